// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/checkpage.h"

#include "app/theme/theme.h"
#include "app/widgets/factlist.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"

#include <QVBoxLayout>

namespace app {

CheckPage::CheckPage(Desk &desk, Intake &intake, const QList<IntakePage *> &pages) : IntakePage(desk, intake), m_pages(pages)
{}

QString CheckPage::name() const
{
    return tr("Check");
}

QString CheckPage::question() const
{
    return tr("Is this right?");
}

QString CheckPage::intro() const
{
    return tr("Start the dossier when all is right. You can change everything later.");
}

void CheckPage::open()
{
    delete m_list;
    m_list = new QWidget;
    auto *const panels = new QVBoxLayout(m_list);
    panels->setContentsMargins({});
    panels->setSpacing(theme().px(12));
    for (int page = 0; page < m_pages.size(); ++page)
        panels->addWidget(panelOf(page));
    content()->addWidget(m_list);
}

QWidget *CheckPage::panelOf(int page)
{
    auto *const asked = m_pages.at(page);
    auto *const panel = new Section(theme());
    panel->setAccessibleName(asked->name());
    auto *const head = new QHBoxLayout;
    auto *const title = new TextLabel(theme(), TextStyle::Heading);
    title->setText(asked->name());
    //: On a link beside what was answered
    auto *const change = new LinkButton(theme(), tr("Change"));
    change->setAccessibleName(tr("Change: %1").arg(asked->name()));
    connect(change, &QAbstractButton::clicked, this, [this, page] { emit changeAsked(page); });
    head->addWidget(title, 1);
    head->addWidget(change);
    panel->content()->addLayout(head);
    QList<Fact> facts;
    for (const auto &[question, answer] : asked->summary())
        facts.append({question, answer.isEmpty() ? tr("Not filled in") : answer});
    auto *const list = new FactList(theme());
    list->setFacts(facts);
    panel->content()->addWidget(list);
    return panel;
}

} // namespace app
