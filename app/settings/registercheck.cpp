// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/registercheck.h"

#include "app/errortext.h"
#include "app/settings/choices.h"
#include "app/verifytext.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/workbar.h"
#include "core/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostShown = 20;

} // namespace

RegisterCheck::RegisterCheck(const Theme &theme, const core::Connection &connection, QWidget *parent)
    : Section(theme, tr("Is everything in order?"), parent), m_theme(theme), m_connection(connection),
      m_button(new QPushButton(tr("Check now"))), m_work(new WorkBar(theme)), m_message(new MessageBar(theme)),
      m_findings(new TextLabel(theme, TextStyle::Small))
{
    content()->addWidget(
        hintLabel(theme, tr("Looks at the file, at the chain of changes, and at all lists that follow from it. "
                            "Nothing is changed. You can go on working.")));
    m_button->setObjectName(u"checkNow"_s);
    content()->addWidget(m_button, 0, Qt::AlignLeft);
    content()->addWidget(m_work);
    content()->addWidget(m_message);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->hide();
    content()->addWidget(m_findings);
    connect(m_button, &QPushButton::clicked, this, &RegisterCheck::start);
    connect(m_work, &WorkBar::stopAsked, this, &RegisterCheck::stop);
    connect(&m_background, &Background::progressed, m_work, &WorkBar::setProgress);
}

void RegisterCheck::start()
{
    using Findings = core::Result<QList<core::VerifyFinding>>;
    m_background.stop();
    m_message->dismiss();
    m_findings->hide();
    m_work->start(tr("Checking dossiers"));
    m_background.run(
        [connection = m_connection](const Background::Progress &progress) -> Findings {
            const auto workspace = core::Workspace::open(connection);
            if (!workspace)
                return core::Unexpected{workspace.error()};
            return (*workspace)->verify([&progress](int done, int total) { return progress(done, total); });
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
        m_message->say({.text = tr("Everything is in order: the file is whole, and every change is as it was written.")});
    else
        showFindings(*findings);
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
