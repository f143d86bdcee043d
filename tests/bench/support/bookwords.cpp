#include "tests/bench/support/bookwords.h"

namespace tandan::bench::words {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList split(const QString& words)
{
    return words.split(u' ');
}

} // namespace

const QStringList& families()
{
    static const QStringList words = split(u"王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗"_s);
    return words;
}

const QStringList& givenNames()
{
    static const QStringList words = split(
        u"伟 芳 娜 敏 静 强 磊 洋 勇 艳 杰 涛 明 超 秀兰 霞 平 刚 桂英 志远 晓琳 建国 文博 思雨 海燕 雨桐 子轩 佳怡 浩然 欣悦"_s);
    return words;
}

const QStringList& places()
{
    static const QStringList words = split(
        u"北京 上海 广州 深圳 杭州 成都 南京 武汉 西安 苏州 天津 重庆 长沙 郑州 青岛 宁波 无锡 佛山 东莞 合肥 福州 厦门 济南 沈阳 大连 昆明 南昌 温州 泉州 常州"_s);
    return words;
}

const QStringList& firmFirst()
{
    static const QStringList words =
        split(u"恒 瑞 鑫 华 嘉 宏 远 盛 天 博 睿 迅 启 锐 聚 金 汇 泰 永 安 新 德 润 龙 海 云 星 光 和 智"_s);
    return words;
}

const QStringList& firmSecond()
{
    static const QStringList words =
        split(u"达 丰 通 源 信 联 腾 诚 业 方 成 利 隆 创 岚 和 康 捷 众 邦 晟 益 川 图 维 辰 科 朗 易 航"_s);
    return words;
}

const QStringList& industries()
{
    static const QStringList words =
        split(u"物流 制造 餐饮 教育 医疗 零售 建筑 装修 软件 广告 食品 服装 家居 汽车 化工 农业 旅游 电子"_s);
    return words;
}

const QStringList& sources()
{
    static const QStringList words = split(u"转介绍 展会 官网 电话 老客户 地推 朋友圈 短视频"_s);
    return words;
}

const QStringList& products()
{
    static const QStringList words = split(
        u"运输调度平台 样品间整装 年度保养 仓储系统 品牌全案 小程序商城 员工培训 产线改造 门店翻新 会员系统"_s);
    return words;
}

const QStringList& scopes()
{
    static const QStringList words = split(u"一期 二期 试点 总部 分店 全国 升级 续约 扩容 加购"_s);
    return words;
}

const QStringList& jobs()
{
    static const QStringList words = split(u"总经理 采购经理 运营总监 财务 老板 店长 技术负责人 行政"_s);
    return words;
}

const QStringList& noteOpenings()
{
    static const QStringList words{u"对方时间紧，先说了公司近况。"_s, u"聊到孩子上学，气氛不错。"_s,
                                   u"约在对方办公室，两位一起听。"_s, u"电话里先确认了上次的承诺。"_s,
                                   u"看了样品，摸了很久。"_s,         u"老客户介绍来的，比较信任。"_s};
    return words;
}

const QStringList& noteMiddles()
{
    static const QStringList words{
        u"现在用的系统三年没换，月底对账要加班三天"_s, u"预算还没批，财务那边要看明细"_s,
        u"最在意交付时间，旺季之前一定要上线"_s,       u"拿同行的报价来比，差价在两成以内"_s,
        u"担心售后没人管，问了好几遍响应时间"_s,       u"决定权在老板，经理只能推荐"_s};
    return words;
}

const QStringList& noteEndings()
{
    static const QStringList words{u"；下次带案例过去。"_s, u"；答应周五前给方案。"_s,
                                   u"；约好带财务再谈一次。"_s, u"；先守住价格，没有松口。"_s,
                                   u"；让他先考虑两天。"_s};
    return words;
}

const QStringList& objections()
{
    static const QStringList words =
        split(u"太贵了 别家便宜两成 要再考虑考虑 怕效果不好 付款周期太短 交付太慢 老板还没同意 以前被坑过"_s);
    return words;
}

const QStringList& steps()
{
    static const QStringList words = split(
        u"带案例上门 发方案初稿 约老板见面 确认预算 送样品 报价 催合同盖章 对账 请技术一起谈 电话回访"_s);
    return words;
}

} // namespace tandan::bench::words
