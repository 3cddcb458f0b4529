// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/peoplepage.h"

#include "app/newdossier/cardgrid.h"
#include "app/newdossier/personrow.h"
#include "app/theme/theme.h"
#include "app/widgets/choicerow.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/permissions.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

using core::Role;

namespace {

struct ShareText
{
    Q_DECLARE_TR_FUNCTIONS(ShareText)
};

QString textOf(const RoleShare &share)
{
    if (share.does > 0)
        return ShareText::tr("does %n task(s)", nullptr, share.does);
    return ShareText::tr("decides about %n task(s)", nullptr, share.decides);
}

} // namespace

PeoplePage::PeoplePage(Desk &desk, Intake &intake) : IntakePage(desk, intake), m_roleRows(new QVBoxLayout)
{
    if (const auto colleagues = desk.workspace().colleagues())
        m_colleagues = *colleagues;
    content()->addWidget(successorPart());
    auto *const section = new Section(theme(), tr("Other roles"));
    auto *const hint = new TextLabel(theme(), TextStyle::Small, Token::Ink2);
    hint->setText(tr("Optional. Without a name everybody who works in that role sees the tasks."));
    section->content()->addWidget(hint);
    m_roleRows->setSpacing(theme().px(16));
    section->content()->addLayout(m_roleRows);
    content()->addWidget(section);
}

QWidget *PeoplePage::successorPart()
{
    auto *const group = new QButtonGroup(this);
    auto *const grid = new CardGrid(theme(), tr("Who takes over the work?"));
    for (auto *const card :
         {newChoice(Successor::NotKnownYet, tr("Not known yet"), tr("You can fill this in later.")),
          newChoice(Successor::Named, tr("There is a successor"), tr("Fill in the name below.")),
          newChoice(Successor::Nobody, tr("There is no successor"), tr("The manager takes over what has to go on."))}) {
        group->addButton(card);
        grid->add(card);
    }
    auto *const part = new QWidget;
    auto *const lines = new QVBoxLayout(part);
    lines->setContentsMargins({});
    lines->setSpacing(theme().px(12));
    lines->addWidget(grid);
    lines->addWidget(newRow(Role::Successor));
    return part;
}

RadioCard *PeoplePage::newChoice(Successor choice, const QString &name, const QString &second)
{
    auto *const card = new RadioCard(theme(), name, {.second = second});
    const bool isChosen = intake().successor() == choice;
    card->setObjectName(u"successor%1"_s.arg(int(choice)));
    card->setChecked(isChosen);
    card->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
    m_choices.insert(choice, card);
    connect(card, &QAbstractButton::toggled, this, [this, choice](bool isOn) {
        if (!isOn)
            return;
        intake().setSuccessor(choice);
        showSuccessor();
    });
    return card;
}

PersonRow *PeoplePage::newRow(Role role)
{
    auto *const row = new PersonRow(theme(), roleName(role));
    const auto link = [&](QLineEdit *line, const QString &answer) {
        line->setObjectName(answer);
        line->setMaxLength(300);
        line->setText(intake().text(answer));
        connect(line, &QLineEdit::textChanged, this, [this, row, answer](const QString &text) {
            intake().setText(answer, text);
            row->setError({});
        });
        connect(line, &QLineEdit::editingFinished, row, [this, row, role] { row->setError(problemOf(role)); });
    };
    link(row->nameField(), answer::personName(role));
    link(row->emailField(), answer::personEmail(role));
    row->emailField()->setCursorPosition(0);
    complete(row, role);
    m_rows.insert(role, row);
    return row;
}

QString PeoplePage::name() const
{
    return tr("Who takes part?");
}

QString PeoplePage::intro() const
{
    return tr("You may leave names empty and fill them in later.");
}

QString PeoplePage::answer() const
{
    if (intake().text(answer::peopleSeen).isEmpty())
        return {};
    if (intake().successor() == Successor::Nobody)
        return tr("No successor");
    const auto name = intake().request().people.value(Role::Successor).name;
    return name.isEmpty() ? tr("Successor not known yet") : tr("Successor: %1").arg(name);
}

bool PeoplePage::isDone() const
{
    return !intake().text(answer::peopleSeen).isEmpty() &&
           std::all_of(m_rows.keyBegin(), m_rows.keyEnd(), [this](Role role) { return problemOf(role).isEmpty(); });
}

