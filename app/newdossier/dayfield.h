// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace app {

class TextLabel;
class Theme;

// A day, typed as people write it ("31-3", "31 mrt", "morgen") or chosen in a calendar. Says on which day of the week it is.
class DayField : public QWidget
{
    Q_OBJECT
public:
    DayField(const Theme &theme, const QString &name, QDate today, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); // as typed
    void setDate(QDate date);
    QDate date() const; // invalid: nothing that can be read as a day
    QLineEdit *line() const { return m_line; }

signals:
    void edited(); // by a person; every key
    void left();   // the field, or a day was chosen

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void openCalendar();
    void tellDay();

    const Theme &m_theme;
    QString m_name;
    QDate m_today;
    QLineEdit *m_line;
    TextLabel *m_day;
};

} // namespace app
