// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/screen.h"

namespace app {

class TopicPane;

// How the program looks to one person, and what holds for all dossiers of a register.
class SettingsScreen : public Screen
{
    Q_OBJECT
public:
    SettingsScreen(const Place &place, Desk &desk);

    QString title() const override;
    Place place() const override;
    bool show(const Place &place) override;
    QWidget *firstField() const override;
    QList<QWidget *> panes() const override;
    QString helpTopic() const override { return QStringLiteral("settings"); }
    void reload() override;

private:
    void open(const QString &part);

    TopicPane *m_pane;
    QString m_part;
};

} // namespace app
