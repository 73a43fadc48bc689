// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unkeptcode.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace
{
struct UnkeptCode {
    Q_DECLARE_TR_FUNCTIONS(UnkeptCode)
};
} // namespace

QString hiddenCodeSentence()
{
    return UnkeptCode::tr("The vault is made and locked. Kinward was told to lock, so it no longer shows the "
                          "recovery code. If you did not keep it, unlock and make a new one under Settings, "
                          "Keys.");
}

bool mayCloseOverUnkeptCode(QWidget *window)
{
    QMessageBox question(QMessageBox::Warning, window->windowTitle(),
                         UnkeptCode::tr("The vault is made. Its recovery code is shown only now, and no part "
                                        "of it was typed back yet. If you close and did not keep it, unlock "
                                        "the vault later and make a new one under Settings, Keys."),
                         QMessageBox::NoButton, window);
    //: the window stays open, so that the recovery code can be kept
    QPushButton *stay = question.addButton(UnkeptCode::tr("&Stay with the code"), QMessageBox::RejectRole);
    question.addButton(UnkeptCode::tr("&Close all the same"), QMessageBox::DestructiveRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() != stay;
}
