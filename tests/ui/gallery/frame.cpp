#include "tests/ui/gallery/frame.h"

#include "tests/ui/gallery/components.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statushints.h"
#include "ui/widgets/toast.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStatusBar>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

FrameWindow::FrameWindow() : nav_{new NavRail}, toast_{nullptr}
{
    setWindowTitle(u"谈单"_s);
    const QString work = u"工作"_s;
    const QString manage = u"管理"_s;
    const QString sources = u"资料"_s;
    nav_->setItems({{u"today"_s, Icon::Today, u"今日"_s, work, 7},
                    {u"board"_s, Icon::Board, u"看板"_s, work},
                    {u"list"_s, Icon::List, u"列表"_s, work},
                    {u"customers"_s, Icon::Customers, u"客户"_s, work},
                    {u"review"_s, Icon::Hourglass, u"停滞审查"_s, manage, 9, CountKind::Waiting},
                    {u"approvals"_s, Icon::Approve, u"审批"_s, manage, 1, CountKind::Waiting},
                    {u"money"_s, Icon::Yen, u"收款"_s, manage, 4, CountKind::Overdue},
                    {u"reports"_s, Icon::Chart, u"报表"_s, manage},
                    {u"playbook"_s, Icon::Book, u"话术库"_s, sources},
                    {u"settings"_s, Icon::Gear, u"设置"_s, sources}});
    nav_->setCurrent(u"board"_s);
    nav_->setPerson(5, u"沈毅"_s, u"负责人・华东一组"_s);

    auto* page = new QWidget;
    auto* header = new PageHeader{u"看板"_s, u"华东一组"_s, page};
    header->setSearch(new SearchField{u"搜索"_s, u"搜客户、商机、话术，支持拼音首字母"_s, u"Ctrl K"_s, page});
    auto* create = new Button{Button::Kind::Secondary, u"新建商机"_s, page};
    create->setMark(Icon::Plus);
    create->setKey(u"Ctrl N"_s);
    auto* log = new Button{Button::Kind::Primary, u"记录会谈"_s, page};
    log->setMark(Icon::Pencil);
    log->setKey(u"Ctrl L"_s);
    header->addAction(create);
    header->addAction(log);
    auto* scroll = new QScrollArea{page};
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(new ComponentsPage);
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(scroll, 1);

    auto* central = new QWidget;
    auto* row = new QHBoxLayout{central};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(nav_);
    row->addWidget(page, 1);
    setCentralWidget(central);
    toast_ = new Toast{page};
    addMenus();
    addStatus();
}

void FrameWindow::addMenus()
{
    QMenu* file = menuBar()->addMenu(u"文件(&F)"_s);
    file->addAction(themedIcon(Icon::ArrowRight), u"打开"_s, QKeySequence{u"Ctrl+O"_s});
    file->addAction(themedIcon(Icon::Flag), u"定下一步"_s, QKeySequence{Qt::Key_N});
    file->addAction(themedIcon(Icon::Pencil), u"记录会谈"_s, QKeySequence{u"Ctrl+L"_s});
    file->addSeparator();
    file->addAction(themedIcon(Icon::Cross, Color::Red), u"标丢单…"_s)->setEnabled(false);
    menuBar()->addMenu(u"视图(&V)"_s)->addAction(u"深色"_s)->setCheckable(true);
    menuBar()->addMenu(u"商机(&D)"_s);
}

void FrameWindow::addStatus()
{
    auto* hints = new StatusHints;
    hints->setHints({{{u"←"_s, u"→"_s, u"↑"_s, u"↓"_s}, u"移动"_s},
                     {{u"Enter"_s}, u"打开"_s},
                     {{u"1"_s, u"–"_s, u"6"_s}, u"移到阶段"_s},
                     {{u"N"_s}, u"定下一步"_s},
                     {{u"Space"_s}, u"预览"_s}});
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(hints, 1);
    statusBar()->addPermanentWidget(
        new Label{u"30 单・512.7万・加权 249.3万"_s, TextRole::Small, Color::Text2});
    statusBar()->addPermanentWidget(new IconLabel{Icon::Check, Color::Green, {}, Px::IconSmall});
    statusBar()->addPermanentWidget(new Label{u"已存本机 14:32"_s, TextRole::Small, Color::Text2});
}

Dialog* FrameWindow::makeDialog()
{
    auto* dialog = new Dialog{u"记录会谈"_s, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSubtitle(u"3 / 6 步・已用 21 秒"_s);
    auto* form = new QFormLayout;
    auto* next = new InputField{u"下一步"_s, dialog};
    next->setText(u"明天10点 和韩立电话谈付款方式"_s);
    next->setObjectName(u"nextField"_s);
    auto* notes = new QPlainTextEdit{dialog};
    notes->setAccessibleName(u"要点"_s);
    notes->setPlaceholderText(u"可不填。打 # 记异议，打 ! 记信号"_s);
    notes->setTabChangesFocus(true);
    form->addRow(u"下一步"_s, next);
    form->addRow(u"要点"_s, notes);
    dialog->body()->addLayout(form);
    dialog->addHint(new Label{u"Esc 收起，草稿留着"_s, TextRole::Small, Color::Text2, dialog});
    auto* another = new Button{Button::Kind::Secondary, u"存并开下一条"_s, dialog};
    another->setKey(u"Ctrl Shift Enter"_s);
    dialog->addButton(another);
    auto* save = new Button{Button::Kind::Primary, u"保存"_s, dialog};
    save->setKey(u"Ctrl Enter"_s);
    save->setObjectName(u"saveButton"_s);
    connect(save, &Button::clicked, dialog, &Dialog::accept);
    dialog->setPrimary(save);
    return dialog;
}

} // namespace tandan::ui
