#include "ui/meeting/resultstep.h"

#include "ui/meeting/markchips.h"
#include "ui/meeting/optionrow.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

ResultStep::ResultStep(QWidget* parent) : Themed{parent}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::GapInline));
    std::vector<OptionRow::Option> options;
    for (const auto& [result, name] : Codes<MeetingResult>::table)
        options.push_back({displayName(result), QString::number(options.size() + 1)});
    result_ = new OptionRow{tr("How it went"), options, this};
    result_->setObjectName(u"resultRow"_s);
    setFocusProxy(result_);
    column->addWidget(result_, 0, Qt::AlignLeft);

    lostRow_ = new QWidget{this};
    auto* lostLine = new QHBoxLayout{lostRow_};
    lostLine->setContentsMargins(0, 0, 0, 0);
    lostLine->addWidget(new Label{tr("Lost because"), TextRole::Small, Color::Text2, lostRow_});
    lost_ = new QComboBox{lostRow_};
    lost_->setObjectName(u"lostBox"_s);
    lost_->setAccessibleName(tr("Lost because"));
    for (const auto& [reason, name] : Codes<LostReason>::table) {
        if (reason != LostReason::Imported)
            lost_->addItem(displayName(reason), QLatin1String{name});
    }
    lostLine->addWidget(lost_, 1);
    column->addWidget(lostRow_);
    lostRow_->hide();
    connect(lost_, &QComboBox::currentIndexChanged, this, &ResultStep::edited);

    marks_ = new MarkChips{this};
    connect(marks_, &MarkChips::edited, this, &ResultStep::edited);
    column->addWidget(marks_);
    connect(result_, &OptionRow::picked, this, [this](int, bool chosen) {
        showLost();
        Q_EMIT edited();
        if (!chosen)
            return;
        if (isLost())
            lost_->setFocus();
        else
            Q_EMIT done();
    });
}

bool ResultStep::hasMarks() const
{
    return !marks_->isEmpty();
}

bool ResultStep::isLost() const
{
    return result_->chosen() == static_cast<int>(MeetingResult::Lost);
}

void ResultStep::showLost()
{
    lostRow_->setVisible(isLost());
}

void ResultStep::read(const QuickLog& log)
{
    result_->choose(log.result ? static_cast<int>(*log.result) : -1);
    marks_->set(log.objections, log.heard);
    lost_->setCurrentIndex(lost_->findData(code(log.lost)));
    showLost();
}

void ResultStep::write(QuickLog& log) const
{
    if (result_->chosen() >= 0)
        log.result = static_cast<MeetingResult>(result_->chosen());
    log.objections = marks_->objections();
    log.heard = marks_->heard();
    log.lost = storedCode<LostReason>(lost_->currentData().toString());
}

} // namespace tandan::ui
