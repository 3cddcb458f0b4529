// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

#include <QAction>

#include <functional>

namespace app {

// What can be done with a dossier as a whole. What the role may not do, or not in this state, is not there.
class DossierActions : public QObject
{
    Q_OBJECT
public:
    DossierActions(Desk &desk, OpenDossier &dossier, QWidget *screen);

    const QList<QAction *> &actions() const { return m_actions; }
    bool isEmpty() const; // nothing can be done

signals:
    void changed(); // which of them there are

private:
    using Holds = std::function<bool(const core::Dossier &)>;

    void add(const QString &name, const QString &text, const Holds &isThere, const std::function<void()> &run);
    void addSeparator();
    void addChanges();
    void addHold();
    void addStates();
    void refresh();
    bool mayChange() const;
    void setState(core::DossierState state, const QString &problem);
    void cancel();
    void finish();
    void reopen();

    Desk &m_desk;
    OpenDossier &m_dossier;
    QWidget *m_screen;
    QList<QAction *> m_actions;
    QHash<QAction *, Holds> m_conditions;
    bool m_hasOffers = false; // tasks that could be added from the list
};

} // namespace app
