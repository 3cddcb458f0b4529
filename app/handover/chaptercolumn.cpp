// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/chaptercolumn.h"

#include "app/home/dutylook.h"
#include "app/theme/theme.h"
#include "app/widgets/navlist.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QToolButton *backButton(const Theme &theme, const QString &text)
{
    auto *const button = new QToolButton;
    button->setObjectName(u"backToStart"_s);
    button->setText(text);
    button->setIcon(iconOf(Icon::Back, Token::Accent, theme));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(theme.font(TextStyle::Strong));
    button->setFocusPolicy(Qt::StrongFocus);
    auto colors = button->palette();
    colors.setColor(QPalette::ButtonText, theme.color(Token::Accent));
    button->setPalette(colors);
    return button;
}

} // namespace

ChapterColumn::ChapterColumn(const Theme &theme, OpenDossier &dossier, ChapterListModel &chapters)
    : m_theme(theme), m_dossier(dossier), m_chapters(chapters), m_name(new TextLabel(theme, TextStyle::Strong)),
      m_lastDay(new TextLabel(theme, TextStyle::Small, Token::Ink2)), m_bar(new QProgressBar),
      m_progress(new TextLabel(theme, TextStyle::Small, Token::Ink2)), m_list(new NavList(theme))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(12));
    auto *const back = backButton(theme, tr("Home"));
    all->addWidget(back, 0, Qt::AlignLeft);
    auto *const who = new QVBoxLayout;
    who->setContentsMargins(theme.px(10), 0, theme.px(10), theme.px(4));
    who->setSpacing(theme.px(2));
    who->addWidget(m_name);
    who->addWidget(m_lastDay);
    who->addSpacing(theme.px(4));
    who->addWidget(m_bar);
    who->addSpacing(theme.px(2));
    who->addWidget(m_progress);
    all->addLayout(who);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Your tasks"));
    m_list->setObjectName(u"chapters"_s);
    m_list->setAccessibleName(tr("Chapters"));
    all->addWidget(m_list);
    all->addStretch(1);
    connect(back, &QToolButton::clicked, this, &ChapterColumn::backAsked);
    connect(m_list, &NavList::chosen, this, &ChapterColumn::chosen);
    connect(&dossier, &OpenDossier::changed, this, &ChapterColumn::refresh);
    refresh();
}

void ChapterColumn::setHere(int row)
{
    m_list->setHere(row);
}

void ChapterColumn::refresh()
{
    const auto &view = m_dossier.view();
    const auto lastDay = view.record.dossier.dates.lastDay;
    const auto progress = core::progress(view.tasks, view.role);
    m_name->setText(oneLine(view.record.dossier.nameOf(core::Role::Employee)));
    m_lastDay->setText(tr("Last working day: %1").arg(weekdayDate(lastDay, view.today)));
    m_lastDay->setVisible(lastDay.isValid());
    m_bar->setRange(0, std::max(1, progress.total()));
    m_bar->setValue(progress.ready);
    m_progress->setText(tasksReadyOf(progress.ready, progress.total()));
    QList<NavItem> items;
    for (const auto &line : chaptersOf(view)) {
        const bool isEmpty = line.progress.total() == 0;
        items.append({.icon = iconOf(line.mark),
                      .tint = tintOf(line.mark),
                      .text = line.title,
                      .aside = isEmpty ? QString() : number(line.progress.ready) + u'/' + number(line.progress.total()),
                      .sentence = sentenceOf(line)});
    }
    m_list->setItems(items);
}

} // namespace app
