#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/widgets/themed.h"

class QGridLayout;
class QLayout;

namespace tandan::ui {

class ConcessionPanel;
class GateStrip;
class MoneyPanel;
class NeedsPanel;
class NextPanel;
class PricePanel;
class ScriptPanel;
class StagePath;
class TimelinePanel;

/// Everything about a deal below the header, arranged for the width of its window: three columns; two, with
/// the words behind a tab; or one, below the prices.
class DealBody : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit DealBody(QWidget* parent = nullptr);

    void show(const DealSnapshot& deal);
    using QWidget::show;
    /// Puts the panels where they belong in a window this wide.
    void arrangeFor(int windowWidth);

    [[nodiscard]] StagePath& path() const { return *path_; }
    [[nodiscard]] GateStrip& gate() const { return *gate_; }
    [[nodiscard]] PricePanel& price() const { return *price_; }
    [[nodiscard]] MoneyPanel& money() const { return *money_; }
    [[nodiscard]] ConcessionPanel& concessions() const { return *concessions_; }
    [[nodiscard]] NeedsPanel& needs() const { return *needs_; }
    [[nodiscard]] NextPanel& next() const { return *next_; }
    [[nodiscard]] ScriptPanel& scripts() const { return *scripts_; }

private:
    enum class Arrangement { None, Wide, Tabs, Stack };

    void showPath(const DealSnapshot& deal);
    void placePanels();
    [[nodiscard]] QLayout* stacked(std::initializer_list<QWidget*> widgets, bool lastGrows) const;

    Arrangement arrangement_ = Arrangement::None;
    QGridLayout* grid_ = nullptr;
    StagePath* path_;
    GateStrip* gate_;
    PricePanel* price_;
    MoneyPanel* money_;
    ConcessionPanel* concessions_;
    NeedsPanel* needs_;
    NextPanel* next_;
    ScriptPanel* scripts_;
    TimelinePanel* timeline_;
};

} // namespace tandan::ui
