#pragma once

#include "core/review/stall.h"
#include "core/team/person.h"
#include "ui/review/stalledwidgets.h"

#include <optional>
#include <vector>

class QMenu;

namespace tandan::ui {

class Chip;

/// Which of the stalled deals are shown: a chip for each group of reasons with its count, and whose they are.
/// Object names: <group>Chip, ownerChip.
class StalledFilters : public FilterStrip
{
    Q_OBJECT

public:
    explicit StalledFilters(QWidget* parent);

    /// The people of the owner menu.
    void setPeople(std::vector<Person> people) { people_ = std::move(people); }
    /// The number on each chip, asked by its reasons; an empty list means all.
    template <class Count>
    void setCounts(Count count)
    {
        for (std::size_t i = 0; i < groups_.size(); ++i)
            showCount(i, count(groups_[i].reasons));
    }

    [[nodiscard]] const std::vector<review::StallReason>& reasons() const { return groups_[group_].reasons; }
    [[nodiscard]] std::optional<PersonId> owner() const { return ownerId_; }

Q_SIGNALS:
    void changed();

private:
    struct Group
    {
        QString text;
        std::vector<review::StallReason> reasons;
        QString name;
        Chip* chip = nullptr;
    };

    void showCount(std::size_t group, int count);
    void chooseGroup(std::size_t group);
    void chooseOwner(std::optional<PersonId> owner, const QString& name);
    void fillOwnerMenu();

    std::vector<Group> groups_;
    std::size_t group_ = 0;
    Chip* owner_;
    QMenu* ownerMenu_;
    std::optional<PersonId> ownerId_;
    std::vector<Person> people_;
};

} // namespace tandan::ui
