#pragma once

#include "ui/widgets/themed.h"

class QHBoxLayout;
class QVBoxLayout;

namespace tandan::ui {

class Label;

/// A surface with a rounded border, and a header when it has a title.
class Panel : public Themed<QWidget>
{
    Q_OBJECT
public:
    /// Accent marks the one panel to act on; red holds an error.
    enum class Edge { Plain, Accent, Red };

    explicit Panel(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setEdge(Edge edge);
    /// A note or control at the right end of the header.
    void addToHeader(QWidget* widget);
    /// Where the content goes. Its margins are 12; set them to 0 for a table that reaches the border.
    [[nodiscard]] QVBoxLayout* body() const { return body_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    QWidget* header_;
    QHBoxLayout* headerRow_;
    Label* title_;
    QVBoxLayout* body_;
    Edge edge_ = Edge::Plain;
};

} // namespace tandan::ui
