// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/words.h"

#include <QList>
#include <QWidget>

namespace app {

class SegmentButton;
class Theme;

// "Hoe staat het ervoor?": the four statuses, one of which holds. In one row, or 2×2 or in a column where that does not
// fit. One tab stop; arrows move, Space and Enter choose, and so do Alt+1 to Alt+4 anywhere in the window.
class StatusSegment : public QWidget
{
    Q_OBJECT

public:
    explicit StatusSegment(const Theme &theme, QWidget *parent = nullptr);

    core::Status status() const;
    // What the register says. After a choice that was refused, too: the person then sees the old one again.
    void setStatus(core::Status status);
    QWidget *firstField() const; // its tab stop

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

signals:
    void chosen(core::Status status); // by a person

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addButton(core::Status status);
    void choose(int index);
    void moveFrom(int index, int steps);
    void setTexts();
    void arrange();
    void arrangeInRow();
    int columnsFor(int width) const;
    int rowWidth() const;
    QSize largest() const;

    const Theme &m_theme;
    QList<SegmentButton *> m_buttons; // in the order of the statuses
    core::Status m_status = core::Status::Todo;
};

} // namespace app
