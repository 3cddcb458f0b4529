// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace app {

class MessageBar;
class Saving;
class Theme;
struct Message;

// What the window has to say, above the screen: how things stand, what failed, and what was just done.
class Notices : public QWidget
{
    Q_OBJECT
public:
    explicit Notices(const Theme &theme);

    void say(const Message &message);
    void dismiss(); // the message; a failure stays as long as it lasts
    void tellSaving(Saving &saving);

private:
    MessageBar *m_failure;
    MessageBar *m_message;
};

} // namespace app
