// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/language.h"

#include <QCoreApplication>
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
    const auto name = u"texts"_s;
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *const translator = new QTranslator(application);
    translator->setObjectName(name);
    const auto code = language == core::Language::Dutch ? u"nl"_s : u"en"_s;
    if (translator->load(u":/i18n/vertrekwijzer_"_s + code))
        QCoreApplication::installTranslator(translator);
}

core::Language currentLanguage()
{
    //: Not a text: write the code of the language of this translation, "nl" in the Dutch file
    return LanguageText::tr("en") == "nl"_L1 ? core::Language::Dutch : core::Language::English;
}

} // namespace app
