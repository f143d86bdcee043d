#pragma once

#include "ui/deal/dealdialogs.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"

#include <memory>

class QBoxLayout;
class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace tandan {
class Suggester;
}

namespace tandan::ui {

class Avatar;
class Badge;
class Button;
class ConcessionPanel;
class GateStrip;
class NeedsPanel;
class NextPanel;
class PageHeader;
class Panel;
class PricePanel;
class ScriptPanel;
class Segment;
class StagePath;
class StageTag;
class StatePane;
class TimelineModel;
class TimelineView;

/// 商机: one deal with its way through the stages, its prices and concessions, what is known, what happened,
/// what is next, and the words for the moment. Shows one snapshot of the book and reads a new one whenever
/// the book changes.
class DealPage : public Page
{
    Q_OBJECT
public:
    explicit DealPage(const PageContext& context, QWidget* parent = nullptr);
    ~DealPage() override;

    /// Shows a deal. `siblings` are the deals that the arrows in the header walk through.
    void showDeal(DealId deal, const std::vector<DealId>& siblings = {});
    [[nodiscard]] std::optional<DealId> deal() const { return deal_; }
    /// The playbook's engine, once somebody has it; the page reads the built-in playbook itself otherwise.
    void setSuggester(std::shared_ptr<const Suggester> suggester);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<KeyHint> hints() const override;
    [[nodiscard]] QString summary() const override;
    void enter() override;
    void bookChanged(const Changed& what) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Arrangement { None, Wide, Tabs, Stack };

    void makeHeader();
    void makeBody();
    void makeTimeline();
    void connectPanels();
    void addKeys();
    void arrange();
    void load();
    void present(DealSnapshot shot);
    void presentHeader();
    void presentPath();
    void presentTimeline();
    void showMenu();
    void walk(int step);
    void moveBy(int step);
    void readPlaybook();
    void openDialog(FormDialog* dialog);
    template <class Work>
    void act(const QString& command, Work work, const QString& toast);

    std::optional<DealId> deal_;
    std::vector<DealId> siblings_;
    std::optional<DealSnapshot> shot_;
    Question question_;
    bool stale_ = false;

    PageHeader* header_;
    Button *back_, *previous_, *following_, *more_, *log_;
    Label *place_, *ownerName_;
    StageTag* stageTag_;
    Badge *industry_, *outcome_;
    Avatar* owner_;

    StatePane* state_;
    QScrollArea* scroll_;
    QWidget* content_;
    QGridLayout* grid_ = nullptr;
    StagePath* path_;
    GateStrip* gate_;
    PricePanel* price_;
    ConcessionPanel* concessions_;
    NeedsPanel* needs_;
    NextPanel* next_;
    ScriptPanel* scripts_;
    Panel* history_;
    Segment* historyTab_; ///< timeline or words, when the words have no column of their own
    Segment* show_;
    TimelineModel* entries_;
    TimelineView* timeline_;
    Arrangement arrangement_ = Arrangement::None;
};

} // namespace tandan::ui
