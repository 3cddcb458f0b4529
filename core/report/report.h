// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QStringList>

#include <variant>

namespace core {

// A report as a value: no fonts, no pages, no markup. Preview, printer, PDF, ODT and HTML all draw this one value.
// Texts are in the report's language already; every text is plain and may hold line breaks.
struct Heading
{
    int level = 1; // 1 is a chapter; the title of the report stands above it
    QString text;

    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    QString text;
    bool strong = false;

    bool operator==(const Paragraph &) const = default;
};

struct BulletList
{
    QStringList entries;

    bool operator==(const BulletList &) const = default;
};

using LabelledText = QPair<QString, QString>; // label, value

struct ReportCell
{
    QString text;
    QString detail;      // a second, lighter line
    bool strong = false; // something is missing or late

    bool operator==(const ReportCell &) const = default;
};

struct ReportRow
{
    QList<ReportCell> cells;   // as many as the table has headers; the first is the header of its row
    QList<LabelledText> notes; // "Risico:", "Hoog": what has no column of its own; stands below and never leaves the cells

    bool operator==(const ReportRow &) const = default;
};

struct ReportTable
{
    QString caption;
    QStringList headers;
    QList<int> widths; // of the columns, in percent
    QList<ReportRow> rows;
    bool uprightHeaders = false; // all but the first stand upright, so that narrow columns can have long names

    bool operator==(const ReportTable &) const = default;
};

struct SignatureLine
{
    QString who;       // role and name
    QString statement; // "Ondertekend op 27-03-2026", or what is missing
    QStringList openPoints;
    QStringList fields; // what is written by hand, such as name, date and signature: each a label with room behind it

    bool operator==(const SignatureLine &) const = default;
};

using Block = std::variant<Heading, Paragraph, BulletList, ReportTable, SignatureLine>;

struct Report
{
    Language language = Language::Dutch;
    Preset preset = Preset::Manager;
    QString title;
    QString subtitle;
    QString organisation;
    QString confidentiality;
    QString state; // "Concept" or "Definitief", and "gewijzigd na ondertekening"
    QList<LabelledText> facts;
    QList<Block> blocks;
    QDateTime madeAt; // UTC
    QString footer; // template versions, chain head, made on
    bool wide = false; // on paper it lies on its side

    bool operator==(const Report &) const = default;
};

// In the order of printing.
// clang-format off
enum class Part {
    InShort, OpenPoints, Matters, FirstWeeks, Locations, Contacts, Knowledge, Recurring, Owned, Sessions, Agreements, Mandates,
    Accounts, Equipment, AllTasks, Signatures, WhoDoesWhat, History, Retention
};
// clang-format on

// The parts of a preset, in the order of printing.
QList<Part> partsOf(Preset preset);

struct ReportRequest
{
    Preset preset = Preset::Manager;
    Language language = Language::Dutch;
    QDateTime madeAt; // UTC
};

// `full` is the dossier as HR sees it; the preset decides what stays. History, oldest change first, is only printed in
// the archive preset.
Report makeReport(const DossierView &full, const QList<Change> &history, const ReportRequest &request);

// Semantic HTML: headings, table headers, captions, lang, one print style sheet; nothing is loaded from elsewhere.
QByteArray toHtml(const Report &report);

} // namespace core
