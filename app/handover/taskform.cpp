// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/taskform.h"

#include "app/handover/evidencefield.h"
#include "app/handover/reasonfield.h"
#include "app/handover/tableeditor.h"
#include "app/handover/taskabout.h"
#include "app/models/cellwords.h"
#include "app/models/dossiersummary.h"
#include "app/models/tasklines.h"
#include "app/theme/theme.h"
#include "app/widgets/factlist.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/reveal.h"
#include "app/widgets/statussegment.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/permissions.h"
#include "core/domain/signing.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isSignature(const core::Task &task)
{
    return task.item.evidence.contains(core::Evidence::Signature);
}

} // namespace

TaskForm::TaskForm(Desk &desk, OpenDossier &dossier, const core::Task &task)
    : m_pen(desk, dossier, task.key()), m_shape(shapeOf(task)), m_all(new QVBoxLayout(this))
{
    const auto &theme = desk.theme();
    m_all->setContentsMargins({});
    m_all->setSpacing(theme.px(14));
    addHead(task);
    const bool isLocked = m_shape.lock != Lock::None;
    if (isSignature(task))
        addSignature(task);
    else if (!isLocked)
        addStatus(task);
    m_all->addWidget(m_notes);
    m_all->addWidget(new TaskAbout(theme, task, dossier.view(), !m_shape.table.isEmpty()));
    if (!m_shape.table.isEmpty())
        addTable(task);
    if (isLocked || isSignature(task))
        m_all->addWidget(m_facts = new FactList(theme));
    else
        addFields(task);
    refresh(task);
}

TaskForm::Shape TaskForm::shapeOf(const core::Task &task) const
{
    return {.lock = lockOf(task, m_pen.dossier().view()),
            .evidence = task.item.evidence,
            .table = tableOf(task.item),
            .responsible = task.responsible};
}

bool TaskForm::fits(const core::Task &task) const
{
    return task.key() == m_pen.item() && shapeOf(task) == m_shape;
}

void TaskForm::addHead(const core::Task &task)
{
    const auto &theme = m_pen.theme();
    const auto &view = m_pen.dossier().view();
    auto *const badges = new FlowLayout(nullptr, theme.px(8));
    m_due = new Badge(theme);
    badges->addWidget(m_due);
    m_state = new Badge(theme);
    badges->addWidget(m_state);
    auto *const who = new Badge(theme);
    who->setContent({BadgeKind::Todo, doerText(task.responsible, view), Icon::Person});
    badges->addWidget(who);
    if (const auto audience = audienceText(task, view); !audience.isEmpty()) {
        auto *const few = new Badge(theme);
        few->setContent({BadgeKind::Confidential, audience, Icon::Lock});
        badges->addWidget(few);
    }
    m_title = new TextLabel(theme, TextStyle::TaskTitle);
    auto *const head = new QVBoxLayout;
    head->setSpacing(theme.px(6));
    head->addLayout(badges);
    head->addWidget(m_title);
    m_all->addLayout(head);
    m_notes = new TextLabel(theme, TextStyle::Small, Token::Ink2);
}

void TaskForm::addStatus(const core::Task &task)
{
    const auto &theme = m_pen.theme();
    m_status = new FieldBlock(theme, tr("How is it going?"));
    m_segment = new StatusSegment(theme);
    m_status->content()->addWidget(m_segment);
    m_all->addWidget(m_status);
    connect(m_segment, &StatusSegment::chosen, this, &TaskForm::choose);
    m_reason = new ReasonField(m_pen);
    m_reason->setVisible(task.state.status == core::Status::NotApplicable);
    m_all->addWidget(m_reason);
}

// Signing has a page of its own, where all is checked first.
void TaskForm::addSignature(const core::Task &task)
{
    const auto item = core::signatureItem(m_pen.dossier().view().role);
    if (m_shape.lock != Lock::None || !item || *item != task.key())
        return;
    auto *const sign = new QPushButton(tr("Check and sign"));
    sign->setObjectName(u"checkAndSign"_s);
    m_all->addWidget(sign, 0, Qt::AlignLeft);
    connect(sign, &QPushButton::clicked, this, &TaskForm::signAsked);
    m_sign = sign;
}

void TaskForm::addTable(const core::Task &task)
{
    m_rows = new FieldBlock(m_pen.theme(), {});
    m_table = new TableEditor(m_pen.desk(), m_pen.dossier(), task.key());
    m_rows->content()->addWidget(m_table);
    m_all->addWidget(m_rows);
}

void TaskForm::addFields(const core::Task &task)
{
    m_fields = makeEvidenceFields(m_pen, task);
    m_fields.append(makeNoteField(m_pen, task));
    for (auto *const field : m_fields)
        m_all->addWidget(field);
}

void TaskForm::refresh(const core::Task &task)
{
    refreshHead(task);
    if (m_segment) {
        if (!isReasonMissing()) {
            m_reason->showError({});
            m_segment->setStatus(task.state.status);
            m_reason->setVisible(task.state.status == core::Status::NotApplicable);
        }
        m_reason->showTask(task);
    }
    for (auto *const field : m_fields)
        field->showTask(task);
    if (m_facts)
        m_facts->setFacts(evidenceFacts(task, m_pen.dossier().view()));
    clearSettled(task);
}

