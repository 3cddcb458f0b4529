// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/senddialog.h"

#include "app/background.h"
#include "app/errortext.h"
#include "app/exchange/exchangehelp.h"
#include "app/exchange/sending.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/workbar.h"
#include "app/window/beside.h"
#include "app/window/desk.h"
#include "app/window/preferences.h"
#include "app/wording.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class SendDialog : public FormDialog
{
    Q_OBJECT
public:
    SendDialog(Desk &desk, const core::DossierView &view, QWidget *parent);

    core::Role reader() const { return core::Role(m_reader->currentData().toInt()); }
    QString path() const { return QDir::fromNativeSeparators(m_place->text().trimmed()); }
    bool isLocked() const { return !m_passphrase->text().isEmpty(); }

private:
    void addReaders();
    void addPassphrase();
    void addPlace();
    void showReader();
    void choosePlace();
    QString proposedPlace() const;
    bool check();
    bool make();
    void isMade(const core::Result<void> &saved);

    Desk &m_desk;
    core::DossierView m_view;
    QComboBox *m_reader;
    TextLabel *m_sees;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLineEdit *m_place;
    WorkBar *m_work;
    FieldBlock *m_readerBlock = nullptr;
    FieldBlock *m_againBlock = nullptr;
    FieldBlock *m_placeBlock = nullptr;
    QString m_proposed; // while she has not chosen another place
    QString m_replaced; // she said that this one may go
    bool m_isBusy = false;
    Background m_background; // last: it ends before what it tells
};

FormTexts texts(const core::DossierView &view)
{
    return {filledIn(SendDialog::tr("Send the dossier of %1"), {oneLine(view.record.dossier.nameOf(core::Role::Employee))}),
            SendDialog::tr("For somebody at another computer. You get a file, and send it yourself by e-mail."),
            SendDialog::tr("Make the file")};
}

SendDialog::SendDialog(Desk &desk, const core::DossierView &view, QWidget *parent)
    : FormDialog(desk.theme(), texts(view), parent), m_desk(desk), m_view(view), m_reader(new QComboBox),
      m_sees(new TextLabel(desk.theme(), TextStyle::Body)), m_passphrase(new QLineEdit), m_again(new QLineEdit),
      m_place(new QLineEdit), m_work(new WorkBar(desk.theme()))
{
    addReaders();
    addPassphrase();
    addPlace();
    content()->addWidget(m_work);
    connect(m_work, &WorkBar::stopAsked, this, &SendDialog::reject);
    helpWithExchange(desk, *this);
    setApply([this] { return check() && make(); });
    showReader();
    m_reader->setFocus();
}

void SendDialog::addReaders()
{
    m_reader->setObjectName(u"reader"_s);
    m_reader->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reader->setMinimumContentsLength(12);
    for (const auto role : readersOf(m_view)) {
        const auto name = oneLine(m_view.record.dossier.nameOf(role));
        const auto text = name.isEmpty() ? roleName(role) : filledIn(tr("%1: %2"), {roleName(role), name});
        m_reader->addItem(text, int(role));
    }
    m_readerBlock = add(tr("&To whom?"), m_reader);
    m_sees->setObjectName(u"sees"_s);
    m_readerBlock->content()->addWidget(m_sees);
    connect(m_reader, &QComboBox::currentIndexChanged, this, &SendDialog::showReader);
}

void SendDialog::addPassphrase()
{
    m_passphrase->setObjectName(u"passphrase"_s);
    m_again->setObjectName(u"passphraseAgain"_s);
    for (auto *const field : {m_passphrase, m_again})
        field->setEchoMode(QLineEdit::Password);
    auto *const block = add(tr("&Passphrase (optional)"), m_passphrase);
    block->setHint(
        tr("With a passphrase nobody else can open the file. Write it down: nobody can find it again for you. Tell it "
           "by phone, not by e-mail."));
    m_againBlock = add(tr("Passphrase once &more"), m_again);
}

