// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/icons/icons.h"
#include "app/widgets/fulllist.h"

#include <functional>
#include <optional>

namespace app {

// How a line of a list looks: an icon, a title with a second line, and at the right when.
struct RowLook
{
    bool isHeading = false; // "Te laat"
    std::optional<Icon> icon;
    Token tint = Token::Ink2;
    QString title;
    QString second;
    QString right;
    Token rightTint = Token::Ink2;
    bool rightIsStrong = false;
    bool leadsOn = true; // a small arrow: Enter opens it
};

// A list as high as its lines, in a page that scrolls as a whole. Enter or a click opens a line.
class RowList : public FullList
{
    Q_OBJECT
public:
    using LookOf = std::function<RowLook(const QModelIndex &)>;

    RowList(const Theme &theme, const QString &name, LookOf lookOf, QWidget *parent = nullptr);

    // The selected line stays marked when the keyboard is elsewhere, as where it is open beside the list.
    void setMarksCurrent(bool marks) { m_marksCurrent = marks; }
    bool marksCurrent() const { return m_marksCurrent; }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QModelIndex firstRow() const;

    bool m_marksCurrent = false;
    bool m_isPressed = false;
};

} // namespace app
