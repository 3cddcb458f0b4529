// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/lint.h"

#include "core/templates/conditions.h"
#include "core/templates/partreader.h"
#include "core/templates/paths.h"
#include "core/templates/plaindutch.h"
#include "core/templates/terms.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = Problem::Kind;

constexpr int maxTasksPerRole = 50;
constexpr int maxDaysFromLastDay = 365;

class Lint
{
public:
    explicit Lint(const Template &source) : m_source(source) {}

    QList<Finding> run();

private:
    void error(const QString &path, Kind kind, const QStringList &about);
    void warn(const QString &path, Kind kind, const QStringList &about);

    void checkItem(const Item &item, const QString &path);
    void checkDue(const Item &item, const DueRule &due, const QString &path);
    void checkConditions(const Conditions &when, const QString &path);
    void checkText(const TextPlace &place);
    void countTasks();

    const Template &m_source;
    QList<Finding> m_findings;
    QMap<Role, int> m_tasks;
};

int roughDays(const DueRule &due)
{
    switch (due.unit) {
    case Unit::Days:
        return due.amount;
    case Unit::WorkingDays:
        return due.amount * 7 / 5;
    case Unit::Weeks:
        return due.amount * 7;
    case Unit::Months:
        break;
    }
    return due.amount * 30;
}

bool isOutsideNotice(const DueRule &due)
{
    if (due.anchor == Anchor::Notice)
        return due.amount < 0;
    return due.anchor == Anchor::LastDay && std::abs(roughDays(due)) > maxDaysFromLastDay;
}

QString termsText(const QList<Term> &terms)
{
    QStringList texts;
    for (const auto &term : terms)
        texts.append(termText(term));
    return texts.join(u", "_s);
}

void Lint::error(const QString &path, Kind kind, const QStringList &about)
{
    m_findings.append({Finding::Level::Error, {path, kind, about}});
}

void Lint::warn(const QString &path, Kind kind, const QStringList &about)
{
    m_findings.append({Finding::Level::Warning, {path, kind, about}});
}

QList<Finding> Lint::run()
{
    for (qsizetype section = 0; section < m_source.sections.size(); ++section) {
        const auto &items = m_source.sections[section].items;
        for (qsizetype item = 0; item < items.size(); ++item)
            checkItem(items[item], itemPath(section, item));
    }
    for (qsizetype i = 0; i < m_source.overrides.size(); ++i)
        checkConditions(m_source.overrides[i].when, u"overrides[%1]"_s.arg(i));
    countTasks();
    for (const auto &place : textsOf(m_source))
        checkText(place);
    return m_findings;
}

void Lint::checkItem(const Item &item, const QString &path)
{
    if (!item.responsible)
        error(path + u".responsible", Kind::NobodyResponsible, {item.key});
    else
        ++m_tasks[*item.responsible];
    if (!item.accountable)
        error(path + u".accountable", Kind::NobodyAccountable, {item.key});
    if (item.visibleTo && item.visibleTo->isEmpty())
        error(path + u".visibleTo", Kind::VisibleForNobody, {item.key});
    if (item.why.isEmpty())
        warn(path + u".why", Kind::NoWhy, {item.key});
    if (item.due)
        checkDue(item, *item.due, path + u".due");
    checkConditions(item.when, path);
}

void Lint::checkDue(const Item &item, const DueRule &due, const QString &path)
{
    if (due.amount < dueRange.min || due.amount > dueRange.max)
        error(path + u".amount", Kind::OutOfRange,
              {QString::number(due.amount), QString::number(dueRange.min), QString::number(dueRange.max)});
    else if (isOutsideNotice(due))
        warn(path, Kind::DueOutsideNotice, {item.key});
}

void Lint::checkConditions(const Conditions &when, const QString &path)
{
    for (qsizetype i = 0; i < when.size(); ++i) {
        if (!canHold(when[i]))
            warn(u"%1.when[%2]"_s.arg(path).arg(i), Kind::NeverApplies, {termsText(when[i])});
    }
}

void Lint::checkText(const TextPlace &place)
{
    if (place.text.en.trimmed().isEmpty())
        warn(place.path, Kind::MissingEnglish, {});
    const bool isTitle = place.path.endsWith(".title"_L1);
    for (const auto &hint : plainDutchHints(place.text.nl, place.path)) {
        if (!isTitle || hint.kind != Kind::PassiveSentence) // a title may name a thing: "… wat vernietigd wordt"
            m_findings.append({Finding::Level::Warning, hint});
    }
}

void Lint::countTasks()
{
    for (auto count = m_tasks.constBegin(); count != m_tasks.constEnd(); ++count) {
        if (count.value() > maxTasksPerRole)
            warn(u"sections"_s, Kind::TooManyTasks, {toKey(count.key()), QString::number(count.value())});
    }
}

} // namespace

QList<Finding> lint(const Template &source)
{
    return Lint(source).run();
}

} // namespace core
