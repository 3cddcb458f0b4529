// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"
#include "core/domain/template.h"
#include "core/result.h"

namespace core {

// The templates that come with the program, in the order of a departure.
const QList<Template> &bundledTemplates();
const QByteArray &bundledText(qsizetype index); // as a register holds it
// A template as a register holds it. The same text is read once in a program, however many registers hold it.
Result<Template> publishedTemplate(const QByteArray &body);
// Reads those of the program, so that the first dossier that is opened finds them. Long enough for a thread.
void readTemplatesAhead();
bool areTemplatesRead();
// In the same order; own templates of an organisation come last, by their id.
void sortAsBundled(QList<TemplateRef> &refs);

} // namespace core
