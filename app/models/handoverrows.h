// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/keyedrows.h"
#include "app/models/opendossier.h"

#include <QAbstractListModel>

namespace app {

// A row of what is handed over, the heading of its table, or that there is nothing in that table yet.
struct HandoverLine
{
    enum class Kind { Heading, Row, Nothing };
    enum class Answer { None, Clear, Question, NotReceived };

    Kind kind = Kind::Row;
    QString table;
    core::RowId row;
    QString item; // the task that the row belongs to
    QString title;
    QString second; // "Neemt het over: Noor Jansen · uiterlijk 20 mrt"
    QString aside;  // of a heading: "6 rijen"; of a row: what the receiver said of it
    Answer answer = Answer::None;
    bool lacksOwner = false;

    QString key() const { return QString::number(int(kind)) + u'|' + table + u'|' + row.text(); }
    bool operator==(const HandoverLine &) const = default;
};

// All rows that the role of the view may see, in the order of the report.
QList<HandoverLine> handoverLines(const core::DossierView &view);
QString sentenceOf(const HandoverLine &line);

using HandoverLines = KeyedRows<QAbstractListModel, HandoverLine>;

class HandoverRowModel : public HandoverLines
{
    Q_OBJECT
public:
    enum DataRole {
        KindRole = Qt::UserRole + 1, // int of HandoverLine::Kind
        RowIdRole,                   // text
        ItemRole,
        SecondRole,
        AsideRole,
        AnswerRole, // int of HandoverLine::Answer
        LacksOwnerRole
    };

    explicit HandoverRowModel(OpenDossier &dossier, QObject *parent = nullptr);

    QModelIndex indexOfRow(const core::RowId &row) const;
    QModelIndex firstOfItem(const QString &item) const; // of the table of a task
    int rows() const;                                   // without headings
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    OpenDossier &m_dossier;
};

} // namespace app
