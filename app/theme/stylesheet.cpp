// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/stylesheet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// What `replacement` makes of each match; the text between matches stays.
QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &replacement)
{
    QString result;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += replacement(match);
        end = match.capturedEnd();
    }
    return QString(result + QStringView(text).sliced(end));
}

QString scaledValue(const QString &value, qreal scale)
{
    static const QRegularExpression length(u"(\\d+)px(?:-(\\d+))?"_s);
    return replaced(value, length, [scale](const QRegularExpressionMatch &match) {
        const int pixels = qRound(match.captured(1).toInt() * scale) - match.captured(2).toInt();
        return u"%1px"_s.arg(qMax(0, pixels));
    });
}

bool isBorder(const QString &property)
{
    return property.startsWith("border"_L1) && !property.endsWith("radius"_L1);
}

} // namespace

QString filledStyleSheet(const QString &source, const std::function<QString(QStringView)> &valueOf, qreal scale)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression declaration(u"([\\w-]+)(\\s*:\\s*)([^;{}]+)"_s);
    static const QRegularExpression name(u"@(\\w+)"_s);

    auto sheet = QString(source).remove(comment);
    sheet = replaced(sheet, declaration, [scale](const QRegularExpressionMatch &match) {
        return isBorder(match.captured(1))
                   ? match.captured()
                   : QString(match.capturedView(1) % match.capturedView(2) % scaledValue(match.captured(3), scale));
    });
    return replaced(sheet, name,
                    [&valueOf](const QRegularExpressionMatch &match) { return valueOf(match.capturedView(1)); });
}

} // namespace app
