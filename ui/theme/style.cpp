#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOn(const QStyleOption& option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

/// The border and fill shared by line edits, combo boxes and spin boxes.
void paintField(QPainter& painter, const QStyleOption& option, const Theme& theme, const QWidget* widget)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool readOnly = isOn(option, QStyle::State_ReadOnly);
    const bool invalid = widget && widget->property(kInvalidProperty).toBool();
    const bool focused = isOn(option, QStyle::State_HasFocus);
    const Color line = invalid                ? Color::Red
                       : focused              ? Color::Accent
                       : !enabled || readOnly ? Color::Line
                                              : Color::LineInput;
    paintBox(painter, option.rect, theme.px(Px::Radius),
             theme.color(enabled && !readOnly ? Color::Surface : Color::Sunken), theme.color(line),
             theme.px(invalid || focused ? Px::FocusRing : Px::Hairline));
}

void paintTick(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool partly = isOn(option, QStyle::State_NoChange);
    const bool checked = isOn(option, QStyle::State_On) || partly;
    const QColor fill = theme.color(!enabled ? Color::Sunken : checked ? Color::Accent : Color::Surface);
    const QColor line = theme.color(!enabled ? Color::Line2 : checked ? Color::Accent : Color::LineInput);
    paintBox(painter, option.rect, theme.px(Px::RadiusTick), fill, line, theme.px(Px::Hairline));
    if (checked)
        paintIcon(painter, partly ? Icon::Minus : Icon::Check, option.rect, theme.px(Px::IconTiny),
                  theme.color(enabled ? Color::OnAccent : Color::Disabled));
}

void paintRadio(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool checked = isOn(option, QStyle::State_On);
    const QColor line = theme.color(!enabled ? Color::Line2 : checked ? Color::Accent : Color::LineInput);
    paintBox(painter, option.rect, option.rect.height() / 2,
             theme.color(enabled ? Color::Surface : Color::Sunken), line,
             theme.px(checked ? Px::FocusRing : Px::Hairline));
    if (checked) {
        const int inset = theme.px(Px::GapTight);
        const QRect dot = option.rect.adjusted(inset, inset, -inset, -inset);
        paintBox(painter, dot, dot.height() / 2, line);
    }
}

void paintCommandButton(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool primary = button && (button->features & QStyleOptionButton::DefaultButton) && enabled;
    const bool hovered = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    const Color fill = primary    ? (hovered ? Color::AccentHover : Color::Accent)
                       : !enabled ? Color::Sunken
                       : hovered  ? Color::Hover
                                  : Color::Surface;
    paintBox(painter, option.rect, theme.px(Px::Radius), theme.color(fill),
             primary ? QColor{} : theme.color(Color::Line2), theme.px(Px::Hairline));
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item, const Theme& theme)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = item.rect.center().y();
        painter.fillRect(QRect{item.rect.x() + theme.px(Px::GapInline), y,
                               item.rect.width() - 2 * theme.px(Px::GapInline), theme.px(Px::Hairline)},
                         theme.color(Color::Line));
        return;
    }
    const bool enabled = isOn(item, QStyle::State_Enabled);
    const int inset = theme.px(Px::GapChip);
    const QRect row = item.rect.adjusted(inset, 0, -inset, 0);
    if (enabled && isOn(item, QStyle::State_Selected))
        paintBox(painter, row, theme.px(Px::RadiusBadge), theme.color(Color::AccentTint));

    const QColor ink = theme.color(enabled ? Color::Text : Color::Disabled);
    const int icon = theme.px(Px::Icon);
    const QRect iconArea{row.x() + theme.px(Px::Gap), row.y(), icon, row.height()};
    if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item.checked)
            paintIcon(painter, Icon::Check, iconArea, icon, ink);
    } else {
        item.icon.paint(&painter, iconArea, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }

    QRect textArea = row.adjusted(theme.px(Px::Gap) + icon + theme.px(Px::Gap), 0, -theme.px(Px::Gap), 0);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, Icon::ChevronRight, QRect{textArea.right() - icon, row.y(), icon, row.height()},
                  theme.px(Px::IconTiny), theme.color(Color::Text3));
        textArea.setRight(textArea.right() - icon - theme.px(Px::GapChip));
    }
    const auto tab = item.text.indexOf(u'\t');
    if (tab >= 0)
        paintText(painter, textArea, item.text.mid(tab + 1), theme, TextRole::Small,
                  theme.color(enabled ? Color::Text3 : Color::Disabled), Qt::AlignRight | Qt::AlignVCenter);
    painter.setFont(item.font);
    painter.setPen(ink);
    painter.drawText(textArea, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic,
                     tab >= 0 ? item.text.left(tab) : item.text);
}

void paintSpinArrows(const QStyle& style, QPainter& painter, const QStyleOptionSpinBox& spin,
                     const Theme& theme, const QWidget* widget)
{
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Icon icon) {
        const bool usable = (spin.stepEnabled & step) && isOn(spin, QStyle::State_Enabled);
        const bool hovered = usable && (spin.activeSubControls & part) && isOn(spin, QStyle::State_MouseOver);
        paintIcon(painter, icon, style.subControlRect(QStyle::CC_SpinBox, &spin, part, widget),
                  theme.px(Px::IconTiny),
                  theme.color(!usable   ? Color::Disabled
                              : hovered ? Color::Accent
                                        : Color::Text2));
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Icon::ChevronUp);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Icon::ChevronDown);
}

} // namespace

