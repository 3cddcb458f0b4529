// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/colleaguelist.h"

#include "app/wording.h"

using namespace Qt::StringLiterals;

namespace app {

void ColleagueList::setColleagues(const QList<core::Colleague> &colleagues)
{
    beginResetModel();
    m_colleagues = colleagues;
    endResetModel();
}

int ColleagueList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_colleagues.size());
}

QVariant ColleagueList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &colleague = m_colleagues.at(index.row());
    QStringList roles;
    for (const auto does : colleague.roles.values())
        roles.append(labelOf(does));
    QStringList parts{roles.isEmpty() ? tr("no role yet") : roles.join(u", "_s), colleague.person.unit,
                      colleague.person.email};
    parts.removeAll(QString());
    const auto second = parts.join(u" · "_s);
    if (role == Qt::DisplayRole)
        return colleague.person.name;
    if (role == SecondRole)
        return second;
    if (role == Qt::AccessibleTextRole)
        return QString(colleague.person.name + u", "_s + parts.join(u", "_s));
    return {};
}

} // namespace app
