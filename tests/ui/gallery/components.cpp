#include "tests/ui/gallery/components.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stagepath.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tabledelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& stageNames()
{
    static const QStringList names{u"寒暄"_s, u"需求"_s, u"方案"_s, u"逼单"_s, u"签单"_s, u"收款"_s};
    return names;
}

QStandardItem* cell(const QString& text)
{
    auto* item = new QStandardItem{text};
    item->setEditable(false);
    return item;
}

void addDeal(QStandardItemModel& model, const QString& customer, int stage, const QString& amount,
             const QString& next, bool invalid = false)
{
    QStandardItem* number = cell(amount);
    number->setData(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    number->setData(invalid, InvalidRole);
    QStandardItem* stageCell = cell(stageNames()[stage - 1]);
    stageCell->setData(stage, StageRole);
    QStandardItem* last = cell(next);
    if (invalid) {
        last->setData(static_cast<int>(Icon::Warning), IconRole);
        last->setData(static_cast<int>(Tone::Red), ToneRole);
    }
    model.appendRow({cell(customer), stageCell, number, last});
}

} // namespace

ComponentsPage::ComponentsPage(QWidget* parent) : Themed{parent}, column_{new QVBoxLayout{this}}
{
    const Theme t = theme();
    column_->setContentsMargins(t.px(Px::DialogMargin), t.px(Px::GapWide), t.px(Px::DialogMargin),
                                t.px(Px::GapWide));
    column_->setSpacing(t.px(Px::GapInline));
    column_->addWidget(new Label{u"组件与状态"_s, TextRole::PageTitle, Color::Text, this});
    addTags();
    addButtons();
    addFields();
    addChips();
    addPath();
    addTable();
    addStates();
    addPopups();
    column_->addStretch(1);
}

void ComponentsPage::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), theme().color(Color::Canvas));
}

void ComponentsPage::addCaption(const QString& text)
{
    column_->addWidget(new Label{text, TextRole::Small, Color::Text3, this});
}

void ComponentsPage::addRow(const QList<QWidget*>& widgets)
{
    auto* row = new FlowLayout;
    row->setSpacing(theme().px(Px::Gap));
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    column_->addLayout(row);
}

void ComponentsPage::addTags()
{
    addCaption(u"阶段标签：色块里总有数字"_s);
    QList<QWidget*> row;
    for (int i = 0; i < stageNames().size(); ++i)
        row += new StageTag{i + 1, stageNames()[i], this};
    row += {new Label{u"让价"_s, TextRole::Small, Color::Text3, this},
            new ConcessionDots{{Dot::Unused, Dot::Unused}, this},
            new Label{u"没用"_s, TextRole::Small, Color::Text, this},
            new ConcessionDots{{Dot::Used, Dot::Unused}, this},
            new Label{u"用一次"_s, TextRole::Small, Color::Text, this},
            new ConcessionDots{{Dot::Used, Dot::Waiting}, this},
            new Label{u"第二次待批"_s, TextRole::Small, Color::Text, this}};
    addRow(row);
}

void ComponentsPage::addButtons()
{
    addCaption(u"按钮：主要、次要、文字、确认、危险、小、不可用"_s);
    auto* log = new Button{Button::Kind::Primary, u"记录会谈"_s, this};
    log->setMark(Icon::Pencil);
    log->setKey(u"Ctrl L"_s);
    auto* create = new Button{Button::Kind::Secondary, u"新建商机"_s, this};
    create->setMark(Icon::Plus);
    create->setKey(u"Ctrl N"_s);
    create->setObjectName(u"createButton"_s);
    auto* small = new Button{Button::Kind::Secondary, u"改期"_s, this};
    small->setSmall(true);
    auto* advance = new Button{Button::Kind::Secondary, u"推进到签单"_s, this};
    advance->setKey(u"Ctrl →"_s);
    advance->setDisabledReason(u"还差 2 关：价格高没答完、成交价没定"_s);
    advance->setObjectName(u"advanceButton"_s);
    addRow({log, create, new Button{Button::Kind::Text, u"文字"_s, this},
            new Button{Button::Kind::Confirm, u"批准让价"_s, this},
            new Button{Button::Kind::Destructive, u"标丢单"_s, this}, small,
            new Button{Button::Kind::Secondary, Icon::Dots, u"更多"_s, this}, advance});
}

void ComponentsPage::addFields()
{
    addCaption(u"输入：平常、有错、不可改、选择"_s);
    auto* amount = new InputField{u"金额"_s, this};
    amount->setText(u"342,000"_s);
    amount->setSuffix(u"元"_s);
    auto* wrong = new InputField{u"让到多少"_s, this};
    wrong->setText(u"十二万四"_s);
    wrong->setError(u"金额要写数字，例：124000"_s);
    auto* locked = new InputField{u"底价"_s, this};
    locked->setText(u"底价仅上级可见"_s);
    locked->setLocked(u"底价仅上级可见"_s);
    auto* industry = new QComboBox{this};
    industry->setAccessibleName(u"行业"_s);
    industry->addItems({u"物流"_s, u"制造"_s});
    auto* minutes = new QSpinBox{this};
    minutes->setAccessibleName(u"分钟"_s);
    minutes->setValue(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(Px::Gap));
    for (QWidget* widget : QList<QWidget*>{amount, wrong, locked, industry, minutes})
        row->addWidget(widget, 1, Qt::AlignTop);
    column_->addLayout(row);

    auto* answered = new QCheckBox{u"异议都答完"_s, this};
    auto* signal = new QCheckBox{u"有购买信号"_s, this};
    signal->setChecked(true);
    auto* frozen = new QCheckBox{u"不可改"_s, this};
    frozen->setChecked(true);
    frozen->setEnabled(false);
    auto* whole = new QRadioButton{u"一次付清"_s, this};
    whole->setChecked(true);
    addRow({answered, signal, frozen, whole, new QRadioButton{u"分期"_s, this}});
}

