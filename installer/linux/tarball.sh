#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tarball.sh BUILD: a folder that runs on any Linux x64 with glibc 2.36 or later, with all other libraries, in build/packages.
set -euo pipefail
source installer/common.sh
build=$1
version=$(program_version)
name=hqsdesk-$version-linux-x86_64
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=$work/$name
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
umask 022

mkdir -p "$folder"/{bin,lib,plugins,translations,licences}
install -s -m 755 "$build/ui/hqsdesk" "$build/app/cli/hqsdesk-cli" "$folder/bin/"
for plugin in platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-generic \
        wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient sqldrivers/libqsqlite imageformats/libqjpeg \
        printsupport/libcupsprintersupport platforminputcontexts/libcomposeplatforminputcontextplugin; do
    install -D -m 644 "$plugins/$plugin.so" "$folder/plugins/$plugin.so"
done
install -m 644 "$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)"/qtbase_{ru,en}.qm "$folder/translations/"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$folder/bin/qt.conf"

# Everything they load but the C library, which must be the system's own.
mapfile -t libraries < <(libraries_of "$folder"/bin/hqsdesk "$folder"/bin/hqsdesk-cli "$folder"/plugins/*/*.so |
    grep -Ev '/(libc|libm|libdl|libpthread|librt|libresolv|ld-linux-x86-64)\.so')
for library in "${libraries[@]}"; do
    install -m 644 "$library" "$folder/lib/"
done
for program in hqsdesk hqsdesk-cli; do
    patchelf --set-rpath '$ORIGIN/../lib' "$folder/bin/$program"
done
for library in "$folder"/lib/*; do
    patchelf --set-rpath '$ORIGIN' "$library"
done
for plugin in "$folder"/plugins/*/*.so; do
    patchelf --set-rpath '$ORIGIN/../../lib' "$plugin"
done

# What libraries read at run time, for a system that has none of it.
mkdir "$folder/share"
cp -a /usr/share/X11/xkb "$folder/share/xkb"
cat >"$folder/share/fonts.conf" <<'END'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
END
for program in hqsdesk hqsdesk-cli; do
    sed "s/@PROGRAM@/$program/" installer/linux/launcher.sh >"$folder/$program"
    chmod 755 "$folder/$program"
done

install -m 644 LICENSE "$folder/licences/GPL-3.0.txt"
install -m 644 CHANGELOG.md README.md "$folder/"
packages_of "${libraries[@]}" "$folder"/plugins/*/*.so >"$work/packages"
packages_of "$plugins"/sqldrivers/libqsqlite.so >>"$work/packages"
printf '%s\n' fonts-paratype fonts-liberation2 xkb-data qt6-translations-l10n >>"$work/packages"
sort -u "$work/packages" | while IFS= read -r package; do
    component "$package" >>"$work/contained"
    install -m 644 "/usr/share/doc/$package/copyright" "$folder/licences/$package.copyright"
done
printf 'Sources of the parts by others: the Debian 12 source packages named in the list *.spdx.json beside this archive.\n' \
    >"$folder/licences/SOURCES.txt"

mkdir -p $packages
file=$packages/$name.tar.xz
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" | xz -6 >"$file"
: >"$work/needed"
write_sbom "$file" "$work/contained" "$work/needed"
sha256sum "$file"
