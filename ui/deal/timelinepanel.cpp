#include "ui/deal/timelinepanel.h"

#include "ui/deal/scriptpanel.h"
#include "ui/deal/timelineview.h"
#include "ui/widgets/segment.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

TimelinePanel::TimelinePanel(QWidget* parent)
    : Panel{tr("Timeline"), parent},
      tab_{new Segment{tr("Timeline or words"), {{tr("Timeline")}, {tr("Words to say")}}, this}},
      kind_{
          new Segment{tr("What the timeline shows"), {{tr("All")}, {tr("Meetings")}, {tr("Prices")}}, this}},
      entries_{new TimelineModel{this}},
      view_{new TimelineView{this}}
{
    setFlush();
    tab_->setSmall(true);
    tab_->setObjectName(u"historyTab"_s);
    kind_->setSmall(true);
    kind_->setObjectName(u"timelineKindSegment"_s);
    addToHeader(kind_);
    addToHeader(tab_);
    tab_->hide();
    view_->setObjectName(u"timelineView"_s);
    view_->setModel(entries_);
    view_->installEventFilter(this);
    body()->addWidget(view_, 1);
    connect(kind_, &Segment::currentChanged, this,
            [this](int which) { entries_->setShow(static_cast<TimelineModel::Show>(which)); });
    connect(tab_, &Segment::currentChanged, this, &TimelinePanel::showTab);
}

void TimelinePanel::show(const DealSnapshot& deal)
{
    entries_->set(timeline(deal), deal.now.day());
    kind_->setItemText(1, tr("Meetings %1").arg(entries_->count(TimelineModel::Show::Meetings)));
    kind_->setItemText(2, tr("Prices %1").arg(entries_->count(TimelineModel::Show::Prices)));
}

void TimelinePanel::takeWords(ScriptPanel* words)
{
    words_ = words;
    body()->addWidget(words, 1);
    setTitle(tr("Timeline and words"));
    tab_->setVisible(true);
    showTab();
}

void TimelinePanel::giveWordsBack()
{
    words_ = nullptr;
    setTitle(tr("Timeline"));
    tab_->setVisible(false);
    showTab();
}

void TimelinePanel::showTab()
{
    const bool words = words_ && tab_->current() == 1;
    view_->setVisible(!words);
    kind_->setVisible(!words);
    if (words_)
        words_->setVisible(words);
}

bool TimelinePanel::eventFilter(QObject* watched, QEvent* event)
{
    // The list would take a letter as a search for a row; here letters are the page's keys.
    if (watched == view_ && event->type() == QEvent::KeyPress)
        return false;
    return Panel::eventFilter(watched, event);
}

} // namespace tandan::ui
