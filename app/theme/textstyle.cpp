// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/textstyle.h"

#include <QFontDatabase>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Row
{
    TextStyle style;
    qreal factor;
    QFont::Weight weight;
    int lineHeight;
};

constexpr auto rows = std::to_array<Row>({
    {TextStyle::Display, 2.0, QFont::DemiBold, 36},
    {TextStyle::Title, 1.71, QFont::DemiBold, 32},
    {TextStyle::TaskTitle, 1.36, QFont::DemiBold, 28},
    {TextStyle::Heading, 1.21, QFont::DemiBold, 24},
    {TextStyle::Body, 1.0, QFont::Normal, 20},
    {TextStyle::Strong, 1.0, QFont::DemiBold, 20},
    {TextStyle::Small, 0.93, QFont::Normal, 18},
    {TextStyle::SmallStrong, 0.93, QFont::DemiBold, 18},
    {TextStyle::Caption, 0.86, QFont::Normal, 16},
});

const Row &rowOf(TextStyle style)
{
    const auto &row = rows.at(size_t(style));
    Q_ASSERT(row.style == style);
    return row;
}

} // namespace

QFont fontOf(TextStyle style, const QString &family, qreal scale)
{
    const auto &row = rowOf(style);
    QFont font(family);
    font.setPointSizeF(basePointSize * row.factor * scale);
    font.setWeight(row.weight);
    return font;
}

int lineHeightOf(TextStyle style)
{
    return rowOf(style).lineHeight;
}

QString productFontFamily()
{
    const auto installed = QFontDatabase::families();
    for (const auto &family : {u"Segoe UI"_s, u"Noto Sans"_s, u"Open Sans"_s}) {
        if (installed.contains(family))
            return family;
    }
    QFontDatabase::addApplicationFont(u":/fonts/OpenSans-Semibold.ttf"_s);
    const auto bundled = QFontDatabase::addApplicationFont(u":/fonts/OpenSans-Regular.ttf"_s);
    const auto families = QFontDatabase::applicationFontFamilies(bundled);
    return families.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont).family() : families.constFirst();
}

} // namespace app
