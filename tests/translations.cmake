# SPDX-License-Identifier: GPL-3.0-or-later
# The one description of what is translated: which sources, which files, how.
#   cmake -D ROOT=<repository> -D LUPDATE=<program> -D UPDATE=ON -P translations.cmake
#       brings translations/*.ts up to date with the sources (./dev translations)
#   cmake -D ROOT=<repository> -D LUPDATE=<program> -D WORK=<scratch folder> -P translations.cmake
#       fails if that would change a file, or if a text has no finished translation
cmake_minimum_required(VERSION 3.25)

set(sources ${ROOT}/app/words ${ROOT}/app/reports ${ROOT}/app/cli ${ROOT}/ui)
# English is the language of the sources, so its file only holds plural forms.
set(options_hqsdesk_ru)
set(options_hqsdesk_en -pluralonly)

function(lupdate file)
    get_filename_component(name ${file} NAME_WE)
    execute_process(
        COMMAND ${LUPDATE} -silent -no-obsolete -locations none -source-language en ${options_${name}}
            -I ${ROOT}/app -I ${ROOT} ${sources} -ts ${file}
        RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT code EQUAL 0 OR NOT output STREQUAL "")
        message(FATAL_ERROR "lupdate for ${name}: exit code ${code}\n${output}")
    endif()
endfunction()

foreach(name hqsdesk_ru hqsdesk_en)
    set(committed ${ROOT}/translations/${name}.ts)
    if(UPDATE)
        lupdate(${committed})
        continue()
    endif()
    if(NOT EXISTS ${committed})
        message(SEND_ERROR "${committed} is missing. Make it with: ./dev translations")
        continue()
    endif()

    set(fresh ${WORK}/${name}.ts)
    file(MAKE_DIRECTORY ${WORK})
    file(COPY_FILE ${committed} ${fresh})
    lupdate(${fresh})
    file(READ ${committed} before)
    file(READ ${fresh} after)
    if(NOT before STREQUAL after)
        execute_process(COMMAND diff -u ${committed} ${fresh} OUTPUT_VARIABLE difference)
        message(SEND_ERROR "${name}.ts is behind the sources. Run ./dev translations and translate what is new.\n${difference}")
    endif()

    string(REGEX REPLACE "[][;]" " " after "${after}")
    string(REPLACE "</message>" ";" messages "${after}")
    list(FILTER messages INCLUDE REGEX "<message")
    list(LENGTH messages count)
    if(count EQUAL 0 AND name STREQUAL hqsdesk_ru)
        message(SEND_ERROR "${name}.ts holds no text at all")
    endif()
    foreach(message ${messages})
        if(message MATCHES "type=\"(unfinished|vanished|obsolete)\"|<(translation|numerusform)></")
            string(REGEX REPLACE "^.*<source>([^<]*)</source>.*$" "\\1" text "${message}")
            message(SEND_ERROR "${name}.ts: not translated: ${text}")
        endif()
    endforeach()
    message(STATUS "${name}: ${count} texts")
endforeach()
