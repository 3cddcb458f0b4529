// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/linelist.h"

#include "app/theme/theme.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/undobar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class LineDelegate : public QStyledItemDelegate
{
public:
    LineDelegate(int height, QObject *parent) : QStyledItemDelegate(parent), m_height(height) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, m_height});
    }

private:
    int m_height;
};

// As high as its lines: the page scrolls as a whole.
void fitHeight(QListView *list)
{
    int height = 2 * list->frameWidth();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        height += list->sizeHintForRow(row);
    list->setFixedHeight(height);
}

} // namespace

LineList::LineList(const Theme &theme, const Texts &texts, QWidget *parent)
    : QWidget(parent), m_block(new FieldBlock(theme, texts.field)), m_field(new QLineEdit),
      m_model(new QStringListModel(this)), m_list(new QListView),
      m_empty(new TextLabel(theme, TextStyle::Body, Token::Ink2)), m_change(new QPushButton(tr("Change"))),
      m_remove(new QPushButton(tr("Remove"))), m_undo(new UndoBar(theme))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(12));
    auto *const row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    m_field->setObjectName(u"newLine"_s);
    m_field->setMaximumWidth(theme.px(360));
    auto *const add = new QPushButton(tr("Add"));
    row->addWidget(m_field, 1);
    row->addWidget(add);
    row->addStretch(1);
    m_block->content()->addLayout(row);
    m_block->setField(m_field);
    all->addWidget(m_block);

    auto *const section = new Section(theme);
    m_list->setObjectName(u"lines"_s);
    m_list->setAccessibleName(texts.list);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new LineDelegate(theme.px(36), m_list)); // room for the field that changes one
    m_list->installEventFilter(this);
    m_empty->setText(texts.empty);
    section->content()->addWidget(m_list);
    section->content()->addWidget(m_empty);
    auto *const acts = new QHBoxLayout;
    acts->setSpacing(theme.px(8));
    m_remove->setObjectName(u"removeLine"_s);
    for (auto *const button : {m_change, m_remove}) {
        button->setProperty("small", true);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    section->content()->addLayout(acts);
    all->addWidget(section);
    all->addWidget(m_undo);

    setChangeable(false);
    connect(add, &QPushButton::clicked, this, &LineList::add);
    connect(m_field, &QLineEdit::returnPressed, this, &LineList::add);
    connect(m_field, &QLineEdit::textEdited, m_block, [this] { m_block->showError({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { m_list->edit(m_list->currentIndex()); });
    connect(m_remove, &QPushButton::clicked, this, &LineList::removeCurrent);
    connect(m_undo, &UndoBar::undoAsked, this, &LineList::undoAsked);
    connect(m_model, &QStringListModel::dataChanged, this,
            [this](const QModelIndex &index) { emit changed(index.row(), index.data().toString()); });
}

void LineList::setLines(const QStringList &lines)
{
    const int current = m_list->currentIndex().row();
    m_model->setStringList(lines);
    m_list->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
    m_remove->setVisible(!lines.isEmpty());
    m_change->setVisible(!lines.isEmpty() && m_list->editTriggers() != QAbstractItemView::NoEditTriggers);
    if (!lines.isEmpty())
        m_list->setCurrentIndex(m_model->index(std::clamp(current, 0, int(lines.size()) - 1)));
    fitHeight(m_list);
}

void LineList::setChangeable(bool canChange)
{
    m_list->setEditTriggers(canChange ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                      : QAbstractItemView::NoEditTriggers);
}

void LineList::refuse(const QString &sentence)
{
    m_block->showError(sentence);
    m_field->setFocus();
}

void LineList::accept()
{
    m_field->clear();
    m_field->setFocus();
}

void LineList::offerUndo(const QString &whatHappened)
{
    m_undo->offer(whatHappened);
}

bool LineList::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void LineList::add()
{
    emit added(m_field->text());
}

void LineList::removeCurrent()
{
    if (m_list->currentIndex().isValid())
        emit removed(m_list->currentIndex().row());
}

} // namespace app
