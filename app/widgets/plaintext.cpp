// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/plaintext.h"

#include <QFontMetrics>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace app {

QString toolTipOf(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString buttonTextOf(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

// QFontMetrics rounds down to a width in which it then cuts the text off.
int textWidth(const QString &text, const QFont &font)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

QStringList linesOf(const QString &text, const QFont &font, int width, int count)
{
    if (text.isEmpty())
        return {};
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == count - 1;
        const auto part = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines.append(metrics.elidedText(part, Qt::ElideRight, width));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace app
