// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/savedtext.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto pause = 800ms;
constexpr auto longest = 3000ms; // of typing that a power cut may take
constexpr auto rest = 5000ms;

} // namespace

SavedText::SavedText(Saving &saving, QWidget *field, const core::Draft &key, Store store)
    : QObject(field), m_saving(saving), m_field(field), m_key(key), m_store(std::move(store))
{
    saving.add(this);
    field->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_pause, &QTimer::timeout, this, &SavedText::keepDraft);
    connect(&m_rest, &QTimer::timeout, this, &SavedText::flush);
    if (auto *const line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, &SavedText::hear); // assistive technology does not edit, it sets
    else if (auto *const edit = qobject_cast<QPlainTextEdit *>(field))
        connect(edit, &QPlainTextEdit::textChanged, this, &SavedText::hear);
    restoreDraft();
}

SavedText::~SavedText()
{
    m_saving.remove(this);
}

QString SavedText::text() const
{
    if (const auto *const line = qobject_cast<QLineEdit *>(m_field))
        return line->text();
    if (const auto *const edit = qobject_cast<QPlainTextEdit *>(m_field))
        return edit->toPlainText();
    return m_stored; // the field is going
}

// The cursor stays where it is, and a person can still undo what she typed.
void SavedText::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QSignalBlocker blocker(m_field);
    if (auto *const line = qobject_cast<QLineEdit *>(m_field))
        line->setText(text);
    else
        qobject_cast<QPlainTextEdit *>(m_field)->setPlainText(text);
}

bool SavedText::isDirty() const
{
    return text() != m_stored;
}

void SavedText::setStored(const QString &text)
{
    const bool wasDirty = isDirty();
    m_stored = text;
    if (!wasDirty)
        setText(text);
}

void SavedText::moveTo(const core::Draft &key, const QString &stored, const std::optional<QString> &typed)
{
    ++m_moves;
    m_pause.stop();
    m_rest.stop();
    m_sinceDraft.invalidate();
    m_refused.reset();
    m_hasDraft = false; // what was typed there and not stored is in its draft
    m_key = key;
    m_stored = stored;
    setText(stored);
    restoreDraft();
    if (typed)
        setText(*typed);
}

void SavedText::rename(const core::Draft &key)
{
    const auto before = std::exchange(m_key, key);
    if (m_hasDraft)
        dropDraft(before);
    if (isDirty())
        m_pause.start(pause);
}

void SavedText::dropDraft(const core::Draft &key)
{
    if (m_saving.workspace().dropDraft(key))
        m_hasDraft = false;
}

void SavedText::hear()
{
    m_refused.reset();
    if (!isDirty()) {
        m_pause.stop();
        m_rest.stop();
    }
    if (!m_pause.isActive() && !m_sinceDraft.isValid())
        m_sinceDraft.start();
    // Not from here: who sets a whole text empties the field first, and tells of that too.
    const bool isDue = m_sinceDraft.isValid() && m_sinceDraft.hasExpired((longest - pause).count());
    m_pause.start(isDue ? 0ms : pause);
    m_rest.start();
}

void SavedText::keepDraft()
{
    m_pause.stop();
    m_sinceDraft.invalidate();
    if (!isDirty() || m_saving.state() == Saving::State::ReadOnly)
        return;
    auto draft = m_key;
    draft.text = text();
    if (const auto kept = m_saving.workspace().keepDraft(draft); kept)
        m_hasDraft = true;
    else
        m_saving.failed(kept.error());
}

void SavedText::restoreDraft()
{
    const auto drafts = m_saving.workspace().drafts(m_key.dossier);
    if (!drafts)
        return;
    for (const auto &draft : *drafts) {
        if (draft.subject == m_key.subject && draft.field == m_key.field) {
            setText(draft.text);
            m_hasDraft = true;
        }
    }
}

bool SavedText::flush()
{
    m_pause.stop();
    m_rest.stop();
    m_sinceDraft.invalidate();
    if (m_isFlushing || m_saving.state() == Saving::State::ReadOnly)
        return true;
    const QScopedValueRollback guard(m_isFlushing, true);
    const auto key = m_key;
    const auto typed = text();
    if (isDirty()) {
        if (m_refused == typed && m_saving.state() != Saving::State::Failed)
            return false;
        const int moves = m_moves;
        const auto written = m_store(typed);
        if (!written) {
            if (moves == m_moves)
                m_refused = typed;
            m_saving.failed(written.error());
            emit refused(written.error());
            return false;
        }
        if (moves != m_moves) {
            static_cast<void>(m_saving.workspace().dropDraft(key));
            return true;
        }
        m_stored = typed;
        emit stored();
    }
    if (m_hasDraft)
        dropDraft(m_key);
    return true;
}

bool SavedText::eventFilter(QObject *object, QEvent *event)
{
    // A menu or a list of suggestions over the field does not leave it.
    const bool isFocusGone = event->type() == QEvent::FocusOut &&
                             static_cast<const QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    if ((isFocusGone || event->type() == QEvent::WindowDeactivate) && (isDirty() || m_hasDraft))
        flush();
    return QObject::eventFilter(object, event);
}

} // namespace app
