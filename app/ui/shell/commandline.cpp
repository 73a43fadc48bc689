// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QCommandLineOption option(const char *name, const QString &help, const QString &value = {})
{
    return QCommandLineOption(QString::fromLatin1(name), help, value);
}

QString text(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QString::fromLatin1(name));
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandWords::tr("A private journal for people who want closeness and still keep "
                         "away."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        option("demo", CommandWords::tr("Open a made-up diary that is gone on exit.")),
        option("tour", CommandWords::tr("With --demo: draw every screen to a PNG file in DIR, then exit."),
               QStringLiteral("DIR")),
        option("size", CommandWords::tr("Size of the window in pixels, for example 1280x800."),
               QStringLiteral("WxH")),
        option("scheme", CommandWords::tr("light, dark or contrast; without it as the desktop."),
               QStringLiteral("SCHEME")),
        option("text-scale", CommandWords::tr("Text size in per cent, 75 to 300."),
               QStringLiteral("PERCENT")),
        option("language", CommandWords::tr("Language, for example de."), QStringLiteral("L")),
        option("exit-after-start",
               CommandWords::tr("Print the milliseconds to the first usable window, then exit.")),
    });
    parser.addPositionalArgument(QStringLiteral("VAULT"), CommandWords::tr("The folder of the vault."),
                                 QStringLiteral("[VAULT]"));
}

std::optional<QSize> sizeFrom(const QString &written)
{
    const QStringList parts = written.split(QLatin1Char('x'));
    const QSize size = parts.size() == 2 ? QSize(parts.first().toInt(), parts.last().toInt()) : QSize();
    return size.width() >= 320 && size.height() >= 240 ? std::optional(size) : std::nullopt;
}

std::optional<Scheme> schemeFrom(const QString &written)
{
    if (written == QLatin1String("light"))
        return Scheme::Light;
    if (written == QLatin1String("dark"))
        return Scheme::Dark;
    return written == QLatin1String("contrast") ? std::optional(Scheme::Contrast) : std::nullopt;
}

std::optional<int> scaleFrom(const QString &written)
{
    const int percent = written.toInt();
    return percent >= 75 && percent <= 300 ? std::optional(percent) : std::nullopt;
}

/// The name of the first option whose value could not be read; empty when all could.
QString unreadOption(const QCommandLineParser &parser, const CommandLine &line)
{
    if (!text(parser, "size").isEmpty() && !line.size)
        return QStringLiteral("--size");
    if (!text(parser, "scheme").isEmpty() && !line.scheme)
        return QStringLiteral("--scheme");
    return !text(parser, "text-scale").isEmpty() && !line.textScale ? QStringLiteral("--text-scale")
                                                                    : QString();
}

/// Qt's own options, like -reverse, are words behind one dash: their letters are no -v and no -h.
void readLeniently(QCommandLineParser &parser, const QStringList &arguments)
{
    addOptions(parser);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    static_cast<void>(parser.parse(arguments));
}
} // namespace

bool asksForWords(const QStringList &arguments)
{
    QCommandLineParser parser;
    readLeniently(parser, arguments);
    return parser.isSet(QStringLiteral("version")) || parser.isSet(QStringLiteral("help"));
}

void answerInWords(const QStringList &arguments)
{
    QCommandLineParser parser;
    readLeniently(parser, arguments);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    parser.showHelp();
}

Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    CommandLine line;
    line.vaultFolder = parser.positionalArguments().value(0);
    line.isDemo = parser.isSet(QStringLiteral("demo"));
    line.tourFolder = text(parser, "tour");
    line.exitsAfterStart = parser.isSet(QStringLiteral("exit-after-start"));
    line.size = sizeFrom(text(parser, "size"));
    line.scheme = schemeFrom(text(parser, "scheme"));
    line.textScale = scaleFrom(text(parser, "text-scale"));
    line.language = text(parser, "language");
    if (const QString unread = unreadOption(parser, line); !unread.isEmpty())
        return failure(ErrorKind::Invalid,
                       CommandWords::tr("The value after %1 was not understood. See --help.").arg(unread));
    if (!line.tourFolder.isEmpty() && !line.isDemo)
        return failure(ErrorKind::Invalid, CommandWords::tr("--tour goes with --demo only."));
    return line;
}
