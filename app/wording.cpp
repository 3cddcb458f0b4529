// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/wording.h"

#include "core/domain/wording.h"

#include <QCoreApplication>
#include <QDate>

namespace app {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString inSentence(const QString &name)
{
    const bool isAbbreviation = name.size() > 1 && name[1].isUpper();
    return name.isEmpty() || isAbbreviation ? name : QString(name[0].toLower() + name.mid(1));
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: The end of a list: "…, this and that"
    return Wording::tr("%1 and %2").arg(names.first(names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

QString dayText(const QString &isoDate)
{
    const auto day = QDate::fromString(isoDate, Qt::ISODate);
    return day.isValid() ? core::shortDate(day) : isoDate;
}

QString filledIn(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int place = sentence[at] == u'%' && at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (place < 1)
            text += sentence[at];
        else {
            text += values.value(place - 1);
            ++at;
        }
    }
    return text;
}

} // namespace app
