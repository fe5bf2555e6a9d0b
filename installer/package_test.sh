#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# package_test.sh [deb|tarball|windows]…: installs the packages of build/packages where nothing else is, works with them,
# removes them. deb and tarball: a bare Debian 12 in a folder (debootstrap; root is needed). windows: Wine.
# `./dev package-test` installs what this needs and calls it.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
source installer/common.sh
work=$PWD/build/package-test
version=$(program_version)
day=2026-11-24
mkdir -p "$work"

say()
{
    printf '== %s\n' "$*"
}

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
}

# inside ROOT COMMAND…: in that root, as if just started, on the screen that with_screen has opened.
inside()
{
    local root=$1
    shift
    chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        DISPLAY="${DISPLAY:-}" "$@"
}

with_screen()
{
    # -ac: the programs inside a root do not see the file with the key to the screen.
    xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24 -ac" "$0" --screen "$@"
}

# The ids of three cases: the first, one in the middle, the last. CLI… is how the command line is started.
three_cases()
{
    "$@" case list --json | python3 -c 'import json, sys
ids = sorted(case["id"] for case in json.load(sys.stdin))
print(ids[0], ids[len(ids) // 2], ids[-1])'
}

# work_with FOLDER CLI…: the demo company is made, checked and printed. FOLDER is where CLI puts papers, as CLI calls it.
work_with()
{
    local papers=$1 id
    shift
    "$@" --version
    "$@" demo
    "$@" verify
    for id in $(three_cases "$@"); do
        "$@" print "$id" --acknowledge --out "$papers/$id" >/dev/null
    done
}

pictures_are_there()
{
    local count
    count=$(find "$1" -name '*.png' -size +2k | wc -l)
    ((count >= 20)) || fail "the window has drawn only $count pages in $1"
    say "the window has drawn $count pages"
}

test_deb()
{
    local root=$work/deb file=hqsdesk_${version}_$(dpkg --print-architecture).deb
    lintian --tag-display-limit 0 --fail-on error "$packages/$file"
    bare_root deb
    cp "$packages/$file" "$root/tmp/"
    say "apt-get install $file"
    inside "$root" apt-get update -qq
    inside "$root" apt-get install -qy --no-install-recommends "/tmp/$file" >"$work/deb.log" 2>&1 || fail "see $work/deb.log"
    work_with /root/papers inside "$root" hqsdesk-cli --lang en --db /root/demo.hqs --today $day
    inside "$root" hqsdesk --version
    with_screen deb_window
    pictures_are_there "$root/root/pictures"
    inside "$root" apt-get purge -qy hqsdesk >>"$work/deb.log" 2>&1
    [[ ! -e $root/usr/bin/hqsdesk && -f $root/root/demo.hqs ]] || fail "purging left the program or took the database"
    say "deb: passed"
}

deb_window()
{
    inside "$work/deb" hqsdesk --screenshots /root/pictures --lang ru --today $day
}

test_tarball()
{
    local root=$work/tarball name=hqsdesk-$version-linux-x86_64
    bare_root tarball
    # A name with a space and Cyrillic letters, and a folder that nobody may write to.
    mkdir -p "$root/opt/Дело ВКС"
    tar -C "$root/opt/Дело ВКС" -xf "$packages/$name.tar.xz"
    chmod -R a-w "$root/opt/Дело ВКС"
    work_with /root/papers inside "$root" "/opt/Дело ВКС/$name/hqsdesk-cli" --lang en --db /root/demo.hqs --today $day
    inside "$root" "/opt/Дело ВКС/$name/hqsdesk" --version
    with_screen tarball_window
    pictures_are_there "$root/root/pictures"
    say "tarball: passed"
}

tarball_window()
{
    inside "$work/tarball" "/opt/Дело ВКС/hqsdesk-$version-linux-x86_64/hqsdesk" --screenshots /root/pictures --lang ru --today $day
}

# The program as installed by the Windows setup, under Wine.
installed()
{
    local program=$1
    shift
    wine "C:\\users\\$USER\\AppData\\Local\\Programs\\HQS Desk\\$program" "$@" 2>>"$work/wine.log" | tr -d '\r'
}

test_windows()
{
    local setup=$packages/hqsdesk-$version-windows-x64-setup.exe
    export USER=Кадровик HOME=$work/wine-home WINEPREFIX=$work/wine WINEDEBUG=-all LC_ALL=C.UTF-8
    local drive=$WINEPREFIX/drive_c
    local programs=$drive/users/$USER/AppData/Local/Programs/HQS\ Desk
    rm -rf "$WINEPREFIX"
    mkdir -p "$HOME"
    say "a new Wine for $USER"
    bash installer/windows/wine-prefix.sh "$WINEPREFIX"
    say "setup /S"
    wine "$setup" /S 2>>"$work/wine.log"
    wineserver -w
    [[ -f $programs/hqsdesk.exe && -f $programs/uninstall.exe ]] || fail "setup has not put the program into $programs"
    wine reg query 'HKCU\Software\Classes\.hqs' /ve 2>/dev/null | grep -q HQSDesk.Database || fail ".hqs does not belong to the program"
    wine reg query 'HKCU\Software\Classes\.hqsrules' /ve 2>/dev/null | grep -q HQSDesk.Rules || fail ".hqsrules does not"
    chmod -R a-w "$programs"
    work_with 'C:\papers' installed hqsdesk-cli.exe --lang en --db 'C:\Мои дела\demo.hqs' --today $day
    chmod -R u+w "$programs"
    with_screen windows_window
    pictures_are_there "$drive/pictures"
    say "setup /S over it"
    wine "$setup" /S 2>>"$work/wine.log"
    wineserver -w
    [[ -f $programs/hqsdesk.exe && -f $drive/Мои\ дела/demo.hqs ]] || fail "the second setup has taken something away"
    say "uninstall /S"
    wine "$programs/uninstall.exe" /S 2>>"$work/wine.log"
    wineserver -w
    [[ ! -e $programs/hqsdesk.exe ]] || fail "the program is still there"
    [[ -f $drive/Мои\ дела/demo.hqs ]] || fail "uninstalling has taken the database"
    ! wine reg query 'HKCU\Software\Classes\HQSDesk.Database' >/dev/null 2>&1 || fail "the type of file is still there"
    for other in deb tarball; do
        if [[ -d $work/$other/root/papers ]]; then
            python3 installer/compare_pdf.py "$drive/papers" "$work/$other/root/papers"
            say "windows: passed"
            return
        fi
    done
    say "windows: passed; the papers were compared with nothing: test deb or tarball first"
}

windows_window()
{
    installed hqsdesk.exe -platform windows --screenshots 'C:\pictures' --lang ru --today $day
}

if [[ ${1:-} == --screen ]]; then
    "$2"
    exit
fi
for kind in "$@"; do
    case $kind in
    deb | tarball | windows) test_"$kind" ;;
    *) fail "unknown kind of package: $kind (deb, tarball, windows)" ;;
    esac
done
