#pragma once

#include "core/meeting/meeting.h"
#include "ui/widgets/themed.h"

#include <vector>

namespace tandan::ui {

/// The objections and signals of a meeting as chips that can be taken off, and a button with a menu of more.
class MarkChips : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit MarkChips(QWidget* parent = nullptr);

    void set(const std::vector<NewObjection>& objections, const std::vector<Signal>& heard);
    [[nodiscard]] const std::vector<NewObjection>& objections() const { return objections_; }
    [[nodiscard]] const std::vector<Signal>& heard() const { return heard_; }
    [[nodiscard]] bool isEmpty() const { return objections_.empty() && heard_.empty(); }

Q_SIGNALS:
    /// Somebody added one or took one off.
    void edited();

private:
    template <class Remove>
    void addChip(const QString& label, const QString& value, Remove remove);
    void rebuild();
    void openMenu();

    std::vector<NewObjection> objections_;
    std::vector<Signal> heard_;
};

} // namespace tandan::ui
