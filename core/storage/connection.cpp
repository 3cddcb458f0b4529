// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/connection.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace core {

Result<Connection> Connection::fromText(const QString &text)
{
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1))
        return Connection{.database = text};
    const QUrl url(text);
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || query.hasQueryItem(u"password"_s))
        return fail(ErrorCode::PasswordInAddress);
    Connection connection{.kind = Kind::Server,
                          .database = url.path().mid(1),
                          .host = query.queryItemValue(u"host"_s, QUrl::FullyDecoded),
                          .port = url.port(),
                          .user = url.userName()};
    if (connection.host.isEmpty())
        connection.host = url.host();
    if (!url.isValid() || connection.database.isEmpty())
        return fail(ErrorCode::CannotOpen, {text}, url.errorString());
    return connection;
}

QString Connection::text() const
{
    if (kind == Kind::File)
        return database;
    const bool isSocket = host.startsWith(u'/');
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user);
    url.setHost(isSocket ? QString() : host);
    url.setPort(port);
    url.setPath(u'/' + database);
    if (isSocket)
        url.setQuery(QUrlQuery({{u"host"_s, host}}));
    return url.toString();
}

} // namespace core
