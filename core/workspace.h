// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/commands/edit.h"
#include "core/domain/change.h"
#include "core/domain/colleague.h"
#include "core/domain/dossierview.h"
#include "core/domain/draft.h"
#include "core/domain/situation.h"
#include "core/exchange/caseimport.h"
#include "core/report/report.h"
#include "core/sources.h"
#include "core/storage/chain.h"
#include "core/storage/connection.h"
#include "core/storage/diskfile.h"
#include "core/storage/listing.h"
#include "core/storage/verify.h"
#include "core/storage/witness.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace core {

class Store;
struct ImportPlan;
class Writing;
struct IndexRows;

struct DateShift
{
    QString item;
    Text title;
    Due before;
    Due after;
};

// What a register can do. Every command checks who may do it, writes in one transaction, and answers after the commit;
// the signals tell everybody else. All refusals are Errors, and a refused command has written nothing.
class Workspace : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)
public:
    static Result<std::unique_ptr<Workspace>> open(const Connection &connection, Access access = Access::ReadWrite,
                                                   Sources sources = Sources::ofMachine());
    // A new register: nothing may be there yet. With an organisation, its settings are the first change.
    static Result<std::unique_ptr<Workspace>> create(const Connection &connection, const Organisation &organisation,
                                                     const Session &session, Sources sources = Sources::ofMachine());
    ~Workspace() override;

    bool isReadOnly() const; // asked for, or a file that this user may not write
    void setSession(const Session &session);
    const Session &session() const { return m_session; }
    bool may(Action action) const; // this role, in this register as it is open now

    Result<DossierId> startDossier(const StartRequest &request);
    Result<ChangeId> setTask(const DossierId &dossier, const QString &item, const TaskEdit &edit);
    Result<RowId> addRow(const DossierId &dossier, const QString &table, const QMap<QString, QString> &cells);
    // All of them in one change, or none; Error::row says which one was refused.
    Result<QList<RowId>> addRows(const DossierId &dossier, const QString &table, const QList<QMap<QString, QString>> &rows);
    Result<ChangeId> setRow(const DossierId &dossier, const RowId &row, const QMap<QString, QString> &cells);
    Result<ChangeId> deleteRow(const DossierId &dossier, const RowId &row);
    Result<ChangeId> moveRow(const DossierId &dossier, const RowId &row, int places); // in its table; up when negative
    Result<ChangeId> undo(const DossierId &dossier, const ChangeId &change);
    Result<ChangeId> sign(const DossierId &dossier);
    Result<ChangeId> refuseToSign(const DossierId &dossier, const QString &reason);
    Result<ChangeId> withdrawSignature(const DossierId &dossier);
    Result<ChangeId> setHold(const DossierId &dossier, const QString &reason, const QString &reference);
    Result<ChangeId> releaseHold(const DossierId &dossier);
    Result<QList<DateShift>> previewDates(const DossierId &dossier, const Dates &dates) const;
    Result<ChangeId> changeDates(const DossierId &dossier, const Dates &dates); // invalid dates stay as they are
    Result<ChangeId> bindPerson(const DossierId &dossier, Role role, const Person &person);
    Result<ChangeId> correctLeaver(const DossierId &dossier, const Person &person, const QString &function);
    Result<ChangeId> changeCircumstances(const DossierId &dossier, DepartureKind kind, FlagSet flags);
    Result<ChangeId> addOneOffTask(const DossierId &dossier, const OneOffTask &task);
    Result<ChangeId> requestItem(const DossierId &dossier, const QString &item);
    Result<ChangeId> setState(const DossierId &dossier, DossierState state);

    Result<ChangeId> changeSettings(const Organisation &organisation); // of dossiers that start after it
    Result<PersonId> setColleague(const Colleague &colleague); // without an id: a new one
    Result<ChangeId> removeColleague(const PersonId &colleague);

    // The case file: one dossier on its way to another computer. What is sent is what the session's role and the reader
    // may both see; writeCaseFile() makes a file of it.
    Result<CaseFile> exportCase(const DossierId &dossier, const CaseParty &reader) const;
    Result<CaseImport> previewImport(const CaseFile &file) const; // changes nothing
    Result<CaseImport> importCase(const CaseFile &file); // after a backup; nothing new: nothing is written
    // Puts back what an import changed, or what such an undo put back; refused when it was changed again since.
    Result<ChangeId> undoImport(const DossierId &dossier, const ChangeId &change);
    Result<QList<Conflict>> conflicts(const DossierId &dossier = {}) const; // that this role may see; null: of all dossiers
    Result<ChangeId> settle(const DossierId &dossier, const QString &subject, const QString &field, const ChangeId &choice);

    // Text being typed; a clean text of at most maxTextLength. The field that is left writes a change and drops it.
    Result<void> keepDraft(const Draft &draft);
    Result<void> dropDraft(const Draft &draft);
    Result<QList<Draft>> drafts(const DossierId &dossier) const; // of this person in this role, oldest first

    Result<DossierView> view(const DossierId &dossier) const;
    Result<QList<DossierListing>> list(const ListFilter &filter) const;
    Result<int> count(const ListFilter &filter) const; // at most filter.limit
    Result<QStringList> units() const; // of the dossiers in the list
    Result<QList<DueTask>> dueTasks(const DueFilter &filter) const; // of the session's role, by date
    Result<QList<Change>> history(const DossierId &dossier) const; // oldest first
    Result<Report> report(const DossierId &dossier, const ReportRequest &request) const;
    Result<QList<Item>> itemsOnRequest(const DossierId &dossier) const;
    Result<ChainHead> head() const; // another one than before: somebody wrote
    Result<Organisation> organisation() const;
    Result<QList<Colleague>> colleagues(std::optional<Role> role = {}) const; // who has that role, by name
    Result<QList<VerifyFinding>> verify(const GoOn &progress = {}, const QList<Witness> &witnesses = {}) const;

    Result<void> copyTo(const QString &path) const; // all that is stored, also when its own disk is full or gone
    Result<void> continueIn(const Connection &connection); // a copy of this one: whoever works here works there from now on
    Result<void> tryToWrite() const; // whether a change would be taken now
    bool isInPlace() const;          // the file is still the one that was opened
    Result<void> setPatience(std::chrono::milliseconds patience); // with another program that writes

