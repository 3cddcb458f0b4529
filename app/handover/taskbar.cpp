// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/taskbar.h"

#include "app/home/dutylook.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QPushButton *menuButton(const QString &name)
{
    auto *const button = new QPushButton;
    button->setObjectName(name);
    button->setMenu(new QMenu(button));
    mendMenu(*button->menu());
    button->setProperty("opensMenu", true);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

TaskBar::TaskBar(const Theme &theme, TaskListModel &tasks, ChapterListModel &chapters)
    : m_theme(theme), m_tasks(tasks), m_chapters(chapters), m_task(menuButton(u"taskMenu"_s)),
      m_before(stepButton(Qt::UpArrow, tr("Previous task of this chapter"))),
      m_after(stepButton(Qt::DownArrow, tr("Next task of this chapter"))), m_chapterButton(menuButton(u"chapterMenu"_s))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.px(8));
    m_task->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_chapterButton);
    row->addWidget(m_task);
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addStretch(1);
    m_task->setIcon(iconOf(Icon::Checklist, Token::Ink, theme));
    m_chapterButton->hide();
    m_task->installEventFilter(this);
    setFocusProxy(m_task);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_task->menu(), &QMenu::aboutToShow, this, [this] {
        m_task->menu()->clear();
        for (const auto &line : m_tasks.lines()) {
            auto *const action =
                m_task->menu()->addAction(iconOf(iconOf(line.mark), tintOf(line.mark), m_theme), buttonTextOf(line.title),
                                          this, [this, item = line.item] { emit chosen(item); });
            action->setToolTip(toolTipOf(line.sentence));
        }
    });
    connect(m_chapterButton->menu(), &QMenu::aboutToShow, this, [this] {
        m_chapterButton->menu()->clear();
        for (const auto &line : m_chapters.lines()) {
            m_chapterButton->menu()->addAction(iconOf(iconOf(line.mark), tintOf(line.mark), m_theme),
                                               buttonTextOf(line.title), this,
                                               [this, row = line.number - 1] { emit chapterChosen(row); });
        }
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&tasks, signal, this, &TaskBar::refresh);
}

QToolButton *TaskBar::stepButton(Qt::ArrowType arrow, const QString &name)
{
    auto *const button = new QToolButton;
    button->setIcon(iconOf(arrow == Qt::UpArrow ? Icon::Up : Icon::Down, Token::Ink, m_theme));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void TaskBar::setHere(const QString &item)
{
    m_item = item;
    refresh();
}

void TaskBar::setChapter(int row)
{
    m_chapter = row;
    refresh();
}

void TaskBar::setNarrow(bool isNarrow)
{
    m_chapterButton->setVisible(isNarrow);
}

void TaskBar::refresh()
{
    const auto index = m_tasks.indexOf(m_item);
    m_task->setText(tr("Task %1 of %2").arg(index.row() + 1).arg(m_tasks.rowCount()));
    m_before->setEnabled(index.row() > 0);
    m_after->setEnabled(index.isValid() && index.row() + 1 < m_tasks.rowCount());
    m_task->setVisible(index.isValid());
    m_before->setVisible(index.isValid());
    m_after->setVisible(index.isValid());
    const auto chapter = m_chapters.index(m_chapter, 0);
    const auto title = chapter.data().toString();
    const int others = m_task->sizeHint().width() + 2 * m_before->sizeHint().width() + m_theme.px(90);
    const int most = std::max(m_theme.px(80), width() - others);
    m_chapterButton->setText(buttonTextOf(QFontMetrics(m_chapterButton->font()).elidedText(title, Qt::ElideRight, most)));
    m_chapterButton->setAccessibleName(chapter.data(Qt::AccessibleTextRole).toString());
}

void TaskBar::step(int by)
{
    const auto index = m_tasks.indexOf(m_item);
    const auto other = m_tasks.index(index.row() + by, 0);
    if (index.isValid() && other.isValid())
        emit chosen(other.data(TaskListModel::ItemRole).toString());
}

bool TaskBar::eventFilter(QObject *object, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(object, event);
    step(key == Qt::Key_Up ? -1 : 1);
    return true;
}

void TaskBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

} // namespace app
