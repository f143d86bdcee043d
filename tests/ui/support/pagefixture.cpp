#include "tests/ui/support/pagefixture.h"

#include "core/customer/customerdesk.h"
#include "core/deal/dealdesk.h"
#include "core/deal/nextstepdesk.h"
#include "core/pricing/pricingdesk.h"
#include "core/team/persondesk.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

DealBook::DealBook()
{
    const auto people =
        book_.write(book_.boss(), u"person.add"_s, [](Unit& unit) -> Result<std::vector<PersonId>> {
            std::vector<PersonId> added;
            for (const QString& name : {u"陈可"_s, u"何静"_s, u"周岩"_s, u"赵宁"_s}) {
                TD_ASSIGN(const PersonId id, PersonDesk{unit}.add({name, Role::Sales, u"华东一组"_s, {}}));
                added.push_back(id);
            }
            return added;
        });
    EXPECT_TRUE(people) << people.error().cause;
    owners_.push_back(book_.sales().id);
    owners_.insert(owners_.end(), people->begin(), people->end());
}

DealId DealBook::add(const Sketch& sketch)
{
    const PersonId owner = owners_[static_cast<std::size_t>(sketch.owner)];
    const Instant now = book_.now();
    const auto made =
        book_.write(book_.boss(), u"deal.add"_s, [sketch, owner, now](Unit& unit) -> Result<DealId> {
            TD_ASSIGN(const CustomerId customer,
                      CustomerDesk{unit}.findOrAdd({sketch.customer, u"制造"_s, {}, {}}));
            ImportedDeal deal;
            deal.deal.customer = customer;
            deal.deal.title = sketch.title;
            deal.deal.owner = owner;
            if (sketch.yuan)
                deal.deal.amount = Money::fromYuan(sketch.yuan);
            deal.deal.opened = now.plusMinutes(-qint64{sketch.daysInStage} * 24 * 60);
            deal.stage = sketch.stage;
            deal.stageSince = deal.deal.opened;
            TD_ASSIGN(const std::vector<DealId> ids, DealDesk{unit}.addImported({deal}));
            const DealId id = ids.front();
            if (!sketch.next.isEmpty())
                TD_TRY(
                    (NextStepDesk{unit}.set(id, {sketch.next, now.day().addDays(sketch.dueInDays), {}, {}})));
            if (sketch.concessions || sketch.pending) {
                PricingDesk pricing{unit};
                Money price = Money::fromYuan(sketch.yuan + 2000 * sketch.concessions);
                TD_TRY(pricing.addQuote(
                    id, {price, Money::fromYuan(sketch.yuan - 20000), {}, {}, {}, u"老客户"_s, {}}));
                TD_TRY(pricing.addHold(id, u"客户第一次砍价"_s));
                for (int i = 0; i < sketch.concessions; ++i) {
                    price = price - Money::fromYuan(2000);
                    TD_ASSIGN(const ConcessionRequestId request,
                              pricing.request(id, price, u"两年质保"_s, u"预付五成"_s));
                    TD_TRY(pricing.approve(request, std::nullopt, {}));
                }
                if (sketch.pending)
                    TD_TRY(pricing.request(id, price - Money::fromYuan(2000), u"含培训"_s, u"本月签"_s));
            }
            return id;
        });
    EXPECT_TRUE(made) << made.error().rule.toStdString() << made.error().cause;
    if (!made)
        return {};
    deals_.insert(sketch.customer, *made);
    return *made;
}

