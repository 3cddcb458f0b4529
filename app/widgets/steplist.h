// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/fulllist.h"

namespace app {

class StepModel;

struct Step
{
    QString name;
    QString answer; // in short, below the name
    bool isDone = false;

    bool operator==(const Step &) const = default;
};

// The steps of an assistant below each other: their number or a tick, and where the person is. One tab stop: arrows move,
// Enter or a click asks to go there. As high as its lines.
class StepList : public FullList
{
    Q_OBJECT
public:
    explicit StepList(const Theme &theme, QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    void setHere(int step);
    int here() const { return m_here; }

signals:
    void chosen(int step);

private:
    StepModel *m_model;
    int m_here = -1;
};

} // namespace app
