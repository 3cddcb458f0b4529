// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "app/background.h"

#include <QTest>
#include <QTimer>

#include <semaphore>

TEST_CASE("Background: works are done in order, elsewhere, and answer here", "[background]")
{
    app::Background background;
    QList<int> answers;
    bool isElsewhere = false;
    const auto *const here = QThread::currentThread();

    for (int i = 0; i < 3; ++i) {
        background.run(
            [&isElsewhere, here, i](const app::Background::Progress &) {
                isElsewhere = QThread::currentThread() != here;
                return i;
            },
            [&answers, here](int answer) {
                CHECK(QThread::currentThread() == here);
                answers.append(answer);
            });
    }

    CHECK(QTest::qWaitFor([&] { return answers.size() == 3; }));
    CHECK(answers == QList<int>{0, 1, 2});
    CHECK(isElsewhere);
}

TEST_CASE("Background: a window goes on while it works", "[background]")
{
    app::Background background;
    std::binary_semaphore ticked(0);
    bool isDone = false;
    QTimer::singleShot(0, &background, [&] { ticked.release(); }); // would never come if the work were done here

    background.run(
        [&](const app::Background::Progress &) {
            ticked.acquire();
            return true;
        },
        [&](bool) { isDone = true; });

    CHECK(QTest::qWaitFor([&] { return isDone; }));
}

TEST_CASE("Background: what is stopped is told so and never answers", "[background]")
{
    app::Background background;
    std::binary_semaphore begun(0);
    QStringList answers;
    const auto answer = [&](const QString &text) { answers.append(text); };

    background.run(
        [&](const app::Background::Progress &progress) {
            begun.release();
            while (progress(1, 2))
                QThread::yieldCurrentThread();
            return QStringLiteral("stopped");
        },
        answer);
    background.run([](const app::Background::Progress &) { return QStringLiteral("waited"); }, answer);
    begun.acquire();
    background.stop();
    background.run([](const app::Background::Progress &) { return QStringLiteral("new"); }, answer);

    CHECK(QTest::qWaitFor([&] { return !answers.isEmpty(); }));
    CHECK(answers == QStringList{QStringLiteral("new")});
}

TEST_CASE("Background: its end stops what it does", "[background]")
{
    auto background = std::make_unique<app::Background>();
    std::binary_semaphore begun(0);
    background->run(
        [&](const app::Background::Progress &progress) {
            begun.release();
            while (progress(0, 0))
                QThread::yieldCurrentThread();
            return true;
        },
        [](bool) { FAIL("answered"); });
    begun.acquire();

    background.reset();

    SUCCEED();
}
