// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/paths.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

// Gathers the texts of a template in the order of its file.
class TextWalk
{
public:
    QList<TextPlace> places;

    void required(const QString &path, const Text &text) { places.append({path, text}); }
    void optional(const QString &path, const Text &text)
    {
        if (!text.isEmpty())
            places.append({path, text});
    }
    void optional(const QString &path, const std::optional<Text> &text)
    {
        if (text)
            places.append({path, *text});
    }

    void table(const QString &path, const Table &table);
    void item(const QString &path, const Item &item);
    void change(const QString &path, const Override::Change &change);

private:
    void choices(const QString &path, const QList<Choice> &choices);
};

QString element(const QString &path, qsizetype index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

void TextWalk::choices(const QString &path, const QList<Choice> &choices)
{
    for (qsizetype i = 0; i < choices.size(); ++i)
        required(element(path + u".choices", i), choices[i].label);
}

void TextWalk::table(const QString &path, const Table &table)
{
    required(path + u".title", table.title);
    optional(path + u".help", table.help);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto columnPath = element(path + u".columns", i);
        required(columnPath + u".label", table.columns[i].label);
        optional(columnPath + u".help", table.columns[i].help);
        choices(columnPath, table.columns[i].choices);
    }
}

void TextWalk::item(const QString &path, const Item &item)
{
    required(path + u".title", item.title);
    optional(path + u".why", item.why);
    optional(path + u".what", item.what);
    optional(path + u".how", item.how);
    optional(path + u".where", item.where);
    optional(path + u".legal", item.legal);
    for (qsizetype i = 0; i < item.links.size(); ++i)
        required(element(path + u".links", i), item.links[i]);
    choices(path, item.choices);
}

void TextWalk::change(const QString &path, const Override::Change &change)
{
    optional(path + u".title", change.title);
    optional(path + u".why", change.why);
    optional(path + u".what", change.what);
    optional(path + u".how", change.how);
    optional(path + u".where", change.where);
}

} // namespace

QString itemPath(qsizetype section, qsizetype item)
{
    return u"sections[%1].items[%2]"_s.arg(section).arg(item);
}

QString itemPath(const Template &source, QStringView key)
{
    for (qsizetype section = 0; section < source.sections.size(); ++section) {
        const auto &items = source.sections[section].items;
        for (qsizetype item = 0; item < items.size(); ++item) {
            if (items[item].key == key)
                return itemPath(section, item);
        }
    }
    return {};
}

QList<TextPlace> textsOf(const Template &source)
{
    TextWalk walk;
    walk.required(u"title"_s, source.title);
    for (qsizetype i = 0; i < source.tables.size(); ++i)
        walk.table(element(u"tables"_s, i), source.tables[i]);
    for (qsizetype section = 0; section < source.sections.size(); ++section) {
        for (qsizetype i = 0; i < source.sections[section].items.size(); ++i)
            walk.item(itemPath(section, i), source.sections[section].items[i]);
    }
    for (qsizetype i = 0; i < source.overrides.size(); ++i)
        walk.change(element(u"overrides"_s, i) + u".set", source.overrides[i].set);
    return walk.places;
}

} // namespace core
