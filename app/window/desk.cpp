// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/desk.h"

#include "app/errortext.h"
#include "app/window/preferences.h"
#include "core/commands/checks.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto lookEvery = 5s;

} // namespace

QString OpenedRegister::name() const
{
    return address.section(u'/', -1);
}

Desk::Desk(const Theme &theme, Preferences &preferences, std::unique_ptr<core::Workspace> workspace,
           const OpenedRegister &opened)
    : m_theme(theme), m_preferences(preferences), m_workspace(std::move(workspace)),
      m_saving(std::make_unique<Saving>(*m_workspace, opened.isReadOnly)), m_undo(std::make_unique<UndoStack>(*m_workspace)),
      m_opened(opened)
{
    const auto know = [this] {
        if (const auto head = m_workspace->head())
            m_head = *head;
    };
    know();
    connect(m_workspace.get(), &core::Workspace::dossierChanged, this, know);
    connect(m_workspace.get(), &core::Workspace::dossierStarted, this, know);
    connect(m_workspace.get(), &core::Workspace::settingsChanged, this, know);
    connect(&m_look, &QTimer::timeout, this, &Desk::lookElsewhere);
    m_look.start(lookEvery);
}

Desk::~Desk() = default;

void Desk::lookElsewhere()
{
    const auto head = m_workspace->head();
    if (!head || *head == m_head)
        return;
    m_head = *head;
    emit changedElsewhere();
}

void Desk::workAs(core::Role role, const QString &name)
{
    m_saving->flush();
    m_dossierChoice = {};
    m_workspace->setSession({.role = role, .name = name, .today = today()});
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

core::DossierId Desk::ownDossier() const
{
    if (role() != core::Role::Employee)
        return {};
    const auto found = m_workspace->list({.search = session().name});
    if (!found)
        return {};
    for (const auto &listing : *found) {
        if (core::checks::samePerson(listing.name, session().name))
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
