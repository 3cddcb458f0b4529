// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/dossierchoice.h"

#include <QWidget>

class QComboBox;

namespace core {
class Workspace;
}

namespace app {

class FlowLayout;
class Theme;

// What a list of dossiers can be narrowed by beside the chips: kind of departure for who may see it, team, period, and who
// still has something to do.
class MoreFilters : public QWidget
{
    Q_OBJECT
public:
    MoreFilters(const Theme &theme, const core::Workspace &workspace, QWidget *parent = nullptr);

    void setChoice(const DossierChoice &choice);             // without saying so
    const DossierChoice &choice() const { return m_choice; } // the words searched for are as they were set

signals:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showChoice();
    void fillTeams(); // with those of the register now
    DossierChoice chosen() const;
    QComboBox *add(FlowLayout &layout, const QString &label, const QString &name, const QString &anything);

    const Theme &m_theme;
    const core::Workspace &m_workspace;
    DossierChoice m_choice;
    QComboBox *m_kind = nullptr; // nothing for a role that may not see it
    QComboBox *m_unit = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_role = nullptr;
};

} // namespace app
