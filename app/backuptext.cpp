// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/backuptext.h"

#include "app/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

namespace {

constexpr qsizetype mostPeople = 5;

QString peopleText(const QMap<QString, int> &people)
{
    QList<std::pair<QString, int>> sorted;
    for (auto it = people.begin(); it != people.end(); ++it)
        sorted.append({it.key(), it.value()});
    std::ranges::stable_sort(sorted, std::ranges::greater(), &std::pair<QString, int>::second);
    QStringList names;
    for (const auto &[name, count] : sorted.first(std::min(mostPeople, sorted.size()))) {
        const auto who = name.isEmpty() ? BackupText::tr("someone without a name") : oneLine(name);
        names.append(filledIn(u"%1 (%2)"_s, {who, number(count)}));
    }
    if (sorted.size() > mostPeople)
        names.append(BackupText::tr("%n other(s)", nullptr, int(sorted.size() - mostPeople)));
    return listed(names);
}

} // namespace

QString momentText(const QDateTime &moment)
{
    const auto local = moment.toLocalTime();
    const QLocale locale(currentLanguage() == core::Language::Dutch ? u"nl_NL"_s : u"en_GB"_s);
    //: %1 is a day, %2 a time
    return BackupText::tr("%1 at %2").arg(locale.toString(local.date(), u"d MMMM yyyy"_s), local.toString(u"HH:mm"_s));
}

QString reasonText(core::BackupReason reason)
{
    switch (reason) {
    case core::BackupReason::Daily:
        return BackupText::tr("made by itself");
    case core::BackupReason::Asked:
        return BackupText::tr("made because somebody asked");
    case core::BackupReason::Migration:
        return BackupText::tr("made before a newer version changed the file");
    case core::BackupReason::Import:
        return BackupText::tr("made before a dossier was read in");
    case core::BackupReason::Purge:
        return BackupText::tr("made before data were wiped");
    }
    Q_UNREACHABLE();
}

QString sizeText(qint64 bytes)
{
    const QLocale locale(currentLanguage() == core::Language::Dutch ? u"nl_NL"_s : u"en_GB"_s);
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString backupText(const core::Backup &backup)
{
    const QString text = reasonText(backup.reason) + u", "_s + sizeText(backup.size);
    return backup.isWhole ? text : QString(text + u". "_s + BackupText::tr("The file was not in order then."));
}

QString lossText(const core::Loss &loss)
{
    if (!loss.isKnown)
        return BackupText::tr("What was changed after it cannot be told: the file cannot be read.");
    if (loss.changes == 0)
        return BackupText::tr("Nothing was changed after it, so nothing gets lost.");
    const auto count = BackupText::tr("%n change(s) made after it will no longer be there.", nullptr, loss.changes);
    const auto when = BackupText::tr("The last one is of %1.").arg(momentText(loss.last));
    return QStringList{count, when, filledIn(BackupText::tr("By: %1."), {peopleText(loss.people)})}.join(u' ');
}

QString damagedText(const QString &registerFile, const std::optional<core::Backup> &newest)
{
    if (newest)
        return filledIn(BackupText::tr("There is a good backup of %1."), {momentText(newest->made)});
    if (core::backupsOf(registerFile).isEmpty())
        return BackupText::tr("There is no backup beside it. Look for a copy on another disk.");
    return BackupText::tr("The backups beside it are damaged as well. Look for a copy on another disk.");
}

} // namespace app
