// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace core::demo {

QString Scene::receiver(Dice &dice) const
{
    return successor.isEmpty() || dice.chance(35) ? dice.pick(colleagues) : successor;
}

QString Scene::reference(Dice &dice) const
{
    const auto year = lastDay.year() - (dice.chance(30) ? 1 : 0);
    return sector.reference(year, dice.between(12, 4980));
}

QString Scene::fill(const Text16 &text, QDate day, Dice &dice) const
{
    auto filled = text.in(language);
    if (!filled.contains(u'{'))
        return filled;
    const auto &colleague = dice.pick(colleagues);
    filled.replace(u"{medewerker}"_s, employee);
    filled.replace(u"{leidinggevende}"_s, manager);
    filled.replace(u"{opvolger}"_s, successor.isEmpty() ? colleague : successor);
    filled.replace(u"{collega}"_s, colleague);
    filled.replace(u"{team}"_s, team);
    filled.replace(u"{systeem}"_s, sector.caseSystem);
    filled.replace(u"{hetSysteem}"_s, u"het "_s % sector.caseSystem.toLower());
    filled.replace(u"{datum}"_s, longDate(day, language));
    if (filled.contains(u"{zaak}"_s))
        filled.replace(u"{zaak}"_s, reference(dice));
    return filled;
}

} // namespace core::demo
