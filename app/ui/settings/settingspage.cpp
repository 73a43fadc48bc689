// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/protectiondialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace
{
Card *settingsCard(QVBoxLayout *column, const QString &title)
{
    auto *card = new Card;
    auto *label = new TextLabel(title, TypeSize::Title, card);
    card->column()->addWidget(label);
    column->addWidget(card);
    return card;
}

void addSentence(Card *card, const QString &sentence, bool isMuted = false)
{
    auto *label = new TextLabel(sentence, TypeSize::Body, card);
    if (isMuted)
        label->setTone(TextTone::Muted);
    card->column()->addWidget(label);
}

void select(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}
} // namespace

SettingsPage::SettingsPage(Preferences &preferences, Theme &theme, const QStringList &languages,
                           QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_languages(languages)
{
    auto *page = new ScrollColumn(tr("Settings"), this);
    page->column()->addWidget(new PageHeader(tr("Settings"), page));
    buildLock(page->column());
    buildVault(page->column());
    buildAppearance(page->column());
    buildLanguage(page->column());
    buildAbout(page->column());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
}

QComboBox *SettingsPage::choice(QVBoxLayout *column, const QString &label)
{
    auto *box = new QComboBox;
    box->setAccessibleName(label);
    box->setMinimumWidth(scaled(170));
    auto *words = new TextLabel(label);
    words->setBuddy(box);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(words, 1);
    row->addWidget(box);
    column->addLayout(row);
    return box;
}

void SettingsPage::buildLock(QVBoxLayout *column)
{
    Card *card = settingsCard(column, tr("Lock"));
    QComboBox *minutes = choice(card->column(), tr("Lock after a while without typing or clicking"));
    for (const int value : {1, 2, 5, 10, 15, 30, 60})
        minutes->addItem(tr("%n minute(s)", nullptr, value), value);
    minutes->addItem(tr("never"), 0);
    select(minutes, m_preferences.idleMinutes());
    connect(minutes, &QComboBox::activated, this, [this, minutes] {
        m_preferences.setIdleMinutes(minutes->currentData().toInt());
        Q_EMIT idleMinutesChanged(m_preferences.idleMinutes());
    });
    buildTriggers(card->column());
    m_lock = new QPushButton(tr("Lock now"), card);
    card->column()->addWidget(m_lock, 0, Qt::AlignLeading);
    connect(m_lock, &QPushButton::clicked, this, &SettingsPage::lockRequested);
}

void SettingsPage::buildVault(QVBoxLayout *column)
{
    m_vault = settingsCard(column, tr("Vault"));
    addSentence(m_vault, tr("Passphrase, recovery code, and this computer's keychain."));
    auto *keys = new QPushButton(tr("Keys…"), m_vault);
    keys->setObjectName(QStringLiteral("keys"));
    m_vault->column()->addWidget(keys, 0, Qt::AlignLeading);
    connect(keys, &QPushButton::clicked, this, &SettingsPage::keysRequested);
    m_vault->column()->addSpacing(space());
    buildBackups();
    m_vault->column()->addSpacing(space());
    auto *removal = new QPushButton(tr("Delete this vault…"), m_vault);
    removal->setObjectName(QStringLiteral("deleteThisVault"));
    removal->setFlat(true);
    m_vault->column()->addWidget(removal, 0, Qt::AlignLeading);
    connect(removal, &QPushButton::clicked, this, &SettingsPage::removalRequested);
    m_vault->hide();
}

void SettingsPage::buildBackups()
{
    m_backup = new TextLabel({}, TypeSize::Body, m_vault);
    m_backup->setObjectName(QStringLiteral("backupState"));
    m_backUp = new QPushButton(m_vault);
    m_backUp->setObjectName(QStringLiteral("backUp"));
    auto *all = new QPushButton(tr("Backups…"), m_vault);
    all->setObjectName(QStringLiteral("backups"));
    //: reads all of the journal and says whether any of it is damaged
    auto *check = new QPushButton(tr("Check this journal…"), m_vault);
    check->setObjectName(QStringLiteral("checkJournal"));
    auto *actions = new FlowLayout;
    actions->setSpacing(space());
    for (QPushButton *button : {m_backUp, all, check})
        actions->addWidget(button);
    m_vault->column()->addWidget(m_backup);
    m_vault->column()->addLayout(actions);
    setBackup({}, false);
    connect(m_backUp, &QPushButton::clicked, this, &SettingsPage::backupRequested);
    connect(all, &QPushButton::clicked, this, &SettingsPage::backupsRequested);
    connect(check, &QPushButton::clicked, this, &SettingsPage::checkRequested);
}

void SettingsPage::buildTriggers(QVBoxLayout *column)
{
    QCheckBox *screen = addTrigger(column, tr("Lock when the screen locks"), m_preferences.locksWithScreen());
    QCheckBox *sleep =
        addTrigger(column, tr("Lock when the computer sleeps"), m_preferences.locksBeforeSleep());
    QCheckBox *minimised =
        addTrigger(column, tr("Lock when the window is minimised"), m_preferences.locksWhenMinimised());
    const auto keep = [this, screen, sleep, minimised] {
        m_preferences.setLocksWithScreen(screen->isChecked());
        m_preferences.setLocksBeforeSleep(sleep->isChecked());
        m_preferences.setLocksWhenMinimised(minimised->isChecked());
        Q_EMIT lockTriggersChanged();
    };
    for (QCheckBox *trigger : {screen, sleep, minimised})
        connect(trigger, &QCheckBox::toggled, this, keep);
}

QCheckBox *SettingsPage::addTrigger(QVBoxLayout *column, const QString &label, bool isOn)
{
    auto *box = new QCheckBox(label);
    box->setChecked(isOn);
    column->addWidget(box);
    return box;
}

void SettingsPage::setCanLock(bool canLock)
{
    m_lock->setEnabled(canLock);
    m_vault->setVisible(canLock);
}

void SettingsPage::setBackup(const QString &sentence, bool isRunning)
{
    m_backup->setText(sentence);
    //: on the button that makes a backup; while one is being made, it ends it
    m_backUp->setText(isRunning ? tr("Stop the backup") : tr("Back up now"));
}

void SettingsPage::buildAppearance(QVBoxLayout *column)
{
    Card *card = settingsCard(column, tr("Appearance"));
    QComboBox *scheme = choice(card->column(), tr("Colours"));
    scheme->addItem(tr("As the desktop"), static_cast<int>(Scheme::Desktop));
    scheme->addItem(tr("Light"), static_cast<int>(Scheme::Light));
    scheme->addItem(tr("Dark"), static_cast<int>(Scheme::Dark));
    scheme->addItem(tr("High contrast"), static_cast<int>(Scheme::Contrast));
    select(scheme, static_cast<int>(m_preferences.scheme()));
    connect(scheme, &QComboBox::activated, this, [this, scheme] {
        m_preferences.setScheme(static_cast<Scheme>(scheme->currentData().toInt()));
        m_theme.setScheme(m_preferences.scheme());
    });
    QComboBox *size = choice(card->column(), tr("Text size"));
    for (const int percent : {75, 90, 100, 110, 125, 150, 175, 200, 250})
        size->addItem(tr("%1 %").arg(percent), percent);
    select(size, m_preferences.textScale());
    connect(size, &QComboBox::activated, this, [this, size] {
        m_preferences.setTextScale(size->currentData().toInt());
        m_theme.setTextScale(m_preferences.textScale());
    });
}

void SettingsPage::buildLanguage(QVBoxLayout *column)
{
    Card *card = settingsCard(column, tr("Language"));
    QComboBox *language = choice(card->column(), tr("Language of the program"));
    language->addItem(tr("As the desktop"), QString());
    for (const QString &code : m_languages)
        language->addItem(QLocale(code).nativeLanguageName(), code);
    select(language, m_preferences.language());
    addSentence(card, tr("A new language is used from the next start."), true);
    connect(language, &QComboBox::activated, this,
            [this, language] { m_preferences.setLanguage(language->currentData().toString()); });
}

void SettingsPage::buildAbout(QVBoxLayout *column)
{
    Card *card = settingsCard(column, tr("About Kinward"));
    addSentence(card,
                tr("Version %1. Free software under the GNU General Public License, version 3 or later.")
                    .arg(QStringLiteral(KINWARD_VERSION)));
    addSentence(card, tr("No network: Kinward has no code that goes online. It sends nothing, to nobody."));
    addSentence(card,
                tr("What the vault protects: while it is locked, nobody can read a word of it without your "
                   "passphrase or the recovery code. That holds for the file, its copies and its backups."));
    auto *more = new QPushButton(tr("How your journal is protected…"), card);
    more->setObjectName(QStringLiteral("protection"));
    connect(more, &QPushButton::clicked, this, [this] {
        auto *dialog = new ProtectionDialog(QLocale().name(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addSentence(
        card,
        tr("What it cannot protect: while it is open, someone who can see the screen or who controls "
           "this computer can read along. If passphrase and code are both lost, nobody can open it."));
    card->column()->addWidget(more, 0, Qt::AlignLeading);
    addSentence(
        card,
        tr("This app is for learning and practice. It is not a doctor or a therapist. It does not watch "
           "over you and cannot call for help."));
}
