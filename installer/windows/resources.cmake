# SPDX-License-Identifier: GPL-3.0-or-later
# hqs_add_windows_resources(<program> <Russian description> <English description>): its icon, version and manifest.
# Elsewhere than on Windows it does nothing.
function(hqs_add_windows_resources program RC_DESCRIPTION_RU RC_DESCRIPTION_EN)
    if(NOT WIN32)
        return()
    endif()
    enable_language(RC)
    set(RC_FILE ${program}.exe)
    set(script ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/program.rc.in ${script} @ONLY)
    set_source_files_properties(${script} PROPERTIES OBJECT_DEPENDS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/program.manifest)
    target_sources(${program} PRIVATE ${script})
    add_dependencies(${program} hqs_ico)
    if(MSVC)
        target_link_options(${program} PRIVATE /MANIFEST:NO) # the one of the resources is enough
    endif()
endfunction()
