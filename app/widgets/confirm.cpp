// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/confirm.h"

#include "app/errortext.h"
#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/growingtext.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/textlabel.h"
#include "core/domain/cleantext.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostPointsSeen = 8;

class Dialog : public QDialog
{
public:
    Dialog(const Theme &theme, const Confirmation &confirmation, const std::optional<Reason> &reason, QWidget *parent);

    QString reason() const { return m_reason->toPlainText().trimmed(); }

private:
    void addTexts(const Confirmation &confirmation);
    void addPoints(const Confirmation &confirmation);
    void addReason(const Reason &reason);
    void addButtons(const Confirmation &confirmation);
    void check();
    void showProblem(const QString &sentence);
    core::Error errorOf(core::TextFault fault) const;
    void fit();
    int linesHigh(const QWidget &widget, int lines) const
    {
        return lines * widget.fontMetrics().lineSpacing() + m_theme.px(16);
    }

    const Theme &m_theme;
    QVBoxLayout *m_all;
    GrowingText *m_reason = nullptr;
    FieldBlock *m_block = nullptr;
    Reason m_asked;
};

Dialog::Dialog(const Theme &theme, const Confirmation &confirmation, const std::optional<Reason> &reason, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_all(new QVBoxLayout(this))
{
    setWindowTitle(
        QString(confirmation.question).replace(u"[*]"_s, u"[*][*]"_s)); // else Qt reads a mark for "changed" in it
    m_all->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    m_all->setSpacing(theme.px(12));
    addTexts(confirmation);
    if (!confirmation.points.isEmpty())
        addPoints(confirmation);
    if (reason)
        addReason(*reason);
    m_all->addStretch(1);
    addButtons(confirmation);
    fit();
}

void Dialog::addTexts(const Confirmation &confirmation)
{
    auto *const question = new TextLabel(m_theme, TextStyle::Heading);
    question->setText(confirmation.question);
    m_all->addWidget(question);
    auto *const effect = new TextLabel(m_theme, TextStyle::Body, Token::Ink2);
    effect->setText(confirmation.effect);
    effect->setVisible(!confirmation.effect.isEmpty());
    m_all->addWidget(effect);
    setAccessibleDescription(confirmation.effect);
}

// A text that only reads: the keyboard scrolls it, and a screen reader reads it line by line.
void Dialog::addPoints(const Confirmation &confirmation)
{
    auto *const title = new TextLabel(m_theme, TextStyle::Strong);
    title->setText(confirmation.pointsTitle);
    auto *const points = new QPlainTextEdit(confirmation.points.join(u'\n'));
    points->setReadOnly(true);
    points->setTabChangesFocus(true);
    points->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    points->setAccessibleName(confirmation.pointsTitle);
    points->setFixedHeight(linesHigh(*points, qBound(2, int(confirmation.points.size()) + 1, mostPointsSeen)));
    m_all->addWidget(title);
    m_all->addWidget(points);
}

void Dialog::addReason(const Reason &reason)
{
    m_asked = reason;
    m_reason = new GrowingText(m_theme, 4, mostPointsSeen);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(reason.label);
    m_reason->setAccessibleDescription(reason.hint);
    m_block = new FieldBlock(m_theme, reason.label);
    m_block->content()->addWidget(m_reason);
    m_block->setField(m_reason);
    auto *const hint = new TextLabel(m_theme, TextStyle::Small, Token::Ink2);
    hint->setText(reason.hint);
    hint->setVisible(!reason.hint.isEmpty());
    m_block->content()->addWidget(hint);
    m_all->addWidget(m_block);
}

void Dialog::addButtons(const Confirmation &confirmation)
{
    auto *const buttons = new QDialogButtonBox;
    auto *const act = buttons->addButton(buttonTextOf(confirmation.act), QDialogButtonBox::AcceptRole);
    act->setObjectName(u"act"_s);
    act->setProperty(confirmation.isDestructive ? "destructive" : "primary", true);
    auto *const keep = buttons->addButton(buttonTextOf(confirmation.keep), QDialogButtonBox::RejectRole);
    keep->setObjectName(u"keep"_s);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &Dialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_all->addWidget(buttons);
    if (m_reason)
        m_reason->setFocus();
    else
        keep->setFocus();
}

void Dialog::check()
{
    if (!m_reason)
        return accept();
    const auto fault = core::faultIn(core::normalised(reason()));
    if (reason().isEmpty())
        showProblem(m_asked.missing);
    else if (fault)
        showProblem(errorText(errorOf(*fault)));
    else
        return accept();
    m_reason->setFocus();
    fit();
}

void Dialog::showProblem(const QString &sentence)
{
    m_block->showError(sentence);
    m_reason->setAccessibleDescription(QStringList{m_asked.hint, sentence}.join(u' ').trimmed());
}

core::Error Dialog::errorOf(core::TextFault fault) const
{
    if (fault == core::TextFault::TooLong)
        return {.code = core::ErrorCode::TextTooLong, .about = {m_asked.label, QString::number(core::maxTextLength)}};
    return {.code = core::ErrorCode::TextNotClean, .about = {m_asked.label}};
}

void Dialog::fit()
{
    const auto room = screen()->availableSize() - QSize(m_theme.px(24), m_theme.px(48));
    const int width = qMin(m_theme.px(520), room.width());
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, qMin(height, room.height()));
}

} // namespace

bool confirmed(const Theme &theme, const Confirmation &confirmation, QWidget *parent)
{
    Dialog dialog(theme, confirmation, {}, parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> confirmedBecause(const Theme &theme, const Confirmation &confirmation, const Reason &reason,
                                        QWidget *parent)
{
    Dialog dialog(theme, confirmation, reason, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.reason()) : std::nullopt;
}

} // namespace app
