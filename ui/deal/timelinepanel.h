#pragma once

#include "ui/deal/timelinemodel.h"
#include "ui/widgets/panel.h"

namespace tandan::ui {

class ScriptPanel;
class Segment;
class TimelineView;

/// 时间线: what happened to the deal, all of it or one kind. In a narrow window the words to say have no
/// column of their own and stand in here, behind a tab.
class TimelinePanel : public Panel
{
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    void show(const DealSnapshot& deal);
    using QWidget::show;
    /// Takes the words in behind a tab.
    void takeWords(ScriptPanel* words);
    /// Without the words, which whoever asks puts somewhere else.
    void giveWordsBack();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showTab();

    Segment *tab_, *kind_;
    TimelineModel* entries_;
    TimelineView* view_;
    ScriptPanel* words_ = nullptr;
};

} // namespace tandan::ui
