// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/reviewpage.h"

#include "app/handover/chapterchecks.h"
#include "app/models/review.h"
#include "app/widgets/banner.h"
#include "app/widgets/errorsummary.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/textlabel.h"
#include "core/domain/signing.h"
#include "tests/core/testregister.h"
#include "tests/window/lint.h"
#include "tests/window/part.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Role;

namespace {

class Checking
{
public:
    explicit Checking(Role role = Role::Employee) { open(role); }

    void open(Role role)
    {
        part.reset();
        test.open(role);
        part = std::make_unique<Part<app::ReviewPage>>(test);
    }

    QPushButton &button(const QString &name) const
    {
        auto *const found = part->find<QPushButton>(name);
        REQUIRE(found);
        return *found;
    }
    bool sees(const QString &words) const
    {
        const auto labels = part->host.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    core::Signature signature(Role role)
    {
        const auto *task = part->dossier.view().task(QString(*core::signatureItem(role)));
        return task ? task->state.signature : core::Signature();
    }
    // All that keeps this role from signing.
    void settleBlocking()
    {
        const auto &view = part->dossier.view();
        for (const auto &item : core::blocksSigning(view.tasks, view.role, view.today))
            must(test.workspace().setTask(test.joris(), item,
                                          {.status = core::Status::NotApplicable, .reason = u"niet nodig"_s}));
        test.settle();
    }
    void sign()
    {
        settleBlocking();
        inNextDialog([](QDialog &dialog) { dialog.findChild<QPushButton *>(u"act"_s)->click(); });
        button(u"sign"_s).click();
        test.settle();
    }

    TestWindow test;
    std::unique_ptr<Part<app::ReviewPage>> part;
};

} // namespace

TEST_CASE("Review page: signing too early leads to the open points", "[review]")
{
    Checking checking;
    auto *const summary = checking.part->host.findChild<app::ErrorSummary *>();
    REQUIRE(summary);
    REQUIRE_FALSE(core::blocksSigning(checking.part->dossier.view().tasks, Role::Employee, exampleDay).isEmpty());
    CHECK(summary->isVisible());

    checking.button(u"sign"_s).setFocus();
    checking.button(u"sign"_s).click();
    checking.test.settle();

    CHECK_FALSE(checking.signature(Role::Employee).isSigned());
    CHECK(summary->isAncestorOf(QApplication::focusWidget()));
    CHECK(summary->accessibleName().startsWith(u"Er staan nog "_s));
}

TEST_CASE("Review page: a point leads to its task, row and cell", "[review]")
{
    Checking checking;
    QSignalSpy opened(checking.part->widget, &app::ReviewPage::opened);
    const auto review = app::reviewOf(checking.part->dossier.view());
    const auto links = checking.part->host.findChild<app::ErrorSummary *>()->findChildren<app::LinkButton *>();
    REQUIRE(links.size() == review.points.size());

    const auto elsewhere = std::ranges::find_if(
        review.points, [](const app::ReviewPoint &point) { return point.kind != app::ReviewPoint::Kind::StatementOpen; });
    REQUIRE(elsewhere != review.points.end());

    links.at(elsewhere - review.points.begin())->click();

    REQUIRE(opened.count() == 1);
    const auto place = opened.first().first().value<app::Place>();
    CHECK(place.page == app::Place::Page::Handover);
    CHECK(place.item == elsewhere->item);
    CHECK(place.row == review.points.last().row);
    CHECK(place.column == review.points.last().column);
}

TEST_CASE("Review page: each chapter has its facts and a way to it", "[review]")
{
    Checking checking;
    QSignalSpy opened(checking.part->widget, &app::ReviewPage::opened);
    auto *const link = checking.part->find<app::LinkButton>(u"chapter:matters"_s);
    REQUIRE(link);
    CHECK(link->accessibleName() == u"Wijzig: Lopende zaken"_s);
    CHECK(checking.sees(u"Dit draag je over"_s));

    link->click();

    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<app::Place>().chapter == core::Chapter::Matters);
}

