// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/openedbackupdialog.h"

#include "storage/journal.h"
#include "storage/restorerecord.h"
#include "ui/backups/backupentrymodel.h"
#include "ui/backups/entrytext.h"
#include "ui/backups/twolinedelegate.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace
{
constexpr QSize openedBackupSize(780, 540);
}

OpenedBackupDialog::OpenedBackupDialog(const QString &title, std::unique_ptr<Journal> backup,
                                       Journal &journal, QWidget *parent)
    : PlainDialog(parent)
    , m_backup(std::move(backup))
    , m_journal(journal)
    , m_entries(new BackupEntryModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_notice(new Notice(this))
    , m_list(new QListView(this))
    , m_text(new QPlainTextEdit(this))
    , m_bringBack(new QPushButton(tr("&Bring back this entry"), this))
{
    setWindowTitle(tr("Look inside a backup"));
    buildLayout(title);
    load();
    resize(scaled(openedBackupSize.width()), scaled(openedBackupSize.height()));
}

OpenedBackupDialog::~OpenedBackupDialog() = default;

void OpenedBackupDialog::buildLayout(const QString &title)
{
    m_notice->setObjectName(QStringLiteral("openedNotice"));
    m_notice->setDismissible(true);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildList());
    halves->addWidget(buildPage());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto *close = new QPushButton(tr("&Close"), this);
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    setPrimary(m_bringBack);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_bringBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(2));
    column->setSpacing(space(1.5));
    column->addWidget(new TextLabel(title, TypeSize::Title, this));
    auto *still =
        new TextLabel(tr("Only to read. Your journal stays as it is until you bring something back."),
                      TypeSize::Body, this);
    still->setTone(TextTone::Muted);
    column->addWidget(still);
    column->addWidget(m_notice);
    column->addWidget(halves, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_bringBack, &QPushButton::clicked, this, &OpenedBackupDialog::bringBack);
}

QWidget *OpenedBackupDialog::buildList()
{
    auto *half = new QWidget(this);
    auto *find = new QLineEdit(half);
    find->setObjectName(QStringLiteral("findEntry"));
    find->setAccessibleName(tr("Find in this backup"));
    find->setPlaceholderText(find->accessibleName());
    find->setClearButtonEnabled(true);
    m_found->setSourceModel(m_entries);
    m_found->setFilterRole(BackupEntryModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("backupEntries"));
    m_list->setAccessibleName(tr("Entries of this backup"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new TwoLineDelegate(BackupEntryModel::DetailRole, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space());
    column->addWidget(find);
    column->addWidget(m_list, 1);
    connect(find, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OpenedBackupDialog::showChosen);
    connect(m_found, &QAbstractItemModel::rowsRemoved, this, &OpenedBackupDialog::showChosen);
    return half;
}

QWidget *OpenedBackupDialog::buildPage()
{
    m_text->setObjectName(QStringLiteral("entryText"));
    m_text->setAccessibleName(tr("The words of the entry"));
    m_text->setReadOnly(true);
    m_text->document()->setDocumentMargin(space(1.5));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Choose an entry to read it."));
    return m_text;
}

void OpenedBackupDialog::load()
{
    const Result<> loaded = m_entries->load(*m_backup);
    if (!loaded)
        m_notice->show(loaded.error().message, NoticeTone::Warm, tr("Part of this backup cannot be shown"));
    m_list->setCurrentIndex(m_found->index(0, 0));
    showChosen();
    m_list->setFocus();
}

void OpenedBackupDialog::showChosen()
{
    const BackupEntry *entry = m_entries->entry(m_found->mapToSource(m_list->currentIndex()));
    m_bringBack->setEnabled(entry != nullptr);
    if (!entry) {
        m_text->clear();
        return;
    }
    const Result<QString> text = entryText(*m_backup, entry->kind, entry->id);
    m_text->setPlainText(text ? *text : text.error().message);
}

void OpenedBackupDialog::bringBack()
{
    const BackupEntry *entry = m_entries->entry(m_found->mapToSource(m_list->currentIndex()));
    if (!entry)
        return;
    const Result<RecordId> brought = restoreRecord(m_journal, *m_backup, entry->kind, entry->id);
    if (!brought)
        m_notice->show(brought.error().message, NoticeTone::Warm);
    else if (*brought == entry->id)
        m_notice->show(tr("The entry is back in your journal."));
    else
        m_notice->show(
            tr("The entry is in your journal once more, as it was in this backup. The one that was "
               "there stands beside it, unchanged."));
}
