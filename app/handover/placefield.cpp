// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/placefield.h"

#include "app/handover/placeeditor.h"
#include "app/handover/tasktexts.h"
#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/optionrow.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/undobar.h"
#include "app/window/savedtext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString sentenceOf(const PlaceLine &place)
{
    return place.kind == PlaceKind::Other ? place.what : QString(nameOf(place.kind) + u' ' + place.what);
}

} // namespace

PlaceField::PlaceField(const TaskPen &pen)
    : EvidenceField(pen, core::Evidence::Place, tr("Where is it now?")), m_list(new QFrame), m_rows(new QVBoxLayout(m_list)),
      m_addRow(new QWidget), m_add(new QToolButton), m_alreadySafe(new QCheckBox), m_undo(new UndoBar(pen.theme()))
{
    const auto &theme = pen.theme();
    m_list->setProperty("panel", true);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    m_add->setObjectName(u"addPlace"_s);
    m_add->setText(tr("Add a place"));
    m_add->setIcon(iconOf(Icon::Plus, Token::Accent, theme));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFont(theme.font(TextStyle::Strong));
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto colors = m_add->palette();
    colors.setColor(QPalette::ButtonText, theme.color(Token::Accent));
    m_add->setPalette(colors);
    connect(m_add, &QToolButton::clicked, this, [this] { edit(m_places.size()); });
    auto *const addRow = new QHBoxLayout(m_addRow);
    addRow->setContentsMargins(theme.px(6), theme.px(6), theme.px(6), theme.px(6));
    addRow->addWidget(m_add);
    addRow->addStretch(1);
    content()->addWidget(m_list);
    setField(m_add);

    m_alreadySafe->setObjectName(u"alreadySafe"_s);
    content()->addWidget(new OptionRow(theme, m_alreadySafe, tr("This was in its place already")));
    connect(m_alreadySafe, &QCheckBox::clicked, this, &PlaceField::setAlreadySafe);
    content()->addWidget(m_undo);
    connect(m_undo, &UndoBar::undoAsked, this, &PlaceField::undoRemoval);
    if (const auto *task = pen.task()) {
        m_places = placesIn(task->state.place);
        m_alreadySafe->setChecked(task->state.alreadySafe);
    }
    buildRows();
    restoreDraft();
}

void PlaceField::showTask(const core::Task &task)
{
    m_alreadySafe->setChecked(task.state.alreadySafe);
    const auto places = placesIn(task.state.place);
    if (places == m_places)
        return;
    m_places = places;
    if (!m_editor)
        buildRows();
}

QWidget *PlaceField::firstField() const
{
    return m_editor ? m_editor->firstField() : m_add;
}

void PlaceField::buildRows()
{
    while (auto *const item = m_rows->takeAt(0)) {
        auto *const row = item->widget();
        if (row != m_editor && row != m_addRow) {
            row->hide();
            row->deleteLater(); // this may be its own click
        }
        delete item;
    }
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_rows->addWidget(i == m_edited ? m_editor.data() : rowOf(i));
    if (m_editor && m_edited >= m_places.size())
        m_rows->addWidget(m_editor);
    m_rows->addWidget(m_addRow);
    m_addRow->setVisible(!m_editor);
    m_addRow->raise(); // the last for a screen reader too
}

QWidget *PlaceField::rowOf(qsizetype index)
{
    const auto &theme = pen().theme();
    const auto &place = m_places.at(index);
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme.px(12), theme.px(6), theme.px(8), theme.px(6));
    layout->setSpacing(theme.px(8));
    layout->addWidget(new IconLabel(theme, Icon::Place, Token::Accent));
    if (place.kind != PlaceKind::Other) {
        auto *const kind = new TextLabel(theme, TextStyle::Strong);
        kind->setText(nameOf(place.kind));
        kind->setWordWrap(false);
        layout->addWidget(kind);
    }
    auto *const what = new TextLabel(theme, TextStyle::Body);
    what->setText(place.what);
    layout->addWidget(what, 1);
    auto *const change = rowButton(Icon::Edit, tr("Change place: %1").arg(sentenceOf(place)));
    auto *const drop = rowButton(Icon::Close, tr("Remove place: %1").arg(sentenceOf(place)));
    layout->addWidget(change);
    layout->addWidget(drop);
    connect(change, &QToolButton::clicked, this, [this, index] { edit(index); });
    connect(drop, &QToolButton::clicked, this, [this, index] { remove(index); });
    return row;
}

