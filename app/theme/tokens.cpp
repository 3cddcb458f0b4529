// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/tokens.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

struct Row
{
    Token token;
    QStringView name;
    QRgb light;
    QRgb dark;
};

constexpr auto rows = std::to_array<Row>({
    {Token::Canvas, u"canvas", 0xF5F4F0, 0x15191B},
    {Token::Surface, u"surface", 0xFFFFFF, 0x1D2225},
    {Token::Surface2, u"surface2", 0xFAF9F6, 0x22282B},
    {Token::Sidebar, u"sidebar", 0xEBE9E2, 0x191E20},
    {Token::Line, u"line", 0xDBD7CD, 0x353C40},
    {Token::Control, u"control", 0x827F76, 0x838C91},
    {Token::Ink, u"ink", 0x1D2225, 0xE9ECED},
    {Token::Ink2, u"ink2", 0x474E53, 0xBCC3C7},
    {Token::Ink3, u"ink3", 0x5C6368, 0x9BA4A9},
    {Token::Accent, u"accent", 0x0E5A66, 0x74C7D1},
    {Token::AccentHover, u"accentHover", 0x0A4953, 0x8FD5DD},
    {Token::AccentPress, u"accentPress", 0x083A42, 0xA9E0E6},
    {Token::OnAccent, u"onAccent", 0xFFFFFF, 0x08242A},
    {Token::Focus, u"focus", 0x0E5A66, 0x74C7D1},
    {Token::Soft, u"soft", 0xDCEBED, 0x163A40},
    {Token::Hover, u"hover", 0xEDF4F5, 0x23302F},
    {Token::DoneFg, u"doneFg", 0x1C6437, 0x88CF9D},
    {Token::DoneBg, u"doneBg", 0xE2F0E5, 0x18331F},
    {Token::BusyFg, u"busyFg", 0x1D4D8C, 0x9FC1F3},
    {Token::BusyBg, u"busyBg", 0xE3EBF7, 0x1B2D47},
    {Token::TodoFg, u"todoFg", 0x474E53, 0xBCC3C7},
    {Token::TodoBg, u"todoBg", 0xECEAE4, 0x2B3235},
    {Token::LateFg, u"lateFg", 0x9F231B, 0xF5A79E},
    {Token::LateBg, u"lateBg", 0xFBE6E3, 0x46211D},
    {Token::RiskFg, u"riskFg", 0x744600, 0xECC270},
    {Token::RiskBg, u"riskBg", 0xFAECCF, 0x3B2D11},
    {Token::ConfFg, u"confFg", 0x573785, 0xCFB5F0},
    {Token::ConfBg, u"confBg", 0xEDE6F6, 0x32254B},
});

constexpr bool isInOrder()
{
    for (size_t index = 0; index < rows.size(); ++index) {
        if (rows[index].token != Token(index))
            return false;
    }
    return rows.size() == size_t(tokenCount);
}
static_assert(isInOrder());

} // namespace

QColor colorOf(Token token, Scheme scheme)
{
    const auto &row = rows.at(size_t(token));
    return QColor::fromRgb(scheme == Scheme::Light ? row.light : row.dark);
}

QStringView nameOf(Token token)
{
    return rows.at(size_t(token)).name;
}

std::optional<Token> tokenNamed(QStringView name)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [name](const Row &row) { return row.name == name; });
    return found == rows.end() ? std::nullopt : std::optional(found->token);
}

} // namespace app
