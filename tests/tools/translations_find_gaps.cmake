# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that translations.cmake passes a complete tree and fails on a new, a forgotten, an unfinished and a missing text.
#   cmake -D LINT=<translations.cmake> -D LUPDATE=<program> -D WORK=<scratch folder> -P translations_find_gaps.cmake
cmake_minimum_required(VERSION 3.25)

set(tree ${WORK}/tree)
set(russian ${tree}/translations/hqsdesk_ru.ts)
set(english ${tree}/translations/hqsdesk_en.ts)

function(run_lint result output)
    execute_process(COMMAND ${CMAKE_COMMAND} -D ROOT=${tree} -D LUPDATE=${LUPDATE} -D WORK=${WORK} ${ARGN} -P ${LINT}
        RESULT_VARIABLE code OUTPUT_VARIABLE out ERROR_VARIABLE err)
    string(REGEX REPLACE "[ \n]+" " " words "${out}${err}")
    set(${result} ${code} PARENT_SCOPE)
    set(${output} "${words}" PARENT_SCOPE)
endfunction()

# One window with a plain and a plural text, both languages complete.
function(plant_complete_tree)
    file(REMOVE_RECURSE ${tree})
    file(WRITE ${tree}/app/words/words.cpp "auto one = QCoreApplication::translate(\"hqs\", \"Saved\");\n")
    file(WRITE ${tree}/app/reports/reports.cpp "\n")
    file(WRITE ${tree}/app/cli/cli.cpp "\n")
    file(WRITE ${tree}/ui/window.cpp "class Window { Q_OBJECT void f(int n) { auto t = tr(\"%n case(s)\", nullptr, n); } };\n")
    file(MAKE_DIRECTORY ${tree}/translations)
    run_lint(code output -D UPDATE=ON)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "the update failed:\n${output}")
    endif()
    foreach(file ${russian} ${english})
        file(READ ${file} text)
        string(REPLACE "<translation type=\"unfinished\"></translation>" "<translation>x</translation>" text "${text}")
        string(REPLACE "<translation type=\"unfinished\">" "<translation>" text "${text}")
        string(REPLACE "<numerusform></numerusform>" "<numerusform>x</numerusform>" text "${text}")
        file(WRITE ${file} "${text}")
    endforeach()
endfunction()

function(expect_failure what words)
    run_lint(code output)
    if(code EQUAL 0 OR NOT output MATCHES "${words}")
        message(SEND_ERROR "${what}: not found (exit code ${code})\n${output}")
    endif()
endfunction()

plant_complete_tree()
run_lint(code output)
if(NOT code EQUAL 0 OR NOT output MATCHES "hqsdesk_ru: 2 texts" OR NOT output MATCHES "hqsdesk_en: 1 texts")
    message(FATAL_ERROR "a complete tree was refused:\n${output}")
endif()

file(APPEND ${tree}/ui/window.cpp "auto more = QCoreApplication::translate(\"hqs\", \"Brand new\");\n")
expect_failure("a text that nobody collected" "hqsdesk_ru.ts is behind the sources")

plant_complete_tree()
file(WRITE ${tree}/app/words/words.cpp "\n")
expect_failure("a text that left the sources" "hqsdesk_ru.ts is behind the sources")

plant_complete_tree()
file(READ ${russian} text)
string(REPLACE "<translation>x</translation>" "<translation type=\"unfinished\"></translation>" text "${text}")
file(WRITE ${russian} "${text}")
expect_failure("an unfinished text" "hqsdesk_ru.ts: not translated: Saved")

plant_complete_tree()
file(READ ${english} text)
string(REPLACE "<translation>" "<translation type=\"unfinished\">" text "${text}")
file(WRITE ${english} "${text}")
expect_failure("an unfinished plural" "hqsdesk_en.ts: not translated: %n case")

plant_complete_tree()
file(REMOVE ${english})
expect_failure("a missing file" "hqsdesk_en.ts is missing")
file(REMOVE_RECURSE ${WORK})
