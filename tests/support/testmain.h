// SPDX-License-Identifier: GPL-3.0-or-later
// Each test file registers its class with KINWARD_TEST(name, Class); `<executable> name` runs it alone.
#pragma once

#include <QObject>
#include <functional>
#include <memory>

using TestFactory = std::function<std::unique_ptr<QObject>()>;

void registerTest(const char *name, TestFactory factory);

#define KINWARD_TEST(name, Class)                                                                            \
    namespace                                                                                                \
    {                                                                                                        \
    [[maybe_unused]] const bool registered##Class =                                                          \
        (registerTest(name, [] { return std::make_unique<Class>(); }), true);                                \
    }
