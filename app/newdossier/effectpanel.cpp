// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/effectpanel.h"

#include "app/newdossier/panelparts.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/banner.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/panelframe.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype shownAtFirst = 4;

} // namespace

EffectPanel::EffectPanel(const Theme &theme, QDate today, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_today(today), m_intro(new TextLabel(theme, TextStyle::Small, Token::Ink2)),
      m_known(new QWidget), m_total(new FigureBox(theme)), m_extra(new FigureBox(theme)), m_shareRows(new QVBoxLayout),
      m_addedTitle(new TextLabel(theme, TextStyle::Strong)), m_addedRows(new QVBoxLayout), m_all(new LinkButton(theme, {})),
      m_gone(new TextLabel(theme, TextStyle::Small, Token::Ink2)), m_time(new Banner(theme))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("What this means"));
    setObjectName(u"effect"_s);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20));
    all->setSpacing(theme.px(12));
    auto *const title = new TextLabel(theme, TextStyle::Heading);
    title->setText(tr("What this means"));
    auto *const head = new QVBoxLayout;
    head->setSpacing(theme.px(2));
    head->addWidget(title);
    head->addWidget(m_intro);
    all->addLayout(head);

    auto *const known = new QVBoxLayout(m_known);
    known->setContentsMargins({});
    known->setSpacing(theme.px(12));
    auto *const figures = new QHBoxLayout;
    figures->setSpacing(theme.px(12));
    figures->addWidget(m_total, 1);
    figures->addWidget(m_extra, 1);
    known->addLayout(figures);
    known->addWidget(m_time);
    m_shareRows->setSpacing(0);
    known->addLayout(m_shareRows);
    known->addWidget(m_addedTitle);
    m_addedRows->setSpacing(theme.px(8));
    known->addLayout(m_addedRows);
    m_all->setObjectName(u"allAdded"_s);
    known->addWidget(m_all, 0, Qt::AlignLeft);
    known->addWidget(m_gone);
    all->addWidget(m_known);
    all->addStretch(1);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showAdded();
    });
    showNothing();
}

void EffectPanel::setEdge(Edge edge)
{
    m_edge = edge;
    update();
}

void EffectPanel::showNothing()
{
    m_intro->setText(tr("Choose the kind of departure. Then you see here which tasks come with it."));
    m_known->hide();
}

void EffectPanel::showEffect(const Effect &effect)
{
    m_effect = effect;
    m_intro->setText(effect.hasDates ? tr("These tasks come in the dossier.")
                                     : tr("These tasks come in the dossier. Fill in the dates to see when."));
    m_total->setFigure(effect.total, tr("task(s) in total", nullptr, effect.total));
    m_extra->setFigure(int(effect.added.size()), tr("added by kind and facts"));
    showTime();
    showShares();
    showAdded();
    m_known->show();
}

void EffectPanel::showTime()
{
    const int soon = m_effect.hasDates ? m_effect.dueSoon : 0;
    QString text;
    if (soon > 0)
        text = tr("%n task(s) must be ready within a week.", nullptr, soon);
    else if (m_effect.hasDates && m_effect.shortened > 0)
        text = tr("%n task(s) get fewer days than usual.", nullptr, m_effect.shortened);
    if (m_effect.hasDates && m_effect.isTight())
        m_time->setText(Banner::Kind::Warning, tr("Little time:") + u' ' + text);
    else
        m_time->setText(Banner::Kind::Info, text);
}

EffectPanel::Pair EffectPanel::newShare()
{
    Pair pair{new LinedRow(m_theme), new TextLabel(m_theme, TextStyle::Body), new TextLabel(m_theme, TextStyle::Strong)};
    auto *const row = new QHBoxLayout(pair.row);
    row->setContentsMargins(0, m_theme.px(4), 0, m_theme.px(4));
    row->addWidget(pair.first, 1);
    row->addWidget(pair.second);
    pair.second->setWordWrap(false);
    m_shareRows->addWidget(pair.row);
    return pair;
}

void EffectPanel::showShares()
{
    qsizetype shown = 0;
    for (const auto &share : m_effect.shares) {
        if (share.does == 0)
            continue;
        if (shown == m_shares.size())
            m_shares.append(newShare());
        const auto &pair = m_shares.at(shown++);
        pair.first->setText(roleName(share.role));
        pair.second->setText(number(share.does));
        pair.second->setAccessibleName(tr("%n task(s)", nullptr, share.does));
        pair.row->show();
    }
    for (; shown < m_shares.size(); ++shown)
        m_shares.at(shown).row->hide();
}

EffectPanel::Pair EffectPanel::newTask()
{
    Pair pair{new QWidget, new TextLabel(m_theme, TextStyle::Small),
              new TextLabel(m_theme, TextStyle::Caption, Token::Ink2)};
    auto *const lines = new QVBoxLayout(pair.row);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(pair.first);
    lines->addWidget(pair.second);
    m_addedRows->addWidget(pair.row);
    return pair;
}

void EffectPanel::showAdded()
{
    const auto count = m_effect.added.size();
    const auto shown = m_showsAll ? count : std::min(count, shownAtFirst);
    for (qsizetype i = 0; i < shown; ++i) {
        if (i == m_added.size())
            m_added.append(newTask());
        const auto &task = m_effect.added.at(i);
        m_added.at(i).first->setText(task.title.in(currentLanguage()));
        m_added.at(i).second->setText(
            task.due.isValid() ? tr("%1 · by %2").arg(task.reason, dayAndMonth(task.due).replace(u' ', QChar::Nbsp))
                               : task.reason);
        m_added.at(i).row->show();
    }
    for (auto i = shown; i < m_added.size(); ++i)
        m_added.at(i).row->hide();
    m_addedTitle->setText(tr("Added"));
    m_addedTitle->setVisible(count > 0);
    m_all->setVisible(count > shownAtFirst);
    m_all->setText(m_showsAll ? tr("Show fewer") : tr("Show all %1").arg(number(int(count))));
    m_all->updateGeometry();
    m_gone->setText(tr("%n task(s) are not needed here.", nullptr, m_effect.gone));
    m_gone->setVisible(m_effect.gone > 0);
}

void EffectPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_edge == Edge::Around)
        return paintPanel(painter, rect(), {}, m_theme);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(m_theme.usesSystemColours() ? Token::Control : Token::Line));
}

} // namespace app
