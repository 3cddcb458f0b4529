// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/report.h"

#include "core/report/cover.h"
#include "core/report/parts.h"
#include "core/report/sheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool belongsTo(Preset preset, Part part)
{
    switch (part) {
    case Part::Agreements:
    case Part::Mandates:
    case Part::Audiences:
    case Part::Accounts:
    case Part::Equipment:
    case Part::Destruction:
    case Part::AllTasks:
        return preset != Preset::Successor;
    case Part::WhoDoesWhat:
    case Part::History:
    case Part::Retention:
        return preset == Preset::Archive;
    case Part::InShort:
    case Part::OpenPoints:
    case Part::Matters:
    case Part::FirstWeeks:
    case Part::Locations:
    case Part::Contacts:
    case Part::Knowledge:
    case Part::Recurring:
    case Part::Owned:
    case Part::Sessions:
    case Part::Signatures:
        break;
    }
    return true;
}

PartBlocks blocksOf(Part part, const ReportScope &scope, const QList<Change> &history)
{
    switch (part) {
    case Part::InShort:
        return inShortPart(scope);
    case Part::OpenPoints:
        return openPointsPart(scope);
    case Part::Mandates:
        return mandatesPart(scope);
    case Part::AllTasks:
        return allTasksPart(scope);
    case Part::Signatures:
        return signaturesPart(scope);
    case Part::WhoDoesWhat:
        return whoDoesWhatPart(scope);
    case Part::History:
        return historyPart(scope, history);
    case Part::Retention:
        return retentionPart(scope);
    default:
        return rowsPart(scope, part);
    }
}

// Those of the preset, also when more is asked for.
QList<Part> partsToPrint(const ReportRequest &request)
{
    auto parts = partsOf(request.preset);
    if (request.parts)
        parts.removeIf([&](Part part) { return !request.parts->contains(part); });
    return parts;
}

QList<Block> handoverOf(const ReportScope &scope, const QList<Change> &history, const QList<Part> &parts)
{
    QList<Block> body;
    QStringList empty;
    for (const auto part : parts) {
        const auto heading = nameOf(part).in(scope.language());
        const auto blocks = blocksOf(part, scope, history);
        if (!blocks)
            continue;
        if (blocks->isEmpty()) {
            empty.append(heading);
            continue;
        }
        body.append(Heading{.level = 1, .text = heading});
        body.append(*blocks);
    }
    if (!empty.isEmpty())
        body.append(Paragraph{.text = scope.say(Phrase::NothingIn, {empty.join(", "_L1)})});
    return body;
}

// Above everything else: whoever works from this paper must not destroy what has to be kept.
QList<Block> warningOf(const ReportScope &scope)
{
    return scope.isHeld() ? QList<Block>{Paragraph{.text = holdText(scope), .strong = true}} : QList<Block>();
}

QList<Block> bodyOf(const ReportScope &scope, const QList<Change> &history, const ReportRequest &request)
{
    switch (request.preset) {
    case Preset::TaskSheet:
        return taskSheet(scope);
    case Preset::Receipt:
        return receipt(scope);
    case Preset::WorkOrder:
        return workOrder(scope);
    case Preset::Blank:
        return blankChecklist(scope);
    case Preset::Matrix:
        return responsibilityMatrix(scope);
    case Preset::Successor:
    case Preset::Manager:
    case Preset::Archive:
        break;
    }
    return handoverOf(scope, history, partsToPrint(request));
}

} // namespace

bool ReportRow::isToWriteIn() const
{
    return std::ranges::all_of(cells, [](const ReportCell &cell) { return cell == ReportCell(); });
}

QList<ReportRow> rowsToWriteIn(qsizetype columns, const QList<LabelledText> &notes)
{
    constexpr qsizetype count = 5;
    return QList<ReportRow>(count, ReportRow{.cells = QList<ReportCell>(columns), .notes = notes});
}

bool isHandover(Preset preset)
{
    return preset == Preset::Successor || preset == Preset::Manager || preset == Preset::Archive;
}

bool showsOnlyMakersView(Preset preset)
{
    return preset == Preset::TaskSheet || preset == Preset::Blank;
}

QList<Part> partsOf(Preset preset)
{
    QList<Part> parts;
    for (const auto &word : words<Part>()) {
        if (isHandover(preset) && belongsTo(preset, word.value))
            parts.append(word.value);
    }
    // Who takes over the work reads first what it is, and then what still has to be arranged around it.
    if (preset == Preset::Successor)
        parts.move(parts.indexOf(Part::OpenPoints), parts.indexOf(Part::Signatures) - 1);
    return parts;
}

Result<void> checkRequest(const ReportRequest &request)
{
    if (request.preset == Preset::TaskSheet && !request.role)
        return fail(ErrorCode::RoleMissing);
    const auto possible = partsOf(request.preset);
    auto others = request.parts.value_or(QList<Part>());
    others.removeIf([&](Part part) { return possible.contains(part); });
    if (!others.isEmpty())
        return fail(ErrorCode::PartNotInReport, {toKeys(others).join(u' '), toKeys(possible).join(u' ')});
    return {};
}

Report makeReport(const DossierView &view, const QList<Change> &history, const ReportRequest &request)
{
    const ReportScope scope(view, request);
    return {.language = request.language,
            .preset = request.preset,
            .title = titleOf(scope),
            .subtitle = subtitleOf(scope),
            .organisation = scope.organisation(),
            .confidentiality = scope.say(Phrase::Confidentiality),
            .state = stateOf(scope),
            .facts = factsOf(scope),
            .rowKeys = rowKeysOf(scope),
            .blocks = warningOf(scope) + bodyOf(scope, history, request),
            .madeAt = request.madeAt,
            .footer = footerOf(scope),
            .wide = request.preset == Preset::Matrix};
}

} // namespace core
