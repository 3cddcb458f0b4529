// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/handover/placetext.h"
#include "app/handover/taskpen.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace app {

// One place being written: of which kind, and where in there. Saves itself like any text.
class PlaceEditor : public QWidget
{
    Q_OBJECT
public:
    using Store = std::function<core::Result<void>(const PlaceLine &place)>;

    PlaceEditor(const TaskPen &pen, qsizetype index, const PlaceLine &place, Store store);

    QWidget *firstField() const;
    bool flush(); // false: what she typed was refused, and stays

    static QString draftPrefix() { return QStringLiteral("place."); }
    static QString draftField(qsizetype index) { return draftPrefix() + QString::number(index); }

signals:
    void finished();
    void refused(const core::Error &error);

private:
    core::Result<void> write(const QString &what);

    Store m_store;
    QComboBox *m_kind;
    QLineEdit *m_what;
    SavedText *m_saved;
};

} // namespace app
