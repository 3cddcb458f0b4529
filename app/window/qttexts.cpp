// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/qttexts.h"

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace app {

void setWindowLanguage(core::Language language)
{
    auto *const application = QCoreApplication::instance();
    const auto name = u"qtTexts"_s;
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    if (language == core::Language::Dutch) {
        auto *const translator = new QTranslator(application);
        translator->setObjectName(name);
        if (translator->load(u"qtbase_nl"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(translator);
    }
    setLanguage(language); // after it: ours is asked first
}

} // namespace app
