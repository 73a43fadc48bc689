// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/heldwords.h"

#include "vault/vaulterrors.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace
{
struct HeldWords {
    Q_DECLARE_TR_FUNCTIONS(HeldWords)
};
} // namespace

QString heldWordsSentence()
{
    return HeldWords::tr("Your last words could not be written to the disk. This window holds them, locked. "
                         "Make room on the disk, then unlock: they are saved at once.");
}

bool mayLoseHeldWords(QWidget *window)
{
    QMessageBox question(QMessageBox::Warning, window->windowTitle(), heldWordsSentence(),
                         QMessageBox::NoButton, window);
    //: the window stays open, so that words are not lost
    QPushButton *stay = question.addButton(HeldWords::tr("&Stay open"), QMessageBox::RejectRole);
    question.addButton(HeldWords::tr("&Close and lose these words"), QMessageBox::DestructiveRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() != stay;
}

void showDamagedDrafts(QWidget *window, int count)
{
    auto *box = new QMessageBox(QMessageBox::Warning, window->windowTitle(),
                                VaultErrors::damagedDrafts(count).value().message, QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}
