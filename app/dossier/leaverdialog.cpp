// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/leaverdialog.h"

#include "app/errortext.h"
#include "app/models/opendossier.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"
#include "app/window/desk.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class LeaverDialog : public FormDialog
{
    Q_OBJECT
public:
    LeaverDialog(Desk &desk, OpenDossier &dossier, QWidget *parent);

private:
    QLineEdit *line(const QString &name, const QString &text);
    bool apply();

    Desk &m_desk;
    OpenDossier &m_dossier;
    QLineEdit *m_name;
    QLineEdit *m_function;
    QLineEdit *m_email;
    QLineEdit *m_unit;
    FieldBlock *m_nameBlock;
};

FormTexts texts()
{
    return {
        LeaverDialog::tr("Correct the name or job"),
        LeaverDialog::tr("For a spelling mistake, another name or another job. Does somebody else leave? Then start a new "
                         "dossier."),
        LeaverDialog::tr("Save")};
}

LeaverDialog::LeaverDialog(Desk &desk, OpenDossier &dossier, QWidget *parent)
    : FormDialog(desk.theme(), texts(), parent), m_desk(desk), m_dossier(dossier)
{
    const auto &now = dossier.view().record.dossier;
    const auto person = now.people.value(core::Role::Employee);
    m_name = line(u"name"_s, person.name);
    m_function = line(u"function"_s, now.function);
    m_email = line(u"email"_s, person.email);
    m_unit = line(u"unit"_s, person.unit);
    m_nameBlock = add(tr("&Name"), m_name);
    add(tr("&Job"), m_function);
    add(tr("&E-mail address (optional)"), m_email);
    add(tr("&Team (optional)"), m_unit);
    setApply([this] { return apply(); });
    m_name->setFocus();
    m_name->selectAll();
}

QLineEdit *LeaverDialog::line(const QString &name, const QString &text)
{
    auto *const line = new QLineEdit(text);
    line->setObjectName(name);
    return line;
}

bool LeaverDialog::apply()
{
    if (m_name->text().trimmed().isEmpty())
        return complain(m_nameBlock, tr("Fill in the name."));
    const core::Person person{.name = m_name->text(), .email = m_email->text().trimmed(), .unit = m_unit->text().trimmed()};
    const auto written = m_desk.workspace().correctLeaver(m_dossier.id(), person, m_function->text().trimmed());
    const bool isSame = !written && written.error().code == core::ErrorCode::NothingToChange;
    return written || isSame || complain(m_nameBlock, errorText(written.error()));
}

} // namespace

void correctLeaver(Desk &desk, OpenDossier &dossier, QWidget *parent)
{
    LeaverDialog(desk, dossier, parent).exec();
}

} // namespace app

#include "leaverdialog.moc"
