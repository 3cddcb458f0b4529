// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace app {

class TextLabel;
class Theme;

// A question of which one answer holds, each with what it means. Choosing is done at once.
class Choices : public QWidget
{
    Q_OBJECT
public:
    // Each answer is named after `name`, so that the keyboard finds it again in a window that is made anew.
    Choices(const Theme &theme, const QString &question, const QString &name, QWidget *parent = nullptr);

    void add(int value, const QString &text, const QString &meaning = {});
    void choose(int value); // without saying so

signals:
    void chosen(int value); // by a person

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
};

TextLabel *hintLabel(const Theme &theme, const QString &text);

} // namespace app
