// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/taskdetail.h"

#include "app/handover/tableeditor.h"
#include "app/handover/taskform.h"
#include "app/handover/tasktexts.h"
#include "app/icons/icons.h"
#include "app/models/cellwords.h"
#include "app/models/dossiersummary.h"
#include "app/theme/theme.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/textlabel.h"
#include "app/window/mail.h"
#include "app/wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace app {

TaskDetail::TaskDetail(Desk &desk, OpenDossier &dossier)
    : m_desk(desk), m_dossier(dossier), m_inside(new QWidget), m_area(new ScrollPane(m_inside))
{
    const auto &theme = desk.theme();
    m_footer = makeFooter();
    setObjectName(u"taskDetail"_s);
    m_inside->setObjectName(u"page"_s);
    m_body = new QVBoxLayout(m_inside);
    m_body->setContentsMargins(theme.px(28), theme.px(18), theme.px(24), theme.px(18));
    m_body->setSpacing(theme.px(16));
    m_body->addStretch(1);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_area, 1);
    all->addWidget(m_footer);
    connect(&dossier, &OpenDossier::changed, this, &TaskDetail::refresh);
}

QWidget *TaskDetail::makeFooter()
{
    const auto &theme = m_desk.theme();
    auto *const footer = new QWidget;
    m_footerRow = new QBoxLayout(QBoxLayout::LeftToRight, footer);
    m_footerRow->setContentsMargins(theme.px(28), theme.px(12), theme.px(24), theme.px(16));
    m_footerRow->setSpacing(theme.px(12));
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    m_previous = new QPushButton(iconOf(Icon::Back, Token::Ink, theme), tr("Previous"));
    m_previous->setObjectName(u"previousTask"_s);
    m_previous->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_next = new QPushButton(iconOf(Icon::Arrow, Token::OnAccent, theme), tr("Next task"));
    m_next->setObjectName(u"nextTask"_s);
    m_next->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_next->setProperty("primary", true);
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow behind the words
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    m_footerRow->addLayout(buttons, 1);
    auto *const question = new QHBoxLayout;
    question->setSpacing(theme.px(4));
    m_question = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    m_question->setWordWrap(false);
    m_mail = new LinkButton(theme, {});
    m_mail->setObjectName(u"askAboutTask"_s);
    question->addWidget(m_question);
    question->addWidget(m_mail);
    m_footerRow->addLayout(question);
    connect(m_previous, &QPushButton::clicked, this, &TaskDetail::previousAsked);
    connect(m_next, &QPushButton::clicked, this, &TaskDetail::nextAsked);
    connect(m_mail, &LinkButton::clicked, this, &TaskDetail::ask);
    return footer;
}

void TaskDetail::showTask(const QString &item)
{
    if (item == m_item && m_form)
        return;
    m_desk.saving().flush();
    m_item = item;
    rebuild();
    m_area->verticalScrollBar()->setValue(0);
}

void TaskDetail::showCell(const core::RowId &row, const QString &column)
{
    if (m_form && m_form->table())
        m_form->table()->showCell(row, column);
}

bool TaskDetail::hasTable() const
{
    return m_form && m_form->table();
}

bool TaskDetail::canAddRow() const
{
    return hasTable() && m_form->table()->mayChange();
}

void TaskDetail::addRow()
{
    if (canAddRow())
        m_form->table()->addRow();
}

void TaskDetail::setIntro(QWidget *intro)
{
    delete m_intro;
    m_intro = intro;
    if (intro)
        m_body->insertWidget(0, intro);
}

bool TaskDetail::mayLeave()
{
    if (asksWhy())
        return false;
    if (m_desk.saving().flush() || m_desk.saving().state() == Saving::State::Failed)
        return true;
    if (m_form)
        m_form->goToError();
    return false;
}

bool TaskDetail::asksWhy()
{
    return m_form && m_form->asksWhy(); // else the task would be as it was, without a word
}

void TaskDetail::rebuild()
{
    delete m_form;
    m_form = nullptr;
    const auto *task = m_dossier.view().task(m_item);
    if (!task)
        return;
    m_form = new TaskForm(m_desk, m_dossier, *task);
    connect(m_form, &TaskForm::signAsked, this, &TaskDetail::signAsked);
    m_body->insertWidget(m_intro ? 1 : 0, m_form);
    if (m_form->table())
        emit rowActionsMade(m_form->table()->rowActions());
    refreshQuestion(*task);
    arrange();
}

void TaskDetail::refresh()
{
    const auto *task = m_dossier.view().task(m_item);
    if (task && m_form && m_form->fits(*task)) {
        m_form->refresh(*task);
        refreshQuestion(*task);
        return;
    }
    // A field of it may be the one that is writing.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const bool hadFocus = m_form && m_form->isAncestorOf(focusWidget());
            rebuild();
            if (hadFocus && firstField())
                firstField()->setFocus();
        },
        Qt::QueuedConnection);
}

void TaskDetail::refreshQuestion(const core::Task &task)
{
    const auto helper = helperFor(task, m_dossier.view());
    m_question->setVisible(helper.has_value());
    m_mail->setVisible(helper && !helper->email.isEmpty());
    if (!helper)
        return;
    if (helper->email.isEmpty())
        m_question->setText(filledIn(tr("A question about this task? Ask %1"), {helper->name}));
    else
        m_question->setText(tr("A question about this task?"));
    m_mail->setText(filledIn(tr("Mail %1"), {helper->name}));
}

// A draft in her own mail program; nothing is sent from here.
void TaskDetail::ask()
{
    const auto *task = m_dossier.view().task(m_item);
    const auto helper = task ? helperFor(*task, m_dossier.view()) : std::nullopt;
    if (!helper)
        return;
    const auto subject = filledIn(tr("Question about: %1"), {titleOf(task->item, m_dossier.view())});
    openMail(m_desk, {.to = helper->email, .subject = subject});
}

QWidget *TaskDetail::firstField() const
{
    auto *const field = m_form ? m_form->firstField() : nullptr;
    return field ? field : m_next;
}

QList<QWidget *> TaskDetail::panes() const
{
    QList<QWidget *> panes{const_cast<TaskDetail *>(this)};
    if (m_form && m_form->table())
        panes += m_form->table()->panes();
    return panes;
}

void TaskDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// In a low window the buttons scroll along; in a narrow one the question is below them. Lines of text stay readable.
void TaskDetail::arrange()
{
    const auto &theme = m_desk.theme();
    const bool isLow = height() < theme.px(420);
    const bool isInside = m_footer->parentWidget() == m_inside;
    if (isLow && !isInside)
        m_body->addWidget(m_footer);
    else if (!isLow && isInside)
        layout()->addWidget(m_footer);
    const int side = isLow ? 0 : theme.px(28);
    m_footerRow->setContentsMargins(side, theme.px(12), isLow ? 0 : theme.px(24), theme.px(16));
    const int wanted = m_previous->sizeHint().width() + m_next->sizeHint().width() + m_question->sizeHint().width() +
                       m_mail->sizeHint().width() + theme.px(100);
    m_footerRow->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_form)
        m_form->setMaximumWidth(hasTable() ? QWIDGETSIZE_MAX : theme.px(760));
    setAutoFillBackground(!hasTable()); // a table lies on the page by itself
    auto colors = palette();
    colors.setColor(QPalette::Window, theme.color(Token::Surface));
    setPalette(colors);
}

} // namespace app
