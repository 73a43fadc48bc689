// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recoverystep.h"

#include "core/durablefile.h"
#include "ui/unlock/recoverysheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/textlabel.h"
#include "vault/recoverycode.h"
#include "vault/vaultfolder.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextDocument>

namespace
{
constexpr int groupsInARow = 4;

/// The window's SecretClipboard takes it back.
void copyPrivately(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    markSecret(*data);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

RecoveryStep::RecoveryStep(QWidget *parent)
    : FirstRunStep(tr("Your recovery code"), parent)
    , m_outcome(new TextLabel({}, TypeSize::Caption, this))
{
    addText(tr("If you forget the passphrase, this code opens the vault. It is shown only now. Print it, "
               "write it on "
               "paper or save it, and keep it away from this computer."));
    addCode();
    m_typed = new QLineEdit(this); // after the buttons, for Tab
    m_answer = new TextLabel({}, TypeSize::Caption, this);
    m_question = addLabel({}, m_typed);
    m_typed->setMaxLength(12);
    m_answer->setTone(TextTone::Muted);
    column()->addWidget(m_typed);
    column()->addWidget(m_answer);
    connect(m_typed, &QLineEdit::textChanged, this, &RecoveryStep::check);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoveryStep::forwardRequested);
}

void RecoveryStep::addCode()
{
    auto *card = new Card(this);
    card->setLayoutDirection(Qt::LeftToRight); // a code reads the same way in every language
    auto *grid = new QGridLayout;
    grid->setSpacing(space(1.5));
    for (int i = 0; i < recoveryGroupCount; ++i) {
        auto *number = new TextLabel(QLocale().toString(i + 1), TypeSize::Caption, card);
        number->setTone(TextTone::Muted);
        auto *group = new TextLabel({}, TypeSize::Title, card);
        group->setWordWrap(false);
        group->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_groups.append(group);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(number);
        pair->addWidget(group);
        grid->addLayout(pair, i / groupsInARow, i % groupsInARow);
    }
    card->column()->addLayout(grid);
    column()->addSpacing(space(1));
    column()->addWidget(card);
    m_copy = new QPushButton(tr("Copy"), this);
    auto *saveButton = new QPushButton(tr("Save to a file…"), this);
    auto *printButton = new QPushButton(tr("Print…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addWidget(saveButton);
    row->addWidget(printButton);
    row->addStretch();
    column()->addLayout(row);
    m_outcome->setTone(TextTone::Muted);
    column()->addWidget(m_outcome);
    connect(m_copy, &QPushButton::clicked, this, &RecoveryStep::copy);
    connect(saveButton, &QPushButton::clicked, this, &RecoveryStep::save);
    connect(printButton, &QPushButton::clicked, this, &RecoveryStep::print);
}

void RecoveryStep::setCode(const QString &code, int group)
{
    m_code = code;
    m_group = group;
    const QStringList groups = code.split(QRegularExpression(QStringLiteral("[\\s-]+")), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        m_groups.at(i)->setText(groups.value(i));
        //: %1 is a number from 1 to 8, %2 a part of the recovery code
        m_groups.at(i)->setAccessibleName(tr("Group %1: %2").arg(i + 1).arg(groups.value(i)));
    }
    //: %1 is a number from 1 to 8
    m_question->setText(tr("To be sure: type group %1 of the code").arg(group));
    m_outcome->clear(); // of another code
    emptySecretField(*m_typed);
}

bool RecoveryStep::isComplete() const
{
    return !m_code.isEmpty() && isRecoveryGroup(m_code, m_group, m_typed->text());
}

void RecoveryStep::focusFirst()
{
    m_copy->setFocus(); // near the code, so that a small window shows the code first
}

void RecoveryStep::copy()
{
    copyPrivately(m_code);
    m_outcome->setText(tr("Copied. It leaves the clipboard in 30 seconds."));
}

void RecoveryStep::save()
{
    QFileDialog::Options options = QFileDialog::DontUseNativeDialog;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the recovery code"),
                                                      tr("recovery-code.txt"), {}, nullptr, options);
    if (!path.isEmpty())
        saveTo(path);
}

void RecoveryStep::saveTo(const QString &path)
{
    if (!VaultFolder::vaultAround(path).isEmpty()) {
        m_outcome->setText(tr("This place is inside a vault, and whoever has the vault would have its code. "
                              "Nothing was written. Please choose another place."));
        return;
    }
    // What stood there before stays, whole, where this does not come to its end.
    const Result<> saved = writeDurably(path, m_code.toUtf8() + '\n');
    m_outcome->setText(saved ? tr("Saved. Move the file to a place away from this computer.")
                             : tr("It could not be saved there for certain. Please choose another place."));
}

void RecoveryStep::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(14);
    document.setDefaultFont(font);
    document.setHtml(recoverySheet(m_code));
    document.print(&printer);
    m_outcome->setText(tr("Sent to the printer. Check that the sheet can be read."));
}

void RecoveryStep::check()
{
    const bool isLong = m_typed->text().trimmed().size() >= 4;
    m_answer->setText(isComplete() ? tr("That is right.") : isLong ? tr("Not the same yet.") : QString());
    Q_EMIT completeChanged();
}
