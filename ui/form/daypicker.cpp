#include "ui/form/daypicker.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QMenu>
#include <QWidgetAction>

namespace tandan::ui {

void pickDay(QWidget* field, Day shown, const std::function<void(Day)>& picked)
{
    auto* menu = new QMenu{field};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget{menu};
    calendar->setAccessibleName(QCoreApplication::translate("DayPicker", "Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(shown);
    const auto take = [menu, picked](Day day) {
        picked(day);
        menu->close();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, field, take);
    QObject::connect(calendar, &QCalendarWidget::activated, field, take);
    auto* action = new QWidgetAction{menu};
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(field->mapToGlobal(QPoint{0, field->height()}));
    calendar->setFocus();
}

} // namespace tandan::ui