QToolButton *PlaceField::rowButton(Icon icon, const QString &name)
{
    auto *const button = new QToolButton;
    button->setIcon(iconOf(icon, Token::Ink2, pen().theme()));
    button->setAccessibleName(name);
    button->setToolTip(toolTipOf(name));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PlaceField::edit(qsizetype index)
{
    closeEditor();
    m_edited = index;
    m_editor =
        new PlaceEditor(pen(), index, index < m_places.size() ? m_places.at(index) : PlaceLine{PlaceKind::CaseSystem, {}},
                        [this, index](const PlaceLine &place) { return store(index, place); });
    connect(m_editor, &PlaceEditor::finished, this, [this] {
        closeEditor();
        m_add->setFocus();
    });
    connect(m_editor, &PlaceEditor::refused, this, [this](const core::Error &error) { pen().explain(error, *this); });
    buildRows();
    m_editor->show();
    m_editor->firstField()->setFocus();
}

// What was being typed when the program ended is in a field again.
void PlaceField::restoreDraft()
{
    const auto drafts = pen().desk().workspace().drafts(pen().dossier().id());
    if (!drafts)
        return;
    for (const auto &draft : *drafts) {
        const auto known = pen().draft(PlaceEditor::draftField(0));
        if (draft.subject == known.subject && draft.field.startsWith(PlaceEditor::draftPrefix()))
            edit(std::min<qsizetype>(draft.field.mid(PlaceEditor::draftPrefix().size()).toInt(), m_places.size()));
    }
}

void PlaceField::closeEditor()
{
    if (!m_editor)
        return;
    if (!m_editor->flush())
        return;
    m_editor->deleteLater();
    m_editor = nullptr;
    m_edited = -1;
    buildRows();
}

core::Result<void> PlaceField::store(qsizetype index, const PlaceLine &place)
{
    auto places = m_places;
    if (index < places.size())
        places[index] = place;
    else
        places.append(place);
    const auto written = pen().write({.place = textOf(places)});
    if (written)
        showError({});
    return written;
}

void PlaceField::remove(qsizetype index)
{
    closeEditor();
    auto places = m_places;
    places.removeAt(index);
    const auto written = pen().dossier().workspace().setTask(pen().dossier().id(), pen().item(), {.place = textOf(places)});
    if (!written) {
        pen().explain(written.error(), *this);
        return;
    }
    m_removal = *written;
    m_add->setFocus();
    m_undo->offer(tr("Place removed."));
}

void PlaceField::undoRemoval()
{
    const auto undone = pen().dossier().workspace().undo(pen().dossier().id(), m_removal);
    if (!undone)
        pen().explain(undone.error(), *this);
}

// Already in its place is all that the task asks for, so that is one click.
void PlaceField::setAlreadySafe(bool isSafe)
{
    const auto *task = pen().task();
    if (!task)
        return;
    core::TaskEdit edit{.alreadySafe = isSafe};
    const bool isProof = isSafe && task->isOpen() && task->closedGates.isEmpty() && task->item.evidence.size() == 1;
    if (isProof)
        edit.status = core::Status::Done;
    else if (!isSafe && task->state.status == core::Status::Done && m_places.isEmpty())
        edit.status = core::Status::Busy;
    if (!pen().write(edit, *this))
        m_alreadySafe->setChecked(!isSafe);
}

} // namespace app
