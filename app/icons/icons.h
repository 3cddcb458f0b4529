// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/theme/tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

// Line drawings of 20 × 20 in the colours of the theme. Beside text they are decoration; alone on a button they need a
// tooltip and an accessible name.
namespace app {

class Theme;

enum class Icon {
    AppMark,
    Archive,
    Arrow,
    Back,
    Bulb,
    Busy,
    Calendar,
    Case,
    Chart,
    Chat,
    Check,
    Checklist,
    Clip,
    Close,
    Compare,
    Contacts,
    Cup,
    Database,
    Done,
    Down,
    Edit,
    Error,
    Export,
    Eye,
    File,
    Filter,
    Flag,
    Flow,
    Folders,
    Globe,
    Grip,
    Help,
    History,
    Home,
    Import,
    Info,
    Key,
    Laptop,
    Late,
    Left,
    Lock,
    Mail,
    Matrix,
    More,
    NotApplicable,
    People,
    Person,
    Place,
    Play,
    Plus,
    Print,
    Right,
    Rings,
    Search,
    Settings,
    Sign,
    Template,
    Todo,
    Trash,
    Undo,
    Up,
    Warn,
};

inline constexpr int iconCount = int(Icon::Warn) + 1;

QString fileOf(Icon icon);

// Follows the theme by itself, and is sharp on every screen. A button that is off draws it in the colour of hints.
QIcon iconOf(Icon icon, Token token, const Theme &theme);

// `size` in device-independent pixels.
QPixmap pixmapOf(Icon icon, Token token, const Theme &theme, QSize size, qreal devicePixelRatio);

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, Token token, const Theme &theme);

} // namespace app
