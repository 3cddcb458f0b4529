// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/choices.h"
#include "app/settings/facts.h"
#include "app/settings/linelist.h"
#include "app/settings/organisation.h"
#include "app/settings/pages.h"
#include "app/typeddate.h"
#include "app/widgets/optionrow.h"
#include "app/widgets/page.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::Organisation;

namespace app {

namespace {

class HolidaysPage : public Page
{
    Q_OBJECT
public:
    HolidaysPage(Desk &desk, const QString &title) : Page(desk.theme()), m_desk(desk)
    {
        setTitle(title, tr("These days do not count as working days. The public holidays of the Netherlands are known already."));
        if (const auto why = whyOnlyRead(desk); !why.isEmpty()) {
            content()->addWidget(hintLabel(desk.theme(), why));
            content()->addWidget(facts());
            return;
        }
        content()->addWidget(liberationDay());
        m_list = new LineList(desk.theme(), {.list = tr("Days off"),
                                             .field = tr("Another day on which nobody works"),
                                             .empty = tr("No other days off yet, such as the Friday after Ascension Day.")});
        m_list->field()->setPlaceholderText(tr("15-5, 15 May or Friday 15 May 2026"));
        m_list->setLines(lines());
        content()->addWidget(m_list);
        connect(m_list, &LineList::added, this, &HolidaysPage::add);
        connect(m_list, &LineList::removed, this, &HolidaysPage::remove);
        connect(m_list, &LineList::undoAsked, this, [this] { write(m_before); });
    }

private:
    QList<QDate> days() const { return organisationOf(m_desk).calendar.bridgeDays; }
    QStringList lines() const
    {
        QStringList lines;
        for (const auto day : days())
            lines.append(weekdayDateShort(day));
        return lines;
    }

    QWidget *facts() const
    {
        const bool isOff = organisationOf(m_desk).calendar.liberationDayOff;
        const auto others = lines();
        return makeFacts(m_desk.theme(), {{tr("5 May"), isOff ? tr("A day off") : tr("An ordinary working day")},
                                          {tr("Other days off"), others.isEmpty() ? tr("None") : others.join(u'\n')}});
    }

    QWidget *liberationDay()
    {
        auto *const section = new Section(m_desk.theme());
        auto *const check = new QCheckBox;
        check->setObjectName(u"liberationDay"_s);
        check->setChecked(organisationOf(m_desk).calendar.liberationDayOff);
        section->content()->addWidget(new OptionRow(m_desk.theme(), check, tr("5 May is a day off, every year"),
                                                    tr("Your collective agreement says so, or not.")));
        connect(check, &QCheckBox::toggled, this, [this](bool isOff) {
            changeOrganisation(m_desk, [isOff](Organisation &wanted) { wanted.calendar.liberationDayOff = isOff; });
        });
        return section;
    }

    bool write(const QList<QDate> &wantedDays)
    {
        const bool isWritten =
            changeOrganisation(m_desk, [&](Organisation &wanted) { wanted.calendar.bridgeDays = wantedDays; });
        m_list->setLines(lines());
        return isWritten;
    }

    void add(const QString &typed)
    {
        const auto day = typedDate(typed, m_desk.today());
        const auto calendar = organisationOf(m_desk).calendar;
        if (!day)
            return m_list->refuse(tr("Type a day, such as 15-5-2026 or 15 May."));
        if (calendar.bridgeDays.contains(*day))
            return m_list->refuse(tr("%1 is in the list already.").arg(weekdayDateShort(*day)));
        if (!calendar.isWorkingDay(*day))
            return m_list->refuse(tr("%1 is a day off already.").arg(weekdayDateShort(*day)));
        auto wanted = days();
        wanted.append(*day);
        if (write(wanted))
            m_list->accept();
    }

    void remove(int row)
    {
        m_before = days();
        auto wanted = m_before;
        const auto day = wanted.takeAt(row);
        if (write(wanted))
            m_list->offerUndo(tr("%1 is a working day again.").arg(weekdayDateShort(day)));
    }

    Desk &m_desk;
    LineList *m_list = nullptr;
    QList<QDate> m_before;
};

} // namespace

QWidget *makeHolidaysPage(Desk &desk, const QString &title)
{
    return new HolidaysPage(desk, title);
}

} // namespace app

#include "holidayspage.moc"
