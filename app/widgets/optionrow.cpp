// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/optionrow.h"

#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace app {

OptionRow::OptionRow(const Theme &theme, QAbstractButton *button, const QString &text, const QString &meaning,
                     QWidget *parent)
    : QWidget(parent), m_button(button)
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(2), 0, theme.px(2));
    row->setSpacing(theme.px(8));
    button->setAccessibleName(text);
    button->setAccessibleDescription(meaning);
    button->setMinimumSize(theme.px(24), theme.px(24));
    row->addWidget(button, 0, Qt::AlignTop);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *const label = new TextLabel(theme, TextStyle::Body);
    label->setText(text);
    label->setMinimumHeight(theme.px(24));
    texts->addWidget(label);
    if (!meaning.isEmpty()) {
        auto *const about = new TextLabel(theme, TextStyle::Small, Token::Ink2);
        about->setText(meaning);
        texts->addWidget(about);
    }
    row->addLayout(texts, 1);
}

void OptionRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && m_button->isEnabled())
        m_button->click();
}

} // namespace app
