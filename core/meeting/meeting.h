#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/vocabulary.h"
#include "core/deal/nextstep.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandan {

enum class MeetingKind { Visit, Call, Wechat, Video };
/// What came of it.
enum class MeetingResult { Advanced, Same, Objection, Paused, Lost };
/// Buying signals (method section 4): V spoken, B shown.
enum class Signal { V1, V2, V3, V4, V5, B1, B2, B3, B4, B5, B6 };
/// A: the product is not good enough; B: the price is high.
enum class ObjectionClass { A, B };
enum class CardEffect { Helped, Flat, Hurt };
/// Who made the promise.
enum class PromiseSide { Us, Them };
enum class PromiseState { Open, Kept, Broken };

template <>
struct Codes<MeetingKind>
{
    static constexpr std::array<std::pair<MeetingKind, const char*>, 4> table{
        {{MeetingKind::Visit, "visit"},
         {MeetingKind::Call, "call"},
         {MeetingKind::Wechat, "wechat"},
         {MeetingKind::Video, "video"}}};
};
template <>
struct Codes<MeetingResult>
{
    static constexpr std::array<std::pair<MeetingResult, const char*>, 5> table{
        {{MeetingResult::Advanced, "advanced"},
         {MeetingResult::Same, "same"},
         {MeetingResult::Objection, "objection"},
         {MeetingResult::Paused, "paused"},
         {MeetingResult::Lost, "lost"}}};
};
template <>
struct Codes<Signal>
{
    static constexpr std::array<std::pair<Signal, const char*>, 11> table{{{Signal::V1, "v1"},
                                                                           {Signal::V2, "v2"},
                                                                           {Signal::V3, "v3"},
                                                                           {Signal::V4, "v4"},
                                                                           {Signal::V5, "v5"},
                                                                           {Signal::B1, "b1"},
                                                                           {Signal::B2, "b2"},
                                                                           {Signal::B3, "b3"},
                                                                           {Signal::B4, "b4"},
                                                                           {Signal::B5, "b5"},
                                                                           {Signal::B6, "b6"}}};
};
template <>
struct Codes<ObjectionClass>
{
    static constexpr std::array<std::pair<ObjectionClass, const char*>, 2> table{
        {{ObjectionClass::A, "A"}, {ObjectionClass::B, "B"}}};
};
template <>
struct Codes<CardEffect>
{
    static constexpr std::array<std::pair<CardEffect, const char*>, 3> table{
        {{CardEffect::Helped, "helped"}, {CardEffect::Flat, "flat"}, {CardEffect::Hurt, "hurt"}}};
};
template <>
struct Codes<PromiseSide>
{
    static constexpr std::array<std::pair<PromiseSide, const char*>, 2> table{
        {{PromiseSide::Us, "us"}, {PromiseSide::Them, "them"}}};
};
template <>
struct Codes<PromiseState>
{
    static constexpr std::array<std::pair<PromiseState, const char*>, 3> table{
        {{PromiseState::Open, "open"}, {PromiseState::Kept, "kept"}, {PromiseState::Broken, "broken"}}};
};

/// Names for people, translated.
[[nodiscard]] QString displayName(MeetingKind kind);
[[nodiscard]] QString displayName(MeetingResult result);
[[nodiscard]] QString displayName(Signal signal);
[[nodiscard]] QString displayName(ObjectionClass cls);
[[nodiscard]] QString displayName(CardEffect effect);
[[nodiscard]] QString displayName(PromiseSide side);
[[nodiscard]] QString displayName(PromiseState state);

/// All buying signals, spoken ones first.
[[nodiscard]] std::vector<Signal> allSignals();
/// The facts of the method behind a signal: S-001 …
[[nodiscard]] QStringList factsOf(Signal signal);

struct NewObjection
{
    QString text; ///< 1–500 characters, in the customer's words
    std::optional<ObjectionClass> cls;
};

struct CardUse
{
    QString card; ///< id of a playbook card
    std::optional<CardEffect> effect;
    friend bool operator==(const CardUse&, const CardUse&) = default;
};

struct NewPromise
{
    PromiseSide side = PromiseSide::Us;
    QString text; ///< 1–500 characters
    std::optional<Day> due;
};

/// A visit, call, message or video call with the customer.
struct NewMeeting
{
    DealId deal;
    MeetingKind kind = MeetingKind::Visit;
    std::optional<Instant> at;  ///< nothing: now
    std::optional<int> minutes; ///< 0–1440
    std::optional<MeetingResult> result;
    QString note;              ///< up to 4000 characters
    std::vector<Signal> heard; ///< heard or seen, each once
    std::vector<NewObjection> objections;
    std::vector<CardUse> cards; ///< each once
    std::vector<NewPromise> promises;
    std::optional<NewNextStep> next; ///< set in the same go
};

struct Meeting
{
    MeetingId id;
    DealId deal;
    MeetingKind kind = MeetingKind::Visit;
    Instant at;
    std::optional<int> minutes;
    Stage stage = Stage::Rapport; ///< the deal's stage when it was logged
    std::optional<MeetingResult> result;
    QString note;
    PersonId by;
    std::vector<Signal> heard;
    std::vector<CardUse> cards;
};

struct Objection
{
    ObjectionId id;
    DealId deal;
    std::optional<MeetingId> meeting;
    QString text;
    std::optional<ObjectionClass> cls;
    QString answer;
    Instant raised;
    std::optional<Instant> answered;
    qint64 rowVersion = 1;

    /// Holds the closing gate: not answered or not typed (G4-1).
    [[nodiscard]] bool isOpen() const { return !answered || !cls; }
};

struct Promise
{
    PromiseId id;
    DealId deal;
    std::optional<MeetingId> meeting;
    PromiseSide side = PromiseSide::Us;
    QString text;
    std::optional<Day> due;
    PromiseState state = PromiseState::Open;
    Instant created;
};

} // namespace tandan
