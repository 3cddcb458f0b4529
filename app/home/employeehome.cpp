// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/employeehome.h"

#include "app/exchange/conflictbanner.h"
#include "app/exchange/senddialog.h"
#include "app/home/dutylook.h"
#include "app/home/greeting.h"
#include "app/home/resumecard.h"
#include "app/language.h"
#include "app/models/dossiersummary.h"
#include "app/theme/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/page.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/routeline.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/window/mail.h"
#include "app/window/preferences.h"
#include "app/wording.h"
#include "core/domain/wording.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

int workingDaysUntil(const core::Calendar &calendar, QDate from, QDate last)
{
    int days = 0;
    for (auto day = from; day <= last; day = day.addDays(1))
        days += calendar.isWorkingDay(day) ? 1 : 0;
    return days;
}

bool isStarted(const core::DossierView &view)
{
    return std::any_of(view.tasks.begin(), view.tasks.end(), [](const core::Task &task) {
        return task.responsible == core::Role::Employee && task.state.status != core::Status::Todo;
    });
}

} // namespace

EmployeeHome::EmployeeHome(Desk &desk) : Screen(desk), m_page(new Page(theme()))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_page);
    if (const auto own = desk.ownDossier(); !own.isNull()) {
        m_dossier = std::make_unique<OpenDossier>(desk.workspace(), own);
        build();
    } else {
        buildNothing();
    }
}

QString EmployeeHome::title() const
{
    return tr("Home");
}

QWidget *EmployeeHome::firstField() const
{
    return m_resume ? m_resume->button() : nullptr;
}

QList<QWidget *> EmployeeHome::panes() const
{
    return {m_page};
}

void EmployeeHome::reload()
{
    if (m_dossier)
        m_dossier->reload();
}

void EmployeeHome::buildNothing()
{
    m_page->setTitle(tr("Hello %1").arg(firstName(desk().session().name)));
    auto *const section = new Section(theme(), tr("There is no dossier for you here"));
    auto *const text = new TextLabel(theme(), TextStyle::Body, Token::Ink2);
    text->setText(tr("Your manager starts it when it is known that you leave or move. Is your name written differently there? "
                     "Choose your name at the bottom left."));
    section->content()->addWidget(text);
    m_page->content()->addWidget(section);
}

void EmployeeHome::build()
{
    addSending();
    m_page->content()->addWidget(routeSection());
    m_resume = new ResumeCard(theme());
    connect(m_resume, &ResumeCard::opened, this, [this] { desk().go(m_resumeAt); });
    m_page->content()->addWidget(m_resume);
    auto *const columns = new Columns(theme(), 60, 40, 760);
    columns->setLeft(firstThings());
    columns->setRight(helpers());
    m_page->content()->addWidget(columns);
    connect(m_dossier.get(), &OpenDossier::changed, this, &EmployeeHome::refresh);
    refresh();
}

// What she did goes to the others in a file.
void EmployeeHome::addSending()
{
    auto *const action = sendAction(desk(), m_dossier->id(), this);
    addAction(action);
    auto *const button = new QPushButton(tr("Se&nd…"));
    button->setObjectName(u"sendDossier"_s);
    button->setAccessibleName(tr("Send my dossier to somebody"));
    button->setIcon(iconOf(Icon::Export, Token::Ink, theme()));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_page->addAction(button);
    m_page->content()->addWidget(new ConflictBanner(desk(), *m_dossier, this));
}

QString EmployeeHome::subtitle() const
{
    const auto &dossier = m_dossier->view().record.dossier;
    const auto last = dossier.dates.lastDay;
    const auto day = core::longDate(last, currentLanguage());
    if (last < desk().today())
        return tr("Your last working day was %1.").arg(day);
    const int left = workingDaysUntil(dossier.organisation.calendar, desk().today(), last);
    return tr("Your last working day is %1: %2.").arg(day, workingDaysLeft(left));
}

QWidget *EmployeeHome::routeSection()
{
    m_routeSection = new Section(theme(), tr("Your route"));
    m_route = new RouteLine(theme());
    m_route->setObjectName(u"route"_s);
    m_route->setAccessibleName(tr("Your route"));
    m_routeSection->content()->addWidget(m_route);
    connect(m_route, &RouteLine::opened, this, [this](int index) {
        const auto chapters = chaptersOf(m_dossier->view());
        if (index >= 0 && index < chapters.size())
            desk().go({.page = Place::Page::Handover, .dossier = m_dossier->id(), .chapter = chapters.at(index).chapter});
    });
    return m_routeSection;
}

QWidget *EmployeeHome::firstThings()
{
    m_dutySection = new Section(theme(), tr("Do this first"));
    m_dutySection->setFlush(true);
    m_duties = new DutyListModel(*m_dossier, DutyListModel::Scope::FirstThings, this);
    m_dutyList = new RowList(theme(), tr("Do this first"), dutyLook);
    m_dutyList->setObjectName(u"duties"_s);
    m_dutyList->setModel(m_duties);
    connect(m_dutyList, &RowList::opened, this, [this](const QModelIndex &index) {
        desk().go({.page = Place::Page::Handover,
                   .dossier = m_dossier->id(),
                   .item = index.data(DutyListModel::ItemRole).toString()});
    });
    m_dutySection->content()->addWidget(m_dutyList);
    return m_dutySection;
}

