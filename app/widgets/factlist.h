// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QGridLayout;

namespace app {

class TextLabel;
class Theme;

struct Fact
{
    QString name;
    QString value;

    bool operator==(const Fact &) const = default;
};

// Names at the left and what they are at the right: "Opvolger  Noor Jansen". Below each other where there is little room.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(const Theme &theme, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    const QList<Fact> &facts() const { return m_facts; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void arrange();

    const Theme &m_theme;
    QList<Fact> m_facts;
    QList<QPair<TextLabel *, TextLabel *>> m_labels;
    QGridLayout *m_grid;
    bool m_isStacked = false;
};

} // namespace app
