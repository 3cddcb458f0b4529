// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/theme/theme.h"
#include "app/window/place.h"
#include "core/domain/text.h"

#include <QDate>
#include <QSettings>

namespace app {

// What one person chose on one computer: how the program looks, and per register where she was. Nothing of it is in the
// register, and nothing of the register is in it.
class Preferences
{
    Q_DISABLE_COPY_MOVE(Preferences)
public:
    Preferences();
    explicit Preferences(const QString &file); // an INI file

    Appearance appearance() const;
    void setAppearance(const Appearance &appearance);
    core::Language language() const;
    void setLanguage(core::Language language);

    QString person() const; // who uses this computer; empty: not said yet
    void setPerson(const QString &name);
    QString reportFolder() const; // where the last report was saved
    void setReportFolder(const QString &folder);
    QString dossierSorting() const; // of the list; empty: as usual
    void setDossierSorting(const QString &sorting);
    QStringList recentRegisters() const; // as a Connection reads them, the last one first
    void addRecentRegister(const QString &address);
    void forgetRegister(const QString &address);
    QString knownCloud(const QString &address) const; // the service that copies its folder, as far as she was told
    void setKnownCloud(const QString &address, const QString &service);
    QDate checkedOn(const QString &address) const; // its pages, for damage; invalid: never here
    void setCheckedOn(const QString &address, QDate day);

    // Of one register.
    struct Memory
    {
        QByteArray geometry; // of the window
        Place place;
        Place work; // the last place in a dossier
        core::Role role = core::Role::Manager;
        QString name; // of who works there; may differ from person() in an example

        bool operator==(const Memory &) const = default;
    };
    std::optional<Memory> memory(const QString &address) const;
    void remember(const QString &address, const Memory &memory);

private:
    mutable QSettings m_settings;
};

} // namespace app
