// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/confirm.h"

#include "app/language.h"
#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"

#include "tests/catch.h"
#include "tests/widgets/listener.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

const app::Confirmation deletion{.question = u"Dossier van Joris [*] & <b>Co</b> verwijderen?"_s,
                                 .effect = u"Alles van dit dossier gaat weg."_s,
                                 .act = u"Dossier & meer verwijderen"_s,
                                 .keep = u"Niet verwijderen"_s,
                                 .isDestructive = true};
const app::Reason reason{
    .label = u"Waarom nog niet?"_s, .hint = u"Joris leest dit."_s, .missing = u"Schrijf kort waarom."_s};

// What somebody does with the dialog that comes up.
void then(const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        QApplication::setActiveWindow(dialog);
        act(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

QPushButton &button(QDialog &dialog, const char16_t *name)
{
    return *dialog.findChild<QPushButton *>(QString::fromUtf16(name));
}

bool confirmedWith(const app::Theme &theme, const std::function<void(QDialog &)> &act)
{
    then(act);
    return app::confirmed(theme, deletion, nullptr);
}

} // namespace

TEST_CASE("Confirmation: only the button that says so does it", "[widgets]")
{
    const app::Theme theme;

    CHECK(confirmedWith(theme, [](QDialog &dialog) { button(dialog, u"act").click(); }));
    CHECK_FALSE(confirmedWith(theme, [](QDialog &dialog) { button(dialog, u"keep").click(); }));
    CHECK_FALSE(confirmedWith(theme, [](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }));
    CHECK_FALSE(confirmedWith(theme, [](QDialog &dialog) { QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); }));
    CHECK_FALSE(confirmedWith(theme, [](QDialog &dialog) { dialog.close(); }));
}

TEST_CASE("Confirmation: the question is its name, and texts stay as they are", "[widgets]")
{
    const app::Theme theme;
    bool isLooked = false;

    confirmedWith(theme, [&](QDialog &dialog) {
        isLooked = true;
        CHECK(nameOf(&dialog) == u"Dossier van Joris [*] & <b>Co</b> verwijderen?"_s);
        CHECK(dialog.accessibleDescription() == deletion.effect);
        CHECK(button(dialog, u"act").text() == u"Dossier && meer verwijderen"_s);
        CHECK(button(dialog, u"keep").hasFocus());
        CHECK(namelessIn(&dialog).isEmpty());
    });

    CHECK(isLooked);
}

TEST_CASE("Confirmation: many points scroll, and the dialog stays on the screen", "[widgets]")
{
    app::Theme theme;
    theme.setAppearance({.textSize = 200});
    auto many = deletion;
    many.pointsTitle = u"Deze punten blijven open"_s;
    for (int i = 0; i < 200; ++i)
        many.points.append(u"Mailbox opruimen, ICT, uiterlijk vr 24 april"_s);
    QSize size;
    then([&](QDialog &dialog) {
        size = dialog.size();
        CHECK(namelessIn(&dialog).isEmpty());
    });
    app::confirmed(theme, many, nullptr);

    CHECK_FALSE(size.isEmpty());
    CHECK(size.height() <= QApplication::primaryScreen()->availableSize().height());
    theme.setAppearance({});
}

TEST_CASE("Confirmation: a reason has to be there, and what was typed stays", "[widgets]")
{
    app::setLanguage(core::Language::Dutch);
    const app::Theme theme;
    then([](QDialog &dialog) {
        auto *const field = dialog.findChild<QPlainTextEdit *>(u"reason"_s);
        REQUIRE(field);
        CHECK(field->hasFocus());
        const auto *block = dialog.findChild<app::FieldBlock *>();

        button(dialog, u"act").click();
        CHECK(dialog.isVisible());
        CHECK(block->hasError());
        CHECK(field->accessibleDescription() == u"Joris leest dit. Schrijf kort waarom."_s);

        field->setPlainText(QString(20'001, u'x'));
        button(dialog, u"act").click();
        CHECK(dialog.isVisible());
        CHECK(field->accessibleDescription().contains(u"20000"_s));
        CHECK(field->toPlainText().size() == 20'001);

        field->setPlainText(u"  De zaak Dorpsstraat heeft nog geen eigenaar. \n"_s);
        button(dialog, u"act").click();
    });

    CHECK(app::confirmedBecause(theme, deletion, reason, nullptr) == u"De zaak Dorpsstraat heeft nog geen eigenaar."_s);
    then([](QDialog &dialog) { button(dialog, u"keep").click(); });
    CHECK_FALSE(app::confirmedBecause(theme, deletion, reason, nullptr));
}
