# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a file of the program writes files by itself: only app/storage/safefile does. Reasons: safefile.h.
#   cmake -D ROOT=<source folder> -P writing.cmake
cmake_minimum_required(VERSION 3.25)

set(writes "QSaveFile|(QIODevice|QIODeviceBase|QFile|QFileDevice)::(WriteOnly|ReadWrite|Append)|ofstream|fopen|O_WRONLY")
set(into_memory "QBuffer|buffer\\.open|QDataStream") # these write into a QByteArray

file(GLOB_RECURSE files ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
list(FILTER files EXCLUDE REGEX "/app/storage/safefile[^/]*$")
list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "nothing to look at in ${ROOT}")
endif()

foreach(file ${files})
    file(STRINGS ${file} lines REGEX "${writes}")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "//.*" "" code "${line}")
        if(code MATCHES "${writes}" AND NOT code MATCHES "${into_memory}")
            message(SEND_ERROR "${file}: only storage/safefile writes files: ${line}")
        endif()
    endforeach()
endforeach()
