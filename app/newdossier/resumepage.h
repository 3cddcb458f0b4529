// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QPushButton;

namespace app {

class Theme;

// "Verder met het concept van …?": asked when answers were kept.
class ResumePage : public QWidget
{
    Q_OBJECT
public:
    ResumePage(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    QWidget *firstField() const;

signals:
    void goOn();
    void beginAgain();

private:
    QPushButton *m_goOn;
};

} // namespace app
