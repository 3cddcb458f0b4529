// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace app {

class ProgressBar;
class TextLabel;
class Theme;

// What is being done, how far it is, and a button to stop it. Not seen for what is ready at once.
class WorkBar : public QWidget
{
    Q_OBJECT
public:
    explicit WorkBar(const Theme &theme, QWidget *parent = nullptr);

    void start(const QString &what); // "Pagina's maken"
    void setProgress(qsizetype done, qsizetype total);
    void finish();

signals:
    void stopAsked();

private:
    TextLabel *m_text;
    ProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_patience;
};

} // namespace app
