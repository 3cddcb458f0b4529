// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/terms.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Prefix
{
    Term::Subject subject;
    QString text;
};

const QList<Prefix> &prefixes()
{
    using enum Term::Subject;
    static const QList<Prefix> list{
        {Kind, u"kind:"_s}, {Group, u"group:"_s}, {Flag, u"flag:"_s}, {Organisation, u"org:"_s}, {Consent, u"consent:"_s}};
    return list;
}

QStringList organisationFacts()
{
    QStringList facts{u"government"_s, u"ihhPresent"_s};
    for (const auto &policy : allKeys<MailPolicy>())
        facts.append(u"mail="_s + policy);
    return facts;
}

bool isKnown(Term::Subject subject, const QString &value)
{
    switch (subject) {
    case Term::Subject::Kind:
        return fromKey<DepartureKind>(value).has_value();
    case Term::Subject::Group:
        return fromKey<DepartureGroup>(value).has_value();
    case Term::Subject::Flag:
        return fromKey<Flag>(value).has_value();
    case Term::Subject::Organisation:
        return organisationFacts().contains(value);
    case Term::Subject::Consent:
        return fromKey<Consent>(value).has_value();
    case Term::Subject::OnRequest:
        return true;
    }
    return false;
}

std::optional<Term> split(const QString &text)
{
    if (text == u"onRequest")
        return Term{.subject = Term::Subject::OnRequest};
    for (const auto &[subject, prefix] : prefixes()) {
        if (text.startsWith(prefix))
            return Term{.subject = subject, .value = text.sliced(prefix.size())};
    }
    return {};
}

} // namespace

std::optional<Term> parseTerm(const QString &text)
{
    const bool negated = text.startsWith(u'!');
    auto term = split(negated ? text.sliced(1) : text);
    if (!term || !isKnown(term->subject, term->value))
        return {};
    term->negated = negated;
    return term;
}

QString termText(const Term &term)
{
    QString text = term.negated ? u"!"_s : QString();
    for (const auto &[subject, prefix] : prefixes()) {
        if (subject == term.subject)
            return text + prefix + term.value;
    }
    return text + u"onRequest";
}

} // namespace core
