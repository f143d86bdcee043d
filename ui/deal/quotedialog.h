#pragma once

#include "core/pricing/quoterule.h"
#include "ui/deal/dealsnapshot.h"
#include "ui/form/formdialog.h"

namespace tandan::ui {

/// Gives a quote. What the quote rule has to say stands in the dialog; a warning asks for a reason. The field
/// for the floor exists only for who may know it.
class QuoteDialog : public FormDialog
{
    Q_OBJECT
public:
    QuoteDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    struct ItemLine
    {
        InputField *name, *quantity, *unit;
    };
    void addItemLine(const QuoteItem* item = nullptr);
    [[nodiscard]] std::optional<NewQuote> read();
    [[nodiscard]] bool readItems(NewQuote& quote);
    void sumItems();
    void decide(const NewQuote& quote, const std::vector<QuoteFinding>& findings);

    DealId deal_;
    InputField *price_, *standard_;
    InputField* floor_ = nullptr; ///< only for lead and boss
    InputField *psychLow_, *psychHigh_;
    QWidget* items_;
    std::vector<ItemLine> lines_;
    InputField *scope_, *reason_;
    Label* findings_;
};

} // namespace tandan::ui
