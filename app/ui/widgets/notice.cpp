// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/iconloader.h"
#include "ui/widgets/stylepainter.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeroles.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace
{
constexpr int narrowNotice = 460;
}

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new TextLabel({}, TypeSize::Body, this))
    , m_sentence(new TextLabel({}, TypeSize::Body, this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
{
    m_title->setWeight(TypeWeight::Semibold);
    m_action->hide();
    m_dismiss->setIcon(IconLoader::icon(QStringLiteral("close")));
    //: Puts a notice away
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setAutoRaise(true);
    m_dismiss->hide();
    buildRow();
    hide();
    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
}

void Notice::buildRow()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(space(0.5));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(2.5), space(1.5), space(1.5), space(1.5));
    row->setSpacing(space(2));
    m_body->setSpacing(space(1));
    m_body->addLayout(words, 1);
    m_body->addWidget(m_action, 0, Qt::AlignLeading | Qt::AlignVCenter);
    row->addLayout(m_body, 1);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
}

void Notice::show(const QString &sentence, NoticeTone tone, const QString &title)
{
    m_tone = tone;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    setAccessibleName(title.isEmpty() ? sentence : title + QLatin1Char(' ') + sentence);
    setVisible(!sentence.isEmpty());
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Notice::setDismissible(bool isDismissible)
{
    m_dismiss->setVisible(isDismissible);
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

void Notice::resizeEvent(QResizeEvent *event)
{
    // Where there is little room the button stands under the words and leaves them the whole line.
    m_body->setDirection(width() < scaled(narrowNotice) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeRoles roles = rolesOf(palette());
    const bool isWarm = m_tone == NoticeTone::Warm;
    StylePainter::surface(painter, rect(), isWarm ? roles.warmSoft : roles.accentSoft,
                          roles.isContrast ? roles.edge : QColor(Qt::transparent));
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height()));
    painter.setClipRect(bar);
    StylePainter::surface(painter, rect(), isWarm ? roles.warm : roles.accent, Qt::transparent);
}
