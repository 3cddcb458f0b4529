// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace app {

class FieldBlock;
class Theme;

struct FormTexts
{
    QString title;
    QString explanation; // may be empty
    QString act;         // verb of the button that does it
    QString keep = {};   // of the one that does not; empty: "Annuleren"
};

// A few fields below a title. What is filled in wrong is said at the field, which then has the keyboard.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const Theme &theme, const FormTexts &texts, QWidget *parent);

    FieldBlock *add(const QString &label, QWidget *field);
    QVBoxLayout *content() const { return m_content; }
    // What the button does; the dialog stays as long as it answers false.
    void setApply(std::function<bool()> apply) { m_apply = std::move(apply); }
    bool complain(FieldBlock *block, const QString &text); // false, for apply to answer
    void grow(); // to what came into it since it showed
    void clearComplaints();

    QSize sizeHint() const override;

public slots:
    void accept() override;

private:
    const Theme &m_theme;
    QWidget *m_inside;
    QVBoxLayout *m_content;
    QList<FieldBlock *> m_blocks;
    std::function<bool()> m_apply;
};

} // namespace app
