// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStatusBar>

class QLabel;

namespace app {

class Desk;
class SaveLabel;
class Saving;
class Theme;

// The line at the bottom: whether all is saved, and what the register is of.
class StatusRow : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusRow(const Theme &theme);

    void showWelcome();
    void showSaving(const Saving &saving);
    void showRegister(const Desk &desk);

private:
    SaveLabel *m_saving;
    QLabel *m_context;
};

} // namespace app
