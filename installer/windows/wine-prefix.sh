#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# wine-prefix.sh FOLDER: a Wine (64-bit only) in which Qt's programs and tests run without a screen. Debian 12, Wine 8.
set -euo pipefail
export WINEPREFIX=$1 WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8

quietly()
{
    "$@" >/dev/null 2>&1
}

[[ -f $WINEPREFIX/system.reg ]] || quietly wineboot -i
wineserver -w
quietly wine winecfg -v win10
# Debian's Wine does not find its own fonts (title bars, Tahoma) by itself.
cp /usr/share/wine/fonts/*.ttf "$WINEPREFIX/drive_c/windows/Fonts/"
# Dialogs ask for fonts that only Windows has; without a substitute Qt takes the first of the alphabet.
for name in "MS Shell Dlg" "MS Shell Dlg 2" "Segoe UI"; do
    quietly wine reg add 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes' /v "$name" /d "Liberation Sans" /f
done
# Wine keeps the variables QT_* of Linux from Windows programs; those of the registry reach them. Without the first one
# the output of tests goes to OutputDebugString, that is nowhere.
quietly wine reg add 'HKCU\Environment' /v QT_FORCE_STDERR_LOGGING /d 1 /f
quietly wine reg add 'HKCU\Environment' /v QT_QPA_FONTDIR /d 'Z:\usr\share\fonts\truetype\liberation' /f
# Whoever wants a window says `-platform windows`.
quietly wine reg add 'HKCU\Environment' /v QT_QPA_PLATFORM /d offscreen /f
# No menu entries and no file types in the home of whoever runs this, and no links into it.
quietly wine reg add 'HKCU\Software\Wine\DllOverrides' /v winemenubuilder.exe /d '' /f
for folder in "$WINEPREFIX"/drive_c/users/*/*; do
    [[ -L $folder ]] || continue
    rm "$folder"
    mkdir "$folder"
done
wineserver -w
