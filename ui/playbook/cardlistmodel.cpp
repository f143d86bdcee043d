#include "ui/playbook/cardlistmodel.h"

#include "ui/theme/paint.h"
#include "ui/widgets/marks.h"

#include <QPainter>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList stageNames(const Card& card)
{
    QStringList names;
    for (const QString& code : codesOf(card, Facet::Stage))
        names << facetName(Facet::Stage, code);
    return names;
}

/// Tags side by side as long as they fit.
void paintTags(QPainter& painter, QRect area, const Theme& t, const Card& card)
{
    const int gap = t.px(Px::GapInline);
    const auto fits = [&](int width) { return width <= area.width(); };
    if (card.stages.empty()) {
        const QString any = facetName(Facet::Stage, anyStageCode());
        area.setLeft(area.left() + paintBadge(painter, area, t, Tone::Neutral, any) + gap);
    }
    for (const Stage stage : card.stages) {
        if (fits(stageTagWidth(t, displayName(stage))))
            area.setLeft(area.left() + paintStageTag(painter, area, t, position(stage), displayName(stage)) +
                         gap);
    }
    for (const QString& code : card.answers) {
        const QString name = facetName(Facet::Objection, code);
        if (!fits(badgeWidth(t, name)))
            return;
        area.setLeft(area.left() + paintBadge(painter, area, t, Tone::Neutral, name) + gap);
    }
}

} // namespace

void CardListModel::show(std::vector<FoundCard> cards)
{
    beginResetModel();
    cards_ = std::move(cards);
    endResetModel();
}

int CardListModel::rowOf(const Card* card) const
{
    const auto found = std::find_if(cards_.begin(), cards_.end(),
                                    [card](const FoundCard& entry) { return entry.card == card; });
    return found == cards_.end() ? -1 : static_cast<int>(found - cards_.begin());
}

int CardListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(cards_.size());
}

QVariant CardListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card& card = *at(index.row()).card;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(card);
    case Qt::ToolTipRole:
        return momentOf(card);
    case Qt::AccessibleTextRole:
        //: A card of the playbook for screen readers: title, when to use it, stages
        return tr("%1. %2. %3").arg(titleOf(card), momentOf(card), stageNames(card).join(u' '));
    default:
        return {};
    }
}

void CardListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto* model = qobject_cast<const CardListModel*>(index.model());
    if (!model)
        return;
    const FoundCard& entry = model->at(index.row());
    const Theme t = Theme::of(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter->save();
    painter->fillRect(option.rect, t.color(selected  ? Color::AccentTint
                                           : hovered ? Color::Hover
                                                     : Color::Surface));
    const int line = t.px(Px::Hairline);
    painter->fillRect(QRect{option.rect.x(), option.rect.bottom() + 1 - line, option.rect.width(), line},
                      t.color(Color::Line));
    if (selected)
        painter->fillRect(
            QRect{option.rect.topLeft(), QSize{t.px(Px::AccentBar), option.rect.height() - line}},
            t.color(Color::Accent));
    const int side = t.px(Px::GapWide);
    QRect area = option.rect.adjusted(side, t.px(Px::GapPanel), -side, 0);
    const auto take = [&](int height) {
        const QRect taken{area.x(), area.y(), area.width(), height};
        area.setTop(area.top() + height);
        return taken;
    };
    QRect title = take(t.line(TextRole::Body));
    if (!entry.card->condition.isEmpty()) {
        const QString care = tr("Must be true");
        const int width = badgeWidth(t, care);
        paintBadge(*painter, QRect{title.right() + 1 - width, title.y(), width, title.height()}, t,
                   Tone::Amber, care);
        title.setRight(title.right() - width - t.px(Px::Gap));
    }
    paintText(*painter, title, titleOf(*entry.card), t, TextRole::BodyBold, t.color(Color::Text));
    paintText(*painter, take(t.line(TextRole::Small)),
              entry.why.isEmpty() ? momentOf(*entry.card) : entry.why, t, TextRole::Small,
              t.color(entry.why.isEmpty() ? Color::Text2 : Color::Accent));
    take(t.px(Px::GapChip));
    paintTags(*painter, take(t.px(Px::StageTag)), t, *entry.card);
    painter->restore();
}

QSize CardListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const Theme t = Theme::of(option.widget);
    return {t.px(Px::SidePanel), 2 * t.px(Px::GapPanel) + t.line(TextRole::Body) + t.line(TextRole::Small) +
                                     t.px(Px::GapChip) + t.px(Px::StageTag)};
}

} // namespace tandan::ui
