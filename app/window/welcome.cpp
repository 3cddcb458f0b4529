// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/welcome.h"

#include "app/language.h"
#include "app/theme/theme.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/window/mainwindow.h"
#include "app/window/preferences.h"
#include "app/window/registers.h"
#include "app/window/signpost.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

struct WelcomeChoice
{
    Icon icon;
    QString title;
    QString text;
    QString button;
    bool isPrimary = false;
    std::function<void()> run;
};

Welcome::Welcome(MainWindow &window) : m_window(window), m_signpost(new Signpost(window.theme()))
{
    auto *const all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_signpost, 2);
    auto *const area = new ScrollPane(page());
    all->addWidget(area, 4);
}

QWidget *Welcome::page()
{
    const auto &theme = m_window.theme();
    auto *const inside = new QWidget;
    inside->setObjectName(u"page"_s);
    m_page = new QVBoxLayout(inside);
    m_page->setSpacing(theme.px(12));
    m_page->addStretch(1);
    m_page->addWidget(top());
    auto *const title = new TextLabel(theme, TextStyle::Display);
    title->setText(tr("Leaving well starts here"));
    m_page->addWidget(title);
    auto *const text = new TextLabel(theme, TextStyle::Body, Token::Ink2);
    text->setText(tr("Together you make sure that work and information can still be found when somebody leaves. "
                     "Step by step, at your own pace."));
    m_page->addWidget(text);
    m_page->addWidget(choices());
    auto *const promise = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    promise->setText(
        tr("Everything stays in this one file, in the place you choose. Vertrekwijzer sends nothing to the internet."));
    m_page->addWidget(promise);
    m_page->addStretch(2);
    return inside;
}

QWidget *Welcome::top()
{
    const auto &theme = m_window.theme();
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme.px(12));
    auto *const mark = new QLabel;
    mark->setPixmap(pixmapOf(Icon::AppMark, Token::Accent, theme, QSize(theme.px(40), theme.px(40)), devicePixelRatioF()));
    layout->addWidget(mark);
    auto *const name = new TextLabel(theme, TextStyle::TaskTitle);
    name->setText(u"Vertrekwijzer"_s);
    layout->addWidget(name, 1);
    auto *const languages = new QComboBox;
    languages->setObjectName(u"language"_s);
    languages->addItem(u"Nederlands"_s);
    languages->addItem(u"English"_s);
    languages->setCurrentIndex(currentLanguage() == core::Language::English ? 1 : 0);
    connect(
        languages, &QComboBox::activated, this,
        [this](int index) { m_window.setLanguage(index == 1 ? core::Language::English : core::Language::Dutch); },
        Qt::QueuedConnection);
    // Qt on Linux takes the value of a combo box for its name: only a label names it.
    auto *const languageName = new QLabel(tr("Language"));
    languageName->setBuddy(languages);
    languageName->hide();
    layout->addWidget(languageName);
    layout->addWidget(languages);
    return row;
}

QWidget *Welcome::rowOf(const WelcomeChoice &choice)
{
    const auto &theme = m_window.theme();
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, theme.px(8), 0, theme.px(8));
    layout->setSpacing(theme.px(16));
    auto *const icon = new IconLabel(theme, choice.icon, Token::Accent);
    icon->setOnCircle();
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *const title = new TextLabel(theme, TextStyle::Heading);
    title->setText(choice.title);
    auto *const text = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    text->setText(choice.text);
    texts->addWidget(title);
    texts->addWidget(text);
    auto *const button = new QPushButton(choice.button);
    button->setProperty("primary", choice.isPrimary);
    button->setAccessibleDescription(choice.title);
    button->setMinimumWidth(theme.px(138));
    connect(button, &QPushButton::clicked, this, choice.run);
    auto *const both = new QBoxLayout(QBoxLayout::LeftToRight);
    both->setSpacing(theme.px(8));
    both->addLayout(texts, 1);
    both->addWidget(button, 0, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addLayout(both, 1);
    m_rows.append(both);
    if (choice.isPrimary)
        button->setObjectName(u"firstChoice"_s);
    return row;
}

// Large text in a narrow window needs the room of the drawing, and then that beside the texts.
void Welcome::resizeEvent(QResizeEvent *event)
{
    const auto &theme = m_window.theme();
    const bool isNarrow = width() < theme.px(760);
    m_signpost->setVisible(!isNarrow);
    const int side = theme.px(isNarrow ? 24 : 48);
    m_page->setContentsMargins(side, theme.px(32), side, theme.px(32));
    for (auto *const row : std::as_const(m_rows))
        row->setDirection(width() < theme.px(600) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

// No focus proxy: with one, Tab goes past what stands above it.
QWidget *Welcome::firstField() const
{
    return findChild<QPushButton *>(u"firstChoice"_s);
}

QWidget *Welcome::choices()
{
    const auto &theme = m_window.theme();
    auto *const section = new Section(theme);
    QList<WelcomeChoice> choices;
    const auto recent = m_window.preferences().recentRegisters();
    if (!recent.isEmpty()) {
        choices.append({Icon::Play, tr("Go on in %1").arg(recent.first().section(u'/', -1)),
                        recent.first().section(u'/', 0, -2), tr("Go on"), true,
                        [this, recent] { openAddress(m_window, recent.first()); }});
    }
    choices.append({Icon::Plus, tr("Make a new register"),
                    tr("For a team or a whole organisation. You choose the place yourself."), tr("Make…"), recent.isEmpty(),
                    [this] { createRegister(m_window); }});
    choices.append({Icon::Folders, tr("Open a register"), tr("You were given a file, or a colleague already works with it."),
                    tr("Open…"), false, [this] { openRegisterFile(m_window); }});
    choices.append({Icon::Eye, tr("Look around first"), tr("With made-up people and dossiers. You cannot break anything."),
                    tr("Start example"), false, [this] { openExample(m_window); }});
    for (const auto &choice : choices)
        section->content()->addWidget(rowOf(choice));
    return section;
}

} // namespace app
