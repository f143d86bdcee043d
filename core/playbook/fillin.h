#pragma once

#include "core/playbook/card.h"

#include <optional>
#include <vector>

namespace tandan {

/// What is known for the placeholders of a line; an empty text is unknown.
struct FillValues
{
    QString customer; ///< how the customer is addressed: 韩总
    QString firm;
    QString title;
    QString price; ///< the current quote as it is read out
    QString date;
    QString owner;
    QString terms;
    QString peerCase; ///< a customer who agreed to be named
};

/// A line ready to be said, or with 〔…〕 where a person has to put something in.
struct FilledLine
{
    Register tone = Register::Plain;
    QString text;
    bool blanks = false;

    friend bool operator==(const FilledLine&, const FilledLine&) = default;
};

/// The first `{…}` in `line` that is no placeholder of the format; empty when all are.
[[nodiscard]] QString unknownPlaceholder(const QString& line);

/// `line` with the values in place. An unknown customer is not addressed, an unknown firm or title becomes
/// 我们公司 or 这件事, an unknown day before 前 becomes 尽快; nothing when the line makes no sense without a
/// value that is unknown (a price nobody quoted, a case nobody authorised).
[[nodiscard]] std::optional<QString> fillIn(const QString& line, const FillValues& values);

/// The lines of `card` that can be said with these values. When none can, all of them, with blanks.
[[nodiscard]] std::vector<FilledLine> fillLines(const Card& card, const FillValues& values);

} // namespace tandan
