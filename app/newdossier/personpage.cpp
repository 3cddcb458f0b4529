// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/personpage.h"

#include "app/handover/cellinput.h"
#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/section.h"
#include "core/domain/permissions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int sameNames = 20; // listings looked at: a first name may be shared by many

} // namespace

PersonPage::PersonPage(Desk &desk, Intake &intake) : IntakePage(desk, intake), m_duplicate(new MessageBar(theme()))
{
    auto *const section = new Section(theme());
    section->content()->setSpacing(theme().px(16));
    m_name = newField(tr("Name"), new QLineEdit, answer::name, [this] { checkName(); });
    m_name->setHint(tr("First name and last name, as colleagues know them."));
    m_email = newField(tr("E-mail at work"), new QLineEdit, answer::email,
                       [this] { m_email->showError(emailProblem(this->intake().text(answer::email))); });
    m_email->setHint(tr("Optional. For messages that you send from your own e-mail program."));
    auto *const job = newField(tr("Job"), new QLineEdit, answer::function);
    job->setHint(tr("Optional. The work that is handed over."));
    m_unit = unitField();
    content()->addWidget(m_duplicate);
    for (auto *const field : {m_name, job, m_unit, m_email})
        section->content()->addWidget(field);
    content()->addWidget(section);
    offerColleagues();
    lookForDuplicate();
}

// Of somebody whom the register knows, the rest is known too; what was typed already stays.
void PersonPage::offerColleagues()
{
    const auto colleagues = desk().workspace().colleagues();
    if (!colleagues || colleagues->isEmpty())
        return;
    QStringList names;
    for (const auto &each : *colleagues)
        names.append(each.person.name);
    auto *const line = static_cast<QLineEdit *>(m_name->field());
    suggest(theme(), *line, names, [this, line, known = *colleagues] {
        intake().setText(answer::name, line->text());
        for (const auto &each : known) {
            if (each.person.name == line->text())
                fillIn(each.person);
        }
        checkName();
    });
}

void PersonPage::fillIn(const core::Person &person)
{
    auto *const email = static_cast<QLineEdit *>(m_email->field());
    if (email->text().isEmpty()) {
        email->setText(person.email);
        intake().setText(answer::email, person.email);
    }
    if (!intake().text(answer::unit).isEmpty())
        return;
    intake().setText(answer::unit, person.unit);
    if (auto *const box = qobject_cast<QComboBox *>(m_unit->field()))
        box->setEditText(person.unit);
    else
        static_cast<QLineEdit *>(m_unit->field())->setText(person.unit);
}

// Teams of the organisation to choose from, and any other to type.
FieldBlock *PersonPage::unitField()
{
    const auto organisation = desk().workspace().organisation();
    const auto teams = organisation ? organisation->teams : QStringList();
    const auto label = tr("Team or department");
    if (teams.isEmpty())
        return newField(label, new QLineEdit, answer::unit);
    auto *const box = new QComboBox;
    box->setEditable(true);
    leaveWheelToPage(*box);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(teams);
    box->setObjectName(answer::unit);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setEditText(intake().text(answer::unit));
    connect(box, &QComboBox::editTextChanged, this, [this](const QString &text) { intake().setText(answer::unit, text); });
    auto *const field = newBlock(label, box);
    field->setHint(tr("Choose a team, or type another one."));
    return field;
}

QString PersonPage::name() const
{
    return tr("Who leaves?");
}

QString PersonPage::intro() const
{
    return tr("Only the name is needed. The rest can come later.");
}

QString PersonPage::answer() const
{
    return intake().text(answer::name).simplified();
}

bool PersonPage::isDone() const
{
    return !answer().isEmpty() && textProblem(answer()).isEmpty() && emailProblem(intake().text(answer::email)).isEmpty();
}

QWidget *PersonPage::firstField() const
{
    return m_name->field();
}

QList<SummaryLink> PersonPage::check()
{
    QList<SummaryLink> points;
    const auto name = answer();
    m_name->showError(name.isEmpty() ? tr("Fill in who leaves.") : textProblem(name));
    m_email->showError(emailProblem(intake().text(answer::email)));
    for (auto *const field : {m_name, m_email}) {
        if (!field->error().isEmpty())
            points.append({.text = field->error(), .where = field->label(), .field = field->field()});
    }
    return points;
}

QList<Answered> PersonPage::summary() const
{
    return {{tr("Name"), answer()},
            {tr("Job"), intake().text(answer::function).simplified()},
            {tr("Team or department"), intake().text(answer::unit).simplified()},
            {tr("E-mail at work"), intake().text(answer::email).simplified()}};
}

void PersonPage::checkName()
{
    m_name->showError(textProblem(answer()));
    lookForDuplicate();
}

void PersonPage::lookForDuplicate()
{
    const auto name = answer();
    if (name == m_lookedFor)
        return;
    m_lookedFor = name;
    m_duplicate->dismiss();
    if (name.isEmpty())
        return;
    const auto found = desk().workspace().list({.search = name, .closed = false, .limit = sameNames});
    for (const auto &listing : found ? *found : QList<core::DossierListing>()) {
        if (!core::samePerson(listing.name, name))
            continue;
        m_duplicate->say({.kind = Message::Kind::Warning,
                          .text = tr("There is a dossier for %1 already. Open it?").arg(listing.name),
                          .actions = {{tr("Open that dossier"), [this, id = listing.id] {
                                           desk().go({.page = Place::Page::Dossier, .dossier = id});
                                       }}}});
        return;
    }
}

} // namespace app
