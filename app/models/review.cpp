// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/review.h"

#include "app/missingtext.h"
#include "app/models/cellwords.h"
#include "app/models/dossiersummary.h"
#include "app/models/tasklines.h"
#include "app/wording.h"
#include "core/domain/signing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

namespace {

using core::Task;
using Kind = ReviewPoint::Kind;

bool isBlank(const core::Row &row, const QString &column)
{
    return row.cells.value(column).trimmed().isEmpty();
}

class Reviewer
{
public:
    explicit Reviewer(const core::DossierView &view)
        : m_view(view), m_blocking(core::blocksSigning(view.tasks, view.role, view.today))
    {}

    QList<ReviewPoint> points()
    {
        for (const auto &task : m_view.tasks) {
            if (task.responsible != m_view.role || core::signatureItem(m_view.role) == task.key())
                continue;
            addTask(task);
            addOwnerless(task);
        }
        std::stable_partition(m_points.begin(), m_points.end(), [](const ReviewPoint &point) { return point.blocks; });
        return m_points;
    }

private:
    ReviewPoint point(const Task &task, Kind kind) const
    {
        return {.kind = kind,
                .blocks = m_blocking.contains(task.key()),
                .isLate = task.late,
                .item = task.key(),
                .chapter = task.item.chapter};
    }

    void add(const ReviewPoint &point)
    {
        const bool isKnown = std::any_of(m_points.begin(), m_points.end(), [&](const ReviewPoint &other) {
            return !point.row.isNull() && other.row == point.row && other.column == point.column;
        });
        if (!isKnown)
            m_points.append(point);
    }

    // A task that should be ready by now: what it still needs, or that it has to be set to done.
    void addTask(const Task &task)
    {
        const bool isStatement = task.item.kind == core::ItemKind::Statement;
        if (!task.isOpen() || (!isStatement && !task.late && !m_blocking.contains(task.key())))
            return;
        const auto title = titleOf(task.item, m_view);
        const auto missing = core::missingEvidence(task, m_view.record.rows);
        if (isStatement) {
            auto open = point(task, Kind::StatementOpen);
            open.text = filledIn(ReviewText::tr("Confirm: %1"), {title});
            add(open);
        } else if (missing.isEmpty()) {
            auto open = point(task, Kind::TaskOpen);
            open.text = filledIn(task.state.status == core::Status::Busy ? ReviewText::tr("Finish “%1”")
                                                                         : ReviewText::tr("Choose how “%1” is going"),
                                 {title});
            add(open);
        } else if (!addCells(task, missing)) {
            auto open = point(task, Kind::EvidenceMissing);
            open.text = filledIn(ReviewText::tr("Fill in for “%1”: %2"), {title, missingText(named(missing))});
            add(open);
        }
    }

    // When only cells are missing, each of them is a point.
    bool addCells(const Task &task, const core::Missing &missing)
    {
        const auto rows = core::rowsOf(task.item, m_view.record.rows);
        if (!missing.evidence.isEmpty() || rows.isEmpty() || !task.item.rows)
            return false;
        for (const auto &column : task.item.rows->filled) {
            for (const auto &row : rows) {
                if (isBlank(row, column))
                    addCell(task, row, column, Kind::CellMissing);
            }
        }
        return true;
    }

    void addOwnerless(const Task &task)
    {
        const auto column = ownerColumn(tableOf(task.item));
        for (const auto &row : column.isEmpty() ? QList<core::Row>() : core::rowsOf(task.item, m_view.record.rows)) {
            if (isBlank(row, column))
                addCell(task, row, column, Kind::OwnerMissing);
        }
    }

    void addCell(const Task &task, const core::Row &row, const QString &key, Kind kind)
    {
        const auto *table = m_view.table(row.table);
        const auto *column = table ? table->column(key) : nullptr;
        if (!column)
            return;
        auto name = titleOfRow(row, *table);
        if (name.isEmpty())
            name = ReviewText::tr("a row without a name");
        auto cell = point(task, key == ownerColumn(row.table) ? Kind::OwnerMissing : kind);
        cell.blocks = cell.blocks && kind == Kind::CellMissing;
        cell.row = row.id;
        cell.column = key;
        cell.text = cell.kind == Kind::OwnerMissing
                        ? filledIn(ReviewText::tr("Choose who takes over “%1”"), {name})
                        : filledIn(ReviewText::tr("Fill in “%1” for “%2”"), {column->label.in(currentLanguage()), name});
        add(cell);
    }

