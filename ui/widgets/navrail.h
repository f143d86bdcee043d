#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/themed.h"

#include <vector>

class QVBoxLayout;

namespace tandan::ui {

class NavButton;
class PersonButton;

/// How urgent the number beside a place is.
enum class CountKind { Plain, Waiting, Overdue };

/// One place of the program.
struct NavItem
{
    QString id = {};
    Icon icon = Icon::List;
    QString text = {};
    QString section = {}; ///< heading above the first item that names it
    int count = 0;        ///< 0 shows nothing
    CountKind kind = CountKind::Plain;
    QString key = {}; ///< shown in the tooltip ("Ctrl 1"); the shortcut is the caller's
};

/// The navigation at the left: 184 wide, or a 48 px rail when its window is under the breakpoint. Items a
/// role cannot use are left out by the caller, not greyed. ↑ ↓ move the focus.
class NavRail : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit NavRail(QWidget* parent = nullptr);

    void setItems(const std::vector<NavItem>& items);
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return current_; }
    void setCount(const QString& id, int count, CountKind kind);
    /// The person at the foot. \param line role and team
    void setPerson(qint64 personId, const QString& name, const QString& line);

    /// Follows the window's width by itself.
    [[nodiscard]] bool isCollapsed() const { return collapsed_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString& id);
    void personActivated();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void themeChanged() override;

private:
    void followWindow();
    void setCollapsed(bool collapsed);
    void arrange();
    void step(const NavButton* from, int by);

    QVBoxLayout* layout_;
    QVBoxLayout* places_;
    std::vector<NavButton*> buttons_;
    std::vector<QWidget*> headings_;
    PersonButton* person_;
    QString current_;
    bool collapsed_ = false;
};

} // namespace tandan::ui
