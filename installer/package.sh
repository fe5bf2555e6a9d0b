#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# package.sh [deb|tarball|windows]…: builds and packs; `./dev package` installs what this needs and calls it.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
source installer/common.sh
HQS_COMMIT=$(program_commit)
export HQS_COMMIT

linux_build()
{
    cmake --preset package >/dev/null
    cmake --build --preset package --parallel "$(nproc)"
}

# Where Qt for Windows lies: named, or unpacked from the archive beside the repository, or built (about an hour).
windows_prefix()
{
    local prefix=${HQS_WINDOWS_PREFIX:-$PWD/build/windows-prefix} archive=../shared/windows/qt6-mingw64.tar.xz
    if [[ ! -f $prefix/bin/Qt6Core.dll && -f $archive ]]; then
        mkdir -p "$prefix"
        tar -C "$prefix" --strip-components=1 -xf "$archive"
    elif [[ ! -f $prefix/bin/Qt6Core.dll ]]; then
        installer/windows/build-qt.sh build/windows-work "$prefix" >&2
    fi
    printf '%s' "$prefix"
}

for kind in "$@"; do
    case $kind in
    deb | tarball)
        linux_build
        bash installer/linux/$kind.sh build/package
        ;;
    windows)
        prefix=$(windows_prefix)
        export HQS_WINDOWS_PREFIX=$prefix
        cmake --preset windows >/dev/null
        cmake --build --preset windows --parallel "$(nproc)" --target hqsdesk hqsdesk-cli
        bash installer/windows/setup.sh build/windows "$prefix"
        ;;
    *) fail "unknown kind of package: $kind (deb, tarball, windows)" ;;
    esac
done
