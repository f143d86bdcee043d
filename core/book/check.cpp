#include "core/book/check.h"

#include "core/history/history.h"
#include "core/storage/migration.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows that break an invariant although guards should have kept them out. One statement a rule, counting.
struct Invariant
{
    const char* check;
    const char* sql;
};
constexpr Invariant kInvariants[] = {
    {"concession_limit", "SELECT count(*) FROM (SELECT deal_id FROM concession GROUP BY deal_id HAVING "
                         "count(*) > 2) AS over_limit"},
    {"concession_roles", "SELECT count(*) FROM concession WHERE (ordinal = 1 AND approver_role <> 'lead') OR "
                         "(ordinal = 2 AND approver_role <> 'boss')"},
    {"price_floor", "SELECT count(*) FROM deal_price WHERE price_fen < floor_fen"},
    {"won_is_paid", "SELECT count(*) FROM deal d WHERE d.outcome = 'won' AND NOT EXISTS (SELECT 1 FROM "
                    "deal_money m WHERE m.deal_id = d.id AND m.settled_fen >= m.contract_fen)"},
    {"plan_fits", "SELECT count(*) FROM contract c WHERE (SELECT coalesce(sum(i.amount_fen), 0) FROM "
                  "instalment i WHERE i.deal_id = c.deal_id) > c.amount_fen"},
    {"stage_passage", "SELECT count(*) FROM deal d WHERE d.stage <> coalesce((SELECT p.to_stage FROM passage "
                      "p WHERE p.deal_id = d.id ORDER BY p.id DESC LIMIT 1), '')"},
};

Result<Finding> checkPages(Connection& connection, bool deep)
{
    QStringList problems;
    TD_TRY(connection.each(deep ? u"PRAGMA integrity_check"_s : u"PRAGMA quick_check"_s, {},
                           [&](const Row& row) -> Result<> {
                               if (row.text(0) != u"ok"_s)
                                   problems << row.text(0);
                               return {};
                           }));
    return Finding{u"pages"_s, problems.isEmpty(), problems.mid(0, 3).join(u"; "_s)};
}

Result<Finding> checkReferences(Connection& connection)
{
    qint64 broken = 0;
    TD_TRY(connection.each(u"PRAGMA foreign_key_check"_s, {}, [&](const Row&) -> Result<> {
        ++broken;
        return {};
    }));
    return Finding{u"references"_s, broken == 0, broken == 0 ? QString{} : QString::number(broken)};
}

/// A file might carry a fingerprint that was changed together with its guards, so the truth is made anew in
/// memory.
Result<Finding> checkRules(Connection& connection)
{
    TD_ASSIGN(const QString actual, schemaFingerprint(connection));
    QString wanted;
    if (connection.dialect() == Dialect::Sqlite) {
        TD_ASSIGN(const auto fresh, Connection::open(Location{u":memory:"_s}, Connection::Mode::Scratch));
        TD_ASSIGN(const auto steps, shippedMigrations(Dialect::Sqlite));
        TD_TRY(migrate(*fresh, steps));
        TD_ASSIGN(wanted, schemaFingerprint(*fresh));
    } else {
        TD_ASSIGN(wanted, connection.text(u"SELECT value FROM book_meta WHERE key = 'fingerprint'"_s));
    }
    return Finding{u"rules"_s, actual == wanted, {}};
}

Result<Finding> checkChain(Connection& connection)
{
    TD_ASSIGN(const auto report, history::verifyChain(connection));
    if (report.brokenAt)
        return Finding{u"chain"_s, false, QString::number(report.brokenAt->value())};
    return Finding{u"chain"_s, true, QString::number(report.entries)};
}

Result<Finding> checkOutside(Connection& connection)
{
    TD_ASSIGN(
        const qint64 outside,
        connection.number(
            u"SELECT count(*) FROM history_change WHERE entry_id = 0 AND id > (SELECT min(id) FROM history_change WHERE entry_id > 0)"_s));
    return Finding{u"outside"_s, outside == 0, outside == 0 ? QString{} : QString::number(outside)};
}

} // namespace

Result<std::vector<Finding>> checkBook(Connection& connection, bool deep)
{
    std::vector<Finding> findings;
    const auto keep = [&](Result<Finding> finding) -> Result<> {
        if (!finding)
            return finding.error();
        findings.push_back(std::move(*finding));
        return {};
    };
    if (connection.dialect() == Dialect::Sqlite) {
        TD_TRY(keep(checkPages(connection, deep)));
        TD_TRY(keep(checkReferences(connection)));
    }
    TD_TRY(keep(checkRules(connection)));
    TD_TRY(keep(checkChain(connection)));
    TD_TRY(keep(checkOutside(connection)));
    for (const auto& [check, sql] : kInvariants) {
        TD_ASSIGN(const qint64 broken, connection.number(QString::fromLatin1(sql)));
        findings.push_back(
            {QString::fromLatin1(check), broken == 0, broken == 0 ? QString{} : QString::number(broken)});
    }
    return findings;
}

QString displayName(const Finding& finding)
{
    struct Name
    {
        const char* check;
        const char* text;
    };
    static constexpr Name kNames[] = {
        {"pages", QT_TRANSLATE_NOOP("Check", "The pages of the file are whole")},
        {"references", QT_TRANSLATE_NOOP("Check", "Everything that is referred to is there")},
        {"rules", QT_TRANSLATE_NOOP("Check", "The rules in the book are those of this program")},
        {"chain", QT_TRANSLATE_NOOP(
                      "Check", "The history chain verifies (number of entries, or the first broken one)")},
        {"outside", QT_TRANSLATE_NOOP("Check", "Nothing was written without Tandan (number of rows)")},
        {"concession_limit", QT_TRANSLATE_NOOP("Check", "No deal has more than two concessions")},
        {"concession_roles", QT_TRANSLATE_NOOP("Check", "Every concession was made in the right role")},
        {"price_floor", QT_TRANSLATE_NOOP("Check", "No price is below its floor")},
        {"won_is_paid", QT_TRANSLATE_NOOP("Check", "Every won deal is paid")},
        {"plan_fits", QT_TRANSLATE_NOOP("Check", "No plan exceeds its contract")},
        {"stage_passage", QT_TRANSLATE_NOOP("Check", "Every deal is where its passages lead")},
        {"qt", QT_TRANSLATE_NOOP("Check", "Qt")},
        {"sqlite_driver", QT_TRANSLATE_NOOP("Check", "Driver for files (SQLite)")},
        {"sqlite_library", QT_TRANSLATE_NOOP("Check", "SQLite library")},
        {"postgres_driver", QT_TRANSLATE_NOOP("Check", "Driver for servers (PostgreSQL)")},
        {"playbook", QT_TRANSLATE_NOOP("Check", "Playbook cards")},
        {"translations", QT_TRANSLATE_NOOP("Check", "Chinese texts")},
        {"book", QT_TRANSLATE_NOOP("Check", "Book")},
        {"disk", QT_TRANSLATE_NOOP("Check", "Free space beside the book (MB)")},
    };
    for (const auto& [check, text] : kNames) {
        if (finding.check == QLatin1String{check})
            return QCoreApplication::translate("Check", text);
    }
    return finding.check;
}

} // namespace tandan
