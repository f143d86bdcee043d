#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, kIconCount> kFileNames{
    "approve"_L1,      "arrow-down"_L1,   "arrow-left"_L1,
    "arrow-right"_L1,  "arrow-up"_L1,     "arrow-up-right"_L1,
    "bell"_L1,         "board"_L1,        "book"_L1,
    "calendar"_L1,     "chart"_L1,        "check"_L1,
    "chevron-down"_L1, "chevron-left"_L1, "chevron-right"_L1,
    "chevron-up"_L1,   "clock"_L1,        "copy"_L1,
    "cross"_L1,        "customers"_L1,    "document"_L1,
    "dots"_L1,         "download"_L1,     "eye"_L1,
    "face-to-face"_L1, "filter"_L1,       "flag"_L1,
    "gear"_L1,         "gift"_L1,         "hourglass"_L1,
    "info"_L1,         "link"_L1,         "list"_L1,
    "lock"_L1,         "message"_L1,      "minus"_L1,
    "moon"_L1,         "pause"_L1,        "pencil"_L1,
    "person"_L1,       "phone"_L1,        "pin"_L1,
    "play"_L1,         "plus"_L1,         "question"_L1,
    "redo"_L1,         "refresh"_L1,      "search"_L1,
    "sort"_L1,         "stop"_L1,         "sun"_L1,
    "thumb"_L1,        "today"_L1,        "trash"_L1,
    "undo"_L1,         "upload"_L1,       "video"_L1,
    "warning"_L1,      "wechat"_L1,       "yen"_L1,
};

/// The drawing of `icon` with the colour and line width put in. Qt's renderer does not know currentColor.
QByteArray drawing(Icon icon, int size, const QColor& color)
{
    QFile file{u":/icons/%1.svg"_s.arg(kFileNames[static_cast<std::size_t>(icon)])};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The icon %s is missing from the program's resources", qUtf8Printable(file.fileName()));
    const Theme theme = Theme::of(nullptr);
    const char* width = size <= theme.px(Px::IconTiny)    ? "stroke-width=\"1.7\""
                        : size <= theme.px(Px::IconSmall) ? "stroke-width=\"1.5\""
                                                          : "stroke-width=\"1.4\"";
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"1.4\"", width);
    return svg;
}

/// Paints with the theme of the moment; see themedIcon().
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, std::optional<Color> color) : icon_{icon}, color_{color} {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, icon_, rect, std::min(rect.width(), rect.height()), colorFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine{*this}; }
    [[nodiscard]] QString key() const override { return u"tandan-themed"_s; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const Theme theme = Theme::of(nullptr);
        return theme.color(mode == QIcon::Disabled ? Color::Disabled : color_.value_or(Color::Text));
    }

    Icon icon_;
    std::optional<Color> color_;
};

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRect& area, int size, const QColor& color)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QString key =
        u"tandan-icon/%1/%2/%3/%4"_s.arg(static_cast<int>(icon)).arg(size).arg(ratio).arg(color.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap{(QSizeF{QSize{size, size}} * ratio).toSize()};
        pixmap.fill(Qt::transparent);
        QPainter canvas{&pixmap};
        canvas.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer renderer{drawing(icon, size, color)};
        renderer.render(&canvas);
        canvas.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(area.x() + (area.width() - size) / 2, area.y() + (area.height() - size) / 2, pixmap);
}

QIcon themedIcon(Icon icon, std::optional<Color> color)
{
    return QIcon{new ThemedIconEngine{icon, color}};
}

} // namespace tandan::ui
