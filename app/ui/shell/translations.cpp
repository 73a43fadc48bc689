// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translations.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

void Translations::use(const QString &language)
{
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // The locale of no country: English words, and days and times as most of the world writes them.
    const bool isNowhere = locale.language() == QLocale::C;
    if (isNowhere)
        locale = QLocale(QLocale::English, QLocale::Europe);
    if (isNowhere || !language.isEmpty())
        QLocale::setDefault(locale);
    // Where a language is not spoken here, the plural forms of English.
    if (m_own.load(locale, QStringLiteral("kinward"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || m_own.load(QStringLiteral(":/i18n/kinward_en")))
        QCoreApplication::installTranslator(&m_own);
    // Qt's own texts are English already.
    if (locale.language() != QLocale::English
        && m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

QStringList Translations::languages()
{
    QStringList codes{QStringLiteral("en")};
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("kinward_*.qm")});
    for (const QString &file : files) {
        const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}
