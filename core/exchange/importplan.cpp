// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/importplan.h"

#include "core/domain/cellfilter.h"
#include "core/domain/cells.h"
#include "core/exchange/importundo.h"
#include "core/exchange/judge.h"
#include "core/exchange/parts.h"
#include "core/exchange/resolved.h"
#include "core/storage/publication.h"
#include "core/templates/library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QLatin1StringView sourcesField("sources");
constexpr QLatin1StringView asOfField("sourcesAsOf");

QString textOf(const QList<TemplateRef> &refs)
{
    QStringList texts;
    for (const auto &ref : refs)
        texts.append(ref.id % u'@' % QString::number(ref.version));
    return texts.join(u' ');
}

class Planner
{
public:
    Planner(const Store &store, const CaseFile &file, const Session &session)
        : m_store(store), m_file(file), m_session(session)
    {
        m_plan.summary.dossier = file.dossier;
        m_plan.summary.reader = file.reader;
        m_plan.summary.sender = file.sender;
        m_plan.summary.madeAt = file.madeAt;
    }

    Result<ImportPlan> plan(qint64 firstSeq)
    {
        for (const auto step : {&Planner::readStored, &Planner::chooseSources, &Planner::judge}) {
            if (const auto done = (this->*step)(); !done)
                return Unexpected{done.error()};
        }
        if (const auto combined = combine(firstSeq); !combined)
            return Unexpected{combined.error()};
        if (!m_plan.accepted.isEmpty())
            findConflicts();
        return std::move(m_plan);
    }

private:
    Result<void> readStored()
    {
        const auto stored = m_store.storedChanges(m_file.dossier);
        if (!stored)
            return Unexpected{stored.error()};
        for (const auto &each : *stored) {
            apply(m_plan.before, each.change, each.seq);
            if (!each.payload.isEmpty())
                m_known.append(each.change);
        }
        m_plan.summary.isNew = stored->isEmpty();
        m_sifted = sift(m_file, *stored);
        m_plan.summary.refused = m_sifted.refused;
        m_plan.summary.known = m_sifted.known;
        return {};
    }

    static bool isKindKnownIn(const WrittenCells &cells)
    {
        return !cells.value({dossierSubject(), u"kind"_s}).value.isEmpty();
    }

    Dossier dossierIn(const WrittenCells &cells) const { return recordOf(m_file.dossier, asCells(cells)).dossier; }

    // The templates that the dossier follows from when all that came in is believed: those of this register, or those that
    // came with the file.
    Result<void> chooseSources()
    {
        auto merged = m_plan.before;
        for (const auto &entry : m_sifted.fresh)
            apply(merged, entry.change, 0);
        const auto before = dossierIn(m_plan.before);
        m_sources = before.sources;
        m_asOf = m_plan.before.value({dossierSubject(), asOfField}).value;
        const auto dossier = dossierIn(merged);
        if (!isKindKnownIn(merged))
            return m_file.isResolved ? takeResolved() : Result<void>();
        if (isKindKnownIn(m_plan.before))
            return {};
        m_asOf.clear();
        return m_file.isResolved ? fail(ErrorCode::CaseFileIncomplete) : takeTemplates(dossier.templates);
    }

    // Of two files from people who did not know of each other, the one that knew most.
    Result<void> takeResolved()
    {
        QList<TemplateRef> refs;
        for (const auto &source : m_file.templates)
            refs.append(carriedRef(source.ref, source.body));
        const auto rank = [](const QString &asOf, const QList<TemplateRef> &list) { return std::pair(asOf, textOf(list)); };
        const auto asOf = ItemsAsOf{m_file.asOf, m_file.decisions}.text();
        if (!m_sources.isEmpty() && rank(asOf, refs) <= rank(m_asOf, m_sources))
            return {};
        for (const auto &source : m_file.templates) {
            if (const auto carried = carry(source); !carried)
                return carried;
        }
        m_sources = refs;
        m_asOf = asOf;
        return {};
    }

    Result<void> takeTemplates(const QList<TemplateRef> &refs)
    {
        QList<TemplateRef> sources;
        for (const auto &ref : refs) {
            const auto body = m_store.templateBody(ref);
            if (!body)
                return Unexpected{body.error()};
            const auto sent = std::ranges::find(m_file.templates, ref, &CaseTemplate::ref);
            const bool isSent = sent != m_file.templates.end();
            if (body->isNull() && !isSent)
                return fail(ErrorCode::CaseFileIncomplete);
            if (!isSent || sent->body == *body) {
                sources.append(ref);
                continue;
            }
            if (const auto carried = carry(*sent); !carried)
                return carried;
            sources.append(carriedRef(ref, sent->body));
        }
        m_sources = sources == refs ? QList<TemplateRef>() : sources;
        return {};
    }

    Result<void> carry(const CaseTemplate &source)
    {
        const auto ref = carriedRef(source.ref, source.body);
        const auto known = m_store.templateBody(ref);
        if (!known)
            return Unexpected{known.error()};
        if (known->isNull())
            m_plan.publications.append({ref, source.body});
        return {};
    }

