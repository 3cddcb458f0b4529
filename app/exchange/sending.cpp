// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/sending.h"

#include "app/print/format.h"
#include "app/wording.h"
#include "core/domain/text.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct SendingText
{
    Q_DECLARE_TR_FUNCTIONS(SendingText)
};

QString nameOf(core::Role role, const core::DossierView &view)
{
    return oneLine(view.record.dossier.nameOf(role));
}

QString letterIn(core::Language language, const QString &name, const QString &file, const QString &sender, bool isLocked)
{
    const core::Text hello{u"Hallo %1,"_s, u"Hello %1,"_s};
    const core::Text what{u"Bij deze e-mail hoort een bestand van Vertrekwijzer: %1."_s,
                          u"A file of Vertrekwijzer comes with this e-mail: %1."_s};
    const core::Text how{
        u"1. Bewaar het bestand op je computer.\n2. Dubbelklik erop: Vertrekwijzer opent het. Heb je dat programma nog "
        u"niet? "
        "Vraag ICT erom.\n3. Werk in het dossier. Kies daarna in het menu Dossier ‘Stuur naar…’ en stuur mij jouw bestand."_s,
        u"1. Save the file on your computer.\n2. Double-click it: Vertrekwijzer opens it. Do you not have that program yet? "
        "Ask IT for it.\n3. Work in the dossier. Then choose ‘Send to…’ in the menu Dossier, and send me your file."_s};
    const core::Text locked{u"Het bestand zit op slot met een wachtzin. Die krijg je langs een andere weg."_s,
                            u"The file has a passphrase. You get that by another way."_s};
    const core::Text privacy{u"Er staan persoonsgegevens in. Stuur het niet door."_s,
                             u"It holds personal data. Do not send it on."_s};
    QStringList parts{name.isEmpty() ? QString(hello.in(language).section(u' ', 0, 0) + u',')
                                     : filledIn(hello.in(language), {name}),
                      filledIn(what.in(language), {file}), how.in(language)};
    if (isLocked)
        parts.append(locked.in(language));
    parts.append({privacy.in(language), oneLine(sender)});
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

} // namespace

QList<core::Role> readersOf(const core::DossierView &view)
{
    QList<core::Role> readers;
    const auto &dossier = view.record.dossier;
    // First the one who will mostly be meant: the leaver hears from the manager, everybody else answers her.
    for (const auto role :
         {core::Role::Manager, core::Role::Employee, core::Role::Successor, core::Role::Hr, core::Role::Ihh}) {
        const bool isMissing = dossier.organisation.missingRoles.contains(role) ||
                               (role == core::Role::Ihh && !dossier.organisation.ihhPresent) ||
                               (role == core::Role::Successor && dossier.noSuccessor);
        if (role != view.role && !isMissing)
            readers.append(role);
    }
    return readers;
}

QString readerName(core::Role reader, const core::DossierView &view)
{
    const auto name = nameOf(reader, view);
    return name.isEmpty() ? filledIn(SendingText::tr("the role “%1”"), {labelOf(reader)}) : name;
}

QString whatReaderSees(core::Role reader, const core::DossierView &view)
{
    const auto own = SendingText::tr("What you cannot see yourself does not go along.");
    const QStringList who{capitalised(readerName(reader, view))};
    const auto with = [&](const QString &sees) -> QString { return filledIn(sees, who) + u' ' + own; };
    switch (reader) {
    case core::Role::Successor:
        return with(SendingText::tr("%1 sees the work that is handed over and its tasks, but not why somebody leaves."));
    case core::Role::Manager:
        return with(SendingText::tr("%1 sees the dossier with its tasks, but nothing of the exit interview."));
    case core::Role::Hr:
        return with(SendingText::tr("%1 sees the whole dossier."));
    default:
        return with(SendingText::tr("%1 sees the dossier with its tasks, but not what is for others only."));
    }
}

QString caseSuffix()
{
    return u".vwdossier"_s;
}

QString caseFileName(core::Role reader, const core::DossierView &view)
{
    QStringList parts{SendingText::tr("Dossier"), print::asFileName(nameOf(core::Role::Employee, view)).left(60),
                      print::asFileName(labelOf(reader)), view.today.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(u'_') + caseSuffix();
}

MailDraft caseMail(core::Role reader, const core::DossierView &view, const QString &path, const QString &sender,
                   bool isLocked)
{
    const auto person = view.record.dossier.people.value(reader);
    const auto leaver = nameOf(core::Role::Employee, view);
    const auto file = QFileInfo(path).fileName();
    const auto letter = [&](core::Language language) {
        return letterIn(language, oneLine(person.name), file, sender, isLocked);
    };
    return {.to = person.email,
            .subject = filledIn(u"Overdracht van %1 / Handover of %1"_s, {leaver}),
            .text = letter(core::Language::Dutch) + u"\n\n---\n\n"_s + letter(core::Language::English),
            .attachment = path};
}

} // namespace app