QWidget *PeoplePage::firstField() const
{
    return m_choices.value(intake().successor());
}

bool PeoplePage::isAsked(Role role) const
{
    return role != Role::Successor || intake().successor() == Successor::Named;
}

QString PeoplePage::problemOf(Role role) const
{
    if (!isAsked(role))
        return {};
    const auto name = intake().text(answer::personName(role)).simplified();
    const auto email = intake().text(answer::personEmail(role));
    const auto &me = desk().session();
    if (name.isEmpty() && !email.simplified().isEmpty())
        return tr("Fill in the name that belongs to this e-mail address.");
    if (role == me.role && !name.isEmpty() && !core::samePerson(name, me.name))
        return tr("You work in this role yourself, as %1. Fill in that name or leave it empty.").arg(me.name);
    const auto fault = textProblem(name);
    return fault.isEmpty() ? emailProblem(email) : fault;
}

QList<SummaryLink> PeoplePage::check()
{
    intake().setText(answer::peopleSeen, u"yes"_s);
    QList<SummaryLink> points;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        auto problem = problemOf(it.key());
        if (it.key() == Role::Successor && problem.isEmpty() && isAsked(Role::Successor) &&
            intake().text(answer::personName(Role::Successor)).simplified().isEmpty())
            problem = tr("Fill in who the successor is, or choose that it is not known yet.");
        it.value()->setError(problem);
        if (!problem.isEmpty())
            points.append({.text = problem, .where = roleName(it.key()), .field = it.value()->nameField()});
    }
    return points;
}

QList<Answered> PeoplePage::summary() const
{
    const auto people = intake().request().people;
    QList<Answered> lines{{roleName(Role::Successor), intake().successor() == Successor::Nobody
                                                          ? tr("There is no successor")
                                                          : people.value(Role::Successor).name}};
    QStringList empty;
    for (const auto &share : m_shares) {
        if (share.role == Role::Employee || share.role == Role::Successor)
            continue;
        const auto name = people.value(share.role).name;
        if (name.isEmpty())
            empty.append(labelOf(share.role));
        else
            lines.append({roleName(share.role), name});
    }
    if (!empty.isEmpty())
        lines.append({tr("Without a name"), listed(empty)});
    return lines;
}

void PeoplePage::foresee(const Effect &effect)
{
    m_shares = effect.shares;
    for (const auto &share : m_shares) {
        if (auto *const row = m_rows.value(share.role))
            row->setShare(textOf(share));
    }
    if (!isVisible())
        return;
    const bool hasNewRole = std::any_of(m_shares.begin(), m_shares.end(), [this](const RoleShare &share) {
        return share.role != Role::Employee && !m_rows.contains(share.role);
    });
    if (hasNewRole)
        rebuildRoles();
}

void PeoplePage::open()
{
    nameThoseKnown();
    rebuildRoles();
    showSuccessor();
}

void PeoplePage::showSuccessor()
{
    m_rows.value(Role::Successor)->setVisible(isAsked(Role::Successor));
    m_choices.value(intake().successor())->setChecked(true);
}

// Rows that stay keep the keyboard.
void PeoplePage::rebuildRoles()
{
    QList<Role> wanted;
    for (const auto &share : m_shares) {
        if (share.role != Role::Employee && share.role != Role::Successor)
            wanted.append(share.role);
    }
    const auto shown = m_rows.keys();
    for (const auto role : shown) {
        if (role != Role::Successor && !wanted.contains(role))
            m_rows.take(role)->deleteLater();
    }
    for (int i = 0; i < wanted.size(); ++i) {
        const auto role = wanted.at(i);
        auto *const row = m_rows.contains(role) ? m_rows.value(role) : newRow(role);
        m_roleRows->insertWidget(i, row);
        row->nameField()->setText(intake().text(answer::personName(role)));
        row->setEmail(intake().text(answer::personEmail(role)));
    }
    for (int i = 1; i < wanted.size(); ++i)
        setTabOrder(m_rows.value(wanted.at(i - 1))->emailField(), m_rows.value(wanted.at(i))->nameField());
    for (const auto &share : m_shares) {
        if (auto *const row = m_rows.value(share.role))
            row->setShare(textOf(share));
    }
}

} // namespace app
