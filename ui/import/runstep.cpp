#include "ui/import/runstep.h"

#include "ui/import/importwords.h"
#include "ui/import/resultview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statepane.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

RunStep::RunStep(ImportSession& session, ImportSession::Busy kind, const QString& doing, QWidget* parent)
    : ImportStep{parent},
      session_{session},
      kind_{kind},
      doing_{doing},
      views_{new QStackedWidget{this}},
      state_{new StatePane{this}},
      result_{new ResultView{session, this}},
      head_{new QVBoxLayout}
{
    state_->setObjectName(u"importRunState"_s);
    const int gap = Theme::of(this).px(Px::GapPanel);
    auto* notice = new QWidget{this};
    auto* around = new QVBoxLayout{notice};
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(state_);
    around->addStretch(1);
    auto* found = new QWidget{this};
    auto* below = new QVBoxLayout{found};
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(gap);
    below->addLayout(head_);
    below->addWidget(result_, 1);
    views_->addWidget(notice);
    views_->addWidget(found);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(views_);
    connect(state_, &StatePane::stopRequested, &session_, &ImportSession::stop);
    connect(&session_, &ImportSession::busyChanged, this, &RunStep::busyChanged);
    connect(&session_, &ImportSession::finished, this, &RunStep::showResult);
    connect(&session_, &ImportSession::progressed, this, [this](qint64 done, qint64 total) {
        if (isRunning() && total > 0)
            state_->setProgress(
                static_cast<double>(done) / static_cast<double>(total),
                tr("%1 / %2 rows").arg(importwords::number(done), importwords::number(total)));
    });
}

void RunStep::busyChanged()
{
    if (isRunning()) {
        views_->setCurrentIndex(0);
        state_->showLoading(doing_);
        state_->setProgress(0.0, tr("%1 / %2 rows")
                                     .arg(importwords::number(0), importwords::number(static_cast<qint64>(
                                                                      session_.table()->rows.size()))));
    } else {
        views_->setCurrentIndex(1);
    }
    Q_EMIT stateChanged();
}

void RunStep::showResult()
{
    result_->refresh();
    Q_EMIT stateChanged();
}

} // namespace tandan::ui
