// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/printable.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isUnprintable(char32_t c)
{
    if (c == U'\t' || c == U'\n')
        return false;
    return QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Other_Surrogate ||
           QChar::isNonCharacter(c);
}

int isolationBy(char32_t c)
{
    switch (QChar::direction(c)) {
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
        return 1;
    case QChar::DirPDI:
        return -1;
    default:
        return 0;
    }
}

} // namespace

QString printable(const QString &text)
{
    auto characters = QString(text).replace("\r\n"_L1, "\n"_L1).toUcs4();
    std::replace_if(characters.begin(), characters.end(), isUnprintable, char32_t(QChar::ReplacementCharacter));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

bool isRightToLeft(const QString &text)
{
    int isolated = 0;
    for (const auto c : text.toUcs4()) {
        isolated = std::max(0, isolated + isolationBy(c));
        const auto direction = QChar::direction(c);
        if (isolated == 0 && (direction == QChar::DirR || direction == QChar::DirAL))
            return true;
        if (isolated == 0 && direction == QChar::DirL)
            return false;
    }
    return false;
}

} // namespace core
