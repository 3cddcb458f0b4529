// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/handovertab.h"

#include "app/dossier/rowdetail.h"
#include "app/theme/theme.h"
#include "app/widgets/listdetail.h"
#include "app/widgets/rowlist.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/permissions.h"
#include "core/domain/roles.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Answer = HandoverLine::Answer;

RowLook rowLook(const QModelIndex &index)
{
    const auto kind = HandoverLine::Kind(index.data(HandoverRowModel::KindRole).toInt());
    RowLook look{.isHeading = kind == HandoverLine::Kind::Heading,
                 .title = index.data().toString(),
                 .second = index.data(HandoverRowModel::SecondRole).toString(),
                 .right = index.data(HandoverRowModel::AsideRole).toString(),
                 .leadsOn = false};
    if (kind != HandoverLine::Kind::Row)
        return look;
    switch (Answer(index.data(HandoverRowModel::AnswerRole).toInt())) {
    case Answer::None:
        look.icon = Icon::Todo;
        break;
    case Answer::Clear:
        look.icon = Icon::Done;
        look.tint = Token::DoneFg;
        break;
    case Answer::Question:
        look.icon = Icon::Help;
        look.tint = Token::BusyFg;
        break;
    case Answer::NotReceived:
        look.icon = Icon::Warn;
        look.tint = Token::RiskFg;
        break;
    }
    return look;
}

} // namespace

HandoverTab::HandoverTab(Desk &desk, OpenDossier &dossier)
    : DossierTab(desk, dossier), m_model(new HandoverRowModel(dossier, this)),
      m_list(new RowList(theme(), tr("What is handed over"), rowLook)),
      m_count(new TextLabel(theme(), TextStyle::Small, Token::Ink2)),
      m_parts(new ListDetail(theme(), m_list, tr("All of the handover")))
{
    m_list->setObjectName(u"handoverRows"_s);
    m_list->setMarksCurrent(true);
    m_list->setModel(m_model);
    m_parts->head()->addWidget(m_count);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_parts);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex &index) {
        if (open(index))
            focusDetail();
    });
    connect(m_parts, &ListDetail::listOpened, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        emit placeChanged();
    });
    connect(&dossier, &OpenDossier::changed, this, &HandoverTab::tellCount);
    tellCount();
}

// For the receiver: how many rows wait for her answer.
void HandoverTab::tellCount()
{
    const auto &view = dossier().view();
    const auto &lines = m_model->lines();
    const auto unanswered = std::ranges::count_if(lines, [&](const HandoverLine &line) {
        return line.kind == HandoverLine::Kind::Row && line.answer == Answer::None &&
               core::mayWriteCell(view, line.table, u"ack");
    });
    const bool answers =
        view.boundTo.isEmpty() && core::actingRole(core::Role::Successor, view.record.dossier) == view.role;
    m_count->setText(m_model->rows() == 0 ? tr("Nothing has been filled in yet. It comes here as the employee works on it.")
                     : !answers           ? tr("%n row(s) filled in", nullptr, m_model->rows())
                     : unanswered > 0 ? tr("Say of each row whether it is clear. %n row(s) to go.", nullptr, int(unanswered))
                                      : tr("You have answered every row."));
}

bool HandoverTab::open(const QModelIndex &index)
{
    const auto row = core::RowId::fromText(index.data(HandoverRowModel::RowIdRole).toString());
    const bool isOpen = m_detail && m_detail->row() == row;
    if (row.isNull() || isOpen) {
        m_parts->openDetail();
        return isOpen;
    }
    desk().saving().flush();
    m_detail = new RowDetail(desk(), dossier(), index.data(HandoverRowModel::ItemRole).toString(), row);
    connect(m_detail, &RowDetail::stepAsked, this, &HandoverTab::step);
    m_parts->setDetail(m_detail);
    m_parts->openDetail();
    m_list->setCurrentIndex(index);
    emit placeChanged();
    return true;
}

void HandoverTab::step(int rows)
{
    const auto here = m_detail ? m_model->indexOfRow(m_detail->row()) : QModelIndex();
    for (int row = here.row() + rows; row >= 0 && row < m_model->rowCount(); row += rows) {
        const auto index = m_model->index(row);
        if (m_model->lines().at(row).kind != HandoverLine::Kind::Row)
            continue;
        if (open(index))
            focusDetail();
        return;
    }
}

void HandoverTab::focusDetail(const QString &column)
{
    if (!m_detail)
        return;
    auto *const named = m_detail->fieldOf(column);
    if (auto *const field = named ? named : m_detail->firstField())
        field->setFocus(Qt::TabFocusReason);
}

QWidget *HandoverTab::firstField() const
{
    return m_detail ? m_detail->firstField() : m_list;
}

bool HandoverTab::canStepBack() const
{
    return m_parts->isDetailAlone();
}

void HandoverTab::stepBack()
{
    m_parts->openList();
}

QList<QWidget *> HandoverTab::panes() const
{
    QList<QWidget *> panes{m_list};
    if (m_detail)
        panes.append(m_detail);
    return panes;
}

void HandoverTab::go(const Place &place)
{
    const auto index = !place.row.isNull() ? m_model->indexOfRow(place.row) : m_model->firstOfItem(place.item);
    if (index.isValid() && open(index))
        focusDetail(place.column);
}

void HandoverTab::tell(Place &place) const
{
    if (!m_detail)
        return;
    place.row = m_detail->row();
    place.item = m_model->indexOfRow(place.row).data(HandoverRowModel::ItemRole).toString();
}

} // namespace app
