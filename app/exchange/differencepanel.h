// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/conflictwords.h"
#include "app/widgets/section.h"

class QPushButton;

namespace app {

// One difference: what it is about, and what each made of it with a button to choose that.
class DifferencePanel : public Section
{
    Q_OBJECT
public:
    DifferencePanel(const Theme &theme, const Difference &difference);

    QPushButton *firstButton() const { return m_first; } // null: she may not choose

signals:
    void chosen(const core::ChangeId &side);

private:
    QWidget *rowOf(const DifferenceSide &side, bool mayChoose);
    QPushButton *buttonOf(const DifferenceSide &side);

    const Theme &m_theme;
    QPushButton *m_first = nullptr;
};

} // namespace app