    // The same with the names of tables and columns.
    QStringList named(const core::Missing &missing) const
    {
        QStringList parts = core::toKeys(missing.evidence);
        for (const auto &problem : missing.rowProblems) {
            const auto *table = m_view.table(problem.section(u'|', 0, 0));
            const auto *column = table ? table->column(problem.section(u'|', 1)) : nullptr;
            const auto name = table ? table->title.in(currentLanguage()) : problem;
            parts.append(u"rows:"_s + name + (column ? u'|' + column->label.in(currentLanguage()) : QString()));
        }
        return parts;
    }

    const core::DossierView &m_view;
    QStringList m_blocking;
    QList<ReviewPoint> m_points;
};

int rowsIn(core::Chapter chapter, const core::DossierView &view)
{
    QSet<core::RowId> ids;
    for (const auto &task : view.tasks) {
        if (task.item.chapter != chapter || task.item.kind != core::ItemKind::Table)
            continue;
        for (const auto &row : core::rowsOf(task.item, view.record.rows))
            ids.insert(row.id);
    }
    return int(ids.size());
}

ReviewChapter chapterOf(const ChapterLine &line, const QList<ReviewPoint> &points, const core::DossierView &view)
{
    ReviewChapter chapter{.chapter = *line.chapter, .title = line.title};
    QStringList facts;
    if (line.progress.total() > 0)
        facts.append(readyOf(line.progress.ready, line.progress.total()));
    if (const int rows = rowsIn(chapter.chapter, view); rows > 0)
        facts.append(rowCount(rows));
    chapter.facts = facts.join(u" · "_s);
    chapter.points = int(std::count_if(points.begin(), points.end(),
                                       [&](const ReviewPoint &point) { return point.chapter == line.chapter; }));
    chapter.isReady = chapter.points == 0 && line.progress.open == 0;
    chapter.state = chapter.points > 0 ? openPointCount(chapter.points)
                    : chapter.isReady  ? ReviewText::tr("Ready")
                                       : ReviewText::tr("%n task(s) open", nullptr, line.progress.open);
    return chapter;
}

QList<ReviewStatement> statementsOf(const core::DossierView &view)
{
    QList<ReviewStatement> statements;
    for (const auto &task : view.tasks) {
        if (task.item.kind == core::ItemKind::Statement && task.responsible == view.role)
            statements.append({task.key(), titleOf(task.item, view), !task.isOpen()});
    }
    return statements;
}

// As core records them: "item key|role key|name|yyyy-MM-dd".
QList<OpenPoint> signedWith(const core::DossierView &view)
{
    QList<OpenPoint> points;
    for (const auto &entry : core::openPoints(view.tasks, view.record.dossier, view.role)) {
        const auto parts = entry.split(u'|');
        const auto *task = view.task(parts.value(0));
        points.append({.item = parts.value(0),
                       .title = task ? titleOf(task->item, view) : parts.value(0),
                       .role = core::fromKey<core::Role>(parts.value(1)).value_or(view.role),
                       .name = parts.value(2),
                       .due = QDate::fromString(parts.value(3), Qt::ISODate)});
    }
    return points;
}

} // namespace

int Review::blocking() const
{
    return int(std::count_if(points.begin(), points.end(), [](const ReviewPoint &point) { return point.blocks; }));
}

Review reviewOf(const core::DossierView &view)
{
    const auto item = core::signatureItem(view.role);
    const auto *task = item ? view.task(QString(*item)) : nullptr;
    Review review{.maySign = task && view.boundTo.isEmpty()};
    if (review.maySign) {
        review.signature = task->state.signature;
        review.points = Reviewer(view).points();
        review.statements = statementsOf(view);
        review.signedWith = signedWith(view);
    }
    for (const auto &line : chaptersOf(view)) {
        if (line.chapter && line.chapter != core::Chapter::Sign)
            review.chapters.append(chapterOf(line, review.points, view));
    }
    review.withdrawUntil = view.record.dossier.dates.lastDay;
    review.mayWithdraw = review.signature.isSigned() && view.today <= review.withdrawUntil;
    review.isChangedSince = view.changedAfterSigning;
    return review;
}

QString headingOf(const Review &review)
{
    const auto count = int(review.points.size());
    return count == 0 ? QString() : ReviewText::tr("%n point(s) of yours are still open", nullptr, count);
}

QString blockedText(const Review &review)
{
    const int count = review.blocking();
    return count == 0 ? QString() : ReviewText::tr("You can sign when %n point(s) are settled.", nullptr, count);
}

QString sentenceOf(const OpenPoint &point)
{
    const auto who = point.name.isEmpty() ? labelOf(point.role) : oneLine(point.name);
    if (!point.due.isValid())
        return point.title + u", "_s + who;
    //: An open point: the task, who does it, and the last day for it
    return filledIn(ReviewText::tr("%1, %2, by %3"), {point.title, who, core::longDate(point.due, currentLanguage())});
}

} // namespace app
