// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/greeting.h"

#include "app/language.h"
#include "app/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct GreetingText
{
    Q_DECLARE_TR_FUNCTIONS(GreetingText)
};

} // namespace

QString firstName(const QString &name)
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

QString greeting(const QString &name, QTime time)
{
    const auto who = firstName(name);
    if (time.hour() < 6 || time.hour() >= 18)
        return GreetingText::tr("Good evening, %1").arg(who);
    return time.hour() < 12 ? GreetingText::tr("Good morning, %1").arg(who) : GreetingText::tr("Good afternoon, %1").arg(who);
}

QString longDate(QDate day)
{
    const QLocale locale = currentLanguage() == core::Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom);
    return capitalised(locale.toString(day, u"dddd d MMMM yyyy"_s));
}

} // namespace app
