// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSet>

namespace core {

// A second look at text that Qt has already accepted as JSON, for what Qt does not tell: how deep it nests and which keys
// stand twice in one object.
class KeyScan
{
public:
    KeyScan(const QByteArray &json, int maxDepth, QList<Problem> &problems);

    bool run(); // false: too deep, and the rest was not looked at

private:
    struct Level
    {
        bool isObject = false;
        bool keyNext = false;
        qsizetype index = 0;
        QString key = {};
        QSet<QString> keys = {};
    };

    void open(bool isObject);
    void separate();
    void readText();
    void seeKey(const QString &key);
    QString path() const;

    const QByteArray &m_json;
    int m_maxDepth;
    QList<Problem> &m_problems;
    qsizetype m_at = 0;
    QList<Level> m_levels;
};

} // namespace core
