// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace app {

struct LanguageText
{
    Q_DECLARE_TR_FUNCTIONS(LanguageText)
};

void setLanguage(core::Language language)
{
    auto *const application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    const auto code = language == core::Language::Dutch ? u"nl"_s : u"en"_s;
    // Qt has words of its own, in the dialogs for files and printers; not everybody has them installed.
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + code;
    for (const auto &file : {ofQt, QString(u":/i18n/vertrekwijzer_"_s + code)}) {
        auto *const translator = new QTranslator(application);
        if (translator->load(file))
            QCoreApplication::installTranslator(translator);
    }
}

core::Language currentLanguage()
{
    //: Not a text: write the code of the language of this translation, "nl" in the Dutch file
    return LanguageText::tr("en") == "nl"_L1 ? core::Language::Dutch : core::Language::English;
}

} // namespace app