void SendDialog::addPlace()
{
    m_place->setObjectName(u"place"_s);
    auto *const browse = new QPushButton(tr("C&hoose…"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &SendDialog::choosePlace);
    m_placeBlock = add(tr("&Where the file comes"), m_place);
    auto *const row = new QHBoxLayout;
    row->setSpacing(m_desk.theme().px(8));
    row->addWidget(m_place, 1);
    row->addWidget(browse);
    m_placeBlock->content()->addLayout(row);
}

void SendDialog::showReader()
{
    m_sees->setText(whatReaderSees(reader(), m_view));
    m_reader->setAccessibleDescription(m_sees->text());
    if (m_place->text() == m_proposed) {
        m_proposed = QDir::toNativeSeparators(proposedPlace());
        m_place->setText(m_proposed);
    }
}

// Never one that is there: what was sent before stays what it was.
QString SendDialog::proposedPlace() const
{
    const QDir folder(m_desk.preferences().reportFolder());
    const auto name = caseFileName(reader(), m_view);
    auto path = folder.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(name.chopped(caseSuffix().size()) + u'-' + QString::number(number) + caseSuffix());
    return path;
}

void SendDialog::choosePlace()
{
    QFileDialog dialog(this, tr("Save the case file"), QFileInfo(path()).absolutePath(), tr("Case files (*.vwdossier)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(caseSuffix().mid(1));
    dialog.selectFile(QFileInfo(path()).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    m_replaced = dialog.selectedFiles().constFirst();
    m_place->setText(QDir::toNativeSeparators(m_replaced));
}

bool SendDialog::check()
{
    clearComplaints();
    if (m_isBusy)
        return false;
    if (m_passphrase->text() != m_again->text())
        return complain(m_againBlock, tr("This is not the same as above. Type the passphrase in both fields."));
    if (!path().endsWith(caseSuffix(), Qt::CaseInsensitive))
        m_place->setText(m_place->text().trimmed() + caseSuffix());
    if (QFileInfo(path()).completeBaseName().isEmpty())
        return complain(m_placeBlock, tr("Choose where the file comes."));
    if (!QFileInfo(path()).dir().exists())
        return complain(m_placeBlock, tr("This folder is not there. Choose another place."));
    if (QFileInfo::exists(path()) && path() != m_replaced)
        return complain(m_placeBlock, tr("There is a file of this name already. Choose another name."));
    return true;
}

// Locking takes a moment on purpose: that makes guessing slow. So all of it is done beside the window.
bool SendDialog::make()
{
    m_desk.saving().flush();
    const auto beside = besideOf(m_desk);
    if (!beside)
        return complain(m_readerBlock, errorText(beside.error()));
    const core::CaseParty to{.role = reader(), .name = m_view.record.dossier.nameOf(reader())};
    m_isBusy = true;
    m_work->start(tr("The file is being made"));
    m_background.run(
        [beside = *beside, dossier = m_view.record.dossier.id, to, passphrase = m_passphrase->text(),
         path = path()](const auto &goesOn) -> core::Result<void> {
            const auto workspace = beside.open();
            const auto file = workspace ? (*workspace)->exportCase(dossier, to) : core::Unexpected{workspace.error()};
            const auto bytes = file ? core::writeCaseFile(*file, passphrase) : core::Unexpected{file.error()};
            if (!bytes)
                return core::Unexpected{bytes.error()};
            return goesOn(0, 1) ? core::saveCaseFile(path, *bytes) : core::Result<void>();
        },
        [this](const core::Result<void> &saved) { isMade(saved); });
    return false;
}

void SendDialog::isMade(const core::Result<void> &saved)
{
    m_isBusy = false;
    m_work->finish();
    if (!saved) {
        complain(m_placeBlock, errorText(saved.error()));
        return;
    }
    m_desk.preferences().setReportFolder(QFileInfo(path()).absolutePath());
    QDialog::accept();
}

} // namespace

void sendDossier(Desk &desk, const core::DossierId &dossier, QWidget *parent)
{
    desk.saving().flush();
    const auto view = desk.workspace().view(dossier);
    if (!desk.succeeded(view, SendDialog::tr("The dossier cannot be sent.")))
        return;
    SendDialog dialog(desk, *view, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto path = dialog.path();
    const auto mail = caseMail(dialog.reader(), *view, path, desk.session().name, dialog.isLocked());
    desk.say({.text = filledIn(SendDialog::tr("The file for %1 is ready: %2. Add it to an e-mail yourself."),
                               {readerName(dialog.reader(), *view), QFileInfo(path).fileName()}),
              .actions = {{SendDialog::tr("Write an e-mail"), [&desk, mail] { openMail(desk, mail); }},
                          {SendDialog::tr("Open folder"), [folder = QFileInfo(path).absolutePath()] {
                               QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                           }}}});
}

QAction *sendAction(Desk &desk, const core::DossierId &dossier, QWidget *screen)
{
    auto *const action = new QAction(SendDialog::tr("&Send to…"), screen);
    action->setObjectName(u"send"_s);
    // Queued: a screen reader that chooses it waits until this returns.
    QObject::connect(
        action, &QAction::triggered, screen, [&desk, dossier, screen] { sendDossier(desk, dossier, screen); },
        Qt::QueuedConnection);
    return action;
}

} // namespace app

#include "senddialog.moc"
