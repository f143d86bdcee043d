<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>Action</name>
    <message>
      <source>answer to an objection</source>
      <translation>异议答复</translation>
    </message>
    <message>
      <source>answer to one of the five questions</source>
      <translation>记五问</translation>
    </message>
    <message>
      <source>approved concession</source>
      <translation>批准让价</translation>
    </message>
    <message>
      <source>change of a contact</source>
      <translation>修改联系人</translation>
    </message>
    <message>
      <source>change of a customer</source>
      <translation>修改客户</translation>
    </message>
    <message>
      <source>change of a deal</source>
      <translation>修改商机</translation>
    </message>
    <message>
      <source>change of a team member</source>
      <translation>修改成员</translation>
    </message>
    <message>
      <source>change of the team's rules</source>
      <translation>修改团队规则</translation>
    </message>
    <message>
      <source>concession request</source>
      <translation>申请让价</translation>
    </message>
    <message>
      <source>how to treat a customer</source>
      <translation>客户类型</translation>
    </message>
    <message>
      <source>import of contacts</source>
      <translation>导入联系人</translation>
    </message>
    <message>
      <source>import of customers</source>
      <translation>导入客户</translation>
    </message>
    <message>
      <source>import of deals</source>
      <translation>导入商机</translation>
    </message>
    <message>
      <source>import of people</source>
      <translation>导入成员</translation>
    </message>
    <message>
      <source>last action</source>
      <translation>上一步操作</translation>
    </message>
    <message>
      <source>lost deal</source>
      <translation>标丢单</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>记录会谈</translation>
    </message>
    <message>
      <source>merged customers</source>
      <translation>合并客户</translation>
    </message>
    <message>
      <source>new contact</source>
      <translation>新建联系人</translation>
    </message>
    <message>
      <source>new customer</source>
      <translation>新建客户</translation>
    </message>
    <message>
      <source>new deal</source>
      <translation>新建商机</translation>
    </message>
    <message>
      <source>new team member</source>
      <translation>添加成员</translation>
    </message>
    <message>
      <source>next step</source>
      <translation>定下一步</translation>
    </message>
    <message>
      <source>next step done</source>
      <translation>完成下一步</translation>
    </message>
    <message>
      <source>note on a deal</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>noted gate item</source>
      <translation>记关口</translation>
    </message>
    <message>
      <source>objection</source>
      <translation>记异议</translation>
    </message>
    <message>
      <source>payment plan</source>
      <translation>回款计划</translation>
    </message>
    <message>
      <source>postponed next step</source>
      <translation>下一步改期</translation>
    </message>
    <message>
      <source>price hold</source>
      <translation>守价</translation>
    </message>
    <message>
      <source>quote</source>
      <translation>报价</translation>
    </message>
    <message>
      <source>reassigned deal</source>
      <translation>换跟进人</translation>
    </message>
    <message>
      <source>receipt</source>
      <translation>登记到账</translation>
    </message>
    <message>
      <source>refund</source>
      <translation>退款</translation>
    </message>
    <message>
      <source>refused concession</source>
      <translation>驳回让价</translation>
    </message>
    <message>
      <source>reminder</source>
      <translation>提醒</translation>
    </message>
    <message>
      <source>removed contact</source>
      <translation>删去联系人</translation>
    </message>
    <message>
      <source>reopened deal</source>
      <translation>重新打开商机</translation>
    </message>
    <message>
      <source>reversed receipt</source>
      <translation>冲销到账</translation>
    </message>
    <message>
      <source>saved column mapping</source>
      <translation>保存列对应</translation>
    </message>
    <message>
      <source>shelved deal</source>
      <translation>搁置商机</translation>
    </message>
    <message>
      <source>signed contract</source>
      <translation>签合同</translation>
    </message>
    <message>
      <source>stage move</source>
      <translation>推进阶段</translation>
    </message>
    <message>
      <source>withdrawn concession request</source>
      <translation>撤回让价申请</translation>
    </message>
    <message>
      <source>write-off</source>
      <translation>核销</translation>
    </message>
  </context>
  <context>
    <name>Check</name>
    <message>
      <source>Book</source>
      <translation>账本</translation>
    </message>
    <message>
      <source>Chinese texts</source>
      <translation>中文文本</translation>
    </message>
    <message>
      <source>Driver for files (SQLite)</source>
      <translation>文件驱动（SQLite）</translation>
    </message>
    <message>
      <source>Driver for servers (PostgreSQL)</source>
      <translation>服务器驱动（PostgreSQL）</translation>
    </message>
    <message>
      <source>Every concession was made in the right role</source>
      <translation>每次让价都由对的角色批准</translation>
    </message>
    <message>
      <source>Every deal is where its passages lead</source>
      <translation>每个商机的阶段都和流转记录一致</translation>
    </message>
    <message>
      <source>Every won deal is paid</source>
      <translation>每个赢单都已收齐款</translation>
    </message>
    <message>
      <source>Everything that is referred to is there</source>
      <translation>引用到的内容都在</translation>
    </message>
    <message>
      <source>Free space beside the book (MB)</source>
      <translation>账本所在磁盘的剩余空间（MB）</translation>
    </message>
    <message>
      <source>No deal has more than two concessions</source>
      <translation>没有商机让价超过两次</translation>
    </message>
    <message>
      <source>No plan exceeds its contract</source>
      <translation>没有回款计划超出合同</translation>
    </message>
    <message>
      <source>No price is below its floor</source>
      <translation>没有价格低于底价</translation>
    </message>
    <message>
      <source>Nothing was written without Tandan (number of rows)</source>
      <translation>没有绕过谈单写入的内容（行数）</translation>
    </message>
    <message>
      <source>Playbook cards</source>
      <translation>话术卡</translation>
    </message>
    <message>
      <source>Qt</source>
      <translation>Qt 库</translation>
    </message>
    <message>
      <source>SQLite library</source>
      <translation>SQLite 库</translation>
    </message>
    <message>
      <source>The history chain verifies (number of entries, or the first broken one)</source>
      <translation>历史链验证通过（记录条数，或第一处断开的位置）</translation>
    </message>
    <message>
      <source>The pages of the file are whole</source>
      <translation>文件页完整</translation>
    </message>
    <message>
      <source>The rules in the book are those of this program</source>
      <translation>账本里的规则和本程序一致</translation>
    </message>
  </context>
  <context>
    <name>Collection</name>
    <message>
      <source>Entry reversed</source>
      <translation>冲正</translation>
    </message>
    <message>
      <source>Payment received</source>
      <translation>到账</translation>
    </message>
    <message>
      <source>Payment refunded</source>
      <translation>退款</translation>
    </message>
    <message>
      <source>The name of who signed</source>
      <translation>签字人</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>核销</translation>
    </message>
  </context>
  <context>
    <name>CommandLine</name>
    <message>
      <source>A .tandan file or a postgresql:// address; without it the book opened last.</source>
      <translation>.tandan 文件或 postgresql:// 地址；不写就打开上次的账本。</translation>
    </message>
    <message>
      <source>Paints every page into this folder and ends.</source>
      <translation>把每一页画成图片放进这个文件夹，然后退出。</translation>
    </message>
    <message>
      <source>Shows this page first, such as board.</source>
      <translation>先打开这一页，例如 board。</translation>
    </message>
    <message>
      <source>Takes this as the time, such as 2026-03-13T10:00.</source>
      <translation>把这个当作现在，例如 2026-03-13T10:00。</translation>
    </message>
    <message>
      <source>Tandan, the deal room of a sales team.</source>
      <translation>谈单：销售团队的成交台。</translation>
    </message>
    <message>
      <source>The language of the windows: zh or en.</source>
      <translation>界面语言：zh 或 en。</translation>
    </message>
    <message>
      <source>There is no book to paint. Name one: tandan --tour DIR BOOK.</source>
      <translation>没有可画的账本。请写明一个：tandan --tour 文件夹 账本。</translation>
    </message>
    <message>
      <source>Who works here, by name.</source>
      <translation>谁在用，写姓名。</translation>
    </message>
  </context>
  <context>
    <name>Ctl</name>
    <message>
      <source> (optional)</source>
      <translation>（可选）</translation>
    </message>
    <message>
      <source>%1  %2 notes: %3</source>
      <translation>%1  %2 批注：%3</translation>
    </message>
    <message>
      <source>%1  %2 reminds: %3</source>
      <translation>%1  %2 提醒：%3</translation>
    </message>
    <message>
      <source>%1 is lost: %2.</source>
      <translation>%1 已丢单：%2。</translation>
    </message>
    <message>
      <source>%1 is now %2.</source>
      <translation>%1 现在是%2。</translation>
    </message>
    <message>
      <source>%1 is now in %2.</source>
      <translation>%1 现在到了%2。</translation>
    </message>
    <message>
      <source>%1 is open again.</source>
      <translation>%1 重新在谈。</translation>
    </message>
    <message>
      <source>%1 is shelved.</source>
      <translation>%1 已搁置。</translation>
    </message>
    <message>
      <source>%1 of %2 open deals, at risk %3</source>
      <translation>%2 个在谈商机里有 %1 个，风险金额 %3</translation>
    </message>
    <message>
      <source>%1 of %2 shown; see --limit and --offset.</source>
      <translation>共 %2 条，显示 %1 条；用 --limit 和 --offset 翻看。</translation>
    </message>
    <message>
      <source>%1, %2, owner %3, %4</source>
      <translation>%1，%2，跟进人 %3，%4</translation>
    </message>
    <message>
      <source>%1: %2 deals, %3</source>
      <translation>%1：%2 单，%3</translation>
    </message>
    <message>
      <source>%1: %2 noted.</source>
      <translation>%1：%2 已记下。</translation>
    </message>
    <message>
      <source>%1: concession %2 of %3, acting as %4.</source>
      <translation>%1：第 %2 次让价，让了 %3，以%4身份批准。</translation>
    </message>
    <message>
      <source>%1: done. Now it has no next step; set one with “next set”.</source>
      <translation>%1：已完成。现在没有下一步了，用“next set”定一个。</translation>
    </message>
    <message>
      <source>%1: next, by %2: %3</source>
      <translation>%1：下一步，%2 前：%3</translation>
    </message>
    <message>
      <source>%1: noted, its salesperson is reminded.</source>
      <translation>%1：记下了，已提醒跟进人。</translation>
    </message>
    <message>
      <source>%1: noted.</source>
      <translation>%1：已记下。</translation>
    </message>
    <message>
      <source>%1: quote %2 at %3.</source>
      <translation>%1：第 %2 版报价，%3。</translation>
    </message>
    <message>
      <source>%1: received %2, still open %3.</source>
      <translation>%1：已到账 %2，还差 %3。</translation>
    </message>
    <message>
      <source>%1: signed at %2. Ask for the payment now.</source>
      <translation>%1：已签单，%2。现在就去催款。</translation>
    </message>
    <message numerus="yes">
      <source>%n check(s) failed. Keep this file and compare it with a backup.</source>
      <translation>
        <numerusform>%n 项检查没通过。留好这个文件，和备份对一对。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) in this stage</source>
      <translation>
        <numerusform>在这个阶段 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new customer(s)</source>
      <translation>
        <numerusform>新客户 %n 个</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new person(s) in the team</source>
      <translation>
        <numerusform>团队新增 %n 人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them without an amount</source>
      <translation>
        <numerusform>其中 %n 个没有金额</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them without any date</source>
      <translation>
        <numerusform>其中 %n 个没有任何日期</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open deal(s) without a date</source>
      <translation>
        <numerusform>%n 个在谈商机没有日期</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open deal(s) without an amount</source>
      <translation>
        <numerusform>%n 个在谈商机没有金额</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) without a customer were put under %1</source>
      <translation>
        <numerusform>%n 行没写客户，归到了 %1 名下</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <source>; </source>
      <translation>；</translation>
    </message>
    <message>
      <source>A CSV file; - is standard input.</source>
      <translation>CSV 文件；- 表示标准输入。</translation>
    </message>
    <message>
      <source>A deal is lost.</source>
      <translation>丢单。</translation>
    </message>
    <message>
      <source>A file with one JSON object a line; answers line by line. - is standard input.</source>
      <translation>每行一个 JSON 对象的文件，逐行回答；- 表示标准输入。</translation>
    </message>
    <message>
      <source>A line NAME:QTY:PRICE; may be given several times.</source>
      <translation>一行明细 NAME:QTY:PRICE（名称:数量:单价），可写多次。</translation>
    </message>
    <message>
      <source>A new file, or the address of an empty database.</source>
      <translation>新文件，或空数据库的地址。</translation>
    </message>
    <message>
      <source>A playbook card that was used, with :helped, :flat or :hurt.</source>
      <translation>用过的话术卡，后面可加 :helped（有用）、:flat（没反应）或 :hurt（帮倒忙）。</translation>
    </message>
    <message>
      <source>A remark.</source>
      <translation>备注。</translation>
    </message>
    <message>
      <source>A: the product is not good enough; B: the price is high.</source>
      <translation>A：东西不够好；B：价格贵。</translation>
    </message>
    <message>
      <source>Add a customer.</source>
      <translation>添加客户。</translation>
    </message>
    <message>
      <source>Add a deal in its first stage.</source>
      <translation>新建商机，从第一个阶段开始。</translation>
    </message>
    <message>
      <source>Add somebody at a customer.</source>
      <translation>给客户添加联系人。</translation>
    </message>
    <message>
      <source>Add somebody to the team (the boss).</source>
      <translation>给团队添加一个人（老板）。</translation>
    </message>
    <message>
      <source>Added %1, %2.</source>
      <translation>已添加 %1，%2。</translation>
    </message>
    <message>
      <source>Added %1: %2, %3.</source>
      <translation>已添加 %1：%2，%3。</translation>
    </message>
    <message>
      <source>Added contact %1.</source>
      <translation>已添加联系人 %1。</translation>
    </message>
    <message>
      <source>Added customer %1.</source>
      <translation>已添加客户 %1。</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All contacts.</source>
      <translation>全部联系人。</translation>
    </message>
    <message>
      <source>All customers.</source>
      <translation>全部客户。</translation>
    </message>
    <message>
      <source>All deals, or those that fit.</source>
      <translation>全部商机，或符合条件的商机。</translation>
    </message>
    <message>
      <source>All open</source>
      <translation>在谈合计</translation>
    </message>
    <message>
      <source>Allowed</source>
      <translation>可取值</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>An objection in the customer's words, “A:” or “B:” in front when its class is clear.</source>
      <translation>客户原话里的异议；分得清类时前面加“A:”或“B:”。</translation>
    </message>
    <message>
      <source>Ask for a lower price and say what comes back.</source>
      <translation>申请让价，说清换回什么。</translation>
    </message>
    <message>
      <source>Ask the salesperson to look; waits until they do anything with the deal.</source>
      <translation>请跟进人看一眼；对方动过这单才算处理。</translation>
    </message>
    <message>
      <source>At most this many.</source>
      <translation>最多这么多条。</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>风险金额</translation>
    </message>
    <message>
      <source>Backed up to %1.</source>
      <translation>已备份到 %1。</translation>
    </message>
    <message>
      <source>Between the cells. Default: found out.</source>
      <translation>单元格之间的分隔符。默认自动识别。</translation>
    </message>
    <message>
      <source>Boss</source>
      <translation>老板</translation>
    </message>
    <message>
      <source>Bring in CSV files: deals, customers, contacts, people.</source>
      <translation>导入 CSV 文件：deals、customers、contacts、people。</translation>
    </message>
    <message>
      <source>Buying signal v1–v5, b1–b6; may be given several times.</source>
      <translation>成交信号 v1–v5、b1–b6，可写多次。</translation>
    </message>
    <message>
      <source>By</source>
      <translation>谁给的</translation>
    </message>
    <message>
      <source>By when: 2026-03-13 or 2026-03-13T10:00.</source>
      <translation>什么时候前：2026-03-13 或 2026-03-13T10:00。</translation>
    </message>
    <message>
      <source>COLUMN=FIELD; may be given several times. Columns not named are guessed.</source>
      <translation>COLUMN=FIELD（列=字段），可写多次。没写的列自动猜。</translation>
    </message>
    <message>
      <source>Change a setting (the boss).</source>
      <translation>改设置（老板）。</translation>
    </message>
    <message>
      <source>Change role or team, or say that somebody left (the boss).</source>
      <translation>改角色或团队，或标记离职（老板）。</translation>
    </message>
    <message>
      <source>Change the record of a deal.</source>
      <translation>修改商机资料。</translation>
    </message>
    <message>
      <source>Check and count, keep nothing.</source>
      <translation>只检查、计数，什么都不保存。</translation>
    </message>
    <message>
      <source>Concession %1, %2: %3 for %4</source>
      <translation>第 %1 次让价，%2：%3，换 %4</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>联系人</translation>
    </message>
    <message>
      <source>Contacts of customers.</source>
      <translation>客户的联系人。</translation>
    </message>
    <message>
      <source>Contracts: sign.</source>
      <translation>合同：sign。</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customers.</source>
      <translation>客户。</translation>
    </message>
    <message>
      <source>Customers: add, list, show, types, merge.</source>
      <translation>客户：add、list、show、types、merge。</translation>
    </message>
    <message>
      <source>DAY:AMOUNT, one for each instalment.</source>
      <translation>DAY:AMOUNT（日期:金额），每期一个。</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Day it came. Default: today.</source>
      <translation>到账日期。默认今天。</translation>
    </message>
    <message>
      <source>Day it should be signed.</source>
      <translation>预计签单日期。</translation>
    </message>
    <message>
      <source>Day of the first equal part. Default: today.</source>
      <translation>均分第一期的日期。默认今天。</translation>
    </message>
    <message>
      <source>Day of the signature. Default: today.</source>
      <translation>签单日期。默认今天。</translation>
    </message>
    <message>
      <source>Day to take it up again.</source>
      <translation>重新跟进的日期。</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>天数</translation>
    </message>
    <message>
      <source>Deal</source>
      <translation>商机</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>商机</translation>
    </message>
    <message>
      <source>Deals with their own dates, in one step that “undo” takes back.</source>
      <translation>商机连同各自的日期一步导入，可用“undo”整个撤销。</translation>
    </message>
    <message>
      <source>Deals: add, list, show, edit, need, fact, note, move, shelve, lose, reopen.</source>
      <translation>商机：add、list、show、edit、need、fact、note、move、shelve、lose、reopen。</translation>
    </message>
    <message>
      <source>Do again what you took back.</source>
      <translation>重做刚撤销的操作。</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>到期</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>记录号</translation>
    </message>
    <message>
      <source>Estimate in yuan: 342000 or 34.2万.</source>
      <translation>预估金额，单位元：342000 或 34.2万。</translation>
    </message>
    <message>
      <source>Estimate in yuan; not for a quoted deal.</source>
      <translation>预估金额，单位元；报过价的商机不能用。</translation>
    </message>
    <message>
      <source>Every price move, who gave it and what came back.</source>
      <translation>每次让价，谁给的，换回什么。</translation>
    </message>
    <message>
      <source>Examples:</source>
      <translation>示例：</translation>
    </message>
    <message>
      <source>FIELD:TEXT=CODE, what a word in a column means; may be given several times.</source>
      <translation>FIELD:TEXT=CODE（字段:原文=代码），说明列里的词是什么意思，可写多次。</translation>
    </message>
    <message>
      <source>Fill it with a sample team and thirty deals.</source>
      <translation>填入示例团队和三十个商机。</translation>
    </message>
    <message>
      <source>Floor %1</source>
      <translation>底价 %1</translation>
    </message>
    <message>
      <source>Folder for the copy. Default: “backups” beside the book.</source>
      <translation>备份放哪个文件夹。默认是账本旁边的“backups”。</translation>
    </message>
    <message>
      <source>For this deal: its stage, customer, gates and price count.</source>
      <translation>针对这个商机：参考它的阶段、客户、关口和价格。</translation>
    </message>
    <message>
      <source>For this stage.</source>
      <translation>针对这个阶段。</translation>
    </message>
    <message>
      <source>For this type of customer; may be given several times.</source>
      <translation>针对这类客户，可写多次。</translation>
    </message>
    <message>
      <source>From</source>
      <translation>原价</translation>
    </message>
    <message>
      <source>Gate out of this stage:</source>
      <translation>离开这个阶段的关口：</translation>
    </message>
    <message>
      <source>Give a quote; each is the next version.</source>
      <translation>报价，每报一次是新的一版。</translation>
    </message>
    <message>
      <source>Grant a request (lead first, then boss).</source>
      <translation>批准让价申请（先负责人，后老板）。</translation>
    </message>
    <message>
      <source>Grant only this much of it.</source>
      <translation>只批这么多。</translation>
    </message>
    <message>
      <source>Held prices: add.</source>
      <translation>守价：add。</translation>
    </message>
    <message>
      <source>How it was held.</source>
      <translation>怎么守住的。</translation>
    </message>
    <message>
      <source>How it was paid.</source>
      <translation>付款方式。</translation>
    </message>
    <message>
      <source>How long.</source>
      <translation>多长时间。</translation>
    </message>
    <message>
      <source>How much.</source>
      <translation>多少钱。</translation>
    </message>
    <message>
      <source>How to treat the customer; may be given several times.</source>
      <translation>客户类型，决定怎么相处，可写多次。</translation>
    </message>
    <message>
      <source>How to treat them; may be given several times.</source>
      <translation>客户类型，决定怎么和他们相处，可写多次。</translation>
    </message>
    <message>
      <source>In a few words.</source>
      <translation>简单说几句。</translation>
    </message>
    <message>
      <source>In return</source>
      <translation>换回什么</translation>
    </message>
    <message>
      <source>In this stage.</source>
      <translation>在这个阶段的。</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>行业</translation>
    </message>
    <message>
      <source>Industry: %1</source>
      <translation>行业：%1</translation>
    </message>
    <message>
      <source>Its number in another system.</source>
      <translation>它在别的系统里的编号。</translation>
    </message>
    <message>
      <source>Its number; see “deal show --json”.</source>
      <translation>它的编号，见“deal show --json”。</translation>
    </message>
    <message>
      <source>Its number; see “objection list”.</source>
      <translation>它的编号，见“objection list”。</translation>
    </message>
    <message>
      <source>Its salesperson from now on.</source>
      <translation>今后的跟进人。</translation>
    </message>
    <message>
      <source>Its salesperson. Default: who acts.</source>
      <translation>跟进人。默认是操作人。</translation>
    </message>
    <message>
      <source>Language of texts: zh or en.</source>
      <translation>文字语言：zh 或 en。</translation>
    </message>
    <message>
      <source>Leave out the first ones.</source>
      <translation>跳过前面几条。</translation>
    </message>
    <message>
      <source>List customers by name.</source>
      <translation>按名称列出客户。</translation>
    </message>
    <message>
      <source>List deals; open ones unless asked otherwise.</source>
      <translation>列出商机，不另指定就只列在谈的。</translation>
    </message>
    <message>
      <source>List the team.</source>
      <translation>列出团队成员。</translation>
    </message>
    <message>
      <source>Log a visit, call, message or video call.</source>
      <translation>记一次拜访、电话、微信或视频。</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>丢单</translation>
    </message>
    <message>
      <source>Made the book %1.</source>
      <translation>已新建账本 %1。</translation>
    </message>
    <message>
      <source>Make a checked copy of the book.</source>
      <translation>备份账本，并检查备份。</translation>
    </message>
    <message>
      <source>Make a new book.</source>
      <translation>新建账本。</translation>
    </message>
    <message>
      <source>Make two entries of the same customer one.</source>
      <translation>把同一客户的两条记录合成一条。</translation>
    </message>
    <message>
      <source>Mean days</source>
      <translation>平均天数</translation>
    </message>
    <message>
      <source>Median days</source>
      <translation>中位天数</translation>
    </message>
    <message>
      <source>Meeting logged.</source>
      <translation>会谈已记下。</translation>
    </message>
    <message>
      <source>Meetings: log.</source>
      <translation>会谈：log。</translation>
    </message>
    <message>
      <source>Merged %1 into %2. “undo” takes it back.</source>
      <translation>已把 %1 并入 %2。可用“undo”撤销。</translation>
    </message>
    <message>
      <source>Money came in, went back, or is given up.</source>
      <translation>到账、退款或核销。</translation>
    </message>
    <message>
      <source>Money: add, reverse.</source>
      <translation>到账：add、reverse。</translation>
    </message>
    <message>
      <source>Move a deal to a stage, through its gates.</source>
      <translation>过关口，把商机推到某个阶段。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Name of its first person, the boss. Default: your login.</source>
      <translation>第一个人（老板）的名字。默认是你的登录名。</translation>
    </message>
    <message>
      <source>Name or number of the customer.</source>
      <translation>客户名称或编号。</translation>
    </message>
    <message>
      <source>Name or number.</source>
      <translation>名称或编号。</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Next, by %1: %2</source>
      <translation>下一步，%1 前：%2</translation>
    </message>
    <message>
      <source>Next: %1 (%2)</source>
      <translation>下一步：%1（%2）</translation>
    </message>
    <message>
      <source>No card fits.</source>
      <translation>没有合适的话术卡。</translation>
    </message>
    <message>
      <source>No customers.</source>
      <translation>没有客户。</translation>
    </message>
    <message>
      <source>No deals.</source>
      <translation>没有商机。</translation>
    </message>
    <message>
      <source>No next step.</source>
      <translation>没有下一步。</translation>
    </message>
    <message>
      <source>No objections.</source>
      <translation>没有异议。</translation>
    </message>
    <message>
      <source>No price after a concession goes below it.</source>
      <translation>让价后也不能低于它。</translation>
    </message>
    <message>
      <source>No price has moved.</source>
      <translation>没有让过价。</translation>
    </message>
    <message>
      <source>Note a sentence on a deal, or remind its salesperson with one.</source>
      <translation>给商机写一句批注，或用一句话提醒跟进人。</translation>
    </message>
    <message>
      <source>Note an item of the gates, for example G1-3 or G3-1.</source>
      <translation>记下一条关口事项，比如 G1-3 或 G3-1。</translation>
    </message>
    <message>
      <source>Note what the customer answered to one of the five questions.</source>
      <translation>记下客户对五问中某一问的回答。</translation>
    </message>
    <message>
      <source>Noted that the price was held.</source>
      <translation>守价已记下。</translation>
    </message>
    <message>
      <source>Noted.</source>
      <translation>已记下。</translation>
    </message>
    <message>
      <source>Nothing has happened yet.</source>
      <translation>还没有任何记录。</translation>
    </message>
    <message>
      <source>Nothing is stalled.</source>
      <translation>没有停滞的商机。</translation>
    </message>
    <message>
      <source>Nothing waits for a decision.</source>
      <translation>没有待批的申请。</translation>
    </message>
    <message>
      <source>Nothing was kept: this was a dry run.</source>
      <translation>什么都没保存：这是试运行。</translation>
    </message>
    <message>
      <source>Number of the item; see “deal show”.</source>
      <translation>事项编号，见“deal show”。</translation>
    </message>
    <message>
      <source>Number of the request, or the deal it waits on.</source>
      <translation>申请编号，或有申请待批的商机。</translation>
    </message>
    <message>
      <source>Number on the paper.</source>
      <translation>单据上的编号。</translation>
    </message>
    <message>
      <source>Number, external id or name of a deal.</source>
      <translation>商机的编号、外部编号或名称。</translation>
    </message>
    <message>
      <source>Objection answered.</source>
      <translation>异议已回应。</translation>
    </message>
    <message>
      <source>Objections: list, answer.</source>
      <translation>异议：list、answer。</translation>
    </message>
    <message>
      <source>Of this customer.</source>
      <translation>这个客户的。</translation>
    </message>
    <message>
      <source>Of this salesperson.</source>
      <translation>这个跟进人的。</translation>
    </message>
    <message>
      <source>Of this trade.</source>
      <translation>这个行业的。</translation>
    </message>
    <message>
      <source>Only from this day on.</source>
      <translation>只看这天及以后。</translation>
    </message>
    <message>
      <source>Only in this stage.</source>
      <translation>只看这个阶段。</translation>
    </message>
    <message>
      <source>Only open deals without a next step.</source>
      <translation>只看没有下一步的在谈商机。</translation>
    </message>
    <message>
      <source>Only this salesperson's deals.</source>
      <translation>只看这个跟进人的商机。</translation>
    </message>
    <message>
      <source>Only this team's deals.</source>
      <translation>只看这个团队的商机。</translation>
    </message>
    <message>
      <source>Only those not yet answered or typed.</source>
      <translation>只看还没回应或没分类的。</translation>
    </message>
    <message>
      <source>Only those with a concession waiting.</source>
      <translation>只看有让价待批的。</translation>
    </message>
    <message>
      <source>Only those with a reminder that waits.</source>
      <translation>只列提醒还没处理的。</translation>
    </message>
    <message>
      <source>Only up to this day.</source>
      <translation>只看到这天为止。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>在谈</translation>
    </message>
    <message>
      <source>Open amount</source>
      <translation>在谈金额</translation>
    </message>
    <message>
      <source>Open deals by stage, all deals by outcome.</source>
      <translation>在谈商机按阶段，全部商机按结果。</translation>
    </message>
    <message>
      <source>Open deals that do not move, and why.</source>
      <translation>停滞的在谈商机，以及原因。</translation>
    </message>
    <message>
      <source>Open objection %1: %2</source>
      <translation>未解决的异议 %1：%2</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>跟进人</translation>
    </message>
    <message>
      <source>Part of customer, title or number.</source>
      <translation>客户、标题或编号的一部分。</translation>
    </message>
    <message>
      <source>Part of the name.</source>
      <translation>名称的一部分。</translation>
    </message>
    <message>
      <source>Past an unmet gate (lead or boss, with a reason).</source>
      <translation>关口没过也放行（负责人或老板，要写原因）。</translation>
    </message>
    <message>
      <source>People at a customer: add.</source>
      <translation>客户联系人：add。</translation>
    </message>
    <message>
      <source>Personality and interests.</source>
      <translation>性格和爱好。</translation>
    </message>
    <message>
      <source>Phone.</source>
      <translation>电话。</translation>
    </message>
    <message>
      <source>Price %1, quoted %2, standard %3</source>
      <translation>现价 %1，报价 %2，标准价 %3</translation>
    </message>
    <message>
      <source>Price moves, two at most: request, approve, refuse, withdraw, list.</source>
      <translation>让价，最多两次：request、approve、refuse、withdraw、list。</translation>
    </message>
    <message>
      <source>Print one JSON document.</source>
      <translation>输出一份 JSON 文档。</translation>
    </message>
    <message>
      <source>Put a deal aside.</source>
      <translation>搁置商机。</translation>
    </message>
    <message>
      <source>Quotes: add.</source>
      <translation>报价：add。</translation>
    </message>
    <message>
      <source>Read %1 rows: %2 created, %3 updated, %4 skipped, %5 rejected.</source>
      <translation>读了 %1 行：新建 %2，更新 %3，跳过 %4，退回 %5。</translation>
    </message>
    <message>
      <source>Read every page and every entry.</source>
      <translation>逐页、逐条全部读一遍。</translation>
    </message>
    <message>
      <source>Received %1, still open %2</source>
      <translation>已到账 %1，还差 %2</translation>
    </message>
    <message>
      <source>Record a signed contract.</source>
      <translation>登记已签的合同。</translation>
    </message>
    <message>
      <source>Redone: %1 of %2.</source>
      <translation>已重做：%2 的 %1。</translation>
    </message>
    <message>
      <source>Reference of the bank.</source>
      <translation>银行流水号。</translation>
    </message>
    <message>
      <source>Refused. The price stands.</source>
      <translation>没批。价格不变。</translation>
    </message>
    <message>
      <source>Reports: pipeline, stalled, owners, concessions.</source>
      <translation>报表：pipeline、stalled、owners、concessions。</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>申请</translation>
    </message>
    <message>
      <source>Request %1 waits for a decision.</source>
      <translation>申请 %1 等待批复。</translation>
    </message>
    <message>
      <source>Requests that wait.</source>
      <translation>待批的申请。</translation>
    </message>
    <message>
      <source>Reversed. Received %1, still open %2.</source>
      <translation>已冲销。已到账 %1，还差 %2。</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>Row %1, %2: %3</source>
      <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>行数</translation>
    </message>
    <message>
      <source>Save this mapping under a name.</source>
      <translation>给这套对应关系起名保存。</translation>
    </message>
    <message>
      <source>Say how a customer is to be treated.</source>
      <translation>标明客户类型，该怎么相处。</translation>
    </message>
    <message>
      <source>Say no to a request.</source>
      <translation>不批申请。</translation>
    </message>
    <message>
      <source>See “policy show”.</source>
      <translation>见“policy show”。</translation>
    </message>
    <message>
      <source>Set the instalments.</source>
      <translation>设定回款计划。</translation>
    </message>
    <message>
      <source>Set what happens next and by when.</source>
      <translation>定好下一步做什么、什么时候前做完。</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Settings of the team: show, set.</source>
      <translation>团队设置：show、set。</translation>
    </message>
    <message>
      <source>Shelved</source>
      <translation>搁置</translation>
    </message>
    <message>
      <source>Show a customer with contacts.</source>
      <translation>查看客户和联系人。</translation>
    </message>
    <message>
      <source>Show every setting.</source>
      <translation>查看全部设置。</translation>
    </message>
    <message>
      <source>Show everything about a deal.</source>
      <translation>查看商机的全部内容。</translation>
    </message>
    <message>
      <source>Signed %1 by %2: %3</source>
      <translation>%1 由 %2 签单：%3</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>阶段</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Take a request back.</source>
      <translation>撤回申请。</translation>
    </message>
    <message>
      <source>Take back a receipt entered by mistake; both stay in the book.</source>
      <translation>冲销记错的到账，两笔都留在账本里。</translation>
    </message>
    <message>
      <source>Take back your last action.</source>
      <translation>撤销你的上一步操作。</translation>
    </message>
    <message>
      <source>Take up a lost or shelved deal again.</source>
      <translation>重新跟进已丢单或搁置的商机。</translation>
    </message>
    <message>
      <source>Tandan: deals in six steps, from the command line.</source>
      <translation>谈单：六步谈单，命令行版。</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>团队</translation>
    </message>
    <message>
      <source>The book is in order.</source>
      <translation>账本没问题。</translation>
    </message>
    <message>
      <source>The book: a .tandan file or a postgresql:// address. Default: the one the desktop program opens.</source>
      <translation>账本：.tandan 文件或 postgresql:// 地址。默认是桌面程序打开的那个。</translation>
    </message>
    <message>
      <source>The customer asked for less and the price was held.</source>
      <translation>客户要降价，价格守住了。</translation>
    </message>
    <message>
      <source>The customer; added when new.</source>
      <translation>客户；没有就新建。</translation>
    </message>
    <message>
      <source>The day it stands on. Default: today.</source>
      <translation>数据截至哪天。默认今天。</translation>
    </message>
    <message>
      <source>The deal is won.</source>
      <translation>已赢单。</translation>
    </message>
    <message>
      <source>The file to write; - is standard output (default).</source>
      <translation>要写的文件；- 表示标准输出（默认）。</translation>
    </message>
    <message>
      <source>The firm or person.</source>
      <translation>公司或个人。</translation>
    </message>
    <message>
      <source>The meetings of all deals, or of those that fit.</source>
      <translation>全部商机的会谈记录，或符合条件的。</translation>
    </message>
    <message>
      <source>The money went back to the customer.</source>
      <translation>钱退给了客户。</translation>
    </message>
    <message>
      <source>The new value.</source>
      <translation>新的值。</translation>
    </message>
    <message>
      <source>The next step is done.</source>
      <translation>下一步已完成。</translation>
    </message>
    <message>
      <source>The next step of a deal: set, done.</source>
      <translation>商机的下一步：set、done。</translation>
    </message>
    <message>
      <source>The objections of a deal.</source>
      <translation>商机的异议。</translation>
    </message>
    <message>
      <source>The one that goes.</source>
      <translation>要并掉的那个。</translation>
    </message>
    <message>
      <source>The one that stays.</source>
      <translation>要留下的那个。</translation>
    </message>
    <message>
      <source>The price to go to.</source>
      <translation>要让到的价格。</translation>
    </message>
    <message>
      <source>The rest is given up (the boss).</source>
      <translation>剩下的不收了，核销（老板）。</translation>
    </message>
    <message>
      <source>The right words for the moment.</source>
      <translation>这会儿该说的话。</translation>
    </message>
    <message>
      <source>The sentence.</source>
      <translation>要写的话。</translation>
    </message>
    <message>
      <source>The standard price.</source>
      <translation>标准价。</translation>
    </message>
    <message>
      <source>The team, with who leads whom.</source>
      <translation>团队，谁带谁。</translation>
    </message>
    <message>
      <source>The team: add, list, set.</source>
      <translation>团队：add、list、set。</translation>
    </message>
    <message>
      <source>The time to work at, for example 2026-03-13T10:00. Default: the system's.</source>
      <translation>按哪个时间来算，比如 2026-03-13T10:00。默认用系统时间。</translation>
    </message>
    <message>
      <source>The value explained with it.</source>
      <translation>一并讲清的价值。</translation>
    </message>
    <message>
      <source>Their name.</source>
      <translation>姓名。</translation>
    </message>
    <message>
      <source>Their part in the decision: decider, adviser, user, gatekeeper.</source>
      <translation>在决策中的作用：decider、adviser、user、gatekeeper。</translation>
    </message>
    <message>
      <source>Their team.</source>
      <translation>所在团队。</translation>
    </message>
    <message>
      <source>Their trade.</source>
      <translation>所属行业。</translation>
    </message>
    <message>
      <source>They are back.</source>
      <translation>已回到团队。</translation>
    </message>
    <message>
      <source>They left the team.</source>
      <translation>已离开团队。</translation>
    </message>
    <message>
      <source>This many equal monthly parts, the rest on the last.</source>
      <translation>按月均分成这么多期，零头放最后一期。</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>To</source>
      <translation>让到</translation>
    </message>
    <message>
      <source>Trade of a new customer.</source>
      <translation>新客户的行业。</translation>
    </message>
    <message>
      <source>Trade of our firm.</source>
      <translation>我们公司的行业。</translation>
    </message>
    <message>
      <source>Type an objection A or B and keep what was answered.</source>
      <translation>给异议分 A 或 B 类，并记下怎么回应的。</translation>
    </message>
    <message>
      <source>Types from now on; none clears them.</source>
      <translation>今后的客户类型；不写就清空。</translation>
    </message>
    <message>
      <source>Types: %1</source>
      <translation>类型：%1</translation>
    </message>
    <message>
      <source>UTF-8, GB18030, … Default: found out.</source>
      <translation>UTF-8、GB18030 等。默认自动识别。</translation>
    </message>
    <message>
      <source>Undone: %1 of %2.</source>
      <translation>已撤销：%2 的 %1。</translation>
    </message>
    <message>
      <source>Use the mapping saved under this name (maven comes with the program).</source>
      <translation>使用以这个名字保存的对应关系（程序自带 maven）。</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>值</translation>
    </message>
    <message>
      <source>Waiting for a decision: request %1, to %2</source>
      <translation>待批：申请 %1，让到 %2</translation>
    </message>
    <message>
      <source>Weighted</source>
      <translation>加权金额</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What each salesperson has to show.</source>
      <translation>每个跟进人的业绩。</translation>
    </message>
    <message>
      <source>What happens next.</source>
      <translation>下一步做什么。</translation>
    </message>
    <message>
      <source>What is different about what is sold (lead or boss).</source>
      <translation>卖的内容有什么变化（负责人或老板）。</translation>
    </message>
    <message>
      <source>What is known.</source>
      <translation>已知的情况。</translation>
    </message>
    <message>
      <source>What is quoted.</source>
      <translation>报多少。</translation>
    </message>
    <message>
      <source>What it is about.</source>
      <translation>这单是什么事。</translation>
    </message>
    <message>
      <source>What the customer has in mind: 30万 or 29万-30.5万.</source>
      <translation>客户的心理价位：30万 或 29万-30.5万。</translation>
    </message>
    <message>
      <source>What the customer said.</source>
      <translation>客户说了什么。</translation>
    </message>
    <message>
      <source>What they are there.</source>
      <translation>在那边的职务。</translation>
    </message>
    <message>
      <source>What they said.</source>
      <translation>客户怎么说的。</translation>
    </message>
    <message>
      <source>What to do with rows already in the book: skip, update or create.</source>
      <translation>账本里已有的行怎么办：skip（跳过）、update（更新）或 create（新建）。</translation>
    </message>
    <message>
      <source>What was answered.</source>
      <translation>怎么回应的。</translation>
    </message>
    <message>
      <source>What was said.</source>
      <translation>谈了什么。</translation>
    </message>
    <message>
      <source>What was signed.</source>
      <translation>签了多少。</translation>
    </message>
    <message>
      <source>What we promised.</source>
      <translation>我们答应了什么。</translation>
    </message>
    <message>
      <source>What we receive for it.</source>
      <translation>我们换回什么。</translation>
    </message>
    <message>
      <source>What we sell.</source>
      <translation>我们卖什么。</translation>
    </message>
    <message>
      <source>What who asked should read.</source>
      <translation>给申请人看的话。</translation>
    </message>
    <message>
      <source>Whatever their outcome.</source>
      <translation>不论结果。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>When a signed deal is paid: add.</source>
      <translation>已签单的回款计划：add。</translation>
    </message>
    <message>
      <source>When. Default: now.</source>
      <translation>什么时候。默认现在。</translation>
    </message>
    <message>
      <source>Where it came from.</source>
      <translation>商机来源。</translation>
    </message>
    <message>
      <source>Where they came from.</source>
      <translation>客户来源。</translation>
    </message>
    <message>
      <source>Whether the book is whole, its rules are in place and its history is untouched.</source>
      <translation>检查账本是否完整、规则是否都在、历史是否没被动过。</translation>
    </message>
    <message>
      <source>Whether this installation has what it needs.</source>
      <translation>检查本机安装是否齐全。</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>谁</translation>
    </message>
    <message>
      <source>Who acts. Default: the first boss.</source>
      <translation>操作人。默认是第一个老板。</translation>
    </message>
    <message>
      <source>Who asks</source>
      <translation>谁申请</translation>
    </message>
    <message>
      <source>Who decides</source>
      <translation>谁来批</translation>
    </message>
    <message>
      <source>Who did what and when, of a deal or the whole book.</source>
      <translation>谁在什么时候做了什么，可看一个商机或整个账本。</translation>
    </message>
    <message>
      <source>Who leads them.</source>
      <translation>由谁带。</translation>
    </message>
    <message>
      <source>Who signed for the customer.</source>
      <translation>客户方谁签的。</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Why it is given up.</source>
      <translation>为什么放弃。</translation>
    </message>
    <message>
      <source>Why, when going back or past a gate.</source>
      <translation>退回或越过关口时的原因。</translation>
    </message>
    <message>
      <source>Why, when the method warns.</source>
      <translation>方法有提醒时，写明原因。</translation>
    </message>
    <message>
      <source>Why.</source>
      <translation>原因。</translation>
    </message>
    <message>
      <source>Why: %1</source>
      <translation>理由：%1</translation>
    </message>
    <message>
      <source>Win rate</source>
      <translation>赢单率</translation>
    </message>
    <message>
      <source>Withdrawn.</source>
      <translation>已撤回。</translation>
    </message>
    <message>
      <source>Won</source>
      <translation>赢单</translation>
    </message>
    <message>
      <source>Won amount</source>
      <translation>赢单金额</translation>
    </message>
    <message>
      <source>Words of the CSV: zh or en (codes).</source>
      <translation>CSV 表头用词：zh 或 en（代码）。</translation>
    </message>
    <message>
      <source>Write CSV files: deals, meetings, customers, contacts.</source>
      <translation>导出 CSV 文件：deals、meetings、customers、contacts。</translation>
    </message>
    <message>
      <source>Write it as CSV to this file; - is standard output.</source>
      <translation>以 CSV 写到这个文件；- 表示标准输出。</translation>
    </message>
    <message>
      <source>Write rejected rows with their reason to this file.</source>
      <translation>把退回的行和原因写到这个文件。</translation>
    </message>
    <message>
      <source>Wrote %1.</source>
      <translation>已写入 %1。</translation>
    </message>
    <message numerus="yes">
      <source>Wrote %n row(s) to %1.</source>
      <translation>
        <numerusform>已把 %n 行写到 %1。</numerusform>
      </translation>
    </message>
    <message>
      <source>active</source>
      <translation>在职</translation>
    </message>
    <message>
      <source>advanced, same, objection, paused or lost.</source>
      <translation>advanced、same、objection、paused 或 lost。</translation>
    </message>
    <message>
      <source>amount unknown</source>
      <translation>金额未知</translation>
    </message>
    <message>
      <source>due, amount, age, customer or newest.</source>
      <translation>due、amount、age、customer 或 newest。</translation>
    </message>
    <message>
      <source>has left</source>
      <translation>已离职</translation>
    </message>
    <message>
      <source>open</source>
      <translation>未解决</translation>
    </message>
    <message>
      <source>open, won, lost or shelved.</source>
      <translation>open、won、lost 或 shelved。</translation>
    </message>
    <message>
      <source>rapport, needs, solution, closing, signing or payment.</source>
      <translation>rapport、needs、solution、closing、signing 或 payment。</translation>
    </message>
    <message>
      <source>sales, lead or boss.</source>
      <translation>sales、lead 或 boss。</translation>
    </message>
    <message>
      <source>visit, call, wechat or video.</source>
      <translation>visit、call、wechat 或 video。</translation>
    </message>
    <message>
      <source>want, why, when, budget or who.</source>
      <translation>want、why、when、budget 或 who。</translation>
    </message>
    <message>
      <source>“undo” takes all of it back.</source>
      <translation>用“undo”可全部撤销。</translation>
    </message>
  </context>
  <context>
    <name>Customer</name>
    <message>
      <source>Advises</source>
      <translation>参谋</translation>
    </message>
    <message>
      <source>Big customer</source>
      <translation>大客户</translation>
    </message>
    <message>
      <source>Decides</source>
      <translation>拍板</translation>
    </message>
    <message>
      <source>Expert</source>
      <translation>专家</translation>
    </message>
    <message>
      <source>Hesitant</source>
      <translation>犹豫</translation>
    </message>
    <message>
      <source>Impatient</source>
      <translation>急躁</translation>
    </message>
    <message>
      <source>In a hurry</source>
      <translation>急客户</translation>
    </message>
    <message>
      <source>Keeps the door</source>
      <translation>把门</translation>
    </message>
    <message>
      <source>Modest means, high wishes</source>
      <translation>预算有限求效果</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新客户</translation>
    </message>
    <message>
      <source>Old customer</source>
      <translation>老客户</translation>
    </message>
    <message>
      <source>Personality and interests</source>
      <translation>性格与爱好</translation>
    </message>
    <message>
      <source>Rich, spends freely</source>
      <translation>富裕不计较</translation>
    </message>
    <message>
      <source>Rich, thrifty</source>
      <translation>富裕节省</translation>
    </message>
    <message>
      <source>Small customer</source>
      <translation>小客户</translation>
    </message>
    <message>
      <source>Stubborn</source>
      <translation>老顽固</translation>
    </message>
    <message>
      <source>The contact's name</source>
      <translation>联系人姓名</translation>
    </message>
    <message>
      <source>The contact's position</source>
      <translation>职务</translation>
    </message>
    <message>
      <source>The customer's name</source>
      <translation>客户名</translation>
    </message>
    <message>
      <source>The industry</source>
      <translation>行业</translation>
    </message>
    <message>
      <source>The note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>The phone number</source>
      <translation>电话</translation>
    </message>
    <message>
      <source>The source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Tight budget</source>
      <translation>预算紧张</translation>
    </message>
    <message>
      <source>Uses it</source>
      <translation>使用</translation>
    </message>
  </context>
  <context>
    <name>DayPicker</name>
    <message>
      <source>Calendar</source>
      <translation>日历</translation>
    </message>
  </context>
  <context>
    <name>Deal</name>
    <message>
      <source>Could not decide</source>
      <translation>定不下来</translation>
    </message>
    <message>
      <source>Did not trust us</source>
      <translation>信不过我们</translation>
    </message>
    <message>
      <source>Do they want it</source>
      <translation>要不要做</translation>
    </message>
    <message>
      <source>How much to spend</source>
      <translation>花多少钱</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>没有回音</translation>
    </message>
    <message>
      <source>No budget</source>
      <translation>没有预算</translation>
    </message>
    <message>
      <source>No need any more</source>
      <translation>没有需求了</translation>
    </message>
    <message>
      <source>Not stated in the import</source>
      <translation>导入时没写</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>价格</translation>
    </message>
    <message>
      <source>Product does not fit</source>
      <translation>产品不合适</translation>
    </message>
    <message>
      <source>Started</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>The answer</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>The next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>The note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>The outside number</source>
      <translation>外部编号</translation>
    </message>
    <message>
      <source>The product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>The source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>The title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Through the gate</source>
      <translation>过关</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Waved through</source>
      <translation>放行</translation>
    </message>
    <message>
      <source>Went back</source>
      <translation>退回</translation>
    </message>
    <message>
      <source>Went to a competitor</source>
      <translation>选了同行</translation>
    </message>
    <message>
      <source>When</source>
      <translation>什么时候做</translation>
    </message>
    <message>
      <source>Whom to have do it</source>
      <translation>找谁做</translation>
    </message>
    <message>
      <source>Why, to what effect</source>
      <translation>为什么做</translation>
    </message>
    <message>
      <source>Wrong time</source>
      <translation>时机不对</translation>
    </message>
  </context>
  <context>
    <name>DealCard</name>
    <message>
      <source>, </source>
      <translation>，</translation>
    </message>
    <message>
      <source>Salesperson: %1</source>
      <translation>跟进人：%1</translation>
    </message>
    <message>
      <source>Set next step</source>
      <translation>定下一步</translation>
    </message>
    <message numerus="yes">
      <source>Stalled %n day(s)</source>
      <translation>
        <numerusform>停滞 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The next step is %n day(s) late.</source>
      <translation>
        <numerusform>下一步逾期 %n 天。</numerusform>
      </translation>
    </message>
    <message>
      <source>The standard for %1 is %2 days; this deal is %3 days over it.</source>
      <translation>%1标准 %2 天，已超 %3 天。</translation>
    </message>
    <message>
      <source>amount unknown</source>
      <translation>金额不详</translation>
    </message>
    <message>
      <source>day %1 in this stage</source>
      <translation>本段第 %1 天</translation>
    </message>
    <message>
      <source>days unknown</source>
      <translation>天数不详</translation>
    </message>
    <message>
      <source>next step %1</source>
      <translation>下一步%1</translation>
    </message>
    <message>
      <source>no next step</source>
      <translation>没有下一步</translation>
    </message>
    <message>
      <source>stalled</source>
      <translation>已停滞</translation>
    </message>
  </context>
  <context>
    <name>DealMenu</name>
    <message>
      <source>Log a meeting</source>
      <translation>记录会谈</translation>
    </message>
    <message>
      <source>Mark as lost…</source>
      <translation>标丢单…</translation>
    </message>
    <message>
      <source>Move to stage</source>
      <translation>移到阶段</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Request a concession</source>
      <translation>申请让价</translation>
    </message>
    <message>
      <source>Request a concession (both are used)</source>
      <translation>申请让价（两次都用完了）</translation>
    </message>
    <message>
      <source>Request a concession (one is waiting)</source>
      <translation>申请让价（有一次在等批）</translation>
    </message>
    <message>
      <source>Set next step</source>
      <translation>定下一步</translation>
    </message>
    <message>
      <source>Shelve…</source>
      <translation>搁置…</translation>
    </message>
  </context>
  <context>
    <name>DealSort</name>
    <message>
      <source>by customer</source>
      <translation>按客户</translation>
    </message>
    <message>
      <source>due first</source>
      <translation>先到期</translation>
    </message>
    <message>
      <source>largest first</source>
      <translation>金额高在前</translation>
    </message>
    <message>
      <source>longest in stage first</source>
      <translation>停留久在前</translation>
    </message>
    <message>
      <source>newest first</source>
      <translation>新建在前</translation>
    </message>
  </context>
  <context>
    <name>Exchange</name>
    <message>
      <source>Brought in by an import</source>
      <translation>由导入带入</translation>
    </message>
    <message>
      <source>Column %1</source>
      <translation>第 %1 列</translation>
    </message>
    <message>
      <source>The name of the mapping</source>
      <translation>模板名称</translation>
    </message>
    <message>
      <source>Unknown customer</source>
      <translation>未知客户</translation>
    </message>
  </context>
  <context>
    <name>Flow</name>
    <message>
      <source>The reason</source>
      <translation>理由</translation>
    </message>
  </context>
  <context>
    <name>Format</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) late</source>
      <translation>
        <numerusform>逾 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n 小时</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n 分钟</numerusform>
      </translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <translation>M月d日 ddd</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>刚刚</translation>
    </message>
    <message>
      <source>today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>明天</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <source>%1 still to come in</source>
      <translation>还有 %1 没到账</translation>
    </message>
    <message>
      <source>%1 still to come in, without a due day</source>
      <translation>还有 %1 没到账，也没定日子</translation>
    </message>
    <message>
      <source>A buying signal, or a clear yes</source>
      <translation>有购买信号或明确同意</translation>
    </message>
    <message>
      <source>A real peer case taken apart</source>
      <translation>剖析过一个真实同行案例</translation>
    </message>
    <message>
      <source>All money in</source>
      <translation>钱已到齐</translation>
    </message>
    <message>
      <source>Asked how much they want to spend</source>
      <translation>问过花多少钱</translation>
    </message>
    <message>
      <source>Asked when</source>
      <translation>问过什么时候做</translation>
    </message>
    <message>
      <source>Asked whether they want it done</source>
      <translation>问过要不要做</translation>
    </message>
    <message>
      <source>Asked whom they will have do it</source>
      <translation>问过找谁做</translation>
    </message>
    <message>
      <source>Asked why and to what effect</source>
      <translation>问过为什么做</translation>
    </message>
    <message>
      <source>Concerns ranked, motive asked</source>
      <translation>关注点排过序、动机问过</translation>
    </message>
    <message>
      <source>Contract read and signed</source>
      <translation>合同看过并签字</translation>
    </message>
    <message>
      <source>Every objection typed and answered</source>
      <translation>每条异议都归类并答完</translation>
    </message>
    <message>
      <source>Final price fixed</source>
      <translation>成交价已定</translation>
    </message>
    <message>
      <source>Known who has which say in it</source>
      <translation>谁起什么作用已清楚</translation>
    </message>
    <message>
      <source>Last-minute requests settled</source>
      <translation>临签要求已处理</translation>
    </message>
    <message>
      <source>Our advantages brought out</source>
      <translation>亮出了我方优势</translation>
    </message>
    <message>
      <source>Our way of doing it explained</source>
      <translation>讲清了我们的做法</translation>
    </message>
    <message>
      <source>Outline of the need noted</source>
      <translation>需求轮廓已记</translation>
    </message>
    <message>
      <source>Payment asked for after signing</source>
      <translation>签后提出了付款</translation>
    </message>
    <message>
      <source>Personality and interests noted</source>
      <translation>性格与爱好已记</translation>
    </message>
    <message>
      <source>Price quoted</source>
      <translation>已报价</translation>
    </message>
    <message>
      <source>Rough idea of the price they have in mind</source>
      <translation>心理价位有数</translation>
    </message>
    <message>
      <source>a concession waits for its decision</source>
      <translation>有一笔让价等着批</translation>
    </message>
    <message>
      <source>an objection not typed A or B</source>
      <translation>有异议没归类</translation>
    </message>
    <message>
      <source>concerns not ranked or motive not asked</source>
      <translation>关注点没排序或动机没问</translation>
    </message>
    <message>
      <source>contract not signed</source>
      <translation>合同没签</translation>
    </message>
    <message>
      <source>final price not fixed</source>
      <translation>成交价没定</translation>
    </message>
    <message>
      <source>last-minute requests not settled</source>
      <translation>临签要求没处理</translation>
    </message>
    <message>
      <source>no buying signal and no clear yes</source>
      <translation>没有购买信号，也没明确同意</translation>
    </message>
    <message>
      <source>no contract whose money could come in</source>
      <translation>没有合同，收不了款</translation>
    </message>
    <message>
      <source>no idea of the price they have in mind</source>
      <translation>心理价位没数</translation>
    </message>
    <message>
      <source>no peer case taken apart</source>
      <translation>没剖析同行案例</translation>
    </message>
    <message>
      <source>no price quoted</source>
      <translation>没报价</translation>
    </message>
    <message>
      <source>not asked how much they want to spend</source>
      <translation>没问花多少钱</translation>
    </message>
    <message>
      <source>not asked when</source>
      <translation>没问什么时候做</translation>
    </message>
    <message>
      <source>not asked whether they want it done</source>
      <translation>没问要不要做</translation>
    </message>
    <message>
      <source>not asked whom they will have do it</source>
      <translation>没问找谁做</translation>
    </message>
    <message>
      <source>not asked why and to what effect</source>
      <translation>没问为什么做</translation>
    </message>
    <message>
      <source>not known who has which say in it</source>
      <translation>谁起什么作用还不清楚</translation>
    </message>
    <message>
      <source>objection “%1” not answered</source>
      <translation>「%1」这条异议没答完</translation>
    </message>
    <message>
      <source>our advantages not brought out</source>
      <translation>我方优势没亮出来</translation>
    </message>
    <message>
      <source>our way of doing it not explained</source>
      <translation>我们的做法没讲清</translation>
    </message>
    <message>
      <source>outline of the need not noted</source>
      <translation>需求轮廓没记</translation>
    </message>
    <message>
      <source>payment not asked for</source>
      <translation>没提付款</translation>
    </message>
    <message>
      <source>personality and interests not noted</source>
      <translation>性格与爱好没记</translation>
    </message>
    <message>
      <source>“%1” and others, %2 objections not answered</source>
      <translation>「%1」等 %2 条异议没答完</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>Amount</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>Began on</source>
      <translation>开始日期</translation>
    </message>
    <message>
      <source>Character and interests</source>
      <translation>性格爱好</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>联系人</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>联系人</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customer type</source>
      <translation>客户类型</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>Deal</source>
      <translation>商机</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>商机</translation>
    </message>
    <message>
      <source>Ended on</source>
      <translation>结束日期</translation>
    </message>
    <message>
      <source>Expected to close</source>
      <translation>预计成交</translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>导入联系人</translation>
    </message>
    <message>
      <source>Import customers</source>
      <translation>导入客户</translation>
    </message>
    <message>
      <source>Import deals</source>
      <translation>导入商机</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>导入成员</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>行业</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Outside number</source>
      <translation>外部编号</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>跟进人</translation>
    </message>
    <message>
      <source>Part in the decision</source>
      <translation>决策作用</translation>
    </message>
    <message>
      <source>People</source>
      <translation>成员</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>电话</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>职务</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Reports to</source>
      <translation>上级</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>阶段</translation>
    </message>
    <message>
      <source>Stage or outcome</source>
      <translation>阶段或结果</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>团队</translation>
    </message>
    <message>
      <source>Why it was lost</source>
      <translation>丢单原因</translation>
    </message>
    <message>
      <source>“%1” means nothing yet. The row is not imported. Choose what it means in step 2, or write another word in the file.</source>
      <translation>「%1」还没对上意思。这一行不导入。在第 2 步选它算什么，或在文件里换个写法。</translation>
    </message>
  </context>
  <context>
    <name>Meeting</name>
    <message>
      <source>A step further</source>
      <translation>有推进</translation>
    </message>
    <message>
      <source>Asks about results and who profits already</source>
      <translation>问有何效果、谁已得益</translation>
    </message>
    <message>
      <source>Asks how long it takes</source>
      <translation>问多久做好</translation>
    </message>
    <message>
      <source>Asks what is included, how it will look</source>
      <translation>细问服务项目、成品效果</translation>
    </message>
    <message>
      <source>Bargains</source>
      <translation>讨价还价</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>电话</translation>
    </message>
    <message>
      <source>Consults a third person</source>
      <translation>与第三人商量</translation>
    </message>
    <message>
      <source>Did harm</source>
      <translation>起反作用</translation>
    </message>
    <message>
      <source>Feels with you, the talk is at its warmest</source>
      <translation>体谅你，聊得最热</translation>
    </message>
    <message>
      <source>Fell flat</source>
      <translation>没反应</translation>
    </message>
    <message>
      <source>Helped</source>
      <translation>管用</translation>
    </message>
    <message>
      <source>Keeps leafing through the material</source>
      <translation>不停翻资料</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>兑现了</translation>
    </message>
    <message>
      <source>Leans forward, nods, smiles</source>
      <translation>前倾、点头、微笑</translation>
    </message>
    <message>
      <source>Looks excited</source>
      <translation>神情兴奋</translation>
    </message>
    <message>
      <source>Looks undecided</source>
      <translation>面露犹豫</translation>
    </message>
    <message>
      <source>Not kept</source>
      <translation>没兑现</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>先放放</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>未兑现</translation>
    </message>
    <message>
      <source>Price too high</source>
      <translation>价格高</translation>
    </message>
    <message>
      <source>Product not good enough</source>
      <translation>产品不够好</translation>
    </message>
    <message>
      <source>Stuck on an objection</source>
      <translation>卡在异议</translation>
    </message>
    <message>
      <source>The answer</source>
      <translation>答复</translation>
    </message>
    <message>
      <source>The note</source>
      <translation>纪要</translation>
    </message>
    <message>
      <source>The objection</source>
      <translation>异议</translation>
    </message>
    <message>
      <source>The promise</source>
      <translation>承诺</translation>
    </message>
    <message>
      <source>They promised</source>
      <translation>客户答应的</translation>
    </message>
    <message>
      <source>Turned us down</source>
      <translation>拒绝了</translation>
    </message>
    <message>
      <source>Video call</source>
      <translation>视频</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>拜访</translation>
    </message>
    <message>
      <source>Wants to visit the company</source>
      <translation>要求来公司看</translation>
    </message>
    <message>
      <source>We promised</source>
      <translation>我们答应的</translation>
    </message>
    <message>
      <source>WeChat</source>
      <translation>微信</translation>
    </message>
    <message>
      <source>Where it was</source>
      <translation>没变化</translation>
    </message>
  </context>
  <context>
    <name>Moment</name>
    <message>
      <source>MMMM d</source>
      <translation>M月d日</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Board</source>
      <translation>看板</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>List</source>
      <translation>列表</translation>
    </message>
    <message>
      <source>Manage</source>
      <translation>管理</translation>
    </message>
    <message>
      <source>People</source>
      <translation>成员</translation>
    </message>
    <message>
      <source>Playbook</source>
      <translation>话术库</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>资料</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Stalled deals</source>
      <translation>停滞审查</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>工作</translation>
    </message>
  </context>
  <context>
    <name>Playbook</name>
    <message>
      <source>A peer who agreed to be named</source>
      <translation>同行案例</translation>
    </message>
    <message>
      <source>Any stage</source>
      <translation>各阶段通用</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>简短</translation>
    </message>
    <message>
      <source>Current quote</source>
      <translation>现报价</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Name of the customer</source>
      <translation>客户称呼</translation>
    </message>
    <message>
      <source>Our firm</source>
      <translation>我们公司</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>平实</translation>
    </message>
    <message>
      <source>Salesperson</source>
      <translation>跟进人</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>条件</translation>
    </message>
    <message>
      <source>The matter</source>
      <translation>这件事</translation>
    </message>
    <message>
      <source>Warm</source>
      <translation>热络</translation>
    </message>
  </context>
  <context>
    <name>PlaybookWords</name>
    <message>
      <source>A buying signal or an explicit yes</source>
      <translation>有购买信号或明确同意</translation>
    </message>
    <message>
      <source>A peer case taken apart</source>
      <translation>已剖析一个同行案例</translation>
    </message>
    <message>
      <source>Already has a supplier</source>
      <translation>已有供应商</translation>
    </message>
    <message>
      <source>Asks about delivery time</source>
      <translation>问工期交期</translation>
    </message>
    <message>
      <source>Asks about payment terms</source>
      <translation>问付款方式</translation>
    </message>
    <message>
      <source>Asks about the effect</source>
      <translation>问做了有什么效果</translation>
    </message>
    <message>
      <source>Asks for a discount</source>
      <translation>要优惠</translation>
    </message>
    <message>
      <source>Asks for a sample or draft</source>
      <translation>要样品初稿</translation>
    </message>
    <message>
      <source>Asks for references</source>
      <translation>问案例</translation>
    </message>
    <message>
      <source>Asks how it will look</source>
      <translation>问成品效果</translation>
    </message>
    <message>
      <source>Asks how long it takes</source>
      <translation>问多久能做好</translation>
    </message>
    <message>
      <source>Asks what is included</source>
      <translation>细问服务项目</translation>
    </message>
    <message>
      <source>Asks who already profits</source>
      <translation>问帮谁做成过</translation>
    </message>
    <message>
      <source>Bargains</source>
      <translation>讨价还价</translation>
    </message>
    <message>
      <source>Buying signal</source>
      <translation>有意成交</translation>
    </message>
    <message>
      <source>Clothing</source>
      <translation>服装</translation>
    </message>
    <message>
      <source>Compares with others</source>
      <translation>拿别家比</translation>
    </message>
    <message>
      <source>Concerns ranked, motive asked</source>
      <translation>关注点已排序、动机已问</translation>
    </message>
    <message>
      <source>Consults somebody else</source>
      <translation>转头同旁人商量</translation>
    </message>
    <message>
      <source>Contract read and signed</source>
      <translation>合同看过并签字</translation>
    </message>
    <message>
      <source>Delays payment</source>
      <translation>拖付款</translation>
    </message>
    <message>
      <source>Distrusts the company</source>
      <translation>不信任公司</translation>
    </message>
    <message>
      <source>Doubts the effect</source>
      <translation>怀疑效果</translation>
    </message>
    <message>
      <source>Every objection answered and typed</source>
      <translation>异议都答完、分好类</translation>
    </message>
    <message>
      <source>Fears giving up</source>
      <translation>怕坚持不了</translation>
    </message>
    <message>
      <source>Final price fixed</source>
      <translation>成交价已定</translation>
    </message>
    <message>
      <source>General</source>
      <translation>通用</translation>
    </message>
    <message>
      <source>Gym</source>
      <translation>健身会所</translation>
    </message>
    <message>
      <source>Home fitting-out</source>
      <translation>装修</translation>
    </message>
    <message>
      <source>How much they want to spend</source>
      <translation>想花多少钱</translation>
    </message>
    <message>
      <source>Idea of the psychological price</source>
      <translation>对心理价位有数</translation>
    </message>
    <message>
      <source>Just send the material</source>
      <translation>只要资料</translation>
    </message>
    <message>
      <source>Last-minute requests settled</source>
      <translation>临签要求已处理</translation>
    </message>
    <message>
      <source>Leafs through the material</source>
      <translation>不住翻看资料</translation>
    </message>
    <message>
      <source>Leans forward, nods, smiles</source>
      <translation>前倾、点头、微笑</translation>
    </message>
    <message>
      <source>Looks excited</source>
      <translation>神情兴奋</translation>
    </message>
    <message>
      <source>Looks undecided</source>
      <translation>面露犹豫</translation>
    </message>
    <message>
      <source>Matchmaking</source>
      <translation>红娘婚介</translation>
    </message>
    <message>
      <source>Money received</source>
      <translation>款已到账</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>不需要</translation>
    </message>
    <message>
      <source>Not the decision maker</source>
      <translation>做不了主</translation>
    </message>
    <message>
      <source>Online freelancing</source>
      <translation>网络服务众包</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>Our advantages brought out</source>
      <translation>已亮出我方优势</translation>
    </message>
    <message>
      <source>Our way of doing it explained</source>
      <translation>已讲清我们的做法</translation>
    </message>
    <message>
      <source>Out of town</source>
      <translation>人在外地</translation>
    </message>
    <message>
      <source>Outline of the need noted</source>
      <translation>已记需求轮廓</translation>
    </message>
    <message>
      <source>Part in the decision noted</source>
      <translation>已记此人在签约中的作用</translation>
    </message>
    <message>
      <source>Payment asked for</source>
      <translation>已提出付款</translation>
    </message>
    <message>
      <source>Personal trainer</source>
      <translation>私教</translation>
    </message>
    <message>
      <source>Personality and interests noted</source>
      <translation>已记性格与爱好</translation>
    </message>
    <message>
      <source>Price too high</source>
      <translation>嫌贵</translation>
    </message>
    <message>
      <source>Quote given</source>
      <translation>已报价</translation>
    </message>
    <message>
      <source>Shows sympathy for you</source>
      <translation>对你表示体谅</translation>
    </message>
    <message>
      <source>The talk is at its warmest</source>
      <translation>聊到最热络处</translation>
    </message>
    <message>
      <source>Too busy</source>
      <translation>没时间</translation>
    </message>
    <message>
      <source>Unhappy, wants changes</source>
      <translation>不满意要改</translation>
    </message>
    <message>
      <source>Wants a short-term card</source>
      <translation>想办短期卡</translation>
    </message>
    <message>
      <source>Wants to visit the company</source>
      <translation>提出要来公司看看</translation>
    </message>
    <message>
      <source>Web sites</source>
      <translation>网站建设</translation>
    </message>
    <message>
      <source>Wedding photography</source>
      <translation>婚纱摄影</translation>
    </message>
    <message>
      <source>When they want it</source>
      <translation>什么时候做</translation>
    </message>
    <message>
      <source>Whether they want it</source>
      <translation>要不要做</translation>
    </message>
    <message>
      <source>Why they want it</source>
      <translation>为什么做</translation>
    </message>
    <message>
      <source>Will think it over</source>
      <translation>再考虑</translation>
    </message>
    <message>
      <source>With whom they will do it</source>
      <translation>找谁做</translation>
    </message>
    <message>
      <source>Worries about after-sales</source>
      <translation>担心售后</translation>
    </message>
  </context>
  <context>
    <name>Pricing</name>
    <message>
      <source>The name of an item</source>
      <translation>明细项名称</translation>
    </message>
    <message>
      <source>The note on how the price was held</source>
      <translation>守价说明</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>Longer in its stage than the standard</source>
      <translation>超过阶段标准时长</translation>
    </message>
    <message>
      <source>Never contacted</source>
      <translation>从未联系</translation>
    </message>
    <message>
      <source>Next step overdue</source>
      <translation>下一步逾期</translation>
    </message>
    <message>
      <source>No contact for too long</source>
      <translation>久未联系</translation>
    </message>
    <message>
      <source>No next step</source>
      <translation>没有下一步</translation>
    </message>
    <message>
      <source>Objection still open</source>
      <translation>异议未解</translation>
    </message>
    <message>
      <source>Payment overdue</source>
      <translation>回款逾期</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>%1 belongs to another program or is no book at all. It was left as it is. Choose a .tandan file.</source>
      <translation>%1 是别的程序的文件，不是账本，没有动它。请选 .tandan 文件。</translation>
    </message>
    <message>
      <source>%1 cannot be read. Nothing was changed. Check that it exists and that you may read it.</source>
      <translation>%1 读不了。什么都没改。看看文件在不在、有没有权限读。</translation>
    </message>
    <message>
      <source>%1 could not be written completely. A file that was there before is unharmed. Check free space and rights, then try again.</source>
      <translation>%1 没写完整。原来的文件没受影响。看看空间和权限，再试一次。</translation>
    </message>
    <message>
      <source>%1 could not be written, so this choice holds only until the program ends. The book is unharmed. Make the folder writable and choose again.</source>
      <translation>%1 写不进去，这个选择只管到退出为止。账本没有受影响。让这个文件夹可以写，再选一次。</translation>
    </message>
    <message>
      <source>%1 has no rows. Nothing was imported.</source>
      <translation>%1 里没有数据行。没有导入。</translation>
    </message>
    <message>
      <source>%1 has not come yet, so there is no meeting to log. Nothing was saved. Check the time; what is planned is a next step.</source>
      <translation>%1 还没到，没有会谈可记。什么都没存。看看时间；打算做的事请写成下一步。</translation>
    </message>
    <message>
      <source>%1 is an empty file, not a book. It was left as it is. Choose another file, or take the newest backup.</source>
      <translation>%1 是空文件，不是账本，没有动它。换个文件，或者用最近的备份。</translation>
    </message>
    <message>
      <source>%1 is damaged. It was left as it is. Take the newest backup; the damaged file can be kept for rescue.</source>
      <translation>%1 坏了，没有动它。用最近的备份；坏的这份留着，也许还能救。</translation>
    </message>
    <message>
      <source>%1 is empty. Nothing was changed. Write it in a few words and try again.</source>
      <translation>%1还空着。什么都没改。写上几个字再来。</translation>
    </message>
    <message>
      <source>%1 is longer than %2 characters. Nothing was changed. Shorten it and try again.</source>
      <translation>%1超过了 %2 个字。什么都没改。写短一点再来。</translation>
    </message>
    <message>
      <source>%1 is not ahead. Nothing was changed. Choose a later day, or none.</source>
      <translation>%1 不在今天之后。什么都没改。选个以后的日子，或者不填。</translation>
    </message>
    <message>
      <source>%1 needs to be brought up to date, but it cannot be written to. It was left as it is. Copy it to a folder you may write to, then open it there.</source>
      <translation>%1 要先升级格式，可是写不进去，没有动它。拷到能写的文件夹再打开。</translation>
    </message>
    <message>
      <source>%1 was written by a newer Tandan (version %2, this program knows %3). It was left as it is. Update the program, then open it again.</source>
      <translation>%1 是新版谈单写的（版本 %2，这里只认到 %3），没有动它。先升级程序再打开。</translation>
    </message>
    <message>
      <source>A book on a server is backed up by the server. Nothing was changed. Ask whoever runs it, or use pg_dump.</source>
      <translation>账本在服务器上，备份由服务器来做。没有改动任何东西。请找管服务器的人，或者用 pg_dump。</translation>
    </message>
    <message>
      <source>A concession goes below the current price of %1. Nothing was changed. Check the price.</source>
      <translation>让价要低于现在的 %1。什么都没改。看看价格。</translation>
    </message>
    <message>
      <source>A concession has been made, so this price stands. Nothing was changed. A new quote needs a changed scope with its reason, by a lead.</source>
      <translation>已经让过价，报价不再动。什么都没改。要重报，得范围变了、写明理由，由负责人来报。</translation>
    </message>
    <message>
      <source>A concession is already waiting for a decision. Nothing was changed. Withdraw it or wait.</source>
      <translation>已经有一笔让价等着批。什么都没改。撤回它，或者等结果。</translation>
    </message>
    <message>
      <source>A concession needs an amount above zero and what it was given for. Nothing was changed.</source>
      <translation>让价要有大于零的数额，还要写换来什么。什么都没改。</translation>
    </message>
    <message>
      <source>A concession that was given cannot be changed or removed. Nothing was changed.</source>
      <translation>让过的价不能改也不能删。什么都没改。</translation>
    </message>
    <message>
      <source>A contract is signed in stage “signing”. Nothing was changed. Move the deal there first.</source>
      <translation>合同在「签单」阶段签。什么都没改。先把单推到那里。</translation>
    </message>
    <message>
      <source>A customer cannot be merged with itself. Nothing was changed.</source>
      <translation>客户不能和自己合并。什么都没改。</translation>
    </message>
    <message>
      <source>A deal becomes won by its payments, not by hand. Nothing was changed. Record the receipt.</source>
      <translation>赢单看到账，不能手动改。什么都没改。登记到账就好。</translation>
    </message>
    <message>
      <source>A deal is won only when the money is in. Nothing was changed. Record the receipt, or let the boss write off the rest.</source>
      <translation>钱到齐才算赢单。什么都没改。登记到账，或者请老板核销余款。</translation>
    </message>
    <message>
      <source>A deal with a contract cannot be deleted. Nothing was changed.</source>
      <translation>签了合同的单不能删。什么都没改。</translation>
    </message>
    <message>
      <source>A deal with a price concession cannot be deleted. Nothing was changed.</source>
      <translation>让过价的单不能删。什么都没改。</translation>
    </message>
    <message>
      <source>A deal with this number is already in the book. Nothing was changed.</source>
      <translation>这个单号已经在账本里了。什么都没改。</translation>
    </message>
    <message>
      <source>A held price that a concession rests on cannot be removed. Nothing was changed.</source>
      <translation>后面有让价的守价不能删。什么都没改。</translation>
    </message>
    <message>
      <source>A lost deal needs its reason. Nothing was changed. Choose one: %1.</source>
      <translation>丢单要写原因。什么都没改。选一个：%1。</translation>
    </message>
    <message>
      <source>A meeting of %1 minutes cannot be right. Nothing was saved. Write 0 to 1440.</source>
      <translation>会谈 %1 分钟不对。什么都没存。填 0 到 1440。</translation>
    </message>
    <message>
      <source>A price moves at most twice; a policy may lower that to one or none, and nothing raises it. Nothing was changed.</source>
      <translation>价格最多让两次；可以改成一次或不让，不能再多。什么都没改。</translation>
    </message>
    <message>
      <source>A quote for a changed scope at a lower price needs the lead. Nothing was changed. Ask them to enter it.</source>
      <translation>改范围又降价的报价要负责人来报。什么都没改。请他来录。</translation>
    </message>
    <message>
      <source>A quote that has been given cannot be changed. Nothing was changed. Make a new version.</source>
      <translation>报出去的价不能改。什么都没改。新报一版。</translation>
    </message>
    <message>
      <source>A quoted cell that begins on line %1 never ends. Nothing was imported. Check the file, or choose another delimiter.</source>
      <translation>第 %1 行开始的引号没有收尾。还没有导入任何数据。看看文件，或者换个分隔符。</translation>
    </message>
    <message>
      <source>A row with this number is already in the book. Nothing was changed. Reload and try again.</source>
      <translation>这个编号已经在账本里了。什么都没改。刷新再试。</translation>
    </message>
    <message>
      <source>A signed contract cannot be changed or removed once money rests on it. Nothing was changed.</source>
      <translation>已经收款的合同不能改也不能删。什么都没改。</translation>
    </message>
    <message>
      <source>A stage is entered only through its gate. Nothing was changed. Move the deal in Tandan.</source>
      <translation>进阶段只能过关口。什么都没改。请在谈单里推进。</translation>
    </message>
    <message>
      <source>A value of the deal has the wrong form. Nothing was changed.</source>
      <translation>这一单有个值格式不对。什么都没改。</translation>
    </message>
    <message>
      <source>A won deal needs the amount that was paid. The row was not imported. Fill it in, then import it again.</source>
      <translation>赢单必须写明到账金额。这一行没有导入。请补上金额再导入。</translation>
    </message>
    <message>
      <source>A won deal needs the day on which it was closed. The row was not imported. Fill it in, then import it again.</source>
      <translation>赢单必须写明成交日期。这一行没有导入。请补上日期再导入。</translation>
    </message>
    <message>
      <source>A write tried to replace another row by its hidden number. Nothing was changed.</source>
      <translation>有一次写入想借隐藏编号顶掉别的行。什么都没改。</translation>
    </message>
    <message>
      <source>Another program is writing to the book and did not finish in time. Nothing was changed. Wait a moment and try again.</source>
      <translation>另一个程序正在写这本账，等了一会儿还没写完。什么都没改。稍等再试。</translation>
    </message>
    <message>
      <source>Every instalment needs an amount above zero. Nothing was changed.</source>
      <translation>每一期回款都要有大于零的金额。什么都没改。</translation>
    </message>
    <message>
      <source>Every instalment needs the day it is due. Nothing was changed.</source>
      <translation>每一期回款都要有到期日。什么都没改。</translation>
    </message>
    <message>
      <source>Going back or past a gate needs a reason. Nothing was changed. Write it in a few words.</source>
      <translation>退回或放行要有理由。什么都没改。写上几个字。</translation>
    </message>
    <message>
      <source>How a deal went through its stages cannot be rewritten. Nothing was changed.</source>
      <translation>过阶段的记录改不了。什么都没改。</translation>
    </message>
    <message>
      <source>Line %2 of %1 is not a JSON object with a text. Nothing was answered. Repair the line and try again.</source>
      <translation>%1 的第 %2 行不是带 text 的 JSON 对象。没有给出回答。改好这一行再试。</translation>
    </message>
    <message>
      <source>Money that was recorded never vanishes. Nothing was changed. Enter a reversal or a refund.</source>
      <translation>记过的钱不会消失。什么都没改。记一笔冲正或退款。</translation>
    </message>
    <message>
      <source>No column was chosen for “%1”. Nothing was imported. Choose one with --map COLUMN=%1.</source>
      <translation>「%1」还没选列。还没有导入任何数据。用 --map 列名=%1 选一列。</translation>
    </message>
    <message>
      <source>No concession after the signature. The price stands.</source>
      <translation>签了合同就不再让价。报价没有变。</translation>
    </message>
    <message>
      <source>No concession before a price was quoted. Nothing was changed. Quote first.</source>
      <translation>还没报价，谈不上让价。什么都没改。先报价。</translation>
    </message>
    <message>
      <source>No concession yet: the customer's first request has not been held. Nothing was changed. Record how you held the price, then ask again.</source>
      <translation>还不能申请让价：客户第一次砍价还没守过。什么都没改。先记一次守价，再申请。</translation>
    </message>
    <message>
      <source>No concession: it is more than the whole price. The price stands.</source>
      <translation>让价没有提交：比整个报价还多。报价没有变。</translation>
    </message>
    <message>
      <source>No concession: the lead moves the price first, then the boss. The price stands.</source>
      <translation>让价没有提交：先负责人，再老板。报价没有变。</translation>
    </message>
    <message>
      <source>No concession: this deal has used up its price moves. The price stands. Talk about value, or add a gift.</source>
      <translation>让价没有提交：这一单的次数用完了。报价没有变。可以讲价值或配赠品。</translation>
    </message>
    <message>
      <source>No concession: this role has already moved the price once. The price stands.</source>
      <translation>让价没有提交：这个角色已经让过一次。报价没有变。</translation>
    </message>
    <message>
      <source>Only %1 can decide this concession. The request is kept as it is. Pass it on to them.</source>
      <translation>这个价%1才能批。申请还在，没有动。转给他。</translation>
    </message>
    <message>
      <source>Only %1 were asked for. The price stands. Grant that much or less.</source>
      <translation>申请的只有 %1。报价没有变。批这么多或更少。</translation>
    </message>
    <message>
      <source>Only a lead or the boss decides on concessions. The request is kept as it is.</source>
      <translation>让价只有负责人或老板能批。申请还在，没有动。</translation>
    </message>
    <message>
      <source>Only a lead or the boss may wave a deal through a gate. Nothing was changed. Ask them, or fill in what is missing.</source>
      <translation>只有负责人或老板能放行关口。什么都没改。请他们来，或者补齐缺的。</translation>
    </message>
    <message>
      <source>Only the boss writes off money. Nothing was changed.</source>
      <translation>只有老板能核销。什么都没改。</translation>
    </message>
    <message>
      <source>Part of %1 is missing: the file is shorter than it says itself. It was left as it is. Copy it again from where it came, or take the newest backup.</source>
      <translation>%1 缺了一截，比它自己记的短，没有动它。从原处再拷一次，或者用最近的备份。</translation>
    </message>
    <message>
      <source>Quotes are numbered one after the other. Nothing was changed. Reload and try again.</source>
      <translation>报价要按顺序编号。什么都没改。刷新再试。</translation>
    </message>
    <message>
      <source>Somebody was faster. Your change was not saved and theirs is unharmed. Look at the new state and decide again.</source>
      <translation>有人比你快一步。你的改动没存，他的还在。看看新情况再定。</translation>
    </message>
    <message>
      <source>Something this refers to is not in the book, or is still used elsewhere. Nothing was changed. Reload and try again.</source>
      <translation>用到的东西不在账本里，或者别处还在用它。什么都没改。刷新再试。</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>停下了。什么都没改。</translation>
    </message>
    <message>
      <source>The amount of a quoted deal is its price. Nothing was changed. Lower it by a concession, or quote a changed scope.</source>
      <translation>报过价的单，金额就是报价。什么都没改。要降就走让价，或者范围变了重新报。</translation>
    </message>
    <message>
      <source>The backup was not made. Your book is unharmed. Check the place %1 and try again.</source>
      <translation>备份没做成。账本完好。看看 %1 这个位置，再试一次。</translation>
    </message>
    <message>
      <source>The book could not do this. Nothing was changed. Try again; if it happens again, run “tandanctl check”.</source>
      <translation>账本这一步没做成。什么都没改。再试一次；还不行就跑 tandanctl check。</translation>
    </message>
    <message>
      <source>The book is being closed. What was saved is safe. Open it again.</source>
      <translation>账本正在关闭。存过的都在。重新打开就好。</translation>
    </message>
    <message>
      <source>The book refused a value that is not allowed. Nothing was changed. Check what you typed.</source>
      <translation>有个值账本不收。什么都没改。检查一下填的内容。</translation>
    </message>
    <message>
      <source>The book refused this by its rule %1. Nothing was changed.</source>
      <translation>账本的规则 %1 不许这样做。什么都没改。</translation>
    </message>
    <message>
      <source>The contract is below the agreed price of %1: that would be a concession. Nothing was changed. Sign at the price, or request a concession before.</source>
      <translation>合同低于谈定的 %1：那就是让价了。什么都没改。按价签，或者先申请让价。</translation>
    </message>
    <message>
      <source>The contract is signed, so there is nothing left to quote. Nothing was changed.</source>
      <translation>合同签了，不用再报价。什么都没改。</translation>
    </message>
    <message>
      <source>The database server cannot be reached. What was saved is safe. Check the network and the address, then try again.</source>
      <translation>连不上数据库服务器。存过的都在。看看网络和地址，再试一次。</translation>
    </message>
    <message>
      <source>The deal cannot enter “%1” yet: %2. Nothing was changed. Fill in what is missing, then move it on; a lead may wave it through with a reason.</source>
      <translation>还不能进「%1」：%2。什么都没改。补齐再推进；负责人也可以写明理由放行。</translation>
    </message>
    <message>
      <source>The deal ends on %1, before it begins on %2. The row was not imported. Correct the days, then import it again.</source>
      <translation>这单 %1 结束，却在 %2 才开始。这一行没有导入。请改对日期再导入。</translation>
    </message>
    <message>
      <source>The deal is already in stage “%1”. Nothing was changed.</source>
      <translation>这一单已经在「%1」了。什么都没改。</translation>
    </message>
    <message>
      <source>The figures of this quote do not fit each other. Nothing was changed. Check price, standard price and floor.</source>
      <translation>这几个价对不上。什么都没改。看看报价、标准价和底价。</translation>
    </message>
    <message>
      <source>The file does not read as %1. Nothing was imported. Choose another encoding and look at the preview.</source>
      <translation>文件不像 %1。还没有导入任何数据。换个编码，看看预览。</translation>
    </message>
    <message>
      <source>The file has no column “%1”. Nothing was imported. Its columns are: %2.</source>
      <translation>文件里没有「%1」这一列。还没有导入任何数据。它有这些列：%2。</translation>
    </message>
    <message>
      <source>The first person of a book administers it, so they must be a boss. Nothing was changed. Add them with that role.</source>
      <translation>账本的第一个人要管账本，所以得是老板。什么都没改。用老板这个角色来加。</translation>
    </message>
    <message>
      <source>The floor of a deal that has been quoted is set by a lead. Nothing was changed. Leave the floor out, or ask them to enter the quote.</source>
      <translation>报过价的单，底价由负责人定。什么都没改。底价先空着，或者请他来报。</translation>
    </message>
    <message>
      <source>The history chain does not verify from entry %1 on: something was changed outside Tandan. Nothing was lost by this check. Keep this file and compare it with a backup.</source>
      <translation>历史从第 %1 条起对不上：有人在谈单外面改过。这次检查没有弄丢东西。留好这个文件，和备份对一对。</translation>
    </message>
    <message>
      <source>The history of a book cannot be changed. Nothing was changed.</source>
      <translation>账本的历史改不了。什么都没改。</translation>
    </message>
    <message>
      <source>The instalments add up to more than the contract of %1. Nothing was changed. Lower them.</source>
      <translation>回款计划加起来超过合同 %1。什么都没改。调小一些。</translation>
    </message>
    <message>
      <source>The items add up to %1, which is not the price quoted.</source>
      <translation>各项加起来是 %1，和报价对不上。</translation>
    </message>
    <message>
      <source>The number of a deal cannot be changed. Nothing was changed.</source>
      <translation>单号定了就不能改。什么都没改。</translation>
    </message>
    <message>
      <source>The number of a row cannot be changed. Nothing was changed.</source>
      <translation>编号定了就不能改。什么都没改。</translation>
    </message>
    <message>
      <source>The pictures were not all painted: %1 cannot be written. The book is unharmed. Choose a folder you may write to.</source>
      <translation>图片没有画完：%1 写不进去。账本没有受影响。换一个可以写的文件夹。</translation>
    </message>
    <message>
      <source>The playbook file %1 is not as it should be, at: %2. No card was taken from it. Repair the file there, or take the one that came with the program.</source>
      <translation>话术文件 %1 不合格式，位置：%2。里面的话术一条都没有收进来。请改好这一处，或换回程序自带的文件。</translation>
    </message>
    <message>
      <source>The price is above the standard price of %1, which holds the room to come down already.</source>
      <translation>报价高过了标准价 %1，标准价里已经含了余地。</translation>
    </message>
    <message>
      <source>The price is not above the %1 the customer has in mind.</source>
      <translation>报价没有高过客户心里的 %1。</translation>
    </message>
    <message>
      <source>The price is not above the standard price of %1, so there is no room on top of it.</source>
      <translation>报价没有高过标准价 %1，上面没留余地。</translation>
    </message>
    <message>
      <source>The price was quoted anew meanwhile. Nothing was changed. Look at the new quote and ask again.</source>
      <translation>这期间重新报过价。什么都没改。看看新报价再申请。</translation>
    </message>
    <message>
      <source>The room is too small for %1 price moves that anybody would notice.</source>
      <translation>余地太小，不够让人看得出的 %1 次让价。</translation>
    </message>
    <message>
      <source>The rules inside %1 were changed by another program. Your data is still there. Run “tandanctl check”, and take a backup before going on.</source>
      <translation>%1 里的规则被别的程序改过。数据还在。跑一次 tandanctl check，备份好再继续。</translation>
    </message>
    <message>
      <source>The same was last quoted to somebody else at a standard price of %1. Like customers get like prices.</source>
      <translation>同样的东西上次给别人报的标准价是 %1。同样的客户给同样的价。</translation>
    </message>
    <message>
      <source>The sample that came with the program is damaged, at: %1. No book was made. Install the program again.</source>
      <translation>程序自带的示例损坏，位置：%1。没有建账本。请重新安装程序。</translation>
    </message>
    <message>
      <source>The saved mapping cannot be read. Nothing was imported. Map the columns again and save it anew.</source>
      <translation>存的对应模板读不出来。什么都没有导入。请重新对好列，再存一次。</translation>
    </message>
    <message>
      <source>There is already a customer “%1”. Nothing was changed. Use it, or write a name that tells them apart.</source>
      <translation>已经有「%1」这个客户了。什么都没改。直接用它，或者换个分得清的名字。</translation>
    </message>
    <message>
      <source>There is already a file at %1. It was left as it is. Choose another name.</source>
      <translation>%1 已经有文件了，没有动它。换个名字。</translation>
    </message>
    <message>
      <source>There is already a person “%1”. Nothing was changed. Use another name.</source>
      <translation>已经有「%1」了。什么都没改。换个名字。</translation>
    </message>
    <message>
      <source>There is no book at %1. Nothing was created. Check the path, or make one with “tandanctl init”.</source>
      <translation>%1 没有账本。什么都没建。看看路径对不对，或者用 tandanctl init 新建一本。</translation>
    </message>
    <message>
      <source>There is no concession request “%1”. Nothing was changed.</source>
      <translation>没有「%1」这笔让价申请。什么都没改。</translation>
    </message>
    <message>
      <source>There is no contact “%1” at this customer. Nothing was changed.</source>
      <translation>这个客户没有「%1」这个联系人。什么都没改。</translation>
    </message>
    <message>
      <source>There is no customer “%1” in this book. Nothing was changed. See “customer list”, or add them first.</source>
      <translation>账本里没有「%1」这个客户。什么都没改。用 customer list 看看，或者先加上。</translation>
    </message>
    <message>
      <source>There is no deal “%1” in this book. Nothing was changed. See “deal list”.</source>
      <translation>账本里没有「%1」这一单。什么都没改。用 deal list 看看。</translation>
    </message>
    <message>
      <source>There is no person “%1” in this book. Nothing was changed. See “person list”, or add them first.</source>
      <translation>账本里没有「%1」这个人。什么都没改。用 person list 看看，或者先加上。</translation>
    </message>
    <message>
      <source>There is no playbook card “%1”. Nothing was changed. See “suggest”.</source>
      <translation>话术里没有「%1」这张卡。什么都没改。用 suggest 看看。</translation>
    </message>
    <message>
      <source>There is no quote to sign. Nothing was changed. Quote a price first.</source>
      <translation>还没报价，没法签。什么都没改。先报价。</translation>
    </message>
    <message>
      <source>There is no receipt “%1”. Nothing was changed.</source>
      <translation>没有「%1」这笔到账。什么都没改。</translation>
    </message>
    <message>
      <source>There is no room to come down at all.</source>
      <translation>一点降价余地都没有。</translation>
    </message>
    <message>
      <source>There is no saved mapping “%1”. Nothing was imported. Saved ones: %2.</source>
      <translation>没有存过「%1」这套列对应。还没有导入任何数据。存过的有：%2。</translation>
    </message>
    <message>
      <source>There is no setting “%1”. Nothing was changed. See “policy show”.</source>
      <translation>没有「%1」这项设置。什么都没改。用 policy show 看看。</translation>
    </message>
    <message>
      <source>There is nothing of yours to redo.</source>
      <translation>没有你能重做的操作。</translation>
    </message>
    <message>
      <source>There is nothing of yours to undo.</source>
      <translation>没有你能撤销的操作。</translation>
    </message>
    <message>
      <source>This amount does not fit the kind of receipt. Nothing was changed. Check it.</source>
      <translation>这个金额和到账类型对不上。什么都没改。再看看。</translation>
    </message>
    <message>
      <source>This book is open for reading only, so nothing was saved. The book is unharmed. Give yourself the right to write to it, or copy it elsewhere, and open it again.</source>
      <translation>这本账只能看，所以没存。账本没受影响。开通写权限，或者拷到别处再打开。</translation>
    </message>
    <message>
      <source>This concession cannot be given as asked. The price stands. Ask for a smaller one.</source>
      <translation>这个数不能让。报价没有变。把数额调小。</translation>
    </message>
    <message>
      <source>This deal has a signed contract already. Nothing was changed.</source>
      <translation>这一单已经签过合同。什么都没改。</translation>
    </message>
    <message>
      <source>This deal has no open next step. Nothing was changed. Set one first.</source>
      <translation>这一单没有待办的下一步。什么都没改。先定一个。</translation>
    </message>
    <message>
      <source>This deal has no quote yet. Nothing was changed. Quote a price first.</source>
      <translation>这一单还没报过价。什么都没改。先报价。</translation>
    </message>
    <message>
      <source>This deal has no signed contract yet. Nothing was changed. Record the contract first.</source>
      <translation>这一单还没签合同。什么都没改。先登记合同。</translation>
    </message>
    <message>
      <source>This deal is closed. Nothing was changed. Reopen it first.</source>
      <translation>这一单已经结束。什么都没改。先重新打开。</translation>
    </message>
    <message>
      <source>This deal is still open. Nothing was changed.</source>
      <translation>这一单还在谈。什么都没改。</translation>
    </message>
    <message>
      <source>This deal is won because it was paid in full. Nothing was changed. Reopen it first, then take the money back out.</source>
      <translation>这一单是付清才算赢的。什么都没改。先重新打开，再把钱退出去。</translation>
    </message>
    <message>
      <source>This deal is your own, so there is nobody to remind. Nothing was changed. Set a next step instead.</source>
      <translation>这是你自己的单，没有要提醒的人。什么都没改。定个下一步就行。</translation>
    </message>
    <message>
      <source>This is more than the %1 still open. Nothing was changed. Check the amount.</source>
      <translation>比还欠的 %1 多了。什么都没改。看看金额。</translation>
    </message>
    <message>
      <source>This is more than the %1 that came in. Nothing was changed. Check the amount.</source>
      <translation>比到过账的 %1 还多。什么都没改。看看金额。</translation>
    </message>
    <message>
      <source>This objection is not in the book any more. Nothing was changed. Reload and try again.</source>
      <translation>这条异议已经不在账本里。什么都没改。刷新再试。</translation>
    </message>
    <message>
      <source>This price is lower than the current %1 for the same scope: that is a concession, not a quote. Nothing was changed. Request a concession, or name the change of scope and let a lead quote it.</source>
      <translation>这个价比现在的 %1 低，范围又没变：这是让价，不是报价。什么都没改。去申请让价，或者写明范围变化请负责人来报。</translation>
    </message>
    <message>
      <source>This promise is not in the book any more. Nothing was changed. Reload and try again.</source>
      <translation>这条承诺已经不在账本里。什么都没改。刷新再试。</translation>
    </message>
    <message>
      <source>This quote leaves no room or is not above what the customer has in mind. Nothing was changed. Raise it, or give your reason.</source>
      <translation>这个报价没留余地，或者不比客户心里的价高。什么都没改。报高一点，或者写明理由。</translation>
    </message>
    <message>
      <source>This receipt has been reversed already. Nothing was changed.</source>
      <translation>这笔到账已经冲正过。什么都没改。</translation>
    </message>
    <message>
      <source>This request has already been decided or withdrawn. Nothing was changed.</source>
      <translation>这笔申请已经批过或撤回了。什么都没改。</translation>
    </message>
    <message>
      <source>This row has more cells than the file has columns. The row was not imported. Check its quotes and delimiters, then import it again.</source>
      <translation>这一行的格子比表头的列还多。这一行没有导入。请检查引号和分隔符，改好后再导入。</translation>
    </message>
    <message>
      <source>This was just changed by somebody else. Your change was not saved and theirs is unharmed. Look at the new state and decide again.</source>
      <translation>这里刚被别人改过。你的改动没存，他的还在。看看新情况再定。</translation>
    </message>
    <message>
      <source>This was not saved: the disk is full. What was saved before is safe. Free some space and save again.</source>
      <translation>这次没存上：磁盘满了。之前存的都在。清出些空间再存一次。</translation>
    </message>
    <message>
      <source>This was not saved: the disk reported an error. What was saved before is safe. Check the disk and save again.</source>
      <translation>这次没存上：磁盘报错。之前存的都在。检查磁盘，再存一次。</translation>
    </message>
    <message>
      <source>What the customer has in mind to spend is not known yet. Ask before you quote.</source>
      <translation>还不知道客户心里的价位。报价前先问一问。</translation>
    </message>
    <message>
      <source>Your role may not do this. Nothing was changed. Ask %1.</source>
      <translation>你的角色不能做这一步。什么都没改。请找%1。</translation>
    </message>
    <message>
      <source>“%1” cannot be undone any more: it has been built upon since. Nothing was changed. Correct it by hand.</source>
      <translation>「%1」现在撤不了：后面又有了改动。什么都没改。请手动更正。</translation>
    </message>
    <message>
      <source>“%1” cannot be undone: it is a decision or a document that others rely on. Nothing was changed. Enter a correcting step instead.</source>
      <translation>「%1」撤不了：这是别人已经照着办的决定或单据。什么都没改。请补一笔更正。</translation>
    </message>
    <message>
      <source>“%1” cannot report to “%2”: that would be a circle. Nothing was changed. Choose another.</source>
      <translation>「%1」不能归「%2」管：那样就绕成圈了。什么都没改。换个人。</translation>
    </message>
    <message>
      <source>“%1” fits several customers: %2. Nothing was changed. Write the full name or the number.</source>
      <translation>「%1」对得上好几个客户：%2。什么都没改。写全名或编号。</translation>
    </message>
    <message>
      <source>“%1” fits several deals: %2. Nothing was changed. Write the number, for example TD-0319.</source>
      <translation>「%1」对得上好几单：%2。什么都没改。写单号，比如 TD-0319。</translation>
    </message>
    <message>
      <source>“%1” has left the team. Nothing was changed. Choose somebody else.</source>
      <translation>「%1」已经离开团队。什么都没改。换个人。</translation>
    </message>
    <message>
      <source>“%1” is not a day. Nothing was changed. Write it as 2026-03-13.</source>
      <translation>「%1」不是日期。什么都没改。写成 2026-03-13 这样。</translation>
    </message>
    <message>
      <source>“%1” is not a field that can be imported. Nothing was imported. Fields: %2.</source>
      <translation>「%1」不能导入。还没有导入任何数据。能导入的有：%2。</translation>
    </message>
    <message>
      <source>“%1” is not a time. Nothing was changed. Write it as 2026-03-13T10:00.</source>
      <translation>「%1」不是时间。什么都没改。写成 2026-03-13T10:00 这样。</translation>
    </message>
    <message>
      <source>“%1” is not a whole number. Nothing was changed. Write digits only.</source>
      <translation>「%1」不是整数。什么都没改。只写数字就行。</translation>
    </message>
    <message>
      <source>“%1” is not an amount that can be read for certain. Nothing was changed. Write digits, for example 124000.</source>
      <translation>「%1」这个金额认不准。什么都没改。写成数字，比如 124000 或 12.4万。</translation>
    </message>
    <message>
      <source>“%1” is not known here. Nothing was changed. Possible values: %2.</source>
      <translation>这里没有「%1」这个选项。什么都没改。可以用：%2。</translation>
    </message>
    <message>
      <source>“%1” is not of the form %2. Nothing was imported. Write it in that form.</source>
      <translation>“%1”不是 %2 这种写法。什么都没有导入。请照这个写法改。</translation>
    </message>
    <message>
      <source>“%1” is not one of the five questions. Nothing was changed. They are: want why when budget who.</source>
      <translation>「%1」不在五问里。什么都没改。五问是：want why when budget who。</translation>
    </message>
    <message>
      <source>“%1” is the only boss of this book, and somebody must administer it. Nothing was changed. Make somebody else a boss first.</source>
      <translation>「%1」是这本账唯一的老板，总得有人管账本。什么都没改。先让别人当老板。</translation>
    </message>
    <message>
      <source>“%2” is not allowed for “%1”. Nothing was changed. Allowed: %3.</source>
      <translation>「%1」不能设成「%2」。什么都没改。可以是：%3。</translation>
    </message>
  </context>
  <context>
    <name>StalledWords</name>
    <message>
      <source>An instalment is past its day</source>
      <translation>有一期回款过了日子</translation>
    </message>
    <message>
      <source>An objection is not answered yet</source>
      <translation>有异议没答完</translation>
    </message>
    <message>
      <source>Answer the open objection</source>
      <translation>先答没答完的异议</translation>
    </message>
    <message>
      <source>Ask who holds the contract</source>
      <translation>问清合同卡在谁那里</translation>
    </message>
    <message>
      <source>Call today</source>
      <translation>今天打个电话</translation>
    </message>
    <message>
      <source>Chase the late instalment</source>
      <translation>催逾期的那一期</translation>
    </message>
    <message>
      <source>Complete the five questions</source>
      <translation>把五问问全</translation>
    </message>
    <message>
      <source>Day %1; the standard is %2, so %3 days over</source>
      <translation>第 %1 天，标准 %2 天，超 %3 天</translation>
    </message>
    <message>
      <source>Fix a second meeting</source>
      <translation>约第二次见面</translation>
    </message>
    <message>
      <source>Go back one stage</source>
      <translation>退一段重来</translation>
    </message>
    <message>
      <source>Go through the payment plan</source>
      <translation>对一遍回款计划</translation>
    </message>
    <message numerus="yes">
      <source>No contact for %n day(s)</source>
      <translation>
        <numerusform>%n 天没联系</numerusform>
      </translation>
    </message>
    <message>
      <source>No contact has been logged yet</source>
      <translation>还没记过一次联系</translation>
    </message>
    <message>
      <source>No next step, so nobody is pushing it</source>
      <translation>没有下一步，没人在推</translation>
    </message>
    <message>
      <source>Present the solution in person</source>
      <translation>当面讲一遍方案</translation>
    </message>
    <message>
      <source>Replace the late step by one that can be done</source>
      <translation>换个下一步</translation>
    </message>
    <message>
      <source>Set the next step today</source>
      <translation>今天定下一步</translation>
    </message>
    <message numerus="yes">
      <source>Shelve for %n day(s)</source>
      <translation>
        <numerusform>搁置 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit together with the lead</source>
      <translation>请负责人一起登门</translation>
    </message>
    <message>
      <source>Waiting for “%1”</source>
      <translation>在等「%1」</translation>
    </message>
    <message numerus="yes">
      <source>“%1” is %n day(s) late</source>
      <translation>
        <numerusform>「%1」已逾 %n 天</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SuggestReason</name>
    <message>
      <source>It answers a buying signal: %1</source>
      <translation>对上了购买信号：%1</translation>
    </message>
    <message>
      <source>It asks what is still unknown: %1</source>
      <translation>正好问清还不知道的：%1</translation>
    </message>
    <message>
      <source>It helps with an open gate item: %1</source>
      <translation>能帮着补上这一关：%1</translation>
    </message>
    <message>
      <source>It sounds like “%1”</source>
      <translation>听着像「%1」</translation>
    </message>
    <message>
      <source>It suits this kind of customer: %1</source>
      <translation>适合这类客户：%1</translation>
    </message>
    <message>
      <source>It was made for your trade: %1</source>
      <translation>专为本行业写的：%1</translation>
    </message>
    <message>
      <source>It was used on this deal before; times: %1</source>
      <translation>这一单已经用过 %1 次</translation>
    </message>
    <message>
      <source>The deal is in the stage %1</source>
      <translation>这一单正在%1阶段</translation>
    </message>
    <message>
      <source>The price has moved already; times so far: %1</source>
      <translation>价格已经让过，次数：%1</translation>
    </message>
    <message>
      <source>The price has not been held yet: hold it first</source>
      <translation>还没守过价，先守住</translation>
    </message>
    <message>
      <source>This customer has heard it before, on another deal</source>
      <translation>这位客户在别的单里听过了</translation>
    </message>
    <message>
      <source>What the customer said means: %1</source>
      <translation>客户这句话的意思：%1</translation>
    </message>
  </context>
  <context>
    <name>Team</name>
    <message>
      <source>The person's name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>The team's name</source>
      <translation>团队名</translation>
    </message>
    <message>
      <source>any text up to %1 characters</source>
      <translation>%1 字以内的文字</translation>
    </message>
  </context>
  <context>
    <name>Text</name>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
  </context>
  <context>
    <name>Vocabulary</name>
    <message>
      <source>Boss</source>
      <translation>老板</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>逼单</translation>
    </message>
    <message>
      <source>Lead</source>
      <translation>负责人</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>丢单</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>需求</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>在谈</translation>
    </message>
    <message>
      <source>Payment</source>
      <translation>收款</translation>
    </message>
    <message>
      <source>Rapport</source>
      <translation>寒暄</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>销售</translation>
    </message>
    <message>
      <source>Shelved</source>
      <translation>搁置</translation>
    </message>
    <message>
      <source>Signing</source>
      <translation>签单</translation>
    </message>
    <message>
      <source>Solution</source>
      <translation>方案</translation>
    </message>
    <message>
      <source>Won</source>
      <translation>赢单</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::BoardColumn</name>
    <message numerus="yes">
      <source>%1, %n deal(s), %2</source>
      <translation>
        <numerusform>%1，%n 单，%2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n deal(s) without an amount are not in the sum.</source>
      <translation>
        <numerusform>有 %n 单没填金额，没算进合计。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>standard %n day(s)</source>
      <translation>
        <numerusform>标准 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>weighted %1</source>
      <translation>加权 %1</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::BoardPage</name>
    <message numerus="yes">
      <source>%n deal(s) · %1 · weighted %2</source>
      <translation>
        <numerusform>%n 单 · %1 · 加权 %2</numerusform>
      </translation>
    </message>
    <message>
      <source>A deal goes through six stages from here.</source>
      <translation>新建一单，从寒暄开始走六段。</translation>
    </message>
    <message>
      <source>Back to %1, with a reason</source>
      <translation>退回「%1」，要写原因</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>看板</translation>
    </message>
    <message>
      <source>Clear the filters</source>
      <translation>清掉筛选</translation>
    </message>
    <message>
      <source>Customer, deal or number</source>
      <translation>筛客户、商机、编号</translation>
    </message>
    <message>
      <source>Drop here</source>
      <translation>放这里</translation>
    </message>
    <message>
      <source>Filter the board</source>
      <translation>筛看板</translation>
    </message>
    <message>
      <source>Loading the board</source>
      <translation>正在读看板</translation>
    </message>
    <message>
      <source>Log a meeting</source>
      <translation>记录会谈</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Move to stage</source>
      <translation>移到阶段</translation>
    </message>
    <message>
      <source>New deal</source>
      <translation>新建商机</translation>
    </message>
    <message>
      <source>No deal fits</source>
      <translation>没有符合的商机</translation>
    </message>
    <message>
      <source>No open deals yet</source>
      <translation>还没有进行中的商机</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>Set next step</source>
      <translation>定下一步</translation>
    </message>
    <message>
      <source>Still missing: %1</source>
      <translation>还差：%1</translation>
    </message>
    <message>
      <source>The board could not be read</source>
      <translation>看板没读出来</translation>
    </message>
    <message>
      <source>The filters and the search leave nothing.</source>
      <translation>筛选和搜索之后一单都不剩。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再试一次</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::CardListDelegate</name>
    <message>
      <source>Must be true</source>
      <translation>须属实</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::CardListModel</name>
    <message>
      <source>%1. %2. %3</source>
      <translation>%1。%2。%3</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::CardPreview</name>
    <message>
      <source>Amount</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>Concessions</source>
      <translation>让价</translation>
    </message>
    <message>
      <source>Expected close</source>
      <translation>预计成交</translation>
    </message>
    <message>
      <source>In this stage</source>
      <translation>本段停留</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>行业</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Salesperson</source>
      <translation>跟进人</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>none</source>
      <translation>还没定</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>不详</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::CardView</name>
    <message>
      <source>Ask next</source>
      <translation>接着问</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy the line: %1</source>
      <translation>复制这句：%1</translation>
    </message>
    <message>
      <source>Do not say</source>
      <translation>别这么说</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>分寸</translation>
    </message>
    <message>
      <source>Moment</source>
      <translation>时机</translation>
    </message>
    <message>
      <source>Only when it is true</source>
      <translation>须属实</translation>
    </message>
    <message>
      <source>Used for</source>
      <translation>用在</translation>
    </message>
    <message>
      <source>What the customer may say</source>
      <translation>客户可能这么说</translation>
    </message>
    <message>
      <source>What to say</source>
      <translation>话术</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::Chip</name>
    <message>
      <source>In effect; Delete takes it off</source>
      <translation>正在生效，按 Delete 去掉</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ColumnModel</name>
    <message numerus="yes">
      <source>%n name(s) are nobody in the team</source>
      <translation>
        <numerusform>%n 个名字不在成员里</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) will be added to the team</source>
      <translation>
        <numerusform>%n 个名字会加进成员</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) mean nothing yet</source>
      <translation>
        <numerusform>%n 种写法还没对上</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n word(s) are known</source>
      <translation>
        <numerusform>%n 种写法全对上</numerusform>
      </translation>
    </message>
    <message>
      <source>Another column fills it, too: the first one with something in it counts</source>
      <translation>另一列也填这一项：取先有内容的那列</translation>
    </message>
    <message>
      <source>Column in the file</source>
      <translation>表里的列</translation>
    </message>
    <message>
      <source>First value</source>
      <translation>第一行的值</translation>
    </message>
    <message>
      <source>Import as</source>
      <translation>导入为</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>不导入</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>Times 10,000, to make it yuan</source>
      <translation>× 10,000 换成元</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>不导入</translation>
    </message>
    <message>
      <source>look at the note</source>
      <translation>看说明</translation>
    </message>
    <message>
      <source>matched</source>
      <translation>已对上</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>空</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ColumnsStep</name>
    <message>
      <source>%1 matched, %2 left out</source>
      <translation>对上 %1，不导入 %2</translation>
    </message>
    <message>
      <source>%1 of %2 are known</source>
      <translation>%1 / %2 已对上</translation>
    </message>
    <message>
      <source>A row is in the book already when a deal has its outside number; without one, when a deal has the same customer, title and first day.</source>
      <translation>外部编号相同，就算已经在账本里；没有编号的，看客户、商机和开始日期是否都相同。</translation>
    </message>
    <message>
      <source>A row is in the book already when its name is.</source>
      <translation>名字相同，就算已经在账本里。</translation>
    </message>
    <message>
      <source>Add again</source>
      <translation>再建一条</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Already in the book</source>
      <translation>查重</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>列对应</translation>
    </message>
    <message>
      <source>Columns of the file</source>
      <translation>表里的列</translation>
    </message>
    <message>
      <source>Contacts come in a second time; customers and people are left, for their names are unique.</source>
      <translation>联系人会再建一个；客户和成员不重名，原样不动。</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>不动</translation>
    </message>
    <message>
      <source>Next: dry run</source>
      <translation>下一步：试导入</translation>
    </message>
    <message>
      <source>No column is matched with “%1” yet. Choose one in the table of columns.</source>
      <translation>还没有哪一列对上「%1」。在「列对应」里选一列。</translation>
    </message>
    <message>
      <source>No column with stages, outcomes or owners is matched yet, so there are no words to explain.</source>
      <translation>还没有对上阶段、结果或跟进人，所以没有写法要对。</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>Rows as they will be imported</source>
      <translation>将要导入的行</translation>
    </message>
    <message>
      <source>Rows shown</source>
      <translation>看哪些行</translation>
    </message>
    <message>
      <source>Rows that are in the book already</source>
      <translation>已在账本里的行</translation>
    </message>
    <message>
      <source>Such rows are left as they are in the book. The dry run names each of them.</source>
      <translation>这些行原样不动。试导入时会逐行列出。</translation>
    </message>
    <message>
      <source>Such rows come in as further deals.</source>
      <translation>这些行另建商机。</translation>
    </message>
    <message>
      <source>The filled cells of such rows are written over what is in the book. Prices that were quoted stay, and a closed deal stays closed.</source>
      <translation>用这些行有内容的格子更新账本。已报的价不变，已关闭的单仍关闭。</translation>
    </message>
    <message>
      <source>To fix</source>
      <translation>要改</translation>
    </message>
    <message>
      <source>To fix %1</source>
      <translation>要改 %1</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>写法对应</translation>
    </message>
    <message>
      <source>Words of the file</source>
      <translation>表里的写法</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ConcessionDots</name>
    <message>
      <source>Both concessions used</source>
      <translation>让价两次都用了</translation>
    </message>
    <message>
      <source>No concession used</source>
      <translation>让价没用</translation>
    </message>
    <message>
      <source>One concession used</source>
      <translation>让价已用一次</translation>
    </message>
    <message>
      <source>One concession used, one waiting for approval</source>
      <translation>让价已用一次、一次待批</translation>
    </message>
    <message>
      <source>One concession waiting for approval</source>
      <translation>让价一次待批</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ConcessionPanel</name>
    <message>
      <source>%1 approved on %2</source>
      <translation>%1 %2 批</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1: I ask for %2 instead of %3. Please decide on it.</source>
      <translation>%1：申请让到 %2，现价 %3，请批一下。</translation>
    </message>
    <message>
      <source>Another amount</source>
      <translation>改数额</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>批准</translation>
    </message>
    <message>
      <source>Ask for a concession</source>
      <translation>申请让价</translation>
    </message>
    <message>
      <source>At the first ask the price stands. Record the hold, then a concession may be asked for.</source>
      <translation>第一次砍价不让。记一次守价，才可以申请让价。</translation>
    </message>
    <message>
      <source>Both are used; the price stands.</source>
      <translation>两次都用完了，价格不再动。</translation>
    </message>
    <message>
      <source>Concessions</source>
      <translation>让价</translation>
    </message>
    <message>
      <source>Copies a line for %1 to send</source>
      <translation>复制一句催批的话，发给%1</translation>
    </message>
    <message>
      <source>First · lead</source>
      <translation>第一次 · 负责人</translation>
    </message>
    <message>
      <source>Hold the price once first, then ask</source>
      <translation>先守一次价，再申请</translation>
    </message>
    <message>
      <source>In return: %1</source>
      <translation>换：%1</translation>
    </message>
    <message>
      <source>Nothing has been quoted yet</source>
      <translation>还没报价</translation>
    </message>
    <message>
      <source>Record a hold</source>
      <translation>记守价</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>不批</translation>
    </message>
    <message>
      <source>Remind</source>
      <translation>催一下</translation>
    </message>
    <message>
      <source>Reminder copied. Send it to %1</source>
      <translation>催批的话已复制，发给%1就行</translation>
    </message>
    <message>
      <source>Second · boss</source>
      <translation>第二次 · 老板</translation>
    </message>
    <message>
      <source>Signed: the price stands.</source>
      <translation>已签约，价格不再动。</translation>
    </message>
    <message>
      <source>The team allows no more.</source>
      <translation>团队规定不能再让。</translation>
    </message>
    <message>
      <source>Value explained: %1</source>
      <translation>配的价值：%1</translation>
    </message>
    <message>
      <source>Withdraw the request</source>
      <translation>撤回申请</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>已批</translation>
    </message>
    <message>
      <source>not allowed by the team</source>
      <translation>团队规定不让</translation>
    </message>
    <message>
      <source>not held yet</source>
      <translation>还没守过价</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>没用</translation>
    </message>
    <message>
      <source>waits for %1, %2</source>
      <translation>等%1，%2</translation>
    </message>
    <message>
      <source>waits, %1</source>
      <translation>等批，%1</translation>
    </message>
    <message>
      <source>✓ %1 held</source>
      <translation>✓ %1 守过价</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ConcessionRequestDialog</name>
    <message>
      <source>%1 less</source>
      <translation>少 %1</translation>
    </message>
    <message>
      <source>Ask for a concession</source>
      <translation>申请让价</translation>
    </message>
    <message>
      <source>New price</source>
      <translation>让到</translation>
    </message>
    <message>
      <source>Not below the price now, %1</source>
      <translation>要低于现价 %1</translation>
    </message>
    <message>
      <source>Now %1. This is the first of two concessions; it goes to %2.</source>
      <translation>现价 %1。这是两次里的第一次，由%2批。</translation>
    </message>
    <message>
      <source>Now %1. This is the last concession of the deal; it goes to %2.</source>
      <translation>现价 %1。这是这一单的最后一次，由%2批。</translation>
    </message>
    <message>
      <source>Request for %1 sent</source>
      <translation>已申请让到 %1</translation>
    </message>
    <message>
      <source>Send the request</source>
      <translation>提交申请</translation>
    </message>
    <message>
      <source>Such as: signed by Friday, 70% in advance</source>
      <translation>比如：周五前签约，预付 70%</translation>
    </message>
    <message>
      <source>The value you explain with it</source>
      <translation>配的价值</translation>
    </message>
    <message>
      <source>What we get for it</source>
      <translation>换什么</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ConcessionSlot</name>
    <message>
      <source>, </source>
      <translation>，</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ContactDialog</name>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change a contact</source>
      <translation>修改联系人</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>新建联系人</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>还不清楚</translation>
    </message>
    <message>
      <source>Part in the decision</source>
      <translation>在签约中的作用</translation>
    </message>
    <message>
      <source>Personality and interests</source>
      <translation>性格与爱好</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>电话</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>职位</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ContractDialog</name>
    <message>
      <source>As on the paper; may stay empty</source>
      <translation>和纸面一致，可不填</translation>
    </message>
    <message>
      <source>Contract amount</source>
      <translation>合同金额</translation>
    </message>
    <message>
      <source>Contract number</source>
      <translation>合同编号</translation>
    </message>
    <message>
      <source>Contract of %1 recorded</source>
      <translation>已登记 %1 的合同</translation>
    </message>
    <message>
      <source>Not below the agreed price of %1: that would be a concession.</source>
      <translation>不能低于谈定的 %1，低了就是让价。</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>登记</translation>
    </message>
    <message>
      <source>Record the contract</source>
      <translation>登记签约</translation>
    </message>
    <message>
      <source>Say who signed on the customer's side</source>
      <translation>写上客户那边谁签的字</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>签字人</translation>
    </message>
    <message>
      <source>Signed on</source>
      <translation>签约日期</translation>
    </message>
    <message>
      <source>Who signed on the customer's side</source>
      <translation>客户那边谁签的字</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::CustomerDialog</name>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change a customer</source>
      <translation>修改客户</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>How they came to us</source>
      <translation>怎么找到我们的</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>行业</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新建客户</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::CustomerModel</name>
    <message>
      <source>%1, %2 open</source>
      <translation>%1，在谈 %2</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>联系人</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>商机</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>行业</translation>
    </message>
    <message>
      <source>Open amount</source>
      <translation>在谈金额</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::CustomerPanel</name>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n 位联系人</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a contact</source>
      <translation>添加联系人</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>修改</translation>
    </message>
    <message>
      <source>Change %1</source>
      <translation>修改%1</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>Merge into another…</source>
      <translation>并到另一家…</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::CustomersPage</name>
    <message>
      <source>%1 was merged into %2</source>
      <translation>%1 已并到 %2</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 家客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) exported</source>
      <translation>
        <numerusform>已导出 %n 家客户</numerusform>
      </translation>
    </message>
    <message>
      <source>A customer is whoever you talk a deal over with.</source>
      <translation>和谁谈单，谁就是客户。</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>修改</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>已修改：%1</translation>
    </message>
    <message>
      <source>Close the panel</source>
      <translation>收起侧栏</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>Export all customers</source>
      <translation>导出全部客户</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Name, contact or phone</source>
      <translation>名称、联系人或电话</translation>
    </message>
    <message>
      <source>New contact: %1</source>
      <translation>已新建联系人：%1</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新建客户</translation>
    </message>
    <message>
      <source>New customer: %1</source>
      <translation>已新建客户：%1</translation>
    </message>
    <message>
      <source>No customer, contact or phone number contains “%1”.</source>
      <translation>客户、联系人和电话里都没有「%1」。</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>还没有客户</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>没有找到</translation>
    </message>
    <message>
      <source>Reading the customers</source>
      <translation>正在读客户</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Search customers</source>
      <translation>搜客户</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>显示全部</translation>
    </message>
    <message>
      <source>The customers cannot be read</source>
      <translation>客户读不出来</translation>
    </message>
    <message>
      <source>This book is open for reading only.</source>
      <translation>这个账本只能看。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>customers</source>
      <translation>客户</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::DealBody</name>
    <message>
      <source>day %1 · standard %2</source>
      <translation>第 %1 天 · 标准 %2 天</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::DealColumnModel</name>
    <message>
      <source>Loading</source>
      <translation>正在读</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::DealFilterBar</name>
    <message>
      <source>Board</source>
      <translation>看板</translation>
    </message>
    <message>
      <source>Concession waiting</source>
      <translation>让价待批</translation>
    </message>
    <message>
      <source>Concessions</source>
      <translation>让价</translation>
    </message>
    <message>
      <source>Expected close</source>
      <translation>预计成交</translation>
    </message>
    <message>
      <source>Expected close:</source>
      <translation>预计成交：</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>行业</translation>
    </message>
    <message>
      <source>Industry:</source>
      <translation>行业：</translation>
    </message>
    <message>
      <source>List</source>
      <translation>列表</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>更多筛选</translation>
    </message>
    <message>
      <source>No next step</source>
      <translation>无下一步</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Outcome:</source>
      <translation>结果：</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>提醒</translation>
    </message>
    <message>
      <source>Salesperson</source>
      <translation>跟进人</translation>
    </message>
    <message>
      <source>Salesperson:</source>
      <translation>跟进人：</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>Sort:</source>
      <translation>排序：</translation>
    </message>
    <message>
      <source>Stalled</source>
      <translation>停滞</translation>
    </message>
    <message>
      <source>View</source>
      <translation>视图</translation>
    </message>
    <message>
      <source>Whole team</source>
      <translation>全部团队</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>any day</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>by end of month</source>
      <translation>本月底前</translation>
    </message>
    <message>
      <source>by end of quarter</source>
      <translation>本季底前</translation>
    </message>
    <message>
      <source>by end of year</source>
      <translation>今年底前</translation>
    </message>
    <message>
      <source>used of two</source>
      <translation>已用/共两次</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::DealHeader</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Log a meeting</source>
      <translation>记录会谈</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>Next deal</source>
      <translation>下一单</translation>
    </message>
    <message>
      <source>Previous deal</source>
      <translation>上一单</translation>
    </message>
    <message>
      <source>This is the first one</source>
      <translation>已经是第一单</translation>
    </message>
    <message>
      <source>This is the last one</source>
      <translation>已经是最后一单</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::DealPage</name>
    <message>
      <source>Answer kept</source>
      <translation>已记下</translation>
    </message>
    <message>
      <source>Back to the board</source>
      <translation>回到看板</translation>
    </message>
    <message>
      <source>Copy the number %1</source>
      <translation>复制编号 %1</translation>
    </message>
    <message>
      <source>Deal</source>
      <translation>商机</translation>
    </message>
    <message>
      <source>Deal %1</source>
      <translation>商机 %1</translation>
    </message>
    <message>
      <source>Deal taken up again</source>
      <translation>已重新跟进</translation>
    </message>
    <message>
      <source>Give to somebody else</source>
      <translation>换跟进人</translation>
    </message>
    <message>
      <source>Mark as lost</source>
      <translation>标丢单</translation>
    </message>
    <message>
      <source>Move back</source>
      <translation>退回一段</translation>
    </message>
    <message>
      <source>Next step done. Say what comes after it</source>
      <translation>这一步完成了，定下一步吧</translation>
    </message>
    <message>
      <source>Opening the deal</source>
      <translation>正在打开</translation>
    </message>
    <message>
      <source>Request withdrawn</source>
      <translation>申请已撤回</translation>
    </message>
    <message>
      <source>Set the next step</source>
      <translation>定下一步</translation>
    </message>
    <message>
      <source>Shelve</source>
      <translation>搁置</translation>
    </message>
    <message>
      <source>Take up again</source>
      <translation>重新跟进</translation>
    </message>
    <message>
      <source>The deal cannot be shown</source>
      <translation>打不开这一单</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再试一次</translation>
    </message>
    <message>
      <source>ask for a concession</source>
      <translation>申请让价</translation>
    </message>
    <message>
      <source>back to the board</source>
      <translation>返回看板</translation>
    </message>
    <message>
      <source>copy words</source>
      <translation>复制话术</translation>
    </message>
    <message>
      <source>move on</source>
      <translation>推进阶段</translation>
    </message>
    <message>
      <source>set the next step</source>
      <translation>定下一步</translation>
    </message>
    <message>
      <source>“%1” copied</source>
      <translation>已复制「%1」</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::DealPicker</name>
    <message>
      <source>Customer, title or number</source>
      <translation>客户、单名或编号</translation>
    </message>
    <message>
      <source>Deals found</source>
      <translation>找到的商机</translation>
    </message>
    <message>
      <source>No open deal of that name</source>
      <translation>没有这样的在谈商机</translation>
    </message>
    <message>
      <source>Which deal</source>
      <translation>哪一单</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::DealTableModel</name>
    <message>
      <source>Amount</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>Deal</source>
      <translation>商机</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>到期</translation>
    </message>
    <message>
      <source>Expected close</source>
      <translation>预计成交</translation>
    </message>
    <message>
      <source>In stage</source>
      <translation>停留</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>还没定</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>Salesperson</source>
      <translation>跟进人</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>阶段</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::DecideDialog</name>
    <message>
      <source>%1 → %2, %3 less</source>
      <translation>%1 → %2，少 %3</translation>
    </message>
    <message>
      <source>A decision is final and cannot be undone.</source>
      <translation>批了就定了，不能撤销。</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>批准让价</translation>
    </message>
    <message>
      <source>Approve another amount</source>
      <translation>改数额再批</translation>
    </message>
    <message>
      <source>Approve the concession</source>
      <translation>批准让价</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>申请人</translation>
    </message>
    <message>
      <source>At most the %1 that were asked for</source>
      <translation>最多是申请的 %1</translation>
    </message>
    <message>
      <source>Concession approved</source>
      <translation>让价已批</translation>
    </message>
    <message>
      <source>Concession refused</source>
      <translation>没批这次让价</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>附带条件</translation>
    </message>
    <message>
      <source>Give</source>
      <translation>让多少</translation>
    </message>
    <message>
      <source>In return</source>
      <translation>换回什么</translation>
    </message>
    <message>
      <source>May stay empty</source>
      <translation>可不填</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>价格</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>不批</translation>
    </message>
    <message>
      <source>Refuse the concession</source>
      <translation>不批这次让价</translation>
    </message>
    <message>
      <source>The price is then %1, %2 above the floor of %3.</source>
      <translation>批了以后价格是 %1，比底价 %3 高 %2。</translation>
    </message>
    <message>
      <source>The price is then %1.</source>
      <translation>批了以后价格是 %1。</translation>
    </message>
    <message>
      <source>The price would be %1, which is %2 below the floor of %3.</source>
      <translation>批了以后价格是 %1，比底价 %3 还低 %2。</translation>
    </message>
    <message>
      <source>Value explained</source>
      <translation>配的价值</translation>
    </message>
    <message>
      <source>Whoever asked will read it</source>
      <translation>申请的人会看到</translation>
    </message>
    <message>
      <source>Why not</source>
      <translation>为什么不批</translation>
    </message>
    <message>
      <source>Write why not; whoever asked will read it. Nothing was decided yet.</source>
      <translation>不批要写理由，申请的人会看到。现在什么都还没定。</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::Dialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::DoneStep</name>
    <message>
      <source>%1 of %2 rows were imported. Repair the others in a file of their own and import that.</source>
      <translation>%2 行导入了 %1 行。其余的存成一个文件，改好再导。</translation>
    </message>
    <message>
      <source>All is in: %1 of %2 rows were imported.</source>
      <translation>导完了：%2 行里导入了 %1 行。</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Import the repaired file…</source>
      <translation>导入改好的文件…</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>正在导入</translation>
    </message>
    <message>
      <source>It is being taken back.</source>
      <translation>正在撤销。</translation>
    </message>
    <message>
      <source>It was taken back already.</source>
      <translation>已经撤销了。</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>什么都没有导入。</translation>
    </message>
    <message>
      <source>Save these rows first and repair them.</source>
      <translation>先把这些行存成文件，改好再导。</translation>
    </message>
    <message>
      <source>The import is still under way.</source>
      <translation>还在导入。</translation>
    </message>
    <message>
      <source>The import was taken back. The book is as it was before.</source>
      <translation>这次导入已撤销，账本和导入前一样。</translation>
    </message>
    <message>
      <source>Undo the import</source>
      <translation>撤销导入</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::DryRunStep</name>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Import %1 rows</source>
      <translation>导入 %1 行</translation>
    </message>
    <message>
      <source>The dry run is still under way.</source>
      <translation>还在试导入。</translation>
    </message>
    <message>
      <source>There is nothing to import: no row is new and none would change anything.</source>
      <translation>没有可导入的：没有新的行，也没有要更新的。</translation>
    </message>
    <message>
      <source>There was no dry run yet. Go back a step and come here again.</source>
      <translation>还没有试导入。退回上一步再来。</translation>
    </message>
    <message>
      <source>Trying it out; nothing is kept</source>
      <translation>正在试导入，什么都不会留下</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ErrorDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>That did not go through</source>
      <translation>这一步没有做成</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::FileBar</name>
    <message>
      <source>%1 rows · %2 columns · %3</source>
      <translation>%1 行 · %2 列 · %3</translation>
    </message>
    <message numerus="yes">
      <source>%n cell(s) with line breaks in them were read whole.</source>
      <translation>
        <numerusform>%n 个带换行的格子已完整读入。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) unreadable</source>
      <translation>
        <numerusform>有 %n 处乱码</numerusform>
      </translation>
    </message>
    <message>
      <source>All readable</source>
      <translation>中文全部可读</translation>
    </message>
    <message>
      <source>Bar |</source>
      <translation>竖线 |</translation>
    </message>
    <message>
      <source>Comma ,</source>
      <translation>逗号 ,</translation>
    </message>
    <message>
      <source>Delimiter</source>
      <translation>分隔</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>Found out, all readable</source>
      <translation>自动识别，中文全部可读</translation>
    </message>
    <message>
      <source>Semicolon ;</source>
      <translation>分号 ;</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>制表符</translation>
    </message>
    <message>
      <source>The first row is the header</source>
      <translation>首行是表头</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::FileStep</name>
    <message>
      <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
      <translation>CSV 文件 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Choose a CSV file</source>
      <translation>选一个 CSV 文件</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>选文件…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>另选文件…</translation>
    </message>
    <message>
      <source>Drop a .csv file here, or choose one. It stays as it is; what it says is imported in one step that can be undone.</source>
      <translation>把表格文件拖到这里，或点「选文件」。原文件不动，整批导入，整批可撤销。</translation>
    </message>
    <message>
      <source>First rows of the file</source>
      <translation>文件的前几行</translation>
    </message>
    <message>
      <source>It holds</source>
      <translation>里面是</translation>
    </message>
    <message>
      <source>Next: match the columns</source>
      <translation>下一步：对列</translation>
    </message>
    <message>
      <source>No file is chosen yet</source>
      <translation>还没选文件</translation>
    </message>
    <message>
      <source>No file is chosen yet.</source>
      <translation>还没选文件。</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>正在读文件</translation>
    </message>
    <message numerus="yes">
      <source>The file does not look like %1: %n place(s) cannot be read. Nothing has been imported. Switch to %2 and see whether the preview is right.</source>
      <translation>
        <numerusform>文件不像 %1，有 %n 处乱码。还没有导入任何数据。换成 %2 看看预览是否正常。</numerusform>
      </translation>
    </message>
    <message>
      <source>The file has a header and no rows.</source>
      <translation>文件只有表头，没有内容。</translation>
    </message>
    <message>
      <source>The file is still being read.</source>
      <translation>文件还在读。</translation>
    </message>
    <message>
      <source>The file was not read</source>
      <translation>文件没读成</translation>
    </message>
    <message numerus="yes">
      <source>The first %n row(s)</source>
      <translation>
        <numerusform>前 %n 行</numerusform>
      </translation>
    </message>
    <message>
      <source>This book is open for reading only.</source>
      <translation>这个账本只读。</translation>
    </message>
    <message>
      <source>What the file holds</source>
      <translation>文件里是什么</translation>
    </message>
    <message>
      <source>or drop a .csv file here</source>
      <translation>或把表格文件拖到这里</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::FilterPane</name>
    <message numerus="yes">
      <source>%1: show %n more</source>
      <translation>
        <numerusform>%1：再看 %n 类</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>另 %n 类…</numerusform>
      </translation>
    </message>
    <message>
      <source>Clear filters</source>
      <translation>清空筛选</translation>
    </message>
    <message>
      <source>Customer type</source>
      <translation>客户类型</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>阶段</translation>
    </message>
    <message>
      <source>Trade</source>
      <translation>行业</translation>
    </message>
    <message>
      <source>What they say</source>
      <translation>异议</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::FilterRow</name>
    <message numerus="yes">
      <source>%1: %2, %n card(s)</source>
      <translation>
        <numerusform>%1：%2，%n 条</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::FormDialog</name>
    <message>
      <source>Fill in an amount, such as 124000</source>
      <translation>填上金额，例：124000 或 12.4万</translation>
    </message>
    <message>
      <source>Pick a day</source>
      <translation>选日期</translation>
    </message>
    <message>
      <source>Such as today, yesterday or 3/10</source>
      <translation>比如今天、昨天、3/10</translation>
    </message>
    <message>
      <source>Such as tomorrow, Friday or 3/20</source>
      <translation>比如明天、周五、3/20</translation>
    </message>
    <message>
      <source>That day is still ahead. Record it when it has happened</source>
      <translation>这一天还没到。发生了再登记</translation>
    </message>
    <message>
      <source>That is too large for a deal. Check the digits</source>
      <translation>这个数太大了，核对一下位数</translation>
    </message>
    <message>
      <source>The amount has to be above zero</source>
      <translation>金额要大于 0</translation>
    </message>
    <message>
      <source>This is no day. Write today, yesterday, 3/10 or 2026-03-10</source>
      <translation>认不出日期。写今天、昨天、3/10 或 2026-03-10</translation>
    </message>
    <message>
      <source>This is no day. Write tomorrow, Friday, 3/20 or 2026-03-20</source>
      <translation>认不出日期。写明天、周五、3/20 或 2026-03-20</translation>
    </message>
    <message>
      <source>yuan</source>
      <translation>元</translation>
    </message>
    <message>
      <source>“%1” is no amount. Write digits, such as 124000</source>
      <translation>「%1」认不出是多少。写数字，例：124000 或 12.4万</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::GateDialog</name>
    <message>
      <source>%1 (may stay empty)</source>
      <translation>%1（可不填）</translation>
    </message>
    <message>
      <source>%1 moved to “%2”</source>
      <translation>%1已到「%2」</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) are missing before the deal is won.</source>
      <translation>
        <numerusform>赢单前还差 %n 项。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) are missing. Fill them in here; they are saved together with the move.</source>
      <translation>
        <numerusform>还差 %n 项。在这里补上，和推进一起存。</numerusform>
      </translation>
    </message>
    <message>
      <source>A reason is needed; it is kept with the move</source>
      <translation>要写理由，和这次变动一起留档</translation>
    </message>
    <message>
      <source>Answer to “%1”</source>
      <translation>对「%1」的回答</translation>
    </message>
    <message>
      <source>Back to “%1”</source>
      <translation>退回「%1」</translation>
    </message>
    <message>
      <source>Before the deal is won</source>
      <translation>赢单前</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>联系人</translation>
    </message>
    <message>
      <source>Decide on the request</source>
      <translation>批这次让价</translation>
    </message>
    <message>
      <source>Give a quote</source>
      <translation>报价</translation>
    </message>
    <message>
      <source>How it was answered</source>
      <translation>怎么答的</translation>
    </message>
    <message>
      <source>In a few words, to rest on</source>
      <translation>写一句，留作依据</translation>
    </message>
    <message>
      <source>Kept with the move, for whoever looks at the deal later</source>
      <translation>和这次退回一起留档</translation>
    </message>
    <message>
      <source>Kind of objection “%1”</source>
      <translation>异议「%1」的类别</translation>
    </message>
    <message>
      <source>Move back</source>
      <translation>退回</translation>
    </message>
    <message>
      <source>Move to “%1”</source>
      <translation>推进到「%1」</translation>
    </message>
    <message>
      <source>Name of the person you talk to</source>
      <translation>对方姓名</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>还不清楚</translation>
    </message>
    <message>
      <source>Nothing here is filled in by hand</source>
      <translation>这里没有要手填的</translation>
    </message>
    <message>
      <source>Nothing holds the gate. This only helps: leave empty what is not known.</source>
      <translation>关口没有卡住。这些是建议，不清楚的可以不填。</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>没有缺的。</translation>
    </message>
    <message>
      <source>Nothing is missing; the deal may move on.</source>
      <translation>关口都过了，可以推进。</translation>
    </message>
    <message>
      <source>Nothing was saved: nothing is filled in yet. Fill in what you know.</source>
      <translation>没有存：什么都还没填。知道多少填多少。</translation>
    </message>
    <message>
      <source>Objection “%1”</source>
      <translation>异议「%1」</translation>
    </message>
    <message>
      <source>On to “%1”</source>
      <translation>推进到「%1」</translation>
    </message>
    <message>
      <source>Part in the decision</source>
      <translation>在签约中的作用</translation>
    </message>
    <message>
      <source>Personality and interests</source>
      <translation>性格与爱好</translation>
    </message>
    <message>
      <source>Record a payment</source>
      <translation>登记到账</translation>
    </message>
    <message>
      <source>Record the contract</source>
      <translation>登记签约</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save without moving</source>
      <translation>只存不推进</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>已存</translation>
    </message>
    <message>
      <source>Still missing</source>
      <translation>还没填</translation>
    </message>
    <message>
      <source>Such as: direct, likes to talk about his trucks</source>
      <translation>比如：直爽，爱聊车队</translation>
    </message>
    <message>
      <source>The reason is kept and reported</source>
      <translation>理由会留档，报表里看得到</translation>
    </message>
    <message>
      <source>Wave through</source>
      <translation>放行</translation>
    </message>
    <message>
      <source>Wave through, because</source>
      <translation>放行理由</translation>
    </message>
    <message>
      <source>What the customer said</source>
      <translation>客户怎么说的</translation>
    </message>
    <message>
      <source>Why back</source>
      <translation>为什么退回</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::GateMark</name>
    <message>
      <source>%1: done</source>
      <translation>%1：已完成</translation>
    </message>
    <message>
      <source>%1: open, %2</source>
      <translation>%1：没完成，%2</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::GateStrip</name>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>还差 %n 关</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing: %1</source>
      <translation>
        <numerusform>还差 %n 关：%1</numerusform>
      </translation>
    </message>
    <message>
      <source>Before it is won</source>
      <translation>赢单前</translation>
    </message>
    <message>
      <source>Fill in the gate</source>
      <translation>补关口</translation>
    </message>
    <message>
      <source>Gate to “%1”</source>
      <translation>进「%1」的关口</translation>
    </message>
    <message>
      <source>On to “%1”</source>
      <translation>推进到「%1」</translation>
    </message>
    <message>
      <source>must</source>
      <translation>必须</translation>
    </message>
    <message>
      <source>should</source>
      <translation>建议</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::HoldDialog</name>
    <message>
      <source>Hold recorded</source>
      <translation>守价已记</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>记下</translation>
    </message>
    <message>
      <source>Record that the price was held</source>
      <translation>记一次守价</translation>
    </message>
    <message>
      <source>The first time a customer asks for less, the price stands. Only after that may a concession be asked for.</source>
      <translation>客户第一次砍价不让。守过一次，才可以申请让价。</translation>
    </message>
    <message>
      <source>What they said, how you answered</source>
      <translation>客户怎么说，你怎么答</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ImportDialog</name>
    <message>
      <source>%1 (comes with Tandan)</source>
      <translation>%1（自带）</translation>
    </message>
    <message>
      <source>%1 can be imported</source>
      <translation>可导入 %1</translation>
    </message>
    <message>
      <source>%1 rows were imported</source>
      <translation>已导入 %1 行</translation>
    </message>
    <message>
      <source>%1 to fix</source>
      <translation>要改 %1</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>上一步</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose the file</source>
      <translation>选文件</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>试导入</translation>
    </message>
    <message>
      <source>Import a CSV file</source>
      <translation>导入 CSV</translation>
    </message>
    <message>
      <source>Match columns and words</source>
      <translation>对列、对写法、查重</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>None</source>
      <translation>不用模板</translation>
    </message>
    <message>
      <source>Nothing is imported before the last step.</source>
      <translation>最后一步之前什么都不会导入。</translation>
    </message>
    <message>
      <source>Save as a template…</source>
      <translation>存为模板…</translation>
    </message>
    <message>
      <source>Saved as the template “%1”.</source>
      <translation>已存为模板「%1」。</translation>
    </message>
    <message>
      <source>Saved to %1</source>
      <translation>已存到 %1</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停下</translation>
    </message>
    <message>
      <source>Stop it first.</source>
      <translation>先停下。</translation>
    </message>
    <message>
      <source>Stopped. Nothing was imported, and the book is as it was. Go on when you like.</source>
      <translation>已停下。什么都没有导入，账本和原来一样。想继续时再点下一步。</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>模板</translation>
    </message>
    <message>
      <source>The file stays as it is. The import can be undone as a whole.</source>
      <translation>原文件不动。整批可撤销。</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::KeysDialog</name>
    <message>
      <source>All shortcuts</source>
      <translation>全部快捷键</translation>
    </message>
    <message>
      <source>Back, or close what is open</source>
      <translation>返回，或关掉打开的窗口</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>到处可用</translation>
    </message>
    <message>
      <source>Next or previous region of the window</source>
      <translation>到下一块、上一块区域</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ListPage</name>
    <message numerus="yes">
      <source>%n deal(s)</source>
      <translation>
        <numerusform>%n 单</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n deal(s) exported</source>
      <translation>
        <numerusform>已导出 %n 单</numerusform>
      </translation>
    </message>
    <message>
      <source>Add the first one, or import what you have.</source>
      <translation>新建第一单，或者把手上的表格导进来。</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>Clear the filters</source>
      <translation>清掉筛选</translation>
    </message>
    <message>
      <source>Customer, deal or number</source>
      <translation>筛客户、商机、编号</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>商机</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export CSV</source>
      <translation>导出 CSV</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>导出列表</translation>
    </message>
    <message>
      <source>Filter the list</source>
      <translation>筛列表</translation>
    </message>
    <message>
      <source>List</source>
      <translation>列表</translation>
    </message>
    <message>
      <source>Loading the deals</source>
      <translation>正在读商机</translation>
    </message>
    <message>
      <source>New deal</source>
      <translation>新建商机</translation>
    </message>
    <message>
      <source>No deal fits</source>
      <translation>没有符合的商机</translation>
    </message>
    <message>
      <source>No deals yet</source>
      <translation>还没有商机</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>选中</translation>
    </message>
    <message>
      <source>Set next step</source>
      <translation>定下一步</translation>
    </message>
    <message>
      <source>The deals could not be read</source>
      <translation>商机没读出来</translation>
    </message>
    <message>
      <source>The filters and the search leave nothing.</source>
      <translation>筛选和搜索之后一单都不剩。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再试一次</translation>
    </message>
    <message>
      <source>Up and down</source>
      <translation>上下</translation>
    </message>
    <message>
      <source>deals</source>
      <translation>商机</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::LoseDialog</name>
    <message>
      <source>Choose the reason</source>
      <translation>选一个原因</translation>
    </message>
    <message>
      <source>Deal marked as lost</source>
      <translation>已标丢单</translation>
    </message>
    <message>
      <source>Its next step is closed. The deal can be taken up again at any time.</source>
      <translation>下一步会关掉。随时可以重新跟进。</translation>
    </message>
    <message>
      <source>Mark as lost</source>
      <translation>标丢单</translation>
    </message>
    <message>
      <source>Mark the deal as lost</source>
      <translation>标丢单</translation>
    </message>
    <message>
      <source>Not marked yet: the reason is missing. Choose why it was lost.</source>
      <translation>还没标：没选原因。选一个丢单原因。</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>经过</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::MarkChips</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1（%2 类）</translation>
    </message>
    <message>
      <source>Add an objection or signal</source>
      <translation>添加异议或信号</translation>
    </message>
    <message>
      <source>Objection</source>
      <translation>异议</translation>
    </message>
    <message>
      <source>Objection %1</source>
      <translation>异议 %1 类</translation>
    </message>
    <message>
      <source>Objections</source>
      <translation>异议</translation>
    </message>
    <message>
      <source>Signal</source>
      <translation>信号</translation>
    </message>
    <message>
      <source>Signals</source>
      <translation>信号</translation>
    </message>
    <message>
      <source>does not do enough</source>
      <translation>功能不够</translation>
    </message>
    <message>
      <source>over their budget</source>
      <translation>超出预算</translation>
    </message>
    <message>
      <source>price too high</source>
      <translation>价格高</translation>
    </message>
    <message>
      <source>unsure it works</source>
      <translation>怕没效果</translation>
    </message>
    <message>
      <source>worried about service</source>
      <translation>担心售后</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::Menus</name>
    <message>
      <source>&amp;Deal</source>
      <translation>商机(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Meeting</source>
      <translation>会谈(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Team</source>
      <translation>团队(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>T&amp;ools</source>
      <translation>工具(&amp;O)</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::MergeDialog</name>
    <message>
      <source>All deals and contacts of %1 become those of %2. %1 leaves the list and stays in the history. You can undo this.</source>
      <translation>%1 的商机和联系人都归 %2。%1 从列表里去掉，历史里还在。这一步可以撤销。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose the customer that stays.</source>
      <translation>选留下来的那一家。</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>合并</translation>
    </message>
    <message>
      <source>Merge %1 into another customer</source>
      <translation>把 %1 并到另一家客户</translation>
    </message>
    <message>
      <source>Name, contact or phone</source>
      <translation>名称、联系人或电话</translation>
    </message>
    <message>
      <source>No customer is chosen yet.</source>
      <translation>还没有选客户。</translation>
    </message>
    <message>
      <source>Search customers</source>
      <translation>搜客户</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::MoneyPanel</name>
    <message>
      <source>%1 open</source>
      <translation>还差 %1</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>All of it has come in</source>
      <translation>钱已经到齐</translation>
    </message>
    <message>
      <source>Contract</source>
      <translation>合同</translation>
    </message>
    <message>
      <source>Contract and payments</source>
      <translation>签约与收款</translation>
    </message>
    <message>
      <source>Nothing has been quoted yet</source>
      <translation>还没报价</translation>
    </message>
    <message>
      <source>Payment %1</source>
      <translation>第 %1 期</translation>
    </message>
    <message>
      <source>Plan the payments</source>
      <translation>定回款计划</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>已到账</translation>
    </message>
    <message>
      <source>Record a payment</source>
      <translation>登记到账</translation>
    </message>
    <message>
      <source>Record the contract</source>
      <translation>登记签约</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>冲正</translation>
    </message>
    <message>
      <source>Reverse %1 of %2</source>
      <translation>冲正%1 %2</translation>
    </message>
    <message>
      <source>The deal is won. Take it up again first, then reverse</source>
      <translation>这一单已赢单。先重新跟进，再冲正</translation>
    </message>
    <message>
      <source>To be signed</source>
      <translation>待签金额</translation>
    </message>
    <message>
      <source>Write off the rest</source>
      <translation>核销余款</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>已核销</translation>
    </message>
    <message>
      <source>all paid</source>
      <translation>已付清</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>不清楚</translation>
    </message>
    <message>
      <source>not signed yet</source>
      <translation>还没签约</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>已付</translation>
    </message>
    <message>
      <source>reversed</source>
      <translation>已冲正</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::NavButton</name>
    <message numerus="yes">
      <source>%1, %n item(s)</source>
      <translation>
        <numerusform>%1，%n 件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1, %n overdue</source>
      <translation>
        <numerusform>%1，%n 件逾期</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1, %n waiting for you</source>
      <translation>
        <numerusform>%1，%n 件等你</numerusform>
      </translation>
    </message>
    <message>
      <source>Current place</source>
      <translation>当前位置</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::NavRail</name>
    <message>
      <source>Places</source>
      <translation>导航</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::NeedRow</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>%1: not asked yet</source>
      <translation>%1：还没问</translation>
    </message>
    <message>
      <source>not asked yet</source>
      <translation>还没问</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::NeedsPanel</name>
    <message>
      <source>%1 of 5 known</source>
      <translation>%1 / 5 已问清</translation>
    </message>
    <message>
      <source>Five questions</source>
      <translation>五问</translation>
    </message>
    <message>
      <source>asked %1</source>
      <translation>%1 问到</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::NewBookDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Make the book</source>
      <translation>建账本</translation>
    </message>
    <message>
      <source>New book</source>
      <translation>新建账本</translation>
    </message>
    <message>
      <source>Tandan books (*.tandan)</source>
      <translation>谈单账本 (*.tandan)</translation>
    </message>
    <message>
      <source>There is already a file here. Choose another name, or open that book.</source>
      <translation>这里已经有一个文件。换个名字，或直接打开那个账本。</translation>
    </message>
    <message>
      <source>Use a book I have…</source>
      <translation>用已有的账本…</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Where the book is put</source>
      <translation>账本放在哪里</translation>
    </message>
    <message>
      <source>Write your name; the history is kept under it.</source>
      <translation>写上你的姓名，历史记录要用。</translation>
    </message>
    <message>
      <source>You become the boss of this book: you add the others and set the team's rules. Only your account on this computer can read the file.</source>
      <translation>你是这个账本的老板：由你添加成员、定团队规则。这个文件只有你在本机的账号能读。</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>你的姓名</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::NewDealDialog</name>
    <message>
      <source>A new customer of this name will be added</source>
      <translation>会用这个名字新建客户</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>新建</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customer type</source>
      <translation>客户类型</translation>
    </message>
    <message>
      <source>Customers found</source>
      <translation>找到的客户</translation>
    </message>
    <message>
      <source>Deal added</source>
      <translation>商机已建</translation>
    </message>
    <message>
      <source>Estimated amount</source>
      <translation>预计金额</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>行业</translation>
    </message>
    <message numerus="yes">
      <source>Known customer with %n open deal(s)</source>
      <translation>
        <numerusform>老客户，手上有 %n 单</numerusform>
      </translation>
    </message>
    <message>
      <source>New deal</source>
      <translation>新建商机</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Opened from this customer</source>
      <translation>从这个客户打开的</translation>
    </message>
    <message>
      <source>Say in a few words what it is about</source>
      <translation>几个字说清要做什么</translation>
    </message>
    <message>
      <source>Say what and when, such as tomorrow 10:00 first visit</source>
      <translation>写清做什么、什么时候，例：明天10点 首次拜访</translation>
    </message>
    <message>
      <source>Say whose deal it is</source>
      <translation>写上是哪家客户</translation>
    </message>
    <message>
      <source>Such as: tomorrow 10:00 first visit</source>
      <translation>比如：明天10点 首次拜访</translation>
    </message>
    <message>
      <source>Type a name: found ones appear, a new one is added</source>
      <translation>输名字：有的会列出来，没有就新建</translation>
    </message>
    <message>
      <source>What they want</source>
      <translation>单名</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::NextPanel</name>
    <message>
      <source>Another step</source>
      <translation>换一步</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>No next step. Say what happens next, and when.</source>
      <translation>还没定下一步。写上做什么、什么时候。</translation>
    </message>
    <message>
      <source>Postpone</source>
      <translation>改期</translation>
    </message>
    <message>
      <source>Set the next step</source>
      <translation>定下一步</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::NextStepDialog</name>
    <message>
      <source>In place of: %1</source>
      <translation>换掉：%1</translation>
    </message>
    <message>
      <source>New day</source>
      <translation>改到</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Next step moved to %1</source>
      <translation>下一步改到 %1</translation>
    </message>
    <message>
      <source>Next step set for %1</source>
      <translation>下一步定在 %1</translation>
    </message>
    <message>
      <source>No such day found. Write tomorrow 10:00, Friday or 3/20</source>
      <translation>没认出日期，或没有这一天。写明天10点、周五或 3/20</translation>
    </message>
    <message>
      <source>Postpone</source>
      <translation>改期</translation>
    </message>
    <message>
      <source>Postpone the next step</source>
      <translation>下一步改期</translation>
    </message>
    <message>
      <source>Say what is to be done, too</source>
      <translation>也写上做什么</translation>
    </message>
    <message>
      <source>Say when, such as tomorrow 10:00, Friday or 3/20</source>
      <translation>写上什么时候，例：明天10点、周五、3/20</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>定下</translation>
    </message>
    <message>
      <source>Set the next step</source>
      <translation>定下一步</translation>
    </message>
    <message>
      <source>Such as tomorrow 10:00, Friday or 3/20</source>
      <translation>比如明天10点、周五、3/20</translation>
    </message>
    <message>
      <source>Such as: tomorrow 10:00 call about the payment terms</source>
      <translation>比如：明天10点 电话谈付款方式</translation>
    </message>
    <message>
      <source>Write the day only; for another step press “Another step”</source>
      <translation>这里只写日子；要换内容，用「换一步」</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::OptionRow</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>%1: not chosen</source>
      <translation>%1：没选</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::Palette</name>
    <message>
      <source>Customer, deal, number or command</source>
      <translation>客户、商机、单号或命令</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>找到的</translation>
    </message>
    <message>
      <source>Search and commands</source>
      <translation>搜索和命令</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PeopleModel</name>
    <message>
      <source>Active</source>
      <translation>在职</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>已离开</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Reports to</source>
      <translation>上级</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>小组</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PeoplePage</name>
    <message numerus="yes">
      <source>%n active person(s)</source>
      <translation>
        <numerusform>%n 人在职</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a person</source>
      <translation>添加成员</translation>
    </message>
    <message>
      <source>Added to the team: %1</source>
      <translation>已添加成员：%1</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>修改</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>已修改：%1</translation>
    </message>
    <message>
      <source>Choose a person first.</source>
      <translation>先选一个人。</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Only the boss changes who is in the team.</source>
      <translation>只有老板能改成员。</translation>
    </message>
    <message>
      <source>People</source>
      <translation>成员</translation>
    </message>
    <message>
      <source>Reading the team</source>
      <translation>正在读成员</translation>
    </message>
    <message>
      <source>The team cannot be read</source>
      <translation>成员读不出来</translation>
    </message>
    <message>
      <source>This book is open for reading only.</source>
      <translation>这个账本只能看。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PersonButton</name>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PersonDialog</name>
    <message>
      <source>Active: can be given deals and can work here</source>
      <translation>在职：可以跟单，可以登录使用</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change a team member</source>
      <translation>修改成员</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>New team member</source>
      <translation>添加成员</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>没有</translation>
    </message>
    <message>
      <source>Reports to</source>
      <translation>上级</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>小组</translation>
    </message>
    <message>
      <source>The name stands in the history of deals and stays as it is.</source>
      <translation>姓名写在商机的历史里，不能改。</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PlanDialog</name>
    <message>
      <source>%1 of the contract has no day yet.</source>
      <translation>合同里还有 %1 没排日子。</translation>
    </message>
    <message numerus="yes">
      <source>%n payment(s) planned</source>
      <translation>
        <numerusform>已定 %n 期回款</numerusform>
      </translation>
    </message>
    <message>
      <source>Contract %1</source>
      <translation>合同 %1</translation>
    </message>
    <message>
      <source>Equal instalments</source>
      <translation>平均分几期</translation>
    </message>
    <message>
      <source>First one due</source>
      <translation>首期日期</translation>
    </message>
    <message>
      <source>Payment %1, amount</source>
      <translation>第 %1 期，金额</translation>
    </message>
    <message>
      <source>Payment %1, due</source>
      <translation>第 %1 期，日期</translation>
    </message>
    <message>
      <source>Payments</source>
      <translation>各期</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>定计划</translation>
    </message>
    <message>
      <source>Plan the payments</source>
      <translation>定回款计划</translation>
    </message>
    <message>
      <source>The payments add up to the contract.</source>
      <translation>各期加起来正好是合同金额。</translation>
    </message>
    <message>
      <source>The payments are %1 more than the contract. Lower them.</source>
      <translation>各期比合同多出 %1，调小一些。</translation>
    </message>
    <message>
      <source>Write a whole number from 1 to %1</source>
      <translation>写 1 到 %1 的整数</translation>
    </message>
    <message>
      <source>monthly</source>
      <translation>期，每月一期</translation>
    </message>
    <message>
      <source>yuan</source>
      <translation>元</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PlaybookPage</name>
    <message numerus="yes">
      <source>%n card(s)</source>
      <translation>
        <numerusform>%n 条</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s) shown</source>
      <translation>
        <numerusform>%n 条符合</numerusform>
      </translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>话术</translation>
    </message>
    <message>
      <source>Copied. Fill in what stands in brackets.</source>
      <translation>已复制，括号里的要自己填。</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>上下</translation>
    </message>
    <message>
      <source>No card fits</source>
      <translation>没有合适的话术</translation>
    </message>
    <message>
      <source>Playbook</source>
      <translation>话术库</translation>
    </message>
    <message>
      <source>Reading the playbook</source>
      <translation>正在读话术库</translation>
    </message>
    <message>
      <source>Say it in other words, or take a filter off.</source>
      <translation>换个说法，或者去掉一个筛选。</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜</translation>
    </message>
    <message>
      <source>Search the playbook</source>
      <translation>搜话术</translation>
    </message>
    <message>
      <source>Show all cards</source>
      <translation>看全部话术</translation>
    </message>
    <message>
      <source>The playbook cannot be read</source>
      <translation>话术库读不出来</translation>
    </message>
    <message>
      <source>What the customer said, or a title</source>
      <translation>客户怎么说的，或标题</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PolicyPanel</name>
    <message>
      <source>Days without contact until a deal counts as left alone</source>
      <translation>多少天没联系算断联</translation>
    </message>
    <message>
      <source>Longest small talk in minutes</source>
      <translation>寒暄最长几分钟</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>没有改动。</translation>
    </message>
    <message>
      <source>Our firm</source>
      <translation>我方公司</translation>
    </message>
    <message>
      <source>Our firm, as it stands in scripts</source>
      <translation>我方公司，话术里用</translation>
    </message>
    <message>
      <source>Price moves allowed in a deal</source>
      <translation>一单最多让价几次</translation>
    </message>
    <message>
      <source>Save the rules</source>
      <translation>保存规则</translation>
    </message>
    <message>
      <source>Shortest small talk in minutes</source>
      <translation>寒暄最短几分钟</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>阶段</translation>
    </message>
    <message>
      <source>Standard days</source>
      <translation>标准天数</translation>
    </message>
    <message>
      <source>Standard days of %1</source>
      <translation>%1的标准天数</translation>
    </message>
    <message>
      <source>The team's rules</source>
      <translation>团队规则</translation>
    </message>
    <message>
      <source>Weight in %</source>
      <translation>权重 %</translation>
    </message>
    <message>
      <source>Weight of %1 in percent</source>
      <translation>%1的权重，百分比</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PreviewModel</name>
    <message>
      <source>(blank)</source>
      <translation>（空）</translation>
    </message>
    <message>
      <source>Can be imported</source>
      <translation>可导入</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>行</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PriceLine</name>
    <message>
      <source>, </source>
      <translation>，</translation>
    </message>
    <message>
      <source>Price now %1</source>
      <translation>现报 %1</translation>
    </message>
    <message>
      <source>asked %1</source>
      <translation>申请 %1</translation>
    </message>
    <message>
      <source>asked for %1</source>
      <translation>申请 %1</translation>
    </message>
    <message>
      <source>floor %1</source>
      <translation>底价 %1</translation>
    </message>
    <message>
      <source>floor price %1</source>
      <translation>底价 %1</translation>
    </message>
    <message>
      <source>in mind %1–%2</source>
      <translation>心理 %1–%2</translation>
    </message>
    <message>
      <source>now %1</source>
      <translation>现报 %1</translation>
    </message>
    <message>
      <source>quoted %1</source>
      <translation>首报 %1</translation>
    </message>
    <message>
      <source>standard %1</source>
      <translation>标准 %1</translation>
    </message>
    <message>
      <source>standard price %1</source>
      <translation>标准价 %1</translation>
    </message>
    <message>
      <source>they have in mind %1 to %2</source>
      <translation>心理价位 %1 到 %2</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PricePanel</name>
    <message>
      <source>%1 apart</source>
      <translation>差 %1</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>余 %1</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>A concession is waiting for its decision</source>
      <translation>有一次让价在等批</translation>
    </message>
    <message>
      <source>Chance</source>
      <translation>赢单概率</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>联系人</translation>
    </message>
    <message>
      <source>Decides</source>
      <translation>拍板人</translation>
    </message>
    <message>
      <source>Expected to close</source>
      <translation>预计成交</translation>
    </message>
    <message>
      <source>Floor price</source>
      <translation>底价</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>价格</translation>
    </message>
    <message>
      <source>Price and outline</source>
      <translation>价格与概要</translation>
    </message>
    <message>
      <source>Price now</source>
      <translation>当前报价</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>报价</translation>
    </message>
    <message>
      <source>Standard price</source>
      <translation>标准价</translation>
    </message>
    <message>
      <source>They have in mind</source>
      <translation>心理价位</translation>
    </message>
    <message>
      <source>about %1</source>
      <translation>约 %1</translation>
    </message>
    <message>
      <source>decider not known</source>
      <translation>不知谁拍板</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>不清楚</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>还不清楚</translation>
    </message>
    <message>
      <source>nothing quoted yet</source>
      <translation>还没报价</translation>
    </message>
    <message>
      <source>standard %1</source>
      <translation>标准价 %1</translation>
    </message>
    <message>
      <source>standard of the stage</source>
      <translation>按阶段</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::QuickLogDialog</name>
    <message>
      <source>%1 / %2 steps · %3 s</source>
      <translation>%1 / %2 步 · 已用 %3 秒</translation>
    </message>
    <message>
      <source>After saving: %1</source>
      <translation>保存后：%1</translation>
    </message>
    <message>
      <source>Before “%1” there is still missing: %2.</source>
      <translation>进「%1」还差：%2。</translation>
    </message>
    <message>
      <source>Choose a deal to see what saving does.</source>
      <translation>选好哪一单，这里会说保存后怎样。</translation>
    </message>
    <message>
      <source>Choose the deal first</source>
      <translation>先选哪一单</translation>
    </message>
    <message>
      <source>How</source>
      <translation>怎么谈的</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>谈得如何</translation>
    </message>
    <message>
      <source>Log a meeting</source>
      <translation>记录会谈</translation>
    </message>
    <message>
      <source>May stay empty. # marks an objection, ! a signal</source>
      <translation>可不填。打 # 记异议，打 ! 记信号</translation>
    </message>
    <message>
      <source>Meeting saved</source>
      <translation>会谈已存</translation>
    </message>
    <message>
      <source>Meeting saved, deal marked as lost</source>
      <translation>会谈已存，已标丢单</translation>
    </message>
    <message>
      <source>Meeting saved, deal shelved</source>
      <translation>会谈已存，已搁置</translation>
    </message>
    <message>
      <source>Meeting saved, moved on to “%1”</source>
      <translation>会谈已存，推进到「%1」</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>时长</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>No day found in it. Write tomorrow 10:00, Friday or 3/20</source>
      <translation>没认出日期。写明天10点、周五或 3/20</translation>
    </message>
    <message>
      <source>Not saved yet: say how it went. What you typed is kept. Press 1 to 5.</source>
      <translation>还没存：没选谈得如何。写的都在。按 1 到 5。</translation>
    </message>
    <message>
      <source>Not saved yet: say how you talked. What you typed is kept. Press A, S, D or G.</source>
      <translation>还没存：没选怎么谈的。写的都在。按 A、S、D 或 G。</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>要点</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save, then the next one</source>
      <translation>存并开下一条</translation>
    </message>
    <message>
      <source>Tab next · Esc close, the draft stays</source>
      <translation>Tab 下一项 · Esc 收起，草稿留着</translation>
    </message>
    <message>
      <source>Which deal</source>
      <translation>哪一单</translation>
    </message>
    <message>
      <source>min</source>
      <translation>分钟</translation>
    </message>
    <message>
      <source>moves on to “%1”</source>
      <translation>推进到「%1」</translation>
    </message>
    <message>
      <source>next step on %1</source>
      <translation>%1 下一步</translation>
    </message>
    <message>
      <source>no next step yet</source>
      <translation>还没定下一步</translation>
    </message>
    <message>
      <source>objection “%1”</source>
      <translation>记异议「%1」</translation>
    </message>
    <message>
      <source>signal “%1”</source>
      <translation>记信号「%1」</translation>
    </message>
    <message>
      <source>stays in “%1”</source>
      <translation>留在「%1」</translation>
    </message>
    <message>
      <source>stays in “%1” (day %2, standard %3)</source>
      <translation>留在「%1」（第 %2 天，标准 %3 天）</translation>
    </message>
    <message>
      <source>the deal is marked as lost and its next step closed</source>
      <translation>这一单标丢单，下一步关掉</translation>
    </message>
    <message>
      <source>the deal is shelved and its next step closed</source>
      <translation>这一单搁置，下一步关掉</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::QuoteDialog</name>
    <message>
      <source>A whole number from 1 on</source>
      <translation>写 1 以上的整数</translation>
    </message>
    <message>
      <source>Add a line</source>
      <translation>加一行</translation>
    </message>
    <message>
      <source>Changed scope</source>
      <translation>范围变化</translation>
    </message>
    <message>
      <source>Empty: the one before, at first the standard price</source>
      <translation>不填：用上一版的，首次用标准价</translation>
    </message>
    <message>
      <source>Floor price</source>
      <translation>底价</translation>
    </message>
    <message>
      <source>Give a quote</source>
      <translation>报价</translation>
    </message>
    <message>
      <source>Item %1, name</source>
      <translation>第 %1 行，名称</translation>
    </message>
    <message>
      <source>Item %1, price of one</source>
      <translation>第 %1 行，单价</translation>
    </message>
    <message>
      <source>Item %1, quantity</source>
      <translation>第 %1 行，数量</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>明细</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Needed only when something above is unusual</source>
      <translation>上面有提醒时才要写</translation>
    </message>
    <message>
      <source>Only when something else is sold than before</source>
      <translation>卖的东西和上次不同才填</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>报价</translation>
    </message>
    <message>
      <source>Price of one</source>
      <translation>单价</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>报价</translation>
    </message>
    <message>
      <source>Quoted %1</source>
      <translation>已报 %1</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Say why it is quoted all the same</source>
      <translation>写上为什么还是这样报</translation>
    </message>
    <message>
      <source>Standard price</source>
      <translation>标准价</translation>
    </message>
    <message>
      <source>They have in mind</source>
      <translation>心理价位</translation>
    </message>
    <message>
      <source>They have in mind, from</source>
      <translation>心理价位，从</translation>
    </message>
    <message>
      <source>They have in mind, up to</source>
      <translation>心理价位，到</translation>
    </message>
    <message>
      <source>Too large for a deal. Check the digits</source>
      <translation>这个数太大了，核对一下位数</translation>
    </message>
    <message>
      <source>What is it?</source>
      <translation>写上名称</translation>
    </message>
    <message>
      <source>up to</source>
      <translation>到</translation>
    </message>
    <message>
      <source>yuan</source>
      <translation>元</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::RawModel</name>
    <message>
      <source>(blank)</source>
      <translation>（空）</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ReassignDialog</name>
    <message>
      <source>%1 has the deal now</source>
      <translation>这一单现在由%1跟进</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>Choose who takes it over</source>
      <translation>选谁接手</translation>
    </message>
    <message>
      <source>Give</source>
      <translation>换人</translation>
    </message>
    <message>
      <source>Give the deal to somebody else</source>
      <translation>换跟进人</translation>
    </message>
    <message>
      <source>Its history, prices and next step stay as they are.</source>
      <translation>历史、价格和下一步都不变。</translation>
    </message>
    <message>
      <source>New owner</source>
      <translation>新跟进人</translation>
    </message>
    <message>
      <source>Nobody else is in the team</source>
      <translation>团队里没有别人</translation>
    </message>
    <message>
      <source>Not given yet: nobody is chosen. Choose who takes it over.</source>
      <translation>还没换：没选人。选一个接手的人。</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ReceiptDialog</name>
    <message>
      <source>%1 received</source>
      <translation>已到账 %1</translation>
    </message>
    <message>
      <source>%1 received. All of it is in: the deal is won</source>
      <translation>已到账 %1，钱到齐了，赢单</translation>
    </message>
    <message>
      <source>Amount received</source>
      <translation>到账金额</translation>
    </message>
    <message>
      <source>As the bank says; may stay empty</source>
      <translation>银行回单上的，可不填</translation>
    </message>
    <message>
      <source>Bank transfer, card, cash</source>
      <translation>转账、刷卡、现金</translation>
    </message>
    <message>
      <source>How</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>Receipts are never deleted; a mistake is reversed by a second entry.</source>
      <translation>到账不能删；记错了用一笔冲正。</translation>
    </message>
    <message>
      <source>Received on</source>
      <translation>到账日期</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>登记</translation>
    </message>
    <message>
      <source>Record a payment</source>
      <translation>登记到账</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>流水号</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::RemindDialog</name>
    <message numerus="yes">
      <source>%n deal(s): reminded</source>
      <translation>
        <numerusform>已提醒 %n 单</numerusform>
      </translation>
    </message>
    <message>
      <source>It stands on the deal, and waits until the salesperson has done anything with it.</source>
      <translation>会记在这一单上，跟进人动过这单才算处理。</translation>
    </message>
    <message>
      <source>Remind</source>
      <translation>提醒</translation>
    </message>
    <message>
      <source>Remind the salesperson</source>
      <translation>提醒销售</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>要看什么</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ResultModel</name>
    <message>
      <source>(blank)</source>
      <translation>（空）</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <source>In the book already: its filled cells are written over what is there</source>
      <translation>已在账本里：用这一行有内容的格子更新</translation>
    </message>
    <message>
      <source>In the book already: left as it is</source>
      <translation>已在账本里：原样不动</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>行</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Written there</source>
      <translation>表里写的</translation>
    </message>
    <message>
      <source>the row</source>
      <translation>整行</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ResultStep</name>
    <message>
      <source>How it went</source>
      <translation>谈得如何</translation>
    </message>
    <message>
      <source>Lost because</source>
      <translation>丢单原因</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ResultView</name>
    <message>
      <source>%1 to repair.csv</source>
      <translation>%1 待改.csv</translation>
    </message>
    <message numerus="yes">
      <source>%n deal(s) without an amount</source>
      <translation>
        <numerusform>%n 单没有金额</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n deal(s) without any date: counted, and named so in every report</source>
      <translation>
        <numerusform>%n 单没有日期：照样计数，各报表都会注明</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new customer(s)</source>
      <translation>
        <numerusform>新客户 %n 家</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new person(s) in the team: %1</source>
      <translation>
        <numerusform>新成员 %n 人：%1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) without a customer are put under “%1”</source>
      <translation>
        <numerusform>%n 行没写客户，归到「%1」名下</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <source>Already there</source>
      <translation>已在账本</translation>
    </message>
    <message>
      <source>Already there %1</source>
      <translation>已在账本 %1</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>没导入</translation>
    </message>
    <message>
      <source>Not imported %1</source>
      <translation>没导入 %1</translation>
    </message>
    <message>
      <source>Rows shown</source>
      <translation>看哪些行</translation>
    </message>
    <message>
      <source>Rows to look at</source>
      <translation>要看的行</translation>
    </message>
    <message>
      <source>Save the rows that were not imported</source>
      <translation>把没导入的行存成文件</translation>
    </message>
    <message>
      <source>Save these rows…</source>
      <translation>导出问题行…</translation>
    </message>
    <message>
      <source>came in new</source>
      <translation>新建</translation>
    </message>
    <message>
      <source>cannot be imported</source>
      <translation>不能导入</translation>
    </message>
    <message>
      <source>in the book already, unchanged</source>
      <translation>已在账本，不动</translation>
    </message>
    <message>
      <source>not imported</source>
      <translation>没导入</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>已更新</translation>
    </message>
    <message>
      <source>will be updated</source>
      <translation>将更新</translation>
    </message>
    <message>
      <source>will come in new</source>
      <translation>将新建</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ReverseDialog</name>
    <message>
      <source>After that %1 of the contract is open.</source>
      <translation>冲正后合同还差 %1。</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Entered by</source>
      <translation>登记人</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>哪一笔</translation>
    </message>
    <message>
      <source>Entry reversed</source>
      <translation>已冲正</translation>
    </message>
    <message>
      <source>For an entry made by mistake. It stays in the book, with a second one that takes it back.</source>
      <translation>记错了才冲正。原来那笔留着，另记一笔抵掉。</translation>
    </message>
    <message>
      <source>How</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>流水号</translation>
    </message>
    <message>
      <source>Reverse an entry</source>
      <translation>冲正</translation>
    </message>
    <message>
      <source>Reverse it</source>
      <translation>冲正</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::RunStep</name>
    <message>
      <source>%1 / %2 rows</source>
      <translation>%1 / %2 行</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::SaveMappingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>It keeps the columns and what the words mean, for everybody who works with this book, and is offered whenever a file has the same header.</source>
      <translation>列对应和写法都存下，用这个账本的人都能用。下次表头一样的文件会自动套上。</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>模板名称</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save as a template</source>
      <translation>存为模板</translation>
    </message>
    <message>
      <source>Write a name, such as the year of the list.</source>
      <translation>写个名字，比如「旧表 2025」。</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::SaveMark</name>
    <message>
      <source>Not saved</source>
      <translation>没存上</translation>
    </message>
    <message>
      <source>Reading only</source>
      <translation>只读</translation>
    </message>
    <message>
      <source>Saved on the server %1</source>
      <translation>已存服务器 %1</translation>
    </message>
    <message>
      <source>Saved on this computer %1</source>
      <translation>已存本机 %1</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>正在存</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ScriptCard</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>; </source>
      <translation>；</translation>
    </message>
    <message>
      <source>Copy suggestion %1</source>
      <translation>复制第 %1 条</translation>
    </message>
    <message>
      <source>Only if: %1</source>
      <translation>须属实：%1</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>为什么推荐</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ScriptPanel</name>
    <message>
      <source>All words in the playbook</source>
      <translation>话术库里的全部话术</translation>
    </message>
    <message>
      <source>No card answers these words; these fit the moment.</source>
      <translation>没有专门答这句的，下面这些合适现在用。</translation>
    </message>
    <message>
      <source>Nothing in the playbook fits this moment.</source>
      <translation>话术库里没有合适的。</translation>
    </message>
    <message>
      <source>Reading the playbook</source>
      <translation>正在读话术库</translation>
    </message>
    <message>
      <source>What did they say? Such as: a bit cheaper</source>
      <translation>客户怎么说的？例：再便宜点</translation>
    </message>
    <message>
      <source>What the customer said</source>
      <translation>客户怎么说的</translation>
    </message>
    <message>
      <source>Words to say</source>
      <translation>话术建议</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::SettingsPage</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>A backup is a checked copy in the folder “backups” beside the book.</source>
      <translation>备份是核对过的副本，放在账本旁边的 backups 文件夹里。</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>现在备份</translation>
    </message>
    <message>
      <source>Backed up to %1</source>
      <translation>已备份到 %1</translation>
    </message>
    <message>
      <source>Backed up: %1</source>
      <translation>已备份：%1</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>中文</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>English</source>
      <translation>英文</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>界面</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>My name</source>
      <translation>我的姓名</translation>
    </message>
    <message>
      <source>Only the boss changes the team's rules.</source>
      <translation>只有老板能改团队规则。</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>字号</translation>
    </message>
    <message>
      <source>The backup is being made.</source>
      <translation>正在备份。</translation>
    </message>
    <message>
      <source>The book</source>
      <translation>账本</translation>
    </message>
    <message>
      <source>The server keeps this book; whoever runs it makes the backups.</source>
      <translation>这个账本在服务器上，由管服务器的人备份。</translation>
    </message>
    <message>
      <source>The team's rules are saved</source>
      <translation>团队规则已保存</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>This book is open for reading only.</source>
      <translation>这个账本只能看。</translation>
    </message>
    <message>
      <source>What is done on this computer goes into the history under this name, with the rights of its role.</source>
      <translation>在这台电脑上做的事，都以这个姓名记进历史，权限按角色。</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Who works here</source>
      <translation>谁在用</translation>
    </message>
    <message>
      <source>You work as %1 now</source>
      <translation>现在以 %1 的身份使用</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ShelveDialog</name>
    <message>
      <source>Deal shelved</source>
      <translation>已搁置</translation>
    </message>
    <message>
      <source>Its next step is closed. The deal can be taken up again at any time.</source>
      <translation>下一步会关掉。随时可以重新跟进。</translation>
    </message>
    <message>
      <source>Leave empty to shelve it without a day</source>
      <translation>不填就不定日子</translation>
    </message>
    <message>
      <source>Shelve</source>
      <translation>搁置</translation>
    </message>
    <message>
      <source>Shelve the deal</source>
      <translation>搁置</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>搁到</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>为什么</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StageChevron</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 %2, ahead</source>
      <translation>%1 %2，还没到</translation>
    </message>
    <message>
      <source>%1 %2, current stage</source>
      <translation>%1 %2，当前阶段</translation>
    </message>
    <message>
      <source>%1 %2, passed</source>
      <translation>%1 %2，已过</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StagePath</name>
    <message>
      <source>Stages of the deal</source>
      <translation>商机的阶段</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StageTag</name>
    <message>
      <source>Stage %1 %2</source>
      <translation>第 %1 段 %2</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledActions</name>
    <message numerus="yes">
      <source>%n selected · %1</source>
      <translation>
        <numerusform>已选 %n 单 · %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Back one stage</source>
      <translation>退一段</translation>
    </message>
    <message>
      <source>Mark as lost</source>
      <translation>标丢单</translation>
    </message>
    <message>
      <source>Reassign</source>
      <translation>换跟进人</translation>
    </message>
    <message>
      <source>Remind</source>
      <translation>提醒销售</translation>
    </message>
    <message>
      <source>Set next step</source>
      <translation>定下一步</translation>
    </message>
    <message>
      <source>Shelve</source>
      <translation>搁置</translation>
    </message>
    <message>
      <source>Works on one deal at a time</source>
      <translation>一次只能处理一单</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledFilters</name>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Next step missing or late</source>
      <translation>下一步缺或逾期</translation>
    </message>
    <message>
      <source>No contact</source>
      <translation>没联系</translation>
    </message>
    <message>
      <source>Objection</source>
      <translation>异议</translation>
    </message>
    <message>
      <source>Over standard</source>
      <translation>超标准时长</translation>
    </message>
    <message>
      <source>Payment</source>
      <translation>回款</translation>
    </message>
    <message>
      <source>Salesperson</source>
      <translation>跟进人</translation>
    </message>
    <message>
      <source>Salesperson:</source>
      <translation>跟进人：</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledModel</name>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n 天前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>+%n d</source>
      <translation>
        <numerusform>+%n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>，</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>Customer and deal</source>
      <translation>客户与商机</translation>
    </message>
    <message>
      <source>Expected, at risk</source>
      <translation>在险期望</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>最近联系</translation>
    </message>
    <message>
      <source>Over</source>
      <translation>超标准</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>阶段</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>建议</translation>
    </message>
    <message>
      <source>Where it hangs</source>
      <translation>卡在哪</translation>
    </message>
    <message>
      <source>With</source>
      <translation>归谁</translation>
    </message>
    <message>
      <source>never</source>
      <translation>没有</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledNumbers</name>
    <message numerus="yes">
      <source>%n fewer than last week</source>
      <translation>
        <numerusform>比上周少 %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more than last week</source>
      <translation>
        <numerusform>比上周多 %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without an amount</source>
      <translation>
        <numerusform>%n 单没填金额</numerusform>
      </translation>
    </message>
    <message>
      <source>Expected, at risk</source>
      <translation>在险期望</translation>
    </message>
    <message>
      <source>Got going this week</source>
      <translation>本周已处理</translation>
    </message>
    <message>
      <source>Median over standard</source>
      <translation>超期中位</translation>
    </message>
    <message>
      <source>Stalled deals</source>
      <translation>停滞商机</translation>
    </message>
    <message>
      <source>Their amount</source>
      <translation>在险金额</translation>
    </message>
    <message>
      <source>amount × stage weight</source>
      <translation>金额 × 阶段权重</translation>
    </message>
    <message>
      <source>as many as last week</source>
      <translation>和上周一样</translation>
    </message>
    <message numerus="yes">
      <source>of %n deal(s)</source>
      <translation>
        <numerusform>共 %n 单</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n open deal(s)</source>
      <translation>
        <numerusform>/ %n 单</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledOwners</name>
    <message numerus="yes">
      <source>%n deal(s)</source>
      <translation>
        <numerusform>%n 单</numerusform>
      </translation>
    </message>
    <message>
      <source>With whom they hang</source>
      <translation>压在谁手里</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledPage</name>
    <message numerus="yes">
      <source>%n deal(s) exported</source>
      <translation>
        <numerusform>已导出 %n 单</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n deal(s) given to another salesperson</source>
      <translation>
        <numerusform>%n 单换了跟进人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stalled deal(s)</source>
      <translation>
        <numerusform>停滞 %n 单</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept the suggestion</source>
      <translation>采纳建议</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>Every open deal is within its standard and has a next step.</source>
      <translation>每一单都在标准天数内，也都有下一步。</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export CSV</source>
      <translation>导出 CSV</translation>
    </message>
    <message>
      <source>Export the stalled deals</source>
      <translation>导出停滞商机</translation>
    </message>
    <message>
      <source>Give to</source>
      <translation>换给谁</translation>
    </message>
    <message>
      <source>Looking for stalled deals</source>
      <translation>正在找停滞的商机</translation>
    </message>
    <message>
      <source>Next, %1 of %2</source>
      <translation>下一单，%1/%2</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation>记下了</translation>
    </message>
    <message>
      <source>Nothing is stalled</source>
      <translation>没有停滞的商机</translation>
    </message>
    <message>
      <source>One by one</source>
      <translation>逐单过会</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开商机</translation>
    </message>
    <message>
      <source>Please get these going again this week, and set a next step.</source>
      <translation>这几单本周动起来，把下一步定好。</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>选中</translation>
    </message>
    <message>
      <source>Set next step</source>
      <translation>定下一步</translation>
    </message>
    <message>
      <source>Stalled deals</source>
      <translation>停滞审查</translation>
    </message>
    <message>
      <source>The stalled deals could not be read</source>
      <translation>停滞商机没读出来</translation>
    </message>
    <message>
      <source>To the board</source>
      <translation>去看板</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再试一次</translation>
    </message>
    <message>
      <source>Up and down</source>
      <translation>上下</translation>
    </message>
    <message>
      <source>Whole team · as of %1</source>
      <translation>全部团队 · 截至 %1</translation>
    </message>
    <message>
      <source>stalled</source>
      <translation>停滞商机</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledPanel</name>
    <message>
      <source>%1 notes: %2</source>
      <translation>%1批注：%2</translation>
    </message>
    <message>
      <source>%1 reminds: %2</source>
      <translation>%1提醒：%2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>采纳</translation>
    </message>
    <message>
      <source>Another one</source>
      <translation>换一条</translation>
    </message>
    <message>
      <source>Because: %1</source>
      <translation>理由：%1</translation>
    </message>
    <message>
      <source>Latest contacts</source>
      <translation>最近往来</translation>
    </message>
    <message>
      <source>Nobody knows its amount</source>
      <translation>这一单没填金额</translation>
    </message>
    <message>
      <source>None logged yet</source>
      <translation>还没有记录</translation>
    </message>
    <message>
      <source>Note it</source>
      <translation>记下</translation>
    </message>
    <message>
      <source>Note of this review</source>
      <translation>审查意见</translation>
    </message>
    <message>
      <source>Open the deal</source>
      <translation>打开商机</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>建议</translation>
    </message>
    <message>
      <source>The pipeline expects %1 of it</source>
      <translation>按阶段权重，还指望它 %1</translation>
    </message>
    <message>
      <source>Why it comes first</source>
      <translation>为什么排第一</translation>
    </message>
    <message>
      <source>Why it is number %1</source>
      <translation>为什么排第 %1</translation>
    </message>
    <message>
      <source>Write a note on this deal</source>
      <translation>写一句审查意见</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StartWindow</name>
    <message>
      <source>A .tandan file you have already.</source>
      <translation>已经有的 .tandan 文件。</translation>
    </message>
    <message>
      <source>A made-up team with deals in all six stages, to look around in.</source>
      <translation>一个虚构的团队，六步里都有商机，先看看。</translation>
    </message>
    <message>
      <source>Import CSV…</source>
      <translation>导入 CSV…</translation>
    </message>
    <message>
      <source>Making the book</source>
      <translation>正在建账本</translation>
    </message>
    <message>
      <source>Making the sample book</source>
      <translation>正在建示例账本</translation>
    </message>
    <message>
      <source>New book</source>
      <translation>新建账本</translation>
    </message>
    <message>
      <source>Open a book</source>
      <translation>打开账本</translation>
    </message>
    <message>
      <source>Open a book…</source>
      <translation>打开账本…</translation>
    </message>
    <message>
      <source>Open the sample book</source>
      <translation>打开示例账本</translation>
    </message>
    <message>
      <source>Start empty: your name, and where the file is put.</source>
      <translation>从空账本开始：写姓名，选放在哪里。</translation>
    </message>
    <message>
      <source>Start from the list you keep now. You say what its columns mean, and it can be undone.</source>
      <translation>从现在用的表格开始：你说每一列是什么，整批可撤销。</translation>
    </message>
    <message>
      <source>Tandan</source>
      <translation>谈单</translation>
    </message>
    <message>
      <source>Tandan books (*.tandan)</source>
      <translation>谈单账本 (*.tandan)</translation>
    </message>
    <message>
      <source>Walk every deal through six steps, with the right words at hand and at most two price moves.</source>
      <translation>每一单走完六步，话术在手，价格最多让两次。</translation>
    </message>
    <message>
      <source>to import into</source>
      <translation>导入到这里</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StatePane</name>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停下</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StatusHints</name>
    <message>
      <source>All shortcuts</source>
      <translation>全部快捷键</translation>
    </message>
    <message>
      <source>Keys that work here</source>
      <translation>这里能用的键</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StepTrail</name>
    <message>
      <source>Step %1 of %2: %3</source>
      <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::TimelineModel</name>
    <message numerus="yes">
      <source>%1, %n minute(s)</source>
      <translation>
        <numerusform>%1 %n 分钟</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: %2 · answered</source>
      <translation>%1：%2 · 已答</translation>
    </message>
    <message>
      <source>%1: %2 · open</source>
      <translation>%1：%2 · 没答完</translation>
    </message>
    <message>
      <source>, </source>
      <translation>，</translation>
    </message>
    <message>
      <source>Back to “%1”</source>
      <translation>退回「%1」</translation>
    </message>
    <message>
      <source>Changed scope: %1</source>
      <translation>范围变化：%1</translation>
    </message>
    <message>
      <source>Concession asked for</source>
      <translation>申请让价</translation>
    </message>
    <message>
      <source>Concession refused</source>
      <translation>让价没批</translation>
    </message>
    <message>
      <source>Concession withdrawn</source>
      <translation>撤回让价申请</translation>
    </message>
    <message>
      <source>Contract signed</source>
      <translation>签约</translation>
    </message>
    <message>
      <source>Deal opened</source>
      <translation>建单</translation>
    </message>
    <message>
      <source>First concession approved</source>
      <translation>第一次让价已批</translation>
    </message>
    <message>
      <source>In return: %1</source>
      <translation>换：%1</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>批注</translation>
    </message>
    <message>
      <source>Objection</source>
      <translation>异议</translation>
    </message>
    <message>
      <source>Objection %1</source>
      <translation>异议 %1 类</translation>
    </message>
    <message>
      <source>On to “%1”</source>
      <translation>进入「%1」</translation>
    </message>
    <message>
      <source>Price held</source>
      <translation>守价</translation>
    </message>
    <message>
      <source>Quote %1</source>
      <translation>报价第 %1 版</translation>
    </message>
    <message>
      <source>Reminder</source>
      <translation>提醒</translation>
    </message>
    <message>
      <source>Second concession approved</source>
      <translation>第二次让价已批</translation>
    </message>
    <message>
      <source>Signal: %1</source>
      <translation>信号：%1</translation>
    </message>
    <message>
      <source>Signed by %1</source>
      <translation>%1 签字</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::TimelinePanel</name>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>会谈</translation>
    </message>
    <message>
      <source>Meetings %1</source>
      <translation>会谈 %1</translation>
    </message>
    <message>
      <source>Prices</source>
      <translation>报价</translation>
    </message>
    <message>
      <source>Prices %1</source>
      <translation>报价 %1</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
    <message>
      <source>Timeline and words</source>
      <translation>时间线与话术</translation>
    </message>
    <message>
      <source>Timeline or words</source>
      <translation>时间线或话术</translation>
    </message>
    <message>
      <source>What the timeline shows</source>
      <translation>时间线看什么</translation>
    </message>
    <message>
      <source>Words to say</source>
      <translation>话术建议</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::TimelineView</name>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::Toast</name>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::WhenLine</name>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Pick another day</source>
      <translation>认得不对？选日期</translation>
    </message>
    <message>
      <source>Such as: tomorrow 10:00 call about the payment terms</source>
      <translation>比如：明天10点 和对方电话谈付款方式</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::Window</name>
    <message>
      <source>%1 — Tandan</source>
      <translation>%1 — 谈单</translation>
    </message>
    <message>
      <source>&amp;Export this page as CSV…</source>
      <translation>导出本页为 CSV(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Go to</source>
      <translation>转到(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Search and commands…</source>
      <translation>搜索和命令(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>All &amp;shortcuts</source>
      <translation>全部快捷键(&amp;S)</translation>
    </message>
    <message>
      <source>Done again: %1</source>
      <translation>已重做：%1</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Tandan</source>
      <translation>谈单</translation>
    </message>
    <message>
      <source>There is nothing to export on this page. Lists, customers and stalled deals can be.</source>
      <translation>这一页没有可导出的。列表、客户和停滞审查可以导出。</translation>
    </message>
    <message>
      <source>This book can only be read: %1 cannot be written to. Nothing you do here changes it.</source>
      <translation>这个账本只能看：%1 写不进去。在这里做什么都不会改动它。</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>已撤销：%1</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::WordModel</name>
    <message>
      <source>(blank)</source>
      <translation>（空）</translation>
    </message>
    <message>
      <source>Add as a salesperson</source>
      <translation>加为销售</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Means</source>
      <translation>算作</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>行数</translation>
    </message>
    <message>
      <source>Rows are not imported</source>
      <translation>这几行不导入</translation>
    </message>
    <message>
      <source>Stays blank</source>
      <translation>留空</translation>
    </message>
    <message>
      <source>Written there</source>
      <translation>表里写的</translation>
    </message>
    <message>
      <source>matched</source>
      <translation>已对上</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::Workspace</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>&amp;About Tandan</source>
      <translation>关于谈单(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Back up now</source>
      <translation>现在备份(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>深色(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Import CSV…</source>
      <translation>导入 CSV(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>浅色(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Log a meeting…</source>
      <translation>记录会谈(&amp;L)…</translation>
    </message>
    <message>
      <source>&amp;New book or sample…</source>
      <translation>新建账本或示例(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;New deal…</source>
      <translation>新建商机(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Open another book…</source>
      <translation>打开另一个账本(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;People</source>
      <translation>成员(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Playbook</source>
      <translation>话术库(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Stalled deals</source>
      <translation>停滞审查(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>主题(&amp;T)</translation>
    </message>
    <message>
      <source>About Tandan</source>
      <translation>关于谈单</translation>
    </message>
    <message>
      <source>Backed up to %1</source>
      <translation>已备份到 %1</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>客户</translation>
    </message>
    <message>
      <source>Like the &amp;system</source>
      <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
      <source>Open a book</source>
      <translation>打开账本</translation>
    </message>
    <message>
      <source>S&amp;ettings</source>
      <translation>设置(&amp;E)</translation>
    </message>
    <message>
      <source>Tandan %1. Walk every deal through six steps, with the right words at hand and at most two price moves. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
      <translation>谈单 %1。每一单走完六步，话术在手，价格最多让两次。自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布，不作任何担保。</translation>
    </message>
    <message>
      <source>Tandan books (*.tandan)</source>
      <translation>谈单账本 (*.tandan)</translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::WriteOffDialog</name>
    <message>
      <source>%1 is open. Once nothing is, the deal counts as won.</source>
      <translation>还差 %1。不差钱了，这一单就算赢单。</translation>
    </message>
    <message>
      <source>%1 written off</source>
      <translation>已核销 %1</translation>
    </message>
    <message>
      <source>%1 written off. Nothing is open: the deal is won</source>
      <translation>已核销 %1，不差钱了，赢单</translation>
    </message>
    <message>
      <source>Give up</source>
      <translation>核销金额</translation>
    </message>
    <message>
      <source>Say why; it is kept with the entry</source>
      <translation>写上原因，和这笔一起留档</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Why this money will not come</source>
      <translation>为什么收不回来</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>核销</translation>
    </message>
    <message>
      <source>Write off the rest</source>
      <translation>核销余款</translation>
    </message>
  </context>
</TS>
