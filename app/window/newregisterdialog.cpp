// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/newregisterdialog.h"

#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"
#include "app/widgets/optionrow.h"
#include "app/wording.h"
#include "core/storage/registerfile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

// Local and not roaming: a register that follows somebody around is synchronised while it is open.
QString usualRegisterPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/vertrek.vwz"_s;
}

namespace {

class NewRegisterDialog : public FormDialog
{
    Q_OBJECT
public:
    NewRegisterDialog(const Theme &theme, const QString &person, QWidget *parent);
    NewRegister answer() const;

private:
    void addPlace(const Theme &theme);
    void choosePlace();
    void warnOfPlace();
    bool check();
    bool isFilledIn(FieldBlock *block, const QLineEdit *field, const QString &complaint)
    {
        return !field->text().trimmed().isEmpty() || complain(block, complaint);
    }
    QString path() const { return QDir::fromNativeSeparators(m_path->text().trimmed()); }

    QLineEdit *m_organisation;
    QCheckBox *m_government;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_path;
    FieldBlock *m_organisationBlock;
    FieldBlock *m_nameBlock;
    FieldBlock *m_placeBlock;
};

FormTexts texts()
{
    return {NewRegisterDialog::tr("Make a new register"),
            NewRegisterDialog::tr("A register holds the dossiers of your team or organisation. You can change all of this "
                                  "later, except the place."),
            NewRegisterDialog::tr("Make register")};
}

NewRegisterDialog::NewRegisterDialog(const Theme &theme, const QString &person, QWidget *parent)
    : FormDialog(theme, texts(), parent), m_organisation(new QLineEdit), m_government(new QCheckBox),
      m_name(new QLineEdit(person)), m_role(new QComboBox), m_path(new QLineEdit(QDir::toNativeSeparators(usualRegisterPath())))
{
    setWindowTitle(tr("New register"));
    for (const auto role : {core::Role::Manager, core::Role::Hr, core::Role::Ihh, core::Role::Employee})
        m_role->addItem(roleName(role), int(role));
    m_organisationBlock = add(tr("Organisation"), m_organisation);
    content()->addWidget(new OptionRow(theme, m_government, tr("Is a public body (the Archives Act and the Woo apply)")));
    m_nameBlock = add(tr("Your name"), m_name);
    add(tr("Your role"), m_role);
    m_placeBlock = add(tr("Place"), m_path);
    addPlace(theme);
    setApply([this] { return check(); });
    m_organisation->setFocus();
}

void NewRegisterDialog::addPlace(const Theme &theme)
{
    m_path->setObjectName(u"place"_s);
    m_placeBlock->setHint(tr("Choose a folder on this computer."));
    auto *const browse = new QPushButton(tr("&Choose…"));
    connect(browse, &QPushButton::clicked, this, &NewRegisterDialog::choosePlace);
    auto *const row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    m_placeBlock->content()->addLayout(row);
    connect(m_path, &QLineEdit::textChanged, this, &NewRegisterDialog::warnOfPlace);
    warnOfPlace();
}

void NewRegisterDialog::choosePlace()
{
    auto path = QFileDialog::getSaveFileName(this, tr("Place of the register"), m_path->text(),
                                             tr("Vertrekwijzer registers (*.vwz)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".vwz"_s;
    m_path->setText(QDir::toNativeSeparators(path));
}

// It may stay there: not everybody has another place.
void NewRegisterDialog::warnOfPlace()
{
    const auto service = path().isEmpty() ? QString() : core::cloudFolderOf(path());
    QString warning;
    if (!service.isEmpty())
        warning = tr("%1 copies this folder. The file can be damaged when two people work in it. Choose another folder.")
                      .arg(service);
    else if (!path().isEmpty() && core::isOnNetwork(path()))
        warning = tr("This folder is on a network drive. One person at a time can work in the file there.");
    m_placeBlock->showWarning(warning);
}

bool NewRegisterDialog::check()
{
    if (!isFilledIn(m_organisationBlock, m_organisation, tr("Fill in the name of your organisation.")) ||
        !isFilledIn(m_nameBlock, m_name, tr("Fill in your name.")) ||
        !isFilledIn(m_placeBlock, m_path, tr("Choose where the register comes.")))
        return false;
    if (QFileInfo::exists(path()))
        return complain(m_placeBlock, tr("There is a file of this name already. Choose another name."));
    if (!QDir().mkpath(QFileInfo(path()).absolutePath()))
        return complain(m_placeBlock, tr("This folder cannot be made. Choose another place."));
    return true;
}

NewRegister NewRegisterDialog::answer() const
{
    core::Organisation organisation;
    organisation.name = m_organisation->text().trimmed();
    organisation.government = m_government->isChecked();
    if (organisation.government)
        organisation.mail = core::MailPolicy::Municipal;
    return {.path = path(),
            .organisation = organisation,
            .who = {m_name->text().trimmed(), core::Role(m_role->currentData().toInt())}};
}

} // namespace

std::optional<NewRegister> askNewRegister(const Theme &theme, const QString &person, QWidget *parent)
{
    NewRegisterDialog dialog(theme, person, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

} // namespace app

#include "newregisterdialog.moc"
