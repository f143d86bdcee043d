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
    /// Lets the content, such as a table, reach the border; the border and its round corners stay on top.
    void setFlush();
    /// Where the content goes. Its margins are 12 unless the panel is flush.
    [[nodiscard]] QVBoxLayout* body() const { return body_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;

private:
    QWidget* header_;
    QHBoxLayout* headerRow_;
    Label* title_;
    QVBoxLayout* body_;
    QWidget* corners_ = nullptr;
    Edge edge_ = Edge::Plain;
};

} // namespace tandan::ui