signals:
    void dossierStarted(const core::DossierId &dossier);
    void dossierChanged(const core::DossierId &dossier);
    void recorded(const core::DossierId &dossier, const core::ChangeId &change); // after dossierChanged; not of an undo
    void sessionChanged();
    void settingsChanged();
    void imported(const core::CaseImport &import); // after dossierStarted or dossierChanged

private:
    using Decide = std::function<Result<void>(Edit &)>;

    explicit Workspace(std::unique_ptr<Store> store, Sources sources);
    struct Read // of one moment
    {
        Situation situation;
        QList<Change> changes;
        ChainHead head;
    };
    enum class History { None, Whole };

    Result<Situation> situation(const DossierId &dossier, const ChainHead &head) const;
    Result<Situation> situationFor(Role role, const DossierId &dossier, const ChainHead &head) const;
    Result<Read> read(Role role, const DossierId &dossier, History history = History::None) const;
    static DossierView viewOf(const Read &read, Role role);
    Edit newEdit(const Situation &before) const;
    Result<ChangeId> command(const DossierId &dossier, const QString &action, const Decide &decide);
    Result<ChangeId> settingsCommand(const std::function<Result<QList<CellChange>>()> &decide);
    Result<Colleague> knownColleague(const PersonId &id) const;
    Result<void> write(Writing &writing, const Change &change, Situation after, const IndexRows *before);
    Result<void> lookForConflicts(Writing &writing, const DossierId &dossier);
    Result<ImportPlan> planOf(const CaseFile &file) const;
    Result<void> store(Writing &writing, ImportPlan &plan);
    Result<void> decideUndoOfImport(Edit &edit, const ChangeId &change) const;
    Result<QList<TemplateRef>> publishBundled(Writing &writing);
    Change newChange(const QString &action, const DossierId &dossier) const;
    QString now() const;

    std::unique_ptr<Store> m_store;
    Sources m_sources;
    Session m_session;
    std::optional<Situation> m_left; // by the last command
    ChainHead m_leftAt;
};

} // namespace core
