// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/models/reviewmodel.h"
#include "app/theme/textstyle.h"
#include "app/theme/tokens.h"
#include "app/widgets/section.h"
#include "app/window/desk.h"

class QCheckBox;
class QPushButton;

namespace app {

class FieldBlock;
class SavedText;
class TextLabel;

// The column beside what is handed over: what signing means and the signing itself, or that it has been done; for
// whoever does not sign, who did.
class SignPanel : public Section
{
    Q_OBJECT
public:
    SignPanel(Desk &desk, OpenDossier &dossier, ReviewModel &model);

    QWidget *firstField() const;
    QCheckBox *statement(const QString &item) const; // none: it is no statement

signals:
    void tooEarly();   // signing was asked for while something blocks it
    void printAsked(); // the report of what was signed

private:
    TextLabel *addText(QVBoxLayout *layout, TextStyle style, Token color = Token::Ink2);
    TextLabel *addNamed(QVBoxLayout *layout, const QString &name, TextStyle style); // below its name
    QPushButton *addButton(QVBoxLayout *layout, const QString &text, const QString &name);
    void addSigning();
    void addRemark(QVBoxLayout *layout);
    void addSigned();
    void addOthers();
    void refresh();
    void refreshRemark(bool isReadOnly);
    void refreshStatements(const QList<ReviewStatement> &statements);
    QCheckBox *addStatement(const ReviewStatement &statement);
    void confirmStatement(const QString &item, bool isConfirmed);
    void sign();
    void refuse();
    void withdraw();

    Desk &m_desk;
    OpenDossier &m_dossier;
    ReviewModel &m_model;

    QWidget *m_signing; // nothing is signed yet
    QVBoxLayout *m_statements = nullptr;
    QList<QCheckBox *> m_boxes;
    TextLabel *m_meaning = nullptr;
    TextLabel *m_refusal = nullptr;
    TextLabel *m_name = nullptr;
    FieldBlock *m_remark = nullptr; // nothing for who does not sign
    SavedText *m_saved = nullptr;
    QPushButton *m_sign = nullptr;
    TextLabel *m_hint = nullptr;
    QPushButton *m_refuse = nullptr;
    TextLabel *m_after = nullptr;

    QWidget *m_card; // what was signed
    TextLabel *m_when = nullptr;
    TextLabel *m_said = nullptr;
    TextLabel *m_until = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_withdraw = nullptr;

    TextLabel *m_others = nullptr;
};

} // namespace app
