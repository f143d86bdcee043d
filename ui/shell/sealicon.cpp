#include "ui/shell/sealicon.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QPixmap>

namespace tandan::ui {

QIcon sealIcon()
{
    const Theme theme = Theme::load(Theme::Scheme::Light);
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap{side, side};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, pixmap.rect(), side / 5, theme.color(Color::Seal));
        QFont font = theme.font(TextRole::BodyBold);
        font.setPixelSize(side * 7 / 10);
        painter.setFont(font);
        painter.setPen(theme.color(Color::OnSeal));
        painter.drawText(pixmap.rect(), Qt::AlignCenter, QString{QChar{0x8c08}});
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace tandan::ui
