// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/circumstancesdialog.h"

#include "app/errortext.h"
#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"
#include "app/widgets/optionrow.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class CircumstancesDialog : public FormDialog
{
    Q_OBJECT
public:
    CircumstancesDialog(Desk &desk, OpenDossier &dossier, QWidget *parent);

private:
    void addHeading(const QString &text);
    void addFlag(core::Flag flag, bool isSet);
    bool apply();

    Desk &m_desk;
    OpenDossier &m_dossier;
    QComboBox *m_kind;
    FieldBlock *m_kindBlock;
    QMap<core::Flag, QCheckBox *> m_flags;
};

FormTexts texts()
{
    return {CircumstancesDialog::tr("Change the kind of departure"),
            CircumstancesDialog::tr("The list of tasks follows from this. What was filled in already is kept."),
            CircumstancesDialog::tr("Change")};
}

CircumstancesDialog::CircumstancesDialog(Desk &desk, OpenDossier &dossier, QWidget *parent)
    : FormDialog(desk.theme(), texts(), parent), m_desk(desk), m_dossier(dossier), m_kind(new QComboBox)
{
    const auto &known = dossier.view().record.dossier;
    for (const auto &word : core::words<core::DepartureKind>())
        m_kind->addItem(labelOf(word.value), int(word.value));
    m_kind->setCurrentIndex(m_kind->findData(int(known.kind)));
    m_kind->setObjectName(u"kind"_s);
    m_kindBlock = add(tr("&Kind of departure"), m_kind);
    addHeading(tr("What belongs to this work?"));
    for (const auto &word : core::words<core::Flag>()) {
        if (word.value == core::Flag::Unreachable)
            addHeading(tr("How is the situation?"));
        addFlag(word.value, known.flags.contains(word.value));
    }
    setApply([this] { return apply(); });
    m_kind->setFocus();
}

void CircumstancesDialog::addHeading(const QString &text)
{
    auto *const heading = new TextLabel(m_desk.theme(), TextStyle::Strong);
    heading->setText(text);
    content()->addWidget(heading);
}

void CircumstancesDialog::addFlag(core::Flag flag, bool isSet)
{
    auto *const box = new QCheckBox;
    box->setObjectName(core::toKey(flag));
    box->setChecked(isSet);
    m_flags.insert(flag, box);
    content()->addWidget(new OptionRow(m_desk.theme(), box, labelOf(flag)));
}

bool CircumstancesDialog::apply()
{
    core::FlagSet flags;
    for (auto it = m_flags.cbegin(); it != m_flags.cend(); ++it) {
        if (it.value()->isChecked())
            flags.insert(it.key());
    }
    const auto kind = core::DepartureKind(m_kind->currentData().toInt());
    const auto changed = m_desk.workspace().changeCircumstances(m_dossier.id(), kind, flags);
    const bool isSame = !changed && changed.error().code == core::ErrorCode::NothingToChange;
    return changed || isSame || complain(m_kindBlock, errorText(changed.error()));
}

} // namespace

void changeCircumstances(Desk &desk, OpenDossier &dossier, QWidget *parent)
{
    CircumstancesDialog(desk, dossier, parent).exec();
}

} // namespace app

#include "circumstancesdialog.moc"
