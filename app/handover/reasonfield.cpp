// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/reasonfield.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/optionrow.h"
#include "app/widgets/reveal.h"
#include "app/window/savedtext.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

ReasonField::ReasonField(const TaskPen &pen)
    : FieldBlock(pen.theme(), tr("Why is this not needed?")), m_pen(pen), m_group(new QButtonGroup(this)),
      m_text(new QLineEdit)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(label());
    auto reasons = fixedReasons();
    reasons.append(tr("Something else"));
    for (const auto &reason : reasons) {
        auto *const button = new QRadioButton;
        button->setObjectName(u"reason:"_s + QString::number(m_group->buttons().size()));
        m_group->addButton(button, int(m_group->buttons().size()));
        content()->addWidget(new OptionRow(pen.theme(), button, reason));
    }
    m_text->setObjectName(u"taskReason"_s);
    m_text->setAccessibleName(tr("Why is this not needed, in your own words"));
    m_text->setPlaceholderText(tr("Say briefly why"));
    content()->addWidget(m_text);
    setField(m_text);
    m_saved = new SavedText(pen.desk().saving(), m_text, pen.draft(u"reason"_s),
                            [this](const QString &text) { return write(text); });
    connect(m_saved, &SavedText::refused, this, [this](const core::Error &error) { m_pen.explain(error, *this); });
    connect(m_saved, &SavedText::stored, this, [this] { showError({}); });
    connect(m_group, &QButtonGroup::idClicked, this, &ReasonField::choose);
    if (const auto *task = pen.task())
        showTask(*task);
}

QStringList ReasonField::fixedReasons()
{
    return {tr("It did not exist"), tr("Somebody else does it"), tr("It is all right already")};
}

void ReasonField::showTask(const core::Task &task)
{
    const auto reason = task.state.reason.trimmed();
    const auto fixed = fixedReasons().indexOf(reason);
    const int last = int(m_group->buttons().size()) - 1;
    const bool isOwn = !reason.isEmpty() && fixed < 0;
    if (!reason.isEmpty())
        m_group->button(isOwn ? last : int(fixed))->setChecked(true);
    if (m_group->checkedId() < 0 && !m_text->text().isEmpty())
        m_group->button(last)->setChecked(true); // a draft
    m_saved->setStored(isOwn ? task.state.reason : QString());
    m_text->setVisible(m_group->checkedId() == last);
}

void ReasonField::takeFocus()
{
    auto *const checked = m_group->checkedButton();
    focusAndReveal(*(checked ? checked : m_group->button(0)));
}

bool ReasonField::isAnswered() const
{
    return m_group->checkedId() >= 0;
}

core::Result<void> ReasonField::write(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return core::fail(core::ErrorCode::ReasonMissing, {m_pen.item()});
    return m_pen.write({.status = core::Status::NotApplicable, .reason = reason});
}

void ReasonField::choose(int index)
{
    const auto fixed = fixedReasons().value(index);
    m_text->setVisible(fixed.isEmpty());
    if (fixed.isEmpty()) {
        m_text->setFocus(Qt::TabFocusReason);
        return;
    }
    m_text->clear();
    if (const auto written = write(fixed); written)
        showError({});
    else
        m_pen.explain(written.error(), *this);
}

} // namespace app
