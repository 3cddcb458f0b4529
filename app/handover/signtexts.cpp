// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/signtexts.h"

#include "app/wording.h"
#include "core/domain/signing.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

struct SignText
{
    Q_DECLARE_TR_FUNCTIONS(SignText)
};

namespace {

using core::Role;

constexpr Role signers[]{Role::Employee, Role::Manager, Role::Successor};

QString dayOf(QDate day)
{
    return core::longDate(day, currentLanguage());
}

QDateTime momentOf(const core::Signature &signature)
{
    return QDateTime::fromString(signature.at, Qt::ISODateWithMs).toLocalTime();
}

// The name, or what somebody is: "je leidinggevende" has no name yet.
QString nameOf(Role role, const core::DossierView &view)
{
    const auto name = oneLine(view.record.dossier.nameOf(role));
    return name.isEmpty() ? labelOf(role) : name;
}

const core::Signature *signatureOf(Role role, const core::DossierView &view)
{
    const auto item = core::signatureItem(role);
    const auto *task = item ? view.task(QString(*item)) : nullptr;
    return task ? &task->state.signature : nullptr;
}

// Said with a signature: the note of the task of signing.
QString remarkOf(Role role, const core::DossierView &view)
{
    const auto item = core::signatureItem(role);
    const auto *task = item ? view.task(QString(*item)) : nullptr;
    return task && !task->state.note.isEmpty() ? QString(u" – “"_s + oneLine(task->state.note) + u"”") : QString();
}

bool isRefused(const core::Signature *signature)
{
    return signature && !signature->refusal.isEmpty();
}

} // namespace

QString chaptersTitle(const core::DossierView &view)
{
    if (view.role == Role::Employee)
        return SignText::tr("What you hand over");
    return view.role == Role::Successor ? SignText::tr("What you take over") : SignText::tr("What is handed over");
}

QString signMeaning(const core::DossierView &view)
{
    if (view.role == Role::Manager)
        return SignText::tr("With your signature you say: the work can go on with this handover.");
    if (view.role == Role::Successor)
        return SignText::tr("With your signature you say: I have received this and can go on with it.");
    return SignText::tr("With your signature you say: this is what I know and what I hand over.");
}

QString afterSigning(const core::DossierView &view)
{
    const auto until = dayOf(view.record.dossier.dates.lastDay);
    const auto back = filledIn(SignText::tr("You can take back your signature until %1. The history is kept."), {until});
    if (view.role != Role::Employee)
        return back;
    return filledIn(SignText::tr("%1 checks it and signs too."), {nameOf(Role::Manager, view)}) + u' ' + back;
}

QString signHint(const Review &review)
{
    const auto blocked = blockedText(review);
    if (!blocked.isEmpty())
        return blocked;
    return review.points.isEmpty() ? QString()
                                   : SignText::tr("You can sign while these points are open. They are recorded with it.");
}

QString signedText(const Review &review)
{
    const auto moment = momentOf(review.signature);
    return filledIn(SignText::tr("You signed on %1 at %2."), {dayOf(moment.date()), moment.toString(u"HH:mm"_s)});
}

QString withdrawText(const Review &review)
{
    const auto until = dayOf(review.withdrawUntil);
    return review.mayWithdraw ? filledIn(SignText::tr("You can take this back until %1."), {until})
                              : filledIn(SignText::tr("Taking it back was possible until %1."), {until});
}

QString ownRefusal(const Review &review)
{
    if (review.signature.refusal.isEmpty())
        return {};
    const auto day = dayOf(momentOf(review.signature).date());
    return filledIn(SignText::tr("On %1 you said that you do not agree yet: “%2”"), {day, review.signature.refusal});
}

QStringList refusalsOfOthers(const core::DossierView &view)
{
    QStringList sentences;
    for (const auto role : signers) {
        const auto *signature = signatureOf(role, view);
        if (role == view.role || !isRefused(signature))
            continue;
        auto sentence =
            filledIn(SignText::tr("%1 asks for something more: “%2”"), {oneLine(signature->by), signature->refusal});
        const auto *own = signatureOf(view.role, view);
        if (own && own->isSigned())
            sentence += u' ' + SignText::tr("Take back your signature to change something.");
        sentences.append(sentence);
    }
    return sentences;
}

QStringList signatureLines(const core::DossierView &view)
{
    QStringList lines;
    for (const auto role : signers) {
        const auto *signature = signatureOf(role, view);
        if (!signature)
            continue;
        const auto who =
            filledIn(u"%1 (%2)"_s, {signature->by.isEmpty() ? nameOf(role, view) : oneLine(signature->by), labelOf(role)});
        const auto day = core::shortDate(momentOf(*signature).date());
        if (isRefused(signature))
            lines.append(filledIn(SignText::tr("%1: does not agree yet, %2"), {who, day}));
        else if (signature->isSigned())
            lines.append(filledIn(SignText::tr("%1: signed on %2"), {who, day}) + remarkOf(role, view));
        else
            lines.append(filledIn(SignText::tr("%1: not signed yet"), {who}));
    }
    return lines;
}

Confirmation signQuestion(const Review &review, const core::DossierView &view, const QString &name)
{
    const auto leaver = nameOf(Role::Employee, view);
    QString effect = filledIn(SignText::tr("You sign as %1, on %2."), {name, dayOf(view.today)});
    if (view.role == Role::Employee)
        effect += u' ' + filledIn(SignText::tr("%1 gets your handover after that."), {nameOf(Role::Manager, view)});
    effect += u' ' + filledIn(SignText::tr("You can take it back until %1."), {dayOf(review.withdrawUntil)});
    Confirmation question{.question = view.role == Role::Employee
                                          ? SignText::tr("Sign your handover?")
                                          : filledIn(SignText::tr("Sign the handover of %1?"), {leaver}),
                          .effect = effect,
                          .act = SignText::tr("Sign"),
                          .keep = SignText::tr("Not yet")};
    if (!review.signedWith.isEmpty())
        question.pointsTitle = SignText::tr("%n open task(s) of everybody, recorded with it", nullptr, int(review.signedWith.size()));
    for (const auto &point : review.signedWith)
        question.points.append(sentenceOf(point));
    return question;
}

Confirmation withdrawQuestion()
{
    return {.question = SignText::tr("Withdraw your signature?"),
            .effect = SignText::tr("You can then change what you signed, and sign again. The history shows both."),
            .act = SignText::tr("Withdraw signature"),
            .keep = SignText::tr("Keep signature")};
}

Confirmation refuseQuestion(const core::DossierView &view)
{
    return {.question =
                filledIn(SignText::tr("Do you not agree yet with the handover of %1?"), {nameOf(Role::Employee, view)}),
            .effect = filledIn(SignText::tr("%1 reads what is still needed and can change the handover."),
                               {nameOf(Role::Employee, view)}),
            .act = SignText::tr("Send back"),
            .keep = SignText::tr("Do not send back")};
}

Reason refuseReason(const core::DossierView &view)
{
    return {.label = SignText::tr("What is still needed?"),
            .hint = filledIn(SignText::tr("%1 reads this. It is kept in the history."), {nameOf(Role::Employee, view)}),
            .missing = SignText::tr("Write briefly what is still needed.")};
}

} // namespace app
