// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QBoxLayout;

namespace app {

class MainWindow;
class Signpost;
struct WelcomeChoice;

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
    QWidget *page();
    QWidget *top();
    QWidget *choices();
    QWidget *rowOf(const WelcomeChoice &choice);

    MainWindow &m_window;
    Signpost *m_signpost;
    QBoxLayout *m_page = nullptr;
    QList<QBoxLayout *> m_rows; // of a choice: its texts and its button
};

} // namespace app
