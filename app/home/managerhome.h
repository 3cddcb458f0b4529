// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/dossierchips.h"
#include "app/window/screen.h"

namespace app {

class DutyListModel;
class FigureButton;
class LeaverModel;
class Page;
class RowList;
class Section;
class TextLabel;

// What asks for attention today, over all dossiers; for everybody but the employee whose departure it is.
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
    QWidget *strip();
    QWidget *duties();
    QWidget *leavers();
    QWidget *resume();
    void count();
    void tellEmpty();

    Page *m_page;
    QList<QPair<DossierChip, FigureButton *>> m_figures;
    DutyListModel *m_duties;
    RowList *m_dutyList;
    QWidget *m_nothing = nullptr;
    LeaverModel *m_leavers;
    Section *m_leaverSection = nullptr;
};

} // namespace app
