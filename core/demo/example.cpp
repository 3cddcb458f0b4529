// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/example.h"

#include "core/demo/story.h"
#include "core/demo/tale.h"
#include "core/storage/indexrows.h"
#include "core/workspace.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using namespace demo;

constexpr int dossiersPerTransaction = 500;
constexpr int yearsOfHistory = 8; // the settings are older than the oldest dossier

class ExampleWriter
{
public:
    ExampleWriter(Store &store, const ExampleOptions &options, const Sector &sector, const Sources &sources)
        : m_store(store), m_options(options), m_sector(sector), m_sources(sources)
    {}

    Result<QList<DossierId>> write(const std::function<bool(int done, int total)> &progress)
    {
        if (const auto ready = readTemplates(); !ready)
            return Unexpected{ready.error()};
        for (int from = 0; from < m_options.dossiers; from += dossiersPerTransaction) {
            if (progress && !progress(from, m_options.dossiers))
                return fail(ErrorCode::NothingToChange);
            if (const auto written = writeBatch(from, std::min(from + dossiersPerTransaction, m_options.dossiers)); !written)
                return Unexpected{written.error()};
        }
        if (progress)
            progress(m_options.dossiers, m_options.dossiers);
        return m_ids;
    }

private:
    Result<void> readTemplates()
    {
        const auto refs = m_store.newestTemplates();
        if (!refs)
            return Unexpected{refs.error()};
        const auto templates = m_store.templates(*refs);
        if (!templates)
            return Unexpected{templates.error()};
        m_refs = *refs;
        m_templates = *templates;
        for (qsizetype i = 0; i < m_refs.size(); ++i) {
            if (m_refs.at(i).id == "information"_L1) {
                m_information = {m_templates.at(i)};
                m_informationRef = {m_refs.at(i)};
            }
        }
        return {};
    }

    Result<void> writeBatch(int from, int to)
    {
        const auto writing = Writing::begin(m_store);
        if (!writing)
            return Unexpected{writing.error()};
        for (int number = from; number < to; ++number)
            writeDossier(**writing, number);
        return (*writing)->commit();
    }

    void writeDossier(Writing &writing, int number)
    {
        Dice dice(m_options.seed, quint32(number) + 1);
        const auto tale = number < castSize ? castTale(m_sector, m_options.today, number)
                                            : chanceTale(m_sector, m_options.today, number, dice);
        Story story(tale.informationOnly ? m_information : m_templates, m_sources);
        tell(tale, story, dice);
        writing.index(story.record().dossier.id, IndexRows::of(story.situation()), nullptr);
        for (const auto &change : story.changes())
            writing.append(change, m_sources.salt());
        m_ids.append(story.record().dossier.id);
    }

    void tell(const Tale &tale, Story &story, Dice &dice)
    {
        Plot plot(story, tale.scene, tale.pace, tale.script, dice);
        const Dossier dossier{.id = DossierId(m_sources.uuid()),
                              .organisation = m_sector.organisation,
                              .templates = tale.informationOnly ? m_informationRef : m_refs};
        const auto starter = dice.chance(60) ? Role::Manager : Role::Hr;
        plot.advanceTo(m_sector.organisation.calendar.workingDayOnOrAfter(tale.request.dates.notice));
        story.start({starter, tale.request.people.value(starter).name}, dossier, tale.request);
        plot.play();
        if (!tale.holdReference.isEmpty())
            story.setHold(plot.actorOf(Role::Ihh), u"Er loopt een verzoek dat dit werk raakt"_s, tale.holdReference);
        if (tale.ending == DossierState::Running)
            return;
        plot.advanceTo(tale.endingDay);
        story.setState(plot.actorOf(tale.ending == DossierState::Finished ? Role::Hr : Role::Manager), tale.ending);
    }

    Store &m_store;
    const ExampleOptions &m_options;
    const Sector &m_sector;
    const Sources &m_sources;
    QList<TemplateRef> m_refs;
    QList<Template> m_templates;
    QList<TemplateRef> m_informationRef; // of the first years
    QList<Template> m_information;
    QList<DossierId> m_ids;
};

Result<void> found(const Connection &connection, const Sector &sector, const Session &session, const Sources &sources)
{
    const auto workspace = Workspace::create(connection, sector.organisation, session, sources);
    if (!workspace)
        return Unexpected{workspace.error()};
    for (const auto &colleague : sector.colleagues()) {
        if (const auto added = (*workspace)->setColleague(colleague); !added)
            return Unexpected{added.error()};
    }
    return {};
}

} // namespace

Result<QList<DossierId>> writeExampleRegister(const Connection &connection, const ExampleOptions &options,
                                              const std::function<bool(int done, int total)> &progress)
{
    const auto sector = sectorFor(options.seed);
    const auto founded = options.today.addYears(-yearsOfHistory);
    const auto sources = Sources::seeded(options.seed, QDateTime(founded, QTime(8, 0), Qt::UTC));
    const Session session{.role = Role::Hr, .name = sector.staff.value(Role::Hr), .today = founded};
    if (const auto founding = found(connection, sector, session, sources); !founding)
        return Unexpected{founding.error()};
    const auto store = Store::open(connection);
    if (!store)
        return Unexpected{store.error()};
    return ExampleWriter(**store, options, sector, sources).write(progress);
}

} // namespace core
