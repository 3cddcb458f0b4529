// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/mail.h"

#include <QDesktopServices>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace app {

void openMail(const MailDraft &draft)
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(draft.to);
    QUrlQuery query;
    if (!draft.subject.isEmpty())
        query.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(draft.subject)));
    if (!draft.text.isEmpty())
        query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(draft.text)));
    if (!query.isEmpty())
        url.setQuery(query);
    QDesktopServices::openUrl(url);
}

} // namespace app
