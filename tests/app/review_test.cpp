// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/review.h"
#include "app/models/reviewmodel.h"

#include "app/language.h"
#include "core/domain/signing.h"
#include "tests/core/officefixture.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using namespace app;

namespace {

const QDate lastDay(2026, 4, 24);

const ReviewPoint *pointOf(const Review &review, const QString &item)
{
    const auto it = std::ranges::find(review.points, item, &ReviewPoint::item);
    return it == review.points.end() ? nullptr : &*it;
}

class Check
{
public:
    Check() { setLanguage(Language::Dutch); }

    Review review(Role role = Role::Employee, QDate today = lastDay) { return reviewOf(office.seenBy(role, today)); }

    void finishOwn(QDate today)
    {
        for (const auto &key : blocksSigning(office.seenBy(Role::Employee, today).tasks, Role::Employee, today))
            must(office.on(today, Role::Employee)
                     .setTask(office.dossier, key, {.status = Status::NotApplicable, .reason = u"niet nodig"_s}));
    }

    Office office;
};

} // namespace

TEST_CASE("Review: what has begun has to be finished, not begun", "[models]")
{
    Check check;
    const auto textOf = [&](const QString &item) {
        const auto review = check.review();
        const auto *point = pointOf(review, item);
        return point ? point->text : QString();
    };
    const auto review = check.review();
    const auto open = std::ranges::find(review.points, ReviewPoint::Kind::TaskOpen, &ReviewPoint::kind);
    REQUIRE(open != review.points.end());
    CHECK(textOf(open->item).startsWith(u"Kies een stand voor"_s));
    must(check.office.on(lastDay, Role::Employee).setTask(check.office.dossier, open->item, {.status = Status::Busy}));
    CHECK(textOf(open->item).startsWith(u"Maak ‘"_s));
}

TEST_CASE("Review: what blocks is what signing is refused for, and comes first", "[models]")
{
    Check check;
    const auto today = GENERATE(sampleDay, QDate(2026, 3, 20), lastDay);
    const auto review = check.review(Role::Employee, today);
    const auto view = check.office.seenBy(Role::Employee, today);

    QSet<QString> blocked;
    for (const auto &point : review.points) {
        if (point.blocks)
            blocked.insert(point.item);
    }
    const auto expected = blocksSigning(view.tasks, Role::Employee, today);
    CHECK(blocked == QSet<QString>(expected.begin(), expected.end()));
    CHECK(std::ranges::is_partitioned(review.points, &ReviewPoint::blocks));
    CHECK(blockedText(review).isEmpty() == expected.isEmpty());
    CHECK(check.office.on(today, Role::Employee).sign(check.office.dossier).has_value() == expected.isEmpty());
}

TEST_CASE("Review: a point says what to do and where", "[models]")
{
    Check check;
    const auto matter = check.office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Bezwaar Dorpsstraat 12"_s}});
    const auto laptop = check.office.add(Role::Employee, u"assets"_s, {{u"kind"_s, u"phone"_s}, {u"what"_s, u"Telefoon"_s}});
    const auto review = check.review(Role::Employee, lastDay.addDays(1));

    const auto owner = std::ranges::find(review.points, matter, &ReviewPoint::row);
    REQUIRE(owner != review.points.end());
    CHECK(owner->kind == ReviewPoint::Kind::OwnerMissing);
    CHECK(owner->item == u"information.open_cases"_s);
    CHECK(owner->column == u"takesOver"_s);
    CHECK(owner->text == u"Kies wie ‘Bezwaar Dorpsstraat 12’ overneemt"_s);
    CHECK(owner->chapter == Chapter::Matters);
    const auto returned = std::ranges::find(review.points, laptop, &ReviewPoint::row);
    REQUIRE(returned != review.points.end());
    CHECK(returned->kind == ReviewPoint::Kind::CellMissing);
    CHECK(returned->column == u"returnedOn"_s);
    CHECK(returned->isLate);
    CHECK(returned->text.startsWith(u"Vul ‘"_s));
    CHECK(returned->text.endsWith(u"’ in bij ‘Telefoon’"_s));
}

TEST_CASE("Review: a task asks for its evidence by name, and for a status when that is all", "[models]")
{
    Check check;
    const auto review = check.review();
    QStringList texts;
    for (const auto &point : review.points) {
        texts.append(point.text);
        CHECK_FALSE(point.text.contains(u"information."_s));
        CHECK_FALSE(point.text.contains(u"matters"_s));
        CHECK_FALSE(point.text.contains(u'%'));
    }
    CHECK(std::ranges::any_of(texts, [](const QString &text) { return text.startsWith(u"Vul in bij ‘"_s); }));
    const auto *plan = pointOf(review, u"information.open_cases"_s);
    REQUIRE(plan);
    CHECK(plan->text.contains(u"een regel in de tabel ‘Lopende zaken’"_s));
    CHECK(headingOf(review) == u"Er staan nog %1 punten van jou open"_s.arg(review.points.size()));
}

