// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/wording.h"

#include "core/domain/roles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int daysBeforeMailIsArchived = 70; // Rijk: ten weeks after sending or receipt

constexpr std::array<Text16, 7> weekdays{{{u"maandag", u"Monday"}, {u"dinsdag", u"Tuesday"}, {u"woensdag", u"Wednesday"},
                                          {u"donderdag", u"Thursday"}, {u"vrijdag", u"Friday"}, {u"zaterdag", u"Saturday"},
                                          {u"zondag", u"Sunday"}}};
constexpr std::array<Text16, 12> months{{{u"januari", u"January"}, {u"februari", u"February"}, {u"maart", u"March"},
                                         {u"april", u"April"}, {u"mei", u"May"}, {u"juni", u"June"}, {u"juli", u"July"},
                                         {u"augustus", u"August"}, {u"september", u"September"}, {u"oktober", u"October"},
                                         {u"november", u"November"}, {u"december", u"December"}}};

// Whoever looks after information here, as in a sentence.
QString informationManagement(const Dossier &dossier, Language language)
{
    switch (actingRole(Role::Ihh, dossier)) {
    case Role::Hr:
        return u"HR"_s;
    case Role::Manager:
        return Text16{u"de leidinggevende", u"the manager"}.in(language);
    default:
        return Text16{u"informatiebeheer", u"information management"}.in(language);
    }
}

bool endsASentence(QStringView text)
{
    const auto before = text.trimmed();
    return before.isEmpty() || before.endsWith(u'.') || before.endsWith(u'?') || before.endsWith(u'!') || text.endsWith(u'\n');
}

QString nameOr(const Dossier &dossier, Role role, Text16 unknown, Language language)
{
    const auto name = dossier.nameOf(role);
    return name.isEmpty() ? unknown.in(language) : name;
}

} // namespace

QString longDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    return weekdays.at(size_t(date.dayOfWeek() - 1)).in(language) % u' ' % QString::number(date.day()) % u' '
        % months.at(size_t(date.month() - 1)).in(language) % u' ' % QString::number(date.year());
}

QString shortDate(QDate date)
{
    return date.toString(u"dd-MM-yyyy"_s);
}

const QStringList &placeholders()
{
    static const QStringList names{u"{employee}"_s, u"{manager}"_s, u"{successor}"_s, u"{lastDay}"_s, u"{mailCutOff}"_s,
                                   u"{ihh}"_s};
    return names;
}

QString fillIn(const QString &text, const Dossier &dossier, Language language, QDate today)
{
    if (!text.contains(u'{'))
        return text;
    const QStringList values{nameOr(dossier, Role::Employee, {u"de medewerker", u"the employee"}, language),
                             nameOr(dossier, Role::Manager, {u"de leidinggevende", u"the manager"}, language),
                             nameOr(dossier, Role::Successor, {u"de opvolger", u"the successor"}, language),
                             longDate(dossier.dates.lastDay, language),
                             longDate(today.addDays(-daysBeforeMailIsArchived), language),
                             informationManagement(dossier, language)};
    QString filled;
    for (qsizetype at = 0; at < text.size();) { // one pass: a name that looks like a placeholder stays a name
        qsizetype hit = -1;
        for (qsizetype i = 0; i < values.size() && hit < 0; ++i) {
            if (QStringView(text).mid(at).startsWith(placeholders().at(i)))
                hit = i;
        }
        if (hit < 0)
            filled += text.at(at);
        else
            filled += endsASentence(filled) ? values.at(hit).left(1).toUpper() + values.at(hit).mid(1) : values.at(hit);
        at += hit < 0 ? 1 : placeholders().at(hit).size();
    }
    return filled;
}

} // namespace core
