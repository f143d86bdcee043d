#pragma once

#include "ui/widgets/themed.h"

class QHBoxLayout;

namespace tandan::ui {

class Label;

/// The 52 px head of every page: title, a quiet line beside it, search, actions, and a line below. In a
/// window under the rail breakpoint its secondary buttons with a mark show the mark alone.
class PageHeader : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, const QString& subtitle = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// Before the title, such as a back button.
    void addLeading(QWidget* widget);
    /// Directly after the subtitle, such as a stage tag.
    void addBeside(QWidget* widget);
    /// Between titles and actions; gives way first when space is short.
    void setSearch(QWidget* search);
    /// At the right, in the order of the calls.
    void addAction(QWidget* widget);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;

private:
    void compactActions();

    QHBoxLayout* leading_;
    Label* title_;
    Label* subtitle_;
    QHBoxLayout* beside_;
    QHBoxLayout* search_;
    QHBoxLayout* actions_;
};

} // namespace tandan::ui
