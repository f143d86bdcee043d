#pragma once

#include "core/base/result.h"
#include "ui/theme/themecontroller.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace tandan::ui {

class Workspace;

/// Paints every page into a PNG, light and dark, and the first page once more at the smallest window:
/// `01-board-light.png` … A page is painted when the book has answered and the picture stands still. Thread:
/// GUI.
class Tour : public QObject
{
    Q_OBJECT
public:
    /// \param folder made if it is not there
    Tour(Workspace& workspace, ThemeController& theme, QString folder);

    void start();

Q_SIGNALS:
    /// `done`, or TD-TOUR-NOT-WRITTEN with the file that could not be written.
    void finished(const tandan::Result<>& done);

private:
    struct Stop
    {
        QString file;
        QString page;
        ThemeMode theme;
        QSize size;
    };
    void next();
    void look();

    Workspace& workspace_;
    ThemeController& theme_;
    QString folder_;
    std::vector<Stop> stops_;
    std::size_t at_ = 0;
    QTimer lookTimer_;
    QElapsedTimer waited_;
    QImage last_;
    int still_ = 0; ///< looks in a row at which nothing had moved
};

} // namespace tandan::ui
