#pragma once

#include "core/deal/dealcard.h"
#include "core/team/person.h"
#include "ui/widgets/themed.h"

#include <QMenu>
#include <QStringList>

#include <vector>

namespace tandan::ui {

class Chip;
class ConcessionDots;
class Label;
class Segment;

/// What the filter row offers and how many deals each toggle would leave.
struct FilterOffer
{
    std::vector<Person> people;
    QStringList industries;
    qint64 stalled = 0;
    qint64 withoutNextStep = 0;
    qint64 pendingConcession = 0;
    qint64 reminded = 0;
};

/// The filter row above a board or a list of deals: salesperson, industry, expected close, four toggles with
/// their counts (reminders only while there are any), sort order and the way to the other view. Chips that
/// find no room move into "More filters".
class DealFilterBar : public Themed<QWidget>
{
    Q_OBJECT

public:
    enum class View { Board, List };

    /// \param sorts the orders to choose from; the first is in effect. One alone shows no sort chip.
    DealFilterBar(View current, std::vector<DealSort> sorts, QWidget* parent = nullptr);

    void setOffer(FilterOffer offer);
    /// What was chosen, at this time; stage and search are the page's, and so is the outcome on a board.
    [[nodiscard]] DealFilter filter(Instant now) const;
    [[nodiscard]] DealSort sort() const { return sort_; }
    /// As if chosen from the sort chip; one of the orders given to the constructor.
    void setSort(DealSort sort);
    [[nodiscard]] bool isFiltering() const;
    /// Takes every filter off, with one changed().
    void clear();
    /// The owner or team shown, in words, for the page's subtitle.
    [[nodiscard]] QString scopeText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The filter or the order changed.
    void changed();
    void viewRequested(tandan::ui::DealFilterBar::View view);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void themeChanged() override;

private:
    /// Days up to which a deal is expected to close.
    enum class Until { Any, Month, Quarter, Year };

    Chip* addToggle(const QString& label, bool DealFilterBar::*flag, const QString& name);
    void fillOwnerMenu();
    void fillIndustryMenu();
    void fillCloseMenu();
    void fillSortMenu();
    void fillMoreMenu();
    void chooseOwner(std::vector<PersonId> owners, const QString& team, const QString& text);
    void chooseIndustry(const QString& industry);
    void chooseUntil(Until until);
    void chooseOutcome(std::optional<Outcome> outcome);
    void fillOutcomeMenu();
    void showChosen();
    [[nodiscard]] bool offersReminders() const;
    void place();

    View view_;
    FilterOffer offer_;
    std::vector<DealSort> sorts_;
    DealSort sort_;
    std::vector<PersonId> owners_;
    QString team_;
    QString ownerText_;
    QString industry_;
    std::optional<Outcome> outcome_;
    Until until_ = Until::Any;
    bool stalled_ = false;
    bool withoutNextStep_ = false;
    bool pending_ = false;
    bool reminded_ = false;

    QMenu *ownerMenu_, *industryMenu_, *closeMenu_, *outcomeMenu_, *sortMenu_, *moreMenu_;
    Chip *owner_, *industryChip_, *close_, *outcomeChip_;
    Chip *stalledChip_ = nullptr, *withoutChip_ = nullptr, *pendingChip_ = nullptr, *remindedChip_ = nullptr;
    Chip *more_, *sortChip_;
    Label *legendBefore_, *legendAfter_;
    ConcessionDots* legendDots_;
    Segment* views_;
    int separatorAt_ = -1;
};

/// For menus and chips: 先到期, 金额高在前 …
[[nodiscard]] QString sortName(DealSort sort);

} // namespace tandan::ui
