// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/placeeditor.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/window/savedtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

PlaceEditor::PlaceEditor(const TaskPen &pen, qsizetype index, const PlaceLine &place, Store store)
    : m_store(std::move(store)), m_kind(new QComboBox), m_what(new QLineEdit)
{
    const auto &theme = pen.theme();
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    row->setSpacing(theme.px(8));
    for (int kind = 0; kind < placeKindCount; ++kind)
        m_kind->addItem(nameOf(PlaceKind(kind)));
    m_kind->setObjectName(u"placeKind"_s);
    nameComboBox(*m_kind, tr("Kind of place"));
    m_kind->setCurrentIndex(int(place.kind));
    m_what->setObjectName(u"placeWhat"_s);
    m_what->setAccessibleName(tr("Which number, folder or cupboard?"));
    m_what->setPlaceholderText(tr("Which number, folder or cupboard?"));
    auto *const ready = new QPushButton(tr("Ready"));
    ready->setProperty("small", true);
    row->addWidget(m_kind);
    row->addWidget(m_what, 1);
    row->addWidget(ready);

    m_saved = new SavedText(pen.desk().saving(), m_what, pen.draft(draftField(index)),
                            [this](const QString &what) { return write(what); });
    m_saved->setStored(place.what);
    connect(m_saved, &SavedText::refused, this, &PlaceEditor::refused);
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (const auto written = write(m_what->text()); !written)
            emit refused(written.error());
    });
    connect(ready, &QPushButton::clicked, this, &PlaceEditor::finished);
    connect(m_what, &QLineEdit::returnPressed, this, &PlaceEditor::finished);
}

QWidget *PlaceEditor::firstField() const
{
    return m_what;
}

bool PlaceEditor::flush()
{
    return m_saved->flush();
}

// A place without a name is not there yet; one that lost its name keeps the old one until it is removed.
core::Result<void> PlaceEditor::write(const QString &what)
{
    if (what.trimmed().isEmpty())
        return {};
    return m_store({PlaceKind(m_kind->currentIndex()), what});
}

} // namespace app
