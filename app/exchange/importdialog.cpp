// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/importdialog.h"

#include "app/exchange/exchangehelp.h"
#include "app/models/conflictwords.h"
#include "app/models/importwords.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"
#include "app/widgets/textlabel.h"
#include "app/window/desk.h"
#include "app/wording.h"

#include <QDateTime>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostLinesSeen = 8;

class ImportDialog : public FormDialog
{
    Q_OBJECT
public:
    ImportDialog(Desk &desk, const core::CaseImport &import, const FormTexts &texts, QWidget *parent);

    void addFacts(const core::CaseFile &file);
    void addDifferences(const core::CaseFile &file);
    void addRefused(const QString &title);
    void showOnly(); // there is nothing to decide

private:
    void addText(const QString &name, const QString &text);
    int linesSeen(const QPlainTextEdit &field, const QStringList &lines) const;
    void addLines(const QString &name, const QString &title, const QStringList &lines);

    Desk &m_desk;
    const core::CaseImport &m_import;
    core::DossierView m_view; // empty: the dossier is not here yet
    QList<core::Change> m_history;
};

FormTexts textsOf(const core::CaseImport &import)
{
    const auto leaver = oneLine(import.employee);
    const auto question = import.isNew ? ImportDialog::tr("Add the dossier of %1 to this file?")
                                       : ImportDialog::tr("Take over the changes in the dossier of %1?");
    return {filledIn(question, {leaver}), capitalised(whatCameIn(import)) + u'.', ImportDialog::tr("Take over")};
}

ImportDialog::ImportDialog(Desk &desk, const core::CaseImport &import, const FormTexts &texts, QWidget *parent)
    : FormDialog(desk.theme(), texts, parent), m_desk(desk), m_import(import)
{
    setWindowTitle(tr("Case file"));
    if (const auto view = desk.workspace().view(import.dossier); view && !import.isNew) {
        m_view = *view;
        if (const auto history = desk.workspace().history(import.dossier))
            m_history = *history;
    }
    helpWithExchange(desk, *this);
}

void ImportDialog::addText(const QString &name, const QString &text)
{
    auto *const label = new TextLabel(m_desk.theme(), TextStyle::Body);
    label->setObjectName(name);
    label->setText(text);
    content()->addWidget(label);
}

// As many as it has in a dialog of the usual width, and no more than leaves room for the rest.
int ImportDialog::linesSeen(const QPlainTextEdit &field, const QStringList &lines) const
{
    const QRect room(0, 0, m_desk.theme().px(460), 10'000);
    const auto metrics = field.fontMetrics();
    const auto text = metrics.boundingRect(room, Qt::TextWordWrap, lines.join(u'\n'));
    return qBound(1, (text.height() + metrics.lineSpacing() - 1) / metrics.lineSpacing(), mostLinesSeen);
}

// A text that only reads: the keyboard scrolls it, and a screen reader reads it line by line.
void ImportDialog::addLines(const QString &name, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *const field = new QPlainTextEdit(lines.join(u'\n'));
    field->setObjectName(name);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    add(title, field);
    field->setFixedHeight(linesSeen(*field, lines) * field->fontMetrics().lineSpacing() + m_desk.theme().px(24));
}

void ImportDialog::addFacts(const core::CaseFile &file)
{
    const auto made = QDateTime::fromString(file.madeAt, Qt::ISODateWithMs).toLocalTime();
    //: %1: a name and a role; %2: a day; %3: a time
    addText(u"from"_s, filledIn(tr("This file comes from %1, made on %2 at %3."),
                                {partyName(file.sender), weekdayDateShort(made.date()), made.time().toString(u"HH:mm"_s)}));
    if (file.reader.role != m_desk.role())
        addText(u"otherReader"_s,
                filledIn(tr("It was made for %1. Here you work as %2."), {partyName(file.reader), labelOf(m_desk.role())}));
    addLines(u"authors"_s, tr("Who changed something"), authorLines(m_import));
}

void ImportDialog::addDifferences(const core::CaseFile &file)
{
    auto history = m_history;
    for (const auto &entry : file.changes)
        history.append(entry.change);
    QStringList lines;
    for (const auto &difference : differencesOf(m_import.conflicts, m_view, history)) {
        QStringList values;
        for (const auto &side : difference.sides)
            values.append(filledIn(tr("“%1” by %2"), {oneLine(side.value), side.who}));
        lines.append(filledIn(tr("%1: %2"), {difference.title(), listed(values)}));
    }
    addLines(u"differences"_s, tr("Changed by both of you; you choose afterwards"), lines);
}

void ImportDialog::addRefused(const QString &title)
{
    addLines(u"refused"_s, title, refusedLines(m_import, m_view, m_history));
}

void ImportDialog::showOnly()
{
    auto *const act = findChild<QPushButton *>(u"act"_s);
    act->hide();
    for (auto *const button : findChildren<QPushButton *>()) {
        if (button != act) {
            button->setDefault(true);
            button->setFocus();
        }
    }
}

} // namespace

bool askImport(Desk &desk, const core::CaseFile &file, const core::CaseImport &preview, QWidget *parent)
{
    ImportDialog dialog(desk, preview, textsOf(preview), parent);
    dialog.addFacts(file);
    dialog.addDifferences(file);
    dialog.addRefused(ImportDialog::tr("Not taken over"));
    dialog.findChild<QPushButton *>(u"act"_s)->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

void showRefused(Desk &desk, const core::CaseImport &import, QWidget *parent)
{
    const FormTexts texts{ImportDialog::tr("What was not taken over"),
                          ImportDialog::tr("Everything else in the file is in your dossier."),
                          {},
                          ImportDialog::tr("Close")};
    ImportDialog dialog(desk, import, texts, parent);
    dialog.addRefused(ImportDialog::tr("Not taken over"));
    dialog.showOnly();
    dialog.exec();
}

} // namespace app

#include "importdialog.moc"
