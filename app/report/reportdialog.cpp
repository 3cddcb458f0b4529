// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/report/reportdialog.h"

#include "app/errortext.h"
#include "app/language.h"
#include "app/report/pagepreview.h"
#include "app/report/previewbar.h"
#include "app/report/printing.h"
#include "app/report/questions.h"
#include "app/report/reportoptions.h"
#include "app/theme/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/workbar.h"
#include "app/window/desk.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto pause = std::chrono::milliseconds(150); // a hand that ticks several parts

class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(Desk &desk, const core::DossierView &view, const Beside &reader, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buttons();
    QPushButton *addButton(QLayout *layout, const QString &text, const std::function<void()> &run);
    void arrange();
    void arrangeMaker();
    void make();
    void whenMade(const std::function<void()> &act);
    void showTask();
    void stop();
    void askFile(print::Format format);
    void print();
    void tellSaved(const QString &path);
    void tell(const core::Error &error);
    void open(const QString &path);

    Desk &m_desk;
    core::DossierView m_view;
    ReportMaker m_maker;
    ReportOptions *m_options;
    PagePreview *m_preview;
    QWidget *m_pages;    // the preview and what steers it
    QPushButton *m_turn; // to the preview and back, where there is no room for both
    bool m_isTurned = false;
    WorkBar *m_work;
    MessageBar *m_message;
    QTimer m_pause;
    std::function<void()> m_next; // what she asked for while the report was being made
};

ReportDialog::ReportDialog(Desk &desk, const core::DossierView &view, const Beside &reader, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_view(view),
      m_maker({.reader = reader, .dossier = view.record.dossier.id}),
      m_options(new ReportOptions(desk.theme(), m_view,
                                  {.preset = usualPreset(view.role), .sheetOf = view.role, .language = currentLanguage()})),
      m_preview(new PagePreview(desk.theme(), m_maker)), m_pages(new QWidget), m_turn(new QPushButton),
      m_work(new WorkBar(desk.theme())), m_message(new MessageBar(desk.theme()))
{
    const auto &theme = desk.theme();
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report – %1").arg(view.record.dossier.nameOf(core::Role::Employee)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    all->setSpacing(theme.px(12));
    all->addWidget(m_message);
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(theme.px(8));
    middle->addWidget(m_options);
    auto *const right = new QVBoxLayout(m_pages);
    right->setContentsMargins({});
    right->setSpacing(theme.px(8));
    right->addWidget(new PreviewBar(theme, *m_preview));
    right->addWidget(m_preview, 1);
    right->addWidget(m_work);
    middle->addWidget(m_pages, 1);
    all->addLayout(middle, 1);
    all->addLayout(buttons());
    const auto room = screen()->availableSize();
    resize(QSize(theme.px(1080), theme.px(780)).boundedTo(QSize(room.width() - 40, room.height() - 60)));
    arrangeMaker();
    m_options->firstField()->setFocus();
    make();
}

QLayout *ReportDialog::buttons()
{
    const auto &theme = m_desk.theme();
    auto *const acts = new QWidget;
    auto *const row = new FlowLayout(acts, theme.px(8));
    m_turn->setObjectName(u"turn"_s);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        m_isTurned = !m_isTurned;
        arrange();
    });
    row->addWidget(m_turn);
    addButton(row, tr("&Print…"), [this] { print(); })->setObjectName(u"print"_s);
    auto *const pdf = addButton(row, tr("Save as PDF/&A…"), [this] { askFile(print::Format::Pdf); });
    pdf->setObjectName(u"pdf"_s);
    pdf->setProperty("primary", true);
    pdf->setDefault(true);
    addButton(row, tr("Save as O&DT…"), [this] { askFile(print::Format::Odt); })->setObjectName(u"odt"_s);
    addButton(row, tr("Save as &HTML…"), [this] { askFile(print::Format::Html); })->setObjectName(u"html"_s);
    auto *const close = new QPushButton(tr("&Close"));
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *const all = new QHBoxLayout;
    all->setSpacing(theme.px(8));
    all->addWidget(acts, 1);
    all->addWidget(close, 0, Qt::AlignBottom);
    return all;
}

void ReportDialog::arrange()
{
    const auto &theme = m_desk.theme();
    const bool hasRoom = width() >= theme.px(760);
    m_options->setMinimumWidth(hasRoom ? theme.px(300) : 0);
    m_options->setMaximumWidth(hasRoom ? theme.px(300) : QWIDGETSIZE_MAX);
    m_options->setVisible(hasRoom || !m_isTurned);
    m_pages->setVisible(hasRoom || m_isTurned);
    m_turn->setVisible(!hasRoom);
    m_turn->setText(m_isTurned ? tr("Show cho&ices") : tr("Show previe&w"));
}

void ReportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

QPushButton *ReportDialog::addButton(QLayout *layout, const QString &text, const std::function<void()> &run)
{
    auto *const button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, run] { whenMade(run); });
    layout->addWidget(button);
    return button;
}

