// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/intake.h"

#include "app/typeddate.h"
#include "core/domain/cleantext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto pause = 800ms;
constexpr auto longest = 3000ms; // of typing that a power cut may take

QString subject()
{
    return u"new-dossier"_s;
}

QString pageOf(const QString &answer)
{
    return answer.section(u'.', 0, 0);
}

// A draft takes clean text only; that the rest cannot stay is said when the page is checked.
QString kept(QString text)
{
    text = core::normalised(text).simplified();
    for (auto at = core::firstUnclean(text); at >= 0; at = core::firstUnclean(text))
        text.remove(at, 1);
    return text;
}

} // namespace

namespace answer {

QString date(core::Anchor anchor)
{
    return u"dates."_s + core::toKey(anchor);
}

QString personName(core::Role role)
{
    return u"people."_s + core::toKey(role) + u".name"_s;
}

QString personEmail(core::Role role)
{
    return u"people."_s + core::toKey(role) + u".email"_s;
}

} // namespace answer

Intake::Intake(Saving &saving, QDate today, QObject *parent) : QObject(parent), m_saving(saving), m_today(today)
{
    saving.add(this);
    for (auto *const timer : {&m_pause, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Intake::flush);
    }
    m_pause.setInterval(pause);
    m_longest.setInterval(longest);
}

Intake::~Intake()
{
    flush();
    m_saving.remove(this);
}

void Intake::setText(const QString &answer, const QString &text)
{
    if (text == this->text(answer))
        return;
    if (text.isEmpty())
        m_answers.remove(answer);
    else
        m_answers.insert(answer, text);
    keepSoon(pageOf(answer));
    emit changed();
}

std::optional<core::DepartureKind> Intake::kind() const
{
    return core::fromKey<core::DepartureKind>(text(answer::kind));
}

core::FlagSet Intake::flags() const
{
    core::FlagSet flags;
    for (const auto &key : text(answer::flags).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto flag = core::fromKey<core::Flag>(key))
            flags.insert(*flag);
    }
    return flags;
}

void Intake::setFlag(core::Flag flag, bool isOn)
{
    auto flags = this->flags();
    if (isOn)
        flags.insert(flag);
    else
        flags.remove(flag);
    setText(answer::flags, core::toKeys(flags.values()).join(u' '));
}

QDate Intake::date(core::Anchor anchor) const
{
    return typedDate(text(answer::date(anchor)), m_today).value_or(QDate());
}

bool Intake::asksForEnd() const
{
    const auto kind = this->kind();
    return kind != core::DepartureKind::InternalMove && kind != core::DepartureKind::Leave;
}

Successor Intake::successor() const
{
    const auto text = this->text(answer::successor);
    return text == "nobody"_L1 ? Successor::Nobody : text == "named"_L1 ? Successor::Named : Successor::NotKnownYet;
}

void Intake::setSuccessor(Successor successor)
{
    setText(answer::successor, successor == Successor::Nobody  ? u"nobody"_s
                               : successor == Successor::Named ? u"named"_s
                                                               : QString());
}

core::StartRequest Intake::request() const
{
    const auto line = [this](const QString &answer) { return text(answer).simplified(); };
    core::StartRequest request;
    request.person = {.name = line(answer::name), .email = line(answer::email), .unit = line(answer::unit)};
    request.function = line(answer::function);
    request.kind = kind().value_or(core::DepartureKind::Resignation);
    request.flags = flags();
    request.dates = {date(core::Anchor::Notice), date(core::Anchor::LastDay),
                     asksForEnd() ? date(core::Anchor::EmploymentEnd) : QDate()};
    request.noSuccessor = successor() == Successor::Nobody;
    for (const auto role : core::RoleSet::all().values()) {
        const bool isAsked =
            role != core::Role::Employee && (role != core::Role::Successor || successor() == Successor::Named);
        const auto name = line(answer::personName(role));
        if (isAsked && !name.isEmpty())
            request.people.insert(role, {.name = name, .email = line(answer::personEmail(role))});
    }
    return request;
}

void Intake::load()
{
    const auto drafts = m_saving.workspace().drafts({});
    for (const auto &draft : drafts ? *drafts : QList<core::Draft>()) {
        if (draft.subject != subject())
            continue;
        m_kept.append(draft.field);
        for (const auto &line : draft.text.split(u'\n')) {
            const auto text = line.section(u'=', 1);
            if (!text.isEmpty())
                m_answers.insert(draft.field + u'.' + line.section(u'=', 0, 0), text);
        }
    }
}

void Intake::clear()
{
    setAnswers({});
    flush();
}

void Intake::setAnswers(const QMap<QString, QString> &answers)
{
    for (const auto &all : {m_answers, answers}) {
        for (auto it = all.keyBegin(); it != all.keyEnd(); ++it)
            keepSoon(pageOf(*it));
    }
    m_answers = answers;
    emit changed();
}

void Intake::keepSoon(const QString &page)
{
    if (!m_changed.contains(page))
        m_changed.append(page);
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
}

bool Intake::flush()
{
    m_pause.stop();
    m_longest.stop();
    if (m_changed.isEmpty())
        return true;
    const auto pages = m_changed;
    for (const auto &page : pages) {
        if (const auto done = keep(page); !done) {
            m_saving.failed(done.error());
            return false;
        }
        m_changed.removeAll(page);
    }
    if (m_kept.isEmpty())
        m_saving.succeeded();
    else
        m_saving.keptDraft();
    return true;
}

core::Result<void> Intake::keep(const QString &page)
{
    core::Draft draft{.subject = subject(), .field = page};
    QStringList lines;
    const QString prefix = page + u'.';
    for (auto it = m_answers.lowerBound(prefix); it != m_answers.end() && it.key().startsWith(prefix); ++it)
        lines.append(it.key().mid(prefix.size()) + u'=' + kept(*it));
    auto &workspace = m_saving.workspace();
    if (lines.isEmpty()) {
        if (!m_kept.contains(page))
            return {};
        m_kept.removeAll(page);
        return workspace.dropDraft(draft);
    }
    if (!m_kept.contains(page))
        m_kept.append(page);
    draft.text = lines.join(u'\n');
    return workspace.keepDraft(draft);
}

} // namespace app
