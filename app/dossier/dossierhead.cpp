// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/dossierhead.h"

#include "app/models/dossiersummary.h"
#include "app/theme/theme.h"
#include "app/widgets/badge.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/wording.h"

#include <QHBoxLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace app {

DossierHead::DossierHead(Desk &desk, OpenDossier &dossier)
    : m_desk(desk), m_dossier(dossier), m_name(new TextLabel(desk.theme(), TextStyle::Title)),
      m_badge(new Badge(desk.theme())), m_subtitle(new TextLabel(desk.theme(), TextStyle::Body, Token::Ink2)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)), m_actions(new QHBoxLayout)
{
    const auto &theme = desk.theme();
    auto *const title = new QHBoxLayout;
    title->setSpacing(theme.px(12));
    title->addWidget(m_name);
    title->addWidget(m_badge);
    title->addStretch(1);
    auto *const titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addLayout(title);
    titles->addWidget(m_subtitle);
    m_row->setSpacing(theme.px(12));
    m_row->addLayout(titles, 1);
    m_actions->setSpacing(theme.px(8));
    m_row->addLayout(m_actions);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(backLink(), 0, Qt::AlignLeft);
    all->addLayout(m_row);
    connect(&dossier, &OpenDossier::changed, this, &DossierHead::fill);
    fill();
}

QWidget *DossierHead::backLink()
{
    const auto &theme = m_desk.theme();
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme.px(4));
    layout->addWidget(new IconLabel(theme, Icon::Back, Token::Accent));
    auto *const link = new LinkButton(theme, tr("Dossiers"));
    link->setAccessibleName(tr("Back to all dossiers"));
    link->setObjectName(u"backToDossiers"_s);
    connect(link, &QAbstractButton::clicked, this, [this] { m_desk.go({.page = Place::Page::Dossiers}); });
    layout->addWidget(link);
    return row;
}

void DossierHead::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void DossierHead::fill()
{
    const auto &view = m_dossier.view();
    const auto &dossier = view.record.dossier;
    const auto summary = summaryOf(view);
    m_name->setText(oneLine(dossier.nameOf(core::Role::Employee)));
    const bool isLate = dossier.state == core::DossierState::Running && summary.progress.late > 0;
    m_badge->setVisible(isLate);
    if (isLate)
        m_badge->setContent({.kind = BadgeKind::Late, .text = lateCount(summary.progress.late), .icon = {}});
    QStringList parts{oneLine(dossier.function)};
    if (dossier.dates.lastDay.isValid()) {
        const auto day = core::longDate(dossier.dates.lastDay, currentLanguage());
        parts.append(tr("last working day %1").arg(day));
        parts.append(countdown(dossier.dates.lastDay, view.today));
    }
    parts.removeAll(QString());
    m_subtitle->setText(parts.join(u" · "_s));
}

void DossierHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < m_desk.theme().px(620);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_actions->setAlignment(isNarrow ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace app
