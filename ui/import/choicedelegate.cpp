#include "ui/import/choicedelegate.h"

#include "ui/import/choicetable.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/marks.h"

#include <QComboBox>
#include <QPainter>

namespace tandan::ui {

ChoiceDelegate::ChoiceDelegate(QTableView* view) : TableDelegate{view, Density::Dense} {}

QRect ChoiceDelegate::boxIn(const QStyleOptionViewItem& option)
{
    const Theme theme = Theme::of(option.widget);
    const int inset = theme.px(Px::Inset);
    return option.rect.adjusted(inset, inset, -inset, -inset - theme.px(Px::Hairline));
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    if (!index.data(kChoicesRole).isValid()) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    const Theme theme = Theme::of(option.widget);
    painter->save();
    paintGround(*painter, option, index);
    const QRect box = boxIn(option);
    paintBox(*painter, box, theme.px(Px::Radius), theme.color(Color::Surface), theme.color(Color::LineInput));
    const int icon = theme.px(Px::IconSmall);
    const int gap = theme.px(Px::Gap);
    paintIcon(*painter, Icon::ChevronDown, QRect{box.right() - icon - gap, box.y(), icon, box.height()}, icon,
              theme.color(Color::Text2));
    const QRect area = box.adjusted(gap, 0, -icon - 2 * gap, 0);
    const QVariant stage = index.data(StageRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (stage.isValid()) {
        paintStageTag(*painter, area, theme, stage.toInt(), text);
    } else {
        const QVariant tone = index.data(ToneRole);
        const bool toned = tone.isValid() && static_cast<Tone>(tone.toInt()) != Tone::Neutral;
        const QColor ink = toned ? toneColors(theme, static_cast<Tone>(tone.toInt())).ink
                                 : theme.color(index.data(HintRole).toBool() ? Color::Text3 : Color::Text);
        paintText(*painter, area, text, theme, TextRole::Body, ink);
    }
    painter->restore();
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const QVariant choices = index.data(kChoicesRole);
    if (!choices.isValid())
        return TableDelegate::createEditor(parent, option, index);
    auto* box = new QComboBox{parent};
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const Choice& choice : choices.value<std::vector<Choice>>())
        box->addItem(choice.text, choice.value);
    auto* self = const_cast<ChoiceDelegate*>(this); // the signals of a delegate are not const, its making is
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    // When the view has put it in its place.
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box)
        return;
    const QVariant value = index.data(Qt::EditRole);
    for (int at = 0; at < box->count(); ++at) {
        if (box->itemData(at) == value)
            box->setCurrentIndex(at);
    }
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
}

void ChoiceDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    editor->setGeometry(boxIn(option));
}

} // namespace tandan::ui
