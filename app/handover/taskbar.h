// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/tasklistmodel.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace app {

class Theme;

// The list of tasks where there is no room for it: "Taak 2 van 7", which opens the list, and the task before and after.
class TaskBar : public QWidget
{
    Q_OBJECT
public:
    TaskBar(const Theme &theme, TaskListModel &tasks, ChapterListModel &chapters);

    void setHere(const QString &item);
    void setNarrow(bool isNarrow); // the chapters too, since nothing else shows them
    int chapter() const { return m_chapter; }
    void setChapter(int row);

signals:
    void chosen(const QString &item);
    void chapterChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override; // arrows go through the tasks, as in the list

private:
    void refresh();
    void step(int by);
    QToolButton *stepButton(Qt::ArrowType arrow, const QString &name);

    const Theme &m_theme;
    TaskListModel &m_tasks;
    ChapterListModel &m_chapters;
    QString m_item;
    int m_chapter = -1;
    QPushButton *m_task;
    QToolButton *m_before;
    QToolButton *m_after;
    QPushButton *m_chapterButton;
};

} // namespace app
