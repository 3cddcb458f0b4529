// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/handover/taskpen.h"
#include "app/widgets/fieldblock.h"

class QButtonGroup;
class QLineEdit;

namespace app {

// Why a task is not applicable. The first answer sets its status, so that there never is one without a reason.
class ReasonField : public FieldBlock
{
    Q_OBJECT
public:
    explicit ReasonField(const TaskPen &pen);

    void showTask(const core::Task &task);
    void takeFocus();
    bool isAnswered() const;

private:
    core::Result<void> write(const QString &reason);
    void choose(int index);
    static QStringList fixedReasons();

    TaskPen m_pen;
    QButtonGroup *m_group;
    QLineEdit *m_text;
    SavedText *m_saved;
};

} // namespace app
