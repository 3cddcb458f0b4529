// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/notices.h"

#include "app/errortext.h"
#include "app/theme/theme.h"
#include "app/widgets/messagebar.h"
#include "app/window/desk.h"
#include "app/window/preferences.h"
#include "app/window/readonlybanner.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

Notices::Notices(const Theme &theme, Desk *desk)
    : m_theme(theme), m_failure(new MessageBar(theme)), m_message(new MessageBar(theme))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(8));
    if (desk && desk->opened().isReadOnly) {
        auto *const banner = new ReadOnlyBanner(*desk);
        connect(banner, &ReadOnlyBanner::againAsked, this, &Notices::againAsked);
        connect(banner, &ReadOnlyBanner::anywayAsked, this, &Notices::anywayAsked);
        all->addWidget(banner);
    }
    if (desk)
        warnOfCloud(*desk);
    for (auto *const bar : {m_failure, m_message}) {
        bar->setContentsMargins({});
        all->addWidget(bar);
    }
}

// Once: whoever read it knows it, and may have no other place.
void Notices::warnOfCloud(Desk &desk)
{
    const auto &opened = desk.opened();
    if (opened.cloudService.isEmpty() || desk.preferences().knownCloud(opened.address) == opened.cloudService)
        return;
    auto *const bar = new MessageBar(m_theme);
    bar->setObjectName(u"cloud"_s);
    layout()->addWidget(bar);
    connect(bar, &MessageBar::dismissed, this,
            [&desk] { desk.preferences().setKnownCloud(desk.opened().address, desk.opened().cloudService); });
    bar->say(
        {.kind = Message::Kind::Warning,
         .text = tr("%1 copies the folder of this file. The file can be damaged when two people work in it. Move it to an "
                    "ordinary folder, or work in it alone.")
                     .arg(opened.cloudService)});
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
