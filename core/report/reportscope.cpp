// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/reportscope.h"

#include "core/report/reporttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// Whoever sees these: they have no place in a report about the work.
bool isNeverPrinted(const Item &item)
{
    return item.chapter == Chapter::Lookback || item.key.startsWith("exit."_L1) || item.key.startsWith("alumni."_L1);
}

// Whoever reads the paper; a role without a part in the dossier does not get it. Nobody: the sheet is of no role.
RoleSet readersOnPaper(const DossierView &view, const ReportRequest &request)
{
    const auto &dossier = view.record.dossier;
    return meantFor(request.preset, dossier, request.role) & involvedRoles(view.tasks, dossier);
}

// Where nobody receives, the report for the successor goes round among colleagues: only what is for the whole dossier.
bool isForEverybody(const Task &task, RoleSet readers, bool goesRound)
{
    return !readers.isEmpty() && task.audience.contains(readers) && !(goesRound && task.item.visibleTo);
}

} // namespace

ReportScope::ReportScope(const DossierView &view, const ReportRequest &request) : m_view(view), m_request(request)
{
    const auto readers = readersOnPaper(view, request);
    const bool goesRound = request.preset == Preset::Successor && view.record.dossier.noSuccessor;
    std::copy_if(view.tasks.begin(), view.tasks.end(), std::back_inserter(m_tasks), [&](const Task &task) {
        return !isNeverPrinted(task.item) && isForEverybody(task, readers, goesRound);
    });
}

const Task *ReportScope::task(const QString &key) const
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [&key](const Task &task) { return task.key() == key; });
    return found == m_tasks.end() ? nullptr : &*found;
}

const Table *ReportScope::table(QStringView key) const
{
    const bool isUsed =
        std::any_of(m_tasks.begin(), m_tasks.end(), [key](const Task &task) { return usesTable(task.item, key); });
    return isUsed ? m_view.table(key) : nullptr;
}

QList<Row> ReportScope::rows(QStringView table) const
{
    QList<Row> rows;
    if (this->table(table) != nullptr) {
        std::copy_if(m_view.record.rows.begin(), m_view.record.rows.end(), std::back_inserter(rows),
                     [table](const Row &row) { return row.table == table; });
    }
    return rows;
}

bool ReportScope::tellsDetails(const Task &task)
{
    return !task.item.evidence.contains(Evidence::Consent) && !task.item.evidence.contains(Evidence::Private);
}

QString ReportScope::employee() const
{
    const auto name = nameOf(Role::Employee);
    return name.isEmpty() ? say(Phrase::TheEmployee) : isolated(name);
}

bool ReportScope::concernsDeath() const
{
    return m_view.seesKind && dossier().kind == DepartureKind::Death;
}

std::optional<LegalHold> ReportScope::hold() const
{
    return preset() == Preset::Manager || preset() == Preset::Archive ? dossier().hold : std::nullopt;
}

// Only in reports of the handover where the organisation wants it, and only for readers who may see it in the program too.
std::optional<DepartureKind> ReportScope::kind() const
{
    if (!isHandover(preset()))
        return {};
    const bool mayBeSeen = whoMay(Action::SeeKind).contains(whoMay(reportAction(preset())));
    const bool isShown = m_view.seesKind && dossier().organisation.showKind && mayBeSeen;
    return isShown ? std::optional(dossier().kind) : std::nullopt;
}

QString ReportScope::say(Phrase which, const QStringList &arguments) const
{
    return phrase(which, language(), arguments);
}

QString ReportScope::count(qsizetype number, Phrase one, Phrase many, const QString &second) const
{
    return say(number == 1 ? one : many, {QString::number(number), second});
}

QString ReportScope::list(const QStringList &entries) const
{
    if (entries.size() < 2)
        return entries.value(0);
    return say(Phrase::And, {entries.first(entries.size() - 1).join(", "_L1), entries.last()});
}

QString ReportScope::text(const Text &text) const
{
    return fillIn(text.in(language()), dossier(), language(), today());
}

QString ReportScope::title(const Task &task) const
{
    return text(task.item.title);
}

QString ReportScope::role(Role role) const
{
    return capitalised(core::nameOf(role).in(language()));
}

ReportCell ReportScope::who(Role role) const
{
    const auto name = nameOf(role);
    return name.isEmpty() ? ReportCell{.text = this->role(role)} : ReportCell{.text = name, .detail = this->role(role)};
}

} // namespace core
