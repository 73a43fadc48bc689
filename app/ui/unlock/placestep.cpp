// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/placestep.h"

#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace
{
const QString vaultSuffix = QStringLiteral(".kinward");
}

PlaceStep::PlaceStep(QWidget *parent)
    : FirstRunStep(tr("Where it is kept"), parent)
    , m_name(new QLineEdit(this))
    , m_place(new TextLabel({}, TypeSize::Body, this))
{
    addText(tr(
        "Your vault is a folder. You can copy it, move it or back it up like any other. Its name can be seen "
        "by others who use this computer, what is in it can not."));
    addLabel(tr("Name"), m_name);
    m_name->setMaxLength(60);
    column()->addWidget(m_name);
    auto *choose = new QPushButton(tr("Choose another place…"), this);
    addLabel(tr("Place"), choose);
    m_place->setTone(TextTone::Muted);
    column()->addWidget(m_place);
    column()->addWidget(choose, 0, Qt::AlignLeading);
    connect(choose, &QPushButton::clicked, this, &PlaceStep::choosePlace);
    connect(m_name, &QLineEdit::textChanged, this, &PlaceStep::showFolder);
    connect(m_name, &QLineEdit::returnPressed, this, &PlaceStep::forwardRequested);
}

void PlaceStep::setFolder(const QString &folder)
{
    m_parent = QFileInfo(folder).absolutePath();
    QString name = QFileInfo(folder).fileName();
    if (name.endsWith(vaultSuffix))
        name.chop(vaultSuffix.size());
    m_name->setText(name);
    showFolder();
}

QString PlaceStep::folder() const
{
    // Separators and leading dots would lead to another place than the one shown.
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:\\x00-\\x1f]|^[.\\s]+|[.\\s]+$"));
    QString name = m_name->text();
    name.remove(unfit);
    return name.isEmpty() ? QString() : QDir(m_parent).filePath(name + vaultSuffix);
}

bool PlaceStep::isComplete() const
{
    return !folder().isEmpty() && !QFileInfo::exists(folder());
}

void PlaceStep::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

void PlaceStep::showFolder()
{
    const QString shown = QDir::toNativeSeparators(folder());
    if (folder().isEmpty())
        m_place->setText(tr("Please give it a name."));
    else
        m_place->setText(isComplete() ? shown
                                      : tr("%1 is already there. Please choose another name.").arg(shown));
    Q_EMIT completeChanged();
}

void PlaceStep::choosePlace()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Where should the vault go?"), m_parent,
                                          QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (chosen.isEmpty())
        return;
    m_parent = chosen;
    showFolder();
}
