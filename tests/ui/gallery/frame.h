#pragma once

#include "ui/widgets/themed.h"

#include <QMainWindow>

namespace tandan::ui {

class Dialog;
class NavRail;
class Toast;

/// A window framed as the program is: menus, navigation, page header, status hints, a toast and a dialog.
class FrameWindow : public QMainWindow
{
    Q_OBJECT
public:
    FrameWindow();

    [[nodiscard]] NavRail* nav() const { return nav_; }
    [[nodiscard]] Toast* toast() const { return toast_; }
    /// A dialog over this window, not yet open; it deletes itself when closed.
    [[nodiscard]] Dialog* makeDialog();

private:
    void addMenus();
    void addStatus();

    NavRail* nav_;
    Toast* toast_;
};

} // namespace tandan::ui
