// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/background.h"
#include "app/report/reportchoice.h"
#include "app/window/beside.h"
#include "core/workspace.h"

#include <QImage>
#include <QSizeF>

class QPrinter;

namespace app {

// Of which dossier, for whom, and where that is.
struct ReportSource
{
    Beside reader;
    core::DossierId dossier;
};

struct MadePages
{
    int count = 0;
    QSizeF size;  // of a page, in layout units
    QString stem; // what its file is called, without an ending
    ReportChoice choice;
};

struct PagePicture
{
    int page = 0;
    qreal scale = 1; // pixels of the picture in a layout unit
    QImage image;
    QString text;
};

// Makes a report, its pages, pictures of those, and files, away from the window: with many rows each takes a while. It
// reads the register over a connection of its own.
class ReportMaker : public QObject
{
    Q_OBJECT
public:
    enum class Task { None, Making, Saving, Printing };

    explicit ReportMaker(const ReportSource &source, QObject *parent = nullptr);
    ~ReportMaker() override;

    // In place of what was being made. What follows is of the report that was made last.
    void make(const ReportChoice &choice);
    void draw(int page, qreal scale);
    void save(const QString &path, print::Format format);
    void print(const std::shared_ptr<QPrinter> &printer, const QList<int> &pages);
    void stop(); // whatever is being done; after a stop while it is made there is no report

    Task task() const { return m_task; }
    bool hasReport() const { return m_made.count > 0; }
    const MadePages &made() const { return m_made; }

signals:
    void taskChanged();
    void stopped();
    void progressed(qsizetype done, qsizetype total);
    void isMade();
    void drawn(const app::PagePicture &picture);
    void saved(const QString &path);
    void printed();
    void failed(const core::Error &error);
    void printingFailed();

private:
    class Room;

    void begin(Task task);
    void finish();

    ReportSource m_source;
    Room *m_room; // lives in the thread of the background
    Background m_background;
    Task m_task = Task::None;
    MadePages m_made;
};

} // namespace app
