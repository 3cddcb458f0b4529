// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace app {

// A register or a case file that is dragged onto a window, wherever it is let go: a field would take it for text.
class FileDrops : public QObject
{
    Q_OBJECT
public:
    explicit FileDrops(QWidget &window);

signals:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace app
