// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/savelabel.h"

#include <QLocale>

namespace app {

SaveLabel::SaveLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void SaveLabel::showState(const Saving &saving)
{
    switch (saving.state()) {
    case Saving::State::Saved:
        setObjectName(QStringLiteral("saveOk"));
        setText(saving.savedAt().isValid()
                    ? tr("All changes saved at %1").arg(saving.savedAt().time().toString(QStringLiteral("HH:mm")))
                    : tr("All changes saved"));
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
