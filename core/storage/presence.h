// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QDateTime>

#include <memory>
#include <optional>

// Two people in one register file is fine; two who do not know it of each other is not. A window leaves a mark beside the
// file, "<name>.open", that says who has it. It asks nothing of SQLite and locks nothing.
namespace core {

struct Occupant
{
    QString name;     // of the person
    QString computer; // as the network knows it
    QDateTime since;  // UTC

    bool operator==(const Occupant &) const = default;
};

// Who has this register open in a window. Nobody: there is no mark, or the program that left it ended on this computer
// without taking it away. Whether a program on another computer still runs cannot be known; then the mark stands.
std::optional<Occupant> whoHas(const QString &registerFile);

// The mark of one window, until it is destroyed.
class PresenceMark
{
    Q_DISABLE_COPY_MOVE(PresenceMark)
public:
    enum class Over { Nobody, Anybody }; // anybody: somebody has looked, and knows that the other one is gone

    // InUse when somebody else has it; another error where the folder takes no file.
    static Result<std::unique_ptr<PresenceMark>> take(const QString &registerFile, const QString &name, QDateTime since,
                                                      Over over = Over::Nobody);
    ~PresenceMark(); // takes away its own mark, and no other

private:
    PresenceMark(QString path, QByteArray content) : m_path(std::move(path)), m_content(std::move(content)) {}

    QString m_path;
    QByteArray m_content;
};

} // namespace core
