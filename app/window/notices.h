// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QWidget>

namespace app {

class Desk;
class MessageBar;
class Saving;
class Theme;
struct Message;

// What the window has to say, above the screen: how things stand, what failed, and what was just done.
class Notices : public QWidget
{
    Q_OBJECT
public:
    Notices(const Theme &theme, Desk *desk);

    void say(const Message &message);
    void dismiss(); // the message; a failure stays as long as it lasts
    void tellSaving(Saving &saving);

signals:
    void againAsked(); // to open the register for writing
    void anywayAsked();
    void copyAsked();    // of the register, elsewhere
    void restoreAsked(); // of a backup, in its place

private:
    void warnOfCloud(Desk &desk);
    static QString whatToDo(const core::Error &error);

    const Theme &m_theme;
    MessageBar *m_failure;
    MessageBar *m_message;
    QString m_failing; // what the failure says now
    bool m_isFile = false;
};

} // namespace app
