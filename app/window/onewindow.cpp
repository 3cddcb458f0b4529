// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/onewindow.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int patience = 500; // ms; a window that is busy for longer is asked in vain, and a second one opens

// A file has one name here, whichever way somebody came to it.
QString serverName(const QString &address)
{
    const auto canonical = QFileInfo(address).canonicalFilePath();
    const auto &name = canonical.isEmpty() ? address : canonical;
    const auto user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const auto hash = QCryptographicHash::hash((user + u'|' + name).toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"vertrekwijzer-"_s + QString::fromLatin1(hash);
}

} // namespace

OneWindow::OneWindow(QObject *parent) : QObject(parent) {}

OneWindow::~OneWindow() = default;

bool OneWindow::raiseOther(const QString &address, const QString &caseFile)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(address));
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(caseFile.isEmpty() ? QByteArray("raise\n") : QByteArray("open " + caseFile.toUtf8().toBase64() + '\n'));
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
}

void OneWindow::answerFor(const QString &address)
{
    delete m_server;
    m_server = nullptr;
    if (address.isEmpty())
        return;
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    const auto name = serverName(address);
    if (!m_server->listen(name)) {
        QLocalServer::removeServer(name); // left behind by a window that ended badly: a living one would have answered
        m_server->listen(name);
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *const socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(*socket); });
            if (socket->canReadLine())
                answer(*socket);
        }
    });
}

void OneWindow::answer(QLocalSocket &socket)
{
    if (!socket.canReadLine())
        return;
    const auto line = socket.readLine().trimmed();
    socket.write("here\n");
    socket.flush();
    emit raiseAsked();
    if (line.startsWith("open "))
        emit caseFileBrought(QString::fromUtf8(QByteArray::fromBase64(line.mid(5))));
}

void bringForward(QWidget &window)
{
    window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace app
