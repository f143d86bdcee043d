#include "ui/review/stalledactions.h"

#include "ui/page/format.h"
#include "ui/widgets/label.h"

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

StalledActions::StalledActions(QWidget* parent) : ActionStrip{parent}
{
    using Kind = Button::Kind;
    single_.push_back(
        addButton(Kind::Secondary, Icon::Flag, tr("Set next step"), u"N"_s, u"nextStepButton"_s, Qt::Key_N));
    reassign_ =
        addButton(Kind::Secondary, Icon::Person, tr("Reassign"), u"A"_s, u"reassignButton"_s, Qt::Key_A);
    addButton(Kind::Secondary, Icon::Bell, tr("Remind"), u"R"_s, u"remindButton"_s, Qt::Key_R);
    single_.push_back(addButton(Kind::Secondary, Icon::ArrowLeft, tr("Back one stage"), u"B"_s,
                                u"backButton"_s, Qt::Key_B));
    single_.push_back(
        addButton(Kind::Secondary, Icon::Clock, tr("Shelve"), u"Z"_s, u"shelveButton"_s, Qt::Key_Z));
    single_.push_back(
        addButton(Kind::Destructive, Icon::Cross, tr("Mark as lost"), {}, u"loseButton"_s, Qt::Key_Delete));
}

Button* StalledActions::addButton(Button::Kind kind, Icon icon, const QString& text, const QString& key,
                                  const QString& name, int pressedKey)
{
    auto* button = new Button{kind, text, this};
    button->setObjectName(name);
    button->setSmall(true);
    if (kind != Button::Kind::Destructive)
        button->setMark(icon);
    button->setKey(key);
    connect(button, &Button::clicked, this, [this, pressedKey] { Q_EMIT pressed(pressedKey); });
    add(button);
    return button;
}

void StalledActions::setSelection(int count, Money sum)
{
    label()->setText(tr("%n selected · %1", nullptr, count).arg(formatMoneyShort(sum)));
    const QString reason = count > 1 ? tr("Works on one deal at a time") : QString{};
    for (Button* button : single_)
        button->setDisabledReason(reason);
}

} // namespace tandan::ui
