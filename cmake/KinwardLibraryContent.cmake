# SPDX-License-Identifier: GPL-3.0-or-later
# kinward_library_content(): the build stops, with file and line, on a page, quiz, example, path, diagram or reference
# that is damaged, and on a link or id that leads nowhere. The tool that reads them is built from the library room.
function(kinward_library_content)
    set(folder "${PROJECT_SOURCE_DIR}/resources/library")
    set(stamp "${CMAKE_CURRENT_BINARY_DIR}/library_content.stamp")
    file(GLOB_RECURSE content CONFIGURE_DEPENDS "${folder}/*")
    add_executable(kinward-library-check library/main.cpp)
    target_link_libraries(kinward-library-check PRIVATE kinward_flags library)
    # A leak would be the tests' to say; the leak checker can not run everywhere a build can.
    add_custom_command(OUTPUT "${stamp}"
        COMMAND "${CMAKE_COMMAND}" -E env ASAN_OPTIONS=detect_leaks=0 LC_ALL=C.UTF-8
            "$<TARGET_FILE:kinward-library-check>" "${folder}"
        COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
        DEPENDS kinward-library-check ${content} COMMENT "Reading the whole library" VERBATIM)
    add_custom_target(library_content ALL DEPENDS "${stamp}")
    foreach(program IN LISTS ARGN)
        add_dependencies(${program} library_content)
    endforeach()
endfunction()
