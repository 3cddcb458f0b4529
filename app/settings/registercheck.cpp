// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/registercheck.h"

#include "app/errortext.h"
#include "app/settings/choices.h"
#include "app/theme/theme.h"
#include "app/verifytext.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/workbar.h"
#include "core/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostShown = 20;

} // namespace

RegisterCheck::RegisterCheck(const Theme &theme, const core::Connection &connection, QWidget *parent)
    : Section(theme, tr("Is everything in order?"), parent), m_theme(theme), m_connection(connection),
      m_button(new QPushButton(tr("Check now"))), m_witness(new QLineEdit),
      m_witnessBlock(new FieldBlock(theme, tr("Check value of a report (you may leave this empty)"))),
      m_work(new WorkBar(theme)), m_message(new MessageBar(theme)), m_findings(new TextLabel(theme, TextStyle::Small))
{
    content()->addWidget(
        hintLabel(theme, tr("Looks at the file, at the chain of changes, and at all lists that follow from it. "
                            "Nothing is changed. You can go on working.")));
    addWitness();
    content()->addWidget(m_work);
    content()->addWidget(m_message);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->hide();
    content()->addWidget(m_findings);
    connect(m_button, &QPushButton::clicked, this, &RegisterCheck::start);
    connect(m_work, &WorkBar::stopAsked, this, &RegisterCheck::stop);
    connect(&m_background, &Background::progressed, m_work, &WorkBar::setProgress);
}

// Without a value that was kept elsewhere nobody can tell that the end is missing, or all of it was made anew.
void RegisterCheck::addWitness()
{
    m_witness->setObjectName(u"witness"_s);
    m_witness->setMaxLength(300);
    m_witnessBlock->content()->addWidget(m_witness);
    m_witnessBlock->setField(m_witness);
    m_witnessBlock->content()->addWidget(
        hintLabel(m_theme, tr("At the end of a report stand a number and a check value. With those you also see whether "
                              "nothing up to that report was taken away or made anew.")));
    content()->addWidget(m_witnessBlock);
    m_button->setObjectName(u"checkNow"_s);
    auto *const keep = new QPushButton(tr("Keep the check value of now…"));
    keep->setObjectName(u"keepWitness"_s);
    auto *const row = new FlowLayout(nullptr, m_theme.px(8));
    row->addWidget(m_button);
    row->addWidget(keep);
    content()->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &RegisterCheck::askPlace);
}

void RegisterCheck::askPlace()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Where? Best on another disk"),
                                                   QDir::home().filePath(tr("check-values") + u".txt"_s), tr("Text (*.txt)"),
                                                   nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        keepWitness(path);
}

void RegisterCheck::keepWitness(const QString &path)
{
    const auto workspace = core::Workspace::open(m_connection, core::Access::ReadOnly);
    const auto head = workspace ? (*workspace)->head() : core::Result<core::ChainHead>(core::Unexpected{workspace.error()});
    const auto kept = head ? core::addWitness(path, *head, QDateTime::currentDateTimeUtc())
                           : core::Result<bool>(core::Unexpected{head.error()});
    if (kept)
        m_message->say({.text = tr("Number and check value of now: %1.")
                                    .arg(QString::number(head->seq) + u' ' + QString::fromLatin1(head->link.left(16)))});
    else
        m_message->say({.kind = Message::Kind::Error,
                        .text = tr("The check value could not be kept. %1").arg(errorText(kept.error()))});
}

bool RegisterCheck::readWitness()
{
    const auto text = m_witness->text().trimmed();
    const auto witness = core::witnessIn(text);
    m_witnesses = witness ? QList{*witness} : QList<core::Witness>();
    const bool isGood = witness || text.isEmpty();
    m_witnessBlock->showError(
        isGood ? QString() : tr("Copy the number and the check value from the report, like “412 9f3c2a71be0d44e1”."));
    if (!isGood)
        m_witness->setFocus();
    return isGood;
}

void RegisterCheck::start()
{
    if (!readWitness())
        return;
    using Findings = core::Result<QList<core::VerifyFinding>>;
    m_background.stop();
    m_message->dismiss();
    m_findings->hide();
    m_work->start(tr("Checking dossiers"));
    m_background.run(
        [connection = m_connection, witnesses = m_witnesses](const Background::Progress &progress) -> Findings {
            const auto workspace = core::Workspace::open(connection, core::Access::ReadOnly);
            if (!workspace)
                return core::Unexpected{workspace.error()};
            return (*workspace)->verify([&progress](int done, int total) { return progress(done, total); }, witnesses);
        },
        [this](const Findings &findings) {
            m_work->finish();
            tell(findings);
            emit finished();
        });
}

void RegisterCheck::stop()
{
    m_background.stop();
    m_work->finish();
    m_button->setFocus();
    m_message->say({.text = tr("Stopped. What was looked at so far says nothing about the rest.")});
}

void RegisterCheck::tell(const core::Result<QList<core::VerifyFinding>> &findings)
{
    if (!findings)
        m_message->say({.kind = Message::Kind::Error,
                        .text = QString(tr("The check could not be done.") + u' ' + errorText(findings.error()))});
    else if (findings->isEmpty())
        m_message->say({.text = inOrder()});
    else
        showFindings(*findings);
}

QString RegisterCheck::inOrder() const
{
    const auto text = tr("Everything is in order: the file is whole, and every change is as it was written.");
    return m_witnesses.isEmpty() ? text : QString(text + u' ' + witnessText(m_witnesses));
}

void RegisterCheck::showFindings(const QList<core::VerifyFinding> &findings)
{
    m_message->say({.kind = Message::Kind::Error,
                    .text = tr("%n thing(s) do not add up. Keep this file as it is, and ask for help before you go on.",
                               nullptr, int(findings.size()))});
    QStringList lines;
    for (const auto &finding : findings.first(std::min(mostShown, findings.size())))
        lines.append(verifyText(finding));
    if (findings.size() > mostShown)
        lines.append(tr("And %n more.", nullptr, int(findings.size() - mostShown)));
    m_findings->setText(lines.join(u'\n'));
    m_findings->show();
}

} // namespace app
