#include "ui/meeting/dealpicker.h"

#include "core/deal/dealcardstore.h"
#include "ui/widgets/field.h"
#include "ui/widgets/marks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFound = 6;

} // namespace

DealPicker::DealPicker(const PageContext& context, QWidget* parent)
    : Themed{parent},
      context_{context},
      line_{new InputField{tr("Which deal"), this}},
      stage_{new StageTag{1, {}, this}},
      found_{new QListWidget{this}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::GapChip));
    auto* row = new QHBoxLayout;
    line_->edit()->setObjectName(u"dealEdit"_s);
    line_->setPlaceholder(tr("Customer, title or number"));
    line_->edit()->installEventFilter(this);
    setFocusProxy(line_);
    row->addWidget(line_, 1);
    stage_->hide();
    row->addWidget(stage_);
    column->addLayout(row);
    found_->setObjectName(u"foundList"_s);
    found_->setAccessibleName(tr("Deals found"));
    found_->setFocusPolicy(Qt::NoFocus);
    found_->hide();
    column->addWidget(found_);
    connect(line_, &InputField::textEdited, this, [this](const QString& text) {
        stage_->hide();
        Q_EMIT unchosen();
        search(text);
    });
    connect(found_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(found_->row(item)); });
}

void DealPicker::search(const QString& text)
{
    const auto asked = question_.ask();
    DealFilter filter;
    filter.search = text.trimmed();
    filter.outcome = Outcome::Open;
    if (filter.search.isEmpty()) {
        found_->hide();
        return;
    }
    onAnswer(
        context_.book.read([filter](Connection& db) {
            return DealCardStore{db}.cards(filter, DealSort::DueFirst, tandan::Page{0, kFound});
        }),
        this,
        [this, asked](const std::vector<DealCard>& cards) {
            if (question_.isCurrent(asked))
                offer(cards);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void DealPicker::offer(const std::vector<DealCard>& cards)
{
    found_->clear();
    for (const DealCard& card : cards) {
        auto* item = new QListWidgetItem{
            u"%1  %2  %3"_s.arg(card.customer, card.title, displayName(card.stage)), found_};
        item->setData(Qt::UserRole, card.id.value());
    }
    found_->setCurrentRow(0);
    const int rows = std::max(1, static_cast<int>(cards.size()));
    found_->setFixedHeight(rows * theme().px(Px::RowDense) + 2 * theme().px(Px::Inset));
    found_->setVisible(!cards.empty());
    line_->setError(cards.empty() ? tr("No open deal of that name") : QString{});
}

void DealPicker::take(int row)
{
    const QListWidgetItem* item = found_->item(row);
    if (!item)
        return;
    const DealId deal{item->data(Qt::UserRole).toLongLong()};
    found_->hide();
    Q_EMIT chosen(deal);
}

void DealPicker::showDeal(const DealCard& card)
{
    question_.ask(); // what is still being looked for is for nobody
    found_->hide();
    line_->setError({});
    line_->setText(u"%1 · %2"_s.arg(card.customer, card.title));
    stage_->setStage(position(card.stage), displayName(card.stage));
    stage_->show();
}

void DealPicker::clear()
{
    question_.ask();
    found_->hide();
    line_->setText({});
    stage_->hide();
}

void DealPicker::setError(const QString& error)
{
    line_->setError(error);
}

bool DealPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == line_->edit() && event->type() == QEvent::KeyPress && found_->isVisibleTo(this)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = found_->currentRow();
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            found_->setCurrentRow(std::clamp(row + step, 0, found_->count() - 1));
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((enter && key->modifiers() == Qt::NoModifier) || key->key() == Qt::Key_Tab) {
            take(row);
            return true;
        }
    }
    return Themed::eventFilter(watched, event);
}

} // namespace tandan::ui
