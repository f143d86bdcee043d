#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/vocabulary.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandan {

/// How a customer is to be treated (method section 5; facts.tsv kind customer_type).
enum class CustomerType {
    Impatient,     ///< C-002 C-018
    Hesitant,      ///< Q-026 C-019
    Expert,        ///< C-004 C-021
    RichSpending,  ///< C-014
    RichThrifty,   ///< C-015
    ModestQuality, ///< C-016
    TightBudget,   ///< C-017
    OldCustomer,   ///< C-008
    NewCustomer,   ///< C-007
    Urgent,        ///< C-010
    Big,           ///< C-005
    Small,         ///< C-009
    Stubborn,      ///< C-022
};

template <>
struct Codes<CustomerType>
{
    static constexpr std::array<std::pair<CustomerType, const char*>, 13> table{
        {{CustomerType::Impatient, "impatient"},
         {CustomerType::Hesitant, "hesitant"},
         {CustomerType::Expert, "expert"},
         {CustomerType::RichSpending, "rich_spending"},
         {CustomerType::RichThrifty, "rich_thrifty"},
         {CustomerType::ModestQuality, "modest_quality"},
         {CustomerType::TightBudget, "tight_budget"},
         {CustomerType::OldCustomer, "old_customer"},
         {CustomerType::NewCustomer, "new_customer"},
         {CustomerType::Urgent, "urgent"},
         {CustomerType::Big, "big"},
         {CustomerType::Small, "small"},
         {CustomerType::Stubborn, "stubborn"}}};
};

/// A contact's part in getting the deal signed.
enum class DecisionPart { Decider, Adviser, User, Gatekeeper };

template <>
struct Codes<DecisionPart>
{
    static constexpr std::array<std::pair<DecisionPart, const char*>, 4> table{
        {{DecisionPart::Decider, "decider"},
         {DecisionPart::Adviser, "adviser"},
         {DecisionPart::User, "user"},
         {DecisionPart::Gatekeeper, "gatekeeper"}}};
};

/// Names for people, translated.
[[nodiscard]] QString displayName(CustomerType type);
[[nodiscard]] QString displayName(DecisionPart part);

/// A firm or person bought for.
struct Customer
{
    CustomerId id;
    QString name;
    QString industry;
    QString source;
    QString note;
    Instant created;
    std::optional<CustomerId> mergedInto; ///< set: this one lives on in another
    qint64 rowVersion = 1;
    std::vector<CustomerType> types; ///< in the order of the enum

    friend bool operator==(const Customer&, const Customer&) = default;
};

struct NewCustomer
{
    QString name; ///< 1–200 characters
    QString industry;
    QString source;
    QString note; ///< up to 4000 characters
};

/// What shall be different about a customer; fields without a value stay as they are.
struct CustomerChange
{
    std::optional<QString> name;
    std::optional<QString> industry;
    std::optional<QString> source;
    std::optional<QString> note;
};

/// Somebody at a customer.
struct Contact
{
    ContactId id;
    CustomerId customer;
    QString name;
    QString title; ///< what they are there
    std::optional<DecisionPart> part;
    QString phone;
    QString personality; ///< and interests (Q-002)
    qint64 rowVersion = 1;

    friend bool operator==(const Contact&, const Contact&) = default;
};

struct NewContact
{
    QString name; ///< 1–100 characters
    QString title;
    std::optional<DecisionPart> part;
    QString phone;
    QString personality;
};

struct ContactChange
{
    std::optional<QString> name;
    std::optional<QString> title;
    std::optional<std::optional<DecisionPart>> part; ///< an inner nothing: not known
    std::optional<QString> phone;
    std::optional<QString> personality;
};

} // namespace tandan
