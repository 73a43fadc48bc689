// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/writedownpanel.h"

#include "ui/widgets/notice.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace
{
constexpr int sealDelay = 200; ///< milliseconds after the first key that is not sealed yet
}

WriteDownPanel::WriteDownPanel(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainTextField(tr("What you want to write down"), this))
    , m_keep(new QPushButton(this))
    , m_notice(new Notice(this))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(sealDelay);
    connect(&m_timer, &QTimer::timeout, this, &WriteDownPanel::flush);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        m_keep->setEnabled(!m_words->text().trimmed().isEmpty());
        m_isDirty = true;
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(m_keep, &QPushButton::clicked, this, &WriteDownPanel::keep);
    buildFields();
    hide();
}

void WriteDownPanel::buildFields()
{
    m_words->setObjectName(QStringLiteral("writeDown"));
    m_words->setLines(4, 12);
    m_keep->setObjectName(QStringLiteral("keepWritten"));
    //: seals what was written down while the vault is locked
    m_keep->setText(tr("Keep"));
    m_keep->setEnabled(false);
    auto *label = new TextLabel(m_words->accessibleName(), TypeSize::Body, this);
    label->setWeight(TypeWeight::Semibold);
    label->setBuddy(m_words);
    auto *caption = new TextLabel(tr("It goes into the vault, sealed. Nobody can read it there until you "
                                     "unlock. Then you find it on Today."),
                                  TypeSize::Caption, this);
    caption->setTone(TextTone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(1), 0, 0);
    column->setSpacing(space(1));
    for (QWidget *row : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_words),
                         static_cast<QWidget *>(caption), static_cast<QWidget *>(m_notice)})
        column->addWidget(row);
    column->addWidget(m_keep, 0, Qt::AlignLeading);
}

void WriteDownPanel::open()
{
    show();
    m_words->setFocus();
}

void WriteDownPanel::flush()
{
    m_timer.stop();
    if (!std::exchange(m_isDirty, false))
        return;
    Q_EMIT wordsChanged(m_words->text());
}

void WriteDownPanel::keep()
{
    m_isDirty = true; // also what failed before is handed on once more
    flush();
    Q_EMIT keepRequested();
}

void WriteDownPanel::putAway()
{
    m_words->clear(); // and with it what could be undone
    m_timer.stop();
    m_isDirty = false;
    hideProblem();
    hide();
}

void WriteDownPanel::showProblem(const QString &sentence)
{
    m_notice->show(sentence, NoticeTone::Warm);
}

void WriteDownPanel::hideProblem()
{
    m_notice->hide();
}

void WriteDownPanel::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}
