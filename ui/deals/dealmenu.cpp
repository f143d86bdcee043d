#include "ui/deals/dealmenu.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The key is shown, not bound: the view handles it, with or without the menu.
template <class Run>
QAction* addLine(QMenu* menu, Icon icon, const QString& text, const QString& key, Run run)
{
    QAction* action = menu->addAction(themedIcon(icon), key.isEmpty() ? text : text + u'\t' + key);
    QObject::connect(action, &QAction::triggered, menu, run);
    return action;
}

} // namespace

QMenu* makeDealMenu(const DealCard& card, std::vector<DealId> siblings, Navigator& navigator, QWidget* parent)
{
    auto* menu = new QMenu{parent};
    menu->setObjectName(u"dealMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Navigator* const nav = &navigator;
    const DealId deal = card.id;
    addLine(menu, Icon::ArrowRight, QCoreApplication::translate("DealMenu", "Open"), u"Enter"_s,
            [=] { nav->openDeal(deal, siblings); });
    if (card.outcome != Outcome::Open)
        return menu;
    addLine(menu, Icon::Flag, QCoreApplication::translate("DealMenu", "Set next step"), u"N"_s,
            [=] { nav->editNextStep(deal); });
    addLine(menu, Icon::Pencil, QCoreApplication::translate("DealMenu", "Log a meeting"), u"Ctrl L"_s,
            [=] { nav->logMeeting(deal); });
    QMenu* stages = menu->addMenu(QCoreApplication::translate("DealMenu", "Move to stage"));
    for (const Stage stage : allStages()) {
        QAction* to = stages->addAction(displayName(stage) + u'\t' + QString::number(position(stage)));
        to->setEnabled(stage != card.stage);
        QObject::connect(to, &QAction::triggered, menu, [=] { nav->moveDeal(deal, stage); });
    }
    menu->addSeparator();
    constexpr int kMostConcessions = 2;
    const bool used = card.concessions >= kMostConcessions;
    // A line that is off says why: menus show no tooltips.
    const QString ask = card.pendingConcession
                            ? QCoreApplication::translate("DealMenu", "Request a concession (one is waiting)")
                        : used
                            ? QCoreApplication::translate("DealMenu", "Request a concession (both are used)")
                            : QCoreApplication::translate("DealMenu", "Request a concession");
    addLine(menu, Icon::Approve, ask, u"Ctrl D"_s, [=] {
        nav->requestConcession(deal);
    })->setEnabled(!used && !card.pendingConcession);
    addLine(menu, Icon::Clock, QCoreApplication::translate("DealMenu", "Shelve…"), u"Z"_s,
            [=] { nav->shelveDeal(deal); });
    QAction* lose = addLine(menu, Icon::Cross, QCoreApplication::translate("DealMenu", "Mark as lost…"), {},
                            [=] { nav->loseDeal(deal); });
    lose->setIcon(themedIcon(Icon::Cross, Color::Red));
    return menu;
}

} // namespace tandan::ui
