#include "ui/deal/dealheader.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Button* iconButton(Button::Kind kind, Icon icon, const QString& name, const QString& objectName,
                   QWidget* parent)
{
    auto* button = new Button{kind, icon, name, parent};
    button->setObjectName(objectName);
    return button;
}

} // namespace

DealHeader::DealHeader(QWidget* parent) : PageHeader{{}, {}, parent}
{
    makeTitles();
    makeActions();
}

void DealHeader::makeTitles()
{
    back_ = iconButton(Button::Kind::Text, Icon::ArrowLeft, tr("Back"), u"backButton"_s, this);
    addLeading(back_);
    stage_ = new StageTag{1, {}, this};
    industry_ = new Badge{Tone::Neutral, {}, std::nullopt, this};
    outcome_ = new Badge{Tone::Neutral, {}, std::nullopt, this};
    owner_ = new Avatar{0, u"?"_s, Px::Avatar, this};
    ownerName_ = new Label{{}, TextRole::Body, Color::Text, this};
    for (QWidget* widget : std::initializer_list<QWidget*>{stage_, outcome_, industry_, owner_, ownerName_})
        addBeside(widget);
    connect(back_, &Button::clicked, this, &DealHeader::backRequested);
}

void DealHeader::makeActions()
{
    previous_ =
        iconButton(Button::Kind::Text, Icon::ChevronUp, tr("Previous deal"), u"previousButton"_s, this);
    place_ = new Label{{}, TextRole::Small, Color::Text2, this};
    following_ = iconButton(Button::Kind::Text, Icon::ChevronDown, tr("Next deal"), u"nextButton"_s, this);
    more_ = iconButton(Button::Kind::Secondary, Icon::Dots, tr("More"), u"moreButton"_s, this);
    log_ = new Button{Button::Kind::Primary, tr("Log a meeting"), this};
    log_->setMark(Icon::Pencil);
    log_->setKey(u"Ctrl L"_s);
    log_->setObjectName(u"logButton"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{previous_, place_, following_, more_, log_})
        addAction(widget);
    connect(previous_, &Button::clicked, this, [this] { Q_EMIT walkRequested(-1); });
    connect(following_, &Button::clicked, this, [this] { Q_EMIT walkRequested(1); });
    connect(more_, &Button::clicked, this, &DealHeader::menuRequested);
    connect(log_, &Button::clicked, this, &DealHeader::logRequested);
}

void DealHeader::show(const DealSnapshot& deal, const std::vector<DealId>& siblings)
{
    const DealCard& card = deal.card;
    setTitle(card.customer);
    setSubtitle(card.title);
    stage_->setStage(position(card.stage), displayName(card.stage));
    outcome_->setVisible(!deal.deal.isOpen());
    outcome_->set(card.outcome == Outcome::Won ? Tone::Green : Tone::Neutral, displayName(card.outcome));
    industry_->setVisible(!card.industry.isEmpty());
    industry_->set(Tone::Neutral, card.industry);
    owner_->setPerson(card.ownerId.value(), card.owner);
    ownerName_->setText(card.owner);

    const auto at = std::find(siblings.begin(), siblings.end(), card.id);
    const bool among = at != siblings.end() && siblings.size() > 1;
    const auto index = at - siblings.begin();
    for (QWidget* widget : std::initializer_list<QWidget*>{previous_, place_, following_})
        widget->setVisible(among);
    place_->setText(u"%1 / %2"_s.arg(index + 1).arg(siblings.size()));
    previous_->setDisabledReason(index > 0 ? QString{} : tr("This is the first one"));
    following_->setDisabledReason(
        index + 1 < static_cast<qsizetype>(siblings.size()) ? QString{} : tr("This is the last one"));
}

void DealHeader::focusFirst()
{
    log_->setFocus();
}

QPoint DealHeader::menuPlace() const
{
    return more_->mapToGlobal(QPoint{0, more_->rect().height()});
}

} // namespace tandan::ui
