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
        connect(banner, &ReadOnlyBanner::restoreAsked, this, &Notices::restoreAsked);
        all->addWidget(banner);
    }
    if (desk)
        warnOfCloud(*desk);
    m_isFile = desk && !registerFileOf(desk->opened()).isEmpty();
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

// What to do about it, while the text is safe on screen.
QString Notices::whatToDo(const core::Error &error)
{
    switch (error.code) {
    case core::ErrorCode::RegisterNotFound:
        return tr("The file is no longer in its place. Put it back, or save a copy and go on in that.");
    case core::ErrorCode::DiskFull:
        return tr("The disk is full. Make room, or save a copy on another disk and go on in that.");
    case core::ErrorCode::ReadOnly:
        return tr("The file may no longer be changed. Have that undone, or save a copy and go on in that.");
    case core::ErrorCode::InUse:
        return tr("Another program keeps the file to itself. You need not do anything: it is tried again all the time.");
    default:
        return errorText(error);
    }
}

void Notices::tellSaving(Saving &saving)
{
    if (saving.state() != Saving::State::Failed) {
        m_failure->dismiss();
        return;
    }
    const QString text = tr("Saving failed. Your text is still on screen. %1").arg(whatToDo(saving.error()));
    if (m_failure->isVisible() && text == m_failing)
        return;
    m_failing = text;
    QList<MessageAction> actions{{tr("Try again"), [&saving] { saving.tryAgain(); }}};
    if (m_isFile)
        actions.append({tr("Save a copy…"), [this] { emit copyAsked(); }});
    m_failure->say({.kind = Message::Kind::Error, .text = text, .actions = actions});
}

} // namespace app
