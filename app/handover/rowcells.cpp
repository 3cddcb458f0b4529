// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/cellinput.h"
#include "app/handover/rowfields.h"
#include "app/icons/icons.h"
#include "app/language.h"
#include "app/models/cellwords.h"
#include "app/theme/theme.h"
#include "app/widgets/growingtext.h"
#include "app/widgets/optionrow.h"
#include "app/window/savedtext.h"
#include "app/wording.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

// The field for each kind of column.
namespace app {

namespace {

QString stored(const QModelIndex &cell, const core::Column &column)
{
    const auto value = cell.data(RowTableModel::ValueRole).toString();
    return column.type == core::ColumnType::Date ? dayText(value) : value;
}

// Text, a name or a day: typed, and saved when it is left.
class TypedField : public RowField
{
public:
    using RowField::RowField;

    void moveTo() override
    {
        const bool isRefused = !cell().data(RowTableModel::ErrorRole).toString().isEmpty();
        m_saved->moveTo(pen().draft(column().key), stored(cell(), column()),
                        isRefused ? std::optional(cell().data(Qt::EditRole).toString()) : std::nullopt);
        showProblem();
    }
    void rename() override { m_saved->rename(pen().draft(column().key)); }
    void refresh() override
    {
        m_saved->setStored(stored(cell(), column()));
        showProblem();
    }
    bool flush() override { return m_saved->flush(); }

protected:
    void save(QWidget *editor)
    {
        editor->setObjectName(u"cell:"_s + column().key);
        m_saved = new SavedText(pen().desk.saving(), editor, pen().draft(column().key),
                                [this](const QString &text) { return write(text); });
        connect(m_saved, &SavedText::stored, this, &TypedField::refresh); // a day as days are written everywhere
        setEditor(editor);
    }
    SavedText *saved() const { return m_saved; }

private:
    SavedText *m_saved = nullptr;
};

class TextCell : public TypedField
{
public:
    TextCell(RowPen &pen, const core::Column &column)
        : TypedField(pen, column), m_isNote(!shownColumns(pen.rows.table()).contains(column.key))
    {
        auto *const text = new GrowingText(pen.desk.theme(), m_isNote ? 3 : 1, 8);
        content()->addWidget(text);
        save(text);
    }
    bool isWide() const override { return isLongText(pen().rows.table(), column()); }

private:
    bool m_isNote;
};

class PersonCell : public TypedField
{
public:
    PersonCell(RowPen &pen, const core::Column &column) : TypedField(pen, column), m_line(new QLineEdit)
    {
        m_line->setPlaceholderText(RowField::tr("Choose or type a name"));
        content()->addWidget(m_line);
        save(m_line);
        refresh();
    }
    void refresh() override
    {
        TypedField::refresh();
        suggest(pen().desk.theme(), *m_line, namesIn(pen().dossier.view()), [this] { saved()->flush(); });
    }

private:
    QLineEdit *m_line;
};

class DateCell : public TypedField
{
public:
    DateCell(RowPen &pen, const core::Column &column) : TypedField(pen, column), m_line(new QLineEdit)
    {
        const auto &theme = pen.desk.theme();
        auto *const pick = new QToolButton;
        pick->setIcon(iconOf(Icon::Calendar, Token::Ink2, theme));
        pick->setAccessibleName(filledIn(RowField::tr("Choose a day in the calendar: %1"), {label()}));
        pick->setToolTip(RowField::tr("Choose a day in the calendar"));
        pick->setFocusPolicy(Qt::StrongFocus);
        auto *const row = new QHBoxLayout;
        row->setSpacing(theme.px(4));
        row->addWidget(m_line, 1);
        row->addWidget(pick);
        content()->addLayout(row);
        save(m_line);
        connect(pick, &QToolButton::clicked, this, &DateCell::openCalendar);
    }

private:
    void openCalendar()
    {
        const auto day = QDate::fromString(cell().data(RowTableModel::ValueRole).toString(), Qt::ISODate);
        pickDay(*m_line, day.isValid() ? day : pen().desk.today(), [this](QDate chosen) {
            if (write(chosen.toString(Qt::ISODate)))
                saved()->moveTo(pen().draft(column().key), stored(cell(), column()));
            m_line->setFocus();
        });
    }

