// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/facts.h"

#include "app/theme/theme.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace app {

QWidget *makeFacts(const Theme &theme, const QList<QPair<QString, QString>> &facts)
{
    auto *const section = new Section(theme);
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    for (const auto &[label, value] : facts) {
        const int row = grid->rowCount();
        auto *const name = new TextLabel(theme, TextStyle::Body, Token::Ink2);
        name->setText(label);
        auto *const text = new TextLabel(theme, TextStyle::Body);
        text->setText(value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(QString(label + QStringLiteral(": ") + value));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
    }
    section->content()->addLayout(grid);
    return section;
}

} // namespace app
