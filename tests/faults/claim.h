// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QString>

// What all programmes have in common: a seed, how much they try, a control that has to turn red, and one last line that
// release.sh reads.
namespace faults {

[[noreturn]] void giveUp(const QString &why); // what cannot be set up says nothing about the claim

class Claim
{
public:
    // `id` as in README.md. What else a programme takes is in `options`; every one of them has --seed and --control.
    Claim(const char *id, const QString &control, const QList<QCommandLineOption> &options = {});

    quint32 seed() const { return m_seed; }
    bool isControl() const { return m_parser.isSet(QStringLiteral("control")); }
    int number(const QString &option) const;
    QString text(const QString &option) const { return m_parser.value(option); }
    QStringList arguments() const { return m_parser.positionalArguments(); }

    void fault(const QString &what); // the claim did not hold; the first ten are printed
    bool held() const { return m_faults == 0; }
    int conclude(const QString &counted) const; // the exit code

private:
    const char *m_id;
    QCommandLineParser m_parser;
    QElapsedTimer m_timer;
    quint32 m_seed = 0;
    int m_faults = 0;
};

} // namespace faults
