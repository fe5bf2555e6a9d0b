# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of this folder share. They `source` it; they run from the root of the repository.
# shellcheck shell=bash
packages=build/packages

fail()
{
    printf '%s\n' "$*" >&2
    exit 1
}

# The version, from the one place where it stands.
program_version()
{
    sed -n 's/^project(HqsDesk VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt
}

# The time that goes into packages instead of the clock, in seconds: that of the commit, else of the list of changes.
if [[ -z ${SOURCE_DATE_EPOCH:-} ]]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
fi
export SOURCE_DATE_EPOCH
# Not that of the commit: what rcc made of the commit before is not made anew, and would bear another one.
export QT_RCC_SOURCE_DATE_OVERRIDE=1

program_commit()
{
    printf '%s' "${HQS_COMMIT:-$(git describe --always --dirty --exclude='*' --abbrev=12 2>/dev/null || echo unknown)}"
}

# component PACKAGE: name, version and source package of an installed Debian package, as sbom.py reads them.
component()
{
    dpkg-query -W -f '${Package}\t${Version}\t${source:Package}\n' "$1"
}

# libraries_of FILE…: the paths of the shared libraries they load, each once.
libraries_of()
{
    ldd "$@" | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' | sort -u
}

# packages_of FILE…: the Debian packages that files belong to. One call for all: each reads every list of files.
packages_of()
{
    local paths
    mapfile -t paths < <(realpath "$@" | sed 'p; s|^/usr||') # dpkg may know a file without the /usr of its folder
    { dpkg -S "${paths[@]}" 2>/dev/null || true; } | sed 's/:.*//' | sort -u
}

# write_sbom INSTALLER CONTAINED DEPENDED: beside the installer.
write_sbom()
{
    python3 installer/sbom.py --installer "$1" --version "$(program_version)" --commit "$(program_commit)" \
        --epoch "$SOURCE_DATE_EPOCH" --parts resources/about/parts.json --contains "$2" --depends "$3" --out "$1.spdx.json"
}
