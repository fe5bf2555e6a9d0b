# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the commit of the sources into a header, and leaves the header alone when it says so already.
#   cmake -D ROOT=<repository> -D HEADER=<file> -P commit.cmake
# The environment's HQS_COMMIT goes first: for packaging from an archive that has no history.
cmake_minimum_required(VERSION 3.25)
set(commit "$ENV{HQS_COMMIT}")
find_program(git git)
if(NOT commit AND git)
    execute_process(COMMAND ${git} describe --always --dirty --exclude=* --abbrev=12 WORKING_DIRECTORY ${ROOT}
        OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT commit)
    set(commit unknown)
endif()
file(CONFIGURE OUTPUT ${HEADER} CONTENT "#define HQS_COMMIT \"@commit@\"\n" @ONLY)
