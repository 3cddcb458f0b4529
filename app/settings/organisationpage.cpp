// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/choices.h"

#include "app/settings/facts.h"
#include "app/settings/organisation.h"
#include "app/settings/pages.h"
#include "app/widgets/accessible.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/optionrow.h"
#include "app/widgets/page.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/window/savedtext.h"
#include "app/wording.h"

#include "core/domain/roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::Organisation;

namespace app {

namespace {

constexpr auto policies = {core::MailPolicy::Rijk, core::MailPolicy::Dms, core::MailPolicy::Municipal,
                           core::MailPolicy::Private};

class OrganisationPage : public Page
{
    Q_OBJECT
public:
    OrganisationPage(Desk &desk, const QString &title) : Page(desk.theme()), m_desk(desk)
    {
        setTitle(title, tr("For dossiers that start from now on. Running dossiers keep what they started with."));
        if (const auto why = whyOnlyRead(desk); !why.isEmpty()) {
            content()->addWidget(hintLabel(desk.theme(), why));
            content()->addWidget(facts());
            return;
        }
        content()->addWidget(name());
        content()->addWidget(kind());
        content()->addWidget(mail());
        content()->addWidget(roles());
        content()->addWidget(reports());
    }

private:
    static QString meaningOf(core::MailPolicy policy)
    {
        switch (policy) {
        case core::MailPolicy::Rijk:
            return tr("Mail is kept by itself for some years, and of key positions for good. The leaver takes out what is "
                      "private.");
        case core::MailPolicy::Dms:
            return tr("What matters goes from the mailbox to the document system. The mailbox itself is not kept.");
        case core::MailPolicy::Municipal:
            return tr("What matters goes to the matter it belongs to, by the selection list of municipalities.");
        case core::MailPolicy::Private:
            break;
        }
        return tr("Work mail goes to the team or the file it belongs to. No archive law applies.");
    }

    static QString periodText(const Period &period)
    {
        if (period.amount == 0)
            return tr("Not decided yet");
        return period.unit == u'Y'   ? tr("%n year(s)", nullptr, period.amount)
               : period.unit == u'M' ? tr("%n month(s)", nullptr, period.amount)
               : period.unit == u'W' ? tr("%n week(s)", nullptr, period.amount)
                                     : tr("%n day(s)", nullptr, period.amount);
    }

    QWidget *facts() const
    {
        const auto organisation = organisationOf(m_desk);
        const auto yesNo = [](bool isYes) { return isYes ? tr("Yes") : tr("No"); };
        QStringList missing;
        for (const auto role : organisation.missingRoles.values())
            missing.append(labelOf(role));
        return makeFacts(m_desk.theme(), {{tr("Name"), organisation.name},
                                          {tr("Public body"), yesNo(organisation.government)},
                                          {tr("Information professional"), yesNo(organisation.ihhPresent)},
                                          {tr("What happens to mail"), labelOf(organisation.mail)},
                                          {tr("Roles that are missing"), missing.isEmpty() ? tr("None") : listed(missing)},
                                          {tr("Dossiers are kept for"), periodText(periodFrom(organisation.retention))},
                                          {tr("Kind of departure in reports"), yesNo(organisation.showKind)}});
    }

    QWidget *name()
    {
        auto *const block = new FieldBlock(m_desk.theme(), tr("Name of the organisation"));
        auto *const field = new QLineEdit(organisationOf(m_desk).name);
        field->setObjectName(u"organisationName"_s);
        field->setMaximumWidth(m_desk.theme().px(480));
        block->content()->addWidget(field);
        block->setField(field);
        const core::Draft key{.subject = u"settings"_s, .field = u"name"_s};
        auto *const saved = new SavedText(m_desk.saving(), field, key, [this](const QString &text) -> core::Result<void> {
            auto organisation = organisationOf(m_desk);
            organisation.name = text;
            const auto changed = m_desk.workspace().changeSettings(organisation);
            return changed ? core::Result<void>() : core::Unexpected{changed.error()};
        });
        saved->setStored(organisationOf(m_desk).name);
        connect(saved, &SavedText::refused, this, [this](const core::Error &error) { m_desk.fail(error); });
        connect(saved, &SavedText::stored, &m_desk.saving(), &Saving::succeeded);
        return block;
    }

    QCheckBox *addCheck(Section *section, const QString &name, const QString &text, const QString &meaning,
                        bool Organisation::*value)
    {
        auto *const check = new QCheckBox;
        check->setObjectName(name);
        check->setChecked(organisationOf(m_desk).*value);
        section->content()->addWidget(new OptionRow(m_desk.theme(), check, text, meaning));
        connect(check, &QCheckBox::toggled, this, [this, check, value](bool isOn) {
            if (!changeOrganisation(m_desk, [value, isOn](Organisation &wanted) { wanted.*value = isOn; })) {
                const QSignalBlocker blocker(check);
                check->setChecked(!isOn);
            }
        });
        return check;
    }

