// How well the shipped playbook understands people: once for every voice, with a model that has never heard
// it, then for the held-out remarks with the model that ships, and how long an answer takes.

#include "figures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;
using evaluation::Confusion;
using evaluation::Example;
using evaluation::Figures;

namespace {

const QString kSource = QStringLiteral(TANDAN_SOURCE_DIR);

QByteArray contents(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qUtf8Printable(path));
        std::exit(1);
    }
    return file.readAll();
}

std::vector<PlaybookFile> filesOf(const QString& folder, const QString& prefix)
{
    std::vector<PlaybookFile> files;
    for (const QString& name : QDir{folder}.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.push_back({prefix + name, contents(folder + u'/' + name)});
    return files;
}

Suggester suggesterOf(const std::vector<PlaybookFile>& files)
{
    auto library = CardLibrary::fromFiles(files);
    if (!library) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(library.error().message()));
        std::exit(1);
    }
    return Suggester{std::move(*library)};
}

std::vector<Example> examplesOf(const PlaybookFile& voice)
{
    std::vector<Example> examples;
    const QJsonObject document = QJsonDocument::fromJson(voice.bytes).object();
    const QJsonObject remarks = document.value("remarks"_L1).toObject();
    for (auto entry = remarks.begin(); entry != remarks.end(); ++entry) {
        for (const QJsonValue& text : entry.value().toArray())
            examples.push_back({voice.name, entry.key(), text.toString()});
    }
    for (const QJsonValue& text : document.value("unrelated"_L1).toArray())
        examples.push_back({voice.name, {}, text.toString()});
    return examples;
}

std::vector<Example> heldOut()
{
    std::vector<Example> examples;
    const QJsonDocument document =
        QJsonDocument::fromJson(contents(kSource + u"/tests/data/remarks_heldout.json"_s));
    for (const QJsonValue& entry : document.object().value("remarks"_L1).toArray()) {
        const QJsonObject remark = entry.toObject();
        const QString intent = remark.value("intent"_L1).toString();
        examples.push_back({remark.value("voice"_L1).toString(), intent == "none"_L1 ? QString{} : intent,
                            remark.value("text"_L1).toString()});
    }
    return examples;
}

/// Each voice heard by a model that was trained without it.
void leaveOneVoiceOut(const std::vector<PlaybookFile>& playbook, const std::vector<PlaybookFile>& voices)
{
    std::printf("Leave one voice out\n");
    Figures all;
    Confusion confusion;
    for (const PlaybookFile& voice : voices) {
        std::vector<PlaybookFile> files = playbook;
        std::copy_if(voices.begin(), voices.end(), std::back_inserter(files),
                     [&](const PlaybookFile& other) { return other.name != voice.name; });
        const Figures figures = evaluation::figuresOf(suggesterOf(files), examplesOf(voice), confusion);
        evaluation::print(voice.name.section(u'/', -1), figures);
        all += figures;
    }
    evaluation::print(u"all"_s, all);
    evaluation::print(confusion);
}

/// The card files with copies of their cards under new ids, until there are `wanted`.
std::vector<PlaybookFile> grown(std::vector<PlaybookFile> files, int wanted)
{
    int cards = 0;
    for (int copy = 0; cards < wanted; ++copy) {
        const std::vector<PlaybookFile> originals = files;
        for (const PlaybookFile& file : originals) {
            QJsonArray array = QJsonDocument::fromJson(file.bytes).object().value("cards"_L1).toArray();
            if (copy == 0 || file.name.startsWith(u"copy"_s) || array.isEmpty()) {
                cards += copy == 0 ? static_cast<int>(array.size()) : 0;
                continue;
            }
            for (QJsonValueRef each : array) {
                QJsonObject card = each.toObject();
                for (const auto& key : {"id"_L1, "title"_L1, "title_en"_L1})
                    card.insert(key, card.value(key).toString() + QString::number(copy));
                each = card;
            }
            cards += static_cast<int>(array.size());
            const QJsonObject document{{u"format"_s, 1}, {u"cards"_s, array}};
            files.push_back({u"copy%1-%2"_s.arg(copy).arg(file.name), QJsonDocument{document}.toJson()});
        }
    }
    return files;
}

/// Milliseconds of processor time: what others do on the machine is not the playbook's doing.
double since(std::clock_t start)
{
    return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void measureTime(const std::vector<PlaybookFile>& files, const std::vector<Example>& examples)
{
    std::clock_t start = std::clock();
    auto library = CardLibrary::fromFiles(files);
    const double read = since(start);
    if (!library)
        std::exit(1);
    start = std::clock();
    const Suggester suggester{std::move(*library)};
    const double trained = since(start);
    std::vector<double> answers;
    for (const Example& example : examples) {
        SuggestContext context;
        context.text = example.text;
        context.stage = Stage::Closing;
        start = std::clock();
        const Suggestions suggestions = suggester.suggest(context);
        answers.push_back(since(start));
    }
    std::sort(answers.begin(), answers.end());
    const auto at = [&](double share) {
        return answers[static_cast<size_t>(share * static_cast<double>(answers.size() - 1))];
    };
    std::printf("%zu cards, %zu remarks learned: read %.0f ms, trained %.0f ms, answer p50 %.2f ms, p99 %.2f "
                "ms, slowest %.2f ms\n",
                suggester.cardLibrary().cards().size(), suggester.cardLibrary().teaching().remarks.size(),
                read, trained, at(0.5), at(0.99), answers.back());
}

} // namespace

int main()
{
    const std::vector<PlaybookFile> playbook = filesOf(kSource + u"/resources/playbook"_s, {});
    const std::vector<PlaybookFile> voices = filesOf(kSource + u"/resources/playbook/voices"_s, u"voices/"_s);
    std::vector<PlaybookFile> shipped = playbook;
    shipped.insert(shipped.end(), voices.begin(), voices.end());
    const std::vector<Example> unseen = heldOut();

    leaveOneVoiceOut(playbook, voices);

    std::printf("\nHeld out\n");
    Confusion confusion;
    evaluation::print(u"held out"_s, evaluation::figuresOf(suggesterOf(shipped), unseen, confusion));
    evaluation::print(confusion);

    std::printf("\nTime\n");
    measureTime(shipped, unseen);
    measureTime(grown(shipped, 500), unseen);
    return 0;
}
