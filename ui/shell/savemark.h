#pragma once

#include "core/book/book.h"

#include <QWidget>

namespace tandan::ui {

class IconLabel;
class Label;

/// The right end of the status bar: saved and when, saving, not saved, or open for reading only.
class SaveMark : public QWidget
{
    Q_OBJECT
public:
    explicit SaveMark(const Book& book, QWidget* parent = nullptr);
    /// Looks at the book again; `at` is the time of the last commit that is known of.
    void refresh(Instant at);
    [[nodiscard]] QString text() const;

private:
    const Book& book_;
    IconLabel* mark_;
    Label* text_;
};

} // namespace tandan::ui
