#pragma once

#include "core/playbook/suggester.h"

#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace tandan::evaluation {

/// A remark and what it means; the intent is empty for one that has nothing to do with the sale.
struct Example
{
    QString voice;
    QString intent;
    QString text;
};

/// How often a playbook had the right card for a remark. A card is right when it answers the intent.
struct Figures
{
    int remarks = 0;
    int first = 0;      ///< the first card was right
    int firstThree = 0; ///< one of the first three was
    int smallTalk = 0;
    int silent = 0; ///< small talk that was left without a text match

    Figures& operator+=(const Figures& other);
};

/// What was meant and what the first card answered → how often; `-` for small talk and for silence.
using Confusion = std::map<std::pair<QString, QString>, int>;

/// Asks `suggester` about every example, without any context.
[[nodiscard]] Figures figuresOf(const Suggester& suggester, const std::vector<Example>& examples,
                                Confusion& confusion);

/// One line: hit@1, hit@3 and silence in per cent.
void print(const QString& name, const Figures& figures);

/// A table of `confusion`: what was meant down, what was understood across.
void print(const Confusion& confusion);

} // namespace tandan::evaluation
