// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/repairdialog.h"

#include "core/clock.h"
#include "ui/backups/backupwords.h"
#include "ui/backups/folderquestion.h"
#include "ui/backups/keyfield.h"
#include "ui/backups/progressstrip.h"
#include "ui/backups/question.h"
#include "ui/backups/reportpage.h"
#include "ui/backups/salvagepage.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/longtask.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace
{
constexpr QSize repairSize(660, 600);

bool isWithin(const QString &folder, const QString &outer)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    return path == outer || path.startsWith(outer + u'/');
}
} // namespace

RepairDialog::RepairDialog(const QString &folder, const Clock &clock, QWidget *parent)
    : PlainDialog(parent)
    , m_notice(new Notice(this))
    , m_strip(new ProgressStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_key(new KeyField(this))
    , m_look(new QPushButton(tr("&Look what is wrong"), this))
    , m_reportPage(new ReportPage(this))
    , m_salvagePage(new SalvagePage(this))
    , m_open(new QPushButton(tr("&Open the journal"), this))
    , m_desk(new RepairDesk(folder, clock, this))
{
    setWindowTitle(tr("Check and mend a journal"));
    buildLayout();
    connectDesk();
    connectPages();
    resize(scaled(repairSize.width()), scaled(repairSize.height()));
    m_key->setFocus();
}

void RepairDialog::buildLayout()
{
    m_notice->setObjectName(QStringLiteral("repairNotice"));
    m_notice->setDismissible(true);
    m_pages->addWidget(buildKeyPage());
    m_pages->addWidget(m_reportPage);
    m_pages->addWidget(m_salvagePage);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(space(3), space(2), space(3), 0);
    middle->addWidget(m_notice);
    middle->addWidget(m_strip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space(2));
    column->setSpacing(space());
    column->addLayout(middle);
    column->addWidget(m_pages, 1);
    column->addWidget(buildFoot());
    m_strip->follow(m_desk->task());
}

QWidget *RepairDialog::buildKeyPage()
{
    auto *page = new ScrollColumn(tr("Check and mend a journal"), this);
    page->setColumnWidth(0);
    page->column()->addWidget(new TextLabel(tr("Check and mend a journal"), TypeSize::Page, page));
    page->column()->addWidget(
        new TextLabel(tr("Kinward reads everything and says what it finds. Looking changes nothing. You then "
                         "choose what is done, and nothing that is there is ever overwritten."),
                      TypeSize::Body, page));
    //: %1 a folder
    auto *place = new TextLabel(tr("The journal in: %1").arg(QDir::toNativeSeparators(m_desk->folder())),
                                TypeSize::Body, page);
    place->setTone(TextTone::Muted);
    page->column()->addWidget(place);
    page->column()->addWidget(m_key);
    m_look->setObjectName(QStringLiteral("lookWhatIsWrong"));
    m_look->setEnabled(false);
    setPrimary(m_look);
    page->column()->addWidget(m_look, 0, Qt::AlignLeading);
    connect(m_key, &KeyField::completeChanged, this,
            [this] { m_look->setEnabled(m_key->isComplete() && !m_desk->task().isBusy()); });
    connect(m_key, &KeyField::submitted, this, &RepairDialog::submitKey);
    connect(m_look, &QPushButton::clicked, this, &RepairDialog::submitKey);
    return page;
}

QWidget *RepairDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *close = new QPushButton(tr("&Close"), foot);
    close->setObjectName(QStringLiteral("closeRepair"));
    m_open->setObjectName(QStringLiteral("openMended"));
    m_open->hide();
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space(3), 0, space(3), 0);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_open);
    connect(close, &QPushButton::clicked, this, &RepairDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &RepairDialog::openVault);
    return foot;
}

void RepairDialog::connectDesk()
{
    connect(&m_desk->task(), &LongTask::busyChanged, this, &RepairDialog::takeBusy);
    connect(m_desk, &RepairDesk::examined, this, &RepairDialog::takeReport);
    connect(m_desk, &RepairDesk::mended, this, [this](const QString &sentence) { m_mended = sentence; });
    connect(m_desk, &RepairDesk::salvaged, this, &RepairDialog::takeSalvage);
    connect(m_desk, &RepairDesk::lostBroughtBack, this, &RepairDialog::takeBroughtBack);
    connect(m_desk, &RepairDesk::failed, this, &RepairDialog::takeError);
    connect(m_desk, &RepairDesk::cancelled, this,
            [this] { m_notice->show(tr("You stopped it. Nothing was replaced.")); });
}

void RepairDialog::connectPages()
{
    connect(m_reportPage, &ReportPage::mendRequested, this, [this] {
        m_notice->hide();
        m_desk->mendHeader();
    });
    connect(m_reportPage, &ReportPage::checkRequested, this, [this] {
        m_notice->hide();
        m_desk->examine();
    });
    connect(m_reportPage, &ReportPage::bringBackRequested, this, &RepairDialog::askToBringBack);
    connect(m_reportPage, &ReportPage::salvageRequested, this, &RepairDialog::askWhereToSave);
    connect(m_reportPage, &ReportPage::otherBackupsRequested, this, &RepairDialog::askForBackups);
    connect(m_salvagePage, &SalvagePage::bringBackRequested, this,
            [this] { m_desk->bringBackLost(m_salvaged); });
}

