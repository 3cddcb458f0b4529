// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QPlainTextEdit>

namespace app {

class Theme;

// A text of several lines, as high as what is in it between a least and a most number of lines; then it scrolls. Tab
// leaves it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT
public:
    GrowingText(const Theme &theme, int leastLines, int mostLines, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightOf(int lines) const;
    void fit();

    const Theme &m_theme;
    int m_leastLines;
    int m_mostLines;
};

} // namespace app
