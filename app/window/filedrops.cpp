// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/filedrops.h"

#include "app/exchange/receiving.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// Of the one file that this window can open; empty: it is something else.
QString pathIn(const QMimeData &data)
{
    const auto urls = data.urls();
    const auto path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return isCaseFile(path) || path.endsWith(u".vwz"_s, Qt::CaseInsensitive) ? path : QString();
}

bool isDrop(QEvent::Type type)
{
    return type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop;
}

} // namespace

FileDrops::FileDrops(QWidget &window) : QObject(&window), m_window(window)
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject *object, QEvent *event)
{
    if (!isDrop(event->type()) || QApplication::activeModalWidget())
        return false;
    const auto *const widget = qobject_cast<QWidget *>(object);
    if (!widget || widget->window() != &m_window)
        return false;
    auto *const drop = static_cast<QDropEvent *>(event);
    const auto path = pathIn(*drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        emit dropped(path);
    return true;
}

} // namespace app
