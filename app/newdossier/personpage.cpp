// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/personpage.h"

#include "app/theme/theme.h"
#include "app/widgets/formfield.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/section.h"
#include "core/commands/checks.h"

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
                       [this] { m_email->setError(emailProblem(this->intake().text(answer::email))); });
    m_email->setHint(tr("Optional. For messages that you send from your own e-mail program."));
    auto *const job = newField(tr("Job"), new QLineEdit, answer::function);
    job->setHint(tr("Optional. The work that is handed over."));
    content()->addWidget(m_duplicate);
    for (auto *const field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(job), unitField(), static_cast<QWidget *>(m_email)})
        section->content()->addWidget(field);
    content()->addWidget(section);
    lookForDuplicate();
}

// Teams of the organisation to choose from, and any other to type.
QWidget *PersonPage::unitField()
{
    const auto organisation = desk().workspace().organisation();
    const auto teams = organisation ? organisation->teams : QStringList();
    const auto label = tr("Team or department");
    if (teams.isEmpty())
        return newField(label, new QLineEdit, answer::unit);
    auto *const box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(teams);
    box->setObjectName(answer::unit);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setEditText(intake().text(answer::unit));
    connect(box, &QComboBox::editTextChanged, this, [this](const QString &text) { intake().setText(answer::unit, text); });
    auto *const field = new FormField(theme(), label, box);
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
    m_name->setError(name.isEmpty() ? tr("Fill in who leaves.") : textProblem(name));
    m_email->setError(emailProblem(intake().text(answer::email)));
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
    m_name->setError(textProblem(answer()));
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
        if (!core::checks::samePerson(listing.name, name))
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
