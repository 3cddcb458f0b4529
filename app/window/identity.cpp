// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/identity.h"

#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/commands/checks.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

struct IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(IdentityText)
};

constexpr int dossiersLookedAt = 12;

void addOnce(QList<Identity> &all, const Identity &identity)
{
    if (!identity.name.isEmpty() && !all.contains(identity))
        all.append(identity);
}

} // namespace

QList<Identity> identitiesIn(const core::Workspace &workspace)
{
    QList<Identity> all;
    const auto listings = workspace.list({.limit = dossiersLookedAt});
    for (const auto &listing : listings ? *listings : QList<core::DossierListing>()) {
        const auto view = workspace.view(listing.id);
        if (!view)
            continue;
        const auto &people = view->record.dossier.people;
        for (auto person = people.begin(); person != people.end(); ++person)
            addOnce(all, {person->name, person.key()});
    }
    return all;
}

QList<Identity> identitiesOf(const Desk &desk)
{
    const auto &me = desk.session();
    QList<Identity> all{{me.name, me.role}};
    for (const auto &identity : identitiesIn(desk.workspace())) {
        if (desk.opened().isExample || core::checks::samePerson(identity.name, me.name))
            addOnce(all, identity);
    }
    return all;
}

std::optional<Identity> askIdentity(const Theme &theme, const Identity &proposed, const QList<Identity> &known,
                                    QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(IdentityText::tr("Who are you?"));
    auto *const all = new QVBoxLayout(&dialog);
    all->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    all->setSpacing(theme.px(12));
    auto *const title = new TextLabel(theme, TextStyle::Heading);
    title->setText(IdentityText::tr("Who are you, and what is your role?"));
    all->addWidget(title);
    auto *const why = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    why->setText(IdentityText::tr("Your name stands with what you do. The role decides what you see."));
    all->addWidget(why);
    auto *const name = new QComboBox;
    name->setEditable(true);
    name->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &identity : known)
        name->addItem(identity.name, core::toKey(identity.role));
    name->setCurrentIndex(-1);
    name->setEditText(proposed.name);
    auto *const role = new QComboBox;
    for (const auto value : core::RoleSet::all().values()) {
        role->addItem(capitalised(labelOf(value)), core::toKey(value));
        if (value == proposed.role)
            role->setCurrentIndex(role->count() - 1);
    }
    QObject::connect(name, &QComboBox::activated, role, [name, role](int index) {
        role->setCurrentIndex(role->findData(name->itemData(index)));
    });
    auto *const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(IdentityText::tr("&Name"), name);
    form->addRow(IdentityText::tr("&Role"), role);
    all->addLayout(form);
    auto *const buttons = new QDialogButtonBox;
    auto *const accept = buttons->addButton(IdentityText::tr("Work like this"), QDialogButtonBox::AcceptRole);
    accept->setProperty("primary", true);
    buttons->addButton(IdentityText::tr("Cancel"), QDialogButtonBox::RejectRole);
    all->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        if (name->currentText().trimmed().isEmpty())
            name->setFocus();
        else
            dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    name->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return Identity{name->currentText().trimmed(), core::fromKey<core::Role>(role->currentData().toString()).value_or(proposed.role)};
}

} // namespace app
