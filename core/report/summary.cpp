// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/parts.h"
#include "core/report/reporttext.h"
#include "core/report/rowlayouts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostNames = 3;
constexpr int longestName = 60;

QStringList titlesOf(const QList<Row> &matters)
{
    QStringList titles;
    for (const auto &row : matters)
        titles.append(row.cells.value(u"title"_s));
    return titles;
}

template<typename Predicate>
QList<Row> only(const QList<Row> &rows, Predicate predicate)
{
    QList<Row> chosen;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(chosen), predicate);
    return chosen;
}

auto lacks(const QString &column)
{
    return [column](const Row &row) { return row.cells.value(column).trimmed().isEmpty(); };
}

QDate dayIn(const Row &row, const QString &column)
{
    return QDate::fromString(row.cells.value(column), Qt::ISODate);
}

QDate dueOf(const Row &matter)
{
    return dayIn(matter, u"deadline"_s);
}

struct Taker
{
    QString name;
    qsizetype matters = 0;
};

QString shown(const Taker &taker)
{
    return isolated(shortened(taker.name, longestName));
}

// Whoever takes over most comes first; of as many, who is named first.
QList<Taker> takersOf(const QList<Row> &matters)
{
    QList<Taker> takers;
    for (const auto &row : matters) {
        const auto name = row.cells.value(u"takesOver"_s).simplified();
        const auto known = std::ranges::find(takers, name, &Taker::name);
        if (known != takers.end())
            ++known->matters;
        else if (!name.isEmpty())
            takers.append({name, 1});
    }
    std::ranges::stable_sort(takers, std::greater(), &Taker::matters);
    return takers;
}

// Where a date may stand that the successor must not miss, and the column that names what it is about.
struct Dated
{
    const char16_t *table;
    const char16_t *date;
    const char16_t *title;
};
constexpr Dated datedTables[] = {
    {u"matters", u"deadline", u"title"}, {u"firstWeeks", u"when", u"what"}, {u"recurring", u"next", u"what"}};

// "In het kort": what a reader wants to know before the first table, in sentences made from the rows.
class Summary
{
public:
    explicit Summary(const ReportScope &scope) : m_scope(scope), m_matters(scope.rows(u"matters")) {}

    QString text()
    {
        if (m_scope.state() == DossierState::Paused)
            add(m_scope.say(Phrase::IsPaused));
        if (isNothingFilledIn())
            add(m_scope.say(Phrase::NothingFilledIn));
        else
            addWork();
        if (!m_scope.isClosed() && !m_scope.hasNoSuccessor() && m_scope.nameOf(Role::Successor).isEmpty())
            add(m_scope.say(Phrase::NoSuccessorYet));
        addTasks();
        return m_sentences.join(u' ');
    }

private:
    bool isNothingFilledIn() const
    {
        return std::ranges::all_of(rowLayouts(), [this](const RowLayout &layout) {
            return layout.part > Part::Sessions || m_scope.rows(QStringView(layout.table)).isEmpty();
        });
    }

    void add(const QString &sentence) { m_sentences.append(sentence); }

    void addWork()
    {
        if (m_scope.table(u"matters") != nullptr)
            addMatters();
        addDates();
        addRisks();
        addLeftovers();
    }

    void addMatters()
    {
        const auto free = only(m_matters, lacks(u"takesOver"_s));
        const auto total = m_matters.size();
        const auto takers = takersOf(m_matters);
        const bool hasOneTaker = takers.size() == 1 && free.isEmpty();
        const QStringList facts{QString::number(total), hasOneTaker ? shown(takers.first()) : QString()};
        if (total == 0 && !isToBeFilledIn(m_scope, u"matters"))
            add(m_scope.say(Phrase::NoMatters));
        else if (total == 0)
            return; // the lists that are still empty come after this text
        else if (hasOneTaker)
            add(m_scope.say(total == 1 ? Phrase::OneMatterTaken : Phrase::MattersTakenByOne, facts));
        else
            add(m_scope.say(total == 1 ? Phrase::OneMatter : Phrase::ManyMatters, facts));
        if (!takers.isEmpty() && !hasOneTaker)
            add(takersText(takers));
        if (!free.isEmpty())
            add(m_scope.say(Phrase::NobodyChosenFor, {named(titlesOf(free))}));
    }

