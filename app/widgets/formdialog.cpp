// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/formdialog.h"

#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

FormDialog::FormDialog(const Theme &theme, const FormTexts &texts, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_inside(new QWidget), m_content(new QVBoxLayout)
{
    setWindowTitle(QString(texts.title).replace(u"[*]"_s, u"[*][*]"_s)); // else Qt reads a mark for "changed" in it
    m_inside->setObjectName(u"page"_s);
    auto *const inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(8));
    inside->setSpacing(theme.px(12));
    auto *const title = new TextLabel(theme, TextStyle::Heading);
    title->setText(texts.title);
    inside->addWidget(title);
    auto *const text = new TextLabel(theme, TextStyle::Body, Token::Ink2);
    text->setText(texts.explanation);
    text->setVisible(!texts.explanation.isEmpty());
    inside->addWidget(text);
    m_content->setSpacing(theme.px(12));
    inside->addLayout(m_content);
    inside->addStretch(1);

    auto *const buttons = new QDialogButtonBox;
    buttons->setContentsMargins(theme.px(24), 0, theme.px(24), 0);
    auto *const act = buttons->addButton(texts.act, QDialogButtonBox::AcceptRole);
    act->setProperty("primary", true);
    act->setObjectName(u"act"_s);
    buttons->addButton(texts.keep.isEmpty() ? tr("Cancel") : texts.keep, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, theme.px(16));
    all->setSpacing(theme.px(8));
    all->addWidget(new ScrollPane(m_inside), 1);
    all->addWidget(buttons);
}

FieldBlock *FormDialog::add(const QString &label, QWidget *field)
{
    auto *const block = new FieldBlock(m_theme, label);
    block->content()->addWidget(field);
    block->setField(field);
    m_content->addWidget(block);
    m_blocks.append(block);
    return block;
}

// As high as what is in it; what does not fit on the screen scrolls.
QSize FormDialog::sizeHint() const
{
    const int width = m_theme.px(560);
    const auto *inside = m_inside->layout();
    const int high = inside->hasHeightForWidth() ? inside->totalHeightForWidth(width) : m_inside->sizeHint().height();
    return QSize(width, high + m_theme.px(72)).boundedTo(QWidget::screen()->availableSize() * 9 / 10);
}

void FormDialog::grow()
{
    const int high = sizeHint().height();
    if (isVisible() && high > height())
        resize(width(), high);
}

bool FormDialog::complain(FieldBlock *block, const QString &text)
{
    clearComplaints();
    block->showError(text);
    block->field()->setFocus();
    return false;
}

void FormDialog::clearComplaints()
{
    for (auto *const block : std::as_const(m_blocks))
        block->showError({});
}

void FormDialog::accept()
{
    if (!m_apply || m_apply())
        QDialog::accept();
}

} // namespace app
