// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/icons/icons.h"
#include "app/widgets/fulllist.h"


namespace app {

class NavModel;

struct NavItem
{
    Icon icon = Icon::Home;
    Token tint = Token::Ink2;
    QString text;
    QString aside;          // "8", "3/7"
    QString sentence;       // for a screen reader; empty: the text and the aside
    bool isHeading = false; // of the places below it

    bool operator==(const NavItem &) const = default;
};

// A column of places to go to, one of which is where the person is. One tab stop: arrows move, Enter or a click opens.
// As high as its lines.
class NavList : public FullList
{
    Q_OBJECT
public:
    explicit NavList(const Theme &theme, QWidget *parent = nullptr);

    void setItems(const QList<NavItem> &items);
    void setHere(int row); // -1: nowhere in this list
    int here() const { return m_here; }
    // Icons only, with their texts as tooltips.
    void setCompact(bool isCompact);
    bool isCompact() const { return m_isCompact; }

signals:
    void chosen(int row);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    int firstPlace() const;

    NavModel *m_model;
    int m_here = -1;
    bool m_isCompact = false;
};

} // namespace app
