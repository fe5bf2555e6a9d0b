# SPDX-License-Identifier: GPL-3.0-or-later
# CMake toolchain: Windows x64 from Linux, by Debian's mingw-w64. Used by the preset "windows".
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

# The -posix compilers by their full name: the plain names may stand for the other kind, which has no std::thread.
set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)

# Thread-local variables must all be found by the function of libgcc_s: libraries that were linked with -static-libgcc
# export one of their own, and with that one std::call_once, hence std::async, calls address 0.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-Wl,-u,__emutls_get_address -lgcc_s")

# Where Qt and the libraries for Windows lie: named by the environment, else the prefix in which a copy of this file
# lies, else where `./dev package windows` puts them.
if(NOT HQS_WINDOWS_PREFIX)
    set(HQS_WINDOWS_PREFIX "$ENV{HQS_WINDOWS_PREFIX}")
endif()
if(NOT HQS_WINDOWS_PREFIX)
    if(EXISTS "${CMAKE_CURRENT_LIST_DIR}/qt.toolchain.cmake")
        get_filename_component(HQS_WINDOWS_PREFIX "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
    else()
        get_filename_component(HQS_WINDOWS_PREFIX "${CMAKE_CURRENT_LIST_DIR}/../../build/windows-prefix" ABSOLUTE)
    endif()
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES HQS_WINDOWS_PREFIX)

# Libraries and headers come from there and from mingw only, tools from Linux.
set(CMAKE_FIND_ROOT_PATH "${HQS_WINDOWS_PREFIX}" /usr/${triplet})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} "${HQS_WINDOWS_PREFIX}/lib/pkgconfig")
set(ENV{PKG_CONFIG_PATH} "")

# moc, rcc, lrelease: those of the same Qt on Linux.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

# The tests run under Wine.
find_program(wine NAMES wine64 wine PATHS /usr/lib/wine NO_CMAKE_FIND_ROOT_PATH)
if(wine)
    set(CMAKE_CROSSCOMPILING_EMULATOR "${wine}")
endif()
