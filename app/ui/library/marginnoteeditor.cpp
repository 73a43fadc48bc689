// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/marginnoteeditor.h"

#include "ui/library/marginnotekeeper.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

MarginNoteEditor::MarginNoteEditor(MarginNoteKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_section(new QComboBox(this))
    , m_words(new PlainTextField(tr("Your note"), this))
    , m_state(new TextLabel({}, TypeSize::Caption, this))
{
    //: the section of a page that a note stands at
    auto *label = new TextLabel(tr("Where it belongs"), TypeSize::Body, this);
    label->setBuddy(m_section);
    m_section->setAccessibleName(label->text());
    m_section->setObjectName(QStringLiteral("noteSection"));
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(16);
    m_words->setObjectName(QStringLiteral("marginNote"));
    m_words->setLines(3, 12);
    m_state->setTone(TextTone::Muted);
    //: leaves a note that is saved
    auto *done = new QPushButton(tr("Done"), this);
    done->setObjectName(QStringLiteral("noteDone"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_section);
    column->addWidget(m_words);
    column->addLayout(foot);
    connect(m_words, &QPlainTextEdit::textChanged, this, &MarginNoteEditor::take);
    connect(m_section, &QComboBox::currentIndexChanged, this, &MarginNoteEditor::take);
    connect(done, &QPushButton::clicked, this, [this] {
        if (m_keeper.flush())
            Q_EMIT finished();
    });
    //: quiet word under a note: what was typed is on the disk
    connect(&m_keeper, &MarginNoteKeeper::saved, this, [this] { m_state->setText(tr("Saved")); });
}

void MarginNoteEditor::show(const QStringList &sections)
{
    const QSignalBlocker quietWords(m_words);
    const QSignalBlocker quietSection(m_section);
    const MarginNote note = m_keeper.note();
    m_section->clear();
    //: a note that stands at no section
    m_section->addItem(tr("The whole page"), QString());
    for (const QString &section : sections)
        m_section->addItem(section, section);
    // A heading of an older edition of the page stays with its note.
    if (!note.heading.isEmpty() && m_section->findData(note.heading) < 0)
        m_section->addItem(note.heading, note.heading);
    m_section->setCurrentIndex(m_section->findData(note.heading));
    m_words->setPlainText(note.text);
    m_words->moveCursor(QTextCursor::End);
    m_state->clear();
    show();
}

void MarginNoteEditor::clear()
{
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    m_words->document()->clearUndoRedoStacks();
}

void MarginNoteEditor::takeFocus()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void MarginNoteEditor::take()
{
    m_state->clear();
    m_keeper.change(m_section->currentData().toString(), m_words->text());
}
