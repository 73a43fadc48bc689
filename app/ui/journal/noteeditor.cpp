// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/noteeditor.h"

#include "core/clock.h"
#include "core/recordbytes.h"
#include "storage/journal.h"
#include "ui/journal/mappingdesk.h"
#include "ui/journal/writtenentry.h"
#include "ui/widgets/helpoffer.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int noteSaveDelay = 200; ///< milliseconds
constexpr int noteRetryDelay = 5000;
} // namespace

NoteEditor::NoteEditor(Journal &journal, const Clock &clock, const MappingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_desk(desk)
    , m_title(new QLineEdit(this))
    , m_body(new PlainTextField(tr("What you want to write"), this))
    , m_tags(new QLineEdit(this))
    , m_state(new TextLabel(QString(), TypeSize::Caption, this))
    , m_notice(new Notice(this))
    , m_help(new HelpOffer(
          [this] { return m_desk.namesGreatPain(m_note.title + QLatin1Char('\n') + m_note.body); }, this))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoteEditor::flush);
    buildFields();
    connect(m_help, &Notice::actionTriggered, this, &NoteEditor::helpRequested);
    connect(m_title, &QLineEdit::textEdited, this, &NoteEditor::takeEdit);
    connect(m_tags, &QLineEdit::textEdited, this, &NoteEditor::takeEdit);
    connect(m_body, &QPlainTextEdit::textChanged, this, &NoteEditor::takeEdit);
}

void NoteEditor::buildFields()
{
    m_title->setObjectName(QStringLiteral("noteTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setFont(typeFont(TypeSize::Title, TypeWeight::Semibold));
    m_body->setObjectName(QStringLiteral("noteBody"));
    m_body->setLines(10, 200);
    m_body->setFont(typeFont(TypeSize::Reading));
    m_tags->setAccessibleName(tr("Tags (split by commas)"));
    m_tags->setPlaceholderText(tr("Tags (split by commas)"));
    m_state->setTone(TextTone::Muted);
    m_notice->hide();
    auto *scroll = new ScrollColumn(tr("Note"), this);
    for (QWidget *field :
         {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_body),
          static_cast<QWidget *>(m_help), static_cast<QWidget *>(m_tags), buildFoot()})
        scroll->column()->addWidget(field);
    scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, 0);
    column->addWidget(scroll);
}

QWidget *NoteEditor::buildFoot()
{
    auto *foot = new QWidget(this);
    //: removes the note; it can be brought back
    auto *remove = new QPushButton(tr("&Delete"), foot);
    remove->setObjectName(QStringLiteral("removeNote"));
    remove->setFlat(true);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (flush())
            Q_EMIT removeRequested(m_note.id);
    });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(remove);
    //: leaves a note that is saved
    auto *done = new QPushButton(tr("D&one"), foot);
    done->setObjectName(QStringLiteral("noteDone"));
    setPrimary(done);
    connect(done, &QPushButton::clicked, this, [this] {
        if (flush())
            Q_EMIT finished();
    });
    row->addWidget(done);
    return foot;
}

void NoteEditor::begin(const QString &words)
{
    m_note = {};
    m_note.when = Moment::of(m_clock.now());
    m_note.body = words;
    present();
    m_title->setFocus();
}

void NoteEditor::edit(const JournalNote &note)
{
    m_note = note;
    present();
}

WrittenEntry NoteEditor::written() const
{
    WrittenEntry entry;
    entry.kind = RecordKind::Note;
    entry.id = recordId();
    entry.unsaved = isUnsaved() ? bytesOf(m_note) : QByteArray();
    entry.asOf = m_clock.now().toUTC();
    entry.caret = caretPlaceIn(*this);
    return entry;
}

void NoteEditor::goOn(const JournalNote &note, const WrittenEntry &entry, bool isUnsaved)
{
    edit(note);
    putCaret(*this, entry.caret);
    m_isDirty = isUnsaved;
    if (isUnsaved)
        m_timer.start(noteSaveDelay);
}

void NoteEditor::present()
{
    m_timer.stop();
    m_isDirty = false;
    const QSignalBlocker blocker(m_body);
    m_title->setText(m_note.title);
    m_body->setPlainText(m_note.body);
    m_tags->setText(m_note.tags.join(QStringLiteral(", ")));
    m_state->clear();
    m_notice->hide();
    m_help->begin();
    m_help->listen();
}

bool NoteEditor::isOfferingHelp() const
{
    return m_help->isUp();
}

void NoteEditor::takeEdit()
{
    m_note.title = m_title->text();
    m_note.body = m_body->toPlainText();
    m_note.tags.clear();
    for (const QString &tag : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            m_note.tags.append(tag.trimmed());
    }
    m_isDirty = true;
    m_state->clear();
    if (!m_timer.isActive())
        m_timer.start(noteSaveDelay);
}

bool NoteEditor::flush()
{
    m_timer.stop();
    if (!m_isDirty)
        return true;
    const Result<RecordId> id = m_journal.save(m_note);
    if (!id) {
        m_notice->show(id.error().message, NoticeTone::Warm);
        m_timer.start(noteRetryDelay);
        return false;
    }
    m_note.id = *id;
    m_isDirty = false;
    m_notice->hide();
    //: quiet word under a note: what was typed is on disk
    m_state->setText(tr("Saved"));
    m_help->listen();
    return true;
}
