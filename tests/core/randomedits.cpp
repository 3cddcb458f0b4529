// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/randomedits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace core;

QString RandomEdits::text()
{
    return u"Tekst "_s + QString::number(upTo(5));
}

void RandomEdits::one()
{
    if (!m_computer.hasRegister())
        return;
    const auto view = must(workspace().view(m_dossier));
    switch (upTo(9)) {
    case 0:
    case 1:
        return editTask(view);
    case 2:
        return addRow(view);
    case 3:
        return editRow(view);
    case 4:
        return settle();
    case 5:
        return undo();
    case 6:
        return sign();
    default:
        return changeDossier(view);
    }
}

void RandomEdits::editTask(const DossierView &view)
{
    const RoleSet here{Role::Manager, Role::Employee, Role::Successor, Role::Hr};
    QList<Task> shared;
    std::ranges::copy_if(view.tasks, std::back_inserter(shared), [&](const Task &task) {
        return mayAct(view, task) && task.responsible != task.accountable && here.contains(task.responsible) &&
               here.contains(task.accountable);
    });
    if (shared.isEmpty())
        return;
    // A few tasks of two people, so that they meet.
    const auto &task = shared.at(m_dice.bounded(int(std::min<qsizetype>(shared.size(), 3))));
    TaskEdit edit;
    if (upTo(2) == 0) {
        edit.note = text();
    } else {
        const std::array statuses{Status::Todo, Status::Busy, Status::Done, Status::NotApplicable};
        edit.status = statuses.at(size_t(upTo(4)));
        edit.reason = edit.status == Status::NotApplicable ? std::optional(text()) : std::nullopt;
    }
    Q_UNUSED(workspace().setTask(m_dossier, task.key(), edit))
}

void RandomEdits::addRow(const DossierView &view)
{
    const std::array tables{u"matters"_s, u"contacts"_s, u"knowledge"_s};
    const auto table = tables.at(size_t(upTo(3)));
    if (!mayChangeRows(view, table))
        return;
    QMap<QString, QString> cells{{table == u"matters"_s    ? u"title"_s
                                  : table == u"contacts"_s ? u"name"_s
                                                           : u"subject"_s,
                                  text()}};
    if (table == u"contacts"_s)
        cells.insert(u"relation"_s, u"external"_s);
    Q_UNUSED(workspace().addRow(m_dossier, table, cells))
}

void RandomEdits::editRow(const DossierView &view)
{
    if (view.record.rows.isEmpty())
        return;
    const auto row = view.record.rows.at(upTo(view.record.rows.size()));
    if (upTo(5) == 0) {
        Q_UNUSED(workspace().deleteRow(m_dossier, row.id))
    } else if (upTo(5) == 0) {
        Q_UNUSED(workspace().moveRow(m_dossier, row.id, 1))
    } else {
        const bool receives = m_computer.role() == Role::Successor;
        const auto column = receives ? u"ackNote"_s : row.table == u"contacts"_s ? u"about"_s : u"note"_s;
        Q_UNUSED(workspace().setRow(m_dossier, row.id, {{column, text()}}))
    }
}

void RandomEdits::changeDossier(const DossierView &view)
{
    const auto &dossier = view.record.dossier;
    switch (upTo(6)) {
    case 4:
        Q_UNUSED(workspace().setTask(m_dossier, u"information.successor"_s,
                                     {.person = upTo(2) == 0 ? u"Daan Mulder"_s : u"Noor Bakker"_s}))
        break;
    case 5:
        Q_UNUSED(workspace().correctLeaver(m_dossier, {.name = u"Joris van Leeuwen"_s, .unit = text()}, text()))
        break;
    case 0:
        Q_UNUSED(workspace().changeDates(m_dossier, {.lastDay = dossier.dates.lastDay.addDays(upTo(3) - 1)}))
        break;
    case 1:
        Q_UNUSED(workspace().changeCircumstances(m_dossier, dossier.kind,
                                                 upTo(2) == 0 ? FlagSet{Flag::Chat} : FlagSet{Flag::Paper, Flag::Phone}))
        break;
    case 2:
        Q_UNUSED(workspace().addOneOffTask(m_dossier, {.title = text(), .responsible = Role::Employee}))
        break;
    default:
        if (const auto offered = workspace().itemsOnRequest(m_dossier); offered && !offered->isEmpty())
            Q_UNUSED(workspace().requestItem(m_dossier, offered->at(upTo(offered->size())).key))
    }
}

void RandomEdits::undo()
{
    auto own = must(workspace().history(m_dossier));
    own.removeIf([&](const Change &change) { return change.role != m_computer.role(); });
    if (!own.isEmpty())
        Q_UNUSED(workspace().undo(m_dossier, own.last().id))
}

void RandomEdits::sign()
{
    switch (upTo(3)) {
    case 0:
        Q_UNUSED(workspace().sign(m_dossier))
        break;
    case 1:
        Q_UNUSED(workspace().refuseToSign(m_dossier, text()))
        break;
    default:
        Q_UNUSED(workspace().withdrawSignature(m_dossier))
    }
}

void RandomEdits::settle()
{
    for (const auto &conflict : must(workspace().conflicts(m_dossier))) {
        if (conflict.mayChoose) {
            Q_UNUSED(workspace().settle(m_dossier, conflict.subject, conflict.field,
                                        conflict.sides.at(upTo(conflict.sides.size())).change))
            return;
        }
    }
}
