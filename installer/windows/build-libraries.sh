#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Our own script. Cross-builds the C libraries beside Qt for Windows x64 from Debian 12's source packages, whose files must
# be those of sources.sha256, into the prefix of build-qt.sh; builds Qt's SQLite driver against the shared sqlite3.dll;
# packs the prefix. Needs root (apt) unless SKIP_APT=1.
#
#   build-libraries.sh [WORKDIR] [PREFIX]
#
# WORKDIR (default $WORK, else ./winqt-work), PREFIX (default WORKDIR/qt6-mingw64; a Qt must be there,
# or WORKDIR/qt6-mingw64.tar.xz to unpack it from).
# Environment: ONLY="sqlite3 ..." (default: all), JOBS, SKIP_APT=1, NO_PACK=1.
set -Eeuo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
WORK=${1:-${WORK:-$PWD/winqt-work}}
mkdir -p "$WORK"/{src,build,logs,apt/lists/partial}
WORK=$(cd "$WORK" && pwd)
PREFIX=${2:-$WORK/qt6-mingw64}
TOOLCHAIN=${TOOLCHAIN:-$HERE/mingw-w64.cmake}
export HQS_WINDOWS_PREFIX=$PREFIX
JOBS=${JOBS:-2}
ONLY=${ONLY:-sqlite3 qsqlite zlib minizip libsodium qrencode libxlsxwriter}
T=x86_64-w64-mingw32
XCC=$T-gcc-posix
N="nice -n 5"
XCFLAGS="-O2 -fno-strict-aliasing -D_WIN32_WINNT=0x0A00 -ffile-prefix-map=$WORK=."
# A library with libgcc inside must not export its function for thread-local variables: see mingw-w64.cmake.
NO_LIBGCC_EXPORT="-Wl,--exclude-libs,libgcc.a:libgcc_eh.a"
XLDFLAGS="-shared -static-libgcc $NO_LIBGCC_EXPORT -Wl,--no-insert-timestamp -Wl,--enable-auto-image-base"
LOGS=$WORK/logs
unset LIBS CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1671000000

trap 'echo "FAILED at line $LINENO (logs in $LOGS, newest: $(ls -t "$LOGS" | head -1))" >&2' ERR
T0=$SECONDS
step() { echo "== $(date +%T) $*"; }
begin() { step "$1"; T0=$SECONDS; }
end() { echo "   $1: $((SECONDS - T0)) s" | tee -a "$LOGS/libs-times.txt"; }
: > "$LOGS/libs-times.txt"

if [ -z "${SKIP_APT:-}" ]; then
    step "packages"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=900 update -qq
    apt-get -o DPkg::Lock::Timeout=900 install -y -qq --no-upgrade --no-install-recommends \
        g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 \
        cmake ninja-build make tcl dpkg-dev xz-utils bzip2 autoconf automake libtool pkg-config \
        qt6-base-dev qt6-base-dev-tools
fi

if [ ! -d "$PREFIX/lib/cmake/Qt6" ] && [ -f "$WORK/qt6-mingw64.tar.xz" ]; then
    step "unpack the Qt prefix"
    mkdir -p "$PREFIX"
    tar -C "$PREFIX" --strip-components=1 -xf "$WORK/qt6-mingw64.tar.xz"
fi
[ -d "$PREFIX/lib/cmake/Qt6" ] || { echo "no Qt in $PREFIX: run build-qt.sh first" >&2; exit 1; }
PREFIX=$(cd "$PREFIX" && pwd)
mkdir -p "$PREFIX"/{bin,include,lib/pkgconfig,licenses}
# the prefix's own copy of the toolchain file
cmp -s "$TOOLCHAIN" "$PREFIX/lib/cmake/Qt6/mingw-w64.cmake" || cp "$TOOLCHAIN" "$PREFIX/lib/cmake/Qt6/mingw-w64.cmake"

