// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/reviewpage.h"

#include "app/handover/chapterchecks.h"
#include "app/handover/signpanel.h"
#include "app/handover/signtexts.h"
#include "app/report/reportdialog.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/banner.h"
#include "app/widgets/columns.h"
#include "app/widgets/errorsummary.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/scrollpane.h"
#include "app/wording.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

ReviewPage::ReviewPage(Desk &desk, OpenDossier &dossier)
    : m_desk(desk), m_dossier(dossier), m_model(dossier), m_changed(new Banner(desk.theme())),
      m_asked(new Banner(desk.theme())), m_summary(new ErrorSummary(desk.theme())),
      m_chapters(new ChapterChecks(desk.theme(), chaptersTitle(dossier.view()))),
      m_sign(new SignPanel(desk, dossier, m_model))
{
    const auto &theme = desk.theme();
    auto *const left = new QWidget;
    auto *const parts = new QVBoxLayout(left);
    parts->setContentsMargins({});
    parts->setSpacing(theme.px(12));
    for (QWidget *const part : {static_cast<QWidget *>(m_changed), static_cast<QWidget *>(m_asked),
                                static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_chapters)})
        parts->addWidget(part);
    parts->addStretch(1);
    auto *const columns = new Columns(theme, 2, 1, 720);
    columns->setLeft(left);
    columns->setRight(m_sign);

    auto *const inside = new QWidget;
    inside->setObjectName(u"page"_s);
    auto *const margins = new QVBoxLayout(inside);
    margins->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(20));
    margins->addWidget(columns);
    margins->addStretch(1);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(new ScrollPane(inside));

    connect(m_summary, &ErrorSummary::opened, this, &ReviewPage::open);
    connect(m_chapters, &ChapterChecks::opened, this, [this](core::Chapter chapter) {
        emit opened({.page = Place::Page::Handover, .dossier = m_dossier.id(), .chapter = chapter});
    });
    connect(m_sign, &SignPanel::tooEarly, this, &ReviewPage::showTooEarly);
    connect(m_sign, &SignPanel::printAsked, this, [this] { openReportDialog(m_desk, m_dossier.id(), this); });
    connect(&m_model, &ReviewModel::changed, this, &ReviewPage::refresh);
    refresh();
}

// Some points may stay open when she signs: which not, is said with each.
QString ReviewPage::whereOf(const ReviewPoint &point) const
{
    const auto chapter = point.chapter ? labelOf(*point.chapter) : QString();
    if (!point.blocks || m_model.review().blocking() == m_shown.size())
        return chapter;
    //: Behind a point that is still open
    const auto needed = tr("needed to sign");
    return chapter.isEmpty() ? needed : chapter + u" · "_s + needed;
}

void ReviewPage::refreshBanners()
{
    const auto &view = m_dossier.view();
    m_changed->setText(Banner::Kind::Warning,
                       view.changedAfterSigning ? tr("Something was changed after the employee signed. The report says so.")
                                                : QString());
    m_asked->setText(Banner::Kind::Warning, refusalsOfOthers(view).join(u'\n'));
}

void ReviewPage::refresh()
{
    const auto &review = m_model.review();
    const auto &view = m_dossier.view();
    refreshBanners();
    // What was signed with open points is signed; they are no errors any more.
    const auto points = review.signature.isSigned() ? QList<ReviewPoint>() : review.points;
    if (points != m_shown) {
        m_shown = points;
        QList<SummaryLink> links;
        for (const auto &point : points)
            links.append({point.text, whereOf(point), m_sign->statement(point.item)});
        m_summary->setPoints(links, headingOf(review));
    }
    m_chapters->setTitle(chaptersTitle(view));
    const auto progress = core::progress(view.tasks, view.role);
    m_chapters->setAside(progress.total() > 0 ? tasksReadyOf(progress.ready, progress.total()) : QString());
    const bool changes = view.role == core::Role::Employee && !review.signature.isSigned() && !core::onlyReads(view);
    m_chapters->setChapters(review.chapters, changes);
}

void ReviewPage::open(int point)
{
    const auto &of = m_shown.at(point);
    if (m_sign->statement(of.item))
        return; // it stands on this page, and has the keyboard by now
    emit opened({.page = Place::Page::Handover,
                 .dossier = m_dossier.id(),
                 .chapter = of.chapter,
                 .item = of.item,
                 .row = of.row,
                 .column = of.column});
}

void ReviewPage::showTooEarly()
{
    m_summary->takeFocus();
    announce(*m_summary); // how many points are open
}

QWidget *ReviewPage::firstField() const
{
    return m_sign->firstField();
}

QWidget *ReviewPage::fieldOf(const QString &item) const
{
    auto *const statement = m_sign->statement(item);
    return statement ? statement : firstField();
}

QList<QWidget *> ReviewPage::panes() const
{
    QList<QWidget *> panes;
    if (auto *const link = m_shown.isEmpty() ? nullptr : m_summary->findChild<LinkButton *>())
        panes.append(link);
    auto *const field = firstField();
    return field ? panes << field : panes;
}

} // namespace app
