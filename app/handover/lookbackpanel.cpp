// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/lookbackpanel.h"

#include "app/handover/tasktexts.h"
#include "app/theme/theme.h"
#include "app/widgets/foldouts.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/wording.h"

#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QStringView interviewer(u"exit.interviewer");
constexpr QStringView talk(u"exit.talk");
constexpr QStringView preparation(u"exit.prepare");

// The item is written for who sends the questions; she reads the questions alone.
QString questionsIn(const core::DossierView &view)
{
    const auto *task = view.task(preparation);
    static const QRegularExpression numbered(u"^\\d+\\. "_s);
    QStringList lines;
    for (const auto &line : (task ? itemText(task->item.what, view) : QString()).split(u'\n')) {
        if (numbered.match(line).hasMatch())
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

bool LookbackPanel::isFor(const QString &item, const core::DossierView &view)
{
    return view.role == core::Role::Employee && item.startsWith(u"exit.") && view.task(talk);
}

LookbackPanel::LookbackPanel(const Theme &theme, OpenDossier &dossier)
    : Section(theme, tr("The exit interview")), m_theme(theme), m_dossier(dossier),
      m_facts(new TextLabel(theme, TextStyle::Body))
{
    content()->addWidget(m_facts);
    auto *const promise = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    promise->setText(tr("Your answers are not kept in this program. You may skip any question."));
    content()->addWidget(promise);
    auto *const questions = new Foldouts(theme);
    questions->add(tr("Which questions may come?"), questionsIn(dossier.view()));
    content()->addWidget(questions);
    questions->setVisible(!questions->isEmpty());
    connect(&dossier, &OpenDossier::changed, this, &LookbackPanel::refresh);
    refresh();
}

void LookbackPanel::refresh()
{
    const auto &view = m_dossier.view();
    const auto *who = view.task(interviewer);
    const auto *when = view.task(talk);
    QStringList lines;
    if (when && when->state.status == core::Status::NotApplicable) {
        lines.append(tr("There will be no exit interview."));
    } else {
        const auto name = who ? oneLine(who->state.person).trimmed() : QString();
        lines.append(name.isEmpty() ? tr("Who: HR or somebody HR asks, never your manager.")
                                    : filledIn(tr("Who: %1"), {name}));
        const auto day = when ? when->state.date : QDate();
        lines.append(day.isValid() ? filledIn(tr("When: %1"), {core::longDate(day, currentLanguage())})
                                   : tr("When: no day has been agreed yet."));
    }
    m_facts->setText(lines.join(u'\n'));
}

} // namespace app
