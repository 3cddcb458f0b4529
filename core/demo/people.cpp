// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/people.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

constexpr QStringView firstNames[]{
    u"Abdi",    u"Agnieszka", u"Ama",        u"Anil",       u"Anneke",      u"Anouk",    u"Ayşe",    u"Bas",     u"Bram",
    u"Carlijn", u"Chantal",   u"Chidi",      u"Daan",       u"Dariush",     u"Demi",     u"Elif",    u"Eline",   u"Emre",
    u"Fatima",  u"Fedde",     u"Femke",      u"Filmon",     u"Floor",       u"Geert",    u"Gijs",    u"Hamza",   u"Hanneke",
    u"Harm",    u"Hidde",     u"Hodan",      u"Ilse",       u"Inês",        u"Jasper",   u"Jeroen",  u"João",    u"Joke",
    u"Jürgen",  u"Jurre",     u"Karim",      u"Karin",      u"Kwame",       u"Lars",     u"Leyla",   u"Lieke",   u"Lucía",
    u"Łukasz",  u"Maarten",   u"Marjorie",   u"Marloes",    u"Mateo",       u"Mehmet",   u"Mei",     u"Mieke",   u"Naïma",
    u"Nelson",  u"Ngozi",     u"Niels",      u"Noémie",     u"Noor",        u"Oksana",   u"Omar",    u"Orlando", u"Paweł",
    u"Pieter",  u"Priya",     u"Rania",      u"Ravi",       u"Riet",        u"Rignaldo", u"Roos",    u"Rosa",    u"Ruben",
    u"Samira",  u"Sanne",     u"Selam",      u"Selim",      u"Shanti",      u"Shirin",   u"Sietske", u"Sjoerd",  u"Soufian",
    u"Taras",   u"Teun",      u"Thi Lan",    u"Thijs",      u"Tineke",      u"Wei",      u"Wil",     u"Wouter",  u"Youssef",
    u"Zoë",     u"Ani",       u"Jan-Willem", u"Anne-Fleur", u"Marie-Louise"};

constexpr QStringView familyNames[]{u"Adeyemi",    u"al-Khatib",    u"Aydın",          u"Bakker",       u"Benali",
                                    u"Bos",        u"Bouzid",       u"Brouwer",        u"Chen",         u"Croes",
                                    u"da Silva",   u"de Boer",      u"de Graaf",       u"de Groot",     u"de Vries",
                                    u"de Wit",     u"Dekker",       u"Demir",          u"Dijkstra",     u"el Amrani",
                                    u"el Idrissi", u"Ferreira",     u"García",         u"Haddad",       u"Hendriks",
                                    u"Hoekstra",   u"Hosseini",     u"Huisman",        u"in 't Veld",   u"Jacobs",
                                    u"Jagessar",   u"Jansen",       u"Kalloe",         u"Karimi",       u"Kaya",
                                    u"Kok",        u"Koster",       u"Kovalenko",      u"Li",           u"Manuputty",
                                    u"Martina",    u"Meijer",       u"Mensah",         u"Moreau",       u"Mulder",
                                    u"Nguyễn",     u"Nowak",        u"O'Neill",        u"Okafor",       u"op den Kelder",
                                    u"Owusu",      u"Peters",       u"Petrosyan",      u"Pinas",        u"Postma",
                                    u"Prins",      u"Ramdin",       u"Şahin",          u"Schäfer",      u"Smit",
                                    u"ten Have",   u"ter Horst",    u"Tesfay",         u"Tran",         u"uit den Bogaard",
                                    u"van 't Hof", u"van den Berg", u"van der Linden", u"van der Meer", u"van Leeuwen",
                                    u"van Vliet",  u"Veenstra",     u"Verhoeven",      u"Visser",       u"Vos",
                                    u"Warsame",    u"Wong",         u"Yılmaz",         u"Zieliński"};

// What a list, a report and a column must be able to take.
constexpr QStringView rareNames[]{
    u"Bo Li",
    u"Ng U",
    u"Maximiliaan Alexander Ferdinand van Oldenzand tot Oosterdijk-Wassenbergh van den Veldermeer",
    u"Anne-Fleur Josephine van den Berg-de Waal Malefijt van Oosterdijk",
    u"سارة الخطيب",
    u"נועה ברק",
    u"Þóra Sigurðardóttir",
    u"王小明",
    u"Zoë ’t Hooft-Łukaszewska",
    u"Renée d’Aubigné–Nguyễn Thị Minh Khai"};

constexpr int rarePerMille = 12;
constexpr int doublePercent = 9;

// Letters that do not come apart in a letter and an accent.
QChar plain(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return u'l';
    case u'ı':
        return u'i';
    case u'ø':
        return u'o';
    case u'ð':
        return u'd';
    default:
        return letter;
    }
}

QString asciiLetters(QStringView text)
{
    QString letters;
    for (const auto letter : text.toString().normalized(QString::NormalizationForm_D).toLower()) {
        const auto simple = plain(letter);
        if (simple >= u'a' && simple <= u'z')
            letters.append(simple);
    }
    return letters;
}

} // namespace

QString personName(Dice &dice)
{
    if (dice.below(1000) < rarePerMille)
        return dice.pick(rareNames).toString();
    const auto first = dice.pick(firstNames);
    const auto family = dice.pick(familyNames);
    if (!dice.chance(doublePercent))
        return first % u' ' % family;
    return first % u' ' % family % u'-' % dice.pick(familyNames);
}

QString mailAddress(const QString &name, const QString &domain)
{
    const auto space = name.indexOf(u' ');
    const auto initial = asciiLetters(name.left(space)).left(1);
    const auto family = asciiLetters(QStringView(name).mid(space + 1)).left(40);
    const auto local = family.isEmpty() ? u"medewerker"_s : initial.isEmpty() ? family : QString(initial % u'.' % family);
    return local % u'@' % domain;
}

Person personOf(const QString &name, const QString &domain, const QString &unit)
{
    return {.name = name, .email = mailAddress(name, domain), .unit = unit};
}

} // namespace core::demo
