// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace app {

class TextLabel;
class Theme;

// Somebody who takes part: a role with what it does, and who that is. On one line, or below each other.
class PersonRow : public QWidget
{
    Q_OBJECT
public:
    PersonRow(const Theme &theme, const QString &role, QWidget *parent = nullptr);

    void setShare(const QString &text);
    void setEmail(const QString &text); // and shows how it begins
    void setError(const QString &text);
    QString error() const;
    QLineEdit *nameField() const { return m_name; }
    QLineEdit *emailField() const { return m_email; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool isWide);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QWidget *m_role;
    TextLabel *m_share;
    TextLabel *m_error;
    QLabel *m_nameLabel;
    QLabel *m_emailLabel;
    QLineEdit *m_name;
    QLineEdit *m_email;
};

} // namespace app
