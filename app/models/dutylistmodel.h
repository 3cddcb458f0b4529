// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/keyedrows.h"
#include "app/models/opendossier.h"
#include "app/models/tasklines.h"

#include <QAbstractListModel>

namespace app {

// A task of the role itself, or the heading of a group of them.
struct DutyLine
{
    enum class Group { Late, Today, NextWeek, Later };

    Group group = Group::Late;
    bool isHeading = false;
    core::DossierId dossier;
    QString item;
    QString title;
    QString about; // second line: the chapter, or over all dossiers who leaves
    Mark mark = Mark::Todo;
    bool isSignature = false;
    QDate due;
    bool isSoon = false; // due by tomorrow
    QString dueText;

    QString key() const { return isHeading ? QString::number(int(group)) : dossier.text() + u'|' + item; }
    bool operator==(const DutyLine &) const = default;
};

DutyLine::Group groupOf(QDate due, QDate today);
QString headingOf(DutyLine::Group group);

// "Eerst dit": at most so many, the most urgent first.
QList<DutyLine> firstThings(const core::DossierView &view, qsizetype most = 5);
// "Nu voor jou": what is late, due today or within a week, under headings.
QList<DutyLine> dutiesNow(const core::DossierView &view);

using DutyLines = KeyedRows<QAbstractListModel, DutyLine>;

class DutyListModel : public DutyLines
{
    Q_OBJECT
public:
    enum DataRole {
        HeadingRole = Qt::UserRole + 1,
        DossierRole, // text of the id
        ItemRole,
        AboutRole,
        MarkRole, // int of app::Mark
        SignatureRole,
        DueTextRole,
        SoonRole // due today or tomorrow
    };
    enum class Scope { FirstThings, Now };
    static constexpr int mostOverAll = 50;

    DutyListModel(OpenDossier &dossier, Scope scope, QObject *parent = nullptr);
    // "Nu voor jou" over all dossiers of the register; at most mostOverAll tasks.
    explicit DutyListModel(core::Workspace &workspace, QObject *parent = nullptr);

    void reload(); // after a change of role, or by another program
    bool hasMore() const { return m_hasMore; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void failed(const core::Error &error);

private:
    QList<DutyLine> overAll();
    const QHash<QString, DutyLine> &linesOf(const core::DossierId &dossier);

    std::function<QList<DutyLine>()> m_read;
    core::Workspace &m_workspace;
    QHash<core::DossierId, QHash<QString, DutyLine>> m_known; // texts of the dossiers that were read for the list
    bool m_hasMore = false;
};

} // namespace app