TEST_CASE("Review page: the question says what stays open, and No signs nothing", "[review]")
{
    Checking checking;
    checking.settleBlocking();
    const auto open = app::reviewOf(checking.part->dossier.view()).signedWith;
    REQUIRE_FALSE(open.isEmpty());
    bool isAsked = false;
    inNextDialog([&](QDialog &dialog) {
        isAsked = true;
        CHECK(dialog.windowTitle() == u"Je overdracht ondertekenen?"_s);
        CHECK(dialog.accessibleDescription().contains(u"Joris van Leeuwen"_s));
        const auto *points = dialog.findChild<QPlainTextEdit *>();
        REQUIRE(points);
        CHECK(points->toPlainText().count(u'\n') + 1 == open.size());
        CHECK(points->toPlainText().startsWith(app::sentenceOf(open.first())));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    checking.button(u"sign"_s).click();

    CHECK(isAsked);
    CHECK_FALSE(checking.signature(Role::Employee).isSigned());
}

TEST_CASE("Review page: after signing it says when, and the signature can be taken back", "[review]")
{
    Checking checking;
    checking.sign();
    CHECK(checking.signature(Role::Employee).isSigned());
    CHECK(checking.sees(u"Je hebt ondertekend op "_s));
    CHECK(checking.sees(u"Je kunt dit terugnemen tot en met "_s));
    CHECK_FALSE(checking.button(u"sign"_s).isVisible());
    CHECK(checking.part->host.focusWidget() == &checking.button(u"viewReport"_s));
    CHECK_FALSE(checking.part->host.findChild<app::ErrorSummary *>()->isVisible());
    checking.button(u"viewReport"_s).click();
    auto *const report = checking.part->host.findChild<QDialog *>();
    REQUIRE(report);
    CHECK(report->isVisible());
    report->close();
    checking.test.settle();

    inNextDialog([](QDialog &dialog) { dialog.findChild<QPushButton *>(u"act"_s)->click(); });
    checking.button(u"withdrawSignature"_s).click();
    checking.test.settle();
    CHECK_FALSE(checking.signature(Role::Employee).isSigned());
    CHECK(checking.button(u"sign"_s).isVisible());
    CHECK(checking.part->host.focusWidget() == checking.part->find<QCheckBox>(u"statement:information.nothing_private"_s));
}

TEST_CASE("Review page: the manager can send it back with a reason, which the employee reads", "[review]")
{
    Checking checking(Role::Manager);
    inNextDialog([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u"Wie doet <b>Dorpsstraat</b>?"_s);
        dialog.findChild<QPushButton *>(u"act"_s)->click();
    });
    checking.button(u"refuseToSign"_s).click();
    checking.test.settle();
    CHECK(checking.signature(Role::Manager).refusal == u"Wie doet <b>Dorpsstraat</b>?"_s);
    CHECK(checking.sees(u"nog niet akkoord bent: ‘Wie doet <b>Dorpsstraat</b>?’"_s));

    checking.open(Role::Employee);
    CHECK(checking.sees(u"Sanne Verhoeven vraagt nog iets: ‘Wie doet <b>Dorpsstraat</b>?’"_s));
    CHECK_FALSE(checking.button(u"refuseToSign"_s).isVisible());
}

TEST_CASE("Review page: a change after signing is said", "[review]")
{
    Checking checking;
    checking.sign();
    CHECK_FALSE(checking.sees(u"Er is iets gewijzigd na de ondertekening"_s));
    const auto row = std::ranges::find(checking.part->dossier.view().record.rows, u"matters"_s, &core::Row::table);
    REQUIRE(row != checking.part->dossier.view().record.rows.end());
    const auto id = row->id;

    checking.open(Role::Manager);
    must(checking.test.workspace().setRow(checking.test.joris(), id, {{u"takesOver"_s, u"Iemand anders"_s}}));
    checking.test.settle();

    CHECK(checking.sees(u"Er is iets gewijzigd na de ondertekening"_s));
}

TEST_CASE("Review page: who does not sign sees how it stands", "[review]")
{
    const auto role = GENERATE(Role::Hr, Role::It, Role::Ihh);
    Checking checking(role);

    CHECK_FALSE(checking.button(u"sign"_s).isVisible());
    CHECK(checking.part->widget->firstField() == nullptr);
    CHECK_FALSE(checking.part->host.findChild<app::ErrorSummary *>()->isVisible());
    CHECK(checking.sees(u"Dit wordt overgedragen"_s));
}

TEST_CASE("Review page: the statements are boxes to tick, and ticking one is an act", "[review]")
{
    Checking checking;
    for (const auto &[item, text] : {std::pair(u"information.nothing_private"_s, u"Ik heb privé geen werkinformatie meer"_s),
                                     std::pair(u"information.complete"_s, u"Ik heb ingevuld wat ik weet"_s)}) {
        auto *const box = checking.part->find<QCheckBox>(QString(u"statement:" + item));
        REQUIRE(box);
        CHECK_FALSE(box->isChecked());
        CHECK(box->accessibleName() == text);

        box->click();
        CHECK(checking.part->dossier.view().task(item)->state.status == core::Status::Done);
        CHECK(box->isChecked());
        box->click();
        CHECK(checking.part->dossier.view().task(item)->state.status == core::Status::Todo);
        CHECK(checking.sees(text));
    }
}

TEST_CASE("Review page: a statement says what it is about, and on demand why it is asked and how to be sure", "[review]")
{
    Checking checking;
    CHECK(checking.sees(u"Je eigen telefoon, computer, mail, chats en opslag."_s));
    CHECK_FALSE(checking.sees(u"Kijk ze één voor één na"_s));

    auto *const block =
        checking.part->find<QCheckBox>(u"statement:information.nothing_private"_s)->parentWidget()->parentWidget();
    for (auto *const fold : block->findChildren<QToolButton *>())
        fold->click();
    CHECK(checking.sees(u"Kijk ze één voor één na"_s));
    CHECK(checking.sees(u"Iemand heeft recht op een stuk"_s));
}

TEST_CASE("Review page: what still stands between her and signing is one sentence", "[review]")
{
    Checking checking;
    const auto blocking = app::reviewOf(checking.part->dossier.view()).blocking();
    REQUIRE(blocking > 1);
    CHECK(checking.sees(u"Ondertekenen lukt als deze %1 punten klaar zijn."_s.arg(blocking)));
    CHECK(checking.button(u"sign"_s).accessibleDescription().contains(QString::number(blocking)));
}

TEST_CASE("Review page: large text is whole in every line", "[review]")
{
    TestWindow test(core::Language::English, {.textSize = 200}, {1280, 1000});
    test.open(Role::Employee);
    test.go({.page = app::Place::Page::Handover, .dossier = test.joris(), .chapter = core::Chapter::Sign});
    const auto labels = test.window().findChild<app::ChapterChecks *>()->findChildren<app::TextLabel *>();
    CHECK(labels.size() > 20);
    for (const auto *label : labels) {
        if (!label->isVisible())
            continue;
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
}

TEST_CASE("Review page: a remark is signed with the rest, and can be read afterwards", "[review]")
{
    Checking checking;
    auto *const remark = checking.part->find<QPlainTextEdit>(u"signRemark"_s);
    REQUIRE(remark);
    remark->setFocus();
    QTest::keyClicks(remark, u"De sleutel ligt bij de balie"_s);
    checking.sign();

    REQUIRE(checking.signature(Role::Employee).isSigned());
    const auto item = QString(*core::signatureItem(Role::Employee));
    CHECK(checking.part->dossier.view().task(item)->state.note == u"De sleutel ligt bij de balie"_s);
    CHECK_FALSE(remark->isVisible());
    CHECK(checking.sees(u"“De sleutel ligt bij de balie”"_s));
    CHECK_FALSE(checking.test.workspace().setTask(checking.test.joris(), item, {.note = u"iets anders"_s}).has_value());
}

TEST_CASE("Review page: holds to the rules of access, signed and not", "[review][lint]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    const auto role = GENERATE(Role::Employee, Role::Manager, Role::Hr);
    CAPTURE(isDutch, size, int(role));
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.textSize = size});
    test.open(role);
    Part<app::ReviewPage> part(test);
    part.host.resize(size == 200 ? 760 : 1000, 740);
    test.settle();

    auto found = lint::nameless(&part.host) + lint::sharedMnemonics(&part.host) + lint::richLabels(&part.host) +
                 lint::smallTargets(&part.host) + lint::clipped(&part.host) + lint::unreached(&part.host);
    CHECK(found == QStringList());
}
