// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/report.h"

#include "core/report/parts.h"
#include "core/report/reporttext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype linkCharacters = 16;

bool belongsTo(Preset preset, Part part)
{
    switch (part) {
    case Part::Agreements:
    case Part::Mandates:
    case Part::Accounts:
    case Part::Equipment:
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

Phrase headingOf(Part part)
{
    using enum Phrase;
    static_assert(static_cast<int>(Retention) - static_cast<int>(InShort) == static_cast<int>(Part::Retention));
    return static_cast<Phrase>(static_cast<int>(InShort) + static_cast<int>(part));
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

QList<Block> bodyOf(const ReportScope &scope, const QList<Change> &history)
{
    QList<Block> body;
    QStringList empty;
    for (const auto part : partsOf(scope.preset())) {
        const auto blocks = blocksOf(part, scope, history);
        if (!blocks)
            continue;
        if (blocks->isEmpty()) {
            empty.append(scope.say(headingOf(part)));
            continue;
        }
        body.append(Heading{.level = 1, .text = scope.say(headingOf(part))});
        body.append(*blocks);
    }
    if (!empty.isEmpty())
        body.append(Paragraph{.text = scope.say(Phrase::NothingIn, {empty.join(", "_L1)})});
    return body;
}

QString subtitleOf(const ReportScope &scope)
{
    const auto successor = scope.hasNoSuccessor() ? QString() : isolated(scope.nameOf(Role::Successor));
    const bool death = scope.concernsDeath();
    if (successor.isEmpty())
        return scope.say(death ? Phrase::WorkPassesToColleagues : Phrase::HandsOverToColleagues, {scope.employee()});
    return scope.say(death ? Phrase::WorkPassesTo : Phrase::HandsOverTo, {scope.employee(), successor});
}

QString successorText(const ReportScope &scope)
{
    if (scope.hasNoSuccessor())
        return scope.say(Phrase::NobodyByChoice);
    const auto name = scope.nameOf(Role::Successor);
    return name.isEmpty() ? scope.say(Phrase::NobodyYet) : name;
}

QString stateOf(const ReportScope &scope)
{
    const auto counted = progress(scope.tasks(), Role::Hr);
    QStringList state{isFinal(scope)
                          ? scope.say(Phrase::Final)
                          : scope.say(Phrase::Draft, {QString::number(counted.ready), QString::number(counted.total())})};
    if (scope.state() == DossierState::Paused || scope.state() == DossierState::Cancelled)
        state.append(nameOf(scope.state()).in(scope.language()).toLower());
    if (scope.changedAfterSigning())
        state.append(scope.say(Phrase::ChangedAfterSigning));
    return state.join(", "_L1);
}

QList<LabelledText> factsOf(const ReportScope &scope)
{
    QList<LabelledText> facts;
    const auto add = [&](Phrase label, const QString &text) {
        if (!text.isEmpty())
            facts.append({scope.say(label), text});
    };
    const auto manager = scope.nameOf(Role::Manager);
    add(Phrase::FactEmployee, scope.nameOf(Role::Employee));
    add(Phrase::FactFunction, scope.function());
    add(Phrase::FactUnit, scope.unit());
    add(Phrase::FactLastDay, longDate(scope.dates().lastDay, scope.language()));
    add(Phrase::FactManager, manager.isEmpty() ? scope.say(Phrase::NobodyYet) : manager);
    add(Phrase::FactSuccessor, successorText(scope));
    if (const auto kind = scope.kind())
        add(Phrase::FactKind, nameOf(*kind).in(scope.language()));
    add(Phrase::FactState, stateOf(scope));
    return facts;
}

// What it takes to find the same state again: templates, the place in the chain, the moment.
QString footerOf(const ReportScope &scope)
{
    QStringList templates;
    for (const auto &ref : scope.templates())
        templates.append(ref.id % u' ' % QString::number(ref.version));
    QStringList sentences;
    if (!templates.isEmpty())
        sentences.append(scope.say(Phrase::FooterTemplates, {templates.join(", "_L1)}));
    if (!scope.chainHead().isEmpty())
        sentences.append(scope.say(Phrase::FooterHead, {scope.chainHead().section(u' ', 0, 0),
                                                        scope.chainHead().section(u' ', 1, 1).left(linkCharacters)}));
    if (scope.madeAt().isValid())
        sentences.append(scope.say(Phrase::FooterMade, {utcMoment(scope.madeAt())}));
    return sentences.join(u' ');
}

} // namespace

QList<Part> partsOf(Preset preset)
{
    QList<Part> parts;
    for (int part = 0; part <= static_cast<int>(Part::Retention); ++part) {
        if (belongsTo(preset, static_cast<Part>(part)))
            parts.append(static_cast<Part>(part));
    }
    return parts;
}

Report makeReport(const DossierView &full, const QList<Change> &history, const ReportRequest &request)
{
    const ReportScope scope(full, request);
    return {.language = request.language,
            .preset = request.preset,
            .title = scope.say(Phrase::Title),
            .subtitle = subtitleOf(scope),
            .organisation = scope.organisation(),
            .confidentiality = scope.say(Phrase::Confidentiality),
            .state = stateOf(scope),
            .facts = factsOf(scope),
            .blocks = bodyOf(scope, history),
            .madeAt = request.madeAt,
            .footer = footerOf(scope)};
}

} // namespace core
