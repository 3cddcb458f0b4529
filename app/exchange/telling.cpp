// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/telling.h"

#include "app/exchange/conflictsdialog.h"
#include "app/exchange/importdialog.h"
#include "app/models/importwords.h"
#include "app/window/mainwindow.h"
#include "app/wording.h"

#include <QApplication>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct ReceivingText
{
    Q_DECLARE_TR_FUNCTIONS(ReceivingText)
};

void undo(Desk &desk, const core::CaseImport &import)
{
    desk.saving().flush();
    if (desk.succeeded(desk.workspace().undoImport(import.dossier, import.change), ReceivingText::tr("It was not undone.")))
        desk.say({.text = ReceivingText::tr("What came from the case file is gone again.")});
}

} // namespace

Place placeOf(const Desk &desk, const core::DossierId &dossier)
{
    if (desk.role() == core::Role::Employee && desk.ownDossier() == dossier)
        return {.page = Place::Page::Home};
    return {.page = Place::Page::Dossier, .dossier = dossier};
}

void tellArrival(MainWindow &window, const core::CaseImport &import)
{
    auto &desk = *window.desk();
    window.go(placeOf(desk, import.dossier));
    const auto sender = oneLine(import.sender.name).isEmpty() ? labelOf(import.sender.role) : oneLine(import.sender.name);
    const auto text = desk.role() == core::Role::Employee
                          ? ReceivingText::tr("This is your dossier, from %1. You work in it as %2.")
                          : ReceivingText::tr("This is the dossier from %1. You work in it as %2.");
    Message message{.text = filledIn(text, {sender, labelOf(desk.role())})};
    if (!import.refused.isEmpty())
        message.actions.append({ReceivingText::tr("View what was not taken over"),
                                [&desk, import] { showRefused(desk, import, QApplication::activeWindow()); }});
    window.say(message);
}

void tellImport(Desk &desk, const core::CaseImport &import)
{
    Message message{.text = filledIn(ReceivingText::tr("Taken over: %1."), {whatCameIn(import)})};
    if (!import.conflicts.isEmpty())
        message.actions.append({ReceivingText::tr("View differences"), [&desk, dossier = import.dossier] {
                                    showDifferences(desk, dossier, QApplication::activeWindow());
                                }});
    else if (!import.refused.isEmpty())
        message.actions.append({ReceivingText::tr("View what was not taken over"),
                                [&desk, import] { showRefused(desk, import, QApplication::activeWindow()); }});
    if (!import.refused.isEmpty())
        message.text += u' ' + ReceivingText::tr("%n change(s) were not taken over.", nullptr, int(import.refused.size()));
    if (!import.change.isNull() && !import.isNew)
        message.actions.append({ReceivingText::tr("Undo"), [&desk, import] { undo(desk, import); }});
    desk.say(message);
}

} // namespace app
