#include "ui/widgets/statepane.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tandan::ui {

namespace {

/// A bar of progress over a shorter one that stands for the lines to come. Nothing moves but the progress.
class Bars final : public Themed<QWidget>
{
public:
    using Themed::Themed;

    void setShare(double share)
    {
        share_ = share;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme t = theme();
        return {t.px(Px::CardMin), t.px(Px::Control)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const Theme t = theme();
        const int thickness = t.px(Px::Progress);
        const int step = t.px(Px::PageMargin);
        paintBar(painter, QRect{0, 0, width(), thickness}, t, share_, Color::Accent, thickness);
        constexpr int kShorterBy = 7; // seven eighths of the width
        paintBar(painter, QRect{0, step, width() * kShorterBy / (kShorterBy + 1), t.px(Px::GapPanel)}, t, 0.0,
                 Color::Accent, t.px(Px::GapPanel));
    }

private:
    double share_ = 0.0;
};

constexpr std::size_t kMostActions = 2;

} // namespace

StatePane::StatePane(QWidget* parent)
    : Panel{{}, parent},
      mark_{new IconLabel{Icon::Warning, Color::Red, {}, Px::Icon, this}},
      heading_{new Label{{}, TextRole::BodyBold, Color::Text, this}},
      count_{new Label{{}, TextRole::Small, Color::Text2, this}},
      line_{new Label{{}, TextRole::Small, Color::Text2, this}},
      bars_{new Bars{this}},
      actionRow_{new QWidget{this}},
      stop_{new Button{Button::Kind::Secondary, tr("Stop"), this}}
{
    const Theme t = theme();
    line_->setWrapping(true);
    stop_->setSmall(true);
    //: Name of the Escape key on a key cap
    stop_->setKey(tr("Esc"));
    count_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* top = new QHBoxLayout;
    top->setSpacing(t.px(Px::GapInline));
    top->addWidget(mark_);
    top->addWidget(heading_);
    top->addStretch(1);
    top->addWidget(count_);
    auto* actions = new QHBoxLayout{actionRow_};
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(t.px(Px::Gap));
    actions->addWidget(stop_);
    actions->addStretch(1);
    body()->setSpacing(t.px(Px::GapInline));
    body()->addLayout(top);
    body()->addWidget(line_);
    body()->addWidget(bars_);
    body()->addWidget(actionRow_);
    body()->addStretch(1);

    showBars_.setSingleShot(true);
    showCount_.setSingleShot(true);
    connect(&showBars_, &QTimer::timeout, this, &StatePane::revealBars);
    connect(&showCount_, &QTimer::timeout, this, &StatePane::revealCount);
    connect(stop_, &Button::clicked, this, &StatePane::stopRequested);
    present({}, {}, {});
}

void StatePane::clearActions()
{
    const auto old = actionRow_->findChildren<Button*>(Qt::FindDirectChildrenOnly);
    for (Button* button : old) {
        if (button == stop_)
            continue;
        // An action may replace the pane's state while its own button is still delivering the click.
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
}

void StatePane::present(const QString& title, const QString& line, const std::vector<Action>& actions)
{
    Q_ASSERT(actions.size() <= kMostActions);
    showBars_.stop();
    showCount_.stop();
    clearActions();
    heading_->setText(title);
    line_->setText(line);
    line_->setVisible(!line.isEmpty());
    mark_->hide();
    heading_->show();
    count_->hide();
    bars_->hide();
    stop_->hide();
    auto* row = static_cast<QHBoxLayout*>(actionRow_->layout());
    for (std::size_t i = 0; i < actions.size(); ++i) {
        auto* button =
            new Button{i == 0 ? Button::Kind::Secondary : Button::Kind::Text, actions[i].text, actionRow_};
        button->setSmall(true);
        connect(button, &Button::clicked, this, [run = actions[i].run] { run(); });
        row->insertWidget(static_cast<int>(i), button);
    }
    actionRow_->setVisible(!actions.empty());
    setAccessibleName(title);
    setAccessibleDescription(line);
}

void StatePane::showEmpty(const QString& title, const QString& line, const std::vector<Action>& actions)
{
    present(title, line, actions);
    heading_->setColor(Color::Text);
    setEdge(Edge::Plain);
}

void StatePane::showError(const QString& title, const QString& line, const std::vector<Action>& actions)
{
    present(title, line, actions);
    heading_->setColor(Color::Red);
    mark_->show();
    setEdge(Edge::Red);
}

void StatePane::showLoading(const QString& title)
{
    present(title, {}, {});
    heading_->setColor(Color::Text);
    heading_->hide();
    setEdge(Edge::Plain);
    static_cast<Bars*>(bars_)->setShare(0.0);
    count_->clear();
    const Theme t = theme();
    showBars_.start(t.span(Span::LoadingShow));
    showCount_.start(t.span(Span::LoadingCount));
}

void StatePane::revealBars()
{
    heading_->show();
    bars_->show();
}

void StatePane::revealCount()
{
    count_->show();
    actionRow_->show();
    stop_->show();
}

void StatePane::setProgress(double share, const QString& countText)
{
    static_cast<Bars*>(bars_)->setShare(share);
    count_->setText(countText);
    setAccessibleDescription(countText);
}

void StatePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !stop_->isHidden()) {
        Q_EMIT stopRequested();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace tandan::ui
