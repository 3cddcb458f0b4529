// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace app {

class Badge;
class TextLabel;

// Whose dossier it is, how long until the last day, and at the right what can be done with it.
class DossierHead : public QWidget
{
    Q_OBJECT
public:
    DossierHead(Desk &desk, OpenDossier &dossier);

    void addAction(QWidget *button);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *backLink();
    void fill();

    Desk &m_desk;
    OpenDossier &m_dossier;
    TextLabel *m_name;
    Badge *m_badge;
    TextLabel *m_subtitle;
    QBoxLayout *m_row;
    QHBoxLayout *m_actions;
};

} // namespace app
