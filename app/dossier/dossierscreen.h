// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/dossier/dossiertabs.h"
#include "app/window/screen.h"

class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace app {

class Banner;
class DossierActions;
class DossierHead;

// One dossier for everybody but the leaver: how it stands, its tasks, what is handed over, and what happened.
class DossierScreen : public Screen
{
    Q_OBJECT
public:
    DossierScreen(Desk &desk, const Place &place);

    QString title() const override;
    Place place() const override;
    bool show(const Place &place) override;
    bool mayLeave() override;
    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    QString helpTopic() const override { return QStringLiteral("dossier"); }
    bool can(Command command) const override;
    void run(Command command) override;
    QString newText() const override { return tr("&New row"); }
    bool canStepBack() const override;
    void stepBack() override;
    void reload() override;

private:
    void build();
    void buildMissing();
    void addTabs();
    QPushButton *reportButton();
    QPushButton *moreButton();
    void tellPrimary();
    void addKeys();
    DossierTab *tab() const; // the present one; made when somebody first comes there
    void openTab(int index);
    void tellState();

    OpenDossier m_dossier;
    QList<TabEntry> m_entries;
    QList<DossierTab *> m_made; // in the order of the entries; null: not made yet
    QVBoxLayout *m_all = nullptr;
    DossierActions *m_actions = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_more = nullptr;
    Banner *m_state = nullptr;
    Banner *m_hold = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace app
