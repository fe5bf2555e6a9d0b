# SPDX-License-Identifier: GPL-3.0-or-later
# How the setup for Windows is tested, under Wine; package_test.sh reads this.
# shellcheck shell=bash

# The program as installed by the Windows setup, under Wine.
installed()
{
    local program=$1
    shift
    wine "C:\\users\\$USER\\AppData\\Local\\Programs\\HQS Desk\\$program" "$@" 2>>"$work/wine.log" | tr -d '\r'
}

# in_wine NAME VALUE: a variable of Windows programs, from the next one on (Wine keeps those of Linux named QT_* away).
in_wine()
{
    wine reg add 'HKCU\Environment' /v "$1" /d "$2" /f >/dev/null 2>&1
}

# desktop_comes: Wine's desktop stands on the screen of with_screen before any program asks for it, until desktop_goes. A program
# that finds one without a screen, left by the command line or slow in coming on a busy machine, gets no window at all
# ("CreateWindowEx failed (Success.)"). Notepad keeps it.
desktop_comes()
{
    local tries=0
    wineserver -w # none of those that the command line had
    until xdotool search --onlyvisible --class notepad 2>/dev/null | grep -q .; do
        if ((tries % 150 == 0)); then
            wine notepad >/dev/null 2>&1 &
        fi
        ((++tries < 900)) || fail "Wine's desktop did not come"
        sleep 0.2
    done
}

desktop_goes()
{
    wineserver -k
    wineserver -w
}

new_wine()
{
    export USER=Кадровик HOME=$work/wine-home WINEPREFIX=$work/$1 WINEDEBUG=-all LC_ALL=C.UTF-8
    rm -rf "$WINEPREFIX"
    mkdir -p "$HOME"
    say "a new Wine for $USER"
    bash installer/windows/wine-prefix.sh "$WINEPREFIX"
}

# run_setup FILE: without a word. Its exit code tells nothing under Wine, so who calls looks at what is there.
run_setup()
{
    say "$(basename "$1") /S"
    wine "$1" /S 2>>"$work/wine.log"
    wineserver -w
}

test_windows()
{
    local setup=$packages/hqsdesk-$version-windows-x64-setup.exe older=$work/older-setup.exe
    parts_of "$setup"
    new_wine wine
    local drive=$WINEPREFIX/drive_c
    local programs=$drive/users/$USER/AppData/Local/Programs/HQS\ Desk
    # An older version stands there first, with a file that the present one does not have.
    bash installer/windows/setup.sh build/windows "${HQS_WINDOWS_PREFIX:-$PWD/build/windows-prefix}" 0.0.1 "$older"
    run_setup "$older"
    [[ -f $programs/hqsdesk.exe && -f $programs/of-0.0.1.txt ]] || fail "setup has not put the older version into $programs"
    work_with 'C:\papers' installed hqsdesk-cli.exe --lang en --db 'C:\Мои дела\demo.hqs' --today $day
    run_setup "$setup"
    [[ -f $programs/hqsdesk.exe && -f $programs/uninstall.exe ]] || fail "setup has not put the program into $programs"
    [[ ! -e $programs/of-0.0.1.txt ]] || fail "a file of the older version was left"
    [[ -f $drive/Мои\ дела/demo.hqs ]] || fail "the newer version has taken the database away"
    wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\HQS Desk' /v DisplayVersion 2>/dev/null |
        grep -q "$version" || fail "Windows is not told the newer version"
    wine reg query 'HKCU\Software\Classes\.hqs' /ve 2>/dev/null | grep -q HQSDesk.Database || fail ".hqs does not belong to the program"
    wine reg query 'HKCU\Software\Classes\.hqsrules' /ve 2>/dev/null | grep -q HQSDesk.Rules || fail ".hqsrules does not"
    one_sqlite "$programs"
    chmod -R a-w "$programs"
    rm -rf "$drive/papers" "$drive/Мои дела"
    work_with 'C:\papers' installed hqsdesk-cli.exe --lang en --db 'C:\Мои дела\demo.hqs' --today $day
    with_screen windows_window
    installed hqsdesk-cli.exe --lang en --db 'C:\Мои дела\demo.hqs' verify
    chmod -R u+w "$programs"
    run_setup "$setup"
    [[ -f $programs/hqsdesk.exe && -f $drive/Мои\ дела/demo.hqs ]] || fail "the second setup has taken something away"
    say "uninstall /S"
    wine "$programs/uninstall.exe" /S 2>>"$work/wine.log"
    wineserver -w
    [[ ! -e $programs/hqsdesk.exe ]] || fail "the program is still there"
    [[ -f $drive/Мои\ дела/demo.hqs ]] || fail "uninstalling has taken the database"
    ! wine reg query 'HKCU\Software\Classes\HQSDesk.Database' >/dev/null 2>&1 || fail "the type of file is still there"
    [[ -z $(find "$drive/users" -name 'Дело ВКС.lnk' -o -name 'HQS Desk.lnk') ]] || fail "the entry of the menu is still there"
    same_papers "$drive/papers"
    say "windows: passed"
}

