// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/dayfield.h"

#include "app/handover/cellinput.h"
#include "app/icons/icons.h"
#include "app/language.h"
#include "app/theme/theme.h"
#include "app/typeddate.h"
#include "app/widgets/textlabel.h"
#include "core/domain/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace app {

DayField::DayField(const Theme &theme, const QString &name, QDate today, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(name), m_today(today), m_line(new QLineEdit),
      m_day(new TextLabel(theme, TextStyle::Small, Token::Ink2))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.px(8));
    m_line->setFixedWidth(theme.px(150));
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    tellDay();
    auto *const open = new QToolButton;
    open->setIcon(iconOf(Icon::Calendar, Token::Ink2, theme));
    open->setIconSize({theme.px(20), theme.px(20)});
    open->setMinimumSize(theme.px(34), theme.px(34));
    open->setFocusPolicy(Qt::StrongFocus);
    open->setToolTip(tr("Choose a day"));
    open->setAccessibleName(tr("%1: choose a day in the calendar").arg(name));
    row->addWidget(m_line);
    row->addWidget(open);
    row->addWidget(m_day, 1);
    connect(open, &QAbstractButton::clicked, this, &DayField::openCalendar);
    connect(m_line, &QLineEdit::textChanged, this, &DayField::tellDay);
    connect(m_line, &QLineEdit::textChanged, this, &DayField::edited);
}

QString DayField::text() const
{
    return m_line->text();
}

void DayField::setText(const QString &text)
{
    if (text != m_line->text())
        m_line->setText(text);
}

void DayField::setDate(QDate date)
{
    m_line->setText(date.isValid() ? core::shortDate(date) : QString());
}

QDate DayField::date() const
{
    return typedDate(m_line->text(), m_today).value_or(QDate());
}

// A screen reader hears it with the field.
void DayField::tellDay()
{
    const auto day = date();
    m_day->setText(day.isValid() ? core::longDate(day, currentLanguage()) : QString());
    m_line->setAccessibleName(day.isValid() ? QString(m_name + QStringLiteral(", ") + m_day->text()) : m_name);
}

bool DayField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        emit left();
    if (event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void DayField::openCalendar()
{
    const auto day = date();
    pickDay(*m_line, day.isValid() ? day : m_today, [this](QDate chosen) {
        setDate(chosen);
        m_line->setFocus(Qt::OtherFocusReason);
        emit left();
    });
}

} // namespace app
