// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/console.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace app {

namespace {

// A control character in somebody's text could move the cursor or recolour what follows.
QByteArray printable(QString text)
{
    for (auto &unit : text) {
        if (unit.category() == QChar::Other_Control && unit != u'\n' && unit != u'\t')
            unit = QChar::ReplacementCharacter;
    }
    return text.toUtf8() + '\n';
}

bool write(const QByteArray &data, std::FILE *stream)
{
    return std::fwrite(data.constData(), 1, size_t(data.size()), stream) == size_t(data.size());
}

bool isWatched()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

void Console::line(const QString &text)
{
    bytes(printable(text));
}

void Console::bytes(const QByteArray &data)
{
    m_written = write(data, m_answers) && m_written;
}

void Console::complain(const QString &text)
{
    flush(); // keeps the order where both streams go to one screen
    write(printable(text), m_complaints);
}

void showProgress(int done, int total)
{
    if (!isWatched())
        return;
    write(u"\r%1 / %2"_s.arg(done).arg(total).toUtf8() + (done >= total ? "\n" : ""), stderr);
}

bool Console::flush()
{
    m_written = std::fflush(m_answers) == 0 && m_written;
    return m_written;
}

} // namespace app
