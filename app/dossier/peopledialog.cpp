// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/peopledialog.h"

#include "app/errortext.h"
#include "app/handover/cellinput.h"
#include "app/widgets/confirm.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"
#include "app/wording.h"
#include "core/domain/permissions.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class PeopleDialog : public FormDialog
{
    Q_OBJECT
public:
    PeopleDialog(Desk &desk, OpenDossier &dossier, core::Role role, QWidget *parent);

private:
    core::Role role() const { return core::Role(m_role->currentData().toInt()); }
    void showPerson();
    void offerColleagues();
    bool locksOut(const core::Person &person);
    bool apply();

    Desk &m_desk;
    OpenDossier &m_dossier;
    QComboBox *m_role;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_unit;
    FieldBlock *m_nameBlock = nullptr;
    QList<core::Colleague> m_colleagues; // with the role that is chosen
};

FormTexts texts()
{
    return {
        PeopleDialog::tr("Who does what in this dossier?"),
        PeopleDialog::tr("Whoever has a role can do its tasks under that name. Without a name anybody with the role can."),
        PeopleDialog::tr("Save person")};
}

PeopleDialog::PeopleDialog(Desk &desk, OpenDossier &dossier, core::Role role, QWidget *parent)
    : FormDialog(desk.theme(), texts(), parent), m_desk(desk), m_dossier(dossier), m_role(new QComboBox),
      m_name(new QLineEdit), m_email(new QLineEdit), m_unit(new QLineEdit)
{
    for (const auto &word : core::words<core::Role>()) {
        // The leaver stays who she is, and a role that the organisation does not have belongs to another.
        if (word.value == core::Role::Employee ||
            dossier.view().record.dossier.organisation.missingRoles.contains(word.value))
            continue;
        const auto name = oneLine(dossier.view().record.dossier.nameOf(word.value));
        const auto text = name.isEmpty() ? roleName(word.value) : filledIn(tr("%1: %2"), {roleName(word.value), name});
        m_role->addItem(text, int(word.value));
    }
    m_role->setCurrentIndex(std::max(0, m_role->findData(int(role))));
    m_role->setObjectName(u"role"_s);
    m_name->setObjectName(u"name"_s);
    m_email->setObjectName(u"email"_s);
    add(tr("&Role"), m_role);
    m_nameBlock = add(tr("&Name"), m_name);
    add(tr("&E-mail address (optional)"), m_email);
    add(tr("&Team (optional)"), m_unit);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PeopleDialog::showPerson);
    setApply([this] { return apply(); });
    showPerson();
    m_name->setFocus();
}

void PeopleDialog::showPerson()
{
    clearComplaints();
    const auto person = m_dossier.view().record.dossier.people.value(role());
    m_name->setText(person.name);
    m_email->setText(person.email);
    m_unit->setText(person.unit);
    offerColleagues();
}

// Whom the register knows in this role; choosing one fills in the rest too.
void PeopleDialog::offerColleagues()
{
    const auto known = m_desk.workspace().colleagues(role());
    m_colleagues = known ? *known : QList<core::Colleague>();
    QStringList names;
    for (const auto &colleague : std::as_const(m_colleagues))
        names.append(colleague.person.name);
    suggest(m_desk.theme(), *m_name, names, [this] {
        for (const auto &[person, roles] : std::as_const(m_colleagues)) {
            if (person.name != m_name->text())
                continue;
            m_email->setText(person.email);
            m_unit->setText(person.unit);
        }
    });
}

// Who binds somebody else to her own role can do nothing in this dossier from then on.
bool PeopleDialog::locksOut(const core::Person &person)
{
    const bool isOwnRole = role() == m_desk.role();
    if (!isOwnRole || core::samePerson(person.name, m_desk.session().name))
        return false;
    return !confirmed(m_desk.theme(),
                      {.question = filledIn(tr("Give your role to %1?"), {oneLine(person.name)}),
                       .effect = tr("You can then change nothing more in this dossier in this role."),
                       .act = tr("Give my role"),
                       .keep = tr("Keep my role")},
                      this);
}

bool PeopleDialog::apply()
{
    if (m_name->text().trimmed().isEmpty())
        return complain(m_nameBlock, tr("Fill in who this is."));
    const core::Person person{.name = m_name->text(), .email = m_email->text().trimmed(), .unit = m_unit->text().trimmed()};
    if (locksOut(person))
        return false;
    const auto bound = m_desk.workspace().bindPerson(m_dossier.id(), role(), person);
    const bool isSame = !bound && bound.error().code == core::ErrorCode::NothingToChange;
    return bound || isSame || complain(m_nameBlock, errorText(bound.error()));
}

} // namespace

void choosePeople(Desk &desk, OpenDossier &dossier, core::Role role, QWidget *parent)
{
    PeopleDialog(desk, dossier, role, parent).exec();
}

} // namespace app

#include "peopledialog.moc"
