// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/loops.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

// Enough to repair a template; a hostile file could hold thousands.
constexpr qsizetype maxLoops = 20;

// Who waits for whom. Takes out what is free, and what becomes free by that; the rest waits in loops. No recursion: a file
// can hold a chain of thousands.
class Waiting
{
public:
    explicit Waiting(const Template &source);

    QList<QStringList> loops();

private:
    void add(const Item &item);
    void wait(const QString &key, const QString &need);
    void release(QStringList keys);
    QStringList loopFrom(const QString &key) const;
    QString nextOf(const QString &key) const;

    QStringList m_order;
    QHash<QString, qsizetype> m_places;
    QHash<QString, QStringList> m_needs;
    QHash<QString, QStringList> m_neededBy;
    QHash<QString, int> m_open; // of what still waits: how many needs
};

QString gateNode(Gate gate)
{
    return u'@' + toKey(gate);
}

Waiting::Waiting(const Template &source)
{
    for (const auto &section : source.sections) {
        for (const auto &item : section.items)
            m_open.insert(item.key, 0);
    }
    for (const auto &gate : words<Gate>())
        m_open.insert(gateNode(gate.value), 0);
    for (const auto &section : source.sections) {
        for (const auto &item : section.items)
            add(item);
    }
}

void Waiting::add(const Item &item)
{
    m_places.insert(item.key, m_order.size());
    m_order.append(item.key);
    for (const auto &need : item.needs)
        wait(item.key, need);
    for (const auto gate : item.gates)
        wait(item.key, gateNode(gate));
    for (const auto gate : item.provides)
        wait(gateNode(gate), item.key);
}

void Waiting::wait(const QString &key, const QString &need)
{
    if (!m_open.contains(need))
        return; // an item of another template
    m_needs[key].append(need);
    m_neededBy[need].append(key);
    ++m_open[key];
}

void Waiting::release(QStringList keys)
{
    while (!keys.isEmpty()) {
        const auto key = keys.takeLast();
        if (!m_open.remove(key))
            continue;
        for (const auto &waiting : m_neededBy.value(key)) {
            const auto open = m_open.find(waiting);
            if (open != m_open.end() && --*open == 0)
                keys.append(waiting);
        }
    }
}

QString Waiting::nextOf(const QString &key) const
{
    const auto needs = m_needs.value(key);
    return *std::ranges::find_if(needs, [this](const QString &need) { return m_open.contains(need); });
}

QStringList Waiting::loopFrom(const QString &key) const
{
    QStringList trail;
    QHash<QString, qsizetype> seen;
    QString current = key;
    for (; !seen.contains(current); current = nextOf(current)) {
        seen.insert(current, trail.size());
        trail.append(current);
    }
    QStringList loop = trail.sliced(seen.value(current));
    const auto place = [this](const QString &node) { return m_places.value(node, m_places.size()); }; // gates: last
    std::rotate(loop.begin(), std::ranges::min_element(loop, {}, place), loop.end());
    return loop;
}

QList<QStringList> Waiting::loops()
{
    QList<QStringList> loops;
    release(m_open.keys(0));
    for (const auto &key : std::as_const(m_order)) {
        while (m_open.contains(key) && loops.size() < maxLoops) {
            loops.append(loopFrom(key));
            release(loops.last());
        }
    }
    return loops;
}

} // namespace

QList<QStringList> loopsIn(const Template &source)
{
    return Waiting(source).loops();
}

} // namespace core
