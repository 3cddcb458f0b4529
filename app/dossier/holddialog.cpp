// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/holddialog.h"

#include "app/dossier/dossierwords.h"
#include "app/errortext.h"
#include "app/theme/theme.h"
#include "app/widgets/confirm.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class HoldDialog : public FormDialog
{
    Q_OBJECT
public:
    HoldDialog(Desk &desk, OpenDossier &dossier, QWidget *parent);

private:
    bool apply();

    Desk &m_desk;
    OpenDossier &m_dossier;
    QLineEdit *m_reason;
    QLineEdit *m_reference;
    FieldBlock *m_reasonBlock = nullptr;
    FieldBlock *m_referenceBlock = nullptr;
};

HoldDialog::HoldDialog(Desk &desk, OpenDossier &dossier, QWidget *parent)
    : FormDialog(desk.theme(),
                 {tr("Set a legal hold"),
                  tr("From then on nothing of this dossier may be destroyed, until somebody releases the hold."),
                  tr("Set legal hold")},
                 parent),
      m_desk(desk), m_dossier(dossier), m_reason(new QLineEdit), m_reference(new QLineEdit)
{
    m_reason->setObjectName(u"reason"_s);
    m_reference->setObjectName(u"reference"_s);
    m_reasonBlock = add(tr("&Reason, like a request or a claim"), m_reason);
    m_referenceBlock = add(tr("R&eference, like the number of the request"), m_reference);
    setApply([this] { return apply(); });
    m_reason->setFocus();
}

bool HoldDialog::apply()
{
    if (m_reason->text().trimmed().isEmpty())
        return complain(m_reasonBlock, tr("Say briefly why nothing may be destroyed."));
    if (m_reference->text().trimmed().isEmpty())
        return complain(m_referenceBlock, tr("Fill in a number or name by which the request can be found."));
    const auto set = m_desk.workspace().setHold(m_dossier.id(), m_reason->text(), m_reference->text());
    return set || complain(m_reasonBlock, errorText(set.error()));
}

} // namespace

void setHold(Desk &desk, OpenDossier &dossier, QWidget *parent)
{
    HoldDialog(desk, dossier, parent).exec();
}

void releaseHold(Desk &desk, OpenDossier &dossier, QWidget *parent)
{
    const Confirmation question{.question = HoldDialog::tr("Release the legal hold?"),
                                .effect = HoldDialog::tr("What the checklist says may be destroyed, may then be destroyed."),
                                .act = HoldDialog::tr("Release hold"),
                                .keep = HoldDialog::tr("Keep hold"),
                                .isDestructive = true,
                                .pointsTitle = HoldDialog::tr("This hold"),
                                .points = {holdSentence(dossier.view())}};
    if (confirmed(desk.theme(), question, parent))
        desk.succeeded(desk.workspace().releaseHold(dossier.id()), HoldDialog::tr("The hold was not released."));
}

} // namespace app

#include "holddialog.moc"
