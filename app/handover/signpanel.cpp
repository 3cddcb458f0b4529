// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/signpanel.h"

#include "app/handover/signtexts.h"
#include "app/handover/taskpen.h"
#include "app/handover/tasktexts.h"
#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/foldouts.h"
#include "app/widgets/growingtext.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/optionrow.h"
#include "app/widgets/reveal.h"
#include "app/widgets/textlabel.h"
#include "app/window/savedtext.h"
#include "app/wording.h"
#include "core/domain/signing.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

SignPanel::SignPanel(Desk &desk, OpenDossier &dossier, ReviewModel &model)
    : Section(desk.theme(), {}), m_desk(desk), m_dossier(dossier), m_model(model), m_signing(new QWidget),
      m_card(new QWidget)
{
    content()->setSpacing(desk.theme().px(12));
    addSigning();
    addSigned();
    addOthers();
    content()->addStretch(1);
    connect(&model, &ReviewModel::changed, this, &SignPanel::refresh);
    refresh();
}

TextLabel *SignPanel::addText(QVBoxLayout *layout, TextStyle style, Token color)
{
    auto *const label = new TextLabel(m_desk.theme(), style, color);
    layout->addWidget(label);
    return label;
}

TextLabel *SignPanel::addNamed(QVBoxLayout *layout, const QString &name, TextStyle style)
{
    auto *const both = new QVBoxLayout;
    both->setSpacing(m_desk.theme().px(2));
    addText(both, TextStyle::Strong, Token::Ink)->setText(name);
    layout->addLayout(both);
    return addText(both, style);
}

QPushButton *SignPanel::addButton(QVBoxLayout *layout, const QString &text, const QString &name)
{
    auto *const button = new QPushButton(text);
    button->setObjectName(name);
    layout->addWidget(button);
    return button;
}

void SignPanel::addSigning()
{
    const auto &theme = m_desk.theme();
    auto *const all = new QVBoxLayout(m_signing);
    all->setContentsMargins({});
    all->setSpacing(theme.px(10));
    m_meaning = addText(all, TextStyle::Body);
    m_refusal = addText(all, TextStyle::Body, Token::RiskFg);
    m_hint = addText(all, TextStyle::Body);
    auto *const statements = new QWidget; // a screen reader comes by them here, whenever they are made
    m_statements = new QVBoxLayout(statements);
    m_statements->setContentsMargins({});
    m_statements->setSpacing(theme.px(6));
    all->addWidget(statements);
    m_name = addNamed(all, tr("Your name"), TextStyle::Body);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRemark(all);
    m_sign = addButton(all, tr("Sign"), u"sign"_s);
    m_sign->setIcon(iconOf(Icon::Sign, Token::OnAccent, theme));
    m_sign->setProperty("primary", true);
    m_refuse = addButton(all, tr("I do not agree yet…"), u"refuseToSign"_s);
    m_after = addNamed(all, tr("What happens then?"), TextStyle::Small);
    addText(all, TextStyle::Small)
        ->setText(tr("This is a recorded confirmation with name and time, not a qualified electronic signature."));
    connect(m_sign, &QPushButton::clicked, this, &SignPanel::sign);
    connect(m_refuse, &QPushButton::clicked, this, &SignPanel::refuse);
    content()->addWidget(m_signing);
}

// The note of the task that she signs with; it is signed with the rest.
void SignPanel::addRemark(QVBoxLayout *layout)
{
    const auto item = core::signatureItem(m_dossier.view().role);
    if (!item || !m_dossier.view().task(QString(*item)))
        return;
    const TaskPen pen(m_desk, m_dossier, QString(*item));
    m_remark = new FieldBlock(m_desk.theme(), tr("Remark"));
    m_remark->setAside(tr("Optional"));
    auto *const text = new GrowingText(m_desk.theme(), 2, 6);
    text->setObjectName(u"signRemark"_s);
    m_remark->content()->addWidget(text);
    m_remark->setField(text);
    m_saved = pen.save(text, *m_remark, &core::TaskEdit::note, u"note"_s);
    layout->addWidget(m_remark);
}

void SignPanel::refreshRemark(bool isReadOnly)
{
    const auto item = core::signatureItem(m_dossier.view().role);
    const auto *task = m_remark ? m_dossier.view().task(QString(*item)) : nullptr;
    const auto remark = task ? task->state.note : QString();
    if (m_remark) {
        m_remark->setVisible(!isReadOnly);
        m_saved->setStored(remark);
    }
    m_said->setText(QString(u"“"_s + remark + u"”"));
    m_said->setVisible(!remark.isEmpty());
}

void SignPanel::addSigned()
{
    const auto &theme = m_desk.theme();
    auto *const all = new QVBoxLayout(m_card);
    all->setContentsMargins({});
    all->setSpacing(theme.px(10));
    setAccessibleRole(*m_card, QAccessible::Note);
    auto *const row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(new IconLabel(theme, Icon::Done, Token::DoneFg), 0, Qt::AlignTop);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(theme.px(4));
    m_when = addText(texts, TextStyle::Strong, Token::DoneFg);
    m_said = addText(texts, TextStyle::Small);
    m_until = addText(texts, TextStyle::Small);
    row->addLayout(texts, 1);
    all->addLayout(row);
    m_print = addButton(all, tr("View report"), u"viewReport"_s);
    m_print->setIcon(iconOf(Icon::Eye, Token::Ink, theme));
    m_withdraw = addButton(all, tr("Withdraw signature…"), u"withdrawSignature"_s);
    connect(m_print, &QPushButton::clicked, this, &SignPanel::printAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &SignPanel::withdraw);
    content()->addWidget(m_card);
}