# The program and Qt's driver must load the same SQLite: two of them in one process lose each other's locks.
one_sqlite()
{
    local file
    [[ $(find "$1" -iname '*sqlite3*.dll' | wc -l) == 1 ]] || fail "not one SQLite in $1"
    for file in hqsdesk.exe hqsdesk-cli.exe plugins/sqldrivers/qsqlite.dll; do
        [[ -n $(x86_64-w64-mingw32-objdump -p "$1/$file" | grep -i 'DLL Name: .*sqlite3.*\.dll') ]] || fail "$file has another SQLite"
    done
    say "one SQLite for the programs and for Qt"
}

# The pages of Windows beside those of Linux, when these have been made.
same_papers()
{
    local other
    for other in "$work/deb/root/papers" "$work/tarball$clerk_home/papers"; do
        if [[ -d $other ]]; then
            python3 installer/compare_pdf.py "$1" "$other"
            return
        fi
    done
    say "the papers were compared with nothing: test deb or tarball first"
}

windows_window()
{
    local scale drive=$WINEPREFIX/drive_c
    desktop_comes
    for scale in 1 1.25 1.5 2; do
        in_wine QT_SCALE_FACTOR $scale
        installed hqsdesk.exe -platform windows --screenshots "C:\\Снимки $scale" --lang ru --today $day
        pictures_are_there "$drive/Снимки $scale"
    done
    python3 installer/scaled_pictures.py "$drive/Снимки" 1.25 1.5 2
    in_wine QT_SCALE_FACTOR 1
    window_opens_and_closes installed hqsdesk.exe -platform windows --db 'C:\Мои дела\demo.hqs' --lang ru --today $day
    in_wine QT_QPA_PLATFORM windows
    # As by a double click. Wine 8 looks for the program of a suffix among those of the whole computer only.
    local key
    for key in .hqs HQSDesk.Database; do
        wine reg copy "HKCU\\Software\\Classes\\$key" "HKLM\\Software\\Classes\\$key" /s /f >/dev/null 2>&1
    done
    window_opens_and_closes wine start /wait 'C:\Мои дела\demo.hqs'
    in_wine QT_QPA_PLATFORM offscreen
    desktop_goes
}

# window_opens_and_closes COMMAND…: the window with the demo company comes, is asked to close as by the cross in its corner,
# and ends well.
window_opens_and_closes()
{
    local process tries=0
    "$@" 2>>"$work/wine.log" &
    process=$!
    until xdotool search --onlyvisible --name 'Дело ВКС|HQS Desk' 2>/dev/null | grep -q .; do
        ((++tries < 300)) && kill -0 $process || fail "the installed window did not come"
        sleep 0.2
    done
    wine taskkill /im hqsdesk.exe >/dev/null 2>&1
    wait $process || fail "the installed window did not end well"
    say "the installed window came after about $((tries / 5)) s and closed"
}

# Whether MSVC could build the programs, too.
test_windows-cxx()
{
    python3 -B tests/tools/plain_cxx.py build/windows --prove
    python3 -B tests/tools/plain_cxx.py build/windows
    say "windows-cxx: passed"
}

# The tests of the core, built for Windows, under Wine: each class by itself, the killed writer among them. Kept apart from
# the setup: it takes longer than an installer should be waited for.
test_windows-core()
{
    local program name log count=0 failed=() prefix=${HQS_WINDOWS_PREFIX:-$PWD/build/windows-prefix}
    local layer layers=(about cases catalog domain forms language mrz reports rulepack rules storage tables words)
    HQS_WINDOWS_PREFIX=$prefix cmake --build --preset windows --parallel "$(nproc)" --target "${layers[@]/#/tst_}"
    new_wine wine-core
    export WINEPATH
    WINEPATH=$(winepath -w "$prefix/bin")
    rm -rf "$work/core"
    mkdir -p "$work/core"
    for layer in "${layers[@]}"; do
        program=$(find build/windows -name "tst_$layer.exe")
        while IFS= read -r name; do
            count=$((count + 1))
            log=$work/core/$(basename "$program" .exe)-$name.log
            if timeout 900 wine "$program" "$name" >"$log" 2>&1; then
                printf '%s %s: %s\n' "$(basename "$program" .exe)" "$name" "$(grep -a '^Totals:' "$log" | tr -d '\r')"
            else
                failed+=("$log")
                printf '%s %s: FAILED\n' "$(basename "$program" .exe)" "$name"
            fi
        done < <(classes_of "$program")
    done
    grep -a "kills in" "$work/core/tst_storage-killedsave.log" | tr -d '\r'
    ((${#failed[@]} == 0)) || fail "of $count classes ${#failed[@]} failed: ${failed[*]}"
    say "windows-core: passed, $count classes"
}

# The names a test program knows; asked for nothing it lists them.
classes_of()
{
    { wine "$1" 2>&1 || true; } | tr -d '\r' | sed -n 's/^  \([a-z0-9]*\)$/\1/p'
}
