# SPDX-License-Identifier: GPL-3.0-or-later
# SQLCipher 4, linked statically and hidden: a shared copy could be interposed by Qt's own SQLite.
find_path(SQLCIPHER_INCLUDE sqlcipher/sqlite3.h REQUIRED)
find_library(SQLCIPHER_ARCHIVE libsqlcipher.a REQUIRED)
find_library(CRYPTO_LIBRARY crypto REQUIRED)
add_library(kinward_sqlcipher STATIC IMPORTED)
set_target_properties(kinward_sqlcipher PROPERTIES IMPORTED_LOCATION "${SQLCIPHER_ARCHIVE}")
target_include_directories(kinward_sqlcipher INTERFACE "${SQLCIPHER_INCLUDE}/sqlcipher")
target_compile_definitions(kinward_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_libraries(kinward_sqlcipher INTERFACE "${CRYPTO_LIBRARY}" Threads::Threads ${CMAKE_DL_LIBS} m)
target_link_options(kinward_sqlcipher INTERFACE -Wl,--exclude-libs,libsqlcipher.a)
