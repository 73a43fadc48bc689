// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/checkinform.h"

#include "ui/widgets/chiprow.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace
{
constexpr int mostFeelingWords = 3;

QList<Chip> feelingChips()
{
    QList<Chip> chips;
    for (const char *word :
         {QT_TRANSLATE_NOOP("CheckInForm", "calm"), QT_TRANSLATE_NOOP("CheckInForm", "glad"),
          QT_TRANSLATE_NOOP("CheckInForm", "hopeful"), QT_TRANSLATE_NOOP("CheckInForm", "tired"),
          QT_TRANSLATE_NOOP("CheckInForm", "lonely"), QT_TRANSLATE_NOOP("CheckInForm", "sad"),
          QT_TRANSLATE_NOOP("CheckInForm", "nervous"), QT_TRANSLATE_NOOP("CheckInForm", "angry"),
          QT_TRANSLATE_NOOP("CheckInForm", "ashamed"), QT_TRANSLATE_NOOP("CheckInForm", "numb")})
        chips.append({CheckInForm::tr(word), CheckInForm::tr(word)});
    return chips;
}

/// The row under a caption that says its name, close together.
QLayout *captioned(ChipRow *row)
{
    auto *label = new TextLabel(row->accessibleName(), TypeSize::Caption, row->parentWidget());
    label->setTone(TextTone::Muted);
    auto *group = new QVBoxLayout;
    group->setSpacing(space());
    group->addWidget(label);
    group->addWidget(row);
    return group;
}
} // namespace

CheckInForm::CheckInForm(QWidget *parent)
    : Card(parent)
    , m_valence(new RatingSlider(tr("How do you feel?"), -3, 3, this))
    , m_energy(new RatingSlider(tr("How much energy?"), -3, 3, this))
    , m_connectedness(new RatingSlider(tr("How connected?"), 0, 10, this))
    , m_feelings(new ChipRow(tr("In a word (up to three)"), this))
    , m_contacts(new ChipRow(tr("Contacts since last time"), this))
    , m_contact(new QWidget(this))
    , m_quality(new RatingSlider(tr("How good was the best one?"), 0, 10, m_contact))
    , m_channel(new ChipRow(tr("How you met"), m_contact))
    , m_starter(new ChipRow(tr("Who began"), m_contact))
    , m_note(new PlainTextField(tr("A note, if you like"), this))
    , m_save(new QPushButton(tr("&Save check-in"), this))
{
    buildScales();
    buildContacts();
    buildNote();
    showContactFields();
    connect(m_contacts, &ChipRow::checkedIdsChanged, this, &CheckInForm::showContactFields);
    connect(m_note, &QPlainTextEdit::textChanged, this, &CheckInForm::noteChanged);
    connect(m_save, &QPushButton::clicked, this, &CheckInForm::submitted);
}

void CheckInForm::buildScales()
{
    m_valence->setObjectName(QStringLiteral("valence"));
    m_energy->setObjectName(QStringLiteral("energy"));
    m_connectedness->setObjectName(QStringLiteral("connectedness"));
    m_valence->setEndLabels(tr("unpleasant"), tr("pleasant"));
    m_energy->setEndLabels(tr("low"), tr("high"));
    m_connectedness->setEndLabels(tr("not at all"), tr("very"));
    m_feelings->setMaximumChecked(mostFeelingWords);
    m_feelings->setChips(feelingChips());
    column()->setSpacing(space(2));
    for (RatingSlider *slider : {m_valence, m_energy, m_connectedness})
        column()->addWidget(slider);
    column()->addLayout(captioned(m_feelings));
}

void CheckInForm::buildContacts()
{
    m_contacts->setObjectName(QStringLiteral("contacts"));
    m_contacts->setMaximumChecked(1);
    //: number of contacts since the last check-in
    m_contacts->setChips({{QStringLiteral("0"), tr("none")},
                          {QStringLiteral("1"), tr("one")},
                          {QStringLiteral("2"), tr("two or three")},
                          {QStringLiteral("3"), tr("four or more")}});
    m_quality->setEndLabels(tr("not good"), tr("very good"));
    m_channel->setMaximumChecked(1);
    m_channel->setChips({{QString::number(int(ContactChannel::InPerson)), tr("in person")},
                         {QString::number(int(ContactChannel::Voice)), tr("by voice or video")},
                         {QString::number(int(ContactChannel::Text)), tr("in writing")}});
    m_starter->setMaximumChecked(1);
    //: who began the contact
    m_starter->setChips({{QStringLiteral("1"), tr("I did")}, {QStringLiteral("0"), tr("someone else")}});
    auto *contact = new QVBoxLayout(m_contact);
    contact->setContentsMargins(0, 0, 0, 0);
    contact->setSpacing(space(2));
    contact->addWidget(m_quality);
    contact->addLayout(captioned(m_channel));
    contact->addLayout(captioned(m_starter));
    column()->addLayout(captioned(m_contacts));
    column()->addWidget(m_contact);
}

void CheckInForm::buildNote()
{
    m_note->setObjectName(QStringLiteral("checkInNote"));
    m_note->setLines(1, 6);
    m_note->setPlaceholderText(m_note->accessibleName());
    m_save->setObjectName(QStringLiteral("saveCheckIn"));
    setPrimary(m_save);
    column()->addWidget(m_note);
    column()->addWidget(m_save, 0, Qt::AlignTrailing);
}

bool CheckInForm::hadContact() const
{
    const QStringList contacts = m_contacts->checkedIds();
    return !contacts.isEmpty() && contacts.first() != QLatin1String("0");
}

void CheckInForm::showContactFields()
{
    m_contact->setVisible(hadContact());
}

MoodCheckIn CheckInForm::checkIn() const
{
    MoodCheckIn checkIn;
    checkIn.valence = m_valence->value();
    checkIn.energy = m_energy->value();
    checkIn.connectedness = m_connectedness->value();
    checkIn.feelings = m_feelings->checkedIds();
    checkIn.note = m_note->toPlainText();
    const QStringList contacts = m_contacts->checkedIds();
    if (!contacts.isEmpty())
        checkIn.contacts = contacts.first().toInt();
    if (!hadContact())
        return checkIn;
    checkIn.bestQuality = m_quality->value();
    if (!m_channel->checkedIds().isEmpty())
        checkIn.channel = ContactChannel(m_channel->checkedIds().first().toInt());
    if (!m_starter->checkedIds().isEmpty())
        checkIn.startedByMe = m_starter->checkedIds().first() == QLatin1String("1");
    return checkIn;
}

void CheckInForm::begin(const QString &note)
{
    m_note->setPlainText(note);
    m_note->document()->setModified(!note.isEmpty());
}

void CheckInForm::takeFocus()
{
    m_valence->findChild<QSlider *>()->setFocus(Qt::OtherFocusReason);
}

void CheckInForm::clear()
{
    for (RatingSlider *slider : {m_valence, m_energy, m_connectedness, m_quality})
        slider->setValue({});
    for (ChipRow *row : {m_feelings, m_contacts, m_channel, m_starter})
        row->setCheckedIds({});
    m_note->clear();
    showContactFields();
}
