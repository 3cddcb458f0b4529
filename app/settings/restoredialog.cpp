// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/restoredialog.h"

#include "app/backuptext.h"
#include "app/settings/choices.h"
#include "app/widgets/accessible.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostDossiers = 8;

} // namespace

RestoreDialog::RestoreDialog(const Theme &theme, const QString &registerFile, const core::Workspace *workspace,
                             QWidget *parent)
    : FormDialog(
          theme,
          {.title = tr("Restore a backup"),
           .explanation = tr("The backup comes in the place of the file. The file as it is now is kept beside it, under "
                             "another name."),
           .act = tr("Restore this backup")},
          parent),
      m_file(registerFile), m_workspace(workspace), m_backups(core::backupsOf(registerFile)),
      m_loss(new TextLabel(theme, TextStyle::Body))
{
    setObjectName(u"restoreDialog"_s);
    auto *const choices = new Choices(theme, tr("Which one?"), u"backup"_s);
    for (int i = 0; i < int(m_backups.size()); ++i)
        choices->add(i, momentText(m_backups.at(i).made), capitalised(backupText(m_backups.at(i))));
    auto *const loss = new Section(theme, tr("What gets lost"));
    m_loss->setObjectName(u"loss"_s);
    m_loss->setTextInteractionFlags(Qt::TextSelectableByMouse);
    loss->content()->addWidget(m_loss);
    content()->addWidget(loss);
    content()->addWidget(choices);
    connect(choices, &Choices::chosen, this, &RestoreDialog::choose);
    if (isEmpty())
        return;
    choices->choose(0);
    choose(0);
}

void RestoreDialog::choose(int index)
{
    m_chosen = index;
    m_background.stop();
    m_loss->setText(tr("One moment: this is being looked up."));
    m_background.run([file = m_file, backup = chosen()](const Background::Progress &) { return core::lossOf(file, backup); },
                     [this](const core::Loss &loss) { tellLoss(loss); });
}

void RestoreDialog::tellLoss(const core::Loss &loss)
{
    m_loss->setText(QStringList{lossText(loss), dossiersText(loss)}.join(u' ').trimmed());
    grow();
    announce(*m_loss);
}

// By the names that this role may know; the others are counted.
QString RestoreDialog::dossiersText(const core::Loss &loss) const
{
    QStringList names;
    int others = 0;
    for (auto it = loss.dossiers.begin(); it != loss.dossiers.end(); ++it) {
        if (it.key().isNull())
            continue;
        const auto name = m_workspace && names.size() < mostDossiers
                              ? m_workspace->view(it.key())
                              : core::Result<core::DossierView>(core::fail(core::ErrorCode::DossierNotFound));
        if (name)
            names.append(oneLine(name->record.dossier.nameOf(core::Role::Employee)));
        else
            ++others;
    }
    if (others > 0)
        names.append(names.isEmpty() ? tr("%n dossier(s)", nullptr, others) : tr("%n other dossier(s)", nullptr, others));
    return names.isEmpty() ? QString() : filledIn(tr("It is about: %1."), {listed(names)});
}

std::optional<core::Backup> askBackup(const Theme &theme, const QString &registerFile, const core::Workspace *workspace,
                                      QWidget *parent)
{
    RestoreDialog dialog(theme, registerFile, workspace, parent);
    if (dialog.isEmpty())
        return {}; // the last one went just now
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

} // namespace app
