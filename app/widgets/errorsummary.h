// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QVBoxLayout;

namespace app {

class IconLabel;
class TextLabel;
class Theme;

struct SummaryLink
{
    QString text;            // what to do: "Kies wie ‘Bezwaar Dorpsstraat 12’ overneemt"
    QString where;           // "Lopende zaken"
    QPointer<QWidget> field; // gets the keyboard; without one, opened() alone says what was asked
};

// What still has to be done on this page or in this dossier, as links to it.
class ErrorSummary : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorSummary(const Theme &theme, QWidget *parent = nullptr);

    // None: the summary goes. Without a title of its own it says how many points are open.
    void setPoints(const QList<SummaryLink> &points, const QString &title = {});
    void takeFocus();                               // to the first link; a screen reader says the title

signals:
    void opened(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *rowOf(int index);
    void open(int index);
    void setTexts();
    void arrange();

    const Theme &m_theme;
    QList<SummaryLink> m_points;
    QString m_heading;
    IconLabel *m_icon;
    TextLabel *m_title;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_texts;
};

} // namespace app