# ---- sources -------------------------------------------------------------------------------
# An apt configuration of our own (sources file, lists folder): /etc/apt stays as it is.
APT=(-o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$WORK/apt" -o Dir::State::Lists="$WORK/apt/lists" -o APT::Sandbox::User=root)
cd "$WORK/src"
LISTS_READY=
fetch() { # PKG: leaves PKG_*.dsc and its files here
    if ls "$1"_*.orig.tar.* >/dev/null 2>&1; then return; fi
    if [ -z "$LISTS_READY" ]; then
        if [ -f /etc/apt/sources.list.d/debian.sources ]; then
            sed 's/^Types: deb$/Types: deb-src/' /etc/apt/sources.list.d/debian.sources > "$WORK/apt/debian-src.sources"
        else
            sed -n 's/^deb /deb-src /p' /etc/apt/sources.list > "$WORK/apt/debian-src.list"
        fi
        apt-get "${APT[@]}" update -qq
        LISTS_READY=1
    fi
    # a missing debian.tar.xz is bearable (see unpack), a missing tarball is not
    apt-get "${APT[@]}" -qq source --download-only "$1=$("$HERE/pinned.sh" "$1")" > "$LOGS/fetch-$1.log" 2>&1 || true
    "$HERE/pinned.sh" --check "$1"
}
unpack() { # PKG: fresh folder PKG with Debian's patches; upstream's tarball alone if Debian's part is not to be had
    rm -rf "$1"
    if dpkg-source --no-check -x "$1"_*.dsc "$1" > "$LOGS/unpack-$1.log" 2>&1; then return; fi
    local tarball sum
    tarball=$(ls "$1"_*.orig.tar.*)
    sum=$(sed -n "/^Checksums-Sha256:/,/^[^ ]/s/^ \([0-9a-f]\{64\}\) [0-9]* $tarball\$/\1/p" "$1"_*.dsc)
    echo "$sum  $tarball" | sha256sum -c --quiet
    rm -rf "$1"; mkdir "$1"
    tar -C "$1" --strip-components=1 -xf "$tarball"
    echo "   $1: without Debian's patches (upstream tarball, checked against the .dsc)"
}
version() { sed -n 's/^Version: \([0-9]*:\)\{0,1\}\([^-+]*\).*/\2/p' "$1"_*.dsc | sed 's/\.dfsg$//' | head -1; }
licence() { # PKG NAME FILE... : texts into licenses/, a line into licenses/SOURCES.txt
    local p=$1 n=$2 f; shift 2
    if [ -f "$p/debian/copyright" ]; then cp "$p/debian/copyright" "$PREFIX/licenses/$p.copyright"; fi
    for f in "$@"; do cp "$p/$f" "$PREFIX/licenses/$p.$(basename "$f")"; done
    f=$PREFIX/licenses/SOURCES.txt
    touch "$f"
    sed -i "/^$p /d" "$f"
    echo "$p $(sed -n 's/^Version: //p' "$p"_*.dsc) (Debian 12 source package), licence: $n" >> "$f"
    sort -o "$f" "$f"
}
pc() { # NAME DESCRIPTION VERSION LIBS CFLAGS [REQUIRES.PRIVATE]
    cat > "$PREFIX/lib/pkgconfig/$1.pc" <<PC
prefix=\${pcfiledir}/../..
libdir=\${prefix}/lib
includedir=\${prefix}/include

Name: $1
Description: $2
Version: $3
Requires.private: ${6:-}
Libs: -L\${libdir} $4
Cflags: $5
PC
}
relocatable_pc() { # FILE: replace the built-in paths
    sed -i -e 's|^prefix=.*|prefix=${pcfiledir}/../..|' -e 's|^exec_prefix=.*|exec_prefix=${prefix}|' \
           -e 's|^libdir=.*|libdir=${prefix}/lib|' -e 's|^includedir=.*|includedir=${prefix}/include|' \
           -e "s|-[IL]$PREFIX[^ ]*||g" "$1"
}
# VERSIONINFO for the DLLs that have none of their own
rcfile() { # FILE DLL DESCRIPTION VERSION
    local c; c=$(echo "$4.0.0.0" | cut -d. -f1-4 | tr . ,)
    cat > "$1" <<RC
#include <winver.h>
VS_VERSION_INFO VERSIONINFO
FILEVERSION $c
PRODUCTVERSION $c
FILEFLAGSMASK 0x3fL
FILEFLAGS 0
FILEOS VOS__WINDOWS32
FILETYPE VFT_DLL
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040904b0"
    BEGIN
      VALUE "FileDescription", "$3\0"
      VALUE "FileVersion", "$4\0"
      VALUE "OriginalFilename", "$2\0"
      VALUE "ProductName", "$3\0"
      VALUE "ProductVersion", "$4\0"
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x409, 1200
  END
END
RC
}
cmake_lib() { # NAME SRC OPTIONS... : configure, build, install with the prefix's toolchain
    local n=$1 s=$2; shift 2
    rm -rf "$WORK/build/$n"
    $N cmake -S "$s" -B "$WORK/build/$n" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DHQS_WINDOWS_PREFIX="$PREFIX" -DCMAKE_INSTALL_PREFIX="$PREFIX" \
        -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_SHARED_LIBS=ON \
        -DCMAKE_C_FLAGS="$XCFLAGS" -DCMAKE_SHARED_LINKER_FLAGS="-static-libgcc $NO_LIBGCC_EXPORT -Wl,--no-insert-timestamp" "$@" > "$LOGS/$n.log" 2>&1
    $N ninja -C "$WORK/build/$n" -j"$JOBS" >> "$LOGS/$n.log" 2>&1
    cmake --install "$WORK/build/$n" --strip >> "$LOGS/$n.log" 2>&1
}

# ---- the libraries -------------------------------------------------------------------------
# SQLite: flags of Debian's debian/rules plus what its configure turns on (FTS4, FTS5, math; JSON and
# sqlite3_deserialize() are on by default since 3.38 / 3.36).
SQLITE_FLAGS="-DSQLITE_SECURE_DELETE -DSQLITE_ENABLE_COLUMN_METADATA
  -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_FTS3_PARENTHESIS -DSQLITE_ENABLE_RTREE=1 -DSQLITE_SOUNDEX=1
  -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_OMIT_LOOKASIDE=1 -DSQLITE_ENABLE_DBSTAT_VTAB
  -DSQLITE_ALLOW_ROWID_IN_VIEW -DSQLITE_ENABLE_UPDATE_DELETE_LIMIT=1 -DSQLITE_ENABLE_LOAD_EXTENSION
  -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS3_TOKENIZER=1
  -DSQLITE_USE_URI=1 -DSQLITE_MAX_SCHEMA_RETRY=25 -DSQLITE_ENABLE_PREUPDATE_HOOK -DSQLITE_ENABLE_SESSION
  -DSQLITE_ENABLE_STMTVTAB -DSQLITE_MAX_VARIABLE_NUMBER=250000"
build_sqlite3() {
    local b=$WORK/build/sqlite3 v
    unpack sqlite3
    v=$(version sqlite3)
    rm -rf "$b"; mkdir -p "$b"
    ( cd "$b"
      # amalgamation made with the flags: UPDATE ... LIMIT changes the parser
      CFLAGS="-O1 $(echo $SQLITE_FLAGS)" "$WORK/src/sqlite3/configure" --disable-tcl --disable-readline --enable-fts4 --enable-fts5
      $N make sqlite3.c sqlite3.h sqlite3session.h
      { echo '#ifndef SQLITE_RESOURCE_VERSION'; echo "#define SQLITE_RESOURCE_VERSION $(tr . , < "$WORK/src/sqlite3/VERSION"),0"; echo '#endif'; } > sqlite3rc.h
      sed 's/winresrc\.h/windows.h/' "$WORK/src/sqlite3/src/sqlite3.rc" > sqlite3.rc
      $T-windres -DRC_VERONLY -I. sqlite3.rc -O coff -o sqlite3rc.o
      $N $XCC $XCFLAGS -DNDEBUG $SQLITE_FLAGS -DSQLITE_ENABLE_FTS4 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_MATH_FUNCTIONS \
          -I. -c sqlite3.c -o sqlite3.o
      $XCC $XLDFLAGS sqlite3.o sqlite3rc.o -o sqlite3.dll -Wl,--out-implib,libsqlite3.dll.a
      $T-strip --strip-unneeded sqlite3.dll
    ) > "$LOGS/sqlite3.log" 2>&1
    install -m644 "$b/sqlite3.dll" "$PREFIX/bin/"
    install -m644 "$b/libsqlite3.dll.a" "$PREFIX/lib/"
    install -m644 "$b"/sqlite3.h "$WORK/src/sqlite3/src/sqlite3ext.h" "$b/sqlite3session.h" "$PREFIX/include/"
    [ -f "$b/sqlite3ext.h" ] && install -m644 "$b/sqlite3ext.h" "$PREFIX/include/"
    pc sqlite3 "SQL database engine" "$v" -lsqlite3 '-I${includedir}'
    licence sqlite3 "public domain"
}
# Qt's plugin alone, against that DLL (same steps as for a plugin bought later: qt_prepare_standalone_project)
build_qsqlite() {
    local b=$WORK/build/qsqlite
    [ -d qtbase/src/plugins/sqldrivers ] || { fetch qt6-base
        dpkg-source --no-check -x qt6-base_*.dsc qtbase > "$LOGS/unpack-qtbase.log" 2>&1; }
    rm -rf "$b"
    $N cmake -S qtbase/src/plugins/sqldrivers -B "$b" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$PREFIX/lib/cmake/Qt6/qt.toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$PREFIX" \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DFEATURE_system_sqlite=ON -DFEATURE_sql_sqlite=ON -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF \
        -DFEATURE_sql_mysql=OFF -DFEATURE_sql_oci=OFF -DFEATURE_sql_db2=OFF -DFEATURE_sql_ibase=OFF > "$LOGS/qsqlite.log" 2>&1
    grep -q 'Using system provided SQLite .*yes' "$LOGS/qsqlite.log"
    $N ninja -C "$b" -j"$JOBS" >> "$LOGS/qsqlite.log" 2>&1
    cmake --install "$b" --strip >> "$LOGS/qsqlite.log" 2>&1
    # Qt itself: same source package
    sed -i '/^qt6-base /d' "$PREFIX/licenses/SOURCES.txt" 2>/dev/null || true
    echo "qt6-base $(sed -n 's/^Version: //p' qt6-base_*.dsc) (Debian 12 source package), licence: LGPL-3.0-only (see qtbase.copyright)" >> "$PREFIX/licenses/SOURCES.txt"
    $T-objdump -p "$PREFIX/plugins/sqldrivers/qsqlite.dll" | grep 'DLL Name: sqlite3.dll' >/dev/null
}
build_zlib() { # Debian's zlib+dfsg has no win32/ folder: compiled by hand, same names as upstream's (zlib1.dll, libz.dll.a)
    local b=$WORK/build/zlib v o=() f
    unpack zlib
    v=$(version zlib)
    rm -rf "$b"; mkdir -p "$b"
    ( cd "$b"
      rcfile zlib1.rc zlib1.dll "zlib data compression library" "$v"
      $T-windres zlib1.rc -O coff -o zlib1rc.o
      for f in adler32 compress crc32 deflate gzclose gzlib gzread gzwrite infback inffast inflate inftrees trees uncompr zutil; do
          $N $XCC $XCFLAGS -O3 -DZLIB_DLL -c "$WORK/src/zlib/$f.c" -o $f.o; o+=($f.o)
      done
      $XCC $XLDFLAGS "${o[@]}" zlib1rc.o -o zlib1.dll -Wl,--out-implib,libz.dll.a
      $T-strip --strip-unneeded zlib1.dll
    ) > "$LOGS/zlib.log" 2>&1
    install -m644 "$b/zlib1.dll" "$PREFIX/bin/"
    install -m644 "$b/libz.dll.a" "$PREFIX/lib/"
    install -m644 zlib/zlib.h zlib/zconf.h "$PREFIX/include/"
    pc zlib "zlib compression library" "$v" -lz '-I${includedir}'
    licence zlib Zlib LICENSE
}
build_minizip() { # needs zlib
    local b=$WORK/build/minizip v o=() f
    unpack minizip
    v=$(version minizip)
    rm -rf "$b"; mkdir -p "$b"
    ( cd "$b"
      rcfile minizip.rc libminizip-1.dll "minizip" "$v"
      $T-windres minizip.rc -O coff -o minizip-rc.o
      for f in ioapi iowin32 mztools unzip zip; do
          $N $XCC $XCFLAGS -I"$PREFIX/include" -c "$WORK/src/minizip/$f.c" -o $f.o; o+=($f.o)
      done
      $XCC $XLDFLAGS "${o[@]}" minizip-rc.o -o libminizip-1.dll -Wl,--out-implib,libminizip.dll.a -L"$PREFIX/lib" -lz
      $T-strip --strip-unneeded libminizip-1.dll
    ) > "$LOGS/minizip.log" 2>&1
    install -m644 "$b/libminizip-1.dll" "$PREFIX/bin/"
    install -m644 "$b/libminizip.dll.a" "$PREFIX/lib/"
    mkdir -p "$PREFIX/include/minizip"
    install -m644 minizip/{crypt,ioapi,iowin32,mztools,unzip,zip}.h "$PREFIX/include/minizip/"
    pc minizip "Minizip zip file manipulation library" "$v" -lminizip '-I${includedir}/minizip -I${includedir}' zlib
    licence minizip Zlib MiniZip64_info.txt
}
build_libsodium() {
    local b=$WORK/build/libsodium
    unpack libsodium
    rm -rf "$b"; mkdir -p "$b"
    ( cd libsodium && autoreconf -fi ) > "$LOGS/libsodium.log" 2>&1      # not autogen.sh: it downloads config.guess
    ( cd "$b"      # configure adds -D_FORTIFY_SOURCE=2, which on mingw wants libssp: taken back by -U
      "$WORK/src/libsodium/configure" --host=$T CC=$XCC --prefix="$PREFIX" --enable-shared --disable-static --disable-dependency-tracking \
          CFLAGS="-O3 -U_FORTIFY_SOURCE -ffile-prefix-map=$WORK=." LDFLAGS="-static-libgcc $NO_LIBGCC_EXPORT -Wl,--no-insert-timestamp"
      $N make -j"$JOBS"
      make install
    ) >> "$LOGS/libsodium.log" 2>&1
    rm -f "$PREFIX/lib/libsodium.la" "$PREFIX"/bin/libsodium*.def
    chmod 644 "$PREFIX"/bin/libsodium-*.dll "$PREFIX/lib/libsodium.dll.a"
    $T-strip --strip-unneeded "$PREFIX"/bin/libsodium-*.dll
    relocatable_pc "$PREFIX/lib/pkgconfig/libsodium.pc"
    licence libsodium ISC LICENSE
}
build_qrencode() {
    unpack qrencode
    cmake_lib qrencode qrencode -DWITH_TOOLS=NO -DWITH_TESTS=NO -DWITHOUT_PNG=YES
    mv "$PREFIX/lib/libqrencode.dll" "$PREFIX/bin/"      # its CMakeLists.txt puts all into lib/
    rm -rf "$PREFIX/share/man"
    pc libqrencode "QR Code symbol encoder" "$(version qrencode)" -lqrencode '-I${includedir}'
    licence qrencode LGPL-2.1-or-later COPYING README
}
build_libxlsxwriter() { # needs zlib, minizip
    unpack libxlsxwriter
    # Upstream turns _WIN32 off for mingw, and then file names go through fopen() in the ANSI code page.
    # With it on, names are UTF-8 (wide calls, iowin32), as with MSVC.
    sed -i '/^#ifdef __MINGW32__$/,/^#endif$/{s/^#undef _WIN32$/\/* &: kept, UTF-8 file names *\//}' \
        libxlsxwriter/src/packager.c libxlsxwriter/src/utility.c
    # Temporary files likewise: upstream's tmpfileplus (MPL-2.0) takes %TEMP% in the ANSI code page and, where that
    # cannot be written so, falls back to the current folder; the C library's tmpfile() wants the disk's root folder.
    sed -i -e '/^#include "xlsxwriter\/third_party\/tmpfileplus.h"/a FILE *lxw_tmpfile_w(const char *tmpdir);' \
           -e 's/return tmpfile();/return lxw_tmpfile_w(tmpdir);/' libxlsxwriter/src/utility.c
    cat >> libxlsxwriter/src/utility.c <<'C'

/* Windows: temporary file under a wide name (windows.h is included above). */
FILE *
lxw_tmpfile_w(const char *tmpdir)
{
    wchar_t dir[MAX_PATH + 1];
    wchar_t name[MAX_PATH + 1];
    DWORD n;

    if (tmpdir)
        n = MultiByteToWideChar(CP_UTF8, 0, tmpdir, -1, dir, MAX_PATH);
    else
        n = GetTempPathW(MAX_PATH, dir);

    if (n == 0 || n > MAX_PATH || !GetTempFileNameW(dir, L"xls", 0, name))
        return NULL;

    return _wfopen(name, L"w+bD");      /* D: deleted when closed */
}
C
    [ "$(grep -c lxw_tmpfile_w libxlsxwriter/src/utility.c)" = 3 ]
    [ "$(grep -c '#undef _WIN32: kept' libxlsxwriter/src/packager.c libxlsxwriter/src/utility.c | grep -c ':1$')" = 2 ]
    # dtoa: numbers do not depend on the locale's decimal comma
    cmake_lib libxlsxwriter libxlsxwriter -DUSE_SYSTEM_MINIZIP=ON -DUSE_STANDARD_TMPFILE=ON -DUSE_DTOA_LIBRARY=ON \
        -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF
    rm -f "$PREFIX/lib/pkgconfig/xlsxwriter.pc" "$PREFIX/include/xlsxwriter/third_party/tmpfileplus.h"
    pc xlsxwriter "A C library for creating Excel XLSX files" "$(version libxlsxwriter)" -lxlsxwriter '-I${includedir}' 'minizip zlib'
    licence libxlsxwriter "BSD-2-Clause; dtoa: MIT; queue.h, tree.h: BSD; md5: public domain" License.txt
}

for l in $ONLY; do
    begin "$l"
    case $l in qsqlite) ;; *) fetch "$l";; esac
    build_$l
    end "$l"
