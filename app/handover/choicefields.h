// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/handover/evidencefield.h"

class QButtonGroup;
class QCheckBox;

namespace app {

class TextLabel;

// One answer of several, as radio buttons: chosen is written.
class ChoiceField : public EvidenceField
{
    Q_OBJECT
public:
    ChoiceField(const TaskPen &pen, const core::Task &task);
    void showTask(const core::Task &task) override;
    QWidget *firstField() const override;

private:
    QButtonGroup *m_group;
    QStringList m_keys;
};

// What somebody allows, a purpose each. Nothing is ticked beforehand, and what is ticked can be taken back.
class ConsentField : public EvidenceField
{
    Q_OBJECT
public:
    ConsentField(const TaskPen &pen, const core::Task &task);
    void showTask(const core::Task &task) override;
    QWidget *firstField() const override;

private:
    void write();

    QList<std::pair<core::Consent, QCheckBox *>> m_boxes;
    TextLabel *m_address = nullptr; // where HR gets it
};

// What setting the task to done says, where there is nothing to fill in.
class ConfirmField : public EvidenceField
{
    Q_OBJECT
public:
    ConfirmField(const TaskPen &pen, core::Evidence evidence);
    void showTask(const core::Task &) override {}
};

} // namespace app
