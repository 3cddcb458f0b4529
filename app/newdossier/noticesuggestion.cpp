// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/noticesuggestion.h"

#include "app/handover/cellinput.h"
#include "app/language.h"
#include "app/newdossier/intake.h"
#include "app/theme/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/textlabel.h"
#include "core/domain/wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace app {

using core::DepartureKind;
using core::NoticeBy;

namespace {

constexpr int mostYears = 60;

bool hasTerm(DepartureKind kind)
{
    using enum DepartureKind;
    return kind == Resignation || kind == Settlement || kind == Reorganisation || kind == Dismissal;
}

} // namespace

NoticeSuggestion::NoticeSuggestion(const Theme &theme, Intake &intake, QWidget *parent)
    : Section(theme, tr("Period of notice"), parent), m_theme(theme), m_intake(intake),
      m_employee(new QRadioButton(tr("The employee"))), m_employer(new QRadioButton(tr("The employer"))),
      m_yearCount(new QSpinBox), m_who(whoQuestion()), m_years(yearsQuestion()),
      m_text(new TextLabel(theme, TextStyle::Body)), m_take(new QPushButton(tr("Use this date")))
{
    content()->setSpacing(theme.px(12));
    content()->addWidget(m_who);
    content()->addWidget(m_years);
    content()->addWidget(m_text);
    auto *const law = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    law->setText(tr("This follows the law. A collective agreement or a contract may say something else."));
    content()->addWidget(law);
    m_take->setObjectName(u"takeSuggestion"_s);
    content()->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &QAbstractButton::clicked, this, [this] { emit takenOver(m_end); });
}

QWidget *NoticeSuggestion::whoQuestion()
{
    auto *const box = new QWidget;
    auto *const row = new FlowLayout(box, m_theme.px(16));
    auto *const label = new QLabel(tr("Who gives notice?"));
    label->setBuddy(m_employee);
    const auto answer = m_intake.text(answer::noticeBy);
    m_employee->setChecked(answer == "employee"_L1);
    m_employer->setChecked(answer == "employer"_L1);
    row->addWidget(label);
    row->addWidget(m_employee);
    row->addWidget(m_employer);
    for (auto *const choice : {m_employee, m_employer}) {
        connect(choice, &QAbstractButton::toggled, this, [this, choice](bool isOn) {
            if (isOn)
                m_intake.setText(answer::noticeBy, choice == m_employee ? u"employee"_s : u"employer"_s);
            refresh();
        });
    }
    return box;
}

QWidget *NoticeSuggestion::yearsQuestion()
{
    auto *const box = new QWidget;
    auto *const row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(12));
    auto *const label = new QLabel(tr("Full years of service"));
    m_yearCount->setObjectName(answer::years);
    leaveWheelToPage(*m_yearCount);
    m_yearCount->setRange(0, mostYears);
    m_yearCount->setValue(m_intake.text(answer::years).toInt());
    label->setBuddy(m_yearCount);
    row->addWidget(label);
    row->addWidget(m_yearCount);
    row->addStretch(1);
    connect(m_yearCount, &QSpinBox::valueChanged, this, [this](int years) {
        m_intake.setText(answer::years, years > 0 ? QString::number(years) : QString());
        refresh();
    });
    return box;
}

std::optional<NoticeBy> NoticeSuggestion::noticeBy() const
{
    const auto kind = m_intake.kind();
    if (kind == DepartureKind::Resignation)
        return NoticeBy::Employee;
    if (kind != DepartureKind::Settlement)
        return NoticeBy::Employer;
    if (m_employee->isChecked())
        return NoticeBy::Employee;
    return m_employer->isChecked() ? std::optional(NoticeBy::Employer) : std::nullopt;
}

void NoticeSuggestion::refresh()
{
    const auto kind = m_intake.kind();
    const bool isUseful = kind && hasTerm(*kind) && m_intake.date(core::Anchor::Notice).isValid();
    setVisible(isUseful);
    if (!isUseful)
        return;
    const auto by = noticeBy();
    m_who->setVisible(kind == DepartureKind::Settlement);
    m_years->setVisible(by == NoticeBy::Employer);
    m_text->setVisible(by.has_value());
    m_take->setVisible(by.has_value());
    if (by)
        say(*by);
}

void NoticeSuggestion::say(NoticeBy by)
{
    const int months = core::noticeMonths(by, m_yearCount->value(), false);
    m_end = core::suggestedEnd(m_intake.date(core::Anchor::Notice), {.months = months});
    const auto day = core::longDate(m_end, currentLanguage());
    m_text->setText(tr("With %n month(s) of notice the employment ends on %1.", nullptr, months).arg(day));
    m_take->setVisible(m_intake.date(core::Anchor::EmploymentEnd) != m_end);
}

} // namespace app
