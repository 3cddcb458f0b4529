// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/reviewmodel.h"
#include "app/window/desk.h"

#include <QWidget>

namespace app {

class Banner;
class ChapterChecks;
class Columns;
class ErrorSummary;
class SignPanel;

// Checking and signing, for whoever signs here: the employee at the end of the wizard, the manager and the successor in
// their view of the dossier. Others see how it stands. It scrolls by itself.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    ReviewPage(Desk &desk, OpenDossier &dossier);

    QWidget *firstField() const;
    QWidget *fieldOf(const QString &item) const; // of a statement its box
    QList<QWidget *> panes() const;

signals:
    void opened(const app::Place &place); // somebody wants to settle a point, or to see a chapter: there

private:
    void refresh();
    void refreshBanners();
    QString whereOf(const ReviewPoint &point) const;
    void open(int point);
    void showTooEarly();

    Desk &m_desk;
    OpenDossier &m_dossier;
    ReviewModel m_model;
    Banner *m_changed;
    Banner *m_asked;
    ErrorSummary *m_summary;
    QList<ReviewPoint> m_shown; // in the summary
    ChapterChecks *m_chapters;
    SignPanel *m_sign;
};

} // namespace app
