#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# deb.sh BUILD: the Debian package of a finished build, in build/packages. Two runs on one build give the same bytes.
set -euo pipefail
source installer/common.sh
build=$1
version=$(program_version)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
stage=$work/debian/hqsdesk
doc=$stage/usr/share/doc/hqsdesk
architecture=$(dpkg --print-architecture)
maintainer=${HQS_MAINTAINER:-$(git config user.name 2>/dev/null || echo maintainers) <$(git config user.email 2>/dev/null || echo maintainers@example.org)>}
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)
umask 022

DESTDIR=$stage cmake --install "$build" --prefix /usr --strip >/dev/null
rm "$doc/LICENSE" # Debian has the text already
mkdir -p "$stage/usr/share/man/man1"
for page in hqsdesk hqsdesk-cli; do
    bash installer/linux/manual.sh installer/linux/$page.1 "$version" "$date" "$build/app/cli/hqsdesk-cli" |
        gzip -9n >"$stage/usr/share/man/man1/$page.1.gz"
done
{
    cat installer/linux/copyright
    for licence in fonts-paratype:ParaType-Free-Font-License fonts-liberation2:SIL-OFL-1.1; do
        sed -n "/^License: ${licence#*:}\$/,/^\$/p" "/usr/share/doc/${licence%:*}/copyright" | sed '/^$/q'
    done
} >"$doc/copyright"
gzip -9nc CHANGELOG.md >"$doc/NEWS.md.gz"
gzip -9n >"$doc/changelog.gz" <<END
hqsdesk ($version) unstable; urgency=medium

  * What has changed is said in NEWS.md.gz.

 -- $maintainer  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
END

# Which libraries are needed, the linker knows; the driver of the database is loaded at run time, so it is named here.
printf 'Source: hqsdesk\n\nPackage: hqsdesk\nArchitecture: any\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O debian/hqsdesk/usr/bin/hqsdesk debian/hqsdesk/usr/bin/hqsdesk-cli 2>/dev/null |
    sed -n 's/^shlibs:Depends=//p')
[[ -n $depends ]] || fail "deb.sh: dpkg-shlibdeps found no libraries"
mkdir -p "$stage/DEBIAN"
cat >"$stage/DEBIAN/control" <<END
Package: hqsdesk
Version: $version
Section: misc
Priority: optional
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -k -s --apparent-size "$stage/usr" | cut -f 1)
Depends: $depends, libqt6sql6-sqlite, qt6-translations-l10n
Recommends: cups-client, qt6-wayland
Suggests: poppler-utils, tesseract-ocr
Description: hire a highly qualified specialist in Russia
 Leads the case of a foreign highly qualified specialist from an empty desk to
 a printed package: asks for each fact once, says why it is needed and which
 article wants it, checks it, and prints the forms to the millimetre of the
 blank. In Russian and in English.
 .
 It is not legal advice. Personal data never leave the computer.
END
(cd "$stage" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
chmod -R go-w "$stage"

mkdir -p $packages
file=$packages/hqsdesk_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$stage" "$file" >/dev/null
for package in fonts-paratype fonts-liberation2; do component $package; done >"$work/contained"
mapfile -t libraries < <(libraries_of "$build/ui/hqsdesk" "$build/app/cli/hqsdesk-cli")
for package in $(packages_of "${libraries[@]}") libqt6sql6-sqlite qt6-translations-l10n; do
    component "$package"
done >"$work/needed"
write_sbom "$file" "$work/contained" "$work/needed"
sha256sum "$file"
