// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/datesdialog.h"

#include "app/errortext.h"
#include "app/theme/theme.h"
#include "app/typeddate.h"
#include "app/widgets/confirm.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/formdialog.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/wording.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class DatesDialog : public FormDialog
{
    Q_OBJECT
public:
    DatesDialog(Desk &desk, OpenDossier &dossier, QWidget *parent);

private:
    struct Field
    {
        QDate core::Dates::*member;
        FieldBlock *block;
        QLineEdit *line;
    };

    void addDate(core::Anchor anchor, QDate core::Dates::*member);
    void addPreview();
    std::optional<core::Dates> typed() const; // nothing: one of them cannot be read
    void preview();
    void tellShifts(const QList<core::DateShift> &shifts);
    QString lineOf(const core::DateShift &shift) const;
    FieldBlock *unreadable() const;
    bool apply();
    const core::Dossier &before() const { return m_dossier.view().record.dossier; }

    Desk &m_desk;
    OpenDossier &m_dossier;
    QList<Field> m_fields;
    TextLabel *m_summary = nullptr;
    QPlainTextEdit *m_shifts = nullptr;
    int m_shiftCount = 0;
};

FormTexts texts()
{
    return {DatesDialog::tr("Change the dates"),
            DatesDialog::tr("Type a day like 31-3 or 31 March. Tasks that follow from a date move along."),
            DatesDialog::tr("Change dates…")};
}

DatesDialog::DatesDialog(Desk &desk, OpenDossier &dossier, QWidget *parent)
    : FormDialog(desk.theme(), texts(), parent), m_desk(desk), m_dossier(dossier)
{
    addDate(core::Anchor::Notice, &core::Dates::notice);
    addDate(core::Anchor::LastDay, &core::Dates::lastDay);
    addDate(core::Anchor::EmploymentEnd, &core::Dates::employmentEnd);
    addPreview();
    setApply([this] { return apply(); });
    preview();
    m_fields.at(1).line->setFocus();
    m_fields.at(1).line->selectAll();
}

void DatesDialog::addDate(core::Anchor anchor, QDate core::Dates::*member)
{
    auto *const line = new QLineEdit(core::shortDate(before().dates.*member));
    line->setObjectName(core::toKey(anchor));
    m_fields.append({member, add(labelOf(anchor), line), line});
    connect(line, &QLineEdit::textChanged, this, &DatesDialog::preview);
}

void DatesDialog::addPreview()
{
    m_summary = new TextLabel(m_desk.theme(), TextStyle::Strong);
    m_shifts = new QPlainTextEdit;
    m_shifts->setObjectName(u"shifts"_s);
    m_shifts->setReadOnly(true);
    m_shifts->setTabChangesFocus(true);
    m_shifts->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_shifts->setAccessibleName(tr("Tasks that get another date"));
    m_shifts->setFixedHeight(7 * m_shifts->fontMetrics().lineSpacing() + m_desk.theme().px(16));
    content()->addWidget(m_summary);
    content()->addWidget(m_shifts);
}

// Where there was no date there may stay none; one that was there cannot be taken away.
FieldBlock *DatesDialog::unreadable() const
{
    for (const auto &field : m_fields) {
        const auto text = field.line->text().trimmed();
        const bool mayBeEmpty = text.isEmpty() && !(before().dates.*field.member).isValid();
        if (!mayBeEmpty && !typedDate(text, m_desk.today()))
            return field.block;
    }
    return nullptr;
}

std::optional<core::Dates> DatesDialog::typed() const
{
    if (unreadable())
        return {};
    core::Dates dates;
    for (const auto &field : m_fields)
        dates.*field.member = typedDate(field.line->text().trimmed(), m_desk.today()).value_or(QDate());
    return dates;
}

void DatesDialog::preview()
{
    clearComplaints();
    for (const auto &field : std::as_const(m_fields)) {
        const auto day = typedDate(field.line->text().trimmed(), m_desk.today());
        field.block->setAside(day ? core::longDate(*day, currentLanguage()) : QString());
    }
    const auto dates = typed();
    const auto shifts = dates ? m_desk.workspace().previewDates(m_dossier.id(), *dates)
                              : core::Result<QList<core::DateShift>>(QList<core::DateShift>());
    if (!dates || !shifts) {
        m_summary->setText(dates ? errorText(shifts.error()) : tr("Fill in the dates to see which tasks move."));
        m_shifts->hide();
        m_shiftCount = 0;
        return;
    }
    tellShifts(*shifts);
}

void DatesDialog::tellShifts(const QList<core::DateShift> &shifts)
{
    m_shiftCount = int(shifts.size());
    m_summary->setText(shifts.isEmpty() ? tr("No task gets another date.")
                                        : tr("%n task(s) get another date:", nullptr, m_shiftCount));
    QStringList lines;
    for (const auto &shift : shifts)
        lines.append(lineOf(shift));
    m_shifts->setPlainText(lines.join(u'\n'));
    if (m_shifts->isHidden() != shifts.isEmpty()) {
        m_shifts->setVisible(!shifts.isEmpty());
        if (isVisible())
            adjustSize(); // room for all of it
    }
}

QString DatesDialog::lineOf(const core::DateShift &shift) const
{
    const auto day = [this](const core::Due &due) {
        return due.date.isValid() ? weekdayDate(due.date, m_desk.today()) : tr("no date");
    };
    const auto title = oneLine(core::fillIn(shift.title.in(currentLanguage()), before(), currentLanguage(), m_desk.today()));
    return title + u": "_s + day(shift.before) + u" → "_s + day(shift.after);
}

bool DatesDialog::apply()
{
    if (auto *const wrong = unreadable())
        return complain(wrong, tr("This is not a day. Write a day like 31-3-2026."));
    const auto dates = *typed();
    if (dates == before().dates)
        return true;
    // Whether they are in order is known before anything is asked.
    if (const auto possible = m_desk.workspace().previewDates(m_dossier.id(), dates); !possible)
        return complain(m_fields.at(1).block, errorText(possible.error()));
    const auto name = oneLine(before().nameOf(core::Role::Employee));
    const auto effect = m_shiftCount > 0
                            ? tr("%n task(s) get another date. Everybody in this dossier sees that.", nullptr, m_shiftCount)
                            : tr("Everybody in this dossier sees the new dates.");
    if (!confirmed(m_desk.theme(),
                   {.question = filledIn(tr("Change the dates of the departure of %1?"), {name}),
                    .effect = effect,
                    .act = tr("Change dates"),
                    .keep = tr("Do not change")},
                   this))
        return false;
    const auto changed = m_desk.workspace().changeDates(m_dossier.id(), dates);
    return changed || complain(m_fields.at(1).block, errorText(changed.error()));
}

} // namespace

void changeDates(Desk &desk, OpenDossier &dossier, QWidget *parent)
{
    DatesDialog(desk, dossier, parent).exec();
}

} // namespace app

#include "datesdialog.moc"