void TaskForm::refreshHead(const core::Task &task)
{
    const auto &view = m_pen.dossier().view();
    const auto due = dueBadge(task, view.today);
    m_due->setVisible(due.has_value());
    if (due)
        m_due->setContent(*due);
    m_state->setVisible(!m_segment && !(due && task.state.status == core::Status::Done)); // said in the badge of the day
    m_state->setContent({badgeOf(task.state.status), labelOf(task.state.status)});
    m_title->setText(titleOf(task.item, view));
    QStringList notes;
    const auto lines = tasksOf(view, task.item.chapter);
    const auto line =
        std::find_if(lines.begin(), lines.end(), [&](const TaskLine &each) { return each.item == task.key(); });
    if (line != lines.end() && m_shape.lock == Lock::None)
        notes += {line->waitsFor, line->gate};
    if (m_shape.lock == Lock::None && core::mayAct(view.role, task) == core::Acting::OnBehalf)
        notes.append(filledIn(tr("What you do here, you do on behalf of: %1."), {labelOf(task.responsible)}));
    notes += answersNeeded(task, view);
    notes.append(lockText(m_shape.lock, task, view));
    notes.removeAll(QString());
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

bool TaskForm::isReasonMissing() const
{
    const auto *task = m_pen.task();
    return m_segment && task && task->state.status != core::Status::NotApplicable && !m_reason->isHidden() &&
           m_segment->status() == core::Status::NotApplicable;
}

bool TaskForm::asksWhy()
{
    if (m_hasAskedWhy || !isReasonMissing())
        return false;
    m_hasAskedWhy = true;
    m_reason->showError(tr("Say why it does not apply, or choose another status. If you go on without a reason, the task "
                           "stays as it was."));
    m_reason->takeFocus();
    return true;
}

QWidget *TaskForm::firstField() const
{
    if (m_segment)
        return m_segment->firstField();
    return m_sign ? m_sign : m_table ? m_table->firstField() : nullptr;
}

void TaskForm::choose(core::Status status)
{
    m_pen.desk().saving().flush();
    const auto *task = m_pen.task();
    if (!task)
        return;
    m_hasAskedWhy = false;
    m_status->showError({});
    m_reason->showError({});
    m_reason->setVisible(status == core::Status::NotApplicable);
    if (status == core::Status::NotApplicable) {
        m_reason->takeFocus();
        return;
    }
    core::TaskEdit edit{.status = status};
    // What is not ticked is a no, and setting the task to done is the answer.
    if (status == core::Status::Done && task->item.evidence.contains(core::Evidence::Consent) && !task->state.consent)
        edit.consent = core::ConsentSet();
    const auto written = m_pen.write(edit);
    if (!written && m_pen.task())
        explain(written.error(), *m_pen.task());
}

// A refused status goes back to what the register has, with the reason where it can be mended.
void TaskForm::explain(const core::Error &error, const core::Task &task)
{
    m_segment->setStatus(task.state.status);
    m_reason->setVisible(task.state.status == core::Status::NotApplicable);
    if (error.code == core::ErrorCode::EvidenceMissing) {
        showMissing(task);
        return;
    }
    const bool isGate = error.code == core::ErrorCode::GateClosed || error.code == core::ErrorCode::OnHold ||
                        error.code == core::ErrorCode::NotReleased;
    if (isGate)
        m_status->showError(tr("This cannot be set to Done yet. %1").arg(m_notes->text()));
    else
        m_pen.explain(error, *m_status);
}

void TaskForm::showMissing(const core::Task &task)
{
    const auto missing = core::missingEvidence(task, m_pen.dossier().view().record.rows);
    QWidget *first = nullptr;
    if (m_rows && !missing.rowProblems.isEmpty()) {
        m_rows->showError(neededRowsText(missing, m_pen.dossier().view()));
        first = m_table->firstField();
    }
    for (auto *const field : m_fields) {
        if (!missing.evidence.contains(field->evidence()))
            continue;
        field->showError(neededText(field->evidence()));
        if (!first)
            first = field->firstField();
    }
    giveFocus(first);
}

void TaskForm::clearSettled(const core::Task &task)
{
    const auto missing = core::missingEvidence(task, m_pen.dossier().view().record.rows);
    if (m_rows && m_rows->hasError())
        m_rows->showError(neededRowsText(missing, m_pen.dossier().view()));
    for (auto *const field : m_fields) {
        if (field->hasError() && task.item.evidence.contains(field->evidence()) &&
            !missing.evidence.contains(field->evidence()))
            field->showError({});
    }
}

void TaskForm::goToError()
{
    for (auto *const field : m_fields) {
        if (field->hasError())
            return giveFocus(field->firstField());
    }
    if (m_reason && m_reason->hasError())
        giveFocus(m_reason->field());
}

void TaskForm::giveFocus(QWidget *field)
{
    if (field)
        focusAndReveal(*field);
}

} // namespace app
