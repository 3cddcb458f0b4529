// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Draws every widget in both languages, light, dark and in the colours of the system, at 100 and 200 %, to look at:
//   cmake --build --preset dev --target gallery && build/dev/tests/gallery FOLDER

#include "app/language.h"
#include "app/theme/focusring.h"
#include "app/theme/theme.h"
#include "app/widgets/badge.h"
#include "app/widgets/errorsummary.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/progressbar.h"
#include "app/widgets/routeline.h"
#include "app/widgets/section.h"
#include "app/widgets/statussegment.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/undobar.h"

#include "tests/widgets/samplewindow.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdio>

using namespace Qt::StringLiterals;
using app::Appearance;
using app::BadgeKind;
using app::Message;
using app::TextStyle;
using app::Token;

namespace {

QHBoxLayout *badges(const app::Theme &theme)
{
    auto *const row = new QHBoxLayout;
    for (const auto &content : QList<app::BadgeContent>{{BadgeKind::Late, u"2 te laat"_s, {}},
                                                        {BadgeKind::Risk, u"vr 13 maart, morgen"_s, app::Icon::Calendar},
                                                        {BadgeKind::Done, u"Gedaan"_s, {}},
                                                        {BadgeKind::Busy, u"Bezig"_s, {}},
                                                        {BadgeKind::Todo, u"Dit doe jij"_s, app::Icon::Person},
                                                        {BadgeKind::NotApplicable, u"Niet van toepassing"_s, {}},
                                                        {BadgeKind::Confidential, u"Vertrouwelijk"_s, {}}}) {
        auto *const badge = new app::Badge(theme);
        badge->setContent(content);
        row->addWidget(badge);
    }
    row->addStretch();
    return row;
}

app::Section *routeSection(const app::Theme &theme)
{
    auto *const section = new app::Section(theme, u"Jouw route"_s);
    section->setAside(u"17 van 34 taken klaar"_s);
    auto *const line = new app::RouteLine(theme);
    line->setStops({{u"Beginnen"_s, 4, 4},
                    {u"Lopende zaken"_s, 3, 5},
                    {u"Informatie op zijn plek"_s, 3, 7, 1},
                    {u"Contacten"_s, 2, 3},
                    {u"Kennis en routines"_s, 1, 3},
                    {u"Accounts en rechten"_s, 1, 4, 1},
                    {u"Spullen inleveren"_s, 0, 3},
                    {u"Terugblik"_s, 1, 2},
                    {u"Afscheid en contact"_s, 2, 2},
                    {u"Ondertekenen"_s, 0, 1}},
                   2);
    section->content()->addWidget(line);
    return section;
}

app::Section *progressSection(const app::Theme &theme)
{
    auto *const section = new app::Section(theme, u"Wie is hoe ver?"_s);
    for (const auto &[name, ready, total] :
         {std::tuple(u"Medewerker"_s, 11, 22), {u"Leidinggevende"_s, 4, 6}, {u"ICT"_s, 0, 3}, {u"HR"_s, 2, 2}}) {
        auto *const row = new QHBoxLayout;
        auto *const label = new app::TextLabel(theme, TextStyle::Small);
        label->setText(name);
        auto *const bar = new app::ProgressBar(theme);
        bar->setProgress(ready, total);
        row->addWidget(label, 1);
        row->addWidget(bar, 3);
        section->content()->addLayout(row);
    }
    return section;
}

app::StatusSegment *segment(const app::Theme &theme, bool isEnabled)
{
    auto *const segment = new app::StatusSegment(theme);
    segment->setStatus(core::Status::Busy);
    segment->setEnabled(isEnabled);
    return segment;
}

void addMessages(QVBoxLayout &layout, const app::Theme &theme)
{
    auto *const failed = new app::MessageBar(theme);
    auto *const waits = new app::MessageBar(theme);
    auto *const undo = new app::UndoBar(theme);
    auto *const summary = new app::ErrorSummary(theme);
    for (QWidget *const bar : {static_cast<QWidget *>(failed), static_cast<QWidget *>(waits), static_cast<QWidget *>(undo),
                               static_cast<QWidget *>(summary)})
        layout.addWidget(bar);
    failed->say({Message::Kind::Error,
                 u"Opslaan lukt niet. Je tekst staat nog op het scherm."_s,
                 {{u"Probeer opnieuw"_s, [] {}}, {u"Bewaar een kopie…"_s, [] {}}}});
    waits->say({Message::Kind::Warning, u"Sanne Verhoeven werkt nu in dit dossier. Je kunt wel lezen."_s, {}});
    undo->offer(u"Zaak ‘Bezwaar Dorpsstraat 12’ verwijderd."_s);
    summary->setPoints({{u"Kies wie ‘Bezwaar Dorpsstraat 12’ overneemt"_s, u"Lopende zaken"_s, {}},
                        {u"Geef aan waar je chatberichten staan"_s, u"Informatie op zijn plek"_s, {}},
                        {u"Kies een stand voor ‘Laptop inleveren’"_s, u"Spullen inleveren"_s, {}}});
    summary->takeFocus();
}

std::unique_ptr<QWidget> gallery(const app::Theme &theme)
{
    auto window = std::make_unique<QWidget>();
    auto *const layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(28, 28, 28, 28);
    layout->setSpacing(theme.px(12));
    for (const auto style :
         {TextStyle::Title, TextStyle::TaskTitle, TextStyle::Heading, TextStyle::Body, TextStyle::Caption}) {
        auto *const label = new app::TextLabel(theme, style, style == TextStyle::Caption ? Token::Ink3 : Token::Ink);
        label->setText(u"Belangrijke mail opslaan in het zaaksysteem"_s);
        layout->addWidget(label);
    }
    layout->addLayout(badges(theme));
    layout->addWidget(segment(theme, true));
    layout->addWidget(segment(theme, false));
    addMessages(*layout, theme);
    layout->addWidget(routeSection(theme));
    layout->addWidget(progressSection(theme));
    layout->addStretch();
    return window;
}

void draw(QWidget &window, int width, const QString &file)
{
    window.resize(width, 600);
    window.show();
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
    window.resize(width, qMax(window.minimumSizeHint().height(), window.layout()->heightForWidth(width)));
    QApplication::processEvents();
    window.grab().save(file);
    std::printf("%s\n", qPrintable(file));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto folder = QApplication::arguments().value(1, u"."_s);
    app::Theme theme;
    const app::FocusRing ring(theme);
    using Colours = Appearance::Colours;
    for (const auto &[language, languageName] :
         {std::pair(core::Language::Dutch, u"nl"_s), {core::Language::English, u"en"_s}}) {
        app::setLanguage(language);
        for (const auto &[colours, name] :
             {std::pair(Colours::Light, u"light"_s), {Colours::Dark, u"dark"_s}, {Colours::SystemColours, u"system"_s}}) {
            for (const int size : {100, 200}) {
                theme.setAppearance({.colours = colours, .textSize = size});
                const auto place = u"%1/%2-%3-%4"_s.arg(folder, languageName, name).arg(size);
                draw(*gallery(theme), size == 100 ? 1000 : 1280, place + u".png"_s);
                draw(*sampleWindow(), 600, place + u"-controls.png"_s);
            }
        }
    }
}
