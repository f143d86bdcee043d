#include "figures.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace tandan::evaluation {

using namespace Qt::Literals::StringLiterals;

namespace {

bool rightWithin(const Suggestions& suggestions, const QString& intent, size_t places)
{
    const size_t end = std::min(places, suggestions.cards.size());
    for (size_t at = 0; suggestions.matched && at < end; ++at) {
        if (suggestions.cards[at].answers.contains(intent))
            return true;
    }
    return false;
}

double perCent(int part, int whole)
{
    return whole == 0 ? 0.0 : 100.0 * part / whole;
}

} // namespace

Figures& Figures::operator+=(const Figures& other)
{
    remarks += other.remarks;
    first += other.first;
    firstThree += other.firstThree;
    smallTalk += other.smallTalk;
    silent += other.silent;
    return *this;
}

Figures figuresOf(const Suggester& suggester, const std::vector<Example>& examples, Confusion& confusion)
{
    Figures figures;
    for (const Example& example : examples) {
        SuggestContext context;
        context.text = example.text;
        const Suggestions suggestions = suggester.suggest(context);
        const QString meant = example.intent.isEmpty() ? u"-"_s : example.intent;
        QString understood = u"-"_s;
        if (suggestions.matched) {
            const QStringList& answers = suggestions.cards.front().answers;
            understood = answers.contains(meant) ? meant : answers.value(0);
        }
        ++confusion[{meant, understood}];
        if (example.intent.isEmpty()) {
            ++figures.smallTalk;
            figures.silent += suggestions.matched ? 0 : 1;
            continue;
        }
        ++figures.remarks;
        figures.first += rightWithin(suggestions, example.intent, 1) ? 1 : 0;
        figures.firstThree += rightWithin(suggestions, example.intent, 3) ? 1 : 0;
    }
    return figures;
}

void print(const QString& name, const Figures& figures)
{
    std::printf("%-18s %5d remarks: hit@1 %5.1f  hit@3 %5.1f   %4d unrelated: silent %5.1f\n",
                qUtf8Printable(name), figures.remarks, perCent(figures.first, figures.remarks),
                perCent(figures.firstThree, figures.remarks), figures.smallTalk,
                perCent(figures.silent, figures.smallTalk));
}

void print(const Confusion& confusion)
{
    std::set<QString> names;
    for (const auto& [pair, count] : confusion)
        names.insert({pair.first, pair.second});
    std::printf("%-24s", "meant \\ understood");
    int column = 0;
    for ([[maybe_unused]] const QString& name : names)
        std::printf("%4d", ++column);
    std::printf("\n");
    column = 0;
    for (const QString& meant : names) {
        std::printf("%2d %-21s", ++column, qUtf8Printable(meant));
        for (const QString& understood : names) {
            const auto count = confusion.find({meant, understood});
            if (count == confusion.end())
                std::printf("   .");
            else
                std::printf("%4d", count->second);
        }
        std::printf("\n");
    }
}

} // namespace tandan::evaluation
