// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>

class QLocalServer;
class QLocalSocket;
class QWidget;

namespace app {

// One window for a register on this computer: a second start brings the first window forward instead of opening another.
class OneWindow : public QObject
{
    Q_OBJECT
public:
    explicit OneWindow(QObject *parent = nullptr);
    ~OneWindow() override;

    // Whether a window of this user had it open already, and came forward; with a case file, to open that.
    static bool raiseOther(const QString &address, const QString &caseFile = {});
    // From now on this window answers for it; empty: for none.
    void answerFor(const QString &address);

signals:
    void raiseAsked();
    void caseFileBrought(const QString &path);

private:
    void answer(QLocalSocket &socket);

    QLocalServer *m_server = nullptr;
};

void bringForward(QWidget &window);

} // namespace app
