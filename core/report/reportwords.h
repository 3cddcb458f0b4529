// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/text.h"

#include <QStringList>

namespace core {

// Every fixed text of the reports; the table in reportwords.cpp says each in Dutch and English. %1, %2 and so on are
// filled in. "One" and "Many" are the same sentence for 1 and for any other number.
// clang-format off
enum class Phrase {
    // cover
    Title, HandsOverTo, HandsOverToColleagues, WorkPassesTo, WorkPassesToColleagues, TheEmployee, Confidentiality,
    FactEmployee, FactFunction, FactUnit, FactLastDay, FactManager, FactSuccessor, FactState, FactKind, NobodyYet,
    NobodyByChoice, Draft, Final, ClosedSigned, ClosedUnsigned, StayedOpenOne, StayedOpenMany, ChangedAfterSigning, SubtitleTaskSheet, SubtitleReceipt, SubtitleWorkOrder,
    SubtitleBlank, SubtitleMatrix, ReadyOf,
    // in short
    NothingFilledIn, IsPaused, NoSuccessorYet, NotFilledIn, MostUrgent, MatterOne, MatterMany, NoMatters, OneMatter, ManyMatters, OneMatterTaken, MattersTakenByOne, TakesOne, TakesMany, TakesToo,
    OthersTake, NobodyChosenFor, AndMore, And, FirstDue, PassedOne, PassedMany, RiskOne, RiskMany, StillNeeded,
    PlaceOne, PlaceMany, SubjectOne, SubjectMany, ContactOne, ContactMany, OwnedOne, OwnedMany, RecurringOne,
    RecurringMany, OnlyTaskReady, OnlyTaskOpen, ReadyNone,
    ReadyOne, ReadyMany, ReadyAll, ButListsOpen, LateOne, LateMany,
    // tables
    MissingPerson, NotYet, NotBack, NotChosen, Confidential, Yes, No, NoName, RowsMatterOne, RowsMatterMany, RowsStepOne,
    RowsStepMany, RowsPlaceOne, RowsPlaceMany, RowsContactOne, RowsContactMany, RowsSubjectOne, RowsSubjectMany,
    RowsRecurringOne, RowsRecurringMany, RowsOwnedOne, RowsOwnedMany, RowsSessionOne, RowsSessionMany,
    RowsAgreementOne, RowsAgreementMany, RowsAccountOne, RowsAccountMany, RowsAssetOne, RowsAssetMany, RowsDestructionOne, RowsDestructionMany, RowsAudienceOne, RowsAudienceMany,
    // tasks
    NothingOpen, OpenInLists, OfSuccessor, OfOthers, OpenTaskOne, OpenTaskMany, TaskOne, TaskMany, ColumnTask, ColumnWho, ColumnDue, ColumnStatus,
    ColumnAttention, DayLateOne, DayLateMany, WaitsFor, StillOpenThen, FirstAnother, NotReleased, AnotherTask, HoldApplies, OtherTasks, Reason,
    Note, Place, AlreadySafe, PersonChosen, Choice, OnDate, DoneOn, Responsible, Accountable, Consulted, Informed,
    WhoHasWhichRole, ColumnRole, ColumnName, ColumnDone,
    // signatures
    SignedBy, SignedWithOne, SignedWithMany, PointsElsewhere, Remark, Refused, NotSigned, NeverSigned, NotNeeded, ChangedSince, NotQualified, HandSignature,
    // sheets
    ColumnPart, DoesIt, How, Where, Rules, SheetTaskOne, SheetTaskMany, NothingOnSheet, NothingLent, AllIsBack, NotBackOne,
    NotBackMany, ReturnOpen, FillInRows, ReceiptStatement, WhoHandsIn, HandedIn, WhoReceives, Received, Blocking, BlockOnLastDay, BlockOn, BlockedOn, BlockNowOne, BlockNowMany,
    NothingToBlock, AgreedMoment, AgreeTheHour, NoAccounts, Tasks, NoTasks, NoTasksForIt, FillInByHand, ChooseFrom, Legend, Notes,
    // archive
    Hold, HoldOnly, HoldReference, HoldBy, HoldKeeps, KeepUntil, KeepPast, KeepUndecided, YearOne, YearMany, MonthOne, MonthMany,
    WeekOne, WeekMany, DayOne, DayMany, HistoryLast, HistoryOne, HistoryMany, ColumnWhen, ColumnWhat, ColumnChange,
    OnBehalfOf, RowAdded, RowRemoved, ThisDossier, PeopleAndRoles, FieldState, FieldNotice, FieldEnd,
    FieldNoSuccessor, FieldHold, FieldRequested, FieldDue, FieldSigned, FieldRefusal, FieldTitle,
    // end
    NothingIn, FooterTemplates, FooterHead, FooterMade, Last = FooterMade
};
// clang-format on

QString phrase(Phrase which, Language language, const QStringList &arguments = {});

} // namespace core
