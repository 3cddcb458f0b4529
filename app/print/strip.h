// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/text.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

// What a report is cut into before it is put on pages: strips over the full width, each of which stays whole, or goes on
// between two lines. All lengths in layout units.
namespace app::print {

// Is told how far the work is; answers false to stop it.
using Progress = std::function<bool(qsizetype done, qsizetype total)>;

// Some lines of a text.
struct Lines
{
    std::shared_ptr<const Text> text;
    int first = 0;
    int count = 0;
    bool upright = false; // turned a quarter, reading upwards; never split

    qreal height() const;
};

// Texts below each other, side by side with the other columns of a band.
struct Column
{
    qreal x = 0;
    QList<Lines> lines;
    qreal ruleFrom = 0; // a line to write on, from here
    qreal ruleTo = 0;   // to here; none when they are equal

    qreal height() const;
};

struct Band
{
    QList<Column> columns;
    qreal above = 0;
    qreal below = 0;
    bool atBottom = false; // its columns stand on its lower edge, as headers of a table do

    qreal height() const;
};

enum class Rule { None, Light, Medium, Strong };

enum class Split { WhenTallerThanPage, BetweenLines };

struct Strip
{
    QList<Band> bands;
    qreal spaceBefore = 0; // left out at the top of a page
    qreal spaceAfter = 0;  // and at the bottom
    Rule above = Rule::None;
    Rule below = Rule::None;
    bool bar = false; // along its left side
    bool keepWithNext = false;
    Split split = Split::WhenTallerThanPage;
    std::shared_ptr<const Strip> header; // of its table; repeated above it on a new page

    qreal height() const;
};

// Takes what fits in `height` from the top of a strip and leaves the rest; nothing when not enough lines fit to be worth
// it. Neither part keeps a single line of a text that has more.
std::optional<Strip> takeTop(Strip &strip, qreal height);

} // namespace app::print
