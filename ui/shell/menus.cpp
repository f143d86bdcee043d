#include "ui/shell/menus.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void collect(const QString& menu, const QMenu& from, std::vector<Menus::Entry>& entries)
{
    for (QAction* action : from.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->menu())
            collect(menu, *action->menu(), entries);
        else
            entries.push_back({menu, action});
    }
}

} // namespace

Menus::Menus(QMainWindow& window) : QObject{&window}
{
    for (const QString& title : {tr("&File"), tr("&Edit"), tr("&View"), tr("&Deal"), tr("&Meeting"),
                                 tr("&Team"), tr("T&ools"), tr("&Help")}) {
        QMenu* menu = window.menuBar()->addMenu(title);
        menu->menuAction()->setVisible(false);
        menus_.push_back(menu);
    }
}

QAction* Menus::add(MenuId id, const QString& text, const QKeySequence& key, std::function<void()> run)
{
    QMenu* menu = menus_[static_cast<std::size_t>(id)];
    menu->menuAction()->setVisible(true);
    QAction* action = menu->addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

QMenu* Menus::addSubmenu(MenuId id, const QString& text)
{
    QMenu* menu = menus_[static_cast<std::size_t>(id)];
    menu->menuAction()->setVisible(true);
    return menu->addMenu(text);
}

void Menus::addSeparator(MenuId id)
{
    menus_[static_cast<std::size_t>(id)]->addSeparator();
}

std::vector<Menus::Entry> Menus::entries() const
{
    std::vector<Entry> all;
    for (const QMenu* menu : menus_)
        collect(plain(menu->title()), *menu, all);
    return all;
}

QString Menus::plain(QString text)
{
    static const QRegularExpression chinese{u"\\(&\\w\\)"_s};
    return text.remove(chinese).remove(u'&');
}

} // namespace tandan::ui
