#include "ui/playbook/filterpane.h"

#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kShownAtFirst = 4;

QString heading(Facet facet)
{
    switch (facet) {
    case Facet::Stage:
        return QCoreApplication::translate("tandan::ui::FilterPane", "Stage");
    case Facet::CustomerType:
        return QCoreApplication::translate("tandan::ui::FilterPane", "Customer type");
    case Facet::Industry:
        return QCoreApplication::translate("tandan::ui::FilterPane", "Trade");
    case Facet::Objection:
        return QCoreApplication::translate("tandan::ui::FilterPane", "What they say");
    }
    return {};
}

} // namespace

FilterRow::FilterRow(Facet facet, const FacetCount& entry, QWidget* parent)
    : Themed{parent},
      facet_{facet},
      entry_{entry}
{
    setObjectName(u"%1FilterRow"_s.arg(entry.code));
    setText(facetName(facet, entry.code));
    setAccessibleName(tr("%1: %2, %n card(s)", nullptr, entry.count).arg(heading(facet), text()));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FilterRow::sizeHint() const
{
    const Theme t = theme();
    return {t.px(Px::Nav) - 2 * t.px(Px::Gap), t.px(Px::ControlSmall)};
}

void FilterRow::paintEvent(QPaintEvent*)
{
    const Theme t = theme();
    QPainter painter{this};
    if (isChecked() || underMouse())
        paintBox(painter, rect(), t.px(Px::RadiusBadge),
                 t.color(isChecked() ? Color::AccentTint : Color::Hover));
    const int gap = t.px(Px::GapInline);
    const int tick = t.px(Px::Tick);
    QStyleOptionButton box;
    box.initFrom(this);
    box.rect = QRect{gap, (height() - tick) / 2, tick, tick};
    box.state.setFlag(QStyle::State_On, isChecked());
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);

    QRect area = rect().adjusted(gap + tick + gap, 0, -gap, 0);
    const auto stage = facet_ == Facet::Stage ? parseCode<Stage>(entry_.code) : Result<Stage>{Error{}};
    if (stage) {
        const int side = t.px(Px::StageDigit);
        paintStageDigit(painter, area, t, position(*stage), side);
        area.setLeft(area.left() + side + gap);
    }
    const QString count = QString::number(entry_.count);
    const int countWidth = textWidth(count, t, TextRole::Small);
    paintText(painter, area, count, t, TextRole::Small, t.color(Color::Text3),
              Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, area.adjusted(0, 0, -countWidth - gap, 0), text(), t, TextRole::Body,
              t.color(Color::Text));
    if (hasFocus())
        paintFocusRing(painter, rect(), t, t.px(Px::RadiusBadge));
}

FilterPane::FilterPane(QWidget* parent)
    : Themed{parent},
      content_{new QWidget},
      rows_{new QVBoxLayout{content_}},
      clear_{new Button{Button::Kind::Secondary, tr("Clear filters"), content_}}
{
    const Theme t = theme();
    setObjectName(u"filterPane"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    clear_->setObjectName(u"clearFiltersButton"_s);
    clear_->setSmall(true);
    clear_->hide();
    rows_->setContentsMargins(t.px(Px::Gap), t.px(Px::Gap), t.px(Px::Gap), t.px(Px::Gap));
    rows_->setSpacing(0);
    auto* scroll = new QScrollArea{this};
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content_);
    scroll->viewport()->setAutoFillBackground(false);
    content_->setAutoFillBackground(false);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, t.px(Px::Hairline), 0);
    column->addWidget(scroll);
    connect(clear_, &Button::clicked, this, &FilterPane::clear);
}

QSize FilterPane::sizeHint() const
{
    return {theme().px(Px::Nav), 0};
}

void FilterPane::setCards(const std::vector<Card>& cards)
{
    while (QLayoutItem* item = rows_->takeAt(0)) {
        if (item->widget() && item->widget() != clear_)
            item->widget()->deleteLater();
        delete item;
    }
    filter_ = {};
    for (const Facet facet : kFacets)
        addFacet(facet, countCards(cards, facet));
    rows_->addSpacing(theme().px(Px::GapPanel));
    rows_->addWidget(clear_, 0, Qt::AlignLeft);
    rows_->addStretch(1);
}

void FilterPane::addFacet(Facet facet, const std::vector<FacetCount>& entries)
{
    const Theme t = theme();
    auto* title = new Label{heading(facet), TextRole::Small, Color::Text3, content_};
    title->setIndent(t.px(Px::GapInline));
    rows_->addSpacing(rows_->isEmpty() ? 0 : t.px(Px::GapPanel));
    rows_->addWidget(title);
    rows_->addSpacing(t.px(Px::GapChip));
    std::vector<FilterRow*> hidden;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto* row = new FilterRow{facet, entries[i], content_};
        connect(row, &FilterRow::toggled, this, [this, row](bool on) { choose(row, on); });
        rows_->addWidget(row);
        if (facet != Facet::Stage && i >= kShownAtFirst) {
            row->hide();
            hidden.push_back(row);
        }
    }
    if (hidden.empty())
        return;
    auto* more =
        new Button{Button::Kind::Text, tr("%n more", nullptr, static_cast<int>(hidden.size())), content_};
    more->setSmall(true);
    more->setAccessibleName(
        tr("%1: show %n more", nullptr, static_cast<int>(hidden.size())).arg(heading(facet)));
    connect(more, &Button::clicked, more, [more, hidden] {
        for (FilterRow* row : hidden)
            row->show();
        hidden.front()->setFocus();
        more->hide();
    });
    rows_->addWidget(more, 0, Qt::AlignLeft);
}

void FilterPane::choose(const FilterRow* row, bool chosen)
{
    QStringList& codes = filter_.of(row->facet());
    codes.removeAll(row->code());
    if (chosen)
        codes << row->code();
    clear_->setVisible(!filter_.isEmpty());
    Q_EMIT changed();
}

void FilterPane::clear()
{
    for (FilterRow* row : content_->findChildren<FilterRow*>())
        row->setChecked(false);
}

void FilterPane::focusFirst()
{
    if (auto* first = content_->findChild<FilterRow*>())
        first->setFocus(Qt::ShortcutFocusReason);
}

void FilterPane::paintEvent(QPaintEvent*)
{
    const Theme t = theme();
    const int line = t.px(Px::Hairline);
    QPainter{this}.fillRect(QRect{width() - line, 0, line, height()}, t.color(Color::Line));
}

} // namespace tandan::ui