TEST_CASE("Review: who takes over is asked once, also when two tasks use the row", "[models]")
{
    Check check;
    const auto row = check.office.add(Role::Employee, u"owned"_s, {{u"name"_s, u"Teamkanaal"_s}});

    const auto review = check.review();

    CHECK(std::ranges::count_if(review.points, [&](const ReviewPoint &point) {
              return point.row == row && point.column == u"newOwner"_s;
          }) == 1);
}

TEST_CASE("Review: a name that looks like a place in the sentence stays a name", "[models]")
{
    Check check;
    const auto row = check.office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"%1 %2 <b>"_s}});

    const auto review = check.review();
    const auto point = std::ranges::find(review.points, row, &ReviewPoint::row);
    REQUIRE(point != review.points.end());
    CHECK(point->text == u"Kies wie ‘%1 %2 <b>’ overneemt"_s);
}

TEST_CASE("Review: statements must be confirmed", "[models]")
{
    Check check;
    auto view = check.office.seenBy(Role::Employee);
    const auto it = std::ranges::find_if(view.tasks, [](const Task &t) { return t.item.kind == ItemKind::Statement; });
    REQUIRE(it != view.tasks.end());
    it->item.title = {u"Ik heb alles ingevuld"_s, u"I have filled in everything"_s};

    auto review = reviewOf(view);
    REQUIRE(review.statements.size() == 2);
    CHECK(review.statements.first() == ReviewStatement{it->key(), u"Ik heb alles ingevuld"_s, false});
    const auto *open = pointOf(review, it->key());
    REQUIRE(open);
    CHECK(open->kind == ReviewPoint::Kind::StatementOpen);
    CHECK(open->text == u"Bevestig: Ik heb alles ingevuld"_s);
    it->state.status = Status::Done;
    review = reviewOf(view);
    CHECK(review.statements.first().isConfirmed);
    CHECK_FALSE(pointOf(review, it->key()));
}

TEST_CASE("Review: chapters count the points and rows in them", "[models]")
{
    Check check;
    check.office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"A"_s}, {u"takesOver"_s, u"Noor"_s}});
    check.office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"B"_s}});
    const auto review = check.review(Role::Employee, sampleDay);

    CHECK(review.chapters.size() == 9);
    const auto matters = std::ranges::find(review.chapters, Chapter::Matters, &ReviewChapter::chapter);
    REQUIRE(matters != review.chapters.end());
    CHECK(matters->points == 1);
    CHECK(matters->state == u"1 punt open"_s);
    CHECK(matters->facts.endsWith(u" klaar · 2 rijen"_s));
    const auto lookback = std::ranges::find(review.chapters, Chapter::Lookback, &ReviewChapter::chapter);
    REQUIRE(lookback != review.chapters.end());
    CHECK(lookback->points == 0);
    CHECK(lookback->state.contains(u" open"_s));
}

TEST_CASE("Review: what stays open is what the signature records", "[models]")
{
    Check check;
    check.finishOwn(sampleDay);
    const auto before = check.review(Role::Employee, sampleDay);
    must(check.office.as(Role::Employee).sign(check.office.dossier));

    const auto after = check.review(Role::Employee, sampleDay);
    CHECK(after.signature.isSigned());
    CHECK(after.mayWithdraw);
    CHECK(after.withdrawUntil == lastDay);
    CHECK(before.signedWith.size() == after.signature.openPoints.size());
    CHECK_FALSE(before.signedWith.isEmpty());
    for (const auto &point : before.signedWith) {
        CHECK_FALSE(point.title.isEmpty());
        CHECK(sentenceOf(point).startsWith(point.title + u", "_s));
    }
    CHECK_FALSE(check.review(Role::Employee, lastDay.addDays(1)).mayWithdraw);
}

TEST_CASE("Review: roles that do not sign have nothing to check", "[models]")
{
    Check check;
    for (const auto role : RoleSet::all().values()) {
        const auto view = [&] {
            auto seen = check.office.seenBy(Role::Hr);
            seen.role = role;
            return seen;
        }();
        CHECK(reviewOf(view).maySign == signatureItem(role).has_value());
    }
    const auto review = check.review(Role::Hr);
    CHECK(review.points.isEmpty());
    CHECK(review.statements.isEmpty());
    CHECK(review.signedWith.isEmpty());
    CHECK_FALSE(review.mayWithdraw);
    CHECK_FALSE(review.chapters.isEmpty());
}

TEST_CASE("Review: a settled point leaves the list", "[models]")
{
    Check check;
    OpenDossier dossier(check.office.on(lastDay, Role::Employee), check.office.dossier);
    ReviewModel model(dossier);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() > 1);
    const auto item = model.index(0, 0).data(ReviewModel::ItemRole).toString();
    const QPersistentModelIndex second = model.index(1, 0);
    const auto text = second.data().toString();
    CHECK(model.index(0, 0).data(ReviewModel::BlocksRole).toBool());
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u", "_s));

    must(check.office.on(lastDay, Role::Employee)
             .setTask(check.office.dossier, item, {.status = Status::NotApplicable, .reason = u"nee"_s}));

    CHECK(second.row() == 0);
    CHECK(second.data().toString() == text);
    CHECK(model.review().points.size() == model.rowCount());
}
