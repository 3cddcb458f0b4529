// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/backupsection.h"
#include "app/settings/choices.h"
#include "app/settings/facts.h"
#include "app/settings/pages.h"
#include "app/settings/registercheck.h"
#include "app/settings/registerplace.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/page.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/window/desk.h"
#include "core/storage/connection.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class FilePage : public Page
{
    Q_OBJECT
public:
    FilePage(Desk &desk, const QString &title) : Page(desk.theme()), m_desk(desk)
    {
        setTitle(title, tr("All dossiers, settings and changes are in one place."));
        const auto connection = core::Connection::fromText(desk.opened().address);
        const bool isFile = connection && connection->kind == core::Connection::Kind::File;
        if (isFile)
            warn(connection->database);
        content()->addWidget(makeFacts(desk.theme(), isFile ? factsOfFile(connection->database) : factsOfServer()));
        if (isFile)
            content()->addWidget(openFolder(connection->database), 0, Qt::AlignLeft);
        if (connection)
            content()->addWidget(new RegisterCheck(desk.theme(), *connection));
        if (!isFile)
            content()->addWidget(backupsOnServer());
        else if (!desk.opened().isExample)
            content()->addWidget(new BackupSection(desk, registerFileOf(desk.opened())));
    }

private:
    QList<QPair<QString, QString>> factsOfFile(const QString &path) const
    {
        const QFileInfo file(path);
        const QLocale locale;
        return {{tr("Name"), file.fileName()},
                {tr("Folder"), m_desk.opened().isExample ? tr("A folder that is emptied when you close the program")
                                                         : QDir::toNativeSeparators(file.absolutePath())},
                {tr("Size"), locale.formattedDataSize(sizeOfRegister(path), 1, QLocale::DataSizeSIFormat)},
                {tr("You can"), m_desk.opened().isReadOnly ? tr("read it") : tr("read it and change it")}};
    }

    QList<QPair<QString, QString>> factsOfServer() const
    {
        return {{tr("Database"), m_desk.opened().address},
                {tr("Copies"), tr("The administrator of the server makes them.")}};
    }

    void warn(const QString &path)
    {
        const auto risk = riskOf(path);
        if (risk == RiskyPlace::None)
            return;
        auto *const bar = new MessageBar(m_desk.theme());
        content()->addWidget(bar);
        bar->say(
            {.kind = Message::Kind::Warning,
             .text =
                 risk == RiskyPlace::Network
                     ? tr("This file is on a network drive. It can be damaged there when two people work in it. Move it to "
                          "a disk of this computer.")
                     : tr("This folder is synchronised with other computers. The file can be damaged by that. Move it to "
                          "an ordinary folder.")});
    }

    QPushButton *openFolder(const QString &path)
    {
        auto *const open = new QPushButton(tr("Open the folder"));
        open->setObjectName(u"openFolder"_s);
        connect(open, &QPushButton::clicked, this, [this, path] {
            const auto folder = QFileInfo(path).absolutePath();
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
                m_desk.say(
                    {.kind = Message::Kind::Error,
                     .text =
                         tr("No program was found that opens this. It is here: %1").arg(QDir::toNativeSeparators(folder))});
        });
        return open;
    }

    QWidget *backupsOnServer()
    {
        auto *const section = new Section(m_desk.theme(), tr("Backups"));
        section->content()->addWidget(hintLabel(
            m_desk.theme(),
            tr("Ask the administrator of the server how often copies are made, and how long they are kept.")));
        return section;
    }

    Desk &m_desk;
};

} // namespace

QWidget *makeFilePage(Desk &desk, const QString &title)
{
    return new FilePage(desk, title);
}

} // namespace app

#include "filepage.moc"
