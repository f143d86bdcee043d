#pragma once

#include "core/base/vocabulary.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandan {

enum class CardKind { Technique, Objection, Question, Signal, Etiquette, Reminder };

/// The manner of a line, so that a salesperson finds the one that sounds like them.
enum class Register { Plain, Warm, Brief };

/// What a card does to the price of a deal (method.md §3 and §8).
enum class PriceRole {
    None,
    Concession, ///< moves the price: only after a hold and while a move is left (R-018, R-019)
    Firm,       ///< the one firm price: only while nothing has been conceded, nothing after it (C-018)
    After,      ///< holds the line once a move has been made (R-019)
    Spent,      ///< says that nothing is left: only once the lead's move and the boss's have both been made
};

/// One thing to say to the customer, with placeholders ({customer}, {price}, …; see fillin.h).
struct SayLine
{
    Register tone = Register::Plain;
    QString text;

    friend bool operator==(const SayLine&, const SayLine&) = default;
};

/// One entry of the playbook: when to use it, what to say, what to avoid, what to ask next.
/// Codes are those of docs/formats/playbook.md; an empty list of stages, types or industries means "any".
struct Card
{
    QString id; ///< kebab case; meetings refer to it, so it never changes
    QString title;
    QString titleEn;
    QString when;
    QString whenEn;
    CardKind kind = CardKind::Technique;
    std::vector<SayLine> say;
    QString avoid;
    QString ask;
    QString condition;    ///< what must be true before it may be said; empty when nothing special
    QString note;         ///< where another rule of the method comes first (method.md §8); mostly empty
    QStringList answers;  ///< intents, the main one first
    QStringList triggers; ///< remarks of customers that call for it; samples of the main intent, if any
    std::vector<Stage> stages;
    QStringList types;
    QStringList notTypes; ///< customer types it must not be used with
    QStringList industries;
    QStringList gates;
    QStringList needs;
    QStringList heard; ///< buying signals (S-…) it answers
    QStringList facts; ///< facts of the method it carries
    PriceRole price = PriceRole::None;
    bool care = false;    ///< a fact with a condition: show the condition
    bool privacy = false; ///< touches personal information

    friend bool operator==(const Card&, const Card&) = default;
};

} // namespace tandan
