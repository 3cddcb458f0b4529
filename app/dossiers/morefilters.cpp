// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossiers/morefilters.h"

#include "app/theme/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/permissions.h"
#include "core/workspace.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// The first line of each is anything at all, and has no value.
template<typename Enum>
std::optional<Enum> chosenIn(const QComboBox *box)
{
    const auto value = box ? box->currentData() : QVariant();
    return value.isValid() ? std::optional(Enum(value.toInt())) : std::nullopt;
}

template<typename Enum>
void choose(QComboBox *box, std::optional<Enum> value)
{
    if (box)
        box->setCurrentIndex(value ? std::max(0, box->findData(int(*value))) : 0);
}

} // namespace

MoreFilters::MoreFilters(const Theme &theme, const core::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_workspace(workspace)
{}

// As late as the first time that somebody wants them: most lists are never narrowed, and should be there at once.
void MoreFilters::build()
{
    auto *const layout = new FlowLayout(this, m_theme.px(12));
    if (core::mayDo(m_workspace.session().role, core::Action::SeeKind)) {
        m_kind = add(*layout, tr("Kind of departure"), u"filterKind"_s, tr("All kinds"));
        for (const auto kind : kindsByLabel())
            m_kind->addItem(labelOf(kind), int(kind));
    }
    m_unit = add(*layout, tr("Team"), u"filterUnit"_s, tr("All teams"));
    m_period = add(*layout, tr("Last working day"), u"filterPeriod"_s, capitalised(labelOf(LeavingPeriod::Any)));
    for (const auto period : {LeavingPeriod::ThisMonth, LeavingPeriod::NextMonth, LeavingPeriod::ThisQuarter,
                              LeavingPeriod::ThisYear, LeavingPeriod::LastYear})
        m_period->addItem(capitalised(labelOf(period)), int(period));
    m_role = add(*layout, tr("Still to do for"), u"filterRole"_s, tr("All roles"));
    for (const auto role : core::RoleSet::all().values())
        m_role->addItem(roleName(role), int(role));
    showChoice();
}

QComboBox *MoreFilters::add(FlowLayout &layout, const QString &label, const QString &name, const QString &anything)
{
    auto *const block = new QWidget;
    auto *const column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(4));
    auto *const title = new TextLabel(m_theme, TextStyle::Strong);
    title->setText(label);
    auto *const box = new QComboBox;
    box->setObjectName(name);
    box->addItem(anything);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumWidth(m_theme.px(176));
    title->setBuddy(box);
    column->addWidget(title);
    column->addWidget(box);
    layout.addWidget(block);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        m_choice = chosen();
        emit changed();
    });
    return box;
}

void MoreFilters::fillTeams()
{
    const QSignalBlocker quiet(m_unit);
    while (m_unit->count() > 1)
        m_unit->removeItem(1);
    const auto known = m_workspace.units();
    auto units = known ? *known : QStringList();
    std::ranges::sort(units,
                      [](const QString &one, const QString &other) { return QString::localeAwareCompare(one, other) < 0; });
    for (const auto &unit : std::as_const(units))
        m_unit->addItem(oneLine(unit), unit);
    if (!m_choice.unit.isEmpty() && m_unit->findData(m_choice.unit) < 0)
        m_unit->addItem(oneLine(m_choice.unit), m_choice.unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(m_choice.unit)));
}

void MoreFilters::setChoice(const DossierChoice &choice)
{
    m_choice = choice;
    if (m_unit)
        showChoice();
}

void MoreFilters::showChoice()
{
    const QSignalBlocker quiet(this);
    const auto choice = m_choice; // each box that changes says what is chosen then
    app::choose(m_kind, choice.kind);
    app::choose(m_period, choice.period == LeavingPeriod::Any ? std::nullopt : std::optional(choice.period));
    app::choose(m_role, choice.openFor);
    m_choice = choice;
    fillTeams();
}

DossierChoice MoreFilters::chosen() const
{
    auto choice = m_choice;
    choice.kind = chosenIn<core::DepartureKind>(m_kind);
    choice.unit = m_unit->currentData().toString();
    choice.period = chosenIn<LeavingPeriod>(m_period).value_or(LeavingPeriod::Any);
    choice.openFor = chosenIn<core::Role>(m_role);
    return choice;
}

void MoreFilters::showEvent(QShowEvent *event)
{
    if (m_unit)
        fillTeams();
    else
        build();
    QWidget::showEvent(event);
}

} // namespace app
