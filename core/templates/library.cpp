// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/library.h"

#include "core/templates/reader.h"
#include "core/templates/writer.h"

#include <QDir>
#include <QFile>
#include <QMutex>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace core {

namespace {

qsizetype rankOf(const QString &id)
{
    static const QStringList order{u"information"_s, u"accounts"_s, u"exit"_s, u"farewell"_s, u"alumni"_s};
    const auto rank = order.indexOf(id);
    return rank < 0 ? order.size() : rank;
}

template<typename Identified>
void sortByRank(QList<Identified> &list)
{
    std::ranges::sort(list, {}, [](const Identified &entry) { return std::pair(rankOf(entry.id), entry.id); });
}

// Our own files are part of the program: a fault in one is a fault in the program, found by the first test that starts it.
Template readBundled(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(path));
    auto result = readTemplate(file.readAll());
    if (!result) {
        const auto &problem = result.error().problems.first();
        qFatal("%s: %s: problem %d (%s)", qPrintable(path), qPrintable(problem.path), static_cast<int>(problem.kind),
               qPrintable(problem.about.join(u", "_s)));
    }
    return *std::move(result);
}

QList<Template> readAll()
{
    QList<Template> templates;
    for (const auto &name : QDir(u":/templates"_s).entryList({u"*.json"_s}, QDir::Files))
        templates.append(readBundled(u":/templates/"_s + name));
    sortByRank(templates);
    return templates;
}

struct KnownTemplates
{
    QMutex mutex;
    QHash<QByteArray, Template> byText;
    std::atomic<bool> areRead = false;
};

KnownTemplates &knownTemplates()
{
    static KnownTemplates known;
    return known;
}

} // namespace

const QList<Template> &bundledTemplates()
{
    static const auto templates = readAll();
    return templates;
}

const QByteArray &bundledText(qsizetype index)
{
    static const auto texts = [] {
        QByteArrayList list;
        for (const auto &source : bundledTemplates())
            list.append(writeTemplate(source));
        return list;
    }();
    return texts.at(index);
}

Result<Template> publishedTemplate(const QByteArray &body)
{
    auto &known = knownTemplates();
    const QMutexLocker locker(&known.mutex);
    const auto found = known.byText.constFind(body);
    if (found != known.byText.constEnd())
        return *found;
    const auto read = readTemplate(body);
    if (read)
        known.byText.insert(body, *read);
    return read;
}

void readTemplatesAhead()
{
    auto &known = knownTemplates();
    for (qsizetype i = 0; i < bundledTemplates().size(); ++i) {
        const auto &text = bundledText(i);
        const QMutexLocker locker(&known.mutex);
        known.byText.insert(text, bundledTemplates().at(i));
    }
    known.areRead = true;
}

bool areTemplatesRead()
{
    return knownTemplates().areRead;
}

void sortAsBundled(QList<TemplateRef> &refs)
{
    sortByRank(refs);
}

} // namespace core
