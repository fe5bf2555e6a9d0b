# SPDX-License-Identifier: GPL-3.0-or-later
# The pictures of README's download section, made under Wine as a clerk sees it: the setup's first and last page, the question
# about a new database, the first window. package_test.sh reads this.
# shellcheck shell=bash

# settled NAME: waits until the screen has rested and shows something, and not what it showed at the last call; keeps it in
# $work/NAME.ppm. The bare desktop has one colour.
settled()
{
    local now=$work/screen.ppm before=$work/screen-before.ppm tries=0
    while true; do
        import -window root "$now"
        if cmp -s "$now" "$before" && ! cmp -s "$now" "$work/screen-last.ppm" && (($(convert "$now" -format %k info:) > 9)); then
            break
        fi
        ((++tries < 90)) || fail "the screen does not come to rest before $1"
        mv "$now" "$before"
        sleep 1.5
    done
    cp "$now" "$work/screen-last.ppm"
    cp "$now" "$work/$1.ppm"
}

# framed NAME WIDTH: the picture of that name without the bare desktop around, at most so wide, in resources/pictures.
framed()
{
    convert "$work/$1.ppm" -trim +repage -resize "$2x>" +dither -colors 128 -define png:exclude-chunks=date,time -strip \
        "PNG8:resources/pictures/$1.png"
}

test_windows-pictures()
{
    new_wine wine-pictures
    wine reg add 'HKCU\Software\HQS Desk' /v 'Installer Language' /d 1049 /f >/dev/null 2>&1 # else it asks for a language first
    in_wine QT_QPA_PLATFORM windows
    wineserver -w
    with_screen setup_pictures
    framed readme-setup 503
    framed readme-setup-done 503
    framed readme-database 503
    framed readme-first 760
    rm -f "$work"/readme-*.ppm "$work"/screen*.ppm
    say "pictures of the setup and of the first window lie in resources/pictures"
}

setup_pictures()
{
    rm -f "$work"/screen*.ppm
    wine explorer /desktop=hqsdesk,1280x800 "$packages/hqsdesk-$version-windows-x64-setup.exe" 2>>"$work/wine.log" &
    settled readme-setup
    xdotool key Return
    settled licence
    xdotool key Return
    settled folder
    xdotool key Return
    settled readme-setup-done
    xdotool key Return
    settled readme-database
    local x y # of the question's corner; "without a password" stands so far from it
    read -r x y < <(convert "$work/readme-database.ppm" -trim -format '%X %Y\n' info:)
    xdotool mousemove $((x + 60)) $((y + 380)) click 1
    sleep 2
    xdotool key Return
    settled readme-first
    wineserver -k
    wait
}
