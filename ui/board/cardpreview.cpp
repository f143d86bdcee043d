#include "ui/board/cardpreview.h"

#include "ui/deals/cardwords.h"
#include "ui/page/format.h"
#include "ui/theme/paint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

CardPreview::CardPreview(const DealCard& card, const CardContext& context, QWidget* parent) : Themed{parent}
{
    setObjectName(u"cardPreview"_s);
    setWindowFlag(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(spokenCard(card, context));
    const Theme t = theme();
    const Day today = context.now.day();
    auto* grid = new QGridLayout{this};
    const int margin = t.px(Px::PageMargin);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(t.px(Px::PageMargin));
    grid->setVerticalSpacing(t.px(Px::GapInline));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label{card.customer, TextRole::DialogTitle, Color::Text, this}, 0, 0, 1, 2);
    auto* titleLabel = new Label{card.title, TextRole::Body, Color::Text2, this};
    titleLabel->setWrapping(true);
    grid->addWidget(titleLabel, 1, 0, 1, 2);
    auto* stage = new StageTag{position(card.stage), displayName(card.stage), this};
    grid->addWidget(stage, 2, 0, 1, 2, Qt::AlignLeft);
    int row = 3;
    const auto addLine = [&](const QString& name, const QString& value, Color color = Color::Text) {
        if (value.isEmpty())
            return;
        grid->addWidget(new Label{name, TextRole::Small, Color::Text3, this}, row, 0, Qt::AlignTop);
        auto* text = new Label{value, TextRole::Small, color, this};
        text->setWrapping(true);
        grid->addWidget(text, row++, 1);
    };
    const Age age = ageOf(card, context);
    addLine(tr("Number"), dealNumber(card.id));
    addLine(tr("Amount"), card.amount ? formatMoney(*card.amount) : tr("unknown"));
    addLine(tr("Salesperson"), card.owner);
    addLine(tr("In this stage"), ageText(card, context),
            age == Age::Stalled ? Color::Red
            : age == Age::Near  ? Color::Amber
                                : Color::Text);
    addLine(tr("Concessions"), ConcessionDots::describe(dotsOf(card)));
    if (card.next)
        addLine(tr("Next step"), card.next->what + u" · "_s + longDay(card.next->due, card.next->minute),
                nearness(card.next->due, today) == Nearness::Overdue ? Color::Red : Color::Text);
    else
        addLine(tr("Next step"), tr("none"), Color::Amber);
    if (card.expectedClose)
        addLine(tr("Expected close"), longDay(*card.expectedClose));
    addLine(tr("Industry"), card.industry);
    addLine(tr("Product"), card.product);
    addLine(tr("Source"), card.source);
}

void CardPreview::popupBeside(const QRect& globalCard)
{
    const Theme t = theme();
    resize(t.px(Px::SidePanel), sizeHint().height());
    resize(width(), std::max(height(), heightForWidth(width())));
    const QRect screenArea = screen()->availableGeometry();
    const int gap = t.px(Px::Gap);
    int x = globalCard.right() + gap;
    if (x + width() > screenArea.right())
        x = globalCard.left() - gap - width();
    const int y = std::clamp(globalCard.top(), screenArea.top(),
                             std::max(screenArea.top(), screenArea.bottom() - height()));
    move(std::max(screenArea.left(), x), y);
    show();
    setFocus();
}

void CardPreview::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    paintBox(painter, rect(), t.px(Px::Radius), t.color(Color::Surface), t.color(Color::Line2),
             t.px(Px::Hairline));
}

void CardPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openRequested();
        [[fallthrough]];
    case Qt::Key_Space:
    case Qt::Key_Escape:
        close();
        return;
    default:
        Themed::keyPressEvent(event);
    }
}

} // namespace tandan::ui
