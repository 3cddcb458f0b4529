// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/savedtext.h"
#include "app/window/saving.h"
#include "tests/core/testregister.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    explicit Field(core::Workspace &workspace, const core::DossierId &dossier) : saving(workspace)
    {
        saved = new app::SavedText(saving, &edit, {.dossier = dossier, .subject = u"task:x"_s, .field = u"note"_s},
                                   [this](const QString &text) -> core::Result<void> {
                                       if (text == u"refuse"_s)
                                           return core::fail(core::ErrorCode::TextNotClean, {u"note"_s});
                                       stored.append(text);
                                       return {};
                                   });
        saved->setStored({});
        edit.show();
        edit.setFocus();
    }

    app::Saving saving;
    QPlainTextEdit edit;
    app::SavedText *saved;
    QStringList stored;
};

} // namespace

TEST_CASE("Saved text: what is typed becomes a draft, and a change when the field is left", "[saving]")
{
    const TestRegister folder;
    const auto dossier = folder.start();
    const auto workspace = folder.workspace();
    Field field(*workspace, dossier);

    QTest::keyClicks(&field.edit, u"half"_s);
    REQUIRE(QTest::qWaitFor([&] { return !must(workspace->drafts(dossier)).isEmpty(); }));
    CHECK(must(workspace->drafts(dossier)).first().text == u"half"_s);
    CHECK(field.stored.isEmpty());

    field.edit.clearFocus();
    CHECK(field.saved->flush());
    CHECK(field.stored == QStringList{u"half"_s});
    CHECK(must(workspace->drafts(dossier)).isEmpty());
}

TEST_CASE("Saved text: a draft that was left behind is in the field again, and not in the register", "[saving]")
{
    const TestRegister folder;
    const auto dossier = folder.start();
    const auto workspace = folder.workspace();
    must(workspace->keepDraft({.dossier = dossier, .subject = u"task:x"_s, .field = u"note"_s, .text = u"from before"_s}));

    const Field field(*workspace, dossier);
    CHECK(field.edit.toPlainText() == u"from before"_s);
    CHECK(field.saved->isDirty());
    CHECK(field.stored.isEmpty());
}

TEST_CASE("Saved text: a refusal keeps the text, and is not asked twice", "[saving]")
{
    const TestRegister folder;
    const auto dossier = folder.start();
    const auto workspace = folder.workspace();
    Field field(*workspace, dossier);
    int refusals = 0;
    QObject::connect(field.saved, &app::SavedText::refused, &field.edit, [&] { ++refusals; });

    QTest::keyClicks(&field.edit, u"refuse"_s);
    CHECK_FALSE(field.saved->flush());
    CHECK_FALSE(field.saved->flush());
    CHECK(refusals == 1);
    CHECK(field.edit.toPlainText() == u"refuse"_s);
    CHECK(field.saving.state() == app::Saving::State::Saved); // the register works; the text is the matter

    QTest::keyClicks(&field.edit, u"d"_s);
    CHECK(field.saved->flush());
    CHECK(field.stored == QStringList{u"refused"_s});
}

TEST_CASE("Saved text: what the register says does not replace what somebody is typing", "[saving]")
{
    const TestRegister folder;
    const auto dossier = folder.start();
    const auto workspace = folder.workspace();
    Field field(*workspace, dossier);

    QTest::keyClicks(&field.edit, u"mine"_s);
    field.saved->setStored(u"from elsewhere"_s);
    CHECK(field.edit.toPlainText() == u"mine"_s);
    CHECK(field.saved->isDirty());
}

TEST_CASE("Saved text: a field that goes to another cell keeps nothing of the one before", "[saving]")
{
    const TestRegister folder;
    const auto dossier = folder.start();
    const auto workspace = folder.workspace();
    Field field(*workspace, dossier);
    const core::Draft other{.dossier = dossier, .subject = u"task:y"_s, .field = u"note"_s, .text = u"left there"_s};
    must(workspace->keepDraft(other));
    QTest::keyClicks(&field.edit, u"half"_s);
    REQUIRE(QTest::qWaitFor([&] { return must(workspace->drafts(dossier)).size() == 2; }));

    field.saved->moveTo(other, u"stored there"_s);
    CHECK(field.edit.toPlainText() == u"left there"_s);
    CHECK(field.saved->flush());
    CHECK(field.stored == QStringList{u"left there"_s});
    REQUIRE(must(workspace->drafts(dossier)).size() == 1);
    CHECK(must(workspace->drafts(dossier)).first().text == u"half"_s); // of the cell before, to find there again

    field.saved->moveTo({.dossier = dossier, .subject = u"task:z"_s, .field = u"note"_s}, u"ten"_s, u"ooit"_s);
    CHECK(field.edit.toPlainText() == u"ooit"_s);
    CHECK(field.saved->isDirty());
}

TEST_CASE("Saved text: storing may move the field to another cell, which stays as it is", "[saving]")
{
    const TestRegister folder;
    const auto dossier = folder.start();
    const auto workspace = folder.workspace();
    app::Saving saving(*workspace);
    QPlainTextEdit edit;
    app::SavedText *saved = nullptr;
    const core::Draft next{.dossier = dossier, .subject = u"task:y"_s, .field = u"note"_s};
    saved = new app::SavedText(saving, &edit, {.dossier = dossier, .subject = u"task:x"_s, .field = u"note"_s},
                               [&](const QString &) -> core::Result<void> {
                                   saved->moveTo(next, u"of the next"_s);
                                   return {};
                               });
    QTest::keyClicks(&edit, u"half"_s);
    REQUIRE(QTest::qWaitFor([&] { return !must(workspace->drafts(dossier)).isEmpty(); }));

    CHECK(saved->flush());

    CHECK(edit.toPlainText() == u"of the next"_s);
    CHECK_FALSE(saved->isDirty());
    CHECK(must(workspace->drafts(dossier)).isEmpty());
}

TEST_CASE("Saved text: the draft of a new row goes along when the row gets its id", "[saving]")
{
    const TestRegister folder;
    const auto dossier = folder.start();
    const auto workspace = folder.workspace();
    Field field(*workspace, dossier);
    QTest::keyClicks(&field.edit, u"half"_s);
    REQUIRE(QTest::qWaitFor([&] { return !must(workspace->drafts(dossier)).isEmpty(); }));

    field.saved->rename({.dossier = dossier, .subject = u"row:1"_s, .field = u"note"_s});

    CHECK(field.edit.toPlainText() == u"half"_s);
    REQUIRE(QTest::qWaitFor([&] { return !must(workspace->drafts(dossier)).isEmpty(); }));
    CHECK(must(workspace->drafts(dossier)).size() == 1);
    CHECK(must(workspace->drafts(dossier)).first().subject == u"row:1"_s);
}

TEST_CASE("Saved text: who sets whole texts without a pause loses no more than who types", "[saving]")
{
    const TestRegister folder;
    const auto dossier = folder.start();
    const auto workspace = folder.workspace();
    Field field(*workspace, dossier);

    // As a screen reader or dictation does: the field is empty for a moment each time.
    int texts = 0;
    QList<core::Draft> drafts;
    REQUIRE(QTest::qWaitFor(
        [&] {
            drafts = must(workspace->drafts(dossier));
            if (drafts.isEmpty()) {
                field.edit.clear();
                field.edit.insertPlainText(u"text %1"_s.arg(++texts));
            }
            return !drafts.isEmpty();
        },
        10000));
    CHECK(drafts.first().text == u"text %1"_s.arg(texts));
}
