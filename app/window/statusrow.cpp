// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/statusrow.h"

#include "app/theme/theme.h"
#include "app/window/desk.h"
#include "app/window/savelabel.h"

#include <QCoreApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace app {

StatusRow::StatusRow(const Theme &theme) : m_saving(new SaveLabel), m_context(new QLabel)
{
    setSizeGripEnabled(false);
    m_context->setTextFormat(Qt::PlainText);
    m_saving->setContentsMargins(theme.px(8), theme.px(4), 0, theme.px(4));
    m_context->setContentsMargins(0, theme.px(4), theme.px(8), theme.px(4));
    addWidget(m_saving);
    addPermanentWidget(m_context);
}

void StatusRow::showWelcome()
{
    m_saving->setText(tr("Ready to begin"));
    m_context->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
}

void StatusRow::showSaving(const Saving &saving)
{
    m_saving->showState(saving);
    m_saving->style()->polish(m_saving); // its colour goes by its name
}

void StatusRow::showRegister(const Desk &desk)
{
    QStringList texts;
    if (desk.opened().isOnNetwork)
        texts.append(tr("Network drive: one person at a time"));
    const auto organisation = desk.workspace().organisation();
    if (organisation && !organisation->name.isEmpty())
        texts.append(organisation->name);
    m_context->setText(texts.join(u" · "_s));
}

} // namespace app
