# SPDX-License-Identifier: GPL-3.0-or-later
# kinward_translations(TARGET): compiles translations/kinward_<lang>.ts into TARGET, under :/i18n/kinward_<lang>.qm.
function(kinward_translations target)
    file(GLOB texts CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/kinward_*.ts")
    set_source_files_properties(${texts} PROPERTIES OUTPUT_LOCATION "${CMAKE_CURRENT_BINARY_DIR}/i18n")
    qt_add_lrelease(${target} TS_FILES ${texts} QM_FILES_OUTPUT_VARIABLE compiled OPTIONS -silent)
    qt_add_resources(${target} ${target}_translations PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}/i18n"
        FILES ${compiled})
endfunction()

# `cmake --build build/dev --target translations` brings translations/*.ts up to the sources.
set(lupdate Qt6::lupdate -silent -no-obsolete -locations none "${PROJECT_SOURCE_DIR}/app" -ts)
add_custom_target(translations
    COMMAND ${lupdate} "${PROJECT_SOURCE_DIR}/translations/kinward_de.ts"
    COMMAND ${lupdate} "${PROJECT_SOURCE_DIR}/translations/kinward_en.ts" -pluralonly
    VERBATIM)
