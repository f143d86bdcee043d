#include "ui/settings/policypanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

PolicyPanel::PolicyPanel(QWidget* parent)
    : Panel{tr("The team's rules"), parent},
      concessions_{spin(tr("Price moves allowed in a deal"), 0, 2)},
      gap_{spin(tr("Days without contact until a deal counts as left alone"), 1, 3650)},
      rapportMin_{spin(tr("Shortest small talk in minutes"), 1, 240)},
      rapportMax_{spin(tr("Longest small talk in minutes"), 1, 240)},
      firm_{new InputField{tr("Our firm"), this}},
      note_{new Label{{}, TextRole::Small, Color::Text2, this}},
      save_{new Button{Button::Kind::Secondary, tr("Save the rules"), this}}
{
    setObjectName(u"policyPanel"_s);
    save_->setObjectName(u"savePolicyButton"_s);
    firm_->edit()->setObjectName(u"firmNameEdit"_s);
    concessions_->setObjectName(u"concessionLimitSpinBox"_s);
    addToHeader(save_);
    save_->setSmall(true);
    const Theme t = theme();

    auto* stages = new QGridLayout;
    stages->setHorizontalSpacing(t.px(Px::GapWide));
    stages->setVerticalSpacing(t.px(Px::GapInline));
    stages->addWidget(new Label{tr("Stage"), TextRole::Small, Color::Text3, this}, 0, 0);
    stages->addWidget(new Label{tr("Standard days"), TextRole::Small, Color::Text3, this}, 0, 1);
    stages->addWidget(new Label{tr("Weight in %"), TextRole::Small, Color::Text3, this}, 0, 2);
    for (const Stage stage : allStages()) {
        const auto i = static_cast<std::size_t>(stage);
        const QString name = displayName(stage);
        days_[i] = spin(tr("Standard days of %1").arg(name), 1, 3650);
        weights_[i] = spin(tr("Weight of %1 in percent").arg(name), 0, 100);
        const int row = position(stage);
        stages->addWidget(new StageTag{position(stage), name, this}, row, 0, Qt::AlignLeft);
        stages->addWidget(days_[i], row, 1);
        stages->addWidget(weights_[i], row, 2);
    }
    stages->setColumnStretch(3, 1);
    body()->addLayout(stages);

    auto* form = new QFormLayout;
    form->setVerticalSpacing(t.px(Px::Gap));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    firm_->setFixedWidth(t.px(Px::SearchMin));
    for (QSpinBox* box : {concessions_, gap_, rapportMin_, rapportMax_})
        form->addRow(box->accessibleName(), box);
    form->addRow(tr("Our firm, as it stands in scripts"), firm_);
    body()->addLayout(form);
    note_->setWrapping(true);
    body()->addWidget(note_);

    connect(firm_, &InputField::textEdited, this, &PolicyPanel::follow);
    connect(save_, &Button::clicked, this, &PolicyPanel::wantsToSave);
    setPolicy({});
}

QSpinBox* PolicyPanel::spin(const QString& name, int lowest, int highest)
{
    auto* box = new QSpinBox{this};
    box->setAccessibleName(name);
    box->setRange(lowest, highest);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page, it does not change a rule
    connect(box, &QSpinBox::valueChanged, this, &PolicyPanel::follow);
    return box;
}

void PolicyPanel::setPolicy(const Policy& policy)
{
    saved_ = policy;
    for (const Stage stage : allStages()) {
        const auto i = static_cast<std::size_t>(stage);
        days_[i]->setValue(policy.stages[i].days);
        weights_[i]->setValue(policy.stages[i].weightPercent);
    }
    concessions_->setValue(policy.concessionLimit);
    gap_->setValue(policy.contactGapDays);
    rapportMin_->setValue(policy.rapportMinutesMin);
    rapportMax_->setValue(policy.rapportMinutesMax);
    firm_->setText(policy.firmName);
    follow();
}

void PolicyPanel::setLocked(const QString& reason)
{
    lockedReason_ = reason;
    for (QSpinBox* box : findChildren<QSpinBox*>())
        box->setEnabled(reason.isEmpty());
    firm_->setLocked(reason);
    note_->setText(reason);
    note_->setVisible(!reason.isEmpty());
    follow();
}

Policy PolicyPanel::edited() const
{
    Policy policy = saved_;
    for (std::size_t i = 0; i < days_.size(); ++i)
        policy.stages[i] = {days_[i]->value(), weights_[i]->value()};
    policy.concessionLimit = concessions_->value();
    policy.contactGapDays = gap_->value();
    policy.rapportMinutesMin = rapportMin_->value();
    policy.rapportMinutesMax = rapportMax_->value();
    policy.firmName = firm_->text();
    return policy;
}

std::vector<std::pair<QString, QString>> PolicyPanel::changes() const
{
    const auto before = policyEntries(saved_);
    const auto after = policyEntries(edited());
    std::vector<std::pair<QString, QString>> changed;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i].value != before[i].value)
            changed.emplace_back(after[i].key, after[i].value);
    }
    return changed;
}

void PolicyPanel::follow()
{
    if (!lockedReason_.isEmpty())
        save_->setDisabledReason(lockedReason_);
    else
        save_->setDisabledReason(changes().empty() ? tr("Nothing was changed.") : QString{});
}

} // namespace tandan::ui
