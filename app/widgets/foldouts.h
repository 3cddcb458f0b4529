// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace app {

class FlowLayout;
class Theme;

// Headings beside each other, each of which shows or hides its text below them.
class Foldouts : public QWidget
{
    Q_OBJECT
public:
    explicit Foldouts(const Theme &theme, QWidget *parent = nullptr);

    void add(const QString &title, const QString &text); // nothing without a text
    bool isEmpty() const { return m_isEmpty; }

private:
    const Theme &m_theme;
    FlowLayout *m_titles;
    QVBoxLayout *m_texts;
    bool m_isEmpty = true;
};

} // namespace app
