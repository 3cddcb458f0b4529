// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/savelabel.h"

#include <QLocale>

namespace app {

SaveLabel::SaveLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QString SaveLabel::savedText(const Saving &saving)
{
    if (!saving.savedAt().isValid())
        return tr("All changes saved");
    const auto time = saving.savedAt().time().toString(QStringLiteral("HH:mm"));
    return saving.isDraft() ? tr("Draft saved at %1").arg(time) : tr("All changes saved at %1").arg(time);
}

void SaveLabel::showState(const Saving &saving)
{
    switch (saving.state()) {
    case Saving::State::Saved:
        setObjectName(QStringLiteral("saveOk"));
        setText(savedText(saving));
        return;
    case Saving::State::Failed:
        setObjectName(QStringLiteral("saveFailed"));
        setText(tr("Saving failed. Your text is still on screen."));
        return;
    case Saving::State::ReadOnly:
        setObjectName(QStringLiteral("saveReadOnly"));
        setText(tr("Read only"));
        return;
    }
}

} // namespace app
