// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/textfields.h"

#include "app/handover/cellinput.h"
#include "app/handover/tasktexts.h"
#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/typeddate.h"
#include "app/widgets/growingtext.h"
#include "app/window/savedtext.h"
#include "app/wording.h"
#include "core/domain/cleantext.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// Wishes for a farewell everybody may read; they are no work that goes on.
bool isForSuccessor(const core::Task &task)
{
    return task.isVisibleTo(core::Role::Successor) && task.item.chapter != core::Chapter::Farewell;
}

QString noteLabel(const core::Task &task, const core::DossierView &view)
{
    if (!isForSuccessor(task) || view.role == core::Role::Successor)
        return NoteField::tr("Note");
    return view.role == core::Role::Employee ? NoteField::tr("Note for your successor")
                                             : NoteField::tr("Note for the successor");
}

} // namespace

NoteField::NoteField(const TaskPen &pen, const core::Task &task)
    : EvidenceField(pen, core::Evidence::Note, noteLabel(task, pen.dossier().view())),
      m_note(new GrowingText(pen.theme(), 3, 8))
{
    m_note->setObjectName(u"taskNote"_s);
    if (pen.dossier().view().role == core::Role::Employee && isForSuccessor(task))
        m_note->setPlaceholderText(tr("What must your successor know?"));
    content()->addWidget(m_note);
    setField(m_note);
    m_saved = pen.save(m_note, *this, &core::TaskEdit::note, u"note"_s);
    showTask(task);
}

void NoteField::showTask(const core::Task &task)
{
    m_saved->setStored(task.state.note);
}

DateField::DateField(const TaskPen &pen)
    : EvidenceField(pen, core::Evidence::Date, tr("On which day?")), m_day(new QLineEdit), m_pick(new QToolButton)
{
    m_day->setObjectName(u"taskDate"_s);
    m_day->setMaximumWidth(pen.theme().px(180));
    m_pick->setIcon(iconOf(Icon::Calendar, Token::Accent, pen.theme()));
    m_pick->setAccessibleName(tr("Choose a day in the calendar"));
    m_pick->setToolTip(tr("Choose a day in the calendar"));
    m_pick->setFocusPolicy(Qt::StrongFocus);
    auto *const row = new QHBoxLayout;
    row->setSpacing(pen.theme().px(6));
    row->addWidget(m_day, 1);
    row->addWidget(m_pick);
    row->addStretch(1);
    content()->addLayout(row);
    setField(m_day);
    m_saved = new SavedText(pen.desk().saving(), m_day, pen.draft(u"date"_s),
                            [this](const QString &typed) { return store(typed); });
    connect(m_saved, &SavedText::refused, this, [this](const core::Error &error) {
        if (error.code == core::ErrorCode::InvalidValue)
            showError(filledIn(tr("“%1” is not a day. Write a day like 31-3-2026."), {core::shown(error.about.value(1))}));
        else
            this->pen().explain(error, *this);
    });
    connect(m_saved, &SavedText::stored, this, [this] {
        showError({});
        if (const auto *task = this->pen().task())
            showTask(*task); // as days are written everywhere
    });
    connect(m_pick, &QToolButton::clicked, this, &DateField::openCalendar);
    if (const auto *task = pen.task())
        showTask(*task);
}

void DateField::showTask(const core::Task &task)
{
    m_saved->setStored(task.state.date.isValid() ? core::shortDate(task.state.date) : QString());
}

core::Result<void> DateField::store(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return pen().write({.date = QDate()});
    const auto day = typedDate(typed, pen().dossier().view().today);
    if (!day)
        return core::fail(core::ErrorCode::InvalidValue, {u"date"_s, typed, u"yyyy-MM-dd"_s});
    return pen().write({.date = *day});
}

void DateField::openCalendar()
{
    auto *const calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(QLocale(currentLanguage() == core::Language::Dutch ? QLocale::Dutch : QLocale::English));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto *task = pen().task();
    calendar->setSelectedDate(task && task->state.date.isValid() ? task->state.date : pen().dossier().view().today);
    const auto choose = [this, calendar](QDate day) {
        calendar->close();
        pen().write({.date = day}, *this);
        m_day->setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    calendar->move(m_day->mapToGlobal(QPoint(0, m_day->height())));
    calendar->show();
    calendar->setFocus();
}

PersonField::PersonField(const TaskPen &pen)
    : EvidenceField(pen, core::Evidence::Person, tr("Who is it?")), m_name(new QLineEdit)
{
    m_name->setObjectName(u"taskPerson"_s);
    m_name->setMaximumWidth(pen.theme().px(420));
    QStringList names;
    for (const auto &person : pen.dossier().view().record.dossier.people) {
        if (!person.name.isEmpty())
            names.append(oneLine(person.name));
    }
    names.removeDuplicates();
    content()->addWidget(m_name);
    setField(m_name);
    m_saved = pen.save(m_name, *this, &core::TaskEdit::person, u"person"_s);
    suggest(pen.theme(), *m_name, names, [this] { m_saved->flush(); });
    if (const auto *task = pen.task())
        showTask(*task);
}

void PersonField::showTask(const core::Task &task)
{
    m_saved->setStored(task.state.person);
}

} // namespace app
