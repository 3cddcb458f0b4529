// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossiers/dossiersscreen.h"
#include "app/dossiers/dossiertable.h"
#include "app/dossiers/morefilters.h"
#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/textlabel.h"
#include "app/window/preferences.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

// What the list of dossiers is made of.
namespace app {

using Chip = DossierListModel::Chip;

QWidget *DossiersScreen::header()
{
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *const title = new TextLabel(theme(), TextStyle::Title);
    title->setText(tr("Dossiers"));
    layout->addWidget(title, 1);
    if (can(Command::New)) {
        auto *const start = new QPushButton(iconOf(Icon::Plus, Token::OnAccent, theme()), tr("New dossier"));
        start->setObjectName(u"newDossier"_s);
        start->setProperty("primary", true);
        connect(start, &QPushButton::clicked, this, [this] { desk().go({.page = Place::Page::NewDossier}); });
        layout->addWidget(start);
    }
    return row;
}

QWidget *DossiersScreen::filters()
{
    auto *const row = new QWidget;
    auto *const layout = new FlowLayout(row, theme().px(6));
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search name, job or team"));
    m_search->setPlaceholderText(tr("Search name, job or team"));
    m_search->addAction(iconOf(Icon::Search, Token::Ink2, theme()), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(textWidth(m_search->placeholderText(), m_search->font()) + theme().px(72));
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    for (const auto chip : chipsFor(desk().role())) {
        auto *const button = new QPushButton;
        button->setObjectName(u"chip-"_s + keyOf(chip));
        button->setProperty("chip", true);
        button->setText(DossierListModel::chipTextUncounted(chip));
        button->setCheckable(true);
        button->setChecked(chip == m_chip);
        m_chips->addButton(button, int(chip));
        layout->addWidget(button);
    }
    //: Filter of the list of dossiers: only those in which whoever looks does the work of the role
    m_mine->setText(tr("Only mine"));
    m_mine->setObjectName(u"chip-mine"_s);
    m_mine->setProperty("chip", true);
    m_mine->setCheckable(true);
    m_mine->setIcon(iconOf(Icon::Person, Token::Ink2, theme()));
    layout->addWidget(m_mine);
    connect(m_mine, &QPushButton::clicked, this, [this](bool isMine) {
        auto choice = m_model->choice();
        choice.isMine = isMine;
        choose(choice);
    });
    m_moreButton->setObjectName(u"more"_s);
    m_moreButton->setProperty("chip", true);
    layout->addWidget(m_moreButton);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { setChip(Chip(id)); });
    return row;
}

void DossiersScreen::buildTable()
{
    m_table->setObjectName(u"dossiers"_s);
    m_table->setSorting(desk().preferences().dossierSorting());
    connect(m_table, &DossierTable::sorted, this, [this] { desk().preferences().setDossierSorting(m_table->sorting()); });
    connect(m_table, &DossierTable::opened, this, &DossiersScreen::open);
    m_table->sortMenu()->menuAction()->setObjectName(u"sort"_s);
    m_table->sortMenu()->menuAction()->setText(tr("Sort") + u"\tAlt+S"_s);
    addAction(m_table->sortMenu()->menuAction());
    auto *const keys = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_S), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_table, &DossierTable::showSortMenu);
}

void DossiersScreen::buildMore()
{
    m_more->setObjectName(u"moreFilters"_s);
    connect(m_more, &MoreFilters::changed, this, [this] { choose(m_more->choice()); });
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        m_more->setVisible(m_more->isHidden());
        tellMore();
        if (!m_more->isHidden())
            m_more->findChild<QComboBox *>()->setFocus(Qt::TabFocusReason);
    });
}

} // namespace app
