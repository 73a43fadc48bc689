// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupsdialog.h"

#include "core/clock.h"
#include "storage/backuprunner.h"
#include "storage/journal.h"
#include "ui/backups/backupdelegate.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backupwords.h"
#include "ui/backups/openedbackupdialog.h"
#include "ui/backups/progressstrip.h"
#include "ui/backups/question.h"
#include "ui/backups/secondplacecard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/longtask.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr QSize backupsSize(700, 660);
constexpr int listHeight = 250;
} // namespace

BackupsDialog::BackupsDialog(const BackupPlace &place, QWidget *parent)
    : PlainDialog(parent)
    , m_desk(place)
    , m_backups(new BackupListModel(this))
    , m_page(new ScrollColumn(tr("Backups"), this))
    , m_newest(new TextLabel({}, TypeSize::Body, this))
    , m_notice(new Notice(this))
    , m_warning(new Notice(this))
    , m_making(new ProgressStrip(this))
    , m_working(new ProgressStrip(this))
    , m_make(new QPushButton(tr("&Back up now"), this))
    , m_look(new QPushButton(tr("&Look inside"), this))
    , m_check(new QPushButton(tr("Chec&k this backup"), this))
    , m_restore(new QPushButton(tr("Bring back &everything…"), this))
    , m_replace(new QPushButton(tr("&Replace older ones…"), this))
    , m_list(new QListView(this))
    , m_empty(new TextLabel({}, TypeSize::Body, this))
    , m_secondPlace(new SecondPlaceCard(this))
{
    setWindowTitle(tr("Backups"));
    buildLayout();
    connectRunner();
    connectDesk();
    m_desk.lookAgain();
    setReadingOrder(this);
    m_make->setFocus();
    resize(scaled(backupsSize.width()), scaled(backupsSize.height()));
}

void BackupsDialog::letGo()
{
    m_desk.letGo();
    // A backup that is looked into has the words of its entries in memory.
    for (QDialog *dialog : findChildren<QDialog *>())
        delete dialog;
    reject();
}

void BackupsDialog::buildLayout()
{
    m_page->setColumnWidth(0);
    buildHead(m_page->column());
    buildTimeline(m_page->column());
    m_page->column()->addWidget(m_secondPlace);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("closeBackups"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space(3), 0, space(3), 0);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space(2));
    column->addWidget(m_page, 1);
    column->addLayout(foot);
}

void BackupsDialog::buildHead(QVBoxLayout *column)
{
    m_newest->setObjectName(QStringLiteral("newestBackup"));
    m_notice->setObjectName(QStringLiteral("backupsNotice"));
    m_notice->setDismissible(true);
    m_warning->setObjectName(QStringLiteral("backupsWarning"));
    m_making->setObjectName(QStringLiteral("making"));
    m_make->setObjectName(QStringLiteral("backUpNow"));
    setPrimary(m_make);
    column->addWidget(new TextLabel(tr("Backups"), TypeSize::Page, m_page));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(m_newest, 1);
    row->addWidget(m_empty, 1);
    row->addWidget(m_make);
    column->addLayout(row);
    column->addWidget(m_making);
    column->addWidget(m_warning);
    column->addWidget(m_notice);
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::makeOne);
}

void BackupsDialog::buildTimeline(QVBoxLayout *column)
{
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setModel(m_backups);
    m_list->setItemDelegate(new BackupDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(scaled(listHeight));
    m_empty->setObjectName(QStringLiteral("noBackups"));
    m_empty->setText(tr("No backup yet. Kinward makes one by itself once a day after you have written "
                        "something, or now, if you like."));
    m_empty->setTone(TextTone::Muted);
    m_working->setObjectName(QStringLiteral("working"));
    m_actions = buildActions();
    column->addWidget(m_list);
    column->addWidget(m_actions);
    column->addWidget(m_working);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BackupsDialog::takeSelection);
    connect(m_list, &QListView::activated, m_look, &QPushButton::click);
}

