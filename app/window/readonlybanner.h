// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/banner.h"

class QPushButton;

namespace app {

class Desk;

// Why the register can only be read, who has it, and how to try again.
class ReadOnlyBanner : public Banner
{
    Q_OBJECT
public:
    explicit ReadOnlyBanner(Desk &desk);

signals:
    void againAsked();
    void restoreAsked();
    void anywayAsked(); // the other window is gone, and left its mark behind

private:
    void tell();

    Desk &m_desk;
    QPushButton *m_again;
    QPushButton *m_anyway;
    QPushButton *m_restore;
};

} // namespace app