void ReportDialog::arrangeMaker()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReportDialog::make);
    connect(m_options, &ReportOptions::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_work, &WorkBar::stopAsked, this, &ReportDialog::stop);
    connect(&m_maker, &ReportMaker::taskChanged, this, &ReportDialog::showTask);
    connect(&m_maker, &ReportMaker::progressed, m_work, &WorkBar::setProgress);
    connect(&m_maker, &ReportMaker::isMade, this, [this] {
        m_preview->setPages(m_maker.made());
        if (const auto next = std::exchange(m_next, {}))
            next();
    });
    connect(&m_maker, &ReportMaker::saved, this, &ReportDialog::tellSaved);
    connect(&m_maker, &ReportMaker::failed, this, &ReportDialog::tell);
    connect(&m_maker, &ReportMaker::printed, this,
            [this] { m_message->say({.text = tr("The report went to the printer.")}); });
    connect(&m_maker, &ReportMaker::printingFailed, this, [this] {
        m_message->say({.kind = Message::Kind::Error,
                        .text = tr("Printing failed. Choose another printer, or save the report as PDF.")});
    });
}

void ReportDialog::make()
{
    m_pause.stop();
    m_maker.make(m_options->choice());
}

// Of the report as it was asked for, also when that is not ready yet.
void ReportDialog::whenMade(const std::function<void()> &act)
{
    m_message->dismiss();
    const bool isWanted = m_maker.hasReport() && m_maker.made().choice == m_options->choice();
    if (isWanted && m_maker.task() == ReportMaker::Task::None) {
        act();
        return;
    }
    if (m_maker.task() == ReportMaker::Task::Saving || m_maker.task() == ReportMaker::Task::Printing) {
        m_message->say({.text = tr("One thing at a time: wait until this is ready, or stop it.")});
        return;
    }
    m_next = act;
    make();
}

void ReportDialog::showTask()
{
    switch (m_maker.task()) {
    case ReportMaker::Task::None:
        m_work->finish();
        break;
    case ReportMaker::Task::Making:
        m_work->start(tr("Making pages"));
        break;
    case ReportMaker::Task::Saving:
        m_work->start(tr("Saving the report"));
        break;
    case ReportMaker::Task::Printing:
        m_work->start(tr("Sending pages to the printer"));
        break;
    }
}

void ReportDialog::stop()
{
    const auto task = m_maker.task();
    m_next = {};
    m_maker.stop();
    if (task == ReportMaker::Task::Making) {
        m_preview->clear();
        m_message->say(
            {.text = tr("Stopped. There is no preview now."), .actions = {{tr("Make it again"), [this] { make(); }}}});
    } else if (task == ReportMaker::Task::Saving) {
        m_message->say({.text = tr("Stopped. Nothing was saved.")});
    } else if (task == ReportMaker::Task::Printing) {
        m_message->say({.text = tr("Stopped. Some pages may be printed already.")});
    }
}

void ReportDialog::askFile(print::Format format)
{
    const auto path = askReportFile(m_desk.preferences(), m_maker.made(), format, this);
    if (!path.isEmpty())
        m_maker.save(path, format);
}

void ReportDialog::print()
{
    const auto printer = askPrinter(m_maker.made(), this);
    if (!printer)
        return;
    const auto pages = pagesToPrint(*printer, m_maker.made().count, m_preview->page());
    if (pages.isEmpty())
        m_message->say({.kind = Message::Kind::Error, .text = tr("These pages are not in the report. Choose other ones.")});
    else
        m_maker.print(printer, pages);
}

void ReportDialog::tellSaved(const QString &path)
{
    m_message->say({.text = tr("Saved as %1.").arg(QFileInfo(path).fileName()),
                    .actions = {{tr("Open"), [this, path] { open(path); }},
                                {tr("Open folder"), [this, path] { open(QFileInfo(path).absolutePath()); }}}});
}

void ReportDialog::tell(const core::Error &error)
{
    m_next = {};
    if (!m_maker.hasReport())
        m_preview->clear();
    const auto intent = m_maker.hasReport() ? tr("The report was not saved.") : tr("The report could not be made.");
    m_message->say({.kind = Message::Kind::Error, .text = QString(intent + u' ' + errorText(error))});
}

void ReportDialog::open(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_message->say(
            {.kind = Message::Kind::Error,
             .text = tr("No program was found that opens this. It is here: %1").arg(QDir::toNativeSeparators(path))});
}

} // namespace

void openReportDialog(Desk &desk, const core::DossierId &dossier, QWidget *parent)
{
    desk.saving().flush(); // the report is read from the register
    const auto reader = besideOf(desk);
    const auto view = desk.workspace().view(dossier);
    if (!desk.succeeded(view) || !desk.succeeded(reader))
        return;
    auto *const dialog = new ReportDialog(desk, *view, *reader, parent);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
}

} // namespace app

#include "reportdialog.moc"
