// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/datespage.h"

#include "app/newdossier/circumstances.h"
#include "app/newdossier/dayfield.h"
#include "app/newdossier/noticesuggestion.h"
#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/section.h"
#include "app/wording.h"
#include "core/commands/checks.h"
#include "core/domain/wording.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

using core::Anchor;

DatesPage::DatesPage(Desk &desk, Intake &intake)
    : IntakePage(desk, intake), m_suggestion(new NoticeSuggestion(theme(), intake))
{
    if (const auto organisation = desk.workspace().organisation())
        m_calendar = organisation->calendar;
    auto *const section = new Section(theme());
    section->content()->setSpacing(theme().px(16));
    m_days = {newDay(Anchor::Notice), newDay(Anchor::LastDay), newDay(Anchor::EmploymentEnd)};
    for (const auto &day : m_days)
        section->content()->addWidget(day.field);
    content()->addWidget(section);
    content()->addWidget(m_suggestion);
    connect(m_suggestion, &NoticeSuggestion::takenOver, this, &DatesPage::takeOver);
}

DatesPage::Day DatesPage::newDay(Anchor anchor)
{
    auto *const date = new DayField(theme(), labelOf(anchor), intake().today());
    date->line()->setObjectName(answer::date(anchor));
    date->setText(intake().text(answer::date(anchor)));
    const Day day{anchor, date, newBlock(labelOf(anchor), date)};
    connect(date, &DayField::edited, this, [this, day] {
        intake().setText(answer::date(day.anchor), day.date->text());
        day.field->showError({});
        day.field->showWarning({});
        m_suggestion->refresh();
    });
    connect(date, &DayField::left, this, [this] {
        for (const auto &each : std::as_const(m_days))
            checkDay(each, false);
    });
    return day;
}

QString DatesPage::name() const
{
    return tr("Dates");
}

QString DatesPage::question() const
{
    return tr("When is it?");
}

QString DatesPage::intro() const
{
    return tr("Type a day as you like, for example 31-3 or 31 March.");
}

QString DatesPage::answer() const
{
    const auto day = intake().date(Anchor::LastDay);
    return day.isValid() ? tr("Last day: %1").arg(weekdayDateShort(day)) : QString();
}

bool DatesPage::isDone() const
{
    return std::all_of(m_days.begin(), m_days.end(),
                       [this](const Day &day) { return problemOf(day.anchor, true).isEmpty(); });
}

QWidget *DatesPage::firstField() const
{
    return m_days.first().date->line();
}

void DatesPage::open()
{
    const auto kind = intake().kind().value_or(core::DepartureKind::Resignation);
    for (const auto &day : m_days) {
        day.field->setHint(hintOf(day.anchor, kind));
        checkDay(day, false);
    }
    m_days.last().field->setVisible(intake().asksForEnd());
    m_suggestion->refresh();
}

// What is not filled in yet is no fault until she goes on.
QString DatesPage::problemOf(Anchor anchor, bool isAsked) const
{
    if (anchor == Anchor::EmploymentEnd && !intake().asksForEnd())
        return {};
    const auto text = intake().text(answer::date(anchor)).simplified();
    if (text.isEmpty()) {
        if (!isAsked || anchor == Anchor::EmploymentEnd)
            return {};
        return anchor == Anchor::Notice ? tr("Fill in the notice date.") : tr("Fill in the last working day.");
    }
    if (!intake().date(anchor).isValid())
        return tr("This cannot be read as a day. Write it as 31-3-2026 or 31 March.");
    return orderProblem(anchor);
}

QString DatesPage::orderProblem(Anchor anchor) const
{
    const auto dates = intake().request().dates;
    core::Dossier dossier;
    dossier.kind = intake().kind().value_or(core::DepartureKind::Resignation);
    dossier.flags = intake().flags();
    dossier.dates = dates;
    if (!dates.notice.isValid() || !dates.lastDay.isValid() || core::checks::order(dossier))
        return {};
    dossier.dates.employmentEnd = {};
    const bool isLastDayTooEarly = !core::checks::order(dossier);
    if (anchor == Anchor::LastDay && isLastDayTooEarly)
        return tr("The last working day is before the notice date. Choose a later day.");
    if (anchor == Anchor::EmploymentEnd && !isLastDayTooEarly)
        return tr("The employment ends before the last working day. Choose a later day.");
    return {};
}

QString DatesPage::warningOf(Anchor anchor) const
{
    const auto day = intake().date(anchor);
    if (!day.isValid() || anchor != Anchor::LastDay)
        return {};
    const auto weekday = core::longDate(day, currentLanguage()).section(u' ', 0, 0);
    if (m_calendar.isHoliday(day))
        return tr("This is a public holiday or a day off of your organisation. Is it right?");
    if (!m_calendar.isWorkingDay(day))
        return tr("This is a %1. Is it right?").arg(weekday);
    const bool isOver = day < intake().today();
    if (isOver && !intake().flags().contains(core::Flag::AlreadyGone))
        return tr("This day is over. If nobody can ask this employee any more, choose ‘%1’ on the next page.")
            .arg(labelOf(core::Flag::AlreadyGone));
    return {};
}

void DatesPage::checkDay(const Day &day, bool isAsked)
{
    const auto problem = problemOf(day.anchor, isAsked);
    day.field->showError(problem);
    day.field->showWarning(problem.isEmpty() ? warningOf(day.anchor) : QString());
}

QList<SummaryLink> DatesPage::check()
{
    QList<SummaryLink> points;
    for (const auto &day : m_days) {
        checkDay(day, true);
        if (!day.field->error().isEmpty())
            points.append({.text = day.field->error(), .where = labelOf(day.anchor), .field = day.date->line()});
    }
    return points;
}

// An end on a Sunday still leaves the Friday before it as the last day at work.
void DatesPage::takeOver(QDate end)
{
    const auto set = [this](Anchor anchor, QDate date) {
        const auto &day = m_days.at(qsizetype(anchor));
        day.date->setDate(date);
        intake().setText(answer::date(anchor), day.date->text());
        checkDay(day, false);
    };
    set(Anchor::EmploymentEnd, end);
    if (!intake().date(Anchor::LastDay).isValid())
        set(Anchor::LastDay, m_calendar.workingDayOnOrBefore(end));
    m_suggestion->refresh();
    m_days.at(qsizetype(Anchor::LastDay)).date->line()->setFocus(Qt::OtherFocusReason);
}

QList<Answered> DatesPage::summary() const
{
    QList<Answered> lines;
    for (const auto &day : m_days) {
        const auto date = intake().request().dates.at(day.anchor);
        if (day.anchor != Anchor::EmploymentEnd || intake().asksForEnd())
            lines.append({labelOf(day.anchor), date.isValid() ? core::longDate(date, currentLanguage()) : QString()});
    }
    return lines;
}

} // namespace app
