// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/registerplace.h"

#include "core/storage/registerfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

RiskyPlace riskOf(const QString &path)
{
    if (path.startsWith("//"_L1) || core::isOnNetwork(path))
        return RiskyPlace::Network;
    return core::cloudFolderOf(path).isEmpty() ? RiskyPlace::None : RiskyPlace::Synchronised;
}

qint64 sizeOfRegister(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

} // namespace app
