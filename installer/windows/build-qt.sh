#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Our own script. Cross-builds qtbase 6.4.2 for Windows x64 (mingw-w64, posix threads) on Debian 12 from Debian's source
# package, whose files must be those of sources.sha256. Needs root (apt) unless SKIP_APT=1 and the packages are there.
#
#   build-qt.sh [WORKDIR] [PREFIX]
#
# WORKDIR: default $WORK, else ./winqt-work. Result: PREFIX (default WORKDIR/qt6-mingw64) and
# WORKDIR/qt6-mingw64.tar.xz. At the end it runs build-libraries.sh (shared SQLite, zlib, minizip, libsodium,
# libqrencode, libxlsxwriter; QSQLITE plugin against the shared SQLite) unless NO_LIBS=1.
# Other environment: JOBS, SKIP_APT=1, STOP_AFTER=configure.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
WORK=${1:-${WORK:-$PWD/winqt-work}}
mkdir -p "$WORK"
WORK=$(cd "$WORK" && pwd)
PREFIX=${2:-$WORK/qt6-mingw64}
TOOLCHAIN=${TOOLCHAIN:-$HERE/mingw-w64.cmake}
export HQS_WINDOWS_PREFIX=$PREFIX
JOBS=${JOBS:-2}
QTVER=6.4.2
T=x86_64-w64-mingw32
mkdir -p "$WORK"/{src,build,logs,apt/lists/partial}

step() { echo "== $(date +%T) $*"; }

if [ -z "${SKIP_APT:-}" ]; then
    step "packages"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=900 update -qq
    apt-get -o DPkg::Lock::Timeout=900 install -y -qq --no-upgrade --no-install-recommends \
        g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 mingw-w64-tools \
        cmake ninja-build perl python3 tcl dpkg-dev xz-utils \
        qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n \
        nsis wine wine64 fonts-wine fonts-liberation xvfb xauth
fi
# the host's Qt (moc, rcc, uic) must be the same version as the one being built
HOSTVER=$(/usr/lib/qt6/bin/qtpaths6 --qt-version 2>/dev/null || dpkg-query -W -f='${Version}' qt6-base-dev | cut -d+ -f1)
[ "$HOSTVER" = "$QTVER" ] || { echo "host Qt is $HOSTVER, expected $QTVER" >&2; exit 1; }

