// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/screen.h"

namespace app {

class DutyListModel;
class Page;
class RowList;

// What asks for attention today, over all dossiers.
class ManagerHome : public Screen
{
    Q_OBJECT
public:
    explicit ManagerHome(Desk &desk);

    QString title() const override;
    Place place() const override { return {}; }
    bool show(const Place &place) override { return place.page == Place::Page::Home; }
    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    QString helpTopic() const override { return QStringLiteral("home"); }
    bool can(Command command) const override;
    void run(Command command) override;
    void reload() override;

private:
    QWidget *duties();

    Page *m_page;
    DutyListModel *m_duties;
    RowList *m_dutyList;
};

} // namespace app
