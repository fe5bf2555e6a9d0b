# SPDX-License-Identifier: GPL-3.0-or-later
# How the packages for Linux are tested, each in a bare Debian 12 of its own; package_test.sh reads this.
# shellcheck shell=bash

# The clerk of the tests: neither root nor of Latin letters, and with a blank in the name of the folder.
clerk_home="/home/Мария Кадровик"

# A fresh copy of a bare Debian 12 in $work/$1. It is fetched once.
bare_root()
{
    local mirror=${HQS_DEBIAN_MIRROR:-http://deb.debian.org/debian}
    if [[ ! -d $work/bare ]]; then
        say "a bare Debian 12 from $mirror"
        rm -rf "$work/bare.new"
        debootstrap --variant=minbase bookworm "$work/bare.new" "$mirror" >"$work/debootstrap.log"
        mv "$work/bare.new" "$work/bare"
    fi
    rm -rf "${work:?}/$1"
    cp -a "$work/bare" "$work/$1"
    install -d -o 1000 -g 1000 -m 700 "$work/$1$clerk_home" "$work/$1/tmp/clerk"
}

# What chroots into $1 with the rest, with a /proc as every machine has one: a program finds its own folder by it. It is gone
# with the command.
with_proc='root=$1; shift; mount -t proc proc "$root/proc" && exec chroot "$@"'

# inside ROOT COMMAND…: in that root, as if just started, on the screen that with_screen has opened.
inside()
{
    local root=$1
    shift
    unshare --mount sh -c "$with_proc" sh "$root" "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive DISPLAY="${DISPLAY:-}" "$@"
}

# as_clerk ROOT COMMAND…: the same, as somebody who may write nowhere but at home. In the background it is that process.
as_clerk()
{
    local root=$1
    shift
    local command=(unshare --mount sh -c "$with_proc" sh "$root" --userspec=1000:1000 "$root"
        env -i PATH=/usr/bin:/bin HOME="$clerk_home" USER=Кадровик LC_ALL=C.UTF-8
        XDG_RUNTIME_DIR=/tmp/clerk DISPLAY="${DISPLAY:-}" "$@")
    if ((BASH_SUBSHELL)); then
        exec "${command[@]}"
    fi
    "${command[@]}"
}

# first_run ROOT PROGRAM: the window for somebody new, on the screen that with_screen has opened: no printer, no keychain,
# no session, a folder of the program that is not theirs to write; the usual scales of screens; closing and starting again.
first_run()
{
    local root=$1 program=$2 scale
    for scale in 1 1.25 1.5 2; do
        as_clerk "$root" QT_SCALE_FACTOR=$scale "$program" --screenshots "$clerk_home/Снимки $scale" --lang ru --today $day
        pictures_are_there "$root$clerk_home/Снимки $scale"
    done
    python3 installer/scaled_pictures.py "$root$clerk_home/Снимки" 1.25 1.5 2
    window_comes_and_goes "$root" "$program"
    window_comes_and_goes "$root" "$program" # what the first one left behind is no obstacle
}

# window_comes_and_goes ROOT PROGRAM: a real start with a database of the clerk; the window comes, shows its name and ends.
window_comes_and_goes()
{
    local root=$1 program=$2 process
    as_clerk "$root" "$program" --db "$clerk_home/Мои дела/demo.hqs" --lang ru --today $day &
    process=$!
    local tries=0
    # By its class: without the locales of X11, which a bare machine has not, xdotool cannot read a Russian title.
    until xdotool search --onlyvisible --class hqsdesk 2>/dev/null | grep -q .; do
        ((++tries < 150)) && kill -0 $process || fail "the window of $program did not come"
        sleep 0.2
    done
    kill -TERM $process
    wait $process || true
    say "the window came after about $((tries / 5)) s and went"
}

# on_wayland ROOT PROGRAM: without an X server; weston stands for the desktop, itself on the screen of with_screen.
on_wayland()
{
    local root=$1 program=$2 weston
    as_clerk "$root" weston --backend=x11-backend.so --use-pixman --socket=hqs --idle-time=0 --width=1280 --height=800 \
        >"$work/weston.log" 2>&1 &
    weston=$!
    sleep 3
    DISPLAY='' as_clerk "$root" XDG_SESSION_TYPE=wayland WAYLAND_DISPLAY=hqs QT_FATAL_WARNINGS=0 \
        "$program" --screenshots "$clerk_home/Снимки Wayland" --lang ru --today $day || fail "it does not run on Wayland"
    kill $weston
    wait $weston || true
    pictures_are_there "$root$clerk_home/Снимки Wayland"
}

test_deb()
{
    local root=$work/deb file=hqsdesk_${version}_$(dpkg --print-architecture).deb
    lintian --tag-display-limit 0 --fail-on error "$packages/$file"
    parts_of "$packages/$file"
    bare_root deb
    cp "$packages/$file" "$root/tmp/"
    say "apt-get install $file"
    inside "$root" apt-get update -qq
    inside "$root" apt-get install -qy --no-install-recommends "/tmp/$file" >"$work/deb.log" 2>&1 || fail "see $work/deb.log"
    desktop-file-validate "$root/usr/share/applications/hqsdesk.desktop"
    appstreamcli validate --no-net "$root/usr/share/metainfo/org.hqsdesk.hqsdesk.metainfo.xml"
    inside "$root" grep -q x-hqsdesk-rules /usr/share/mime/packages/hqsdesk.xml
    work_with /root/papers inside "$root" hqsdesk-cli --lang en --db /root/demo.hqs --today $day
    inside "$root" hqsdesk --version
    mkdir -p "$root$clerk_home/Мои дела"
    cp "$root/root/demo.hqs" "$root$clerk_home/Мои дела/"
    chown -R 1000:1000 "$root$clerk_home"
    with_screen deb_window
    inside "$root" apt-get install -qy --no-install-recommends qt6-wayland weston >>"$work/deb.log" 2>&1 || fail "see $work/deb.log"
    with_screen deb_wayland
    as_clerk "$root" hqsdesk-cli --db "$clerk_home/Мои дела/demo.hqs" verify
    inside "$root" apt-get purge -qy hqsdesk >>"$work/deb.log" 2>&1
    [[ ! -e $root/usr/bin/hqsdesk && -f $root/root/demo.hqs ]] || fail "purging left the program or took the database"
    say "deb: passed"
}

deb_window()
{
    first_run "$work/deb" hqsdesk
}

deb_wayland()
{
    on_wayland "$work/deb" hqsdesk
}

test_tarball()
{
    local root=$work/tarball name=hqsdesk-$version-linux-x86_64
    parts_of "$packages/$name.tar.xz"
    bare_root tarball
    # A name with a space and Cyrillic letters, and a folder that the clerk may not write to.
    mkdir -p "$root/opt/Дело ВКС"
    tar -C "$root/opt/Дело ВКС" -xf "$packages/$name.tar.xz"
    local folder="/opt/Дело ВКС/$name"
    work_with "$clerk_home/papers" as_clerk "$root" "$folder/hqsdesk-cli" --lang en --db "$clerk_home/Мои дела/demo.hqs" --today $day
    as_clerk "$root" "$folder/hqsdesk" --version
    with_screen tarball_window
    say "tarball: passed"
}

tarball_window()
{
    first_run "$work/tarball" "/opt/Дело ВКС/hqsdesk-$version-linux-x86_64/hqsdesk"
}
