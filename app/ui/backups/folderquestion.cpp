// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/folderquestion.h"

#include <QFileDialog>
#include <utility>

void askForFolder(QWidget *window, const QString &title, const QString &start,
                  std::function<void(const QString &folder)> chosen)
{
    auto *dialog = new QFileDialog(window, title, start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(chosen));
    dialog->open();
}
