// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QGridLayout;

namespace app {

class Theme;

// Two parts of a page beside each other; below each other where one would get too little room.
class Columns : public QWidget
{
    Q_OBJECT
public:
    // `leftShare` and `rightShare` divide the width; below `leastWidth` (pixels of the design) they are stacked.
    Columns(const Theme &theme, int leftShare, int rightShare, int leastWidth, QWidget *parent = nullptr);

    void setLeft(QWidget *widget);
    void setRight(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    int m_leftShare;
    int m_rightShare;
    int m_leastWidth;
    bool m_isStacked = false;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    QGridLayout *m_grid;
};

} // namespace app
