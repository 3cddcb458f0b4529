// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/passphrasedialog.h"

#include "app/background.h"
#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"
#include "app/widgets/workbar.h"
#include "app/wording.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class PassphraseDialog : public FormDialog
{
    Q_OBJECT
public:
    PassphraseDialog(const Theme &theme, const QByteArray &bytes, const QString &fileName, QWidget *parent);

    const core::Result<core::CaseFile> &answer() const { return *m_answer; }

private:
    bool tryIt();
    void isTried(const core::Result<core::CaseFile> &read);

    QByteArray m_bytes;
    QLineEdit *m_passphrase;
    FieldBlock *m_block;
    WorkBar *m_work;
    std::optional<core::Result<core::CaseFile>> m_answer;
    bool m_isBusy = false;
    Background m_background; // last: it ends before what it tells
};

FormTexts texts(const QString &fileName)
{
    return {PassphraseDialog::tr("This file has a passphrase"),
            filledIn(PassphraseDialog::tr("Whoever sent %1 knows it. Nobody else can find it again."), {fileName}),
            PassphraseDialog::tr("Open file")};
}

PassphraseDialog::PassphraseDialog(const Theme &theme, const QByteArray &bytes, const QString &fileName, QWidget *parent)
    : FormDialog(theme, texts(fileName), parent), m_bytes(bytes), m_passphrase(new QLineEdit), m_work(new WorkBar(theme))
{
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_block = add(tr("&Passphrase"), m_passphrase);
    content()->addWidget(m_work);
    connect(m_work, &WorkBar::stopAsked, this, &PassphraseDialog::reject);
    setApply([this] { return tryIt(); });
    m_passphrase->setFocus();
}

// That it takes a moment is meant: it makes guessing slow.
bool PassphraseDialog::tryIt()
{
    clearComplaints();
    if (m_isBusy)
        return false;
    if (m_passphrase->text().isEmpty())
        return complain(m_block, tr("Fill in the passphrase."));
    m_isBusy = true;
    m_work->start(tr("The file is being opened"));
    m_background.run([bytes = m_bytes, text = m_passphrase->text()](
                         const auto &) -> core::Result<core::CaseFile> { return core::readCaseFile(bytes, text); },
                     [this](const core::Result<core::CaseFile> &read) { isTried(read); });
    return false;
}

void PassphraseDialog::isTried(const core::Result<core::CaseFile> &read)
{
    m_isBusy = false;
    m_work->finish();
    if (!read && read.error().code == core::ErrorCode::WrongPassphrase) {
        m_passphrase->selectAll();
        complain(m_block, tr("The file does not open with this passphrase. Look at capitals and spaces."));
        return;
    }
    m_answer = read;
    QDialog::accept();
}

} // namespace

std::optional<core::Result<core::CaseFile>> unlock(const Theme &theme, const QByteArray &bytes, const QString &fileName,
                                                   QWidget *parent)
{
    PassphraseDialog dialog(theme, bytes, fileName, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

} // namespace app

#include "passphrasedialog.moc"
