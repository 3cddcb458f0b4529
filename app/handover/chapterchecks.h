// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/review.h"
#include "app/widgets/section.h"

namespace app {

class ChapterCheck;

// What is handed over, a chapter a line: what is in it, how it stands, and the way to it.
class ChapterChecks : public Section
{
    Q_OBJECT
public:
    ChapterChecks(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    // `changes` says whether somebody may change what is there, or only look.
    void setChapters(const QList<ReviewChapter> &chapters, bool changes);

signals:
    void opened(core::Chapter chapter);

private:
    const Theme &m_theme;
    QList<ChapterCheck *> m_lines;
};

} // namespace app