QWidget *BackupsDialog::buildActions()
{
    m_look->setObjectName(QStringLiteral("lookInside"));
    m_check->setObjectName(QStringLiteral("checkBackup"));
    m_restore->setObjectName(QStringLiteral("restoreEverything"));
    m_replace->setObjectName(QStringLiteral("replaceOlder"));
    auto *actions = new QWidget(m_page);
    auto *row = new FlowLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space());
    for (QPushButton *button : {m_look, m_check, m_restore, m_replace})
        row->addWidget(button);
    connect(m_look, &QPushButton::clicked, this,
            [this] { withChosen([this](const auto &backup) { lookInside(backup); }); });
    connect(m_check, &QPushButton::clicked, this,
            [this] { withChosen([this](const auto &backup) { m_desk.check(backup); }); });
    connect(m_restore, &QPushButton::clicked, this,
            [this] { withChosen([this](const auto &backup) { askToRestore(backup); }); });
    connect(m_replace, &QPushButton::clicked, this, &BackupsDialog::askToReplace);
    return actions;
}

void BackupsDialog::connectRunner()
{
    BackupRunner &runner = m_desk.place().runner;
    connect(&runner, &BackupRunner::started, this, [this] {
        m_making->begin(tr("Making a backup…"));
        takeBusy();
    });
    connect(&runner, &BackupRunner::progressed, m_making, &ProgressStrip::setPercent);
    connect(&runner, &BackupRunner::made, this, [this](const BackupInfo &, const QString &problem) {
        m_desk.lookAgain();
        if (problem.isEmpty())
            m_notice->show(tr("The backup was made and checked."));
        else
            complain(problem);
    });
    connect(&runner, &BackupRunner::failed, this, [this](const Error &error) {
        m_desk.lookAgain();
        complain(error.message, tr("No backup was made"));
    });
    connect(&runner, &BackupRunner::endedWithout, &m_desk, &BackupDesk::lookAgain);
    connect(m_making, &ProgressStrip::cancelled, &runner, &BackupRunner::cancel);
    if (runner.isRunning())
        m_making->begin(tr("Making a backup…"));
}

void BackupsDialog::connectDesk()
{
    m_working->follow(m_desk.task());
    connect(&m_desk.task(), &LongTask::busyChanged, this, &BackupsDialog::takeBusy);
    connect(&m_desk, &BackupDesk::said, this, [this](const QString &sentence) { m_notice->show(sentence); });
    connect(&m_desk, &BackupDesk::complained, this, &BackupsDialog::complain);
    connect(&m_desk, &BackupDesk::damageFound, m_backups, &BackupListModel::markDamaged);
    connect(&m_desk, &BackupDesk::changed, this, &BackupsDialog::takeHealth);
    connect(m_secondPlace, &SecondPlaceCard::chosen, this, [this](const QString &folder) {
        m_notice->hide();
        m_desk.setSecondPlace(folder);
    });
    connect(m_secondPlace, &SecondPlaceCard::copyRequested, &m_desk, &BackupDesk::fillSecondPlace);
}

void BackupsDialog::takeHealth()
{
    if (!m_desk.place().runner.isRunning())
        m_making->end();
    const BackupInfo *before = chosen();
    const QString path = before ? before->path : QString();
    const BackupHealth &health = m_desk.health();
    m_backups->setBackups(health.backups, m_desk.place().clock.now());
    const QModelIndex again = m_backups->indexOf(path);
    m_list->setCurrentIndex(again.isValid() ? again : m_backups->index(0));
    m_newest->setText(newestSentence(health.newest, m_desk.place().clock.now()));
    m_secondPlace->show(m_desk.secondPlace(), health.secondPlace);
    const bool isEmpty = health.backups.isEmpty();
    m_empty->setVisible(isEmpty);
    m_newest->setVisible(!isEmpty);
    m_list->setVisible(!isEmpty);
    m_actions->setVisible(!isEmpty);
    showWarnings();
    takeBusy();
}

