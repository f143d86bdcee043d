#pragma once

#include "core/playbook/card.h"

#include <QScrollArea>

namespace tandan::ui {

/// One card to read: where and when to use it, what to say, what the customer may say, what to ask next, what
/// not to say, and what must be true before it is said.
class CardView : public QScrollArea
{
    Q_OBJECT
public:
    explicit CardView(QWidget* parent = nullptr);

    /// Nothing: an empty view.
    void show(const Card* card);
    using QScrollArea::show;

Q_SIGNALS:
    /// A line was asked to be copied; `text` is ready for the clipboard.
    void copyRequested(const QString& text);

private:
    QWidget* body(const Card& card);
    QWidget* head(const Card& card);
    QWidget* sayPanel(const Card& card);
    static QWidget* remarksPanel(const Card& card);
};

} // namespace tandan::ui
