// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/exchangehelp.h"

#include "app/window/desk.h"

#include <QDialog>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace app {

QString exchangeTopic()
{
    return u"exchange"_s;
}

void helpWithExchange(Desk &desk, QDialog &dialog)
{
    auto *const help = new QShortcut(QKeySequence(QKeySequence::HelpContents), &dialog);
    QObject::connect(help, &QShortcut::activated, &dialog, [&desk, &dialog] {
        dialog.reject();
        desk.go({.page = Place::Page::Help, .part = exchangeTopic()});
    });
}

} // namespace app
