// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/rowfields.h"

#include "app/language.h"
#include "app/models/cellwords.h"
#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"

#include <QFocusEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

core::Draft RowPen::draft(const QString &column) const
{
    const auto id = row.isValid() ? rows.lines().at(row.row()).key() : core::RowId();
    const auto subject = id.isNull() ? QString(u"new-row:"_s + item) : core::rowSubject(id);
    return {.dossier = dossier.id(), .subject = subject, .field = column};
}

bool isWritable(const RowPen &pen, const QString &column)
{
    return pen.cell(column).flags().testFlag(Qt::ItemIsEditable);
}

RowField::RowField(RowPen &pen, const core::Column &column)
    : FieldBlock(pen.desk.theme(), column.label.in(currentLanguage())), m_pen(pen), m_column(column)
{}

void RowField::setEditor(QWidget *editor)
{
    // Help is for whoever fills it in.
    if (isWritable(m_pen, m_column.key))
        m_help = m_column.help.in(currentLanguage());
    if (!m_help.isEmpty()) {
        auto *const below = new TextLabel(m_pen.desk.theme(), TextStyle::Caption, Token::Ink2);
        below->setText(m_help);
        layout()->addWidget(below); // what is wrong stands between
    }
    setField(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label());
    editor->setAccessibleDescription(m_help);
    editor->installEventFilter(this);
}

core::Result<void> RowField::write(const QString &value)
{
    const auto written = m_pen.rows.write(cell(), value);
    if (!written)
        m_pen.desk.saving().failed(written.error());
    return written;
}

QString RowField::missing() const
{
    if (!cell().data(RowTableModel::IncompleteRole).toBool())
        return {};
    return m_column.key == ownerColumn(m_pen.rows.table().key) ? tr("Choose who takes this over.") : tr("Fill this in.");
}

void RowField::complain()
{
    if (!cell().isValid())
        return;
    m_isChecked = true;
    showProblem();
}

void RowField::showProblem()
{
    const auto refused = cell().data(RowTableModel::ErrorRole).toString();
    const auto problem = refused.isEmpty() && m_isChecked ? missing() : refused;
    showError(problem);
    if (field())
        field()->setAccessibleDescription(QStringList{problem, m_help}.join(u' ').trimmed());
}

// Somebody who passes by the new owner without a name hears of it; what is filled in later, such as when a thing came
// back, is not asked for too early.
bool RowField::eventFilter(QObject *object, QEvent *event)
{
    const bool isOwner = m_column.key == ownerColumn(m_pen.rows.table().key);
    if (event->type() == QEvent::FocusOut && isOwner && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(this, &RowField::complain, Qt::QueuedConnection); // what was typed is stored by then
    return FieldBlock::eventFilter(object, event);
}

} // namespace app
