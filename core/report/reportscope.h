// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"
#include "core/report/reportwords.h"

namespace core {

// What one report may tell. Everything that a part prints is asked here, and answered only when every reader of the
// preset may see it: the builders of the parts cannot reach the dossier past this class.
class ReportScope
{
public:
    ReportScope(const DossierView &view, const ReportRequest &request);

    Language language() const { return m_request.language; }
    Preset preset() const { return m_request.preset; }
    std::optional<Role> sheetOf() const { return m_request.role; } // of a task sheet
    QDateTime madeAt() const { return m_request.madeAt; }
    QDate today() const { return m_view.today; }

    const QList<Task> &tasks() const { return m_tasks; }
    const Task *task(const QString &key) const;
    const Table *table(QStringView key) const;
    const Table *form(QStringView key) const { return m_view.table(key); } // only to fill in by hand: no rows of it
    QList<Row> rows(QStringView table) const;
    static bool tellsDetails(const Task &task); // not of consent and private evidence

    QString employee() const;
    QString nameOf(Role role) const { return dossier().nameOf(role); }
    QString function() const { return dossier().function; }
    QString unit() const { return dossier().people.value(Role::Employee).unit; }
    QString organisation() const { return dossier().organisation.name; }
    QString retention() const { return dossier().organisation.retention; }
    Dates dates() const { return dossier().dates; }
    bool hasNoSuccessor() const { return dossier().noSuccessor; }
    bool concernsDeath() const;            // chooses the words of the subtitle
    bool isHeld() const { return dossier().hold.has_value(); } // that there is a hold, every role may know
    std::optional<LegalHold> hold() const;                     // why and by whom: only for manager and archive
    std::optional<DepartureKind> kind() const;
    DossierState state() const { return dossier().state; }
    bool isClosed() const { return dossier().isClosed(); }
    bool changedAfterSigning() const { return m_view.changedAfterSigning; }
    QString chainHead() const { return m_view.chainHead; }
    QList<TemplateRef> templates() const { return dossier().templates; }

    QString say(Phrase which, const QStringList &arguments = {}) const;
    QString count(qsizetype number, Phrase one, Phrase many, const QString &second = {}) const; // number is %1
    QString list(const QStringList &entries) const;                                             // "a, b en c"
    QString text(const Text &text) const;
    QString title(const Task &task) const;
    QString role(Role role) const;
    ReportCell who(Role role) const; // the name, with the role below it

private:
    const Dossier &dossier() const { return m_view.record.dossier; }

    const DossierView &m_view;
    ReportRequest m_request;
    QList<Task> m_tasks;
};

} // namespace core
