// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/statussegment.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/segmentbutton.h"
#include "app/wording.h"

#include <QEvent>
#include <QShortcut>

#include <numeric>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Status;

constexpr int gap = 6; // between buttons that are not joined

Icon iconOf(Status status)
{
    switch (status) {
    case Status::Todo:
        return Icon::Todo;
    case Status::Busy:
        return Icon::Busy;
    case Status::Done:
        return Icon::Check; // the full circle would look chosen
    case Status::NotApplicable:
        return Icon::NotApplicable;
    }
    Q_UNREACHABLE();
}

} // namespace

StatusSegment::StatusSegment(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would keep the height of one row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto status : {Status::Todo, Status::Busy, Status::Done, Status::NotApplicable})
        addButton(status);
    setTexts();
    setStatus(Status::Todo);
    connect(&theme, &Theme::changed, this, &StatusSegment::arrange);
}

Status StatusSegment::status() const
{
    return m_status;
}

void StatusSegment::setStatus(Status status)
{
    m_status = status;
    m_buttons.at(int(status))->setChecked(true);
    for (auto *const button : m_buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

QWidget *StatusSegment::firstField() const
{
    return m_buttons.at(int(m_status));
}

QSize StatusSegment::sizeHint() const
{
    return {rowWidth(), largest().height()};
}

QSize StatusSegment::minimumSizeHint() const
{
    return {m_buttons.constFirst()->minimumSizeHint().width(), largest().height()};
}

int StatusSegment::heightForWidth(int width) const
{
    const int rows = int(m_buttons.size()) / columnsFor(width);
    return rows * largest().height() + (rows - 1) * m_theme.px(gap);
}

void StatusSegment::resizeEvent(QResizeEvent *)
{
    arrange();
}

void StatusSegment::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

void StatusSegment::addButton(Status status)
{
    const int index = int(m_buttons.size());
    Q_ASSERT(index == int(status));
    auto *const button = new SegmentButton(m_theme, iconOf(status), this);
    m_buttons.append(button);
    connect(button, &QAbstractButton::toggled, this, [this, index](bool isOn) { // a screen reader turns it without a click
        if (isOn)
            choose(index);
    });
    connect(button, &SegmentButton::moveAsked, this, [this, index](int steps) { moveFrom(index, steps); });
    auto *const shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index)), this);
    connect(shortcut, &QShortcut::activated, this, [this, index] { choose(index); });
}

void StatusSegment::choose(int index)
{
    const auto status = Status(index);
    if (status == m_status)
        return;
    setStatus(status);
    emit chosen(status);
}

void StatusSegment::moveFrom(int index, int steps)
{
    const int count = int(m_buttons.size());
    m_buttons.at((index + steps + count) % count)->setFocus(Qt::TabFocusReason);
}

void StatusSegment::setTexts()
{
    setAccessibleName(tr("How is it going?"));
    for (int index = 0; index < m_buttons.size(); ++index) {
        auto *const button = m_buttons.at(index);
        button->setText(labelOf(Status(index)));
        button->setToolTip(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index)).toString(QKeySequence::NativeText));
    }
    arrange();
}

void StatusSegment::arrange()
{
    updateGeometry();
    const int columns = columnsFor(width());
    if (columns == m_buttons.size())
        return arrangeInRow();
    const auto cell = QSize(columns == 1 ? width() : largest().width(), largest().height());
    for (int index = 0; index < m_buttons.size(); ++index) {
        const QPoint place(index % columns * (cell.width() + m_theme.px(gap)),
                           index / columns * (cell.height() + m_theme.px(gap)));
        m_buttons.at(index)->setShape(SegmentButton::Shape::Alone);
        m_buttons.at(index)->setGeometry({place, cell});
    }
}

void StatusSegment::arrangeInRow()
{
    int left = 0;
    for (auto *const button : m_buttons) {
        using Shape = SegmentButton::Shape;
        button->setShape(button == m_buttons.constFirst()  ? Shape::First
                         : button == m_buttons.constLast() ? Shape::Last
                                                           : Shape::Middle);
        button->setGeometry(left, 0, button->sizeHint().width(), largest().height());
        left += button->width();
    }
}

int StatusSegment::columnsFor(int width) const
{
    if (width >= rowWidth())
        return int(m_buttons.size());
    return width >= 2 * largest().width() + m_theme.px(gap) ? 2 : 1;
}

int StatusSegment::rowWidth() const
{
    return std::accumulate(m_buttons.begin(), m_buttons.end(), 0,
                           [](int sum, const SegmentButton *button) { return sum + button->sizeHint().width(); });
}

QSize StatusSegment::largest() const
{
    QSize size;
    for (const auto *const button : m_buttons)
        size = size.expandedTo(button->sizeHint());
    return size;
}

} // namespace app
