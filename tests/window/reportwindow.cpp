// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/window/reportwindow.h"

#include "app/language.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

ReportWindow::ReportWindow(core::Role role, const QString &name)
    : m_dossier(m_register.start()), m_preferences(m_folder.filePath(u"preferences.ini"_s))
{
    m_preferences.setLanguage(core::Language::English);
    app::setLanguage(core::Language::English);
    m_theme.setAppearance({.colours = app::Appearance::Colours::Light});
    m_window = std::make_unique<app::MainWindow>(m_theme, m_preferences);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->setDesk(std::make_unique<app::Desk>(m_theme, m_preferences, m_register.workspace(role, name),
                                                  app::OpenedRegister{.address = m_register.connection().text()}));
    CHECK(QTest::qWaitForWindowActive(m_window.get()));
}

ReportWindow::~ReportWindow()
{
    m_window.reset();
    app::setLanguage(core::Language::English);
}

QStringList namelessFields(const QWidget &root)
{
    QStringList nameless;
    for (auto *const widget : root.findChildren<QWidget *>()) {
        const bool isInner =
            qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) || qobject_cast<QComboBox *>(widget->parentWidget());
        if (isInner || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *const face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

QStringList doubleMnemonics(const QWidget &root)
{
    QStringList found;
    QStringList seen;
    for (const auto *const widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString text;
        if (const auto *const label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            text = label->text();
        else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        const auto key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && seen.contains(key))
            found.append(key + u": "_s + text);
        seen.append(key);
    }
    return found;
}

bool comesTrue(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}
