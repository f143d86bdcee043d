#pragma once

#include "ui/theme/theme.h"

#include <QEvent>
#include <QWidget>

namespace tandan::ui {

/// Base of a widget that paints itself: lays out and paints anew when the theme or the text scale changes.
/// Subclasses read theme() while painting and keep nothing from it.
template <class Base>
class Themed : public Base
{
public:
    using Base::Base;

protected:
    [[nodiscard]] Theme theme() const { return Theme::of(this); }

    /// For a widget that owns layouts or fonts: set them again here.
    virtual void themeChanged() {}

    void changeEvent(QEvent* event) override
    {
        Base::changeEvent(event);
        if (event->type() == QEvent::StyleChange) {
            themeChanged();
            this->updateGeometry();
            this->update();
        }
    }
};

} // namespace tandan::ui
