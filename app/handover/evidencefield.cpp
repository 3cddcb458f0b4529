// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/evidencefield.h"

#include "app/handover/choicefields.h"
#include "app/handover/placefield.h"
#include "app/handover/placetext.h"
#include "app/handover/tasktexts.h"
#include "app/handover/textfields.h"
#include "app/wording.h"

using namespace Qt::StringLiterals;

namespace app {

EvidenceField::EvidenceField(const TaskPen &pen, core::Evidence evidence, const QString &label)
    : FieldBlock(pen.theme(), label), m_pen(pen), m_evidence(evidence)
{
    const auto *task = pen.task();
    const bool isNeeded = task && task->item.evidence.contains(evidence);
    using enum core::Evidence;
    if (isNeeded && evidence != Confirm && evidence != Private && evidence != Consent)
        setAside(tr("Needed to set to Done"));
    else if (!isNeeded && evidence == Note)
        setAside(tr("Optional"));
}

QList<EvidenceField *> makeEvidenceFields(const TaskPen &pen, const core::Task &task)
{
    using enum core::Evidence;
    const auto &evidence = task.item.evidence;
    QList<EvidenceField *> fields;
    if (!task.item.choices.isEmpty())
        fields.append(new ChoiceField(pen, task));
    if (evidence.contains(Person))
        fields.append(new PersonField(pen));
    if (evidence.contains(Date))
        fields.append(new DateField(pen));
    if (evidence.contains(Place))
        fields.append(new PlaceField(pen));
    if (evidence.contains(Consent))
        fields.append(new ConsentField(pen, task));
    if (evidence.contains(Private))
        fields.append(new ConfirmField(pen, Private));
    if (evidence.contains(Confirm))
        fields.append(new ConfirmField(pen, Confirm));
    return fields;
}

EvidenceField *makeNoteField(const TaskPen &pen, const core::Task &task)
{
    return new NoteField(pen, task);
}

QList<std::pair<QString, QString>> evidenceTexts(const core::Task &task, const core::DossierView &view)
{
    const auto &state = task.state;
    QList<std::pair<QString, QString>> texts;
    const auto add = [&texts](const QString &label, const QString &text) {
        if (!text.trimmed().isEmpty())
            texts.append({label, text});
    };
    add(EvidenceField::tr("Why not applicable"), state.reason);
    for (const auto &choice : task.item.choices) {
        if (choice.key == state.choice)
            add(labelOf(core::Evidence::Choice), itemText(choice.label, view));
    }
    add(labelOf(core::Evidence::Person), state.person);
    add(labelOf(core::Evidence::Date), state.date.isValid() ? core::shortDate(state.date) : QString());
    add(labelOf(core::Evidence::Place), placesAsText(state.place));
    if (state.alreadySafe)
        add(labelOf(core::Evidence::Place), EvidenceField::tr("This was in its place already"));
    if (state.consent) {
        QStringList given;
        for (const auto purpose : state.consent->values())
            given.append(labelOf(purpose));
        add(labelOf(core::Evidence::Consent), given.isEmpty() ? EvidenceField::tr("None") : listed(given));
    }
    add(labelOf(core::Evidence::Note), state.note);
    return texts;
}

} // namespace app
