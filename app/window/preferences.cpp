// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/preferences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto colourNames = std::to_array<QStringView>({u"system", u"light", u"dark", u"system-colours"});
constexpr int mostRecent = 8;

Appearance::Colours coloursFrom(const QString &name)
{
    const auto found = std::find(colourNames.begin(), colourNames.end(), name);
    return found == colourNames.end() ? Appearance::Colours::FollowSystem : Appearance::Colours(found - colourNames.begin());
}

// An address may hold what an INI file cannot have in a key.
QString groupOf(const QString &address)
{
    const auto hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"register-"_s + QString::fromLatin1(hash) + u'/';
}

} // namespace

Preferences::Preferences() : m_settings(QSettings::IniFormat, QSettings::UserScope, u"Vertrekwijzer"_s, u"vertrekwijzer"_s) {}

Preferences::Preferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

Appearance Preferences::appearance() const
{
    return {.colours = coloursFrom(m_settings.value("look/colours"_L1).toString()),
            .textSize = std::clamp(m_settings.value("look/textSize"_L1, 100).toInt(), 100, 200),
            .fontFamily = m_settings.value("look/font"_L1).toString(),
            .systemFont = m_settings.value("look/systemFont"_L1).toBool()};
}

void Preferences::setAppearance(const Appearance &appearance)
{
    m_settings.setValue("look/colours"_L1, colourNames.at(size_t(appearance.colours)).toString());
    m_settings.setValue("look/textSize"_L1, appearance.textSize);
    m_settings.setValue("look/font"_L1, appearance.fontFamily);
    m_settings.setValue("look/systemFont"_L1, appearance.systemFont);
}

core::Language Preferences::language() const
{
    return m_settings.value("look/language"_L1).toString() == "en"_L1 ? core::Language::English : core::Language::Dutch;
}

void Preferences::setLanguage(core::Language language)
{
    m_settings.setValue("look/language"_L1, language == core::Language::English ? u"en"_s : u"nl"_s);
}

QString Preferences::person() const
{
    return m_settings.value("person"_L1).toString();
}

void Preferences::setPerson(const QString &name)
{
    m_settings.setValue("person"_L1, name);
}

QString Preferences::reportFolder() const
{
    const auto chosen = m_settings.value("report/folder"_L1).toString();
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const auto &folder : {chosen, documents}) {
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void Preferences::setReportFolder(const QString &folder)
{
    m_settings.setValue("report/folder"_L1, folder);
}

QString Preferences::dossierSorting() const
{
    return m_settings.value("dossiers/sorting"_L1).toString();
}

void Preferences::setDossierSorting(const QString &sorting)
{
    m_settings.setValue("dossiers/sorting"_L1, sorting);
}

QStringList Preferences::recentRegisters() const
{
    return m_settings.value("recent"_L1).toStringList();
}

void Preferences::addRecentRegister(const QString &address)
{
    auto recent = recentRegisters();
    recent.removeAll(address);
    recent.prepend(address);
    m_settings.setValue("recent"_L1, QStringList(recent.first(std::min<qsizetype>(mostRecent, recent.size()))));
}

void Preferences::forgetRegister(const QString &address)
{
    auto recent = recentRegisters();
    recent.removeAll(address);
    m_settings.setValue("recent"_L1, recent);
    m_settings.remove(groupOf(address).chopped(1));
}

QString Preferences::knownCloud(const QString &address) const
{
    return m_settings.value(groupOf(address) + "cloud"_L1).toString();
}

QDate Preferences::checkedOn(const QString &address) const
{
    return QDate::fromString(m_settings.value(groupOf(address) + "checked"_L1).toString(), Qt::ISODate);
}

void Preferences::setCheckedOn(const QString &address, QDate day)
{
    m_settings.setValue(groupOf(address) + "checked"_L1, day.toString(Qt::ISODate));
}

void Preferences::setKnownCloud(const QString &address, const QString &service)
{
    m_settings.setValue(groupOf(address) + "cloud"_L1, service);
}

std::optional<Preferences::Memory> Preferences::memory(const QString &address) const
{
    const auto group = groupOf(address);
    const auto role = core::fromKey<core::Role>(m_settings.value(group + "role"_L1).toString());
    if (!role)
        return {};
    return Memory{.geometry = m_settings.value(group + "geometry"_L1).toByteArray(),
                  .place = Place::fromText(m_settings.value(group + "place"_L1).toString()),
                  .work = Place::fromText(m_settings.value(group + "work"_L1).toString()),
                  .role = *role,
                  .name = m_settings.value(group + "name"_L1).toString()};
}

void Preferences::remember(const QString &address, const Memory &memory)
{
    const auto group = groupOf(address);
    m_settings.setValue(group + "geometry"_L1, memory.geometry);
    m_settings.setValue(group + "place"_L1, memory.place.text());
    m_settings.setValue(group + "work"_L1, memory.work.text());
    m_settings.setValue(group + "role"_L1, core::toKey(memory.role));
    m_settings.setValue(group + "name"_L1, memory.name);
}

} // namespace app
