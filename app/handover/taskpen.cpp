// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/taskpen.h"

#include "app/errortext.h"
#include "app/handover/tasktexts.h"
#include "app/models/dossiersummary.h"
#include "app/widgets/fieldblock.h"
#include "app/window/savedtext.h"

namespace app {

core::Result<void> TaskPen::write(const core::TaskEdit &edit) const
{
    const auto written = m_dossier.workspace().setTask(m_dossier.id(), m_item, edit);
    if (!written && written.error().code != core::ErrorCode::NothingToChange)
        return core::Unexpected{written.error()};
    return {};
}

bool TaskPen::write(const core::TaskEdit &edit, FieldBlock &block) const
{
    const auto written = write(edit);
    if (written)
        block.showError({});
    else
        explain(written.error(), block);
    return written.has_value();
}

SavedText *TaskPen::save(QWidget *field, FieldBlock &block, std::optional<QString> core::TaskEdit::*text,
                         const QString &name) const
{
    auto *const saved = new SavedText(m_desk.saving(), field, draft(name), [pen = *this, text](const QString &typed) {
        core::TaskEdit edit;
        edit.*text = typed;
        return pen.write(edit);
    });
    QObject::connect(saved, &SavedText::refused, &block,
                     [pen = *this, &block](const core::Error &error) { pen.explain(error, block); });
    QObject::connect(saved, &SavedText::stored, &block, [&block] { block.showError({}); });
    return saved;
}

core::Draft TaskPen::draft(const QString &field) const
{
    return {.dossier = m_dossier.id(), .subject = core::taskSubject(m_item), .field = field};
}

QString TaskPen::sentence(core::Error error) const
{
    if (error.code == core::ErrorCode::EvidenceMissing && task())
        return lastProofText(*task());
    for (auto &about : error.about) {
        if (const auto *named = m_dossier.view().task(about))
            about = titleOf(named->item, m_dossier.view());
    }
    return errorText(error);
}

void TaskPen::explain(const core::Error &error, FieldBlock &block) const
{
    if (Saving::isFailure(error))
        m_desk.fail(error);
    else
        block.showError(sentence(error));
}

} // namespace app