    QWidget *kind()
    {
        auto *const section = new Section(m_desk.theme(), tr("What kind of organisation"));
        addCheck(section, u"government"_s, tr("A public body"),
                 tr("The Archives Act and the Open Government Act apply, and so do their tasks."),
                 &Organisation::government);
        addCheck(section, u"ihhPresent"_s, tr("There is an information professional (IHH)"),
                 tr("Without one, the tasks about keeping and destroying are done by HR."), &Organisation::ihhPresent);
        return section;
    }

    QWidget *mail()
    {
        auto *const section = new Section(m_desk.theme());
        auto *const choices = new Choices(m_desk.theme(), tr("What happens to mail when somebody leaves?"), u"mail"_s);
        for (const auto policy : policies)
            choices->add(int(policy), labelOf(policy), meaningOf(policy));
        choices->choose(int(organisationOf(m_desk).mail));
        connect(choices, &Choices::chosen, this, [this, choices](int value) {
            changeOrganisation(m_desk, [value](Organisation &wanted) { wanted.mail = core::MailPolicy(value); });
            choices->choose(int(organisationOf(m_desk).mail));
        });
        section->content()->addWidget(choices);
        return section;
    }

    QWidget *roles();
    QWidget *reports();
    QWidget *retention();

    Desk &m_desk;
};

// A role that stands in for another is named, so that nobody is surprised by tasks.
QWidget *OrganisationPage::roles()
{
    using core::Role;
    auto *const section = new Section(m_desk.theme(), tr("Which roles are missing here?"));
    section->content()->addWidget(
        hintLabel(m_desk.theme(), tr("The tasks of a role that you do not have go to another one.")));
    const auto organisation = organisationOf(m_desk);
    for (const auto &word : core::words<Role>()) {
        const auto role = word.value;
        // Those three are decided elsewhere: above, or in each dossier.
        if (!core::hasFallback(role) || role == Role::Ihh || role == Role::Successor || role == Role::Colleague)
            continue;
        auto without = organisation;
        without.missingRoles.insert(role);
        auto *const check = new QCheckBox;
        check->setObjectName(u"missing-"_s + core::toKey(role));
        check->setChecked(organisation.missingRoles.contains(role));
        section->content()->addWidget(
            new OptionRow(m_desk.theme(), check, tr("No %1").arg(labelOf(role)),
                          tr("Then it is done by: %1").arg(labelOf(core::fallback(role, without)))));
        connect(check, &QCheckBox::toggled, this, [this, role](bool isMissing) {
            changeOrganisation(m_desk, [role, isMissing](Organisation &wanted) {
                if (isMissing)
                    wanted.missingRoles.insert(role);
                else
                    wanted.missingRoles.remove(role);
            });
        });
    }
    return section;
}

QWidget *OrganisationPage::reports()
{
    auto *const section = new Section(m_desk.theme(), tr("Keeping and printing"));
    section->content()->addWidget(retention());
    addCheck(section, u"showKind"_s, tr("Print the kind of departure in reports"),
             tr("Off is better: who reads the report does not need it for the work. The reason is never printed."),
             &Organisation::showKind);
    return section;
}

QWidget *OrganisationPage::retention()
{
    auto *const block = new FieldBlock(m_desk.theme(), tr("How long do you keep dossiers?"));
    auto *const amount = new QSpinBox;
    amount->setObjectName(u"retention"_s);
    amount->setRange(0, 999);
    amount->setSpecialValueText(tr("Not decided yet"));
    amount->setKeyboardTracking(false);
    auto *const unit = new QComboBox;
    unit->setObjectName(u"retentionUnit"_s);
    nameComboBox(*unit, tr("Unit of how long you keep dossiers"));
    for (const auto &[text, letter] : {std::pair(tr("years"), u'Y'), std::pair(tr("months"), u'M'),
                                       std::pair(tr("weeks"), u'W'), std::pair(tr("days"), u'D')})
        unit->addItem(text, QChar(letter));
    const auto now = periodFrom(organisationOf(m_desk).retention);
    amount->setValue(now.amount);
    unit->setCurrentIndex(unit->findData(QChar(now.unit)));
    auto *const row = new QHBoxLayout;
    row->setSpacing(m_desk.theme().px(8));
    row->addWidget(amount);
    row->addWidget(unit);
    row->addStretch(1);
    block->content()->addLayout(row);
    block->content()->addWidget(
        hintLabel(m_desk.theme(),
                  tr("Your selection list or your own rules say how long. It is printed in the report for the archive.")));
    block->setField(amount);
    const auto write = [this, amount, unit] {
        const Period period{amount->value(), unit->currentData().toChar().unicode()};
        changeOrganisation(m_desk, [period](Organisation &wanted) { wanted.retention = durationOf(period); });
    };
    connect(amount, &QSpinBox::valueChanged, this, write);
    connect(unit, &QComboBox::activated, this, write);
    return block;
}

} // namespace

QWidget *makeOrganisationPage(Desk &desk, const QString &title)
{
    return new OrganisationPage(desk, title);
}

} // namespace app

#include "organisationpage.moc"
