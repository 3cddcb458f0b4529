// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/section.h"
#include "core/domain/dates.h"

#include <optional>

class QPushButton;
class QRadioButton;
class QSpinBox;

namespace app {

class Intake;

// Which end the period of notice of the law gives, with a button to take it over. Asks only what makes a difference for
// this kind of departure, and is not there where the law gives none.
class NoticeSuggestion : public Section
{
    Q_OBJECT
public:
    NoticeSuggestion(const Theme &theme, Intake &intake, QWidget *parent = nullptr);

    void refresh();

signals:
    void takenOver(QDate end);

private:
    std::optional<core::NoticeBy> noticeBy() const; // nothing: it is asked and not answered
    QWidget *whoQuestion();
    QWidget *yearsQuestion();
    void say(core::NoticeBy by);

    const Theme &m_theme;
    Intake &m_intake;
    QRadioButton *m_employee;
    QRadioButton *m_employer;
    QSpinBox *m_yearCount;
    QWidget *m_who;
    QWidget *m_years;
    TextLabel *m_text;
    QPushButton *m_take;
    QDate m_end;
};

} // namespace app
