// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/receiving.h"

#include "app/background.h"
#include "app/errortext.h"
#include "app/exchange/importdialog.h"
#include "app/exchange/passphrasedialog.h"
#include "app/exchange/sending.h"
#include "app/exchange/telling.h"
#include "app/window/beside.h"
#include "app/window/mainwindow.h"
#include "app/window/onewindow.h"
#include "app/window/preferences.h"
#include "app/window/registers.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct ReceivingText
{
    Q_DECLARE_TR_FUNCTIONS(ReceivingText)
};

constexpr QLatin1StringView receivingName("receiving");

bool knows(const QString &address, const core::DossierId &dossier)
{
    const auto connection = core::Connection::fromText(address);
    const auto workspace = connection ? core::Workspace::open(*connection, core::Access::ReadOnly)
                                      : core::Result<std::unique_ptr<core::Workspace>>(core::Unexpected{connection.error()});
    if (!workspace)
        return false;
    (*workspace)->setSession({.role = core::Role::Hr, .today = QDate::currentDate()}); // sees everybody
    return (*workspace)->view(dossier).has_value();
}

// Where she works already, best where the dossier is; empty: nowhere.
QString registerFor(const MainWindow &window, const core::DossierId &dossier)
{
    QString latest;
    for (const auto &address : window.preferences().recentRegisters()) {
        if (!QFileInfo::exists(address))
            continue;
        if (knows(address, dossier))
            return address;
        if (latest.isEmpty())
            latest = address;
    }
    return latest;
}

bool hasOwnRegister(const MainWindow &window)
{
    return window.desk() && !window.desk()->opened().isExample;
}

// Reads a case file beside the window, and finds a place for what it holds.
class Receiving : public QObject
{
    Q_OBJECT
public:
    Receiving(MainWindow &window, const QString &path) : QObject(&window), m_window(window), m_path(path) {}

    void start()
    {
        using Loaded = std::pair<QByteArray, core::Result<core::CaseFile>>;
        m_background.run(
            [path = m_path](const auto &) -> Loaded {
                const auto bytes = core::loadCaseFile(path);
                if (!bytes)
                    return {{}, core::Unexpected{bytes.error()}};
                return {*bytes, core::readCaseFile(*bytes)};
            },
            [this](const Loaded &loaded) {
                read(loaded.first, loaded.second);
                if (!m_goesOn)
                    deleteLater();
            });
    }

private:
    void read(const QByteArray &bytes, core::Result<core::CaseFile> file)
    {
        const auto name = QFileInfo(m_path).fileName();
        if (!file && file.error().code == core::ErrorCode::PassphraseMissing) {
            const auto unlocked = unlock(m_window.theme(), bytes, name, &m_window);
            if (!unlocked)
                return;
            file = *unlocked;
        }
        if (file)
            place(*file);
        else
            fail(file.error());
    }

    void fail(core::Error error)
    {
        if (error.about.isEmpty())
            error.about = {QFileInfo(m_path).fileName()};
        m_window.say({.kind = Message::Kind::Error, .text = errorText(error)});
    }

    void place(const core::CaseFile &file)
    {
        if (!hasOwnRegister(m_window)) {
            const auto address = registerFor(m_window, file.dossier);
            if (address.isEmpty()) {
                createRegisterAround(m_window, file);
                return;
            }
            if (OneWindow::raiseOther(address, m_path) || !openAddress(m_window, address))
                return;
        }
        if (hasOwnRegister(m_window))
            takeOver(file);
        else
            waitForRegister(file);
    }

    // A register that is looked over first comes in later, or not at all.
    void waitForRegister(const core::CaseFile &file)
    {
        m_goesOn = m_waits = true;
        connect(
            &m_window, &MainWindow::screenChanged, this,
            [this, file] {
                if (!m_waits || !hasOwnRegister(m_window))
                    return;
                m_goesOn = m_waits = false;
                takeOver(file);
                if (!m_goesOn)
                    deleteLater();
            },
            Qt::QueuedConnection);
    }

    void takeOver(const core::CaseFile &file)
    {
        auto &desk = *m_window.desk();
        desk.saving().flush();
        if (desk.opened().isReadOnly) {
            m_window.say({.kind = Message::Kind::Warning,
                          .text = ReceivingText::tr("Nothing can be added to this file, because you can only read it.")});
            return;
        }
        const auto beside = besideOf(desk);
        if (!beside) {
            fail(beside.error());
            return;
        }
        m_goesOn = true;
        m_background.run(
            [beside = *beside, file](const auto &) -> core::Result<core::CaseImport> {
                const auto workspace = beside.open();
                return workspace ? (*workspace)->previewImport(file) : core::Unexpected{workspace.error()};
            },
            [this, file, address = desk.opened().address](const core::Result<core::CaseImport> &preview) {
                deleteLater();
                if (!m_window.desk() || m_window.desk()->opened().address != address)
                    return; // she went to another register meanwhile
                if (preview)
                    show(file, *preview);
                else
                    fail(preview.error());
            });
    }

    void show(const core::CaseFile &file, const core::CaseImport &preview)
    {
        auto &desk = *m_window.desk();
        if (!preview.bringsNothing()) {
            if (const auto imported = askImport(desk, file, preview, &m_window))
                tell(*imported);
            return;
        }
        if (!preview.refused.isEmpty()) {
            showRefused(desk, preview, &m_window);
            return;
        }
        m_window.go(placeOf(desk, file.dossier));
        m_window.say({.text = ReceivingText::tr("Everything in this case file is here already.")});
    }

    void tell(const core::Result<core::CaseImport> &imported)
    {
        auto &desk = *m_window.desk();
        if (!imported && imported.error().code == core::ErrorCode::Stopped) {
            m_window.say({.text = ReceivingText::tr("Stopped. Nothing was taken over.")});
            return;
        }
        if (!desk.succeeded(imported, ReceivingText::tr("The case file was not taken over.")))
            return;
        desk.workspace().tellImported(*imported);
        m_window.go(placeOf(desk, imported->dossier));
        tellImport(desk, *imported);
    }

    MainWindow &m_window;
    QString m_path;
    bool m_waits = false;  // for the register
    bool m_goesOn = false; // ends later
    Background m_background;
};

} // namespace

bool isCaseFile(const QString &path)
{
    return path.endsWith(caseSuffix(), Qt::CaseInsensitive);
}

void openCaseFile(MainWindow &window)
{
    const auto path = QFileDialog::getOpenFileName(
        &window, ReceivingText::tr("Open a case file"), window.preferences().reportFolder(),
        ReceivingText::tr("Case files (*.vwdossier)") + u";;"_s + ReceivingText::tr("All files (*)"));
    if (!path.isEmpty())
        openCaseFile(window, path);
}

void openCaseFile(MainWindow &window, const QString &path)
{
    if (window.findChild<Receiving *>(receivingName))
        return; // one at a time
    if (QApplication::activeModalWidget()) {
        window.say({.kind = Message::Kind::Warning,
                    .text = ReceivingText::tr("Finish what you are doing, and open the case file again then.")});
        return;
    }
    auto *const receiving = new Receiving(window, path);
    receiving->setObjectName(receivingName);
    receiving->start();
}

} // namespace app

#include "receiving.moc"
