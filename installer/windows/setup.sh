#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# setup.sh BUILD PREFIX: the installer for Windows of a finished build, in build/packages.
# setup.sh BUILD PREFIX VERSION FILE: one that calls itself that older version and brings a file of its own, to test that a
# newer one replaces it.
set -euo pipefail
source installer/common.sh
build=$1 prefix=$2
version=${3:-$(program_version)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

installer/windows/collect.sh "$build" "$prefix" "$work/program"
(($# < 4)) || printf 'Version %s had this file.\n' "$version" >"$work/program/of-$version.txt"
for what in install remove; do
    # NSIS wants the byte order mark to read its included files as UTF-8.
    { printf '\xef\xbb\xbf'; installer/windows/files.sh "$work/program" $what; } >"$work/$what.nsh"
done
python3 installer/windows/banner.py "$build/resources/icons/hqsdesk-256.png" "$work/banner.bmp"
mkdir -p $packages
file=${4:-$PWD/$packages/hqsdesk-$version-windows-x64-setup.exe}
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DOUTFILE="$file" -DINSTALL_LIST="$work/install.nsh" \
    -DREMOVE_LIST="$work/remove.nsh" -DROOT="$PWD" -DICON="$PWD/$build/resources/icons/hqsdesk.ico" \
    -DBANNER="$work/banner.bmp" installer/windows/setup.nsi
(($# < 4)) || exit 0

# The libraries of the prefix as its list of sources names them, and the run time of the compiler.
sed -n 's/^\([^ ]*\) \([^ ]*\) (Debian 12 source package), licence: \(.*\)$/\1\t\2\t\1/p' "$prefix/licenses/SOURCES.txt" >"$work/contained"
printf '%s\t%s\t%s\n' gcc-mingw-w64-runtime "$(dpkg-query -W -f '${Version}' g++-mingw-w64-x86-64-posix)" gcc-mingw-w64 \
    winpthreads "$(dpkg-query -W -f '${Version}' mingw-w64-x86-64-dev)" mingw-w64 >>"$work/contained"
for package in fonts-paratype fonts-liberation2; do component $package >>"$work/contained"; done
: >"$work/needed"
write_sbom "$file" "$work/contained" "$work/needed"
sha256sum "$file"
