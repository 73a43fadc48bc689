// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every fuzz target over the inputs kept for it: `fuzz_replay FOLDER` reads FOLDER/corpus/<target>/ and
// FOLDER/regressions/<target>/. A target without a corpus, and a folder without a target, are failures too.
#include "fuzz/target.h"

#include <QDir>
#include <QFile>
#include <map>
#include <string>

// Qt 6.8 keeps a collator for each thread where the leak checker does not see it. Visible, so that the
// checker finds it.
extern "C" [[gnu::visibility("default")]] const char *
__lsan_default_suppressions(); // NOLINT: the checker's own name
extern "C" const char *__lsan_default_suppressions() // NOLINT
{
    return "leak:QCollator::defaultCompare\n";
}

static std::map<std::string, FuzzTarget> &fuzzTargets()
{
    static std::map<std::string, FuzzTarget> targets;
    return targets;
}

bool registerFuzzTarget(const char *name, FuzzTarget target)
{
    return fuzzTargets().emplace(name, target).second;
}

namespace
{
/// How many inputs the folder holds. What a target finds wrong ends the program, after the input's name.
int replayFolder(const QDir &folder, FuzzTarget target)
{
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s can not be read\n", qPrintable(file.fileName()));
            std::exit(1);
        }
        const QByteArray bytes = file.readAll();
        std::printf("%s\n", qPrintable(file.fileName()));
        std::fflush(stdout);
        target(FuzzBytes(reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())));
    }
    return int(names.size());
}

/// The folders under FOLDER/corpus and FOLDER/regressions that no target bears the name of.
QStringList strangers(const QDir &root)
{
    QStringList unknown;
    for (const char *kind : {"corpus", "regressions"}) {
        const QDir folder(root.filePath(QLatin1StringView(kind)));
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!fuzzTargets().contains(name.toStdString()))
                unknown.append(folder.filePath(name));
        }
    }
    return unknown;
}
} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QDir root(QFile::decodeName(argv[1]));
    int faults = 0;
    for (const auto &[name, target] : fuzzTargets()) {
        target({});
        const QString folder = QLatin1StringView(name.data(), qsizetype(name.size()));
        if (replayFolder(QDir(root.filePath(QStringLiteral("corpus/") + folder)), target) == 0) {
            std::fprintf(stderr, "%s has no corpus\n", name.c_str());
            ++faults;
        }
        replayFolder(QDir(root.filePath(QStringLiteral("regressions/") + folder)), target);
    }
    for (const QString &unknown : strangers(root)) {
        std::fprintf(stderr, "%s belongs to no target\n", qPrintable(unknown));
        ++faults;
    }
    std::printf("%zu targets\n", fuzzTargets().size());
    return faults == 0 ? 0 : 1;
}
