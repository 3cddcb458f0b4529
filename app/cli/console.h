// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace app {

// What a command writes: answers on standard output, everything else on standard error; UTF-8 on every machine.
class Console
{
    Q_DISABLE_COPY_MOVE(Console)
public:
    Console() = default;
    Console(std::FILE *answers, std::FILE *complaints) : m_answers(answers), m_complaints(complaints) {}

    void line(const QString &text);
    void bytes(const QByteArray &data);
    void complain(const QString &text);
    bool flush(); // false: not all could be written

private:
    std::FILE *m_answers = stdout;
    std::FILE *m_complaints = stderr;
    bool m_written = true;
};

void showProgress(int done, int total); // on standard error, only for somebody who watches

} // namespace app
