// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

#include <QWidget>

namespace app {

// A tab of the view of one dossier.
class DossierTab : public QWidget
{
    Q_OBJECT
public:
    DossierTab(Desk &desk, OpenDossier &dossier) : m_desk(desk), m_dossier(dossier) {}

    virtual QWidget *firstField() const = 0;
    virtual QList<QWidget *> panes() const = 0;
    virtual bool mayLeave() { return true; } // as of a screen
    virtual void go(const Place &) {}              // to a task or a row of this tab
    virtual void tell(Place &) const {}            // where the person is in it
    virtual bool canFind() const { return false; } // Ctrl+F
    virtual void find() {}
    virtual bool hasPrimary() const { return false; }  // a filled button of its own
    virtual bool canStepBack() const { return false; } // from what is open to the list
    virtual void stepBack() {}
    virtual bool canAdd() const { return false; } // Ctrl+N
    virtual void add() {}
    virtual void reload() {}

signals:
    void placeChanged();
    void actionsMade(const QList<QAction *> &actions); // for the menu of the screen

protected:
    Desk &desk() const { return m_desk; }
    OpenDossier &dossier() const { return m_dossier; }
    const Theme &theme() const { return m_desk.theme(); }

private:
    Desk &m_desk;
    OpenDossier &m_dossier;
};

} // namespace app