void RepairDialog::use(std::shared_ptr<Vault> vault, std::function<void()> closeJournal)
{
    m_closeJournal = std::move(closeJournal);
    m_desk->use(std::move(vault));
    m_key->hide();
    m_look->hide();
    m_desk->examine();
}

void RepairDialog::closeJournal()
{
    if (const auto close = std::exchange(m_closeJournal, {}))
        close();
}

void RepairDialog::letGo()
{
    m_desk->letGo();
    m_isLeaving = true;
    QDialog::reject();
}

void RepairDialog::submitKey()
{
    if (m_desk->task().isBusy())
        return;
    m_notice->hide();
    m_desk->open(m_key->take());
}

void RepairDialog::takeReport(const RepairReport &report)
{
    m_report = report;
    m_reportPage->show(report, m_desk->clock().now());
    showPage(m_reportPage);
    m_open->setVisible(!m_closeJournal && m_desk->vault() && !report.isJournalDamaged());
    setPrimary(m_open, report.state == RepairReport::State::Whole);
    if (!m_mended.isEmpty())
        m_notice->show(std::exchange(m_mended, {}));
    if (m_open->isVisibleTo(this) && report.state == RepairReport::State::Whole)
        m_open->setFocus();
    else
        m_reportPage->focusFirst();
}

void RepairDialog::takeSalvage(const RepairDesk::Salvaged &outcome)
{
    m_salvaged = outcome;
    m_salvagePage->show(*outcome, m_desk->savedVault()->folder());
    showPage(m_salvagePage);
    m_open->setText(tr("&Open the new journal"));
    setPrimary(m_open);
    m_open->show();
    m_open->setFocus();
}

void RepairDialog::takeBroughtBack(int count, int failures)
{
    m_salvagePage->showBroughtBack();
    QString said = tr("%n entry(ies) came back from the newest backup.", nullptr, count);
    const QList<LostRecord> &lost = m_salvaged->lost;
    if (std::any_of(lost.cbegin(), lost.cend(),
                    [](const LostRecord &record) { return record.isInBackup && record.isPartlyKept; }))
        said += u' ' + tr("What was saved in part stands beside the whole entry.");
    if (failures > 0)
        said += u' ' + tr("%n could not be brought back; they are still in the backup.", nullptr, failures);
    m_notice->show(said, failures > 0 ? NoticeTone::Warm : NoticeTone::Quiet);
}

void RepairDialog::takeError(const Error &error)
{
    m_notice->show(error.message, NoticeTone::Warm);
    if (m_pages->currentIndex() == 0)
        m_key->setFocus();
}

void RepairDialog::takeBusy(bool isBusy)
{
    m_pages->setEnabled(!isBusy);
    m_open->setEnabled(!isBusy);
    m_look->setEnabled(!isBusy && m_key->isComplete());
    if (!isBusy && m_isLeaving)
        QDialog::reject();
}

void RepairDialog::askToBringBack()
{
    m_notice->hide();
    auto *question =
        new Question({tr("Bring back the newest checked backup?"),
                      //: %1 as “today, 9:12”
                      tr("Your journal will be as it was in the backup of %1. What is there now is set "
                         "aside, not deleted.")
                          .arg(BackupWords::moment(m_report.backup->created, m_desk->clock().now())),
                      tr("Bring it back")},
                     Question::Wants::Nothing, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        closeJournal();
        m_desk->bringBackNewest();
    });
    question->open();
}

void RepairDialog::askWhereToSave()
{
    m_notice->hide();
    askForFolder(this, tr("In which folder shall the new journal be?"),
                 QFileInfo(m_desk->folder()).absolutePath(), [this](const QString &parent) {
                     if (isWithin(parent, m_desk->folder()))
                         return m_notice->show(
                             tr("This folder belongs to the damaged journal. Choose another "
                                "one, best on another disk."),
                             NoticeTone::Warm);
                     closeJournal();
                     m_desk->salvageInto(parent);
                 });
}

void RepairDialog::askForBackups()
{
    m_notice->hide();
    askForFolder(this, tr("In which folder are the backups?"), QDir::homePath(),
                 [this](const QString &folder) {
                     m_desk->setBackupFolder(folder);
                     m_desk->examine();
                 });
}

void RepairDialog::openVault()
{
    const std::shared_ptr<Vault> vault = m_salvaged ? m_desk->savedVault() : m_desk->vault();
    // The lock of each vault goes with its last owner.
    m_desk->letGo();
    accept();
    Q_EMIT openRequested(vault);
}

void RepairDialog::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    setReadingOrder(this);
}

void RepairDialog::reject()
{
    if (!m_desk->task().isBusy())
        return QDialog::reject();
    m_isLeaving = true;
    m_desk->task().cancel();
}
