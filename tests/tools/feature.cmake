# Runs the tests of one feature, one after another: RUNS is "program class function" for each, with | between them.
cmake_minimum_required(VERSION 3.25)
string(REPLACE "|" ";" runs "${RUNS}")
foreach(run IN LISTS runs)
    separate_arguments(run)
    list(POP_FRONT run program)
    execute_process(COMMAND ${TESTS}/${program}/tst_${program} ${run} RESULT_VARIABLE result OUTPUT_VARIABLE said
        ERROR_VARIABLE said)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "tst_${program} ${run}: ${result}\n${said}")
    endif()
endforeach()
