// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/cellinput.h"

#include "app/language.h"
#include "app/models/rowtablemodel.h"
#include "app/theme/theme.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QStringListModel>
#include <QStyledItemDelegate>

namespace app {

namespace {

struct InputText
{
    Q_DECLARE_TR_FUNCTIONS(InputText)
};

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(object)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

// Down in an empty name shows them all.
class AllNames : public QObject
{
public:
    explicit AllNames(QLineEdit &line) : QObject(&line), m_line(line) { line.installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down ||
            m_line.isReadOnly())
            return false;
        m_line.completer()->setCompletionPrefix(m_line.text());
        m_line.completer()->complete();
        return true;
    }

private:
    QLineEdit &m_line;
};

} // namespace

void fillChoices(QComboBox &combo, const QModelIndex &index)
{
    const auto keys = index.data(RowTableModel::ChoiceKeysRole).toStringList();
    const auto names = index.data(RowTableModel::ChoiceNamesRole).toStringList();
    combo.clear();
    combo.addItem(InputText::tr("Not chosen yet"), QString());
    for (qsizetype i = 0; i < keys.size(); ++i)
        combo.addItem(names.at(i), keys.at(i));
}

void suggest(const Theme &theme, QLineEdit &line, const QStringList &names, const std::function<void()> &taken)
{
    if (auto *const known = line.completer()) {
        static_cast<QStringListModel *>(known->model())->setStringList(names);
        return;
    }
    auto *const completer = new QCompleter(names, &line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    // Of Qt's own the style sheet would not set the height of a row.
    completer->popup()->setProperty("suggestions", true);
    theme.dress(*completer->popup()); // its height is asked before it shows
    completer->popup()->setItemDelegate(new QStyledItemDelegate(completer));
    line.setCompleter(completer);
    new AllNames(line);
    // Queued: the field has got the name only after everybody has heard of it.
    if (taken)
        QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), &line, taken, Qt::QueuedConnection);
}

void pickDay(QWidget &field, QDate start, const std::function<void(QDate)> &chosen)
{
    auto *const calendar = new QCalendarWidget(&field);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(InputText::tr("Calendar"));
    calendar->setLocale(QLocale(currentLanguage() == core::Language::Dutch ? QLocale::Dutch : QLocale::English));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(start);
    const auto choose = [calendar, chosen](QDate day) {
        calendar->close();
        chosen(day);
    };
    QObject::connect(calendar, &QCalendarWidget::activated, calendar, choose);
    QObject::connect(calendar, &QCalendarWidget::clicked, calendar, choose);
    const auto size = calendar->sizeHint();
    const auto screen = field.screen()->availableGeometry();
    auto place = field.mapToGlobal(QPoint(0, field.height()));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    if (place.y() + size.height() > screen.bottom())
        place.setY(field.mapToGlobal(QPoint()).y() - size.height());
    calendar->setGeometry(QRect(place, size));
    calendar->show();
    calendar->setFocus();
}

void leaveWheelToPage(QWidget &field)
{
    field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(new WheelGuard(&field));
}

} // namespace app