    // Published ones, and those that would be.
    Result<QList<Template>> templatesOf(const QList<TemplateRef> &refs) const
    {
        QList<Template> templates;
        for (const auto &ref : refs) {
            const auto sent = std::ranges::find(m_plan.publications, ref, [](const auto &each) { return each.first; });
            const auto body = sent == m_plan.publications.end() ? m_store.templateBody(ref) : Result(sent->second);
            if (!body)
                return Unexpected{body.error()};
            const auto source = publishedTemplate(*body);
            if (!source)
                return fail(ErrorCode::CaseFileIncomplete);
            templates.append(*source);
        }
        return templates;
    }

    Result<void> judge()
    {
        WrittenCells cells;
        for (const auto &change : std::as_const(m_known))
            apply(cells, change, 0);
        for (const auto &entry : std::as_const(m_sifted.fresh))
            apply(cells, entry.change, 0);
        const auto refs = m_sources.isEmpty() ? dossierIn(cells).templates : m_sources;
        const auto templates = templatesOf(refs);
        if (!templates || templates->isEmpty())
            return templates ? fail(ErrorCode::CaseFileIncomplete) : Unexpected{templates.error()};
        m_templates = *templates;
        m_oldTemplates = m_templates;
        QList<QList<Template>> all;
        // The sender may have known of other items than the file that this register goes by.
        if (m_file.isResolved && !isKindKnownIn(cells))
            all.append(sentTemplates());
        const auto before = dossierIn(m_plan.before).itemSources();
        if (!m_plan.summary.isNew && before != refs) {
            const auto old = templatesOf(before);
            if (!old)
                return Unexpected{old.error()};
            m_oldTemplates = *old;
            all.append(m_oldTemplates);
        }
        all.append(m_templates);
        auto judgement = Judge(m_file, m_known, all, m_session.today).of(m_sifted.fresh);
        m_plan.accepted = judgement.accepted;
        m_plan.summary.refused += judgement.refused;
        return {};
    }

    QList<Template> sentTemplates() const
    {
        QList<Template> sent;
        for (const auto &source : m_file.templates) {
            if (const auto read = publishedTemplate(source.body))
                sent.append(*read);
        }
        return sent;
    }

    Result<void> combine(qint64 firstSeq)
    {
        m_plan.after = m_plan.before;
        auto seq = firstSeq + m_plan.publications.size();
        for (const auto &entry : std::as_const(m_plan.accepted))
            apply(m_plan.after, entry.change, seq++);
        auto cells = asCells(m_plan.after);
        recordSources(cells);
        const auto record = recordOf(m_file.dossier, cells);
        if (record.dossier.templates.isEmpty() || !record.dossier.dates.lastDay.isValid())
            return fail(ErrorCode::CaseFileIncomplete);
        m_plan.situationAfter = situationOf(record, m_templates, m_session.today);
        m_plan.summary.employee = record.dossier.nameOf(Role::Employee);
        if (!m_plan.summary.isNew)
            m_plan.situationBefore =
                situationOf(recordOf(m_file.dossier, asCells(m_plan.before)), m_oldTemplates, m_session.today);
        m_plan.summary.authors = authorsOf(m_plan.accepted);
        return {};
    }

    void recordSources(QList<Cell> &cells)
    {
        const auto set = [&](const QString &field, const QString &value) {
            const auto old = m_plan.before.value({dossierSubject(), field}).value;
            if (old == value)
                return;
            m_plan.record.append({dossierSubject(), field, old, value, {}});
            cells.append({dossierSubject(), field, value}); // the last one of a cell counts
            m_plan.summary.bringsItems = m_file.isResolved;
        };
        set(sourcesField, textOf(m_sources));
        set(asOfField, m_asOf);
    }

    void findConflicts()
    {
        auto all = m_known;
        for (const auto &entry : std::as_const(m_plan.accepted))
            all.append(entry.change);
        const auto made = asMade(asImported(all));
        const auto now = conflictsIn(m_file.dossier, made);
        const auto was = conflictsIn(m_file.dossier, asMade(m_known));
        m_plan.conflicts = keysOf(now);
        const CellFilter filter(m_session.role, m_plan.situationAfter, tablesIn(made));
        for (const auto &conflict : now) {
            if (!was.contains(conflict) && filter.isVisible({.subject = conflict.subject, .field = conflict.field}))
                m_plan.summary.conflicts.append(conflict);
        }
    }

    // As it will be read: with the change that says that there was an import.
    static QList<Change> asImported(QList<Change> changes)
    {
        changes.append({.action = importAction()});
        return changes;
    }

    const Store &m_store;
    const CaseFile &m_file;
    const Session &m_session;
    ImportPlan m_plan;
    Sifted m_sifted;
    QList<Change> m_known;
    QList<Template> m_templates;
    QList<Template> m_oldTemplates; // those of before
    QList<TemplateRef> m_sources;   // nothing: the templates of the dossier
    QString m_asOf;
};

} // namespace

Result<ImportPlan> planImport(const Store &store, const CaseFile &file, const Session &session, qint64 firstSeq)
{
    return Planner(store, file, session).plan(firstSeq);
}

} // namespace core
