// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/window/dialogsteps.h"

#include "app/widgets/messagebar.h"
#include "app/widgets/textlabel.h"

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

void press(QDialog &dialog)
{
    part<QPushButton>(dialog, u"act"_s).click();
}

QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

void then(QList<Act> acts, QDialog *before)
{
    if (acts.isEmpty())
        return;
    QTimer::singleShot(1, qApp, [acts, before = QPointer(before)]() mutable {
        auto *const dialog = openDialog();
        if (!dialog || dialog == before) {
            then(acts, before);
            return;
        }
        const auto act = acts.takeFirst();
        if (!acts.isEmpty())
            then(acts, dialog);
        act(*dialog);
    });
}

QString saidIn(TestWindow &test)
{
    QStringList texts;
    for (const auto *bar : test.window().findChildren<app::MessageBar *>()) {
        for (const auto *label : bar->findChildren<app::TextLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

bool waitFor(TestWindow &test, const QString &words)
{
    return QTest::qWaitFor([&] { return saidIn(test).contains(words); }, 5000);
}

QPushButton *messageButton(TestWindow &test, const QString &text)
{
    for (auto *const button : test.window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}
