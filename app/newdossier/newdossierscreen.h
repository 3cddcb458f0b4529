// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/newdossier/intakepage.h"
#include "app/window/screen.h"

#include <QPointer>

class QPushButton;

namespace app {

class CheckPage;
class EffectPanel;
class LinkButton;
class ResumePage;
class ScrollPane;
class StepList;
class TextLabel;

// Whether a new dossier can be started here and now, and so whether it is offered.
bool mayStartDossier(const Desk &desk);

// The assistant that starts a dossier: one question at a time, with beside it what the answers mean. Stops at any moment
// and goes on later, since all answers are drafts.
class NewDossierScreen : public Screen
{
    Q_OBJECT
public:
    NewDossierScreen(Desk &desk, const Place &place);

    QString title() const override;
    Place place() const override;
    bool show(const Place &place) override;
    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    QWidget *sideColumn() override;
    QString helpTopic() const override { return QStringLiteral("new-dossier"); }
    bool can(Command command) const override { return command == Command::New; } // it is being done
    void run(Command) override { firstField()->setFocus(Qt::ShortcutFocusReason); }
    void reload() override;
    bool canStepBack() const override;
    void stepBack() override;
    bool isWorthReturning() const override { return !m_isStarted; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addActions();
    void showNext(bool isLast);
    QWidget *header();
    QWidget *footer();
    void arrange();
    void offerResume();
    void resume();
    void beginAgain();
    void buildPages();
    int pageNamed(const QString &part) const; // -1: none
    void goTo(int page);
    void goForwardTo(int page); // no further than the first page with something to mend
    bool mends(int page);
    void next();
    void stop();
    void start();
    core::StartRequest request() const;
    void tellStarted(const core::DossierId &dossier, const QString &name);
    void tellSteps();
    void hear();
    void foresee();

    Intake m_intake;
    Forecast m_forecast;
    std::optional<Outline> m_outline;
    Effect m_effect;
    QTimer m_pause;
    QList<IntakePage *> m_pages;
    int m_here = -1; // still asked whether to go on with a draft
    bool m_isStarted = false;
    bool m_isLeaving = false;
    bool m_isNarrow = false;

    QPointer<StepList> m_steps;
    ResumePage *m_resume = nullptr;
    ScrollPane *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
    QVBoxLayout *m_middle;
    QWidget *m_header;
    TextLabel *m_stepOf;
    TextLabel *m_title;
    TextLabel *m_intro;
    ErrorSummary *m_errors;
    QWidget *m_pageHolder;
    QWidget *m_footer;
    QPushButton *m_back;
    QPushButton *m_next;
    ScrollPane *m_side;
    EffectPanel *m_panel;
};

} // namespace app
