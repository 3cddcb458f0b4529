// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/choicefields.h"

#include "app/handover/tasktexts.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/optionrow.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

ChoiceField::ChoiceField(const TaskPen &pen, const core::Task &task)
    : EvidenceField(pen, core::Evidence::Choice, tr("What do you choose?")), m_group(new QButtonGroup(this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(label());
    for (const auto &choice : task.item.choices) {
        auto *const button = new QRadioButton;
        button->setObjectName(u"choice:"_s + choice.key);
        m_group->addButton(button, int(m_keys.size()));
        m_keys.append(choice.key);
        content()->addWidget(new OptionRow(pen.theme(), button, itemText(choice.label, pen.dossier().view())));
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        if (!this->pen().write({.choice = m_keys.at(id)}, *this) && this->pen().task())
            showTask(*this->pen().task());
    });
    showTask(task);
}

void ChoiceField::showTask(const core::Task &task)
{
    const auto chosen = m_keys.indexOf(task.state.choice);
    m_group->setExclusive(false); // so that none can be chosen
    for (auto *const button : m_group->buttons())
        button->setChecked(m_group->id(button) == chosen);
    m_group->setExclusive(true);
}

QWidget *ChoiceField::firstField() const
{
    auto *const checked = m_group->checkedButton();
    return checked ? checked : m_group->buttons().value(0);
}

namespace {

QString meaningOf(core::Consent purpose, const core::DossierView &view)
{
    const auto manager = oneLine(view.record.dossier.nameOf(core::Role::Manager));
    const auto who = manager.isEmpty() ? ConsentField::tr("the manager") : manager;
    switch (purpose) {
    case core::Consent::Alumni:
        return ConsentField::tr("HR puts the name, former job and an e-mail address on the alumni list, and sends news and "
                                "invitations there.");
    case core::Consent::Contact:
        return filledIn(ConsentField::tr("%1 may send two mails: after a few weeks and after half a year."), {who});
    case core::Consent::Feedback:
        return filledIn(ConsentField::tr("HR discusses the agreed points of the talk with %1, after the last working day."),
                        {who});
    }
    return {};
}

} // namespace

ConsentField::ConsentField(const TaskPen &pen, const core::Task &task)
    : EvidenceField(pen, core::Evidence::Consent, tr("What is allowed?"))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(label());
    auto purposes = task.item.consents;
    if (purposes.isEmpty()) {
        for (const auto &word : core::words<core::Consent>())
            purposes.append(word.value);
    }
    for (const auto purpose : purposes) {
        auto *const box = new QCheckBox;
        box->setObjectName(u"consent:"_s + core::toKey(purpose));
        m_boxes.append({purpose, box});
        content()->addWidget(new OptionRow(pen.theme(), box, labelOf(purpose), meaningOf(purpose, pen.dossier().view())));
        connect(box, &QCheckBox::clicked, this, &ConsentField::write);
    }
    auto *const about = new TextLabel(pen.theme(), TextStyle::Small, Token::Ink2);
    about->setText(tr("What is not ticked is a no. You may change this later, also when the task is done."));
    content()->addWidget(about);
    m_address = new TextLabel(pen.theme(), TextStyle::Body);
    m_address->setText(tr("Tell HR at which e-mail address that may be. Your work address stops, and a private address does "
                          "not belong in this dossier."));
    content()->addWidget(m_address);
    showTask(task);
}

// Only who may be written to needs an address.
void ConsentField::showTask(const core::Task &task)
{
    const auto given = task.state.consent.value_or(core::ConsentSet());
    m_address->setVisible(given.contains(core::Consent::Alumni) || given.contains(core::Consent::Contact));
    for (const auto &[purpose, box] : m_boxes)
        box->setChecked(task.state.consent && task.state.consent->contains(purpose));
}

QWidget *ConsentField::firstField() const
{
    return m_boxes.isEmpty() ? nullptr : m_boxes.first().second;
}

void ConsentField::write()
{
    core::ConsentSet given;
    for (const auto &[purpose, box] : m_boxes) {
        if (box->isChecked())
            given.insert(purpose);
    }
    if (!pen().write({.consent = given}, *this) && pen().task())
        showTask(*pen().task());
}

ConfirmField::ConfirmField(const TaskPen &pen, core::Evidence evidence) : EvidenceField(pen, evidence, {})
{
    auto *const text = new TextLabel(pen.theme(), TextStyle::Small, Token::Ink2);
    text->setText(
        evidence == core::Evidence::Private
            ? tr("The details do not belong in this dossier. With “Done” you confirm that they are kept elsewhere.")
            : tr("There is nothing to fill in here. With “Done” you confirm that it has happened."));
    content()->addWidget(text);
}

} // namespace app
