// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/models/review.h"
#include "app/window/screen.h"

namespace app {

class DutyListModel;
class Page;
class ResumeCard;
class RouteLine;
class RowList;
class Section;

// Where she is in her handover, and how to go on.
class EmployeeHome : public Screen
{
    Q_OBJECT
public:
    explicit EmployeeHome(Desk &desk);

    QString title() const override;
    Place place() const override { return {}; }
    bool show(const Place &place) override { return place.page == Place::Page::Home; }
    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    QString helpTopic() const override { return QStringLiteral("home"); }
    void reload() override;

private:
    void build();
    void buildNothing();
    void addSending();
    QWidget *routeSection();
    QWidget *firstThings();
    QWidget *helpers();
    QWidget *helperRow(core::Role role, const QString &about);
    void refresh();
    void tellResume();
    Place resumePlace() const;
    QString subtitle() const;

    std::unique_ptr<OpenDossier> m_dossier; // null: nobody has started one for her
    Page *m_page;
    RouteLine *m_route = nullptr;
    Section *m_routeSection = nullptr;
    ResumeCard *m_resume = nullptr;
    DutyListModel *m_duties = nullptr;
    RowList *m_dutyList = nullptr;
    Section *m_dutySection = nullptr;
    Place m_resumeAt;
};

} // namespace app
