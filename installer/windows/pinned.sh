#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# pinned.sh PACKAGE: the version of Debian's source package that sources.sha256 pins.
# pinned.sh --check PACKAGE: whether its files in this folder are those; a file that is missing must not be a tarball of
# the makers (Debian's own part may be missing from a mirror: then it goes without Debian's patches).
set -euo pipefail
list=$(dirname "$(readlink -f "$0")")/sources.sha256
if [[ $1 == --check ]]; then
    ls "$2"_*.orig.tar.* >/dev/null
    grep "  $2_" "$list" | sha256sum --check --ignore-missing --quiet
else
    epoch=''
    [[ $1 != zlib ]] || epoch=1: # the names of files do not tell it
    printf '%s%s\n' "$epoch" "$(sed -n "s/.*  $1_\(.*\)\.dsc$/\1/p" "$list")"
fi