done

step "check"
chmod 644 "$PREFIX"/bin/*.dll "$PREFIX"/plugins/*/*.dll
# no DLL of the prefix may want a DLL that is neither there nor Windows' own
for f in "$PREFIX"/bin/*.dll "$PREFIX"/plugins/*/*.dll; do
    for d in $($T-objdump -p "$f" | sed -n 's/.*DLL Name: \(lib.*\|Qt6.*\|zlib.*\|sqlite.*\)/\1/p'); do
        [ -f "$PREFIX/bin/$d" ] || { echo "$f wants $d, which is missing" >&2; exit 1; }
    done
done
if grep -rIlF -e "$WORK" -e "$PREFIX" "$PREFIX"/lib/pkgconfig "$PREFIX"/lib/cmake; then
    echo "built-in paths (listed above)" >&2; exit 1
fi
find "$PREFIX" -type d -empty -delete

if [ -z "${NO_PACK:-}" ]; then
    begin "pack"
    tar -C "$(dirname "$PREFIX")" --sort=name --owner=0 --group=0 --numeric-owner --mtime=@$SOURCE_DATE_EPOCH -cf - "$(basename "$PREFIX")" \
        | $N xz -T2 -9 > "$WORK/qt6-mingw64.tar.xz.new"
    mv "$WORK/qt6-mingw64.tar.xz.new" "$WORK/qt6-mingw64.tar.xz"
    ls -l "$WORK/qt6-mingw64.tar.xz"
    end "pack"
fi
step "done"
