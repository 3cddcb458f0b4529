// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/widgets/samplewindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

void addButtons(QVBoxLayout &layout)
{
    for (const auto &property : {"button", "primary", "small", "chip", "destructive"}) {
        auto *const button = new QPushButton(u"Herinner…"_s);
        button->setObjectName(QLatin1StringView(property));
        button->setProperty(property, true);
        button->setCheckable(qstrcmp(property, "chip") == 0);
        button->setChecked(button->isCheckable());
        layout.addWidget(button);
    }
    auto *const tool = new QToolButton;
    tool->setText(u"…"_s);
    tool->setObjectName(u"tool"_s);
    layout.addWidget(tool);
}

void addInputs(QVBoxLayout &layout)
{
    auto *const input = new QLineEdit;
    input->setObjectName(u"input"_s);
    input->setPlaceholderText(u"Zoek naam, functie, zaak"_s);
    layout.addWidget(input);
    auto *const wrong = new QLineEdit(u"Joris van Leeuwen"_s);
    wrong->setProperty("error", true);
    layout.addWidget(wrong);
    auto *const choice = new QComboBox;
    choice->addItems({u"Kies een collega"_s, u"Noor Jansen"_s});
    layout.addWidget(choice);
    auto *const date = new QDateEdit(QDate(2026, 3, 12));
    date->setCalendarPopup(true); // the sheet has no rule for steps in a date
    layout.addWidget(date);
    layout.addWidget(new QSpinBox);
    layout.addWidget(new QPlainTextEdit(u"2019 tot en met 2024 klaar."_s));
    auto *const tick = new QCheckBox(u"Ik heb alles zo goed mogelijk ingevuld."_s);
    tick->setChecked(true);
    layout.addWidget(tick);
    layout.addWidget(new QRadioButton(u"Opzegging"_s));
}

void addViews(QVBoxLayout &layout, QObject *owner)
{
    auto *const tabs = new QTabBar;
    tabs->addTab(u"Overzicht"_s);
    tabs->addTab(u"Taken"_s);
    layout.addWidget(tabs);
    auto *const list = new QListView;
    list->setModel(new QStringListModel({u"Beginnen"_s, u"Lopende zaken"_s}, owner));
    list->setCurrentIndex(list->model()->index(0, 0));
    layout.addWidget(list);
    auto *const bar = new QProgressBar;
    bar->setValue(40);
    layout.addWidget(bar);
}

} // namespace

std::unique_ptr<QWidget> sampleWindow()
{
    auto window = std::make_unique<QWidget>();
    auto *const layout = new QVBoxLayout(window.get());
    auto *const menus = new QMenuBar;
    menus->addMenu(u"&Bestand"_s);
    layout->setMenuBar(menus);
    auto *const panel = new QFrame;
    panel->setProperty("panel", true);
    (new QVBoxLayout(panel))->addWidget(new QLabel(u"Let op"_s));
    layout->addWidget(panel);
    addButtons(*layout);
    addInputs(*layout);
    addViews(*layout, window.get());
    return window;
}

QImage grabbed(QWidget &window)
{
    window.ensurePolished();
    window.resize(900, 1400);
    QApplication::processEvents();
    return window.grab().toImage();
}
