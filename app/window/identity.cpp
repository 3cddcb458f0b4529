// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/identity.h"

#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"
#include "app/wording.h"
#include "core/domain/permissions.h"

#include <QComboBox>
#include <QCompleter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int dossiersLookedAt = 12;
constexpr qsizetype mostOffered = 10;
constexpr int mostLeavers = 6;

void addOnce(QList<Identity> &all, const Identity &identity)
{
    if (!identity.name.isEmpty() && !all.contains(identity))
        all.append(identity);
}

} // namespace

QList<Identity> identitiesIn(const core::Workspace &workspace)
{
    QList<Identity> all;
    const auto colleagues = workspace.colleagues();
    for (const auto &colleague : colleagues ? *colleagues : QList<core::Colleague>()) {
        for (const auto role : colleague.roles.values())
            addOnce(all, {colleague.person.name, role});
    }
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
        if (core::samePerson(identity.name, me.name))
            addOnce(all, identity);
    }
    for (const auto &recent : desk.recentSessions())
        addOnce(all, {recent.name, recent.role});
    if (!desk.opened().isExample)
        return all.first(std::min(mostOffered, all.size()));
    // Everybody who leaves, as far as that goes, and one of each other role.
    for (const auto &identity : identitiesIn(desk.workspace())) {
        const auto same = std::ranges::count(all, identity.role, &Identity::role);
        if (same < (identity.role == core::Role::Employee ? mostLeavers : 1))
            addOnce(all, identity);
    }
    return all;
}

namespace {

class IdentityDialog : public FormDialog
{
    Q_OBJECT
public:
    IdentityDialog(const Theme &theme, const Identity &proposed, const QList<Identity> &known, QWidget *parent);

    Identity answer() const { return {m_name->currentText().trimmed(), core::Role(m_role->currentData().toInt())}; }

private:
    QComboBox *m_name;
    QComboBox *m_role;
};

FormTexts texts()
{
    return {IdentityDialog::tr("Who are you, and what is your role?"),
            IdentityDialog::tr("Your name stands with what you do. The role decides what you see."),
            IdentityDialog::tr("Work like this")};
}

IdentityDialog::IdentityDialog(const Theme &theme, const Identity &proposed, const QList<Identity> &known, QWidget *parent)
    : FormDialog(theme, texts(), parent), m_name(new QComboBox), m_role(new QComboBox)
{
    setWindowTitle(tr("Who are you?"));
    m_name->setObjectName(u"name"_s);
    m_role->setObjectName(u"role"_s);
    for (auto *const combo : {m_name, m_role}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    for (const auto &identity : known)
        m_name->addItem(identity.name, int(identity.role));
    m_name->setCurrentIndex(-1);
    m_name->setEditText(proposed.name);
    for (const auto role : core::RoleSet::all().values())
        m_role->addItem(roleName(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(proposed.role)));
    connect(m_name, &QComboBox::activated, this,
            [this](int index) { m_role->setCurrentIndex(m_role->findData(m_name->itemData(index))); });
    auto *const name = add(tr("Name"), m_name);
    add(tr("Role"), m_role);
    setApply(
        [this, name] { return !m_name->currentText().trimmed().isEmpty() || complain(name, tr("Fill in your name.")); });
    m_name->setFocus();
}

} // namespace

std::optional<Identity> askIdentity(const Theme &theme, const Identity &proposed, const QList<Identity> &known,
                                    QWidget *parent)
{
    IdentityDialog dialog(theme, proposed, known, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

} // namespace app

#include "identity.moc"
