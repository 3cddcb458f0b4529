// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/odtpage.h"

namespace core {

// content.xml in the making. Widths are automatic styles, which stand before the text that uses them.
struct OdtContent
{
    explicit OdtContent(bool wide) : page(wide) {}

    OdtPage page;
    OdtXml styles;
    OdtXml body;
    int tables = 0;
};

void writeTable(OdtContent &content, const ReportTable &table);

// The facts of the cover, two beside each other.
void writeFacts(OdtContent &content, const QList<LabelledText> &facts);

} // namespace core
