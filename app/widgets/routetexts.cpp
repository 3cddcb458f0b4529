// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/routetexts.h"

#include "app/widgets/routeline.h"
#include "app/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct RouteTexts
{
    Q_DECLARE_TR_FUNCTIONS(RouteTexts)
};

namespace {

QString lateText(int count)
{
    return RouteTexts::tr("%n late", nullptr, count);
}

} // namespace

QString routeState(const RouteStop &stop)
{
    if (stop.late > 0)
        return lateText(stop.late);
    //: Of a chapter: all its tasks are ready
    return stop.isReady() ? RouteTexts::tr("ready")
                          //: Of a chapter, below its name: tasks that are ready, all tasks
                          : RouteTexts::tr("%1 of %2").arg(stop.ready).arg(stop.total);
}

QString routeSentence(const RouteStop &stop, int number)
{
    const auto sentence =
        filledIn(RouteTexts::tr("Chapter %1, %2, %3 of %4 ready"),
                 {QString::number(number), stop.name, QString::number(stop.ready), QString::number(stop.total)});
    return stop.late > 0 ? QString(sentence + u", "_s + lateText(stop.late)) : sentence;
}

} // namespace app
