// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/desk.h"

#include <QAbstractButton>

namespace app {

// Who is working, and as what: "Werken als". Opens a menu of the roles she has here.
class RoleButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RoleButton(Desk &desk, QWidget *parent = nullptr);

    void setCompact(bool isCompact); // initials only

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();
    void askWho();

    Desk &m_desk;
    bool m_isCompact = false;
};

} // namespace app
