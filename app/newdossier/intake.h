// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/saving.h"
#include "core/domain/startrequest.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace app {

// Names of what the assistant asks. The part before the point is the page, and each page is one draft.
namespace answer {

inline constexpr QLatin1StringView name("person.name");
inline constexpr QLatin1StringView email("person.email");
inline constexpr QLatin1StringView unit("person.unit");
inline constexpr QLatin1StringView function("person.function");
inline constexpr QLatin1StringView kind("kind.kind");
inline constexpr QLatin1StringView noticeBy("dates.noticeBy");
inline constexpr QLatin1StringView years("dates.years");
inline constexpr QLatin1StringView flags("work.flags");
inline constexpr QLatin1StringView workSeen("work.seen"); // the page may rightly stay empty
inline constexpr QLatin1StringView successor("people.successor");
inline constexpr QLatin1StringView peopleSeen("people.seen");

QString date(core::Anchor anchor); // as typed
QString personName(core::Role role);
QString personEmail(core::Role role);

} // namespace answer

enum class Successor { NotKnownYet, Named, Nobody };

// Everything somebody has answered so far about a departure that is not in the register yet. Kept as drafts, so that she
// can stop at any moment.
class Intake : public QObject, public Unsaved
{
    Q_OBJECT
public:
    Intake(Saving &saving, QDate today, QObject *parent = nullptr);
    ~Intake() override;

    QString text(const QString &answer) const { return m_answers.value(answer); }
    void setText(const QString &answer, const QString &text);
    std::optional<core::DepartureKind> kind() const;
    core::FlagSet flags() const;
    void setFlag(core::Flag flag, bool isOn);
    QDate date(core::Anchor anchor) const; // invalid: none, or none that can be read
    bool asksForEnd() const;               // internal move and leave: the employment goes on
    Successor successor() const;
    void setSuccessor(Successor successor);
    core::StartRequest request() const; // with everybody who was named

    QDate today() const { return m_today; }
    bool isEmpty() const { return m_answers.isEmpty(); }
    void load();  // what was kept
    void clear(); // and forgets what was kept
    QMap<QString, QString> answers() const { return m_answers; }
    void setAnswers(const QMap<QString, QString> &answers);

    bool flush() override;

signals:
    void changed();

private:
    void keepSoon(const QString &page);
    core::Result<void> keep(const QString &page);

    Saving &m_saving;
    QDate m_today;
    QMap<QString, QString> m_answers; // without empty ones
    QStringList m_kept;               // pages that have a draft
    QStringList m_changed;            // pages to keep
    QTimer m_pause;
    QTimer m_longest;
};

} // namespace app