void ComponentsPage::addChips()
{
    addCaption(u"停留、到期、筛选、视图"_s);
    auto* industry = new Chip{u"行业："_s, u"全部"_s, this};
    auto* choices = new QMenu{industry};
    choices->addAction(u"全部"_s);
    choices->addAction(u"物流"_s);
    industry->setMenu(choices);
    auto* stalled = new Chip{u"停滞"_s, u"9"_s, this};
    stalled->setMark(Icon::Hourglass);
    stalled->setChosen(true);
    stalled->setObjectName(u"stalledChip"_s);
    addRow({new Badge{Tone::Red, u"停滞 15 天"_s, Icon::Hourglass, this},
            new Badge{Tone::Green, u"已批"_s, Icon::Check, this},
            new Badge{Tone::Amber, u"等老板批"_s, Icon::Clock, this},
            new Avatar{0, u"林晓"_s, Px::Avatar, this}, new Avatar{1, u"周岩"_s, Px::Avatar, this},
            new Avatar{2, u"何青"_s, Px::Avatar, this}, industry, stalled,
            new Segment{u"视图"_s, {{u"看板"_s, Icon::Board}, {u"列表"_s, Icon::List}}, this}});
}

void ComponentsPage::addPath()
{
    addCaption(u"阶段路径"_s);
    auto* path = new StagePath{this};
    path->setSteps({{stageNames()[0], u"6 天"_s},
                    {stageNames()[1], u"6 天"_s},
                    {stageNames()[2], u"10 天"_s},
                    {stageNames()[3], u"第 6 天・标准 8 天"_s},
                    {stageNames()[4], {}},
                    {stageNames()[5], {}}},
                   4);
    column_->addWidget(path);
}

void ComponentsPage::addTable()
{
    addCaption(u"表格行：平常、选中且有焦点、有错"_s);
    auto* model = new QStandardItemModel{this};
    model->setHorizontalHeaderLabels({u"客户"_s, u"阶段"_s, u"金额"_s, u"下一步"_s});
    model->setHeaderData(2, Qt::Horizontal, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                         Qt::TextAlignmentRole);
    addDeal(*model, u"砚禾文具"_s, 4, u"118,000"_s, u"约签约时间"_s);
    addDeal(*model, u"锦辙汽配"_s, 3, u"156,000"_s, u"发报价单"_s);
    addDeal(*model, u"迅岚物流"_s, 4, u"342,000"_s, u"与韩总谈付款方式"_s);
    addDeal(*model, u"木棠家居"_s, 1, u"十二万四"_s, u"金额认不出数字"_s, true);

    auto* panel = new Panel{{}, this};
    panel->setFlush();
    auto* table = new QTableView{panel};
    table->setAccessibleName(u"商机"_s);
    table->setModel(model);
    TableDelegate::attach(table, Density::Dense);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultSectionSize(theme().px(Px::CardMin) * 5 / 6);
    table->setFixedHeight(theme().px(Px::TableHeader) + 4 * theme().px(Px::RowDense));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->selectRow(2);
    panel->body()->addWidget(table);
    column_->addWidget(panel);
}

void ComponentsPage::addStates()
{
    addCaption(u"没有内容、出错、正在算"_s);
    auto* empty = new StatePane{this};
    empty->showEmpty(u"今天都做完了"_s, u"明天有 2 场会谈，10:00 先和韩立通话。"_s,
                     {{u"看明天"_s, [] {}}, {u"加一件"_s, [] {}}});
    auto* error = new StatePane{this};
    error->showError(u"这次没存上"_s, u"磁盘满了。你写的内容还在草稿里，没有丢。清出 200 MB 后再存。"_s,
                     {{u"再存一次"_s, [] {}}, {u"草稿另存"_s, [] {}}});
    auto* loading = new StatePane{this};
    loading->setObjectName(u"loadingPane"_s);
    loading->showLoading(u"正在算报表"_s);
    loading->setProgress(0.7, u"8,400 / 12,000 单"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(Px::Gap));
    for (StatePane* pane : {empty, error, loading})
        row->addWidget(pane, 1);
    column_->addLayout(row);
}

void ComponentsPage::addPopups()
{
    addCaption(u"图标"_s);
    auto* row = new FlowLayout;
    row->setSpacing(theme().px(Px::Gap));
    for (int i = 0; i < kIconCount; ++i)
        row->addWidget(new IconLabel{static_cast<Icon>(i), Color::Text2, {}, Px::Icon, this});
    column_->addLayout(row);
}

} // namespace tandan::ui
