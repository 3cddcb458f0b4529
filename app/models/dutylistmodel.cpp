// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dutylistmodel.h"

#include "app/models/dossierchips.h"
#include "app/models/dossiersummary.h"
#include "app/wording.h"
#include "core/domain/signing.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app {

struct DutyText
{
    Q_DECLARE_TR_FUNCTIONS(DutyText)
};

namespace {

using Group = DutyLine::Group;

DutyLine lineOf(const core::Task &task, const core::DossierView &view)
{
    return {.group = groupOf(task.due.date, view.today),
            .dossier = view.record.dossier.id,
            .item = task.key(),
            .title = titleOf(task.item, view),
            .about = task.item.chapter ? labelOf(*task.item.chapter) : DutyText::tr("Other tasks"),
            .mark = markOf(task),
            .isSignature = core::signatureItem(view.role) == task.key(),
            .due = task.due.date,
            .isSoon = task.due.date.isValid() && task.due.date <= view.today.addDays(1),
            .dueText = dueInWords(task.due.date, view.today)};
}

// The role's own open tasks in a running dossier, the most urgent first.
QList<DutyLine> ownOpen(const core::DossierView &view)
{
    QList<DutyLine> lines;
    if (view.record.dossier.state != core::DossierState::Running)
        return lines;
    for (const auto &task : view.tasks) {
        if (task.isOpen() && core::isOwn(view, task))
            lines.append(lineOf(task, view));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const DutyLine &one, const DutyLine &other) {
        return std::tuple(!one.due.isValid(), one.due) < std::tuple(!other.due.isValid(), other.due);
    });
    return lines;
}

QList<DutyLine> underHeadings(const QList<DutyLine> &sorted)
{
    QList<DutyLine> lines;
    for (const auto &line : sorted) {
        if (lines.isEmpty() || lines.last().group != line.group)
            lines.append({.group = line.group, .isHeading = true, .title = headingOf(line.group)});
        lines.append(line);
    }
    return lines;
}

// "Te laat: Afspraken vastleggen, Lotte Hendriks, 2 dagen te laat"
QString sentenceOf(const DutyLine &line)
{
    if (line.isHeading)
        return line.title;
    QStringList parts{line.title, line.about, line.dueText};
    parts.removeAll(QString());
    //: A task as a screen reader says it: the group it stands in, and what it is
    return DutyText::tr("%1: %2").arg(headingOf(line.group), parts.join(u", "_s));
}

} // namespace

DutyLine::Group groupOf(QDate due, QDate today)
{
    if (!due.isValid() || due > today.addDays(daysAhead))
        return Group::Later;
    return due < today ? Group::Late : due == today ? Group::Today : Group::NextWeek;
}

QString headingOf(DutyLine::Group group)
{
    switch (group) {
    case Group::Late:
        //: Heading above tasks
        return DutyText::tr("Late");
    case Group::Today:
        return DutyText::tr("Today");
    case Group::NextWeek:
        return DutyText::tr("Next week");
    case Group::Later:
        return DutyText::tr("Later");
    }
    return {};
}

QList<DutyLine> firstThings(const core::DossierView &view, qsizetype most)
{
    return ownOpen(view).first(std::min(most, ownOpen(view).size()));
}

QList<DutyLine> dutiesNow(const core::DossierView &view)
{
    auto lines = ownOpen(view);
    lines.removeIf([](const DutyLine &line) { return line.group == Group::Later; });
    return underHeadings(lines);
}

DutyListModel::DutyListModel(OpenDossier &dossier, Scope scope, QObject *parent)
    : DutyLines(parent), m_workspace(dossier.workspace())
{
    m_read = [&dossier, scope] { return scope == Scope::Now ? dutiesNow(dossier.view()) : firstThings(dossier.view()); };
    connect(&dossier, &OpenDossier::changed, this, &DutyListModel::reload);
    reload();
}

DutyListModel::DutyListModel(core::Workspace &workspace, QObject *parent) : DutyLines(parent), m_workspace(workspace)
{
    m_read = [this] { return overAll(); };
    const auto hear = [this](const core::DossierId &dossier) {
        m_known.remove(dossier);
        setLines(m_read());
    };
    connect(&workspace, &core::Workspace::dossierStarted, this, hear);
    connect(&workspace, &core::Workspace::dossierChanged, this, hear);
    reload();
}

void DutyListModel::reload()
{
    m_known.clear();
    setLines(m_read());
}

// The list of tasks comes from the register; what they are called follows from each dossier.
QList<DutyLine> DutyListModel::overAll()
{
    const auto &session = m_workspace.session();
    const auto until = session.today.addDays(daysAhead);
    const auto due = m_workspace.dueTasks({.until = until, .person = session.name, .limit = mostOverAll + 1});
    if (!due) {
        emit failed(due.error());
        return {};
    }
    m_hasMore = due->size() > mostOverAll;
    QList<DutyLine> lines;
    for (const auto &task : due->first(std::min<qsizetype>(mostOverAll, due->size()))) {
        const auto &known = linesOf(task.dossier);
        if (const auto line = known.constFind(task.item); line != known.cend()) {
            lines.append(*line);
            lines.last().about = oneLine(task.name);
        }
    }
    return underHeadings(lines);
}

const QHash<QString, DutyLine> &DutyListModel::linesOf(const core::DossierId &dossier)
{
    if (const auto known = m_known.constFind(dossier); known != m_known.cend())
        return *known;
    QHash<QString, DutyLine> lines;
    if (const auto view = m_workspace.view(dossier)) {
        for (const auto &line : ownOpen(*view))
            lines.insert(line.item, line);
    }
    return *m_known.insert(dossier, lines);
}

QVariant DutyListModel::data(const QModelIndex &index, int role) const
{
    if (!isLine(index))
        return {};
    const auto &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentenceOf(line);
    case HeadingRole:
        return line.isHeading;
    case DossierRole:
        return line.dossier.text();
    case ItemRole:
        return line.item;
    case AboutRole:
        return line.about;
    case MarkRole:
        return int(line.mark);
    case SignatureRole:
        return line.isSignature;
    case DueTextRole:
        return line.dueText;
    case SoonRole:
        return line.isSoon;
    default:
        return {};
    }
}

Qt::ItemFlags DutyListModel::flags(const QModelIndex &index) const
{
    if (isLine(index) && m_lines.at(index.row()).isHeading)
        return Qt::ItemNeverHasChildren | Qt::ItemIsEnabled; // read out, but not stopped at
    return QAbstractListModel::flags(index);
}

} // namespace app
