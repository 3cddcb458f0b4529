// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/tasklistmodel.h"
#include "app/widgets/quietview.h"

#include <QListView>

namespace app {

class Theme;

// The tasks of a chapter. What is current is what is shown beside it; Enter goes there.
class TaskListView : public QuietView<QListView>
{
    Q_OBJECT
public:
    TaskListView(const Theme &theme, TaskListModel &model);

    void setHere(const QString &item);

signals:
    void chosen(const QString &item); // by a person
    void entered();                   // she wants to work on it

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isSetting = false;
};

} // namespace app
