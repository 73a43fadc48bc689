// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/unfairnote.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

UnfairNote::UnfairNote(const QString &pageName, QWidget *parent)
    : Card(parent)
    , m_sentence(new TextLabel(QString(), TypeSize::Body, this))
{
    setObjectName(QStringLiteral("unfairNote"));
    m_sentence->setTone(TextTone::Muted);
    m_sentence->setTextFormat(Qt::PlainText);
    //: opens a page of the Library; %1 its name, “May be fair”
    auto *page = new QPushButton(tr("Read “%1”").arg(pageName), this);
    page->setObjectName(QStringLiteral("readMayBeFair"));
    //: opens the page with people to talk to
    auto *help = new QPushButton(tr("Help now"), this);
    help->setObjectName(QStringLiteral("unfairHelp"));
    connect(page, &QPushButton::clicked, this, &UnfairNote::pageRequested);
    connect(help, &QPushButton::clicked, this, &UnfairNote::helpRequested);
    auto *ways = new FlowLayout;
    ways->addWidget(page);
    ways->addWidget(help);
    column()->addWidget(m_sentence);
    column()->addLayout(ways);
}

void UnfairNote::showFor(const QStringList &words)
{
    QStringList inMarks;
    for (const QString &word : words) {
        //: quotation marks around the person's own words
        inMarks.append(tr("“%1”").arg(word));
    }
    m_sentence->setText(
        inMarks.isEmpty() ? tr("Some of what you wrote can tell of being treated unfairly, or of not being "
                               "safe. That is no thinking pattern, so none is suggested here.")
                          //: %1 the person's own words in quotation marks
                          : tr("You wrote %1. That can tell of being treated unfairly, or of not being safe. "
                               "It is no thinking pattern, so none is suggested here.")
                                .arg(inMarks.join(QStringLiteral(", "))));
    setAccessibleName(m_sentence->text());
}

QString UnfairNote::sentence() const
{
    return m_sentence->text();
}
