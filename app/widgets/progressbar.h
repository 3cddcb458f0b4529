// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QProgressBar>

namespace app {

class Theme;

// A thin bar and always its numbers: "17/34". Give it an accessible name that says of what.
class ProgressBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressBar(const Theme &theme, QWidget *parent = nullptr);

    void setProgress(int ready, int total);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    int numbersWidth() const;

    const Theme &m_theme;
    int m_ready = 0;
    int m_total = 0;
};

// For delegates: the bar without its numbers, as high as the rectangle.
void paintProgress(QPainter &painter, const QRect &rect, int ready, int total, const Theme &theme);

} // namespace app
