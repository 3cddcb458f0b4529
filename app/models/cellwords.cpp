// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/cellwords.h"

#include "app/errortext.h"
#include "app/wording.h"
#include "core/domain/cleantext.h"
#include "core/report/reportwords.h"
#include "core/report/rowlayouts.h"
#include "core/storage/foldedtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

QStringList choiceKeys(const core::Column &column)
{
    if (column.type == core::ColumnType::YesNo)
        return {u"yes"_s, u"no"_s};
    QStringList keys;
    for (const auto &choice : column.choices)
        keys.append(choice.key);
    return keys;
}

QStringList choiceNames(const core::Column &column)
{
    if (column.type == core::ColumnType::YesNo)
        return {CellText::tr("Yes"), CellText::tr("No")};
    QStringList names;
    for (const auto &choice : column.choices)
        names.append(choice.label.in(currentLanguage()));
    return names;
}

QString cellText(const QString &value, const core::Column &column, QDate today)
{
    if (column.type == core::ColumnType::Date) {
        const auto day = QDate::fromString(value, Qt::ISODate);
        if (!day.isValid())
            return value;
        return day.year() == today.year() ? dayAndMonth(day) : dayAndMonth(day) + u' ' + QString::number(day.year());
    }
    const auto key = choiceKeys(column).indexOf(value);
    return key < 0 ? value : choiceNames(column).at(key);
}

QString ownerColumn(QStringView table)
{
    const auto *layout = core::rowLayout(table);
    if (!layout)
        return {};
    for (const auto &place : layout->used()) {
        if (place.whenEmpty == core::Phrase::MissingPerson)
            return QString::fromUtf16(place.column);
    }
    return {};
}

QString emptyText(const core::Table &table, const core::Column &column)
{
    return column.key == ownerColumn(table.key) ? CellText::tr("Nobody yet") : CellText::tr("Not filled in yet");
}

QStringList shownColumns(const core::Table &table)
{
    QStringList keys;
    if (const auto *layout = core::rowLayout(table.key)) {
        for (const auto &place : layout->used()) {
            keys.append(QString::fromUtf16(place.column));
            if (place.detail)
                keys.append(QString::fromUtf16(place.detail));
        }
        keys.removeIf([&](const QString &key) { return !table.column(key); });
        return keys;
    }
    for (const auto &column : table.columns.mid(0, 6))
        keys.append(column.key);
    return keys;
}

// What the reports print on the second line of another cell is short.
bool isLongText(const core::Table &table, const core::Column &column)
{
    if (column.type != core::ColumnType::Text)
        return false;
    const auto *layout = core::rowLayout(table.key);
    const auto places = layout ? layout->used() : std::span<const core::RowLayout::Place>();
    return std::ranges::none_of(places, [&](const core::RowLayout::Place &place) {
        return place.detail && column.key == QStringView(place.detail);
    });
}

// The reports count rows in words: "1 zaak", and "%1 zaken, vroegste datum eerst" where they sort them.
QString thingIn(const core::Table &table)
{
    const auto *layout = core::rowLayout(table.key);
    return layout ? core::phrase(layout->one, currentLanguage()).section(u' ', 1) : CellText::tr("row");
}

QString thingsIn(const core::Table &table)
{
    const auto *layout = core::rowLayout(table.key);
    if (!layout)
        return CellText::tr("rows");
    const auto words = core::phrase(layout->many, currentLanguage(), {QString()}).trimmed();
    return layout->sortedBy ? words.left(words.lastIndexOf(u',')) : words;
}

// A table of which no report knows the rows has plain rows.
QString newThingIn(const core::Table &table)
{
    static constexpr std::pair<QLatin1StringView, const char *> names[]{
        {"matters"_L1, QT_TRANSLATE_NOOP("CellText", "New matter")},
        {"firstWeeks"_L1, QT_TRANSLATE_NOOP("CellText", "New point")},
        {"locations"_L1, QT_TRANSLATE_NOOP("CellText", "New place")},
        {"contacts"_L1, QT_TRANSLATE_NOOP("CellText", "New contact")},
        {"owned"_L1, QT_TRANSLATE_NOOP("CellText", "New object")},
        {"knowledge"_L1, QT_TRANSLATE_NOOP("CellText", "New subject")},
        {"recurring"_L1, QT_TRANSLATE_NOOP("CellText", "New regular task or meeting")},
        {"sessions"_L1, QT_TRANSLATE_NOOP("CellText", "New session")},
        {"agreements"_L1, QT_TRANSLATE_NOOP("CellText", "New agreement")},
        {"accounts"_L1, QT_TRANSLATE_NOOP("CellText", "New account or right")},
        {"assets"_L1, QT_TRANSLATE_NOOP("CellText", "New item on loan")},
        {"destruction"_L1, QT_TRANSLATE_NOOP("CellText", "New group of records")},
        {"audiences"_L1, QT_TRANSLATE_NOOP("CellText", "New group or person")}};
    for (const auto &[key, name] : names) {
        if (key == table.key)
            return CellText::tr(name);
    }
    return CellText::tr("New row");
}

QStringList namesIn(const core::DossierView &view)
{
    QSet<QString> names;
    for (const auto &person : view.record.dossier.people)
        names.insert(oneLine(person.name).trimmed());
    for (const auto &row : view.record.rows) {
        const auto *table = view.table(row.table);
        for (const auto &column : table ? table->columns : QList<core::Column>()) {
            if (column.type == core::ColumnType::Person)
                names.insert(oneLine(row.cells.value(column.key)).trimmed());
        }
    }
    names.remove(QString());
    QStringList sorted(names.begin(), names.end());
    std::ranges::sort(sorted, {}, &core::sortKey);
    return sorted;
}

QString tableOf(const core::Item &item)
{
    return item.rows ? item.rows->table : item.kind == core::ItemKind::Table ? item.table : QString();
}

QStringList wantedColumns(const core::Item &item)
{
    auto wanted = item.rows ? item.rows->filled : QStringList();
    wanted.append(ownerColumn(tableOf(item)));
    wanted.removeAll(QString());
    wanted.removeDuplicates();
    return wanted;
}

QString titleOfRow(const core::Row &row, const core::Table &table)
{
    QStringList keys;
    if (const auto *layout = core::rowLayout(table.key)) {
        for (const auto *column : {layout->places.front().column, layout->places.front().detail})
            keys.append(QString::fromUtf16(column));
    }
    for (const auto &column : table.columns) {
        if (column.type == core::ColumnType::Text)
            keys.append(column.key);
    }
    for (const auto &key : keys) {
        const auto *column = table.column(key);
        const auto text = column ? oneLine(cellText(row.cells.value(key), *column, {})) : QString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString cellErrorText(core::Error error, const core::Column &column)
{
    using core::ErrorCode;
    if (error.code == ErrorCode::InvalidValue && column.type == core::ColumnType::Date)
        return filledIn(CellText::tr("“%1” is not a day. Write a day like 31-3-2026."), {core::shown(error.about.value(1))});
    const bool isAboutField = error.code == ErrorCode::InvalidValue || error.code == ErrorCode::TextTooLong ||
                              error.code == ErrorCode::TextNotClean;
    if (isAboutField && !error.about.isEmpty())
        error.about[0] = column.label.in(currentLanguage());
    if (error.code == ErrorCode::InvalidValue && error.about.size() > 2)
        error.about[2] = choiceNames(column).join(u", "_s);
    return errorText(error);
}

} // namespace app
