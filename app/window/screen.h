// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/desk.h"

#include <QWidget>

namespace app {

// What fills the window at a time. It is made anew when the language, the text size or the role changes, so it reads its
// texts and sizes once.
class Screen : public QWidget
{
    Q_OBJECT
public:
    enum class Command { New, Find, Print };

    explicit Screen(Desk &desk) : m_desk(desk) {}

    virtual QString title() const = 0;      // of the window
    virtual Place place() const = 0;        // where the person is now
    virtual bool show(const Place &place) = 0; // goes there; false: that is on another screen
    virtual QWidget *firstField() const = 0;   // gets the keyboard when the screen opens
    virtual QList<QWidget *> panes() const { return {}; } // F6 goes round these
    virtual QWidget *sideColumn() { return nullptr; }     // instead of the navigation; owned by the window then
    virtual QString helpTopic() const = 0;
    // A screen of a dossier prints; one that can do more answers the rest itself.
    virtual bool can(Command command) const;
    virtual void run(Command command);
    virtual QString newText() const; // how a menu calls what New makes here
    // Back within the screen, before it leads to the screen before.
    virtual bool canStepBack() const { return false; }
    virtual void stepBack() {}
    // Asked before another screen comes, another role, or none. False: something here asks for an answer first, and showed
    // so. Once: whoever goes on then may.
    virtual bool mayLeave() { return true; }
    virtual bool isWorthReturning() const { return true; } // whether Back comes here again
    virtual void reload() {} // reads all again, as after another program wrote

signals:
    void placeChanged();

protected:
    Desk &desk() const { return m_desk; }
    const Theme &theme() const { return m_desk.theme(); }

private:
    Desk &m_desk;
};

} // namespace app
