# SPDX-License-Identifier: GPL-3.0-or-later
# The one target that carries the language level and the warnings; every room links it.
add_library(kinward_flags INTERFACE)
target_compile_features(kinward_flags INTERFACE cxx_std_20)
target_compile_definitions(kinward_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_STRICT_ITERATORS
    # Only what the oldest Qt we build with calls outdated: a newer Qt must not break the build.
    QT_WARN_DEPRECATED_UP_TO=0x060400
    KINWARD_VERSION="${PROJECT_VERSION}")
target_compile_options(kinward_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-align -Wunused -Wformat=2 -Werror -fvisibility=hidden -fstack-protector-strong)
