# SPDX-License-Identifier: GPL-3.0-or-later
# kinward_house_test(NAME script.py ARGS…): a rule of the house as a test; it is skipped, with its reason, where its
# tool is not installed.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

function(kinward_house_test name script)
    add_test(NAME ${name} COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/${script}" ${ARGN})
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 1800
        ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1;LC_ALL=C.UTF-8")
endfunction()
