// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/readonlybanner.h"

#include "app/widgets/accessible.h"
#include "app/window/desk.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

ReadOnlyBanner::ReadOnlyBanner(Desk &desk)
    : Banner(desk.theme()), m_desk(desk), m_again(new QPushButton), m_anyway(new QPushButton(tr("It is closed there…"))),
      m_restore(new QPushButton(tr("Restore a backup…")))
{
    setObjectName(u"readOnly"_s);
    m_again->setObjectName(u"openAgain"_s);
    m_anyway->setObjectName(u"openAnyway"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    for (auto *const button : {m_anyway, m_restore, m_again}) {
        button->setProperty("small", true);
        addAction(button);
    }
    connect(m_again, &QPushButton::clicked, this, &ReadOnlyBanner::againAsked);
    connect(m_anyway, &QPushButton::clicked, this, &ReadOnlyBanner::anywayAsked);
    connect(m_restore, &QPushButton::clicked, this, &ReadOnlyBanner::restoreAsked);
    connect(&desk, &Desk::obstacleChanged, this, [this] {
        tell();
        announce(*this);
    });
    tell();
}

void ReadOnlyBanner::tell()
{
    const auto &opened = m_desk.opened();
    const bool isFree = opened.obstacle == Obstacle::None;
    setText(isFree ? Kind::Info : Kind::Warning, whyReadOnly(opened));
    m_again->setText(isFree ? tr("Work in it") : tr("Try again"));
    m_restore->setVisible(opened.obstacle == Obstacle::Damaged);
    m_again->setVisible(opened.obstacle != Obstacle::Damaged);
    m_anyway->setVisible(opened.obstacle == Obstacle::Occupied && isElsewhere(opened.occupant));
}

} // namespace app
