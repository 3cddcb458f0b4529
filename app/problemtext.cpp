// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/problemtext.h"

#include "app/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

namespace {

using core::Problem;
using Kind = core::Problem::Kind;

bool has(const Problem &problem, qsizetype index)
{
    return !problem.about.value(index).isEmpty();
}

QString unknownValue(const Problem &problem)
{
    return has(problem, 1) ? ProblemText::tr("“%1” is not known here. This is possible: %2.")
                           : ProblemText::tr("“%1” is not known here. Check the spelling.");
}

QString unknownReference(const Problem &problem)
{
    return has(problem, 1) ? ProblemText::tr("“%1” is not in the table “%2”. Check the name.")
                           : ProblemText::tr("“%1” does not exist. Check the name.");
}

QString difficultWord(const Problem &problem)
{
    return has(problem, 1) ? ProblemText::tr("“%1” is a difficult word. Write “%2”.")
                           : ProblemText::tr("“%1” is a difficult word. Use an easier one.");
}

// A table in the shape of a switch, so that a new kind is a warning here.
QString sentence(const Problem &problem)
{
    switch (problem.kind) {
    case Kind::NotJson:
        return ProblemText::tr("Line %1 is not good JSON. Look for a missing comma, quote or bracket.");
    case Kind::NotUtf8:
        return ProblemText::tr("Line %1 holds characters that are not UTF-8. Save the file as UTF-8.");
    case Kind::TooLarge:
        return ProblemText::tr("This is larger than %1. Make it smaller.");
    case Kind::TooDeep:
        return ProblemText::tr("This is nested deeper than %1 levels. Use fewer levels.");
    case Kind::NewerFormat:
        return ProblemText::tr("Format %1 is from a newer version of Vertrekwijzer. Here, formats up to %2 are known.");
    case Kind::WrongType:
        return ProblemText::tr("Something else belongs here: %1.");
    case Kind::Missing:
        return ProblemText::tr("This is missing. Fill it in.");
    case Kind::MissingDutch:
        return ProblemText::tr("The Dutch text is missing. Fill it in.");
    case Kind::MissingEnglish:
        return ProblemText::tr("The English text is missing. Fill it in.");
    case Kind::UnknownKey:
        return ProblemText::tr("“%1” is not known here. Check the spelling, or leave it out.");
    case Kind::UnknownValue:
        return unknownValue(problem);
    case Kind::Duplicate:
        return ProblemText::tr("“%1” is here twice. Leave one out.");
    case Kind::UnknownReference:
        return unknownReference(problem);
    case Kind::Loop:
        return ProblemText::tr("These wait for each other: %1. Take one out.");
    case Kind::OutOfRange:
        return ProblemText::tr("%1 does not fit here. Choose a number from %2 to %3.");
    case Kind::NotADate:
        return ProblemText::tr("“%1” is not a day. Write a day like 2026-03-13.");
    case Kind::DatesOutOfOrder:
        return ProblemText::tr("The %3 (%4) is before the %1 (%2). Choose a later day.");
    case Kind::NotCleanText:
        return ProblemText::tr("The character %1 cannot be kept. Take it out.");
    case Kind::TooLong:
        return ProblemText::tr("This text is too long. Use at most %1 characters.");
    case Kind::NobodyResponsible:
        return ProblemText::tr("Nobody carries out “%1”. Choose one role.");
    case Kind::NobodyAccountable:
        return ProblemText::tr("Nobody is accountable for “%1”. Choose one role.");
    case Kind::NoWhy:
        return ProblemText::tr("“%1” does not say why. Say who needs this, and what for.");
    case Kind::VisibleForNobody:
        return ProblemText::tr("Who has to do “%1” may not see it. Add that role to “visibleTo”.");
    case Kind::NeverApplies:
        return ProblemText::tr("This never holds: %1. Take a condition out.");
    case Kind::DueOutsideNotice:
        return ProblemText::tr("The day of “%1” falls outside the notice period. Choose a day nearer to the departure.");
    case Kind::TooManyTasks:
        return ProblemText::tr("The role “%1” gets %2 tasks, which is a lot. Look which ones can go.");
    case Kind::LongSentence:
        return ProblemText::tr("The sentence “%2” has %1 words. Make it shorter.");
    case Kind::PassiveSentence:
        return ProblemText::tr("“%1” does not say who acts. Name who does it.");
    case Kind::DifficultWord:
        return difficultWord(problem);
    case Kind::DeadLink:
        return ProblemText::tr("The link “%1” leads nowhere. Check it, or leave it out.");
    }
    Q_UNREACHABLE();
}

QString expectedType(const QString &type)
{
    if (type == "object"_L1)
        return ProblemText::tr("an object between { and }");
    if (type == "list"_L1)
        return ProblemText::tr("a list between [ and ]");
    if (type == "text"_L1)
        return ProblemText::tr("a text between quotes");
    if (type == "integer"_L1)
        return ProblemText::tr("a whole number");
    if (type == "boolean"_L1)
        return ProblemText::tr("true or false");
    return type == "duration"_L1 ? ProblemText::tr("a period such as P10Y, for ten years") : type;
}

// The values of a sentence as people call them.
QStringList values(const Problem &problem)
{
    switch (problem.kind) {
    case Kind::TooLarge:
        return {QLocale::c().formattedDataSize(problem.about.value(0).toLongLong(), 0)};
    case Kind::WrongType:
        return {expectedType(problem.about.value(0))};
    case Kind::Loop:
        return {problem.about.join(u" → "_s)};
    case Kind::DatesOutOfOrder:
        return datesInOrder(problem.about);
    case Kind::NeverApplies:
        return {problem.about.join(u", "_s)};
    case Kind::TooManyTasks:
        return {labelOfKey<core::Role>(problem.about.value(0)), problem.about.value(1)};
    default:
        return problem.about;
    }
}

} // namespace

QString problemText(const Problem &problem)
{
    return filledIn(sentence(problem), values(problem));
}

QString problemLine(const Problem &problem)
{
    return problem.path.isEmpty() ? problemText(problem) : QString(problem.path + u": "_s + problemText(problem));
}

} // namespace app
