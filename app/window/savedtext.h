// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/draft.h"
#include "core/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace app {

class Saving;

// A text field that saves itself: as a draft while somebody types (0.8 s after the last key, every 3 s at most), and as a
// change when she leaves it, the window loses the keyboard, or she rests for 5 s. A draft that was left behind, as after a
// power cut, is in the field again. Owned by its field, a QLineEdit or QPlainTextEdit.
class SavedText : public QObject
{
    Q_OBJECT
public:
    using Store = std::function<core::Result<void>(const QString &text)>;

    // `key` says of which cell the text is; its text is not used.
    SavedText(Saving &saving, QWidget *field, const core::Draft &key, Store store);
    ~SavedText() override;

    // The field is of another cell from now on, of which the register has this. Nothing of the one before is left in it.
    void moveTo(const core::Draft &key, const QString &stored);
    // The cell has got another key, as a new row when it is stored; what is being typed stays.
    void rename(const core::Draft &key);
    // What the register has; shown unless somebody is typing something else.
    void setStored(const QString &text);
    bool isDirty() const;
    bool flush(); // false: the register did not take it, and the text stays in the field

signals:
    void refused(const core::Error &error); // every flush that did not succeed
    void stored();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QString text() const;
    void setText(const QString &text);
    void hear();
    void keepDraft();
    void restoreDraft();
    void dropDraft(const core::Draft &key);

    Saving &m_saving;
    QWidget *m_field;
    core::Draft m_key;
    Store m_store;
    QString m_stored;
    std::optional<QString> m_refused; // not asked again until it is changed
    bool m_hasDraft = false;
    bool m_isFlushing = false;
    int m_moves = 0; // storing may move the field to another cell
    QTimer m_pause;
    QTimer m_rest;
    QElapsedTimer m_sinceDraft;
};

} // namespace app
