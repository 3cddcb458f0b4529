// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/quietview.h"

#include <QListView>

class QPainter;

namespace app {

class Theme;

// A list as high as all its lines: the page scrolls, and not the list. It is one stop for the keyboard.
class FullList : public QuietView<QListView>
{
    Q_OBJECT

public:
    explicit FullList(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const QModelIndex &index); // by a click or Enter, and by Space where nothing can be selected

protected:
    const Theme &theme() const { return m_theme; }
    void setWidths(int usual, int least); // in px of the theme
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    int m_usualWidth = 200;
    int m_leastWidth = 80;
};

// Behind the line of where somebody is, or that the mouse is over.
void paintLineGround(QPainter &painter, const QRect &line, bool isHere, const Theme &theme);
// Round a line with the keyboard.
void paintLineFocus(QPainter &painter, const QRect &line, const Theme &theme);

} // namespace app
