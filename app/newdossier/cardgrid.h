// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace app {

class Theme;

// Cards to choose from below a heading: two beside each other, one where there is little room.
class CardGrid : public QWidget
{
    Q_OBJECT
public:
    CardGrid(const Theme &theme, const QString &title, const QString &note = {}, QWidget *parent = nullptr);

    void add(QWidget *card);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_columns = 2;
};

} // namespace app
