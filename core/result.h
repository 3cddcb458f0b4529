// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace core {

// What the program decides on. app/errortext.cpp turns each code into a sentence in Dutch and English.
enum class ErrorCode {
    // files and databases
    RegisterNotFound,
    RegisterExists,
    NotARegister,
    SchemaTooNew,
    Damaged,
    InUse,
    ReadOnly,
    DiskFull,
    CannotOpen,
    CannotReadFile,
    CannotWriteFile,
    CannotMakePdf,
    IsTheRegister,
    NotACaseFile,
    CaseFileTooNew,
    CaseFileDamaged,
    CaseFileIncomplete,
    PassphraseMissing,
    WrongPassphrase,
    CannotLock,
    NotAFolder,
    PasswordInAddress,
    ConnectionLost,
    Storage,
    Stopped,
    BackupNotFound,
    BackupDamaged,
    NotAWitness,
    // what was asked for is not there
    DossierNotFound,
    ItemNotFound,
    RowNotFound,
    TableNotFound,
    ColumnNotFound,
    // input
    InvalidInput, // details in Error::problems
    InvalidValue,
    TextTooLong,
    TextNotClean,
    DatesOutOfOrder,
    OrganisationDiffers,
    NothingToChange,
    // rules
    NotAllowed,
    NotTheBoundPerson,
    NotYourItem,
    ReasonMissing,
    EvidenceMissing,
    GateClosed,
    OnHold,
    NoHold,
    HoldStands,
    NotReleased,
    SignInstead,
    OpenOwnTasks,
    AlreadySigned,
    NotSigned,
    SignedReadOnly,
    TooLateToWithdraw,
    SamePersonDecides,
    NobodyDecided,
    DestroyedStays,
    NotUndoable,
    NotOfTheSender,
    KindUnknown,
    ChangedSince,
    DossierClosed,
    // reports
    RoleMissing,
    PartNotInReport
};

// One fault in a file that somebody wrote: where it is, what is wrong, and with which values.
struct Problem
{
    enum class Kind {
        NotJson,
        NotUtf8,
        TooLarge,
        TooDeep,
        NewerFormat,
        WrongType,
        Missing,
        MissingDutch,
        MissingEnglish,
        UnknownKey,
        UnknownValue,
        Duplicate,
        UnknownReference,
        Loop,
        OutOfRange,
        NotADate,
        DatesOutOfOrder,
        NotCleanText,
        TooLong,
        // lint: the file can be read, but should not be published (or could be better)
        NobodyResponsible,
        NobodyAccountable,
        NoWhy,
        VisibleForNobody,
        NeverApplies,
        DueOutsideNotice,
        TooManyTasks,
        LongSentence,
        PassiveSentence,
        DifficultWord,
        DeadLink
    };

    QString path; // "sections[2].items[4].due.anchor"
    Kind kind = Kind::WrongType;
    QStringList about; // the values the sentence names, in the order app/problemtext.cpp documents

    bool operator==(const Problem &) const = default;
};

struct Error
{
    ErrorCode code = ErrorCode::Storage;
    QStringList about;       // the values the sentence names: a file, an item key, a date
    QString detail;          // technical, English, for the "details" pane; may hold what a server said
    QList<Problem> problems; // only for InvalidInput
    int row = 0;             // of several rows at once, the one that was refused, from 1

    bool operator==(const Error &) const = default;
};

struct Unexpected
{
    Error error;
};

inline Unexpected fail(ErrorCode code, QStringList about = {}, QString detail = {})
{
    return {{code, std::move(about), std::move(detail), {}, 0}};
}

inline Unexpected fail(QList<Problem> problems, QStringList about = {})
{
    return {{ErrorCode::InvalidInput, std::move(about), {}, std::move(problems), 0}};
}

// The shape of C++23's std::expected, so moving to it later is a `using`.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Unexpected failure) : m_error(std::move(failure.error)), m_ok(false) {}

    bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace core
