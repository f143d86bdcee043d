#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QRect>

#include <optional>

class QPainter;

namespace tandan::ui {

/// The line icons of the program, in the order of their files' names in resources/icons.
enum class Icon {
    Approve,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    ArrowUpRight,
    Bell,
    Board,
    Book,
    Calendar,
    Chart,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Copy,
    Cross,
    Customers,
    Document,
    Dots,
    Download,
    Eye,
    FaceToFace,
    Filter,
    Flag,
    Gear,
    Gift,
    Hourglass,
    Info,
    Link,
    List,
    Lock,
    Message,
    Minus,
    Moon,
    Pause,
    Pencil,
    Person,
    Phone,
    Pin,
    Play,
    Plus,
    Question,
    Redo,
    Refresh,
    Search,
    Sort,
    Stop,
    Sun,
    Thumb,
    Today,
    Trash,
    Undo,
    Upload,
    Video,
    Warning,
    Wechat,
    Yen,
};
inline constexpr int kIconCount = static_cast<int>(Icon::Yen) + 1;

/// Draws `icon` in the middle of `area`, `size` logical pixels square, in `color`. Small sizes get a thicker
/// line, so that a row of mixed sizes looks even. Thread: GUI.
void paintIcon(QPainter& painter, Icon icon, const QRect& area, int size, const QColor& color);

/// An icon for actions, menus and native buttons. It is drawn anew each time, in the text colour of the
/// current theme (or `color`), grey when disabled, so it follows a theme switch by itself.
[[nodiscard]] QIcon themedIcon(Icon icon, std::optional<Color> color = std::nullopt);

} // namespace tandan::ui
