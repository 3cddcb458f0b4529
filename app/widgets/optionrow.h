// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace app {

class TextLabel;
class Theme;

// A radio button or check box whose text may be long: it wraps, and a click on it counts. Below it what choosing it means.
class OptionRow : public QWidget
{
    Q_OBJECT
public:
    OptionRow(const Theme &theme, QAbstractButton *button, const QString &text, const QString &meaning = {},
              QWidget *parent = nullptr);

    QAbstractButton *button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QAbstractButton *m_button;
};

} // namespace app
