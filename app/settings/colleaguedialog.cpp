// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/colleaguedialog.h"

#include "app/settings/choices.h"
#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/optionrow.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class ColleagueDialog : public QDialog
{
    Q_OBJECT
public:
    ColleagueDialog(const Theme &theme, const core::Colleague &colleague, const QStringList &teams, QWidget *parent);

    ColleagueAnswer answer() const;

private:
    QLayout *buttons();
    QWidget *roles();
    FieldBlock *block(const QString &label, QWidget *field, const QString &name);
    void check();

    const Theme &m_theme;
    core::Colleague m_colleague;
    ColleagueAct m_act = ColleagueAct::Keep;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_unit;
    FieldBlock *m_nameBlock = nullptr;
    FieldBlock *m_emailBlock = nullptr;
    QMap<core::Role, QCheckBox *> m_roles;
};

ColleagueDialog::ColleagueDialog(const Theme &theme, const core::Colleague &colleague, const QStringList &teams,
                                 QWidget *parent)
    : QDialog(parent), m_theme(theme), m_colleague(colleague), m_name(new QLineEdit(colleague.person.name)),
      m_email(new QLineEdit(colleague.person.email)), m_unit(new QComboBox)
{
    setObjectName(u"colleagueDialog"_s);
    const bool isNew = colleague.person.id.isNull();
    setWindowTitle(isNew ? tr("New colleague") : tr("Colleague"));
    m_unit->setEditable(true);
    m_unit->addItems(teams);
    m_unit->setEditText(colleague.person.unit);

    auto *const inside = new QWidget;
    inside->setObjectName(u"page"_s);
    auto *const form = new QVBoxLayout(inside);
    form->setContentsMargins(theme.px(2), theme.px(2), theme.px(8), theme.px(2));
    form->setSpacing(theme.px(12));
    m_nameBlock = block(tr("Name"), m_name, u"colleagueName"_s);
    m_emailBlock = block(tr("E-mail"), m_email, u"colleagueEmail"_s);
    m_emailBlock->setAside(tr("May stay empty"));
    form->addWidget(m_nameBlock);
    form->addWidget(m_emailBlock);
    form->addWidget(block(tr("Team or department"), m_unit, u"colleagueUnit"_s));
    form->addWidget(roles());
    auto *const area = new ScrollPane(inside);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    all->setSpacing(theme.px(16));
    all->addWidget(area, 1);
    all->addLayout(buttons());
    const auto room = screen()->availableSize();
    resize(QSize(theme.px(560), theme.px(620)).boundedTo(QSize(room.width() - 40, room.height() - 60)));
    m_name->setFocus();
}

FieldBlock *ColleagueDialog::block(const QString &label, QWidget *field, const QString &name)
{
    auto *const block = new FieldBlock(m_theme, label);
    field->setObjectName(name);
    block->content()->addWidget(field);
    block->setField(field);
    return block;
}

// Whoever leaves is no role of a colleague: she is chosen when a dossier starts.
QWidget *ColleagueDialog::roles()
{
    auto *const group = new QWidget;
    auto *const layout = new QVBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(m_theme.px(4));
    auto *const label = new TextLabel(m_theme, TextStyle::Strong);
    label->setText(tr("What does this colleague do in dossiers?"));
    layout->addWidget(label);
    layout->addWidget(hintLabel(m_theme, tr("You are offered the name where such a role is filled.")));
    for (const auto &word : core::words<core::Role>()) {
        if (word.value == core::Role::Employee)
            continue;
        auto *const check = new QCheckBox;
        check->setObjectName(u"role-"_s + core::toKey(word.value));
        check->setChecked(m_colleague.roles.contains(word.value));
        m_roles.insert(word.value, check);
        layout->addWidget(new OptionRow(m_theme, check, labelOf(word.value)));
    }
    return group;
}

QLayout *ColleagueDialog::buttons()
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    if (!m_colleague.person.id.isNull()) {
        auto *const remove = new QPushButton(tr("Remove"));
        remove->setObjectName(u"removeColleague"_s);
        remove->setAutoDefault(false);
        remove->setProperty("destructive", true);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_act = ColleagueAct::Remove;
            accept();
        });
        row->addWidget(remove);
    }
    row->addStretch(1);
    auto *const cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *const keep = new QPushButton(tr("Keep"));
    keep->setObjectName(u"keepColleague"_s);
    keep->setProperty("primary", true);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &ColleagueDialog::check);
    row->addWidget(cancel);
    row->addWidget(keep);
    return row;
}

void ColleagueDialog::check()
{
    const auto email = m_email->text().trimmed();
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    const bool isAddress = email.isEmpty() || (email.count(u'@') == 1 && !email.startsWith(u'@') && !email.endsWith(u'@'));
    m_nameBlock->showError(isNamed ? QString() : tr("Fill in the name."));
    m_emailBlock->showError(isAddress ? QString() : tr("Write the address as name@organisation.nl."));
    if (!isNamed)
        m_name->setFocus();
    else if (!isAddress)
        m_email->setFocus();
    else
        accept();
}

ColleagueAnswer ColleagueDialog::answer() const
{
    auto colleague = m_colleague;
    colleague.person.name = m_name->text();
    colleague.person.email = m_email->text().trimmed();
    colleague.person.unit = m_unit->currentText();
    colleague.roles = {};
    for (auto role = m_roles.begin(); role != m_roles.end(); ++role) {
        if (role.value()->isChecked())
            colleague.roles.insert(role.key());
    }
    return {m_act, colleague};
}

} // namespace

std::optional<ColleagueAnswer> askColleague(const Theme &theme, const core::Colleague &colleague, const QStringList &teams,
                                            QWidget *parent)
{
    ColleagueDialog dialog(theme, colleague, teams, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.answer();
}

} // namespace app

#include "colleaguedialog.moc"