void DealBook::addDrawnDeals()
{
    using enum Stage;
    const std::vector<Sketch> drawn{
        {u"鹿汀教育"_s, u"排课与招生系统"_s, Rapport, 9, 58000, {}, 0, 1},
        {u"青芜餐饮"_s, u"32 家门店收银升级"_s, Rapport, 4, 86000, u"发同行案例册"_s, 0, 2},
        {u"禾岭精工"_s, u"车间报工系统"_s, Rapport, 2, 168000, u"约二次拜访"_s, 1, 0},
        {u"木棠家居"_s, u"全屋定制报价工具"_s, Rapport, 1, 124000, u"电话确认到场人"_s, 4, 3},
        {u"岚舟文旅"_s, u"景区票务对接"_s, Rapport, 6, 210000, u"寄样例合同"_s, 5, 4},
        {u"星苓幼教"_s, u"家园互动平台"_s, Rapport, 3, 36000, u"回访园长"_s, 6, 1},
        {u"南槿建材"_s, u"经销商订货商城"_s, Needs, 17, 198000, u"约技术总监"_s, -5, 3},
        {u"宁谷农业"_s, u"冷链溯源平台"_s, Needs, 12, 176000, u"催预算批复"_s, -1, 1},
        {u"康屿医疗"_s, u"GSP 进销存"_s, Needs, 6, 145000, u"补问「找谁做」"_s, 0, 0},
        {u"博砚电气"_s, u"售后工单系统"_s, Needs, 3, 96000, u"整理需求清单"_s, 1, 4},
        {u"卓屿物业"_s, u"收费与报修"_s, Needs, 2, 112000, u"发五问纪要"_s, 1, 2},
        {u"邻稔超市"_s, u"总部补货系统"_s, Needs, 8, 128000, u"约采购经理"_s, 3, 2},
        {u"玖和包装"_s, u"仓库条码系统"_s, Solution, 19, 89000, u"约报价答疑"_s, -8, 3},
        {u"海屿酒店"_s, u"会员与预订中台"_s, Solution, 13, 234000, {}, 0, 2},
        {u"锦辙汽配"_s, u"配件库存联网"_s, Solution, 4, 156000, u"发报价单"_s, 0, 0},
        {u"泽澜环保"_s, u"设备远程监控"_s, Solution, 9, 410000, u"讲第二版方案"_s, 4, 4},
        {u"铭砺模具"_s, u"模具排产"_s, Solution, 6, 132000, u"演示排产"_s, 5, 1},
        {u"川沐水务"_s, u"抄表数据平台"_s, Closing, 15, 296000, u"等招标办回函"_s, -4, 3, 2},
        {u"苇航船务"_s, u"船期协同"_s, Closing, 10, 265000, u"回访决策人"_s, -1, 1, 1},
        {u"松皋机械"_s, u"备件商城"_s, Closing, 7, 187000, u"报让价方案"_s, 0, 4, 0, true},
        {u"迅岚物流"_s, u"运输调度平台"_s, Closing, 6, 342000, u"与韩总谈付款方式"_s, 1, 0, 1, true},
        {u"砚禾文具"_s, u"渠道分销系统"_s, Closing, 3, 118000, u"约签约时间"_s, 1, 2},
        {u"竹溪民宿"_s, u"直订小程序"_s, Signing, 8, 46000, u"重寄合同"_s, -1, 1},
        {u"云栎茶业"_s, u"门店连锁系统"_s, Signing, 2, 98000, u"取盖章合同"_s, 0, 2},
        {u"榆光照明"_s, u"ERP 二期"_s, Signing, 4, 228000, u"法务回稿"_s, 4, 0},
        {u"柏屿设计"_s, u"项目核算"_s, Payment, 41, 68000, u"尾款 2.04万"_s, -9, 3},
        {u"若蘅园林"_s, u"苗木台账"_s, Payment, 5, 82000, u"首付 3.28万"_s, 1, 2},
        {u"霁川制药"_s, u"批记录电子化"_s, Payment, 20, 460000, u"催余款 4.8万"_s, 2, 4},
        {u"澄湾食品"_s, u"产线追溯"_s, Payment, 12, 305000, u"二期款 12.2万"_s, 8, 0},
    };
    for (const Sketch& sketch : drawn)
        add(sketch);
}

void waitUntil(const std::function<bool()>& done)
{
    constexpr int kLongest = 20000;
    EXPECT_TRUE(QTest::qWaitFor(done, kLongest)) << "the page did not get there";
}

Chinese::Chinese()
{
    QDir folder{QStringLiteral(TANDAN_SOURCE_DIR "/resources/i18n/parts")};
    for (const QFileInfo& part : folder.entryInfoList({u"*.tsv"_s})) {
        QFile file{part.filePath()};
        EXPECT_TRUE(file.open(QFile::ReadOnly));
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QByteArrayList cells = line.split('\t');
            if (cells.size() == 3)
                texts_.insert(cells[0] + '\t' + cells[1], QString::fromUtf8(cells[2]));
        }
    }
    QLocale::setDefault(QLocale{QLocale::Chinese, QLocale::China});
    QCoreApplication::installTranslator(this);
}

Chinese::~Chinese()
{
    QCoreApplication::removeTranslator(this);
    QLocale::setDefault(QLocale::c());
}

QString Chinese::translate(const char* context, const char* source, const char*, int) const
{
    return texts_.value(QByteArray{context} + '\t' + source);
}

void typeText(QWidget* widget, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

QString spokenName(QWidget& widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString{};
}

QStringList latinWords(QWidget& page)
{
    static const QRegularExpression word{u"[A-Za-z]{2,}"_s};
    static const QStringList known{u"Ctrl"_s, u"Enter"_s, u"Space"_s, u"Esc"_s, u"CSV"_s,
                                   u"GSP"_s,  u"ERP"_s,   u"TD"_s,    u"F5"_s};
    QStringList found;
    const auto look = [&](const QString& text) {
        for (auto at = word.globalMatch(text); at.hasNext();) {
            const QString latin = at.next().captured();
            if (!known.contains(latin))
                found << latin + u" in "_s + text;
        }
    };
    for (auto* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        look(spokenName(*widget));
        look(widget->toolTip());
        if (const auto* label = qobject_cast<QLabel*>(widget))
            look(label->text());
        if (const auto* edit = qobject_cast<QLineEdit*>(widget))
            look(edit->placeholderText());
    }
    return found;
}

void keepPicture(QWidget& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("TANDAN_SHOTS");
    if (!folder.isEmpty())
        page.grab().save(QDir{folder}.filePath(name + u".png"_s));
}

} // namespace tandan::test
