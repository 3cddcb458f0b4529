// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/icons/icons.h"
#include "core/domain/words.h"

#include <QLabel>

#include <optional>

namespace app {

enum class BadgeKind { Done, Todo, Busy, NotApplicable, Late, Risk, Confidential };

struct BadgeLook
{
    Icon icon;
    Token front;
    Token back;
};
BadgeLook lookOf(BadgeKind kind);
BadgeKind badgeOf(core::Status status);

// An icon, a colour and always words: "2 te laat". The words are data and may be long.
struct BadgeContent
{
    BadgeKind kind = BadgeKind::Todo;
    QString text;
    std::optional<Icon> icon; // instead of that of the kind
};

// For delegates; what does not fit ends in "…".
QSize badgeSize(const BadgeContent &content, const Theme &theme);
void paintBadge(QPainter &painter, const QRect &rect, const BadgeContent &content, const Theme &theme);

// The same as a widget. To a screen reader it is its words.
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const BadgeContent &content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void explainWhatIsCut();

    const Theme &m_theme;
    BadgeContent m_content;
};

} // namespace app
