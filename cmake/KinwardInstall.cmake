# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop wants to know of the program. The programs install themselves (KinwardProgram.cmake).
include(GNUInstallDirs)
install(FILES packaging/kinward.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/kinward.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
if(EXISTS "${PROJECT_SOURCE_DIR}/resources/icons/hicolor")
    install(DIRECTORY resources/icons/hicolor DESTINATION "${CMAKE_INSTALL_DATADIR}/icons")
endif()
