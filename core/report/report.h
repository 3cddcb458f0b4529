// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"
#include "core/result.h"

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
    bool group = false; // the title of the rows below it: only its first cell has text

    bool isToWriteIn() const; // on paper, by hand: all its cells are empty
    bool operator==(const ReportRow &) const = default;
};

// What a sheet leaves room for, in a table of so many columns.
QList<ReportRow> rowsToWriteIn(qsizetype columns, const QList<LabelledText> &notes = {});

struct ReportTable
{
    QString caption;
    QStringList headers;
    QList<int> widths; // of the columns, in percent
    QList<ReportRow> rows;
    QList<LabelledText> columnNames; // of the text and the detail of each column, for forms with one value in a cell
    bool tickBoxes = false;          // the first cells start with one
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
    QList<LabelledText> rowKeys; // what each row of a spreadsheet starts with, so that rows of many reports can be joined
    QList<Block> blocks;
    QDateTime madeAt; // UTC
    QString footer; // template versions, chain head, made on
    bool wide = false; // on paper it lies on its side

    bool operator==(const Report &) const = default;
};

// The parts of a preset, in the order of printing; a sheet to work from has none.
QList<Part> partsOf(Preset preset);
bool isHandover(Preset preset); // successor, manager, archive

struct ReportRequest
{
    Preset preset = Preset::Manager;
    Language language = Language::Dutch;
    QDateTime madeAt; // UTC
    std::optional<Role> role = {};         // whose tasks a task sheet tells
    std::optional<QList<Part>> parts = {}; // those of the preset that are wanted; nothing: all
};

// RoleMissing: a task sheet of nobody. PartNotInReport: {parts asked for, parts that are possible}, as keys with spaces.
Result<void> checkRequest(const ReportRequest &request);

// Whether the paper may tell all that its readers may see (the dossier as HR sees it), or only what they and whoever
// makes it may see (the dossier as that role sees it).
bool showsOnlyMakersView(Preset preset);

// The preset decides what stays of the dossier. History, oldest change first, is only printed in the archive preset.
Report makeReport(const DossierView &view, const QList<Change> &history, const ReportRequest &request);

// Semantic HTML: headings, table headers, captions, lang, one print style sheet; nothing is loaded from elsewhere.
QByteArray toHtml(const Report &report);

} // namespace core
