// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/desk.h"

#include "app/errortext.h"
#include "app/window/preferences.h"
#include "core/commands/checks.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

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
}

Desk::~Desk() = default;

void Desk::workAs(core::Role role, const QString &name)
{
    m_saving->flush();
    m_workspace->setSession({.role = role, .name = name, .today = today()});
    emit sessionChanged();
}

QString Desk::taskIn(const core::DossierId &dossier) const
{
    const auto item = m_tasks.value(dossier);
    return item.isEmpty() ? m_preferences.task(m_opened.address, dossier) : item;
}

void Desk::keepTask(const core::DossierId &dossier, const QString &item)
{
    m_tasks.insert(dossier, item);
    if (!m_opened.isExample)
        m_preferences.rememberTask(m_opened.address, dossier, item);
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
