// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/taskabout.h"

#include "app/handover/tasktexts.h"
#include "app/language.h"
#include "app/theme/theme.h"
#include "app/widgets/foldouts.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/panelframe.h"
#include "app/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class WhyBox : public QWidget
{
public:
    WhyBox(const Theme &theme, const QString &title, const QString &text) : m_theme(theme)
    {
        auto *const row = new QHBoxLayout(this);
        row->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
        row->setSpacing(theme.px(8));
        row->addWidget(new IconLabel(theme, Icon::Info, Token::Accent), 0, Qt::AlignTop);
        auto *const texts = new QVBoxLayout;
        texts->setSpacing(theme.px(2));
        auto *const head = new TextLabel(theme, TextStyle::Strong);
        head->setText(title);
        auto *const body = new TextLabel(theme, TextStyle::Body);
        body->setText(text);
        texts->addWidget(head);
        texts->addWidget(body);
        row->addLayout(texts, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintPanel(painter, rect(), {Token::Soft, Token::Soft, 1}, m_theme);
    }

private:
    const Theme &m_theme;
};

QString rulesOf(const core::Item &item, const core::DossierView &view)
{
    QStringList lines;
    if (const auto legal = itemText(item.legal, view); !legal.isEmpty())
        lines.append(legal);
    for (const auto &link : item.links)
        lines.append(link.in(currentLanguage()));
    return lines.join(u'\n');
}

} // namespace

TaskAbout::TaskAbout(const Theme &theme, const core::Task &task, const core::DossierView &view, bool isCompact)
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(10));
    const auto why = itemText(task.item.why, view);
    if (!why.isEmpty() && !isCompact)
        all->addWidget(new WhyBox(theme, tr("Why do we ask this?"), why));
    if (const auto what = itemText(task.item.what, view); !what.isEmpty()) {
        auto *const label = new TextLabel(theme, TextStyle::Body);
        label->setText(what);
        all->addWidget(label);
    }
    auto *const folded = new Foldouts(theme);
    folded->add(tr("Why do we ask this?"), isCompact ? why : QString());
    folded->add(tr("How to do it"), itemText(task.item.how, view));
    folded->add(tr("Where"), itemText(task.item.where, view));
    folded->add(tr("Which rules apply?"), rulesOf(task.item, view));
    all->addWidget(folded);
    folded->setVisible(!folded->isEmpty());
}

} // namespace app
