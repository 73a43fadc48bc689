// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QTest>
#include <cstdio>
#include <map>
#include <string>

#ifdef KINWARD_GUI_TESTS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

static std::map<std::string, TestFactory> &registry()
{
    static std::map<std::string, TestFactory> tests;
    return tests;
}

void registerTest(const char *name, TestFactory factory)
{
    registry().emplace(name, std::move(factory));
}

int main(int argc, char **argv)
{
    Application application(argc, argv);
    const auto found = argc > 1 ? registry().find(argv[1]) : registry().end();
    if (found == registry().end()) {
        for (const auto &[name, factory] : registry())
            std::fprintf(stderr, "%s\n", name.c_str());
        return 2;
    }
    QTEST_SET_MAIN_SOURCE_PATH
    argv[1] = argv[0];
    return QTest::qExec(found->second().get(), argc - 1, argv + 1);
}
