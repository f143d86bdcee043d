#pragma once

#include "core/base/id.h"
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

/// Paints every page into a PNG, light and dark: `01-board-light.png` …; then a deal, the quick log and the
/// gate of that deal, when the book has an open one; and the first page and the deal once more at the
/// smallest window. A picture is taken when the book has answered and it stands still. Writes nothing into
/// the book. Thread: GUI.
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
        ThemeMode theme;
        QSize size;
        std::function<void()> show;
    };
    /// A stop in light and one in dark, numbered on.
    void addStop(const QString& name, const std::function<void()>& show);
    void addSmallStop(const QString& name, const std::function<void()>& show);
    void addPages();
    void addDeal(DealId deal);
    void addSmallPage();
    void next();
    [[nodiscard]] QImage picture() const;
    void closeDialogs();
    void look();

    Workspace& workspace_;
    ThemeController& theme_;
    QString folder_;
    std::vector<Stop> stops_;
    int number_ = 0; ///< of the last picture
    std::size_t at_ = 0;
    QTimer lookTimer_;
    QElapsedTimer waited_;
    QImage last_;
    int still_ = 0; ///< looks in a row at which nothing had moved
};

} // namespace tandan::ui
