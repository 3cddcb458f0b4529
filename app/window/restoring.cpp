// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/restoring.h"

#include "app/backuptext.h"
#include "app/errortext.h"
#include "app/settings/restoredialog.h"
#include "app/window/backupkeeper.h"
#include "app/window/mainwindow.h"
#include "app/window/registers.h"
#include "app/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct RestoringText
{
    Q_DECLARE_TR_FUNCTIONS(RestoringText)
};

QString openFile(const MainWindow &window)
{
    return window.desk() && !window.desk()->opened().isExample ? registerFileOf(window.desk()->opened()) : QString();
}

void tellRestored(MainWindow &window, const core::Backup &backup, const QString &aside)
{
    const auto back = filledIn(RestoringText::tr("The backup of %1 is in its place again."), {momentText(backup.made)});
    const auto kept =
        aside.isEmpty() ? QString()
                        : filledIn(RestoringText::tr("The file as it was is kept as “%1”."), {QFileInfo(aside).fileName()});
    window.say({.text = QStringList{back, kept}.join(u' ').trimmed()});
}

void putBack(MainWindow &window, const QString &registerFile, const core::Backup &backup)
{
    window.say({.text = RestoringText::tr("The backup is being restored…")});
    window.backups().background().run(
        [registerFile, backup](const auto &) {
            return core::restoreBackup(registerFile, backup, QDateTime::currentDateTimeUtc());
        },
        [&window, registerFile, backup](const core::Result<QString> &restored) {
            if (window.desk())
                return; // she opened another one meanwhile
            if (!restored) {
                openAddress(window, registerFile);
                window.say({.kind = Message::Kind::Error, .text = errorText(restored.error())});
            } else if (openAddress(window, registerFile)) {
                tellRestored(window, backup, *restored);
            }
        });
}

QString askPlace(MainWindow &window, const QString &registerFile)
{
    const QFileInfo file(registerFile);
    const QString name = file.completeBaseName() + u'-' + RestoringText::tr("copy") + u".vwz"_s;
    auto path =
        QFileDialog::getSaveFileName(&window, RestoringText::tr("Save a copy and go on in it"), QDir::home().filePath(name),
                                     RestoringText::tr("Vertrekwijzer registers (*.vwz)"));
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u".vwz"_s;
    return path;
}

} // namespace

void restoreBackup(MainWindow &window)
{
    if (const auto file = openFile(window); !file.isEmpty())
        restoreBackup(window, file);
}

void restoreBackup(MainWindow &window, const QString &registerFile)
{
    if (core::backupsOf(registerFile).isEmpty()) {
        window.say({.text = RestoringText::tr("There are no backups of this file yet.")});
        return;
    }
    const bool isOpen = openFile(window) == registerFile;
    if (isOpen)
        window.desk()->saving().flush(); // what was just typed would be lost too
    const auto backup = askBackup(window.theme(), registerFile, isOpen ? &window.desk()->workspace() : nullptr, &window);
    if (!backup || !window.mayLeave())
        return;
    window.backups().forget(); // a copy of today could take the place of the one that was chosen
    window.setDesk(nullptr);
    putBack(window, registerFile, *backup);
}

void saveCopyAndGoOn(MainWindow &window)
{
    if (!window.desk())
        return;
    const auto path = askPlace(window, registerFileOf(window.desk()->opened()));
    if (!path.isEmpty())
        continueInCopy(window, path);
}

bool continueInCopy(MainWindow &window, const QString &path)
{
    auto *const desk = window.desk();
    auto copied = desk->workspace().copyTo(path);
    if (copied)
        copied = desk->continueIn(path);
    if (!copied) {
        window.say({.kind = Message::Kind::Error,
                    .text = RestoringText::tr("The copy could not be saved. %1").arg(errorText(copied.error()))});
        return false;
    }
    window.say({.text = filledIn(RestoringText::tr("You now work in “%1”. The file before it has not changed."),
                                 {QDir::toNativeSeparators(path)})});
    return true;
}

} // namespace app
