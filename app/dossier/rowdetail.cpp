// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/rowdetail.h"

#include "app/models/cellwords.h"
#include "app/theme/theme.h"
#include "app/widgets/factlist.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/permissions.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

RowDetail::RowDetail(Desk &desk, OpenDossier &dossier, const QString &item, const core::RowId &row)
    : m_rows(dossier, item), m_pen{desk, dossier, m_rows, item, {}}, m_row(row), m_facts(new FactList(desk.theme())),
      m_title(new TextLabel(desk.theme(), TextStyle::TaskTitle)),
      m_hint(new TextLabel(desk.theme(), TextStyle::Small, Token::Ink2))
{
    const auto &theme = desk.theme();
    m_pen.row = m_rows.indexOf(row);
    auto *const inside = new QWidget;
    inside->setObjectName(u"page"_s);
    auto *const content = new QVBoxLayout(inside);
    content->setContentsMargins(theme.px(28), theme.px(18), theme.px(24), theme.px(18));
    content->setSpacing(theme.px(12));
    auto *const about = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    about->setText(m_rows.table().title.in(currentLanguage()));
    content->addWidget(about);
    content->addWidget(m_title);
    content->addWidget(m_facts);
    content->addWidget(m_hint);
    addFields(content);
    content->addWidget(footer());
    content->addStretch(1);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(new ScrollPane(inside));
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, &RowDetail::fill);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, &RowDetail::fill);
    fill();
}

// The fields go before what they write with.
RowDetail::~RowDetail()
{
    qDeleteAll(m_fields);
}

// Everything else is written in its task; this is where it is read.
bool RowDetail::isAnsweredHere(const QString &column) const
{
    const bool assigns = m_rows.table().key == "matters"_L1 && column == "takesOver"_L1;
    return (assigns || core::isReceiversColumn(column)) && isWritable(m_pen, column);
}

void RowDetail::addFields(QVBoxLayout *content)
{
    for (const auto &column : m_rows.columns()) {
        if (!isThere() || !isAnsweredHere(column.key))
            continue;
        auto *const field = makeRowField(m_pen, column);
        field->moveTo();
        m_fields.append(field);
        content->addWidget(field);
    }
}

QWidget *RowDetail::footer()
{
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *const previous = new QPushButton(tr("&Previous"));
    m_next = new QPushButton(tr("Ne&xt"));
    previous->setObjectName(u"previousRow"_s);
    m_next->setObjectName(u"nextRow"_s);
    layout->addWidget(previous);
    layout->addWidget(m_next);
    layout->addStretch(1);
    connect(previous, &QPushButton::clicked, this, [this] { emit stepAsked(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepAsked(1); });
    return row;
}

void RowDetail::fill()
{
    if (!isThere()) {
        m_hint->setText(tr("This row was deleted."));
        m_hint->show();
        m_facts->setFacts({});
        for (auto *const field : std::as_const(m_fields))
            field->hide();
        return;
    }
    const auto &row = m_rows.lines().at(m_pen.row.row()).row;
    const auto title = m_rows.rowTitle(m_pen.row.row());
    m_title->setText(title.isEmpty() ? tr("Without a name") : title);
    QList<Fact> facts;
    for (const auto &column : m_rows.columns()) {
        const auto value = cellText(row.cells.value(column.key), column, m_pen.dossier.view().today);
        if (!value.isEmpty() && oneLine(value) != title && !isAnsweredHere(column.key))
            facts.append({column.label.in(currentLanguage()), value});
    }
    m_facts->setFacts(facts);
    m_hint->setText(m_fields.isEmpty() ? QString() : tr("You fill this in:"));
    m_hint->setVisible(!m_fields.isEmpty());
    for (auto *const field : std::as_const(m_fields))
        field->refresh();
}

QWidget *RowDetail::firstField() const
{
    return m_fields.isEmpty() ? m_next : m_fields.first()->field();
}

QWidget *RowDetail::fieldOf(const QString &column) const
{
    for (auto *const field : m_fields) {
        if (field->column().key == column)
            return field->field();
    }
    return nullptr;
}

} // namespace app
