// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/terms.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString requested = u"onRequest"_s;

template<typename Fact>
constexpr QStringView prefix;
template<>
constexpr QStringView prefix<DepartureKind> = u"kind:";
template<>
constexpr QStringView prefix<DepartureGroup> = u"group:";
template<>
constexpr QStringView prefix<Flag> = u"flag:";
template<>
constexpr QStringView prefix<OrganisationTrait> = u"org:";
template<>
constexpr QStringView prefix<MailPolicy> = u"org:mail=";
template<>
constexpr QStringView prefix<Consent> = u"consent:";

template<typename Fact>
void parseAs(QStringView text, std::optional<Term> &term)
{
    if (!text.startsWith(prefix<Fact>))
        return;
    if (const auto fact = fromKey<Fact>(text.sliced(prefix<Fact>.size())))
        term = Term{*fact};
}

struct FactText
{
    template<typename Fact>
    QString operator()(Fact fact) const
    {
        return prefix<Fact> + toKey(fact);
    }
    QString operator()(Term::OnRequest) const { return requested; }
};

} // namespace

std::optional<Term> parseTerm(const QString &text)
{
    const bool negated = text.startsWith(u'!');
    const auto fact = QStringView(text).sliced(negated ? 1 : 0);
    std::optional<Term> term;
    if (fact == requested)
        term = Term{Term::OnRequest()};
    parseAs<DepartureKind>(fact, term);
    parseAs<DepartureGroup>(fact, term);
    parseAs<Flag>(fact, term);
    parseAs<OrganisationTrait>(fact, term);
    parseAs<MailPolicy>(fact, term);
    parseAs<Consent>(fact, term);
    if (term)
        term->negated = negated;
    return term;
}

QString termText(const Term &term)
{
    return (term.negated ? u"!"_s : QString()) + std::visit(FactText(), term.fact);
}

} // namespace core
