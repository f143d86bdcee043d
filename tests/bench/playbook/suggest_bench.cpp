#include "core/playbook/suggester.h"
#include "tests/bench/support/bigbook.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace tandan;
using namespace tandan::bench;

constexpr int kCards = 500;
constexpr int kRemarks = 3000;

QByteArray bytesOf(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qUtf8Printable(path));
        std::exit(EXIT_FAILURE);
    }
    return file.readAll();
}

/// The same card as somebody else would have written it: its own number, its remarks said a little
/// differently.
QJsonObject variantOf(QJsonObject card, int number)
{
    static const QStringList openings = u"老板 说实话 我跟你讲 那个 其实 咱直说"_s.split(u' ');
    card[u"id"_s] = card[u"id"_s].toString() + u"-v%1"_s.arg(number);
    QJsonArray triggers;
    for (const QJsonValue& trigger : card[u"triggers"_s].toArray())
        triggers.append(openings[number % openings.size()] + u'，' + trigger.toString());
    card[u"triggers"_s] = triggers;
    return card;
}

/// The shipped playbook, and variants of its cards until there are kCards.
CardLibrary largeLibrary()
{
    std::vector<PlaybookFile> files;
    QJsonArray all;
    const CardLibrary shipped = demand(CardLibrary::builtIn()); // makes its files readable
    const QDir folder{u":/playbook"_s};
    for (const QString& name : folder.entryList({u"*.json"_s})) {
        files.push_back({name, bytesOf(folder.filePath(name))});
        for (const QJsonValue& card : QJsonDocument::fromJson(files.back().bytes)[u"cards"_s].toArray())
            all.append(card);
    }
    QJsonArray variants;
    for (int i = 0; static_cast<std::size_t>(i) + shipped.cards().size() < kCards; ++i)
        variants.append(variantOf(all[i % all.size()].toObject(), i / static_cast<int>(all.size()) + 1));
    const QJsonObject file{{u"format"_s, QJsonDocument::fromJson(files.front().bytes)[u"format"_s]},
                           {u"cards"_s, variants}};
    files.push_back({u"variants.json"_s, QJsonDocument{file}.toJson()});
    return demand(CardLibrary::fromFiles(files));
}

/// What customers said, none of it in the playbook, at every stage and to several customers.
std::vector<SuggestContext> moments()
{
    const QJsonArray remarks = QJsonDocument::fromJson(bytesOf(
        QStringLiteral(TANDAN_SOURCE_DIR "/tests/data/remarks_heldout.json")))[u"remarks"_s]
                                   .toArray();
    const std::vector<QStringList> types{{}, {u"hesitant"_s}, {u"impatient"_s, u"expert"_s}};
    std::vector<SuggestContext> moments;
    for (int i = 0; i < rounds(kRemarks); ++i) {
        SuggestContext moment;
        moment.text = remarks[i % remarks.size()][u"text"_s].toString();
        moment.stage = allStages()[static_cast<std::size_t>(i) % allStages().size()];
        moment.types = types[static_cast<std::size_t>(i) % types.size()];
        moment.needs = QStringList{u"budget"_s, u"who"_s};
        moments.push_back(moment);
    }
    return moments;
}

void suggest(benchmark::State& state)
{
    const Suggester suggester{largeLibrary()};
    if (suggester.cardLibrary().cards().size() != kCards) {
        state.SkipWithError("the library has another number of cards");
        return;
    }
    const std::vector<SuggestContext> asked = moments();
    Samples samples;
    std::size_t at = 0;
    for (auto _ : state) {
        const double milliseconds =
            timed([&] { benchmark::DoNotOptimize(suggester.suggest(asked[at++ % asked.size()])); });
        samples.add(milliseconds);
        state.SetIterationTime(milliseconds / 1000);
    }
    report(state, "suggest with 500 cards, p99", Measure::Milliseconds, samples.quantile(0.99), 5);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    benchmark::RegisterBenchmark("suggest", suggest)
        ->Iterations(rounds(kRemarks))
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    return runBenchmarks(argc, argv);
}
