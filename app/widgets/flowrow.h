// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace app {

// Small widgets beside each other, going on in a next row where they do not fit.
class FlowRow : public QWidget
{
    Q_OBJECT
public:
    explicit FlowRow(int spacing, QWidget *parent = nullptr);

    void add(QWidget *widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool moves) const; // answers the height

    int m_spacing;
    QList<QWidget *> m_widgets;
};

} // namespace app
