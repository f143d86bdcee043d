#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/form/formdialog.h"

namespace tandan::ui {

/// Plans when the money comes: equal instalments whose days and amounts can be changed one by one. Says what
/// is left to plan, or what is too much.
class PlanDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;
    void applyDraft(const QJsonObject& draft) override;

private:
    struct Line
    {
        QWidget* row;
        InputField *day, *amount;
    };
    /// How many instalments are asked for; nothing and an error line when that is no number from 1 to 36.
    [[nodiscard]] std::optional<int> count();
    void spread();
    void setLines(const std::vector<PlannedPayment>& plan);
    void showRest();

    DealId deal_;
    Money contract_;
    InputField *count_, *first_;
    QWidget* lines_;
    std::vector<Line> plan_;
    Label* rest_;
};

} // namespace tandan::ui
