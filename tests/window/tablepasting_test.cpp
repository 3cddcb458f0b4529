// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/pastedialog.h"
#include "app/handover/rowsview.h"
#include "app/handover/tableeditor.h"
#include "app/models/rowtablemodel.h"
#include "tests/window/lint.h"
#include "tests/window/part.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::RowTableModel;

namespace {

const auto matters = u"information.open_cases"_s;

class Pasting
{
public:
    Pasting() : part((test.open(core::Role::Employee), test), matters), view(*part.find<app::RowsView>(u"rows:"_s + matters))
    {
        view.setFocus();
    }

    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        part.press(Qt::Key_V, Qt::ControlModifier);
    }
    int count() const { return view.model()->rowCount(); }
    QString value(int row, const QString &key) const
    {
        auto &rows = static_cast<RowTableModel &>(*view.model());
        return rows.index(row, rows.columnOf(key)).data(RowTableModel::ValueRole).toString();
    }

    TestWindow test;
    Part<app::TableEditor> part;
    app::RowsView &view;
};

QString textsOf(const QDialog &dialog)
{
    QStringList texts;
    for (const auto *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QComboBox &choice(QDialog &dialog, int column)
{
    auto *const found = dialog.findChild<QComboBox *>(u"pasted:"_s + QString::number(column));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("Pasting: one cell goes into the cell that is selected", "[pasting]")
{
    Pasting pasting;
    auto &rows = static_cast<RowTableModel &>(*pasting.view.model());
    pasting.view.setCurrentIndex(rows.index(0, rows.columnOf(u"reference"_s)));
    const int before = pasting.count();

    pasting.paste(u"Z-2026-1\r\n"_s);

    CHECK(pasting.value(0, u"reference"_s) == u"Z-2026-1"_s);
    CHECK(pasting.count() == before);
}

TEST_CASE("Pasting: one row of cells becomes a row", "[pasting]")
{
    Pasting pasting;
    const int before = pasting.count();

    pasting.paste(u"Subsidie\tZ-7\tBezig\n"_s);

    REQUIRE(pasting.count() == before + 1);
    CHECK(pasting.value(before, u"title"_s) == u"Subsidie"_s);
    CHECK(pasting.value(before, u"state"_s) == u"Bezig"_s);
    CHECK(pasting.view.currentIndex().row() == before);
}

TEST_CASE("Pasting: more rows are shown first, with what is left out and why", "[pasting]")
{
    Pasting pasting;
    const int before = pasting.count();
    bool isSeen = false;
    inNextDialog([&](QDialog &dialog) {
        isSeen = true;
        const auto texts = textsOf(dialog);
        CHECK(dialog.findChild<QCheckBox *>()->isChecked());
        CHECK(choice(dialog, 0).currentData().toString() == u"title"_s);
        CHECK(choice(dialog, 1).currentData().toString() == u"deadline"_s);
        CHECK(choice(dialog, 2).currentData().toString().isEmpty());
        CHECK(choice(dialog, 2).accessibleName() == u"Waar ‘Budget’ hoort"_s);
        CHECK(texts.contains(u"2 rijen komen erbij."_s));
        CHECK(texts.contains(u"1 kolom valt weg."_s));
        CHECK(texts.contains(u"1 cel blijft leeg:"_s));
        CHECK(texts.contains(u"Rij 3: ‘ooit’ past niet in ‘Uiterlijk’."_s));
        CHECK(dialog.findChild<QPushButton *>(u"add"_s)->text() == u"2 rijen toevoegen"_s);
        dialog.findChild<QPushButton *>(u"add"_s)->click();
    });

    pasting.paste(u"Zaak\tUiterlijk\tBudget\nParkeren\t20 mrt\t100\nBomen\tooit\t200\n"_s);

    CHECK(isSeen);
    REQUIRE(pasting.count() == before + 2);
    CHECK(pasting.value(before, u"deadline"_s) == u"2026-03-20"_s);
    CHECK(pasting.value(before + 1, u"title"_s) == u"Bomen"_s);
    CHECK(pasting.value(before + 1, u"deadline"_s).isEmpty());
}

TEST_CASE("Pasting: two columns cannot go to the same place, and nothing is added before it is asked", "[pasting]")
{
    Pasting pasting;
    const int before = pasting.count();
    inNextDialog([&](QDialog &dialog) {
        choice(dialog, 1).setCurrentIndex(choice(dialog, 1).findData(u"title"_s));
        CHECK(choice(dialog, 0).currentData().toString().isEmpty());
        choice(dialog, 1).setCurrentIndex(0);
        CHECK(textsOf(dialog).contains(u"Er is nog niets om toe te voegen."_s));
        dialog.findChild<QPushButton *>(u"add"_s)->click();
        CHECK(dialog.isVisible());
        dialog.reject();
    });

    pasting.paste(u"een\ttwee\ndrie\tvier\n"_s);

    CHECK(pasting.count() == before);
}

TEST_CASE("Pasting: a file in the letters of Windows comes in by the same dialog", "[pasting]")
{
    Pasting pasting;
    const int before = pasting.count();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"zaken.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Zaak;Kenmerk\r\nCaf\xe9 \x80 5;Z-1\r\nPlein;Z-2\r\n");
    file.close();
    inNextDialog([](QDialog &dialog) { dialog.findChild<QPushButton *>(u"add"_s)->click(); });

    pasting.part.widget->importFrom(file.fileName());

    REQUIRE(pasting.count() == before + 2);
    CHECK(pasting.value(before, u"title"_s) == u"Café € 5"_s);
}

TEST_CASE("Pasting: a file that cannot be read or holds no rows is said", "[pasting]")
{
    Pasting pasting;
    const int before = pasting.count();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"leeg.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(";;\n\n");
    file.close();
    QSignalSpy said(&pasting.test.desk(), &app::Desk::said);

    pasting.part.widget->importFrom(folder.filePath(u"nergens.csv"_s));
    pasting.part.widget->importFrom(file.fileName());

    CHECK(said.count() == 2);
    CHECK(pasting.count() == before);
}

TEST_CASE("Pasting: the dialog holds to the rules of access", "[pasting][lint]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    CAPTURE(isDutch, size);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.textSize = size});
    test.open(core::Role::Employee);
    const app::OpenDossier dossier(test.workspace(), test.joris());
    const auto *table = dossier.view().table(u"matters");
    REQUIRE(table);
    QString text = u"Zaak;Kenmerk\n"_s;
    for (int i = 0; i < 300; ++i)
        text += u"Een zaak;"_s + QString(80, u'x') + u'\n';
    app::PasteDialog dialog(test.window().theme(), app::readPastedTable(text), table->columns, exampleDay);
    dialog.show();
    test.settle();

    // What people wrote is Dutch, whatever the language of the dialog.
    CHECK(lint::nameless(&dialog) + lint::sharedMnemonics(&dialog) + lint::richLabels(&dialog) +
              lint::smallTargets(&dialog) + lint::clipped(&dialog) + lint::unreached(&dialog) ==
          QStringList());
    CHECK(dialog.height() <= QApplication::primaryScreen()->availableSize().height());
    CHECK(dialog.rows().size() == 300);
}
