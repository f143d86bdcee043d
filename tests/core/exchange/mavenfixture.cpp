#include "tests/core/exchange/mavenfixture.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <set>
#include <sstream>

namespace tandan::test {

namespace {

using Cells = std::vector<std::string>;

constexpr std::array<const char*, 6> kAgents{"Ada Brook",  "Bo Lindqvist", "Cleo Marsh",
                                             "Dan O'Hare", "Eve Quillan",  "Finn Rausch"};
constexpr std::array<const char*, 2> kIdleAgents{"Gus Idleby", "Hana Wait"};
constexpr std::array<const char*, 2> kManagers{"Mona Lead", "Nils Chief"};
constexpr std::array<const char*, 5> kProducts{"GTXPro", "GTX Basic", "MG Special", "MG Advanced", "GTK 500"};

std::string dayText(std::int64_t number)
{
    // Howard Hinnant's civil calendar, the other way round from dayNumber().
    const std::int64_t z = number + 719468;
    const std::int64_t era = z / 146097;
    const std::int64_t doe = z - era * 146097;
    const std::int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const std::int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const std::int64_t mp = (5 * doy + 2) / 153;
    const std::int64_t day = doy - (153 * mp + 2) / 5 + 1;
    const std::int64_t month = mp < 10 ? mp + 3 : mp - 9;
    const std::int64_t year = yoe + era * 400 + (month <= 2 ? 1 : 0);
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", static_cast<int>(year), static_cast<int>(month),
                  static_cast<int>(day));
    return text.data();
}

std::vector<Cells> rowsOf(const std::string& csv)
{
    std::vector<Cells> rows;
    std::istringstream lines{csv};
    std::string line;
    std::getline(lines, line); // the header
    while (std::getline(lines, line)) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        Cells cells{{}};
        for (const char c : line) {
            if (c == ',')
                cells.emplace_back();
            else
                cells.back() += c;
        }
        rows.push_back(cells);
    }
    return rows;
}

enum Column { Id, Agent, Product, Account, Stage, Engaged, Closed, Value };

} // namespace

std::int64_t dayNumber(const std::string& day)
{
    std::int64_t year = std::stoi(day.substr(0, 4));
    const std::int64_t month = std::stoi(day.substr(5, 2));
    const std::int64_t date = std::stoi(day.substr(8, 2));
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = year / 400;
    const std::int64_t yoe = year - era * 400;
    const std::int64_t doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + date - 1;
    const std::int64_t doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

MavenFixture::MavenFixture(unsigned seed, int rows)
{
    std::mt19937 random{seed};
    const auto below = [&](std::size_t limit) { return static_cast<unsigned>(random() % limit); };
    std::ostringstream csv;
    csv << "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\r\n";
    const std::int64_t first = dayNumber("2016-10-20");
    for (int row = 0; row < rows; ++row) {
        std::string id{"A0000000"};
        for (std::size_t at = 1; at < id.size(); ++at)
            id[at] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[below(36)];
        // Shares as in the original: 6 % first stage, 18 % second, the others closed. The first rows make
        // sure that each kind is there.
        const unsigned dice =
            row < 4 ? std::array<unsigned, 4>{0, 10, 30, 90}[static_cast<unsigned>(row)] : below(100);
        const char* stage = dice < 6 ? "Prospecting" : dice < 24 ? "Engaging" : dice < 72 ? "Won" : "Lost";
        const bool open = dice < 24;
        // Open deals often have no account yet, closed ones always do.
        const bool blankAccount = open && (row < 2 || below(3) == 0);
        csv << id << row << ',' << kAgents[below(kAgents.size())] << ',' << kProducts[below(kProducts.size())]
            << ',';
        if (!blankAccount)
            csv << "Account " << static_cast<char>('A' + below(20));
        csv << ',' << stage << ',';
        const std::int64_t engaged = first + below(400);
        if (dice >= 6)
            csv << dayText(engaged);
        csv << ',';
        if (!open)
            csv << dayText(engaged + below(140));
        csv << ',';
        if (!open)
            csv << (dice < 72 ? 38 + below(9000) : 0);
        csv << "\r\n";
    }
    pipeline_ = csv.str();

    std::ostringstream teams;
    teams << "sales_agent,manager,regional_office\r\n";
    std::vector<std::string> everybody{kAgents.begin(), kAgents.end()};
    everybody.insert(everybody.end(), kIdleAgents.begin(), kIdleAgents.end());
    for (std::size_t at = 0; at < everybody.size(); ++at)
        teams << everybody[at] << ',' << kManagers[at % 2] << ',' << (at % 2 == 0 ? "East" : "West")
              << "\r\n";
    teams_ = teams.str();
}

double MavenFixture::Owner::mean() const
{
    return static_cast<double>(std::accumulate(days.begin(), days.end(), std::int64_t{0})) /
           static_cast<double>(days.size());
}

double MavenFixture::Owner::median() const
{
    std::vector<std::int64_t> sorted = days;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t n = sorted.size();
    return n % 2 == 1 ? static_cast<double>(sorted[n / 2])
                      : static_cast<double>(sorted[n / 2 - 1] + sorted[n / 2]) / 2.0;
}

MavenFixture::Sums MavenFixture::calculate() const
{
    Sums sums;
    std::set<std::string> accounts;
    for (const Cells& row : rowsOf(pipeline_)) {
        Owner& owner = sums.owners[row[Agent]];
        ++sums.rows;
        const std::string& stage = row[Stage];
        sums.prospecting += stage == "Prospecting";
        sums.engaging += stage == "Engaging";
        sums.won += stage == "Won";
        sums.lost += stage == "Lost";
        sums.withoutDate += row[Engaged].empty();
        sums.withoutAmount += row[Value].empty();
        sums.withoutAccount += row[Account].empty();
        if (!row[Account].empty())
            accounts.insert(row[Account]);
        for (Owner* one : {&owner, &sums.all}) {
            ++one->deals;
            one->open += stage == "Prospecting" || stage == "Engaging";
            one->lost += stage == "Lost";
            if (stage == "Won") {
                ++one->won;
                one->wonYuan += std::stoll(row[Value]);
                one->days.push_back(dayNumber(row[Closed]) - dayNumber(row[Engaged]));
            }
        }
    }
    sums.wonYuan = sums.all.wonYuan;
    sums.accounts = static_cast<int>(accounts.size());
    return sums;
}

int MavenFixture::engagingLongerThan(int standard, const std::string& day) const
{
    int count = 0;
    for (const Cells& row : rowsOf(pipeline_))
        count += row[Stage] == "Engaging" && dayNumber(row[Engaged]) <= dayNumber(day) &&
                 dayNumber(day) - dayNumber(row[Engaged]) > standard;
    return count;
}

int MavenFixture::openOn(const std::string& day) const
{
    int count = 0;
    for (const Cells& row : rowsOf(pipeline_)) {
        const bool begun = row[Engaged].empty() || dayNumber(row[Engaged]) <= dayNumber(day);
        const bool ended = !row[Closed].empty() && dayNumber(row[Closed]) <= dayNumber(day);
        count += begun && !ended;
    }
    return count;
}

} // namespace tandan::test
