// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/notices.h"

#include "app/errortext.h"
#include "app/theme/theme.h"
#include "app/widgets/messagebar.h"
#include "app/window/saving.h"

#include <QVBoxLayout>

namespace app {

Notices::Notices(const Theme &theme) : m_failure(new MessageBar(theme)), m_message(new MessageBar(theme))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(8));
    for (auto *const bar : {m_failure, m_message}) {
        bar->setContentsMargins({});
        all->addWidget(bar);
    }
}

void Notices::say(const Message &message)
{
    m_message->say(message);
}

void Notices::dismiss()
{
    m_message->dismiss();
}

void Notices::tellSaving(Saving &saving)
{
    if (saving.state() != Saving::State::Failed) {
        m_failure->dismiss();
        return;
    }
    if (m_failure->isVisible())
        return;
    m_failure->say({.kind = Message::Kind::Error,
                    .text = tr("Saving failed. Your text is still on screen. %1").arg(errorText(saving.error())),
                    .actions = {{tr("Try again"), [&saving] { saving.flush(); }}}});
}

} // namespace app
