# SPDX-License-Identifier: GPL-3.0-or-later
# kinward_room(NAME [FOLDER folder] USES… PRIVATE_USES…): one static library for one folder under app/.
# What it may use is exactly what it links; includes always name the room.
function(kinward_room name)
    cmake_parse_arguments(ROOM "" "FOLDER" "USES;PRIVATE_USES" ${ARGN})
    if(NOT ROOM_FOLDER)
        set(ROOM_FOLDER ${name})
    endif()
    set(folder "${CMAKE_CURRENT_SOURCE_DIR}/${ROOM_FOLDER}")
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h" "${folder}/*.qrc")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/app")
    target_link_libraries(${name} PUBLIC kinward_flags ${ROOM_USES} PRIVATE ${ROOM_PRIVATE_USES})
endfunction()

# kinward_tests(NAME [GUI] [FOLDER folder] USES…): one executable for the tests of a room; each <topic>_test.cpp
# in the folder becomes a test of its own, named <name>.<topic>.
function(kinward_tests name)
    cmake_parse_arguments(T "GUI" "FOLDER" "USES" ${ARGN})
    if(NOT T_FOLDER)
        set(T_FOLDER ${name})
    endif()
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${T_FOLDER}/*.cpp"
        "${CMAKE_CURRENT_SOURCE_DIR}/${T_FOLDER}/*.h")
    if(NOT sources)
        return()
    endif()
    add_executable(${name}_tests ${sources})
    target_compile_definitions(${name}_tests PRIVATE $<$<BOOL:${T_GUI}>:KINWARD_GUI_TESTS>)
    target_link_libraries(${name}_tests PRIVATE ${T_USES} test_support Qt6::Test $<$<BOOL:${T_GUI}>:Qt6::Widgets>)
    target_sources(${name}_tests PRIVATE "${PROJECT_SOURCE_DIR}/tests/support/testmain.cpp")
    foreach(source IN LISTS sources)
        if(source MATCHES "([a-z0-9_]+)_test\\.cpp$")
            add_test(NAME ${name}.${CMAKE_MATCH_1} COMMAND ${name}_tests ${CMAKE_MATCH_1})
            set_tests_properties(${name}.${CMAKE_MATCH_1} PROPERTIES TIMEOUT 300
                ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Warsaw")
        endif()
    endforeach()
endfunction()
