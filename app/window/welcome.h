// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace app {

class MainWindow;

// The first page: make a register, open one, or look around first.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    explicit Welcome(MainWindow &window);

    QWidget *firstField() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *languageButton();
    QWidget *choices();

    MainWindow &m_window;
    QWidget *m_signpost = nullptr;
};

} // namespace app
