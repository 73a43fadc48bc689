// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pagetools.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/typescale.h"

#include <QMenu>
#include <QToolButton>

namespace
{
constexpr int leastSize = 80;
constexpr int mostSize = 200;
constexpr int sizeStep = 10;
} // namespace

PageTools::PageTools(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_menu(new QMenu(this))
{
    m_flow->setContentsMargins(space(2), 0, space(2), space(1));
    m_flow->setSpacing(space(0.5));
    //: a menu of the headings of a page
    m_contents = add(QStringLiteral("contentsMenu"), tr("On this page"));
    m_contents->setMenu(m_menu);
    m_contents->setPopupMode(QToolButton::InstantPopup);
    //: finds words in the page
    connect(add(QStringLiteral("find"), tr("Find")), &QToolButton::clicked, this, &PageTools::findRequested);
    buildSizeButtons();
    //: keeps a bookmark at the page
    m_bookmark = add(QStringLiteral("bookmark"), tr("Mark"));
    m_bookmark->setCheckable(true);
    connect(m_bookmark, &QToolButton::clicked, this, &PageTools::bookmarkChosen);
    //: begins a note of one's own at the page
    m_note = add(QStringLiteral("note"), tr("Write a note"));
    connect(m_note, &QToolButton::clicked, this, &PageTools::noteRequested);
    connect(add(QStringLiteral("print"), tr("Print…")), &QToolButton::clicked, this,
            &PageTools::printRequested);
    setCanKeep(false);
}

QToolButton *PageTools::add(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_flow->addWidget(button);
    return button;
}

void PageTools::buildSizeButtons()
{
    //: makes the text of the page smaller
    m_smaller = add(QStringLiteral("smaller"), tr("Smaller"));
    //: makes the text of the page larger
    m_larger = add(QStringLiteral("larger"), tr("Larger"));
    connect(m_smaller, &QToolButton::clicked, this, [this] {
        setReadingSize(m_readingSize - sizeStep);
        Q_EMIT readingSizeChosen(m_readingSize);
    });
    connect(m_larger, &QToolButton::clicked, this, [this] {
        setReadingSize(m_readingSize + sizeStep);
        Q_EMIT readingSizeChosen(m_readingSize);
    });
}

void PageTools::setSections(const QList<PageSection> &sections)
{
    m_menu->clear();
    for (int row = 0; row < sections.size(); ++row)
        m_menu->addAction(sections.at(row).title, this, [this, row] { Q_EMIT sectionChosen(row); });
    m_contents->setEnabled(!sections.isEmpty());
}

void PageTools::showContentsMenu(bool isShown)
{
    m_contents->setVisible(isShown);
}

void PageTools::setReadingSize(int percent)
{
    m_readingSize = qBound(leastSize, percent, mostSize);
    m_smaller->setEnabled(m_readingSize > leastSize);
    m_larger->setEnabled(m_readingSize < mostSize);
    //: the size of the text of a page, in per cent
    const QString size = tr("Text at %1 %").arg(m_readingSize);
    m_smaller->setToolTip(size);
    m_larger->setToolTip(size);
    m_smaller->setAccessibleDescription(size);
    m_larger->setAccessibleDescription(size);
}

void PageTools::setCanKeep(bool canKeep)
{
    m_bookmark->setVisible(canKeep);
    m_note->setVisible(canKeep);
}

void PageTools::setBookmarked(bool isBookmarked)
{
    m_bookmark->setChecked(isBookmarked);
    //: the page has a bookmark
    const QString text = isBookmarked ? tr("Marked") : tr("Mark");
    m_bookmark->setText(text);
    m_bookmark->setAccessibleName(text);
}
