// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/templates/loops.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

// Each line is an item and what it needs: "a b c" needs b and c, "a +wipe" opens that gate, "a @wipe" waits for it.
Template templateOf(const QStringList &lines)
{
    Section section;
    for (const auto &line : lines) {
        const auto words = line.split(u' ');
        Item item{.key = words.first()};
        for (const auto &word : words.sliced(1)) {
            if (word.startsWith(u'+'))
                item.provides.append(Gate::Wipe);
            else if (word.startsWith(u'@'))
                item.gates.append(Gate::Wipe);
            else
                item.needs.append(word);
        }
        section.items.append(item);
    }
    return {.sections = {section}};
}

QStringList loopsOf(const QStringList &lines)
{
    QStringList texts;
    for (const auto &loop : loopsIn(templateOf(lines)))
        texts.append(loop.join(u' '));
    return texts;
}

} // namespace

TEST_CASE("Loops: items in any order, with several needs and needs elsewhere, are no loop", "[templates]")
{
    CHECK(loopsOf({u"a b c"_s, u"b c d"_s, u"c d"_s, u"d elsewhere"_s, u"e +wipe"_s, u"f @wipe e"_s}).isEmpty());
}

TEST_CASE("Loops: a loop starts with the item that stands first and leaves out who only waits for it", "[templates]")
{
    CHECK(loopsOf({u"waiting c"_s, u"b c"_s, u"c d"_s, u"d b free"_s, u"free"_s}) == QStringList{u"b c d"_s});
    CHECK(loopsOf({u"a a"_s}) == QStringList{u"a"_s});
}

TEST_CASE("Loops: a gate can close a loop", "[templates]")
{
    CHECK(loopsOf({u"a +wipe b"_s, u"b @wipe"_s}) == QStringList{u"a b @wipe"_s});
    CHECK(loopsOf({u"a +wipe @wipe"_s}) == QStringList{u"a @wipe"_s});
}

TEST_CASE("Loops: a second loop that waits for the first is found as well", "[templates]")
{
    CHECK(loopsOf({u"a b"_s, u"b a"_s, u"c a d"_s, u"d c"_s}) == QStringList{u"a b"_s, u"c d"_s});
}
