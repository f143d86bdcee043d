#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/widgets/pageheader.h"

namespace tandan::ui {

class Avatar;
class Badge;
class Button;
class Label;
class StageTag;

/// The head of a deal's page: whose deal it is, where it stands, its neighbours, and what is done most.
class DealHeader : public PageHeader
{
    Q_OBJECT
public:
    explicit DealHeader(QWidget* parent = nullptr);

    /// \param siblings the deals that the arrows walk through
    void show(const DealSnapshot& deal, const std::vector<DealId>& siblings);
    using QWidget::show;
    /// To where the page begins with the keyboard.
    void focusFirst();
    /// Where a menu of the deal opens, on the screen.
    [[nodiscard]] QPoint menuPlace() const;

Q_SIGNALS:
    void backRequested();
    /// To the deal before (−1) or after (1).
    void walkRequested(int step);
    void menuRequested();
    void logRequested();

private:
    void makeTitles();
    void makeActions();

    Button *back_, *previous_, *following_, *more_, *log_;
    Label *place_, *ownerName_;
    StageTag* stage_;
    Badge *industry_, *outcome_;
    Avatar* owner_;
};

} // namespace tandan::ui