# Sources: an apt configuration of our own (own sources file, own lists folder), so that
# neither /etc/apt nor the machine's package lists change.
APT=(-o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$WORK/apt" -o Dir::State::Lists="$WORK/apt/lists")
cd "$WORK/src"
if ! ls qt6-base_${QTVER}+dfsg*.dsc sqlite3_*.dsc >/dev/null 2>&1; then
    step "download sources"
    if [ -f /etc/apt/sources.list.d/debian.sources ]; then
        sed 's/^Types: deb$/Types: deb-src/' /etc/apt/sources.list.d/debian.sources > "$WORK/apt/debian-src.sources"
    else
        sed -n 's/^deb /deb-src /p' /etc/apt/sources.list > "$WORK/apt/debian-src.list"
    fi
    apt-get "${APT[@]}" update -qq
    for p in qt6-base sqlite3; do apt-get "${APT[@]}" -qq source --download-only "$p=$("$HERE/pinned.sh" $p)"; done
fi

"$HERE/pinned.sh" --check qt6-base
"$HERE/pinned.sh" --check sqlite3

step "unpack"
rm -rf qtbase sqlite sqlite-build
dpkg-source --no-check -x qt6-base_${QTVER}+dfsg*.dsc qtbase > "$WORK/logs/unpack-qtbase.log" 2>&1
dpkg-source --no-check -x sqlite3_*.dsc sqlite > "$WORK/logs/unpack-sqlite.log" 2>&1

# Debian's +dfsg tarball lacks src/3rdparty/{sqlite,wintab,iaccessible2}.
#  - sqlite: make the amalgamation (sqlite3.c) from Debian's sqlite3 source package (needs tclsh)
#  - wintab: only for tablet pens on Windows -> FEATURE_tabletevent=OFF
#  - iaccessible2: not used by Qt 6.4
step "sqlite amalgamation"
mkdir sqlite-build
( cd sqlite-build
  ../sqlite/configure --disable-tcl --disable-readline > "$WORK/logs/sqlite.log" 2>&1
  make sqlite3.c sqlite3.h >> "$WORK/logs/sqlite.log" 2>&1 )
mkdir -p qtbase/src/3rdparty/sqlite
cp sqlite-build/sqlite3.[ch] qtbase/src/3rdparty/sqlite/

step "configure"
rm -rf "$WORK/build/qtbase" "$PREFIX"
nice -n 10 cmake -S qtbase -B "$WORK/build/qtbase" -G Ninja \
  -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" \
  -DCMAKE_BUILD_TYPE=Release \
  -DCMAKE_INSTALL_PREFIX="$PREFIX" \
  -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
  -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
  -DBUILD_SHARED_LIBS=ON -DFEATURE_relocatable=ON \
  -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_BENCHMARKS=OFF -DQT_BUILD_MANUAL_TESTS=OFF \
  -DFEATURE_pkg_config=OFF \
  -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_egl=OFF \
  -DFEATURE_dbus=OFF -DFEATURE_network=OFF \
  -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF -DFEATURE_fontconfig=OFF \
  -DFEATURE_freetype=ON -DFEATURE_system_freetype=OFF \
  -DFEATURE_harfbuzz=ON -DFEATURE_system_harfbuzz=OFF \
  -DFEATURE_png=ON -DFEATURE_system_png=OFF \
  -DFEATURE_jpeg=ON -DFEATURE_system_jpeg=OFF \
  -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_doubleconversion=OFF \
  -DFEATURE_system_textmarkdownreader=OFF \
  -DFEATURE_sql=ON -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=OFF \
  -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_mysql=OFF \
  -DFEATURE_sql_oci=OFF -DFEATURE_sql_db2=OFF -DFEATURE_sql_ibase=OFF \
  -DFEATURE_tabletevent=OFF \
  -DFEATURE_direct2d=ON -DFEATURE_direct2d1_1=OFF \
  -DFEATURE_androiddeployqt=OFF -DFEATURE_windeployqt=OFF -DFEATURE_qmake=OFF \
  > "$WORK/logs/configure.log" 2>&1

if [ "${STOP_AFTER:-}" = configure ]; then step "stopped after configure"; exit 0; fi

step "build (-j$JOBS)"
nice -n 10 ninja -C "$WORK/build/qtbase" -j"$JOBS" > "$WORK/logs/build.log" 2>&1

step "install (stripped)"
cmake --install "$WORK/build/qtbase" --strip > "$WORK/logs/install.log" 2>&1
cp "$($T-gcc-posix -print-file-name=libgcc_s_seh-1.dll)" "$($T-gcc-posix -print-file-name=libstdc++-6.dll)" \
   /usr/$T/lib/libwinpthread-1.dll "$PREFIX/bin/"
chmod 644 "$PREFIX"/bin/*.dll
$T-strip --strip-unneeded "$PREFIX"/bin/lib*.dll
for l in "$PREFIX"/lib/*.a; do $T-strip --strip-debug "$l"; done

step "prune, make relocatable"
# scripts of the host side, docs, qmake/pkg-config leftovers (with build paths in them)
rm -rf "$PREFIX/doc" "$PREFIX/lib/pkgconfig" "$PREFIX"/lib/*.prl "$PREFIX/modules"
find "$PREFIX/bin" -type f ! -name '*.dll' -delete
find "$PREFIX/mkspecs" -mindepth 1 -maxdepth 1 ! -name win32-g++ ! -name common ! -name features ! -name modules -exec rm -rf {} +
rm -f "$PREFIX"/mkspecs/modules/qt_ext_*.pri
# Qt's own toolchain file names the path of ours outright: put ours beside it and refer to that
cp "$TOOLCHAIN" "$PREFIX/lib/cmake/Qt6/mingw-w64.cmake"
sed -i "s|^set(__qt_initially_configured_toolchain_file .*|set(__qt_initially_configured_toolchain_file \"\${CMAKE_CURRENT_LIST_DIR}/mingw-w64.cmake\")|" \
    "$PREFIX/lib/cmake/Qt6/qt.toolchain.cmake"
# Russian texts of Qt's own dialogs (platform independent, from Debian's qt6-translations-l10n)
if [ -f /usr/share/qt6/translations/qtbase_ru.qm ]; then
    mkdir -p "$PREFIX/translations"
    cp /usr/share/qt6/translations/qtbase_{ru,en,de,fr,uk}.qm "$PREFIX/translations/" 2>/dev/null || true
fi
# licences go along with the binaries
mkdir -p "$PREFIX/licenses"
cp "$WORK"/src/qtbase/LICENSES/* "$PREFIX/licenses/"
cp "$WORK/src/qtbase/debian/copyright" "$PREFIX/licenses/qtbase.copyright"
for p in gcc-mingw-w64-x86-64-posix-runtime gcc-mingw-w64-base mingw-w64-common mingw-w64-x86-64-dev; do
    [ -f /usr/share/doc/$p/copyright ] && cp -L /usr/share/doc/$p/copyright "$PREFIX/licenses/$p.copyright"
done

if [ -z "${NO_LIBS:-}" ]; then
    exec bash "$HERE/build-libraries.sh" "$WORK" "$PREFIX"      # packs at its end
fi

step "pack"
tar -C "$(dirname "$PREFIX")" --sort=name --owner=0 --group=0 --numeric-owner --mtime=@1671000000 -cf - "$(basename "$PREFIX")" \
    | nice xz -T2 -9 > "$WORK/qt6-mingw64.tar.xz"
ls -l "$WORK/qt6-mingw64.tar.xz"
step "done"