    // "Noor neemt 3 zaken over, Ruben 2 en 2 anderen samen 3."
    QString takersText(const QList<Taker> &takers) const
    {
        const auto limit = takers.size() > mostNames + 1 ? mostNames : takers.size();
        QStringList parts;
        qsizetype others = 0;
        for (const auto &taker : takers) {
            const QStringList facts{QString::number(taker.matters), shown(taker)};
            if (parts.size() == limit)
                others += taker.matters;
            else if (parts.isEmpty())
                parts.append(m_scope.say(taker.matters == 1 ? Phrase::TakesOne : Phrase::TakesMany, facts));
            else
                parts.append(m_scope.say(Phrase::TakesToo, facts));
        }
        if (others > 0)
            parts.append(m_scope.say(Phrase::OthersTake,
                                     {QString::number(others), QString::number(takers.size() - limit)}));
        return m_scope.list(parts) + u'.';
    }

    void addDates()
    {
        const auto today = m_scope.today();
        const auto passed = only(m_matters, [today](const Row &row) { return dueOf(row).isValid() && dueOf(row) < today; });
        if (!passed.isEmpty())
            add(m_scope.count(passed.size(), Phrase::PassedOne, Phrase::PassedMany, named(titlesOf(passed))));
        QMap<QDate, QStringList> coming;
        for (const auto &[table, date, title] : datedTables) {
            for (const auto &row : m_scope.rows(QStringView(table))) {
                if (const auto day = dayIn(row, QString::fromUtf16(date)); day.isValid() && day >= today)
                    coming[day].append(row.cells.value(QString::fromUtf16(title)));
            }
        }
        if (!coming.isEmpty())
            add(m_scope.say(Phrase::FirstDue, {longDate(coming.firstKey(), m_scope.language()), named(coming.first())}));
    }

    void addRisks()
    {
        const auto risky = only(m_matters, [](const Row &row) { return row.cells.value(u"risk"_s) == "high"_L1; });
        if (!risky.isEmpty())
            add(m_scope.count(risky.size(), Phrase::RiskOne, Phrase::RiskMany, named(titlesOf(risky))));
    }

    void addLeftovers()
    {
        if (const auto leftovers = openInLists(m_scope); !leftovers.isEmpty())
            add(m_scope.say(Phrase::StillNeeded, {m_scope.list(leftovers)}));
    }

    // One sentence: how many are ready, and how many are late.
    void addTasks()
    {
        const auto counted = progress(m_scope.tasks(), Role::Hr);
        if (counted.total() == 0)
            return;
        auto text = m_scope.say(readyPhrase(counted), {QString::number(counted.ready), QString::number(counted.total())});
        if (counted.late > 0)
            text += m_scope.count(counted.late, Phrase::LateOne, Phrase::LateMany);
        if (counted.open == 0 && !(openMatters(m_scope) + openInLists(m_scope)).isEmpty())
            text += m_scope.say(Phrase::ButListsOpen);
        add(text + u'.');
    }

    static Phrase readyPhrase(const Progress &counted)
    {
        if (counted.total() == 1)
            return counted.ready == 1 ? Phrase::OnlyTaskReady : Phrase::OnlyTaskOpen;
        if (counted.open == 0)
            return Phrase::ReadyAll;
        return counted.ready == 0 ? Phrase::ReadyNone : counted.ready == 1 ? Phrase::ReadyOne : Phrase::ReadyMany;
    }

    // Up to three titles, then how many more there are.
    QString named(const QStringList &titles) const
    {
        QStringList names;
        for (const auto &title : titles.mid(0, mostNames))
            names.append(quoted(title.isEmpty() ? m_scope.say(Phrase::NoName) : title));
        const auto more = titles.size() - names.size();
        if (more == 0)
            return m_scope.list(names);
        return m_scope.say(Phrase::AndMore, {names.join(", "_L1), QString::number(more)});
    }

    const ReportScope &m_scope;
    const QList<Row> m_matters;
    QStringList m_sentences;
};

} // namespace

PartBlocks inShortPart(const ReportScope &scope)
{
    return QList<Block>{Paragraph{.text = Summary(scope).text()}} + emptyLists(scope) + mostUrgent(scope);
}

} // namespace core
