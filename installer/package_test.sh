#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# package_test.sh KIND…: installs the packages of build/packages where nothing else is, works with them, removes them.
# deb, tarball: a bare Debian 12 in a folder (debootstrap; root is needed). windows: Wine. windows-core: no package, but the
# tests of the core under Wine. windows-cxx: whether the sources are C++ that MSVC knows, too. windows-pictures: the setup and
# the first window for README. reproducible: the Debian package once more, from a copy of the sources elsewhere.
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
        "$@" print "$id" --acknowledge --out "$papers/$id" >/dev/null 2>>"$work/print.log"
    done
}

# parts_of INSTALLER: whether the list of its parts is right, and whether the check would see if it were not.
parts_of()
{
    /usr/bin/python3 -B installer/check_sbom.py --prove "$1.spdx.json" # Debian's Python has Debian's packages
}

pictures_are_there()
{
    local count
    count=$(find "$1" -name '*.png' -size +2k | wc -l)
    ((count >= 90)) || fail "the window has drawn only $count pages in $1"
    say "the window has drawn $count pages"
}

source installer/linux/package_test.sh
source installer/linux/reproducible.sh
source installer/windows/package_test.sh
source installer/windows/pictures.sh

if [[ ${1:-} == --screen ]]; then
    "$2"
    exit
fi
for kind in "$@"; do
    case $kind in
    deb | tarball | windows | windows-core | windows-cxx | windows-pictures | reproducible)
        began=$SECONDS
        test_"$kind"
        say "$kind took $((SECONDS - began)) s"
        ;;
    *) fail "unknown kind of test: $kind (deb, tarball, windows, windows-core, windows-cxx, windows-pictures, reproducible)" ;;
    esac
done
