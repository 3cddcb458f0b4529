// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/desk.h"

#include "app/errortext.h"
#include "app/window/preferences.h"
#include "core/domain/permissions.h"
#include "core/storage/registerfile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto lookEvery = 5s;
constexpr auto patience = 80ms; // with another program that writes: the window never waits long for anything

std::unique_ptr<Counting> countingOf(const core::Workspace &workspace, const QString &address)
{
    const auto connection = core::Connection::fromText(address); // which the register was opened with
    return std::make_unique<Counting>(workspace, connection ? *connection : core::Connection());
}

} // namespace

Desk::Desk(const Theme &theme, Preferences &preferences, std::unique_ptr<core::Workspace> workspace,
           const OpenedRegister &opened, RegisterHold hold, Calendar calendar)
    : m_theme(theme), m_preferences(preferences), m_hold(std::move(hold)), m_workspace(std::move(workspace)),
      m_saving(std::make_unique<Saving>(*m_workspace)), m_undo(std::make_unique<UndoStack>(*m_workspace)),
      m_opened(opened), m_counting(countingOf(*m_workspace, opened.address)), m_calendar(std::move(calendar)), m_day(m_calendar())
{
    m_opened.isReadOnly = m_workspace->isReadOnly();
    static_cast<void>(m_workspace->setPatience(patience));
    const auto know = [this] {
        if (const auto head = m_workspace->head())
            m_head = *head;
    };
    know();
    connect(m_workspace.get(), &core::Workspace::dossierChanged, this, know);
    connect(m_workspace.get(), &core::Workspace::dossierStarted, this, know);
    connect(m_workspace.get(), &core::Workspace::settingsChanged, this, know);
    connect(&m_look, &QTimer::timeout, this, &Desk::lookAround);
    m_look.start(lookEvery);
}

Desk::~Desk() = default;

void Desk::lookAround()
{
    lookAtObstacle();
    m_saving->lookAtPlace();
    lookElsewhere();
    lookAtDay();
}

void Desk::lookElsewhere()
{
    const auto head = m_workspace->head();
    if (!head || *head == m_head)
        return;
    m_head = *head;
    emit changedElsewhere();
}

// Somebody who leaves the window open overnight works in the new day. An example has a day of its own.
void Desk::lookAtDay()
{
    const auto before = std::exchange(m_day, m_calendar());
    if (m_day == before)
        return;
    m_saving->flush(); // what was typed is of the day before
    auto session = this->session();
    session.today = session.today.addDays(before.daysTo(m_day));
    m_workspace->setSession(session);
    emit dayBegan();
}

// What may be read is read on; whether it can be written is up to her.
void Desk::lookAtObstacle()
{
    if (!m_opened.isReadOnly)
        return;
    const auto before = m_opened;
    lookForObstacle(m_opened);
    if (m_opened.obstacle != before.obstacle || m_opened.occupant != before.occupant)
        emit obstacleChanged();
}

core::Result<void> Desk::continueIn(const QString &path)
{
    if (const auto continued = m_workspace->continueIn({.database = path}); !continued)
        return continued;
    static_cast<void>(m_workspace->setPatience(patience));
    m_opened = {.address = path, .isOnNetwork = core::isOnNetwork(path), .cloudService = core::cloudFolderOf(path)};
    static_cast<void>(m_hold.occupy(m_opened, session().name)); // it is new: nobody else has it
    m_preferences.addRecentRegister(path);
    m_saving->tryAgain();
    emit moved();
    return {};
}

void Desk::workAs(core::Role role, const QString &name)
{
    m_saving->flush();
    m_dossierChoice = {};
    const auto before = session();
    m_recent.removeIf([&](const core::Session &each) {
        const bool isBefore = each.role == before.role && each.name == before.name;
        return isBefore || (each.role == role && each.name == name);
    });
    m_recent.prepend(before);
    m_workspace->setSession({.role = role, .name = name, .today = today()});
    if (m_hold.mark && name != m_hold.name)
        static_cast<void>(m_hold.occupy(m_opened, name)); // she goes on, whoever else looks in between
    emit sessionChanged();
}

QString Desk::taskIn(const core::DossierId &dossier) const
{
    if (m_tasks.contains(dossier))
        return m_tasks.value(dossier);
    const auto memory = m_preferences.memory(m_opened.address);
    return memory && memory->work.dossier == dossier ? memory->work.item : QString();
}

void Desk::keepTask(const core::DossierId &dossier, const QString &item)
{
    m_tasks.insert(dossier, item);
}

void Desk::remember(const Place &place, const QByteArray &geometry)
{
    if (m_opened.isExample)
        return;
    const auto before = m_preferences.memory(m_opened.address);
    const bool isWork = !place.dossier.isNull();
    m_preferences.remember(m_opened.address, {.geometry = geometry,
                                              .place = place,
                                              .work = isWork   ? place
                                                      : before ? before->work
                                                               : Place(),
                                              .role = role(),
                                              .name = session().name});
}

core::DossierId Desk::ownDossier() const
{
    if (role() != core::Role::Employee)
        return {};
    const auto found = m_workspace->list({.search = session().name});
    if (!found)
        return {};
    for (const auto &listing : *found) {
        if (core::samePerson(listing.name, session().name))
            return listing.id;
    }
    return {};
}

void Desk::fail(const core::Error &error, const QString &intent)
{
    m_saving->failed(error);
    if (m_saving->state() == Saving::State::Failed)
        return; // that has a message of its own, which stays until it works again
    const auto reason = errorText(error);
    say({.kind = Message::Kind::Error, .text = intent.isEmpty() ? reason : QString(intent + u' ' + reason)});
}

} // namespace app
