#pragma once

#include "core/deal/dealcard.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"
#include "ui/widgets/themed.h"

#include <vector>

class QListWidget;

namespace tandan::ui {

class InputField;
class StageTag;

/// Which deal: a line to search in, the open deals found below it, and the stage of the one chosen. Arrows
/// walk through what was found; Enter and Tab choose. Takes the focus for its line.
class DealPicker : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit DealPicker(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the deal that was chosen.
    void showDeal(const DealCard& card);
    /// Nothing chosen, nothing typed.
    void clear();
    void setError(const QString& error);

Q_SIGNALS:
    /// Somebody chose a deal from the list.
    void chosen(tandan::DealId deal);
    /// Somebody types for another one: what was chosen counts no more.
    void unchosen();
    void failed(const tandan::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void offer(const std::vector<DealCard>& cards);
    void take(int row);

    PageContext context_;
    Question question_;
    InputField* line_;
    StageTag* stage_;
    QListWidget* found_;
};

} // namespace tandan::ui
