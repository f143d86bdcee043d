#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"

#include <memory>

class QScrollArea;

namespace tandan {
class Suggester;
}

namespace tandan::ui {

class DealBody;
class DealHeader;
class StatePane;

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

private:
    void connectHeader();
    void connectPrices();
    void connectMoney();
    void connectConcessions();
    void connectProgress();
    void addKeys();
    void readPlaybook();
    void load();
    void present(DealSnapshot shot);
    void showMenu();
    void walk(int step);
    void moveBy(int step);
    /// A slot that makes a dialog of the deal shown and opens it.
    template <class Make>
    [[nodiscard]] auto opens(Make make);
    template <class Work>
    void act(const QString& command, Work work, const QString& toast);

    std::optional<DealId> deal_;
    std::vector<DealId> siblings_;
    std::optional<DealSnapshot> shot_;
    Question question_;
    bool stale_ = false;

    DealHeader* header_;
    StatePane* state_;
    QScrollArea* scroll_;
    DealBody* body_;
};

} // namespace tandan::ui
