// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/icons/icons.h"

#include "app/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto names = std::to_array<QStringView>({
    u"app-mark", u"archive",  u"arrow",   u"back",    u"bulb",   u"busy",      u"calendar", u"case",   u"chart",
    u"chat",     u"check",    u"checklist", u"clip",  u"close",  u"compare",   u"contacts", u"cup",    u"database",
    u"done",     u"down",     u"edit",    u"error",   u"export", u"eye",       u"file",     u"filter", u"flag",
    u"flow",     u"folders",  u"globe",   u"grip",    u"help",   u"history",   u"home",     u"import", u"info",
    u"key",      u"laptop",   u"late",    u"left",    u"lock",   u"mail",      u"matrix",   u"more",   u"na",
    u"people",   u"person",   u"place",   u"play",    u"plus",   u"print",     u"right",    u"rings",  u"search",
    u"settings", u"sign",     u"template", u"todo",   u"trash",  u"undo",      u"up",       u"warn",
});
static_assert(names.size() == iconCount);

struct Tint
{
    QColor line;
    QColor inside; // of what is filled, such as the tick in a full circle
};

// The files are drawn in the light colours of text (the mark: of the accent) on a surface.
QByteArray tinted(Icon icon, const Tint &tint)
{
    QFile file(fileOf(icon));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto code = [](const QColor &color) { return color.name().toUpper().toLatin1(); };
    const auto line = colorOf(icon == Icon::AppMark ? Token::Accent : Token::Ink, Scheme::Light);
    auto svg = file.readAll();
    svg.replace(code(colorOf(Token::Surface, Scheme::Light)), "inside");
    svg.replace(code(line), code(tint.line));
    return svg.replace("inside", code(tint.inside));
}

QString cacheKey(Icon icon, const Tint &tint, QSize size, qreal ratio)
{
    return u"icon %1 %2 %3 %4x%5 %6"_s.arg(int(icon)).arg(tint.line.name(), tint.inside.name()).arg(size.width())
        .arg(size.height()).arg(ratio);
}

QPixmap drawn(Icon icon, const Tint &tint, QSize size, qreal ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const qreal side = qMin(size.width(), size.height());
    QSvgRenderer(tinted(icon, tint))
        .render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
    return pixmap;
}

class Engine : public QIconEngine
{
public:
    Engine(Icon icon, Token token, const Theme &theme) : m_icon(icon), m_token(token), m_theme(&theme) {}

    QIconEngine *clone() const override { return new Engine(*this); }
    QString key() const override { return u"vertrekwijzer"_s; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (m_theme)
            paintIcon(*painter, rect, m_icon, tokenIn(mode), *m_theme);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return m_theme ? pixmapOf(m_icon, tokenIn(mode), *m_theme, size / scale, scale) : QPixmap();
    }

private:
    Token tokenIn(QIcon::Mode mode) const { return mode == QIcon::Disabled ? Token::Ink3 : m_token; }

    Icon m_icon;
    Token m_token;
    QPointer<const Theme> m_theme;
};

} // namespace

QString fileOf(Icon icon)
{
    return QString(u":/icons/"_s + names.at(size_t(icon)) + u".svg"_s);
}

QIcon iconOf(Icon icon, Token token, const Theme &theme)
{
    return QIcon(new Engine(icon, token, theme));
}

QPixmap pixmapOf(Icon icon, Token token, const Theme &theme, QSize size, qreal devicePixelRatio)
{
    const Tint tint{theme.color(token), theme.color(icon == Icon::AppMark ? Token::OnAccent : Token::Surface)};
    const auto key = cacheKey(icon, tint, size, devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(icon, tint, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, Token token, const Theme &theme)
{
    painter.drawPixmap(rect.topLeft(), pixmapOf(icon, token, theme, rect.size(), painter.device()->devicePixelRatioF()));
}

} // namespace app
