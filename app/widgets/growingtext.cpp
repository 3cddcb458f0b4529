// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/growingtext.h"

#include "app/theme/theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QtMath>

namespace app {

GrowingText::GrowingText(const Theme &theme, int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_leastLines(leastLines), m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit);
    fit();
}

QSize GrowingText::sizeHint() const
{
    const int lines = qRound(document()->documentLayout()->documentSize().height()); // of a plain text: its lines
    return {m_theme.px(240), heightOf(std::clamp(lines, m_leastLines, m_mostLines))};
}

QSize GrowingText::minimumSizeHint() const
{
    return {m_theme.px(80), sizeHint().height()};
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

int GrowingText::heightOf(int lines) const
{
    const auto margins = contentsMargins();
    const int frame = margins.top() + margins.bottom() + 2 * qCeil(document()->documentMargin());
    return lines * QFontMetrics(font()).lineSpacing() + frame + m_theme.px(4);
}

void GrowingText::fit()
{
    updateGeometry();
    const bool isFull = document()->documentLayout()->documentSize().height() > m_mostLines;
    setVerticalScrollBarPolicy(isFull ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace app
