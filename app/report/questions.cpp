// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/report/questions.h"

#include "app/report/printing.h"
#include "app/window/preferences.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct ReportQuestion
{
    Q_DECLARE_TR_FUNCTIONS(ReportQuestion)
};

QString filterOf(print::Format format)
{
    switch (format) {
    case print::Format::Pdf:
        return ReportQuestion::tr("PDF documents (*.pdf)");
    case print::Format::Odt:
        return ReportQuestion::tr("OpenDocument texts (*.odt)");
    case print::Format::Html:
        return ReportQuestion::tr("Web pages (*.html)");
    case print::Format::Csv:
        break;
    }
    return ReportQuestion::tr("Tables (*.csv)");
}

} // namespace

QString askReportFile(Preferences &preferences, const MadePages &made, print::Format format, QWidget *parent)
{
    const auto key = print::toKey(format);
    QFileDialog dialog(parent, ReportQuestion::tr("Save the report"), preferences.reportFolder(), filterOf(format));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(key); // before it asks whether to replace a file
    dialog.selectFile(made.stem + u'.' + key);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    auto path = dialog.selectedFiles().constFirst();
    if (QFileInfo(path).suffix().compare(key, Qt::CaseInsensitive) != 0)
        path += u'.' + key;
    preferences.setReportFolder(QFileInfo(path).absolutePath());
    return path;
}

std::shared_ptr<QPrinter> askPrinter(const MadePages &made, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, made.choice.paper, made.size.width() > made.size.height());
    printer->setDocName(made.stem);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCurrentPage | QAbstractPrintDialog::PrintCollateCopies);
    dialog.setMinMax(1, made.count);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

} // namespace app
