// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/historytab.h"

#include "app/theme/theme.h"
#include "app/widgets/factlist.h"
#include "app/widgets/listdetail.h"
#include "app/widgets/rowlist.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

RowLook historyLook(const QModelIndex &index)
{
    return {.isHeading = index.data(HistoryModel::HeadingRole).toBool(),
            .title = index.data().toString(),
            .second = index.data(HistoryModel::SecondRole).toString(),
            .right = index.data(HistoryModel::TimeRole).toString(),
            .leadsOn = false};
}

} // namespace

HistoryTab::HistoryTab(Desk &desk, OpenDossier &dossier)
    : DossierTab(desk, dossier), m_model(new HistoryModel(dossier, this)),
      m_list(new RowList(theme(), tr("History"), historyLook)), m_search(new QLineEdit),
      m_count(new TextLabel(theme(), TextStyle::Small, Token::Ink2)), m_more(new QPushButton(tr("Show earlier changes")))
{
    addList();
    addDetail();
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_parts);
    connect(m_model, &HistoryModel::failed, this, [this](const core::Error &error) { this->desk().fail(error); });
    connect(&dossier, &OpenDossier::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
    tellCount();
}

void HistoryTab::addList()
{
    m_list->setObjectName(u"history"_s);
    m_list->setMarksCurrent(true);
    m_list->setModel(m_model);
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_more->setObjectName(u"moreHistory"_s);
    auto *const lines = new QWidget;
    auto *const below = new QVBoxLayout(lines);
    below->setContentsMargins({});
    below->setSpacing(theme().px(8));
    below->addWidget(m_list);
    below->addWidget(m_more, 0, Qt::AlignHCenter);
    below->addStretch(1);
    m_parts = new ListDetail(theme(), lines, tr("All changes"));
    auto *const label = new QLabel(tr("&Search in the history"));
    label->setBuddy(m_search);
    m_parts->head()->addWidget(label);
    m_parts->head()->addWidget(m_search);
    m_parts->head()->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        tellCount();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_model->showMore();
        tellCount();
    });
    connect(m_list, &RowList::opened, this, &HistoryTab::open);
    connect(m_parts, &ListDetail::listOpened, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        emit placeChanged();
    });
}

void HistoryTab::addDetail()
{
    auto *const inside = new QWidget;
    inside->setObjectName(u"page"_s);
    auto *const content = new QVBoxLayout(inside);
    content->setContentsMargins(theme().px(28), theme().px(18), theme().px(24), theme().px(18));
    content->setSpacing(theme().px(12));
    m_title = new TextLabel(theme(), TextStyle::TaskTitle);
    m_facts = new FactList(theme());
    content->addWidget(m_title);
    content->addWidget(m_facts);
    content->addStretch(1);
    auto *const area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("This change"));
    area->setWidget(inside);
    area->hide(); // until a change is open
    m_detail = area;
}

void HistoryTab::open(const QModelIndex &index)
{
    if (!index.isValid() || index.data(HistoryModel::HeadingRole).toBool())
        return;
    const auto &entry = m_model->lines().at(index.row()).entry;
    const auto at = entry.at.toLocalTime();
    m_title->setText(entry.what);
    QList<Fact> facts{{tr("When"), core::longDate(at.date(), currentLanguage()) + u", "_s + at.toString(u"HH:mm"_s)},
                      {tr("Who"), filledIn(tr("%1, %2"), {entry.actor, entry.role})}};
    for (const auto &cell : entry.cells) {
        const bool isNew = cell.from.isEmpty();
        const auto to = cell.to.isEmpty() ? tr("(empty)") : cell.to;
        const bool saysAll = cell.from.isEmpty() && cell.to.isEmpty();
        facts.append({cell.about, saysAll ? cell.field
                                  : isNew ? QString(cell.field + u": "_s + to)
                                          : QString(cell.field + u": "_s + cell.from + u" → "_s + to)});
    }
    m_facts->setFacts(facts);
    if (m_detail->isHidden()) {
        m_parts->setDetail(m_detail);
        m_detail->show();
    }
    m_parts->openDetail();
    if (m_parts->showsOne())
        m_detail->setFocus(Qt::OtherFocusReason);
}

void HistoryTab::tellCount()
{
    const int found = m_model->found();
    m_count->setText(found == 0 ? filledIn(tr("Nothing found for “%1”"), {m_search->text()})
                                : tr("%n change(s), newest first", nullptr, found));
    m_more->setVisible(m_model->hidden() > 0);
}

void HistoryTab::reload()
{
    m_isStale = false;
    m_model->reload();
    tellCount();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    DossierTab::showEvent(event);
}

void HistoryTab::find()
{
    if (canStepBack())
        stepBack();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *HistoryTab::firstField() const
{
    return m_list;
}

bool HistoryTab::canStepBack() const
{
    return m_parts->isDetailAlone();
}

void HistoryTab::stepBack()
{
    m_parts->openList();
}

QList<QWidget *> HistoryTab::panes() const
{
    QList<QWidget *> panes{m_search, m_list};
    if (!m_detail->isHidden())
        panes.append(m_detail);
    return panes;
}

} // namespace app
