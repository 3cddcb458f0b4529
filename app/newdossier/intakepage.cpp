// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/intakepage.h"

#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"
#include "core/domain/cleantext.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int longestLine = 300;

struct IntakeText
{
    Q_DECLARE_TR_FUNCTIONS(IntakeText)
};

} // namespace

IntakePage::IntakePage(Desk &desk, Intake &intake) : m_desk(desk), m_intake(intake), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins({});
    m_content->setSpacing(theme().px(16));
}

// Of a field of several parts its focus proxy is the one that is typed in.
FieldBlock *IntakePage::newBlock(const QString &label, QWidget *field)
{
    auto *const block = new FieldBlock(theme(), label);
    block->content()->addWidget(field);
    block->setField(field->focusProxy() ? field->focusProxy() : field);
    return block;
}

FieldBlock *IntakePage::newField(const QString &label, QLineEdit *line, const QString &answer,
                                 const std::function<void()> &check)
{
    line->setObjectName(answer);
    line->setMaxLength(longestLine);
    line->setText(m_intake.text(answer));
    // Not only what is typed: assistive technology sets a text.
    connect(line, &QLineEdit::textChanged, this, [this, answer](const QString &text) { m_intake.setText(answer, text); });
    auto *const field = newBlock(label, line);
    connect(line, &QLineEdit::textChanged, field, [field] { field->showError({}); });
    if (check)
        connect(line, &QLineEdit::editingFinished, field, check);
    return field;
}

QString emailProblem(const QString &email)
{
    static const QRegularExpression address(u"^[^\\s@]+@[^\\s@]+$"_s);
    const auto text = email.simplified();
    if (text.isEmpty() || address.match(text).hasMatch())
        return {};
    return IntakeText::tr("Write the e-mail address as name@organisation.nl.");
}

QString textProblem(const QString &text)
{
    if (!core::faultIn(core::normalised(text)))
        return {};
    return IntakeText::tr("There is a character in this text that cannot be kept. Type the text again.");
}

} // namespace app
