// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/progressrows.h"

#include "app/theme/theme.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/progressbar.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QGridLayout>

namespace app {

ProgressRows::ProgressRows(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme.px(8));
    m_grid->setVerticalSpacing(theme.px(6));
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, 6);
}

// The labels stay, so that a screen reader hears only what changed.
void ProgressRows::setRows(const QList<ProgressRow> &rows)
{
    while (m_lines.size() > rows.size()) {
        const auto line = m_lines.takeLast();
        delete line.name;
        delete line.bar;
        delete line.mark;
    }
    while (m_lines.size() < rows.size()) {
        const Line line{new TextLabel(m_theme, TextStyle::Body, Token::Ink, this), new ProgressBar(m_theme, this),
                        new IconLabel(m_theme, Icon::Done, Token::DoneFg, this)};
        auto policy = line.mark->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        line.mark->setSizePolicy(policy);
        const int row = int(m_lines.size());
        m_grid->addWidget(line.name, row, 0);
        m_grid->addWidget(line.bar, row, 1);
        m_grid->addWidget(line.mark, row, 2);
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        fill(m_lines.at(i), rows.at(i));
}

void ProgressRows::fill(const Line &line, const ProgressRow &row)
{
    line.name->setText(row.name);
    line.bar->setAccessibleName(row.late > 0 ? QString(row.name + QStringLiteral(", ") + lateCount(row.late)) : row.name);
    line.bar->setProgress(row.ready, row.total);
    const bool isReady = row.ready == row.total && row.total > 0;
    line.mark->setIcon(row.late > 0 ? Icon::Late : Icon::Done, row.late > 0 ? Token::LateFg : Token::DoneFg);
    line.mark->setToolTip(row.late > 0 ? lateCount(row.late) : QString());
    line.mark->setVisible(row.late > 0 || isReady);
}

} // namespace app
