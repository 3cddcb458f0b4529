// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/tasklistmodel.h"

#include <QWidget>

class QProgressBar;

namespace app {

class NavList;
class TextLabel;
class Theme;

// Beside the handover: back to the start page, whose it is, how far she is, and the chapters.
class ChapterColumn : public QWidget
{
    Q_OBJECT
public:
    ChapterColumn(const Theme &theme, OpenDossier &dossier, ChapterListModel &chapters);

    void setHere(int row);

signals:
    void chosen(int row);
    void backAsked();

private:
    void refresh();

    const Theme &m_theme;
    OpenDossier &m_dossier;
    ChapterListModel &m_chapters;
    TextLabel *m_name;
    TextLabel *m_lastDay;
    QProgressBar *m_bar;
    TextLabel *m_progress;
    NavList *m_list;
};

} // namespace app
