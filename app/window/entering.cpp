// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/entering.h"

#include "app/background.h"
#include "app/errortext.h"
#include "app/window/backupkeeper.h"
#include "app/window/identity.h"
#include "app/window/mainwindow.h"
#include "app/window/preferences.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterText)
};

void offer(MainWindow &window, const Preparation &made)
{
    const auto open = [&window, enter = made.enter] {
        const auto leave = [&window, enter] {
            if (window.mayLeave())
                enter();
        };
        QMetaObject::invokeMethod(&window, leave, Qt::QueuedConnection); // the link goes with what she leaves
    };
    window.say({.text = made.ready, .actions = {{RegisterText::tr("Open it"), open}}});
}

} // namespace

void tell(MainWindow &window, const core::Error &error)
{
    window.say({.kind = Message::Kind::Error, .text = errorText(error)});
}

void show(MainWindow &window, Opening opening, const Identity &who)
{
    const auto opened = opening.opened;
    opening.workspace->setSession({.role = who.role, .name = who.name, .today = QDate::currentDate()});
    window.setDesk(std::make_unique<Desk>(window.theme(), window.preferences(), std::move(opening.workspace), opened,
                                          std::move(opening.hold)));
    if (opened.isExample)
        return;
    window.preferences().addRecentRegister(opened.address);
    if (!window.desk()->opened().isReadOnly)
        window.backups().watch(registerFileOf(opened));
}

void enter(MainWindow &window, Opening opening, const Identity &who, Over over)
{
    if (const auto occupied = occupy(opening, who.name, over); !occupied)
        tell(window, occupied.error());
    else
        show(window, std::move(opening), who);
}

void prepare(MainWindow &window, const Preparation &wanted)
{
    const auto name = u"preparing"_s;
    if (window.findChild<Background *>(name))
        return; // one at a time
    auto *const background = new Background(std::make_unique<QObject>(), &window);
    background->setObjectName(name);
    QTimer::singleShot(400ms, background,
                       [&window, text = wanted.preparing] { window.say({.text = text}); }); // most are there by then
    background->run([make = wanted.make](const auto &) { return make(); },
                    [&window, background, wanted, before = QPointer(window.desk())](const core::Result<void> &made) {
                        background->deleteLater();
                        background->setObjectName({});
                        if (!made)
                            tell(window, made.error());
                        else if (window.desk() == before && window.mayLeave())
                            wanted.enter();
                        else
                            offer(window, wanted);
                    });
}

} // namespace app
