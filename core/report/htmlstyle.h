// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace core {

// No quotes, ampersands or angle brackets here: the XML writer would escape them and a browser would not read them back.
inline constexpr char16_t htmlStyle[] = uR"(
@page { size: A4; margin: 18mm 18mm 18mm 20mm; }
@page { @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 8pt; } }
html { color: #000; background: #fff; font: 10pt/1.4 Open Sans, Noto Sans, Segoe UI, Liberation Sans, Arial, sans-serif; }
body { max-width: 172mm; margin: 18mm auto; counter-reset: chapter; }
@media print { body { max-width: none; margin: 0; } }
h1, h2, h3, p, td, th, dd, li { overflow-wrap: anywhere; }
h1, h2, h3, p, td, th, dd, li { white-space: pre-wrap; }
td, th, dd, bdi, .detail { unicode-bidi: plaintext; text-align: left; }
header div { display: flex; justify-content: space-between; gap: 2em; border-bottom: 0.75pt solid #000; font-size: 8.5pt; }
header div p { margin: 0 0 2mm; }
h1 { font-size: 21pt; font-weight: 600; line-height: 1.2; margin: 6mm 0 0; }
h2 { font-size: 13pt; font-weight: 600; margin: 8mm 0 2mm; counter-increment: chapter; }
h2::before { content: counter(chapter); display: inline-block; min-width: 7mm; padding-right: 1mm; font-weight: 400; }
h3 { font-size: 10.5pt; font-weight: 600; margin: 5mm 0 1mm; }
h2, h3, caption, thead, thead tr { break-after: avoid; }
p { margin: 0 0 2mm; orphans: 3; widows: 3; }
p.subtitle { font-size: 11.5pt; margin-bottom: 5mm; }
p.strong, .strong { font-weight: 600; }
p.strong { border-left: 2pt solid #000; padding-left: 3mm; }
dl.facts { display: grid; grid-template-columns: max-content 1fr max-content 1fr; margin: 0; border-top: 0.75pt solid #999; }
dt, dd { margin: 0; padding: 1.2mm 4mm 1.2mm 0; border-bottom: 0.5pt solid #ccc; }
dd { font-weight: 600; }
main { margin-top: 5mm; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9.5pt; margin: 0 0 5mm; }
caption { text-align: left; font-size: 9pt; padding: 0 0 1.5mm; }
thead { display: table-header-group; }
thead th { font-size: 8.5pt; vertical-align: bottom; border-bottom: 0.75pt solid #000; }
th, td { vertical-align: top; padding: 1.4mm 3mm 1.4mm 0; font-weight: 400; }
th { font-weight: 600; }
tbody { border-bottom: 0.5pt solid #bbb; }
tbody, tr { break-inside: avoid; }
.detail { display: block; font-size: 8.5pt; font-weight: 400; }
td.notes { padding-top: 0; font-size: 9pt; }
td.notes p { display: inline-block; margin: 0 5mm 0.5mm 0; }
.label { color: #444; }
.signature { border-bottom: 0.5pt solid #bbb; padding: 2mm 0 1mm; break-inside: avoid; }
.signature p.who { font-weight: 600; }
.signature p { margin: 0 0 1mm; }
.signature p.field { display: flex; gap: 3mm; max-width: 120mm; margin: 5mm 0 1mm; }
p.field::after { content: ''; flex: 1; border-bottom: 0.75pt solid #000; }
table.form { break-inside: avoid; }
table.form td, table.form tbody th { height: 8mm; }
table.matrix td, table.matrix tbody th { padding: 1mm 0.5mm 1mm 0; }
table.matrix tbody th { font-weight: 400; }
table.matrix tbody th.group { font-size: 10.5pt; font-weight: 600; padding-top: 4mm; }
.upright { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 42mm; text-align: left; }
ul { margin: 0 0 2mm; padding-left: 5mm; }
footer { margin-top: 8mm; border-top: 0.75pt solid #999; padding-top: 1.5mm; font-size: 8pt; }
)";

// After the other: a later page rule wins.
inline constexpr char16_t htmlWideStyle[] = uR"(
@page { size: A4 landscape; }
body { max-width: 259mm; }
@media print { body { max-width: none; } }
)";

} // namespace core
