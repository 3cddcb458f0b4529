// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"

namespace core {

struct TextPlace
{
    QString path;
    Text text;
};

// Where things stand in the JSON form of a template, for messages about a template that is no file (yet).
QString itemPath(qsizetype section, qsizetype item);
QString itemPath(const Template &source, QStringView key);

// Every text that a person reads, with its path; texts that are empty in both languages only where one is required.
QList<TextPlace> textsOf(const Template &source);

} // namespace core
