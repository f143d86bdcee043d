#pragma once

#include "ui/widgets/navrail.h"
#include "ui/widgets/themed.h"

#include <QAbstractButton>

namespace tandan::ui {

/// One place in the NavRail. The name for screen readers holds the count and what it means.
class NavButton : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    NavButton(NavItem item, QWidget* parent);

    [[nodiscard]] const NavItem& item() const { return item_; }
    void setCount(int count, CountKind kind);
    void setCurrent(bool current);
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// ↑ (-1) or ↓ (1) was pressed. A signal, because the scroll area in between takes ignored arrow keys.
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintCount(QPainter& painter, const Theme& theme) const;
    void rename();

    NavItem item_;
    bool current_ = false;
    bool collapsed_ = false;
};

/// The person at the foot of the NavRail.
class PersonButton : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    explicit PersonButton(QWidget* parent);
    void setPerson(qint64 personId, const QString& name, const QString& line);
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    qint64 personId_ = 0;
    QString line_;
    bool collapsed_ = false;
};

} // namespace tandan::ui
