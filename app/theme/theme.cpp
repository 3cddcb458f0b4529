// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/theme.h"

#include "app/theme/highcontrast.h"
#include "app/theme/style.h"
#include "app/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

// Of what a system gives, only pairs that it surely made to be read together.
QPalette::ColorRole systemRole(Token token)
{
    switch (token) {
    case Token::Canvas:
    case Token::Sidebar:
        return QPalette::Window;
    case Token::Surface:
    case Token::Surface2:
    case Token::OnAccent:
    case Token::Soft:
    case Token::Hover:
    case Token::DoneBg:
    case Token::BusyBg:
    case Token::TodoBg:
    case Token::LateBg:
    case Token::RiskBg:
    case Token::ConfBg:
        return QPalette::Base;
    case Token::Line:
        return QPalette::Mid;
    default:
        return QPalette::Text;
    }
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_productFontFamily(productFontFamily())
{
    QApplication::setStyle(new Style(*this)); // the application owns it
    m_systemPalette = QApplication::palette();
    apply();
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    if (!qApp)
        return;
    for (auto *const window : m_windows)
        window->setStyleSheet({});
    QApplication::setFont({});
    QApplication::setPalette({});
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); // ours would outlive what it draws with
}

void Theme::setAppearance(const Appearance &appearance)
{
    auto wanted = appearance;
    wanted.textSize = std::clamp(wanted.textSize, 100, 200);
    if (wanted == m_appearance)
        return;
    m_appearance = wanted;
    apply();
}

void Theme::setSystemPalette(const QPalette &palette)
{
    m_systemPalette = palette;
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_appearance.colours) {
    case Appearance::Colours::Light:
        return Scheme::Light;
    case Appearance::Colours::Dark:
        return Scheme::Dark;
    default:
        return isDark(m_systemPalette) ? Scheme::Dark : Scheme::Light;
    }
}

bool Theme::usesSystemColours() const
{
    return m_appearance.colours == Appearance::Colours::SystemColours || systemWantsHighContrast();
}

QColor Theme::color(Token token) const
{
    return usesSystemColours() ? m_systemPalette.color(systemRole(token)) : colorOf(token, scheme());
}

QColor Theme::disabledColor() const
{
    return usesSystemColours() ? m_systemPalette.color(QPalette::Disabled, QPalette::Text) : color(Token::Ink3);
}

QFont Theme::font(TextStyle style) const
{
    return fontOf(style, fontFamily(), scale());
}

int Theme::px(int pixels) const
{
    return qRound(pixels * scale());
}

bool Theme::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        QApplication::setPalette({});
        setSystemPalette(QApplication::palette());
    }
    if (event->type() == QEvent::Polish) {
        auto *const widget = qobject_cast<QWidget *>(object);
        if (widget && !widget->parentWidget() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            dress(*widget);
    }
    return QObject::eventFilter(object, event);
}

// The sheet comes last: it settles what the palette and the font have set in motion.
void Theme::apply()
{
    QApplication::setPalette(usesSystemColours() ? QPalette() : palette());
    QApplication::setFont(font(TextStyle::Body));
    m_styleSheet = usesSystemColours() ? QString() : filled();
    for (auto *const window : m_windows)
        window->setStyleSheet(m_styleSheet);
    emit changed();
}

void Theme::dress(QWidget &window) const
{
    if (m_windows.contains(&window))
        return;
    m_windows.insert(&window);
    connect(&window, &QObject::destroyed, this, [this, gone = &window] { m_windows.remove(gone); });
    window.setStyleSheet(m_styleSheet);
}

QString Theme::fontFamily() const
{
    if (m_appearance.systemFont)
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return m_appearance.fontFamily.isEmpty() ? m_productFontFamily : m_appearance.fontFamily;
}

QPalette Theme::palette() const
{
    QPalette palette(color(Token::Surface), color(Token::Canvas)); // Qt derives the roles that are not set below
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles, Token token) {
        for (const auto role : roles)
            palette.setColor(QPalette::All, role, color(token));
    };
    set({QPalette::Window}, Token::Canvas);
    set({QPalette::Base, QPalette::Button, QPalette::ToolTipText}, Token::Surface);
    set({QPalette::AlternateBase}, Token::Surface2);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::BrightText,
         QPalette::ToolTipBase},
        Token::Ink);
    set({QPalette::Highlight}, Token::Soft);
    set({QPalette::PlaceholderText}, Token::Ink3);
    set({QPalette::Link, QPalette::LinkVisited}, Token::Accent);
    set({QPalette::Mid}, Token::Line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::Ink3));
    return palette;
}

QString Theme::filled() const
{
    QFile file(u":/style/vertrekwijzer.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is not in the program");
    const auto valueOf = [this](QStringView name) {
        const auto shade = scheme() == Scheme::Light ? u".svg"_s : u"-dark.svg"_s;
        if (name == "arrow"_L1 || name == "arrowUp"_L1)
            return QString((name == "arrow"_L1 ? u":/icons/down"_s : u":/icons/up"_s) + shade);
        const auto token = tokenNamed(name);
        return token ? color(*token).name() : QString(u'@' + name); // a test looks for what stayed
    };
    return filledStyleSheet(QString::fromUtf8(file.readAll()), valueOf, scale());
}

} // namespace app
