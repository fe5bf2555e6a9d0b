#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# files.sh FOLDER: the lines of NSIS that install each file of FOLDER, and the lines that remove each, as $2 says
# ("install" or "remove"). Removing by list leaves alone what the program did not bring.
set -euo pipefail
cd "$1"
windows_path()
{
    local path=${1#./}
    printf '%s' "${path//\//\\}"
}
if [[ $2 == install ]]; then
    find . -type d | sort | while IFS= read -r folder; do
        inside=$(windows_path "$folder")
        [[ $folder == . ]] && inside='' || inside="\\$inside"
        printf 'SetOutPath "$INSTDIR%s"\n' "$inside"
        find "$folder" -maxdepth 1 -type f | sort | while IFS= read -r file; do
            printf 'File "%s"\n' "$PWD/${file#./}"
        done
    done
    printf 'SetOutPath "$INSTDIR"\n'
else
    find . -type f | sort | while IFS= read -r file; do
        printf 'Delete "$INSTDIR\\%s"\n' "$(windows_path "$file")"
    done
    find . -mindepth 1 -type d | sort -r | while IFS= read -r folder; do
        printf 'RMDir "$INSTDIR\\%s"\n' "$(windows_path "$folder")"
    done
fi