void SignPanel::addOthers()
{
    m_others = addNamed(content(), tr("Signatures"), TextStyle::Small);
}

void SignPanel::refresh()
{
    const auto &review = m_model.review();
    const auto &view = m_dossier.view();
    const bool isSigned = review.signature.isSigned();
    const bool isReadOnly = view.isReadOnly;
    setTitle(review.maySign ? tr("Sign") : QString());
    m_signing->setVisible(review.maySign && !isSigned);
    m_card->setVisible(review.maySign && isSigned);
    m_meaning->setText(signMeaning(view));
    m_refusal->setText(ownRefusal(review));
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    refreshStatements(review.statements);
    refreshRemark(isReadOnly);
    m_name->setText(oneLine(m_desk.session().name));
    m_sign->setVisible(!isReadOnly);
    m_refuse->setVisible(!isReadOnly && view.role != core::Role::Employee);
    m_hint->setText(isReadOnly ? whyReadOnly(m_desk.opened()) : signHint(review));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_sign->setAccessibleDescription(m_hint->text());
    m_after->setText(afterSigning(view));
    if (isSigned) {
        m_when->setText(signedText(review));
        m_until->setText(withdrawText(review));
        m_card->setAccessibleName(QString(m_when->text() + u' ' + m_until->text()));
    }
    m_withdraw->setVisible(review.mayWithdraw && !isReadOnly);
    m_others->setText(signatureLines(view).join(u'\n'));
}

void SignPanel::refreshStatements(const QList<ReviewStatement> &statements)
{
    QStringList known;
    for (const auto *box : std::as_const(m_boxes))
        known.append(box->objectName());
    for (const auto &statement : statements) {
        auto *box = this->statement(statement.item);
        if (!box)
            box = addStatement(statement);
        box->setChecked(statement.isConfirmed);
        box->setEnabled(!m_dossier.view().isReadOnly);
        known.removeAll(box->objectName());
    }
    for (const auto &gone : std::as_const(known)) {
        const auto it = std::ranges::find(m_boxes, gone, &QObject::objectName);
        (*it)->parentWidget()->parentWidget()->deleteLater(); // with its texts
        m_boxes.erase(it);
    }
    m_statements->parentWidget()->setVisible(!m_boxes.isEmpty());
}

// With what it is about, and folded why it is asked and how to be sure of it.
QCheckBox *SignPanel::addStatement(const ReviewStatement &statement)
{
    const auto &theme = m_desk.theme();
    const auto &view = m_dossier.view();
    const auto *task = view.task(statement.item);
    const auto item = task ? task->item : core::Item();
    auto *const box = new QCheckBox;
    box->setObjectName(QString(u"statement:" + statement.item));
    auto *const block = new QWidget;
    auto *const parts = new QVBoxLayout(block);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    parts->addWidget(new OptionRow(theme, box, statement.text, itemText(item.what, view)));
    auto *const folded = new Foldouts(theme);
    folded->add(tr("Why do we ask this?"), itemText(item.why, view));
    folded->add(tr("How to do it"), itemText(item.how, view));
    folded->setContentsMargins(theme.px(22), 0, 0, 0); // its arrows begin where the words do
    parts->addWidget(folded);
    folded->setVisible(!folded->isEmpty());
    m_statements->addWidget(block);
    m_boxes.append(box);
    connect(box, &QCheckBox::clicked, this, [this, item = statement.item](bool isOn) { confirmStatement(item, isOn); });
    return box;
}

QCheckBox *SignPanel::statement(const QString &item) const
{
    const auto it = std::ranges::find(m_boxes, QString(u"statement:" + item), &QObject::objectName);
    return it == m_boxes.end() ? nullptr : *it;
}

void SignPanel::confirmStatement(const QString &item, bool isConfirmed)
{
    const auto status = isConfirmed ? core::Status::Done : core::Status::Todo;
    m_desk.succeeded(m_dossier.workspace().setTask(m_dossier.id(), item, {.status = status}));
    refreshStatements(m_model.review().statements); // also when it was refused
}

QWidget *SignPanel::firstField() const
{
    if (!m_signing->isHidden())
        return m_boxes.isEmpty() ? static_cast<QWidget *>(m_sign) : m_boxes.first();
    return m_card->isHidden() ? nullptr : m_print;
}

void SignPanel::sign()
{
    if (!m_desk.saving().flush())
        return;
    const auto &review = m_model.review();
    if (review.blocking() > 0)
        return emit tooEarly();
    if (!confirmed(m_desk.theme(), signQuestion(review, m_dossier.view(), m_name->text()), window()))
        return;
    if (m_desk.succeeded(m_dossier.workspace().sign(m_dossier.id()), tr("You have not signed."))) {
        focusAndReveal(*m_print);
        announce(*m_card);
    }
}

void SignPanel::refuse()
{
    const auto reason =
        confirmedBecause(m_desk.theme(), refuseQuestion(m_dossier.view()), refuseReason(m_dossier.view()), window());
    if (reason)
        m_desk.succeeded(m_dossier.workspace().refuseToSign(m_dossier.id(), *reason), tr("Your answer is not kept."));
}

void SignPanel::withdraw()
{
    if (!confirmed(m_desk.theme(), withdrawQuestion(), window()))
        return;
    if (m_desk.succeeded(m_dossier.workspace().withdrawSignature(m_dossier.id()), tr("Your signature still stands."))) {
        if (auto *const field = firstField())
            focusAndReveal(*field);
    }
}

} // namespace app
