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
    void applyDraft(const QJsonObject& draft) override;

private:
    struct ItemLine
    {
        InputField *name, *quantity, *unit;
    };
    void addPsych(const std::optional<PsychPrice>& psych);
    void addItems(const std::vector<QuoteItem>& items);
    void addItemLine(const QuoteItem* item = nullptr);
    [[nodiscard]] std::optional<NewQuote> read();
    /// The items without the empty lines; nothing and error lines when one is not complete.
    [[nodiscard]] std::optional<std::vector<QuoteItem>> readItems();
    void sumItems();
    void decide(const NewQuote& quote, const std::vector<QuoteFinding>& findings);

    DealId deal_;
    InputField *price_, *standard_;
    InputField* floor_ = nullptr; ///< only for lead and boss
    InputField* psychLow_ = nullptr;
    InputField* psychHigh_ = nullptr;
    QWidget* items_ = nullptr;
    std::vector<ItemLine> lines_;
    InputField *scope_, *reason_;
    Label* findings_;
};

} // namespace tandan::ui
