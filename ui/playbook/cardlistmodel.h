#pragma once

#include "ui/playbook/cardfinder.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tandan::ui {

/// The cards that were found. The library they point into must outlive the model's content.
class CardListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<FoundCard> cards);
    [[nodiscard]] const FoundCard& at(int row) const { return cards_[static_cast<std::size_t>(row)]; }
    /// The row of a card, −1 when it is not among them.
    [[nodiscard]] int rowOf(const Card* card) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Title as display text; a tooltip with the moment; title, moment and stages as accessible text.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<FoundCard> cards_;
};

/// Paints a card of the list: title, moment or why it was found, then its stages and what it answers.
class CardListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tandan::ui
