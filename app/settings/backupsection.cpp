// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/backupsection.h"

#include "app/backuptext.h"
#include "app/errortext.h"
#include "app/settings/choices.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/workbar.h"
#include "app/window/desk.h"
#include "app/wording.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

BackupSection::BackupSection(Desk &desk, const QString &registerFile, QWidget *parent)
    : Section(desk.theme(), tr("Backups"), parent), m_desk(desk), m_file(registerFile),
      m_state(new TextLabel(desk.theme(), TextStyle::Body)), m_make(new QPushButton(tr("Make one now"))),
      m_restore(new QPushButton(tr("Restore…"))), m_work(new WorkBar(desk.theme())), m_message(new MessageBar(desk.theme()))
{
    m_state->setObjectName(u"backups"_s);
    content()->addWidget(m_state);
    content()->addWidget(
        hintLabel(desk.theme(),
                  filledIn(tr("Every day on which something changes, the program makes a backup itself, and checks it. They "
                              "are in the folder “%1”, beside the file. Now and then copy that folder to another disk: a "
                              "disk that breaks takes both. Keep backups no longer than the dossiers."),
                           {QFileInfo(core::backupFolderOf(registerFile)).fileName()})));
    addButtons();
    content()->addWidget(m_work);
    content()->addWidget(m_message);
    auto *const more = new LinkButton(desk.theme(), tr("More about backups"));
    connect(more, &LinkButton::clicked, this, [this] { m_desk.go({.page = Place::Page::Help, .part = u"about"_s}); });
    content()->addWidget(more, 0, Qt::AlignLeft);
    connect(m_work, &WorkBar::stopAsked, this, &BackupSection::stop);
    connect(&m_background, &Background::progressed, m_work, &WorkBar::setProgress);
    connect(&desk, &Desk::backupMade, this, &BackupSection::refresh);
    refresh();
}

void BackupSection::addButtons()
{
    auto *const row = new FlowLayout(nullptr, m_desk.theme().px(8));
    m_make->setObjectName(u"makeBackup"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    // Who may not write in the folder of the register can leave nothing beside it either.
    m_make->setVisible(!m_desk.opened().isReadOnly);
    row->addWidget(m_make);
    row->addWidget(m_restore);
    content()->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &BackupSection::start);
    connect(m_restore, &QPushButton::clicked, &m_desk, &Desk::restoreAsked);
}

void BackupSection::refresh()
{
    const auto backups = core::backupsOf(m_file);
    m_restore->setEnabled(!backups.isEmpty());
    if (backups.isEmpty()) {
        m_state->setText(tr("There are no backups yet."));
        return;
    }
    qint64 size = 0;
    for (const auto &backup : backups)
        size += backup.size;
    const auto count = tr("%n backup(s), together %1.", nullptr, int(backups.size())).arg(sizeText(size));
    const auto newest = tr("The newest is of %1.").arg(momentText(backups.first().made));
    m_state->setText(QString(count + u' ' + newest));
}

void BackupSection::start()
{
    m_background.stop();
    m_message->dismiss();
    m_desk.saving().flush();
    m_work->start(tr("Making a backup"));
    m_background.run(
        [file = m_file](const Background::Progress &progress) {
            return core::makeBackup(file, core::BackupReason::Asked, QDateTime::currentDateTimeUtc(),
                                    [&progress](int done, int total) { return progress(done, total); });
        },
        [this](const core::Result<core::Backup> &made) {
            m_work->finish();
            tell(made);
            refresh();
            emit finished();
        });
}

void BackupSection::stop()
{
    m_background.stop();
    m_work->finish();
    m_make->setFocus();
    m_message->say({.text = tr("Stopped. No backup was made, and those that there are have not changed.")});
}

void BackupSection::tell(const core::Result<core::Backup> &made)
{
    if (!made)
        m_message->say(
            {.kind = Message::Kind::Error, .text = tr("The backup could not be made. %1").arg(errorText(made.error()))});
    else if (!made->isWhole)
        m_message->say({.kind = Message::Kind::Warning,
                        .text = tr("The backup was made, but something in the file does not add up. Choose “Check now”.")});
    else
        m_message->say({.text = tr("The backup was made and checked: it is whole.")});
}

} // namespace app
