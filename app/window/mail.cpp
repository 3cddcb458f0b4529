// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/mail.h"

#include "app/window/desk.h"
#include "app/wording.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace app {

struct MailText
{
    Q_DECLARE_TR_FUNCTIONS(MailText)
};

namespace {

QUrl addressOf(const MailDraft &draft)
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
    return url;
}

} // namespace

void openMail(Desk &desk, const MailDraft &draft)
{
    QDesktopServices::openUrl(addressOf(draft));
    const bool hasText = !draft.text.isEmpty();
    const auto copied = hasText ? draft.text : draft.to;
    const auto copy = [desk = QPointer(&desk), copied] {
        QGuiApplication::clipboard()->setText(copied);
        if (desk)
            desk->say({.text = MailText::tr("It is copied. Paste it in an e-mail.")});
    };
    Message message{.text = draft.to.isEmpty()
                                ? MailText::tr("An e-mail opens in your e-mail program. Fill in the address there.")
                                : filledIn(MailText::tr("An e-mail opens in your e-mail program. Does nothing happen? "
                                                        "Then write to %1 yourself."),
                                           {draft.to})};
    if (!copied.isEmpty())
        message.actions = {{hasText ? MailText::tr("Copy the text") : MailText::tr("Copy the address"), copy}};
    if (!draft.attachment.isEmpty()) {
        const QFileInfo file(draft.attachment);
        message.text += u' ' + filledIn(MailText::tr("Add the file to it yourself: %1 in the folder %2."),
                                        {file.fileName(), QDir::toNativeSeparators(file.absolutePath())});
        message.actions.append({MailText::tr("Open folder"),
                                [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
    }
    desk.say(message);
}

} // namespace app