void BackupsDialog::showWarnings()
{
    const QString sentence = warningSentence(m_desk.health().warnings);
    m_warning->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_warning->show(sentence, NoticeTone::Warm);
}

void BackupsDialog::takeSelection()
{
    const BackupInfo *backup = chosen();
    const bool isFree = backup && !m_desk.task().isBusy();
    // Of one that is cut short nothing opens; checking it says so.
    const bool isReadable = isFree && backup->isWhole;
    m_look->setEnabled(isReadable);
    m_check->setEnabled(isFree);
    m_restore->setEnabled(isReadable && !m_desk.place().runner.isRunning());
    m_replace->setEnabled(isFree && !m_desk.place().runner.isRunning());
}

void BackupsDialog::takeBusy()
{
    m_make->setEnabled(!m_desk.place().runner.isRunning() && !m_desk.task().isBusy());
    m_secondPlace->setEnabled(!m_desk.task().isBusy());
    takeSelection();
}

void BackupsDialog::makeOne()
{
    m_notice->hide();
    m_desk.place().runner.start();
}

void BackupsDialog::withChosen(const std::function<void(const Opened &)> &then)
{
    const BackupInfo *backup = chosen();
    if (!backup)
        return;
    m_notice->hide();
    if (backup->isWhole && !backup->isOfThisKey)
        askForKey(backup->path, then);
    else
        m_desk.open(backup->path, then);
}

void BackupsDialog::askForKey(const QString &path, const std::function<void(const Opened &)> &then)
{
    auto *question = new Question({tr("Made with an earlier key"),
                                   tr("Since this backup was made, the vault got a new key. Type the "
                                      "passphrase or the recovery code of "
                                      "that day."),
                                   tr("Open the backup")},
                                  Question::Wants::Key, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, question, path, then] { m_desk.open(path, question->takeKey(), then); });
    question->open();
}

void BackupsDialog::lookInside(const Opened &backup)
{
    auto journal = Journal::openReadOnly(backup->database, m_desk.place().clock, m_desk.place().random);
    if (!journal)
        return complain(journal.error().message);
    auto *dialog = new OpenedBackupDialog(nameOf(*backup), std::move(*journal), m_desk.place().journal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The keys of the backup live as long as it is shown.
    connect(dialog, &QObject::destroyed, this, [backup] {});
    dialog->open();
}

void BackupsDialog::askToRestore(const Opened &backup)
{
    auto *question = new Question(
        {tr("Bring back everything?"),
         //: %1 a day and a time
         tr("Your journal will be as it was in the backup of %1. What is in it now goes into a backup first, "
            "and is then set aside, so nothing is lost. The journal closes while this is done.")
             .arg(nameOf(*backup)),
         tr("Bring it back")},
        Question::Wants::Nothing, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, backup] {
        accept();
        Q_EMIT restoreRequested(backup);
    });
    question->open();
}

void BackupsDialog::askToReplace()
{
    m_notice->hide();
    auto *question = new Question(
        {tr("Replace the older backups?"),
         tr("Each backup opens with the keys of its day. If someone knows an old passphrase or code, they "
            "could open an old backup with it. Kinward makes a new backup and checks it. Then it deletes all "
            "older ones, at the second place too. After that you can no longer go back to an earlier day."),
         tr("Replace them")},
        Question::Wants::Nothing, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, &m_desk, &BackupDesk::replaceOlder);
    question->open();
}

void BackupsDialog::complain(const QString &sentence, const QString &title)
{
    m_notice->show(sentence, NoticeTone::Warm, title);
}

const BackupInfo *BackupsDialog::chosen() const
{
    return m_backups->backup(m_list->currentIndex());
}

QString BackupsDialog::nameOf(const OpenedBackup &backup) const
{
    return BackupWords::moment(backup.file.created(), m_desk.place().clock.now());
}
