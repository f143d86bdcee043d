#include "ui/deals/dealfilterbar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/segment.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

QString sortName(DealSort sort)
{
    switch (sort) {
    case DealSort::DueFirst:
        return QCoreApplication::translate("DealSort", "due first");
    case DealSort::AmountFirst:
        return QCoreApplication::translate("DealSort", "largest first");
    case DealSort::OldestInStage:
        return QCoreApplication::translate("DealSort", "longest in stage first");
    case DealSort::Customer:
        return QCoreApplication::translate("DealSort", "by customer");
    case DealSort::NewestFirst:
        return QCoreApplication::translate("DealSort", "newest first");
    }
    return {};
}

namespace {

/// The first day after the month, quarter or year that `today` is in.
Day dayAfter(Day today, int months)
{
    const int start = (today.month() - 1) / months * months;
    return Day{today.year(), start + 1, 1}.addMonths(months);
}

template <class Chosen>
void addChoice(QMenu* menu, const QString& text, bool checked, QObject* context, Chosen chosen)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, context, chosen);
}

} // namespace

DealFilterBar::DealFilterBar(View current, std::vector<DealSort> sorts, QWidget* parent)
    : Themed{parent},
      view_{current},
      sorts_{std::move(sorts)},
      sort_{sorts_.front()},
      ownerMenu_{new QMenu{tr("Salesperson"), this}},
      industryMenu_{new QMenu{tr("Industry"), this}},
      closeMenu_{new QMenu{tr("Expected close"), this}},
      outcomeMenu_{new QMenu{tr("Outcome"), this}},
      sortMenu_{new QMenu{tr("Sort"), this}},
      moreMenu_{new QMenu{tr("More filters"), this}}
{
    setObjectName(u"dealFilterBar"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto menuChip = [this](const QString& label, QMenu* menu, const QString& name) {
        auto* chip = new Chip{label, {}, this};
        chip->setMenu(menu);
        chip->setObjectName(name);
        return chip;
    };
    owner_ = menuChip(tr("Salesperson:"), ownerMenu_, u"ownerChip"_s);
    owner_->setMark(Icon::Person);
    industryChip_ = menuChip(tr("Industry:"), industryMenu_, u"industryChip"_s);
    close_ = menuChip(tr("Expected close:"), closeMenu_, u"closeChip"_s);
    outcomeChip_ = menuChip(tr("Outcome:"), outcomeMenu_, u"outcomeChip"_s);
    outcomeChip_->setVisible(current == View::List);
    stalledChip_ = addToggle(tr("Stalled"), &DealFilterBar::stalled_, u"stalledChip"_s);
    stalledChip_->setMark(Icon::Hourglass);
    withoutChip_ = addToggle(tr("No next step"), &DealFilterBar::withoutNextStep_, u"withoutNextStepChip"_s);
    withoutChip_->setMark(Icon::Flag);
    pendingChip_ = addToggle(tr("Concession waiting"), &DealFilterBar::pending_, u"pendingChip"_s);
    pendingChip_->setMark(Icon::Approve);
    remindedChip_ = addToggle(tr("Reminders"), &DealFilterBar::reminded_, u"remindedChip"_s);
    remindedChip_->setMark(Icon::Bell);
    more_ = menuChip(tr("More filters"), moreMenu_, u"moreFiltersChip"_s);
    more_->setMark(Icon::Filter);
    legendBefore_ = new Label{tr("Concessions"), TextRole::Small, Color::Text3, this};
    legendDots_ = new ConcessionDots{{Dot::Used, Dot::Unused}, this};
    legendAfter_ = new Label{tr("used of two"), TextRole::Small, Color::Text3, this};
    sortChip_ = menuChip(tr("Sort:"), sortMenu_, u"sortChip"_s);
    views_ = new Segment{tr("View"), {{tr("Board"), Icon::Board}, {tr("List"), Icon::List}}, this};
    views_->setCurrent(static_cast<int>(current));

    connect(owner_, &Chip::cleared, this, [this] { chooseOwner({}, {}, {}); });
    connect(industryChip_, &Chip::cleared, this, [this] { chooseIndustry({}); });
    connect(close_, &Chip::cleared, this, [this] { chooseUntil(Until::Any); });
    connect(outcomeChip_, &Chip::cleared, this, [this] { chooseOutcome(std::nullopt); });
    connect(outcomeMenu_, &QMenu::aboutToShow, this, &DealFilterBar::fillOutcomeMenu);
    connect(ownerMenu_, &QMenu::aboutToShow, this, &DealFilterBar::fillOwnerMenu);
    connect(industryMenu_, &QMenu::aboutToShow, this, &DealFilterBar::fillIndustryMenu);
    connect(closeMenu_, &QMenu::aboutToShow, this, &DealFilterBar::fillCloseMenu);
    connect(sortMenu_, &QMenu::aboutToShow, this, &DealFilterBar::fillSortMenu);
    connect(moreMenu_, &QMenu::aboutToShow, this, &DealFilterBar::fillMoreMenu);
    connect(views_, &Segment::currentChanged, this, [this, current](int index) {
        if (index == static_cast<int>(current))
            return;
        views_->setCurrent(static_cast<int>(current)); // the other view is another page
        Q_EMIT viewRequested(static_cast<View>(index));
    });
    showChosen();
}

Chip* DealFilterBar::addToggle(const QString& label, bool DealFilterBar::*flag, const QString& name)
{
    auto* chip = new Chip{label, u"0"_s, this};
    chip->setObjectName(name);
    const auto flip = [this, flag] {
        this->*flag = !(this->*flag);
        showChosen();
        Q_EMIT changed();
    };
    connect(chip, &Chip::clicked, this, flip);
    connect(chip, &Chip::cleared, this, flip);
    return chip;
}

void DealFilterBar::setOffer(FilterOffer offer)
{
    offer_ = std::move(offer);
    showChosen();
}

DealFilter DealFilterBar::filter(Instant now) const
{
    DealFilter filter;
    filter.owners = owners_;
    filter.team = team_;
    filter.industry = industry_;
    filter.outcome = outcome_;
    filter.noNextStep = withoutNextStep_;
    filter.pendingConcession = pending_;
    filter.reminded = reminded_;
    if (stalled_)
        filter.stalledAt = now;
    constexpr int kMonths[] = {0, 1, 3, 12};
    if (until_ != Until::Any)
        filter.expectedCloseBefore = dayAfter(now.day(), kMonths[static_cast<int>(until_)]);
    return filter;
}

bool DealFilterBar::isFiltering() const
{
    return !owners_.empty() || !team_.isEmpty() || !industry_.isEmpty() || outcome_ || until_ != Until::Any ||
           stalled_ || withoutNextStep_ || pending_ || reminded_;
}

void DealFilterBar::clear()
{
    owners_.clear();
    team_.clear();
    ownerText_.clear();
    industry_.clear();
    outcome_.reset();
    until_ = Until::Any;
    stalled_ = withoutNextStep_ = pending_ = reminded_ = false;
    showChosen();
    Q_EMIT changed();
}

QString DealFilterBar::scopeText() const
{
    return ownerText_.isEmpty() ? tr("Whole team") : ownerText_;
}

void DealFilterBar::chooseOwner(std::vector<PersonId> owners, const QString& team, const QString& text)
{
    owners_ = std::move(owners);
    team_ = team;
    ownerText_ = text;
    showChosen();
    Q_EMIT changed();
}

void DealFilterBar::chooseIndustry(const QString& industry)
{
    industry_ = industry;
    showChosen();
    Q_EMIT changed();
}

void DealFilterBar::chooseUntil(Until until)
{
    until_ = until;
    showChosen();
    Q_EMIT changed();
}

void DealFilterBar::chooseOutcome(std::optional<Outcome> outcome)
{
    outcome_ = outcome;
    showChosen();
    Q_EMIT changed();
}

void DealFilterBar::setSort(DealSort sort)
{
    if (sort == sort_)
        return;
    sort_ = sort;
    showChosen();
    Q_EMIT changed();
}

void DealFilterBar::fillOutcomeMenu()
{
    outcomeMenu_->clear();
    addChoice(outcomeMenu_, tr("all"), !outcome_, this, [this] { chooseOutcome(std::nullopt); });
    for (const auto& [outcome, name] : Codes<Outcome>::table)
        addChoice(outcomeMenu_, displayName(outcome), outcome_ == outcome, this,
                  [this, chosen = outcome] { chooseOutcome(chosen); });
}

void DealFilterBar::fillOwnerMenu()
{
    ownerMenu_->clear();
    addChoice(ownerMenu_, tr("all"), owners_.empty() && team_.isEmpty(), this,
              [this] { chooseOwner({}, {}, {}); });
    QStringList teams;
    for (const Person& person : offer_.people) {
        if (!person.team.isEmpty() && !teams.contains(person.team))
            teams << person.team;
    }
    for (const QString& team : std::as_const(teams))
        addChoice(ownerMenu_, team, team_ == team, this, [this, team] { chooseOwner({}, team, team); });
    ownerMenu_->addSeparator();
    for (const Person& person : offer_.people) {
        if (person.active)
            addChoice(ownerMenu_, person.name, owners_ == std::vector{person.id}, this,
                      [this, id = person.id, name = person.name] { chooseOwner({id}, {}, name); });
    }
}

void DealFilterBar::fillIndustryMenu()
{
    industryMenu_->clear();
    addChoice(industryMenu_, tr("all"), industry_.isEmpty(), this, [this] { chooseIndustry({}); });
    for (const QString& industry : std::as_const(offer_.industries))
        addChoice(industryMenu_, industry, industry_ == industry, this,
                  [this, industry] { chooseIndustry(industry); });
}

void DealFilterBar::fillCloseMenu()
{
    closeMenu_->clear();
    const std::pair<Until, QString> choices[] = {{Until::Any, tr("any day")},
                                                 {Until::Month, tr("by end of month")},
                                                 {Until::Quarter, tr("by end of quarter")},
                                                 {Until::Year, tr("by end of year")}};
    for (const auto& [until, text] : choices)
        addChoice(closeMenu_, text, until_ == until, this, [this, until = until] { chooseUntil(until); });
}

void DealFilterBar::fillSortMenu()
{
    sortMenu_->clear();
    for (const DealSort sort : sorts_)
        addChoice(sortMenu_, sortName(sort), sort_ == sort, this, [this, sort] { setSort(sort); });
}

void DealFilterBar::fillMoreMenu()
{
    moreMenu_->clear();
    if (industryChip_->isHidden())
        moreMenu_->addMenu(industryMenu_);
    if (close_->isHidden())
        moreMenu_->addMenu(closeMenu_);
    if (view_ == View::List && outcomeChip_->isHidden())
        moreMenu_->addMenu(outcomeMenu_);
    for (Chip* chip : {stalledChip_, withoutChip_, pendingChip_, remindedChip_}) {
        if (!chip->isHidden() || (chip == remindedChip_ && !offersReminders()))
            continue;
        //: A filter and how many deals it leaves: "Stalled 9"
        QAction* action = moreMenu_->addAction(chip->accessibleName());
        action->setCheckable(true);
        action->setChecked(chip->isChosen());
        connect(action, &QAction::triggered, chip, &Chip::click);
    }
}

bool DealFilterBar::offersReminders() const
{
    return offer_.reminded > 0 || reminded_;
}

void DealFilterBar::showChosen()
{
    owner_->setValue(ownerText_.isEmpty() ? tr("all") : ownerText_);
    owner_->setChosen(!ownerText_.isEmpty());
    industryChip_->setValue(industry_.isEmpty() ? tr("all") : industry_);
    industryChip_->setChosen(!industry_.isEmpty());
    const QString untils[] = {tr("any day"), tr("by end of month"), tr("by end of quarter"),
                              tr("by end of year")};
    close_->setValue(untils[static_cast<int>(until_)]);
    close_->setChosen(until_ != Until::Any);
    outcomeChip_->setValue(outcome_ ? displayName(*outcome_) : tr("all"));
    outcomeChip_->setChosen(outcome_.has_value());
    stalledChip_->setValue(QString::number(offer_.stalled));
    stalledChip_->setChosen(stalled_);
    withoutChip_->setValue(QString::number(offer_.withoutNextStep));
    withoutChip_->setChosen(withoutNextStep_);
    pendingChip_->setValue(QString::number(offer_.pendingConcession));
    pendingChip_->setChosen(pending_);
    remindedChip_->setValue(QString::number(offer_.reminded));
    remindedChip_->setChosen(reminded_);
    sortChip_->setValue(sortName(sort_));
    place();
}

QSize DealFilterBar::sizeHint() const
{
    return {0, theme().px(Px::FilterRow)};
}

QSize DealFilterBar::minimumSizeHint() const
{
    return sizeHint();
}

void DealFilterBar::place()
{
    const Theme t = theme();
    const int gap = t.px(Px::Gap);
    const int margin = t.px(Px::PageMargin);
    const auto widthOf = [](const QWidget* widget) { return widget->sizeHint().width(); };

    // What gives way, first to last. The owner chip, the sort order and the views always stay.
    bool legend = sorts_.size() > 1;
    std::vector<Chip*> left{owner_, industryChip_, close_, stalledChip_, withoutChip_, pendingChip_};
    if (offersReminders())
        left.push_back(remindedChip_);
    if (view_ == View::List)
        left.push_back(outcomeChip_);
    const std::vector<Chip*> givesWay{close_,       industryChip_, outcomeChip_, pendingChip_,
                                      withoutChip_, stalledChip_,  remindedChip_};
    bool more = false;
    const auto needed = [&] {
        int width = 2 * margin + gap;
        for (const Chip* chip : left)
            width += widthOf(chip) + gap;
        width += 2 * gap + t.px(Px::Hairline); // the separator
        if (more)
            width += widthOf(more_) + gap;
        if (legend)
            width += widthOf(legendBefore_) + widthOf(legendDots_) + widthOf(legendAfter_) + 3 * gap;
        if (sorts_.size() > 1)
            width += widthOf(sortChip_) + gap;
        return width + widthOf(views_);
    };
    const auto has = [&](Chip* chip) { return std::ranges::find(left, chip) != left.end(); };
    views_->setCompact(false);
    if (needed() > width())
        legend = false;
    if (needed() > width())
        views_->setCompact(true);
    for (Chip* chip : givesWay) {
        if (!has(chip))
            continue;
        if (needed() <= width())
            break;
        more = true;
        std::erase(left, chip);
    }

    const auto put = [&](QWidget* widget, int x) {
        const QSize size = widget->sizeHint();
        widget->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        widget->setVisible(true);
        return x + size.width();
    };
    int x = margin;
    separatorAt_ = -1;
    for (Chip* chip : {owner_, outcomeChip_, industryChip_, close_, stalledChip_, withoutChip_, pendingChip_,
                       remindedChip_}) {
        if (!has(chip)) {
            chip->hide();
            continue;
        }
        if (separatorAt_ < 0 && !more && chip == stalledChip_) {
            separatorAt_ = x + gap / 2;
            x += gap + t.px(Px::Hairline);
        }
        x = put(chip, x) + gap;
    }
    more_->setVisible(more);
    if (more)
        put(more_, x);
    // A filter in effect that is out of sight must not be out of mind.
    more_->setChosen(false);
    int hiddenInEffect = 0;
    for (Chip* chip : givesWay)
        hiddenInEffect += chip->isHidden() && chip->isChosen() ? 1 : 0;
    more_->setValue(hiddenInEffect ? QString::number(hiddenInEffect) : QString{});

    int right = width() - margin - widthOf(views_);
    put(views_, right);
    sortChip_->setVisible(sorts_.size() > 1);
    if (sorts_.size() > 1) {
        right -= gap + widthOf(sortChip_);
        put(sortChip_, right);
    }
    for (QWidget* part : {static_cast<QWidget*>(legendBefore_), static_cast<QWidget*>(legendDots_),
                          static_cast<QWidget*>(legendAfter_)})
        part->setVisible(legend);
    if (legend) {
        right -= gap + widthOf(legendAfter_);
        put(legendAfter_, right);
        right -= t.px(Px::GapChip) + widthOf(legendDots_);
        put(legendDots_, right);
        right -= t.px(Px::GapChip) + widthOf(legendBefore_);
        put(legendBefore_, right);
    }
    update();
}

void DealFilterBar::paintEvent(QPaintEvent*)
{
    if (separatorAt_ < 0)
        return;
    QPainter painter{this};
    const Theme t = theme();
    const int high = t.px(Px::Icon);
    painter.fillRect(separatorAt_, (height() - high) / 2, t.px(Px::Hairline), high, t.color(Color::Line2));
}

void DealFilterBar::resizeEvent(QResizeEvent* event)
{
    Themed::resizeEvent(event);
    place();
}

bool DealFilterBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return Themed::event(event);
}

void DealFilterBar::themeChanged()
{
    place();
}

} // namespace tandan::ui
