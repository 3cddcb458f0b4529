// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/dossier/dossiertab.h"

namespace app {

class AttentionList;
class Columns;
class FactList;
class LinkButton;
class ProgressRows;
class Section;
class TimelineBar;
struct AttentionPoint;

// The picture of a dossier in half a minute.
class OverviewTab : public DossierTab
{
    Q_OBJECT
public:
    OverviewTab(Desk &desk, OpenDossier &dossier);

    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;

private:
    QWidget *left();
    QWidget *right();
    void fill();
    void open(const AttentionPoint &point);

    TimelineBar *m_timeline;
    Section *m_attention;
    AttentionList *m_points;
    LinkButton *m_more;
    Section *m_chapters;
    ProgressRows *m_byRole;
    ProgressRows *m_byChapter;
    FactList *m_facts;
};

} // namespace app