    QLineEdit *m_line;
};

class ChoiceCell : public RowField
{
public:
    ChoiceCell(RowPen &pen, const core::Column &column) : RowField(pen, column), m_combo(new QComboBox)
    {
        m_combo->setObjectName(u"cell:"_s + column.key);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(8);
        leaveWheelToPage(*m_combo);
        fillChoices(*m_combo, cell());
        content()->addWidget(m_combo);
        setEditor(m_combo);
        connect(m_combo, &QComboBox::activated, this, [this] {
            static_cast<void>(write(m_combo->currentData().toString()));
            refresh();
        });
    }
    void moveTo() override { refresh(); }
    void refresh() override
    {
        m_combo->setCurrentIndex(std::max(0, m_combo->findData(cell().data(RowTableModel::ValueRole))));
        showProblem();
    }

private:
    QComboBox *m_combo;
};

// What the receiver says of a row.
class AnswerCell : public RowField
{
public:
    AnswerCell(RowPen &pen, const core::Column &column) : RowField(pen, column), m_group(new QButtonGroup(this))
    {
        for (const auto &choice : column.choices) {
            auto *const button = new QRadioButton;
            button->setObjectName(QString(u"cell:"_s + column.key + u':' + choice.key));
            m_group->addButton(button, int(m_keys.size()));
            m_keys.append(choice.key);
            content()->addWidget(new OptionRow(pen.desk.theme(), button, choice.label.in(currentLanguage())));
        }
        setEditor(m_group->button(0));
        connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
            static_cast<void>(write(m_keys.at(id)));
            refresh();
        });
    }
    void moveTo() override { refresh(); }
    void refresh() override
    {
        const auto chosen = m_keys.indexOf(cell().data(RowTableModel::ValueRole).toString());
        m_group->setExclusive(false); // else none of them can be off
        for (auto *const button : m_group->buttons())
            button->setChecked(m_group->id(button) == chosen);
        m_group->setExclusive(true);
        showProblem();
    }

private:
    QButtonGroup *m_group;
    QStringList m_keys;
};

// For somebody who may not write it: text to read and copy.
class ReadCell : public RowField
{
public:
    ReadCell(RowPen &pen, const core::Column &column)
        : RowField(pen, column), m_text(new GrowingText(pen.desk.theme(), 1, 8))
    {
        m_text->setObjectName(u"cell:"_s + column.key);
        m_text->setReadOnly(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        content()->addWidget(m_text);
        setEditor(m_text);
    }
    bool isWide() const override { return isLongText(pen().rows.table(), column()); }
    void moveTo() override { refresh(); }
    void refresh() override
    {
        const bool isChoice = !cell().data(RowTableModel::ChoiceKeysRole).toStringList().isEmpty();
        const auto text = isChoice ? cell().data().toString() : stored(cell(), column());
        if (text != m_text->toPlainText())
            m_text->setPlainText(text);
        setVisible(!isAnswer() || !text.isEmpty()); // an answer that nobody gave is no news
    }

private:
    bool isAnswer() const { return column().key == "ack"_L1 || column().key == "ackNote"_L1; }

    GrowingText *m_text;
};

} // namespace

RowField *makeRowField(RowPen &pen, const core::Column &column)
{
    if (!isWritable(pen, column.key))
        return new ReadCell(pen, column);
    if (column.key == "ack"_L1)
        return new AnswerCell(pen, column);
    switch (column.type) {
    case core::ColumnType::Choice:
    case core::ColumnType::YesNo:
        return new ChoiceCell(pen, column);
    case core::ColumnType::Date:
        return new DateCell(pen, column);
    case core::ColumnType::Person:
        return new PersonCell(pen, column);
    case core::ColumnType::Text:
        break;
    }
    return new TextCell(pen, column);
}

} // namespace app
