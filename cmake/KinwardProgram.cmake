# SPDX-License-Identifier: GPL-3.0-or-later
# kinward_program(NAME sources… USES rooms…): a program in build/<preset>/bin, with the translations in it, installed
# with its man page. Nothing of the static libraries is visible from outside (see tests/house/symbols.py).
function(kinward_program name)
    cmake_parse_arguments(PROGRAM "" "" "USES" ${ARGN})
    add_executable(${name} ${PROGRAM_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE kinward_flags ${PROGRAM_USES})
    target_link_options(${name} PRIVATE -Wl,--exclude-libs,ALL)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
    kinward_translations(${name})
    install(TARGETS ${name} RUNTIME)
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/${name}.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endfunction()
