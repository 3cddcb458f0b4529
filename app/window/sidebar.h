// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/screens.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace app {

class NavList;
class RoleButton;

// The column at the left: the navigation of a role, or what a screen puts there, and who is working.
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    explicit Sidebar(Desk &desk, QWidget *parent = nullptr);

    void showPlace(const Place &place); // marks where the person is
    void refresh();                     // counts
    void takeColumn(QWidget *column);   // of a screen; null: the navigation again
    // A column of icons; what a screen puts here is out of sight then.
    void setCompact(bool isCompact);
    QWidget *pane() const;              // what F6 goes to
    const QList<NavEntry> &entries() const { return m_entries; }

private:
    QWidget *brand();
    void arrange();

    Desk &m_desk;
    QList<NavEntry> m_entries;
    NavList *m_main;
    NavList *m_end;
    QWidget *m_navigation;
    QLabel *m_brand;
    RoleButton *m_role;
    QVBoxLayout *m_top;
    QWidget *m_column = nullptr;
    bool m_isCompact = false;
};

} // namespace app
