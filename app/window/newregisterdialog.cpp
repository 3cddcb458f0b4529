// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/newregisterdialog.h"

#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/storage/registerfile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// Local and not roaming: a register that follows somebody around is synchronised while it is open.
QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/vertrek.vwz"_s;
}

class Dialog : public QDialog
{
    Q_OBJECT
public:
    Dialog(const Theme &theme, const QString &person, QWidget *parent);
    NewRegister answer() const;

private:
    void choosePlace();
    void check();
    bool complains(QLineEdit *field, const QString &text);

    TextLabel *m_problem;
    QLineEdit *m_organisation;
    QCheckBox *m_government;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_path;
};

Dialog::Dialog(const Theme &theme, const QString &person, QWidget *parent)
    : QDialog(parent), m_problem(new TextLabel(theme, TextStyle::Strong, Token::LateFg)), m_organisation(new QLineEdit),
      m_government(new QCheckBox(tr("Is a public &body (the Archives Act and the Woo apply)"))), m_name(new QLineEdit(person)),
      m_role(new QComboBox), m_path(new QLineEdit(QDir::toNativeSeparators(defaultPath())))
{
    setWindowTitle(tr("New register"));
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    all->setSpacing(theme.px(12));
    auto *const title = new TextLabel(theme, TextStyle::Heading);
    title->setText(tr("Make a new register"));
    auto *const text = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    text->setText(tr("A register holds the dossiers of your team or organisation. You can change all of this later, except the place."));
    all->addWidget(title);
    all->addWidget(text);

    for (const auto role : {core::Role::Manager, core::Role::Hr, core::Role::Ihh, core::Role::Employee})
        m_role->addItem(capitalised(labelOf(role)), core::toKey(role));
    auto *const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Organisation"), m_organisation);
    form->addRow(QString(), m_government);
    form->addRow(tr("Your &name"), m_name);
    form->addRow(tr("Your &role"), m_role);
    auto *const placeRow = new QHBoxLayout; // no widget of its own: the label names the field only beside it
    placeRow->addWidget(m_path, 1);
    auto *const browse = new QPushButton(tr("&Choose…"));
    connect(browse, &QPushButton::clicked, this, &Dialog::choosePlace);
    placeRow->addWidget(browse);
    auto *const placeLabel = new QLabel(tr("&Place"));
    placeLabel->setBuddy(m_path);
    form->addRow(placeLabel, placeRow);
    all->addLayout(form);
    auto *const advice = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    advice->setText(tr("Choose a folder on this computer. A folder that is synchronised (OneDrive, Dropbox) or on a network "
                       "can damage the file when two people work in it."));
    all->addWidget(advice);
    m_problem->hide();
    all->addWidget(m_problem);

    auto *const buttons = new QDialogButtonBox;
    buttons->addButton(tr("Make register"), QDialogButtonBox::AcceptRole)->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &Dialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    resize(theme.px(560), sizeHint().height());
    m_organisation->setFocus();
}

void Dialog::choosePlace()
{
    auto path = QFileDialog::getSaveFileName(this, tr("Place of the register"), m_path->text(), tr("Vertrekwijzer registers (*.vwz)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".vwz"_s;
    m_path->setText(QDir::toNativeSeparators(path));
}

bool Dialog::complains(QLineEdit *field, const QString &text)
{
    if (!field->text().trimmed().isEmpty())
        return false;
    m_problem->setText(text);
    m_problem->show();
    field->setAccessibleDescription(text);
    field->setFocus();
    return true;
}

void Dialog::check()
{
    if (complains(m_organisation, tr("Fill in the name of your organisation.")) || complains(m_name, tr("Fill in your name.")) ||
        complains(m_path, tr("Choose where the register comes.")))
        return;
    QDir().mkpath(QFileInfo(m_path->text()).absolutePath());
    accept();
}

NewRegister Dialog::answer() const
{
    core::Organisation organisation;
    organisation.name = m_organisation->text().trimmed();
    organisation.government = m_government->isChecked();
    if (organisation.government)
        organisation.mail = core::MailPolicy::Municipal;
    return {.path = QDir::fromNativeSeparators(m_path->text().trimmed()),
            .organisation = organisation,
            .who = {m_name->text().trimmed(),
                    core::fromKey<core::Role>(m_role->currentData().toString()).value_or(core::Role::Manager)}};
}

} // namespace

std::optional<NewRegister> askNewRegister(const Theme &theme, const QString &person, QWidget *parent)
{
    Dialog dialog(theme, person, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.answer();
}

} // namespace app

#include "newregisterdialog.moc"
