#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# collect.sh BUILD PREFIX FOLDER: everything the program needs on a bare Windows, in FOLDER: both programs, the DLLs they
# and the plugins import (found by their import tables), the plugins, Qt's own Russian, the licences.
set -euo pipefail
build=$1 prefix=$2 folder=$3
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(readlink -f "$here/../..")
triplet=x86_64-w64-mingw32

rm -rf "$folder"
mkdir -p "$folder"/translations "$folder"/licences
install -m 755 "$build/hqsdesk.exe" "$build/hqsdesk-cli.exe" "$folder/"
for plugin in platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle sqldrivers/qsqlite imageformats/qjpeg \
        imageformats/qgif imageformats/qico; do
    install -D -m 644 "$prefix/plugins/$plugin.dll" "$folder/plugins/$plugin.dll"
done
install -m 644 "$prefix"/translations/qtbase_{ru,en}.qm "$folder/translations/"
printf '[Paths]\nPrefix = .\nPlugins = plugins\nTranslations = translations\n' >"$folder/qt.conf"

# DLLs that the prefix has, and what they import in turn. Others are Windows' own.
declare -A seen
imports()
{
    local library
    for library in $("$triplet-objdump" -p "$1" | sed -n 's/.*DLL Name: //p'); do
        [[ -z ${seen[$library]:-} && -f $prefix/bin/$library ]] || continue
        seen[$library]=1
        install -m 644 "$prefix/bin/$library" "$folder/"
        imports "$prefix/bin/$library"
    done
}
while IFS= read -r -d '' file; do
    imports "$file"
done < <(find "$folder" \( -name '*.exe' -o -name '*.dll' \) -print0 | sort -z)
find "$folder" \( -name '*.exe' -o -name '*.dll' \) -exec "$triplet-strip" --strip-unneeded {} +

install -m 644 "$root/LICENSE" "$folder/licences/GPL-3.0.txt"
cp "$prefix"/licenses/* "$folder/licences/"
for package in fonts-paratype fonts-liberation2; do
    install -m 644 "/usr/share/doc/$package/copyright" "$folder/licences/$package.copyright"
done
