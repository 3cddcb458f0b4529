// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/core/testregister.h"

#include <QJsonObject>

// The real program, as people start it.
struct Answer
{
    int code = -1;
    QString out;
    QString err;

    QString firstWord() const { return out.section(u' ', 0, 0).trimmed(); }
    QJsonObject json() const;
};

std::ostream &operator<<(std::ostream &out, const Answer &answer);

Answer runProgram(const QStringList &words, const QByteArray &input = {});
Answer runHere(const QStringList &words); // the same without main(), in the process of the tests
QString dataFile(const QString &name);    // in tests/data

// A register that the program makes and changes. A new process reads all templates again, which takes most of its time: a
// test that asks much runs its commands in the process of the tests.
class ProgramRegister : public TestRegister
{
public:
    enum class Runs { OnItsOwn, Here };
    explicit ProgramRegister(Runs runs = Runs::OnItsOwn) : m_runs(runs) {}

    QString address() const;

    // `words` with --register and, when they name no day, the sample day.
    Answer run(const QStringList &words, const QByteArray &input = {}) const;
    Answer runAs(const QString &role, const QString &name, const QStringList &words) const;
    QString startJoris() const; // the id; the register is made when it is not there
    Answer onJoris(const QStringList &words, const QByteArray &input = {}) const; // and with --dossier
    void playJoris() const;                                                       // from start to signatures

    // All that is stored. Equal before and after a refusal: nothing was written.
    QStringList everything() const;

private:
    Runs m_runs;
    mutable QString m_joris;
};
