// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/tasklistmodel.h"

#include "app/wording.h"

#include <QCoreApplication>

namespace app {

struct ChapterText
{
    Q_DECLARE_TR_FUNCTIONS(ChapterText)
};

ChapterListModel::ChapterListModel(OpenDossier &dossier, QObject *parent) : ChapterLines(parent)
{
    const auto refresh = [this, &dossier] { setLines(chaptersOf(dossier.view())); };
    connect(&dossier, &OpenDossier::changed, this, refresh);
    refresh();
}

QVariant ChapterListModel::data(const QModelIndex &index, int role) const
{
    if (!isLine(index))
        return {};
    const auto &line = m_lines.at(index.row());
    switch (role) {
    case ChapterRole:
        return line.key();
    case NumberRole:
        return line.number;
    case MarkRole:
        return int(line.mark);
    case CountRole:
        return line.progress.total() > 0 ? number(line.progress.ready) + u'/' + number(line.progress.total()) : QString();
    case ReadyTextRole:
        return readyOf(line.progress.ready, line.progress.total());
    case StateRole:
        return stateOf(line);
    case LateRole:
        return line.progress.late;
    default:
        return saidOf(role, line.title, [&line] { return sentenceOf(line); });
    }
}

QString ChapterListModel::placeText(const QModelIndex &index) const
{
    if (!isLine(index))
        return {};
    return ChapterText::tr("Chapter %1 of %2").arg(m_lines.at(index.row()).number).arg(rowCount());
}

TaskListModel::TaskListModel(OpenDossier &dossier, QObject *parent) : TaskLines(parent), m_dossier(dossier)
{
    connect(&dossier, &OpenDossier::changed, this, &TaskListModel::refresh);
    refresh();
}

void TaskListModel::setChapter(std::optional<core::Chapter> chapter)
{
    if (chapter == m_chapter)
        return;
    m_chapter = chapter;
    refresh();
}

void TaskListModel::refresh()
{
    setLines(tasksOf(m_dossier.view(), m_chapter));
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!isLine(index))
        return {};
    const auto &line = m_lines.at(index.row());
    switch (role) {
    case ItemRole:
        return line.item;
    case MarkRole:
        return int(line.mark);
    case StateRole:
        return line.state;
    case WhoRole:
        return line.who;
    case OwnRole:
        return line.isOwn;
    case MayActRole:
        return line.mayAct;
    case WaitsForRole:
        return line.waitsFor;
    case GateRole:
        return line.gate;
    case NeededRole:
        return line.needed;
    case DueRole:
        return line.due;
    default:
        return saidOf(role, line.title, [&line] { return line.sentence; });
    }
}

} // namespace app
