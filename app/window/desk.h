// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/counting.h"
#include "app/models/dossierchoice.h"
#include "app/models/undostack.h"
#include "app/theme/theme.h"
#include "app/widgets/messagebar.h"
#include "app/window/openedregister.h"
#include "app/window/place.h"
#include "app/window/saving.h"
#include "core/domain/text.h"

namespace app {

class Preferences;

// An open register and whoever works in it: what every screen is given.
class Desk : public QObject
{
    Q_OBJECT
public:
    using Calendar = std::function<QDate()>; // which day it is now

    Desk(const Theme &theme, Preferences &preferences, std::unique_ptr<core::Workspace> workspace,
         const OpenedRegister &opened, RegisterHold hold = {}, Calendar calendar = &QDate::currentDate);
    ~Desk() override;

    const Theme &theme() const { return m_theme; }
    Preferences &preferences() const { return m_preferences; }
    core::Workspace &workspace() const { return *m_workspace; }
    Saving &saving() const { return *m_saving; }
    UndoStack &undoStack() const { return *m_undo; }
    Counting &counting() const { return *m_counting; }
    const OpenedRegister &opened() const { return m_opened; }
    const core::Session &session() const { return m_workspace->session(); }
    core::Role role() const { return session().role; }
    QDate today() const { return session().today; }

    void askToWorkAs(core::Role role, const QString &name) { emit workAsAsked(role, name); } // if the screen may be left
    const QList<core::Session> &recentSessions() const { return m_recent; } // the last one first
    // Somebody else, or the same person in another role. What was being typed is written first.
    void workAs(core::Role role, const QString &name);
    // The task somebody was at in a handover; empty: none yet.
    QString taskIn(const core::DossierId &dossier) const;
    void keepTask(const core::DossierId &dossier, const QString &item);
    void remember(const Place &place, const QByteArray &geometry); // for the next start; nothing of an example
    // What was looked for in the list of dossiers: as long as the register is open, in one role.
    const DossierChoice &dossierChoice() const { return m_dossierChoice; }
    void keepDossierChoice(const DossierChoice &choice) { m_dossierChoice = choice; }
    core::DossierId ownDossier() const; // of the employee whose departure it is; null: there is none, or another role

    // A copy of the register: what is on screen, also what could not be saved, belongs to that one from now on.
    core::Result<void> continueIn(const QString &path);
    void lookAround(); // whether the world went on without us; a timer asks it

    void go(const Place &place) { emit asked(place); }
    void goBack() { emit backAsked(); }
    void say(const Message &message) { emit said(message); }
    // What was tried and did not work, with the reason: "De zaak is niet bewaard. …"
    void fail(const core::Error &error, const QString &intent = {});
    // Answers whether it worked, and says so when it did not.
    template<typename T>
    bool succeeded(const core::Result<T> &result, const QString &intent = {})
    {
        if (!result)
            fail(result.error(), intent);
        return result.has_value();
    }

signals:
    void asked(const app::Place &place);
    void backAsked();
    void said(const app::Message &message);
    void workAsAsked(core::Role role, const QString &name);
    // The window is made anew with these.
    void appearanceAsked(const app::Appearance &appearance);
    void languageAsked(core::Language language);
    void sessionChanged();
    void obstacleChanged();  // somebody else closed the register, or opened it
    void changedElsewhere(); // another program wrote in the register
    void dayBegan();         // the session is of the new day
    void restoreAsked();     // of a backup
    void backupMade();       // the daily one
    void moved();            // to another file, which opened() names

private:
    void lookElsewhere();
    void lookAtDay();
    void lookAtObstacle();

    const Theme &m_theme;
    Preferences &m_preferences;
    RegisterHold m_hold;
    std::unique_ptr<core::Workspace> m_workspace;
    std::unique_ptr<Saving> m_saving;
    std::unique_ptr<UndoStack> m_undo;
    OpenedRegister m_opened;
    std::unique_ptr<Counting> m_counting;
    Calendar m_calendar;
    QDate m_day;
    core::ChainHead m_head;
    QTimer m_look;
    QHash<core::DossierId, QString> m_tasks;
    QList<core::Session> m_recent;
    DossierChoice m_dossierChoice;
};

} // namespace app
