// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/cleantext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

// PostgreSQL refuses U+0000, UTF-8 has no lone surrogates, and XML (ODT) has neither these nor U+FFFE and U+FFFF.
bool isUnclean(char16_t unit)
{
    if (unit < 0x20)
        return unit != u'\n' && unit != u'\t';
    return unit >= 0xFFFE;
}

bool isPair(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
}

} // namespace

QString normalised(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.normalized(QString::NormalizationForm_C);
}

std::optional<TextFault> faultIn(const QString &text)
{
    if (firstUnclean(text) >= 0)
        return TextFault::NotClean;
    if (text.size() > maxTextLength)
        return TextFault::TooLong;
    return {};
}

qsizetype firstUnclean(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isPair(text, at))
            ++at;
        else if (text[at].isSurrogate() || isUnclean(text[at].unicode()))
            return at;
    }
    return -1;
}

QString shown(const QString &text)
{
    constexpr qsizetype longest = 80;
    QString result = text.size() > longest ? text.left(longest) + u'…' : text;
    for (auto at = firstUnclean(result); at >= 0; at = firstUnclean(result))
        result[at] = QChar::ReplacementCharacter;
    return result.replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace core
