// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace app {

class TextLabel;
class Theme;

// Stands in place of the list of dossiers when it has no lines: why that is, and what can be done.
class EmptyDossiers : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyDossiers(const Theme &theme, QWidget *parent = nullptr);

    // `searched`: the words; `isAnything`: nothing is filtered out beside those.
    void explain(const QString &searched, bool isAnything, bool mayStart);

signals:
    void startAsked();
    void clearAsked();

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QWidget *m_start;
    QWidget *m_clear;
};

} // namespace app
