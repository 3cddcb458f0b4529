// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/fonts.h"

#include <QFontDatabase>
#include <QHash>
#include <QRawFont>
#include <QThreadStorage>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::print {

namespace {

// In this order; the first two are bundled. Colour fonts are not among them: they print as nothing.
const std::array families{u"Open Sans"_s,           u"DejaVu Sans"_s,     u"Noto Sans"_s,        u"Segoe UI"_s,
                          u"Droid Sans Fallback"_s, u"Microsoft YaHei"_s, u"Arial Unicode MS"_s, u"Symbola"_s,
                          u"Segoe UI Symbol"_s};

constexpr qreal leastSpacing = 1.0 / 64; // of a layout unit: any spacing keeps f and i two letters, which a search finds
constexpr char32_t missingMark = 0xFFFD;
constexpr char32_t lastLatin = 0x17F; // all of these are in the first font

bool isBundled(int family)
{
    return family < 2;
}

// Other weights of the fallback fonts differ from machine to machine.
QFont fontOf(int family, qreal size, Weight weight)
{
    QFont font(families.at(size_t(family)));
    font.setPixelSize(qRound(size * pt));
    font.setWeight(family == 0 && weight == Weight::Semibold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, leastSpacing);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    return font;
}

// Marks, joiners and the signs that steer direction go with the character before them.
bool isAttached(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

// Which font has a character; asked of the fonts once in a thread.
class Coverage
{
public:
    Coverage()
    {
        loadFonts();
        const auto installed = QFontDatabase::families();
        for (int family = 0; family < int(families.size()); ++family) {
            if (isBundled(family) || installed.contains(families.at(size_t(family))))
                m_fonts.append({family, QRawFont::fromFont(fontOf(family, 10, Weight::Regular))});
        }
    }

    // -1: none has it. A mark stays with the font of the character it stands on, when that has it.
    int familyOf(char32_t character, int current)
    {
        if (character <= lastLatin)
            return 0;
        if (isAttached(character) && has(current, character))
            return current;
        const auto known = m_known.constFind(character);
        if (known != m_known.constEnd())
            return *known;
        int family = -1;
        for (const auto &[candidate, font] : std::as_const(m_fonts)) {
            if (font.supportsCharacter(character)) {
                family = candidate;
                break;
            }
        }
        m_known.insert(character, family);
        return family;
    }

    QFont font(int family, qreal size, Weight weight)
    {
        const auto key = (qRound(size * pt) * 2 + int(weight)) * int(families.size()) + family;
        auto made = m_sizes.constFind(key);
        if (made == m_sizes.constEnd())
            made = m_sizes.insert(key, fontOf(family, size, weight));
        return *made;
    }

private:
    bool has(int family, char32_t character) const
    {
        return std::ranges::any_of(
            m_fonts, [&](const auto &font) { return font.first == family && font.second.supportsCharacter(character); });
    }

    QList<std::pair<int, QRawFont>> m_fonts;
    QHash<char32_t, int> m_known;
    QHash<int, QFont> m_sizes;
};

Coverage &coverage()
{
    static QThreadStorage<Coverage> fonts; // a raw font belongs to the thread that made it
    return fonts.localData();
}

} // namespace

void loadFonts()
{
    static const bool areLoaded = [] {
        for (const auto *file : {"OpenSans-Regular.ttf", "OpenSans-Semibold.ttf", "DejaVuSans.ttf"})
            QFontDatabase::addApplicationFont(u":/fonts/"_s + QLatin1StringView(file));
        return true;
    }();
    Q_UNUSED(areLoaded)
}

QFont textFont(qreal size, Weight weight)
{
    return coverage().font(0, size, weight);
}

FontedText withFonts(const QString &text, qreal size, Weight weight)
{
    FontedText result;
    result.text.reserve(text.size());
    int current = 0;
    const auto append = [&](char32_t character, int family) {
        const auto start = result.text.size();
        result.text += QChar::fromUcs4(character);
        if (result.runs.isEmpty() || family != current)
            result.runs.append({coverage().font(family, size, weight), start, 0, family > 0});
        result.runs.last().length += result.text.size() - start;
        current = family;
    };
    for (const auto character : text.toUcs4()) {
        const auto family = coverage().familyOf(character, current);
        if (family < 0 && QChar::category(character) == QChar::Other_Format)
            append(character, current); // draws nothing
        else if (family < 0)
            append(missingMark, coverage().familyOf(missingMark, current));
        else
            append(character, family);
    }
    return result;
}

} // namespace app::print
