// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/taskdialogs.h"

#include "app/errortext.h"
#include "app/models/dossiersummary.h"
#include "app/theme/theme.h"
#include "app/typeddate.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"
#include "app/widgets/optionrow.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class OneOffDialog : public FormDialog
{
    Q_OBJECT
public:
    OneOffDialog(Desk &desk, OpenDossier &dossier, QWidget *parent);

private:
    QComboBox *roles(core::Role role);
    bool apply();

    Desk &m_desk;
    OpenDossier &m_dossier;
    QLineEdit *m_title;
    QComboBox *m_responsible;
    QComboBox *m_accountable;
    QLineEdit *m_due;
    FieldBlock *m_titleBlock = nullptr;
    FieldBlock *m_dueBlock = nullptr;
};

OneOffDialog::OneOffDialog(Desk &desk, OpenDossier &dossier, QWidget *parent)
    : FormDialog(
          desk.theme(),
          {tr("Add a task"), tr("Only for this dossier. Everybody with a role in it can see the task."), tr("Add task")},
          parent),
      m_desk(desk), m_dossier(dossier), m_title(new QLineEdit), m_responsible(roles(core::Role::Employee)),
      m_accountable(roles(desk.role())), m_due(new QLineEdit)
{
    m_title->setObjectName(u"title"_s);
    m_responsible->setObjectName(u"responsible"_s);
    m_accountable->setObjectName(u"accountable"_s);
    m_due->setObjectName(u"due"_s);
    m_titleBlock = add(tr("Wh&at has to be done?"), m_title);
    add(tr("&Who does it?"), m_responsible);
    add(tr("Who &decides that it is ready?"), m_accountable);
    m_dueBlock = add(tr("Ready &by (optional), like 31-3"), m_due);
    connect(m_due, &QLineEdit::textChanged, this, [this](const QString &text) {
        const auto day = typedDate(text.trimmed(), m_desk.today());
        m_dueBlock->setAside(day ? core::longDate(*day, currentLanguage()) : QString());
    });
    setApply([this] { return apply(); });
    m_title->setFocus();
}

QComboBox *OneOffDialog::roles(core::Role role)
{
    auto *const box = new QComboBox;
    for (const auto &word : core::words<core::Role>()) {
        if (!m_dossier.view().record.dossier.organisation.missingRoles.contains(word.value))
            box->addItem(roleName(word.value), int(word.value));
    }
    box->setCurrentIndex(std::max(0, box->findData(int(role))));
    return box;
}

bool OneOffDialog::apply()
{
    const auto due = m_due->text().trimmed();
    if (m_title->text().trimmed().isEmpty())
        return complain(m_titleBlock, tr("Write in a few words what has to be done."));
    if (!due.isEmpty() && !typedDate(due, m_desk.today()))
        return complain(m_dueBlock, tr("This is not a day. Write a day like 31-3-2026."));
    const auto added =
        m_desk.workspace().addOneOffTask(m_dossier.id(), {.key = {},
                                                          .title = m_title->text().simplified(),
                                                          .responsible = core::Role(m_responsible->currentData().toInt()),
                                                          .accountable = core::Role(m_accountable->currentData().toInt()),
                                                          .due = due.isEmpty() ? QDate() : *typedDate(due, m_desk.today())});
    if (!added)
        return complain(m_titleBlock, errorText(added.error()));
    m_desk.say({.text = filledIn(tr("“%1” is one of the tasks now."), {m_title->text().simplified()})});
    return true;
}

class ListDialog : public FormDialog
{
    Q_OBJECT
public:
    ListDialog(Desk &desk, OpenDossier &dossier, const QList<core::Item> &items, QWidget *parent);

private:
    QString meaningOf(const core::Item &item) const;
    bool apply();

    Desk &m_desk;
    OpenDossier &m_dossier;
    QMap<QString, QCheckBox *> m_boxes;
};

ListDialog::ListDialog(Desk &desk, OpenDossier &dossier, const QList<core::Item> &items, QWidget *parent)
    : FormDialog(
          desk.theme(),
          {tr("Add tasks from the list"), tr("These tasks fit this departure, but are not always needed."), tr("Add")},
          parent),
      m_desk(desk), m_dossier(dossier)
{
    for (const auto &item : items) {
        auto *const box = new QCheckBox;
        box->setObjectName(item.key);
        m_boxes.insert(item.key, box);
        content()->addWidget(new OptionRow(desk.theme(), box, titleOf(item, dossier.view()), meaningOf(item)));
    }
    setApply([this] { return apply(); });
    if (!m_boxes.isEmpty())
        m_boxes.value(items.first().key)->setFocus();
}

QString ListDialog::meaningOf(const core::Item &item) const
{
    const auto why = oneLine(core::fillIn(item.why.in(currentLanguage()), m_dossier.view().record.dossier, currentLanguage(),
                                          m_dossier.view().today));
    QStringList parts{item.responsible ? roleName(*item.responsible) : QString(), why};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool ListDialog::apply()
{
    const OpenDossier::Batch batch(m_dossier);
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        if (it.value()->isChecked() &&
            !m_desk.succeeded(m_desk.workspace().requestItem(m_dossier.id(), it.key()), tr("The task was not added.")))
            break;
    }
    return true;
}

} // namespace

void addOneOffTask(Desk &desk, OpenDossier &dossier, QWidget *parent)
{
    OneOffDialog(desk, dossier, parent).exec();
}

void addFromList(Desk &desk, OpenDossier &dossier, QWidget *parent)
{
    const auto items = desk.workspace().itemsOnRequest(dossier.id());
    if (desk.succeeded(items))
        ListDialog(desk, dossier, *items, parent).exec();
}

} // namespace app

#include "taskdialogs.moc"
