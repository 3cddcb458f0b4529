// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/cover.h"

#include "core/report/parts.h"
#include "core/report/reporttext.h"
#include "core/report/sheets.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype linkCharacters = 16;

QString handoverSubtitle(const ReportScope &scope)
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

QString dossierStateOf(const ReportScope &scope)
{
    return scope.state() != DossierState::Running ? nameOf(scope.state()).in(scope.language()) : QString();
}

QStringList workState(const ReportScope &scope)
{
    const auto counted = progress(scope.tasks(), Role::Hr);
    QStringList state{isFinal(scope)
                          ? scope.say(Phrase::Final)
                          : scope.say(Phrase::Draft, {QString::number(counted.ready), QString::number(counted.total())})};
    if (const auto unusual = dossierStateOf(scope); !unusual.isEmpty())
        state.append(unusual.toLower());
    return state;
}

// A closed dossier is no draft of anything any more.
QStringList closedState(const ReportScope &scope)
{
    const auto open = progress(scope.tasks(), Role::Hr).open;
    QStringList state{dossierStateOf(scope), scope.say(isFinal(scope) ? Phrase::ClosedSigned : Phrase::ClosedUnsigned)};
    if (open > 0)
        state.append(scope.count(open, Phrase::StayedOpenOne, Phrase::StayedOpenMany));
    return state;
}

QString handoverState(const ReportScope &scope)
{
    auto state = scope.isClosed() ? closedState(scope) : workState(scope);
    if (scope.changedAfterSigning())
        state.append(scope.say(Phrase::ChangedAfterSigning));
    return state.join(", "_L1);
}

// The person with the role behind it.
QString sheetOwner(const ReportScope &scope)
{
    if (!scope.sheetOf())
        return {};
    const auto role = nameOf(*scope.sheetOf()).in(scope.language());
    const auto name = scope.nameOf(*scope.sheetOf());
    return name.isEmpty() ? role : isolated(name) % " ("_L1 % role % u')';
}

} // namespace

QString titleOf(const ReportScope &scope)
{
    return isHandover(scope.preset()) ? scope.say(Phrase::Title) : nameOf(scope.preset()).in(scope.language());
}

QString subtitleOf(const ReportScope &scope)
{
    switch (scope.preset()) {
    case Preset::TaskSheet:
        return scope.say(Phrase::SubtitleTaskSheet, {sheetOwner(scope), scope.employee()});
    case Preset::Receipt:
        return scope.say(Phrase::SubtitleReceipt, {scope.employee()});
    case Preset::WorkOrder:
        return scope.say(Phrase::SubtitleWorkOrder, {scope.employee()});
    case Preset::Blank:
        return scope.say(Phrase::SubtitleBlank, {scope.employee()});
    case Preset::Matrix:
        return scope.say(Phrase::SubtitleMatrix, {scope.employee()});
    case Preset::Successor:
    case Preset::Manager:
    case Preset::Archive:
        break;
    }
    return handoverSubtitle(scope);
}

QString stateOf(const ReportScope &scope)
{
    if (isHandover(scope.preset()))
        return handoverState(scope);
    QStringList state{taskSheetState(scope), dossierStateOf(scope)};
    state.removeAll(QString());
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

QList<LabelledText> rowKeysOf(const ReportScope &scope)
{
    if (scope.preset() != Preset::WorkOrder)
        return {};
    return {{scope.say(Phrase::FactEmployee), scope.nameOf(Role::Employee)},
            {scope.say(Phrase::FactLastDay), shortDate(scope.dates().lastDay)}};
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

} // namespace core
