// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/fuzz/targets.h"

#include "core/exchange/casefile.h"
#include "core/exchange/dossierfile.h"
#include "core/exchange/envelope.h"
#include "core/templates/lint.h"
#include "core/templates/reader.h"
#include "core/templates/writer.h"

using namespace core;

namespace faults {

namespace {

bool says(const Error &error)
{
    return error.code == ErrorCode::InvalidInput && !error.problems.isEmpty();
}

bool isOfCaseFiles(ErrorCode code)
{
    return code == ErrorCode::NotACaseFile || code == ErrorCode::CaseFileTooNew || code == ErrorCode::CaseFileDamaged ||
           code == ErrorCode::PassphraseMissing;
}

} // namespace

bool takesTemplate(const QByteArray &bytes)
{
    const auto read = readTemplate(bytes);
    if (!read)
        return says(read.error());
    lint(*read);
    const auto again = readTemplate(writeTemplate(*read));
    return again && *again == *read;
}

bool takesDossier(const QByteArray &bytes)
{
    const auto read = readDossierFile(bytes);
    return read ? !read->person.name.isEmpty() && read->dates.lastDay.isValid() : says(read.error());
}

bool takesCaseFile(const QByteArray &bytes)
{
    const auto read = readCaseFile(bytes);
    if (!read)
        return isOfCaseFiles(read.error().code) || says(read.error());
    const auto written = writeCaseFile(*read);
    const auto again = written ? readCaseFile(*written) : read;
    return written && again && *again == *read;
}

bool takesCaseContent(const QByteArray &lines)
{
    const auto bytes = wrapped(lines, {});
    return bytes && takesCaseFile(*bytes);
}

} // namespace faults
