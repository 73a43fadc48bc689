// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/protectiondialog.h"

#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

/// A static library brings its files only when asked; the macro must stand outside of namespaces.
static void holdProtectionFiles()
{
    Q_INIT_RESOURCE(protection);
}

namespace
{
constexpr QSize firstDialogSize(720, 640);
constexpr int lineHeightPercent = 140;
constexpr int headingHeightPercent = 115;

QString protectionText(const QString &locale)
{
    holdProtectionFiles();
    for (const QString &language : {locale.section(QLatin1Char('_'), 0, 0), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/protection/%1/protection.md").arg(language));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

void layOut(QTextDocument &document)
{
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(lines);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor heading(block);
        heading.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat words;
        words.setFont(typeFont(block.blockFormat().headingLevel() == 1 ? TypeSize::Page : TypeSize::Title,
                               TypeWeight::Semibold));
        heading.mergeCharFormat(words);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(headingHeightPercent, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(block.blockNumber() == 0 ? 0 : space(2));
        heading.setBlockFormat(format);
    }
}
} // namespace

ProtectionDialog::ProtectionDialog(const QString &locale, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How your journal is protected"));
    auto *page = new QTextBrowser(this);
    page->setAccessibleName(windowTitle());
    page->setFrameShape(QFrame::NoFrame);
    page->setFont(typeFont(TypeSize::Reading));
    page->document()->setDefaultFont(typeFont(TypeSize::Reading));
    page->document()->setDocumentMargin(space(3));
    page->setMarkdown(protectionText(locale));
    layOut(*page->document());
    page->moveCursor(QTextCursor::Start);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(page, 1);
    column->addWidget(close);
    resize(scaled(firstDialogSize.width()), scaled(firstDialogSize.height()));
}