Style::Style() : QProxyStyle{QStyleFactory::create(u"Fusion"_s)} {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // The style sheet style sizes a spin box by itself and never asks sizeFromContents().
    if (qobject_cast<QAbstractSpinBox*>(widget))
        widget->setMinimumHeight(Theme::of(widget).px(Px::Control));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Theme theme = Theme::of(widget);
    switch (element) {
    case PE_FrameFocusRect:
        paintFocusRing(*painter, option->rect, theme, theme.px(Px::RadiusBadge));
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        // The edit inside a spin or combo box has no frame of its own; its owner draws the field.
        if (!frame || frame->lineWidth > 0)
            paintField(*painter, *option, theme, widget);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintTick(*painter, *option, theme);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, *option, theme);
        return;
    case PE_PanelButtonCommand:
        paintCommandButton(*painter, *option, theme);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        paintBox(*painter, option->rect, theme.px(Px::Radius), theme.color(Color::Surface),
                 theme.color(Color::Line2), theme.px(Px::Hairline));
        return;
    case PE_FrameMenu:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            paintMenuItem(*painter, *item, Theme::of(widget));
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton recoloured{*button};
            const bool primary =
                (button->features & QStyleOptionButton::DefaultButton) && isOn(*option, State_Enabled);
            if (primary)
                recoloured.palette.setColor(QPalette::ButtonText, Theme::of(widget).color(Color::OnAccent));
            QProxyStyle::drawControl(element, &recoloured, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Theme theme = Theme::of(widget);
    if (control == CC_ComboBox) {
        paintField(*painter, *option, theme, widget);
        const bool enabled = isOn(*option, State_Enabled);
        paintIcon(*painter, Icon::ChevronDown, subControlRect(control, option, SC_ComboBoxArrow, widget),
                  theme.px(Px::IconSmall), theme.color(enabled ? Color::Text2 : Color::Disabled));
        return;
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            if (spin->frame)
                paintField(*painter, *option, theme, widget);
            paintSpinArrows(*this, *painter, *spin, theme, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) {
            // QLineEdit adds a margin of its own of 2 px on each side.
            const int side = Theme::of(widget).px(Px::Gap);
            return option->rect.adjusted(side, 0, -side, 0);
        }
        return option->rect;
    }
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const Theme theme = Theme::of(widget);
        const int arrow = theme.px(Px::Icon) + theme.px(Px::Gap);
        const QRect r = option->rect;
        const QRect where =
            part == SC_ComboBoxArrow
                ? QRect{r.right() + 1 - arrow - theme.px(Px::GapChip), r.y(), arrow, r.height()}
                : r.adjusted(theme.px(Px::GapPanel), theme.px(Px::FocusRing), -arrow - theme.px(Px::GapChip),
                             -theme.px(Px::FocusRing));
        return visualRect(option->direction, r, where);
    }
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField && option->direction == Qt::LeftToRight)
        rect.setLeft(option->rect.left() + Theme::of(widget).px(Px::Gap));
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    const Theme theme = Theme::of(widget);
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(theme.px(Px::Control));
        break;
    case CT_PushButton:
        size = {std::max(size.width(), contents.width() + 2 * theme.px(Px::PageMargin)),
                theme.px(Px::Control)};
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        size.setHeight(std::max(size.height(), theme.px(Px::TargetMin)));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {size.width(), 2 * theme.px(Px::GapChip) + theme.px(Px::Hairline)};
            const auto tab = item->text.indexOf(u'\t');
            const QString label = tab >= 0 ? item->text.left(tab) : item->text;
            int width = QFontMetrics{item->font}.boundingRect(QRect{}, Qt::TextShowMnemonic, label).width();
            if (tab >= 0)
                width += textWidth(item->text.mid(tab + 1), theme, TextRole::Small) + 3 * theme.px(Px::Gap);
            width += theme.px(Px::Icon) + 2 * theme.px(Px::PageMargin) + 2 * theme.px(Px::Gap);
            return {std::max(width, theme.px(Px::MenuMin)), theme.px(Px::MenuItem)};
        }
        break;
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Theme theme = Theme::of(widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme.px(Px::Tick);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme.px(Px::GapInline);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return theme.px(Px::Icon);
    case PM_MenuPanelWidth:
        return theme.px(Px::Hairline);
    case PM_MenuVMargin:
        return theme.px(Px::GapChip);
    case PM_ToolTipLabelFrameWidth:
        return theme.px(Px::GapInline);
    case PM_MenuHMargin:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(answer); mask && option) {
            // A mask instead of a translucent window: it works without a compositor.
            QPainterPath path;
            const int radius = Theme::of(widget).px(Px::Radius);
            path.addRoundedRect(QRectF{option->rect}, radius, radius);
            mask->region = QRegion{path.toFillPolygon().toPolygon()};
            return 1;
        }
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace tandan::ui
