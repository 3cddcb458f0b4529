// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/report/reportmaker.h"

#include "app/print/fonts.h"
#include "app/print/pages.h"
#include "app/print/pdf.h"
#include "app/report/printing.h"

#include <QPainter>

namespace app {

// What the works of one report share: texts that are laid out stay in the thread in which that was done.
class ReportMaker::Room : public QObject
{
public:
    core::Report report;
    print::Pages pages;

    core::Result<MadePages> make(const ReportSource &source, const ReportChoice &choice,
                                 const Background::Progress &progress)
    {
        pages = {};
        const auto workspace = source.reader.open();
        if (!workspace)
            return core::Unexpected{workspace.error()};
        const auto view = (*workspace)->view(source.dossier);
        if (!view)
            return core::Unexpected{view.error()};
        const auto request = requestOf(choice, QDateTime::currentDateTimeUtc());
        auto made = (*workspace)->report(source.dossier, request);
        if (!made)
            return core::Unexpected{made.error()};
        report = *std::move(made);
        pages = print::paginate(report, choice.paper, progress);
        const auto &dossier = view->record.dossier;
        return MadePages{
            .count = int(pages.pages.size()),
            .size = pages.size,
            .stem = print::fileStem(report, request.role, dossier.nameOf(core::Role::Employee), dossier.dates.lastDay),
            .choice = choice};
    }

    PagePicture draw(int page, qreal scale) const
    {
        PagePicture picture{.page = page, .scale = scale};
        if (page >= pages.pages.size())
            return picture;
        picture.image = QImage((pages.size * scale).toSize(), QImage::Format_RGB32);
        QPainter painter(&picture.image);
        print::paintPaper(painter, picture.image.rect());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        print::paint(painter, pages, page);
        picture.text = print::textOf(pages, page);
        return picture;
    }

    core::Result<QByteArray> bytes(print::Format format, print::Paper paper, const Background::Progress &progress) const
    {
        return format == print::Format::Pdf ? print::toPdf(report, pages, progress) : print::toFile(report, format, paper);
    }
};

ReportMaker::ReportMaker(const ReportSource &source, QObject *parent)
    : QObject(parent), m_source(source), m_room(new Room), m_background(std::unique_ptr<QObject>(m_room))
{
    print::loadFonts();
    connect(&m_background, &Background::progressed, this, &ReportMaker::progressed);
}

ReportMaker::~ReportMaker() = default;

void ReportMaker::make(const ReportChoice &choice)
{
    m_background.stop();
    m_made = {};
    begin(Task::Making);
    m_background.run([room = m_room, source = m_source,
                      choice](const Background::Progress &progress) { return room->make(source, choice, progress); },
                     [this](const core::Result<MadePages> &made) {
                         finish();
                         if (!made) {
                             emit failed(made.error());
                             return;
                         }
                         m_made = *made;
                         emit isMade();
                     });
}

void ReportMaker::draw(int page, qreal scale)
{
    m_background.run([room = m_room, page, scale](const Background::Progress &) { return room->draw(page, scale); },
                     [this](const PagePicture &picture) { emit drawn(picture); });
}

void ReportMaker::save(const QString &path, print::Format format)
{
    begin(Task::Saving);
    const auto registerPath =
        m_source.reader.connection.kind == core::Connection::Kind::File ? m_source.reader.connection.database : QString();
    m_background.run(
        [room = m_room, path, format, paper = m_made.choice.paper,
         registerPath](const Background::Progress &progress) -> core::Result<void> {
            const auto bytes = room->bytes(format, paper, progress);
            if (!bytes)
                return core::Unexpected{bytes.error()};
            if (!progress(1, 1)) // stopped: nothing is written
                return {};
            return writeReportFile(path, *bytes, registerPath);
        },
        [this, path](const core::Result<void> &written) {
            finish();
            if (written)
                emit saved(path);
            else
                emit failed(written.error());
        });
}

void ReportMaker::print(const std::shared_ptr<QPrinter> &printer, const QList<int> &pages)
{
    begin(Task::Printing);
    m_background.run(
        [room = m_room, printer, pages](const Background::Progress &progress) {
            return printPages(*printer, room->pages, pages, progress);
        },
        [this](bool isPrinted) {
            finish();
            if (isPrinted)
                emit printed();
            else
                emit printingFailed();
        });
}

void ReportMaker::stop()
{
    m_background.stop();
    finish();
    emit stopped();
}

void ReportMaker::begin(Task task)
{
    m_task = task;
    emit taskChanged();
}

void ReportMaker::finish()
{
    if (m_task == Task::None)
        return;
    m_task = Task::None;
    emit taskChanged();
}

} // namespace app