QWidget *EmployeeHome::helpers()
{
    auto *const section = new Section(theme(), tr("Need help?"));
    for (const auto &[role, about] : {std::pair(core::Role::Manager, tr("agreements and who takes over")),
                                      std::pair(core::Role::Ihh, tr("what belongs where?")),
                                      std::pair(core::Role::Hr, tr("talk at the end, leave and contract"))}) {
        if (auto *const row = helperRow(role, about))
            section->content()->addWidget(row);
    }
    auto *const promise = new TextLabel(theme(), TextStyle::Small, Token::Ink2);
    promise->setText(tr("You can stop at any time. What you type is saved at once."));
    section->content()->addWidget(promise);
    section->content()->addStretch(1);
    return section;
}

QWidget *EmployeeHome::helperRow(core::Role role, const QString &about)
{
    const auto person = m_dossier->view().record.dossier.people.value(role);
    if (person.name.isEmpty())
        return nullptr;
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *const name = new TextLabel(theme(), TextStyle::Strong);
    name->setText(person.name);
    auto *const what = new TextLabel(theme(), TextStyle::Small, Token::Ink2);
    //: Somebody who can help: her role, and with what
    what->setText(tr("%1 · %2").arg(capitalised(labelOf(role)), about));
    texts->addWidget(name);
    texts->addWidget(what);
    layout->addLayout(texts, 1);
    if (!person.email.isEmpty()) {
        auto *const mail = new QToolButton;
        mail->setIcon(iconOf(Icon::Mail, Token::Accent, theme()));
        mail->setIconSize(QSize(theme().px(20), theme().px(20)));
        mail->setAccessibleName(tr("E-mail to %1").arg(person.name));
        mail->setToolTip(toolTipOf(tr("E-mail to %1").arg(person.name)));
        connect(mail, &QToolButton::clicked, this, [this, email = person.email] { openMail(desk(), {.to = email}); });
        layout->addWidget(mail);
    }
    return row;
}

void EmployeeHome::refresh()
{
    const auto &view = m_dossier->view();
    const auto progress = core::progress(view.tasks, view.role);
    m_page->setTitle(tr("Hello %1").arg(firstName(desk().session().name)), subtitle());
    m_routeSection->setAside(tasksReadyOf(progress.ready, progress.total()));
    QList<RouteStop> stops;
    m_resumeAt = resumePlace();
    int here = 0;
    const auto chapters = chaptersOf(view);
    const auto *const task = view.task(m_resumeAt.item);
    for (const auto &chapter : chapters) {
        if (task && task->item.chapter == chapter.chapter)
            here = int(stops.size());
        stops.append({chapter.title, chapter.progress.ready, chapter.progress.total(), chapter.progress.late});
    }
    m_route->setStops(stops, here);
    m_dutySection->setVisible(m_duties->rowCount() > 0);
    tellResume();
}

// Where she was, as long as there is something to do there; otherwise the first thing that is open.
Place EmployeeHome::resumePlace() const
{
    const auto &view = m_dossier->view();
    Place place{.page = Place::Page::Handover, .dossier = m_dossier->id()};
    if (const auto memory = desk().preferences().memory(desk().opened().address)) {
        const auto *const task = memory->work.dossier == m_dossier->id() ? view.task(memory->work.item) : nullptr;
        if (task)
            place.item = task->isOpen() ? task->key() : nextOpenTask(view, task->key());
    }
    if (place.item.isEmpty())
        place.item = nextOpenTask(view, {});
    return place;
}

void EmployeeHome::tellResume()
{
    const auto &view = m_dossier->view();
    const auto review = reviewOf(view);
    const auto *const task = view.task(m_resumeAt.item);
    if (review.signature.isSigned()) {
        const auto day = QDateTime::fromString(review.signature.at, Qt::ISODateWithMs).toLocalTime().date();
        m_resumeAt = {.page = Place::Page::Handover, .dossier = m_dossier->id(), .chapter = core::Chapter::Sign};
        m_resume->setTexts({}, tr("You signed on %1").arg(core::longDate(day, currentLanguage())),
                           review.isChangedSince ? tr("Something changed after you signed. Have a look.")
                                                 : tr("Your manager now has your handover."),
                           tr("View"));
    } else if (!isStarted(view)) {
        m_resume->setTexts({}, tr("Begin with chapter 1"),
                           tr("Step by step you tell what is running, where it is and who takes over. Stop whenever you like: "
                              "everything is saved. At the end you check it all and sign."),
                           tr("Begin"));
    } else if (task) {
        const bool wasThere = m_resumeAt.item == desk().taskIn(m_dossier->id());
        m_resume->setTexts(wasThere ? tr("Where you left off") : tr("Up next"), titleOf(task->item, view),
                           dueLine(*task, view.today), tr("Continue"));
    } else {
        m_resumeAt = {.page = Place::Page::Handover, .dossier = m_dossier->id(), .chapter = core::Chapter::Sign};
        m_resume->setTexts({}, tr("Everything is done"), tr("Check your handover and sign it."), tr("Check and sign"));
    }
}

} // namespace app
