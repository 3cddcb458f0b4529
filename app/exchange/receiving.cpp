// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/receiving.h"

#include "app/background.h"
#include "app/errortext.h"
#include "app/exchange/conflictsdialog.h"
#include "app/exchange/importdialog.h"
#include "app/exchange/passphrasedialog.h"
#include "app/exchange/sending.h"
#include "app/models/importwords.h"
#include "app/window/mainwindow.h"
#include "app/window/onewindow.h"
#include "app/window/preferences.h"
#include "app/window/registers.h"
#include "app/wording.h"

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

struct Busy // seen for what takes longer than a moment
{
    Busy() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Busy)
};

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

Place placeOf(const Desk &desk, const core::DossierId &dossier)
{
    if (desk.role() == core::Role::Employee && desk.ownDossier() == dossier)
        return {.page = Place::Page::Home};
    return {.page = Place::Page::Dossier, .dossier = dossier};
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
                if (!m_waits)
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
        m_waits = true;
        connect(
            &m_window, &MainWindow::screenChanged, this,
            [this, file] {
                if (!m_waits || !hasOwnRegister(m_window))
                    return;
                m_waits = false;
                takeOver(file);
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
        const auto preview = previewed(file);
        if (!preview) {
            fail(preview.error());
            return;
        }
        if (preview->bringsNothing() && preview->refused.isEmpty()) {
            m_window.go(placeOf(desk, file.dossier));
            m_window.say({.text = ReceivingText::tr("Everything in this case file is here already.")});
        } else if (preview->bringsNothing()) {
            showRefused(desk, *preview, &m_window);
        } else if (askImport(desk, file, *preview, &m_window)) {
            import(desk, file);
        }
    }

    core::Result<core::CaseImport> previewed(const core::CaseFile &file) const
    {
        const Busy busy;
        return m_window.desk()->workspace().previewImport(file);
    }

    void import(Desk &desk, const core::CaseFile &file)
    {
        const auto imported = [&] {
            const Busy busy;
            return desk.workspace().importCase(file);
        }();
        if (!desk.succeeded(imported, ReceivingText::tr("The case file was not taken over.")))
            return;
        m_window.go(placeOf(desk, file.dossier));
        tellImport(desk, *imported);
    }

    MainWindow &m_window;
    QString m_path;
    bool m_waits = false; // for the register
    Background m_background;
};

void undo(Desk &desk, const core::CaseImport &import)
{
    desk.saving().flush();
    if (desk.succeeded(desk.workspace().undoImport(import.dossier, import.change), ReceivingText::tr("It was not undone.")))
        desk.say({.text = ReceivingText::tr("What came from the case file is gone again.")});
}

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

void tellArrival(MainWindow &window, const core::CaseImport &import)
{
    auto &desk = *window.desk();
    window.go(placeOf(desk, import.dossier));
    const auto sender = oneLine(import.sender.name).isEmpty() ? labelOf(import.sender.role) : oneLine(import.sender.name);
    const auto text = desk.role() == core::Role::Employee
                          ? ReceivingText::tr("This is your dossier, from %1. You work in it as %2.")
                          : ReceivingText::tr("This is the dossier from %1. You work in it as %2.");
    Message message{.text = filledIn(text, {sender, labelOf(desk.role())})};
    if (!import.refused.isEmpty())
        message.actions.append({ReceivingText::tr("View what was not taken over"),
                                [&desk, import] { showRefused(desk, import, QApplication::activeWindow()); }});
    window.say(message);
}

void tellImport(Desk &desk, const core::CaseImport &import)
{
    Message message{.text = filledIn(ReceivingText::tr("Taken over: %1."), {whatCameIn(import)})};
    if (!import.conflicts.isEmpty())
        message.actions.append({ReceivingText::tr("View differences"), [&desk, dossier = import.dossier] {
                                    showDifferences(desk, dossier, QApplication::activeWindow());
                                }});
    else if (!import.refused.isEmpty())
        message.actions.append({ReceivingText::tr("View what was not taken over"),
                                [&desk, import] { showRefused(desk, import, QApplication::activeWindow()); }});
    if (!import.refused.isEmpty())
        message.text += u' ' + ReceivingText::tr("%n change(s) were not taken over.", nullptr, int(import.refused.size()));
    if (!import.change.isNull() && !import.isNew)
        message.actions.append({ReceivingText::tr("Undo"), [&desk, import] { undo(desk, import); }});
    desk.say(message);
}

} // namespace app

#include "receiving.moc"
