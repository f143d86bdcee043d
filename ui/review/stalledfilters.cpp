#include "ui/review/stalledfilters.h"

#include "ui/widgets/chip.h"

#include <QMenu>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using review::StallReason;

StalledFilters::StalledFilters(QWidget* parent)
    : FilterStrip{parent},
      groups_{{tr("All"), {}, u"allChip"_s},
              {tr("Over standard"), {StallReason::OverStandard}, u"overStandardChip"_s},
              {tr("Next step missing or late"),
               {StallReason::NoNextStep, StallReason::NextStepOverdue},
               u"nextStepChip"_s},
              {tr("No contact"), {StallReason::NoContact, StallReason::NeverContacted}, u"contactChip"_s},
              {tr("Payment"), {StallReason::PaymentOverdue}, u"paymentChip"_s},
              {tr("Objection"), {StallReason::OpenObjection}, u"objectionChip"_s}}
{
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        auto* chip = new Chip{groups_[i].text, u"0"_s, this};
        chip->setObjectName(groups_[i].name);
        connect(chip, &Chip::clicked, this, [this, i] { chooseGroup(i); });
        connect(chip, &Chip::cleared, this, [this] { chooseGroup(0); });
        groups_[i].chip = chip;
        addLeft(chip);
    }
    ownerMenu_ = new QMenu{tr("Salesperson"), this};
    owner_ = new Chip{tr("Salesperson:"), tr("all"), this};
    owner_->setObjectName(u"ownerChip"_s);
    owner_->setMenu(ownerMenu_);
    connect(ownerMenu_, &QMenu::aboutToShow, this, &StalledFilters::fillOwnerMenu);
    connect(owner_, &Chip::cleared, this, [this] { chooseOwner(std::nullopt, {}); });
    addRight(owner_);
}

void StalledFilters::showCount(std::size_t group, int count)
{
    groups_[group].chip->setValue(QString::number(count));
    groups_[group].chip->setChosen(group == group_ && group > 0);
}

void StalledFilters::chooseGroup(std::size_t group)
{
    group_ = group == group_ ? 0 : group;
    Q_EMIT changed();
}

void StalledFilters::chooseOwner(std::optional<PersonId> owner, const QString& name)
{
    ownerId_ = owner;
    owner_->setValue(owner ? name : tr("all"));
    owner_->setChosen(owner.has_value());
    Q_EMIT changed();
}

void StalledFilters::fillOwnerMenu()
{
    ownerMenu_->clear();
    connect(ownerMenu_->addAction(tr("all")), &QAction::triggered, this,
            [this] { chooseOwner(std::nullopt, {}); });
    for (const Person& person : people_)
        connect(ownerMenu_->addAction(person.name), &QAction::triggered, this,
                [this, id = person.id, name = person.name] { chooseOwner(id, name); });
}

} // namespace tandan::ui
