// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/about.h"

#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

struct AboutText
{
    Q_DECLARE_TR_FUNCTIONS(AboutText)
};

} // namespace

void showAbout(const Theme &theme, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(AboutText::tr("About Vertrekwijzer"));
    auto *const all = new QVBoxLayout(&dialog);
    all->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    all->setSpacing(theme.px(12));
    auto *const title = new TextLabel(theme, TextStyle::Heading);
    title->setText(AboutText::tr("Vertrekwijzer %1").arg(QCoreApplication::applicationVersion()));
    auto *const text = new TextLabel(theme, TextStyle::Body);
    text->setText(AboutText::tr("A guide for leaving well: work is handed over and information stays findable.\n"
                                "Everything stays in one file, and nothing goes to the internet.\n\n"
                                "Free software, under the European Union Public Licence (EUPL) 1.2."));
    all->addWidget(title);
    all->addWidget(text);
    auto *const close = new QPushButton(AboutText::tr("Close"));
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    all->addWidget(close, 0, Qt::AlignRight);
    dialog.resize(theme.px(460), dialog.sizeHint().height());
    dialog.exec();
}

} // namespace app
