#include "core/playbook/fillin.h"

#include <QStringView>

#include <array>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Placeholder
{
    QStringView name;
    QString FillValues::*value;
    QStringView neutral; ///< the word that stands in when the value is unknown; empty: there is none
    QStringView blank;
};

constexpr std::array<Placeholder, 8> kPlaceholders{{
    {u"customer", &FillValues::customer, u"您", u"您"},
    {u"firm", &FillValues::firm, u"我们公司", u"我们公司"},
    {u"title", &FillValues::title, u"这件事", u"这件事"},
    {u"price", &FillValues::price, {}, u"〔现报价〕"},
    {u"date", &FillValues::date, {}, u"〔日期〕"},
    {u"owner", &FillValues::owner, {}, u"〔跟进人〕"},
    {u"terms", &FillValues::terms, {}, u"〔条件〕"},
    {u"case", &FillValues::peerCase, {}, u"〔同行案例〕"},
}};

const Placeholder* placeholder(QStringView name)
{
    for (const Placeholder& known : kPlaceholders) {
        if (known.name == name)
            return &known;
    }
    return nullptr;
}

enum class Missing { Refuses, LeavesBlank };

/// Fills one line from left to right; a value is never searched for placeholders itself.
class Filler
{
public:
    Filler(QStringView line, const FillValues& values, Missing missing)
        : rest_{line},
          values_{values},
          missing_{missing}
    {}

    std::optional<QString> fill()
    {
        while (!rest_.isEmpty()) {
            const qsizetype open = rest_.indexOf(u'{');
            const qsizetype close = open < 0 ? -1 : rest_.indexOf(u'}', open);
            if (close < 0) {
                out_ += rest_;
                break;
            }
            out_ += rest_.first(open);
            const QStringView name = rest_.sliced(open + 1, close - open - 1);
            rest_ = rest_.sliced(close + 1);
            if (!put(name))
                return {};
        }
        return out_;
    }

private:
    bool put(QStringView name)
    {
        const Placeholder* known = placeholder(name);
        if (known == nullptr) {
            out_ += u'{' + name.toString() + u'}';
            return true;
        }
        if (const QString& value = values_.*(known->value); !value.isEmpty())
            out_ += value;
        else if (name == u"customer")
            leaveOutAddress();
        else if (name == u"date" && skip({u"之前", u"前"}))
            out_ += u"尽快";
        else if (!known->neutral.isEmpty())
            out_ += known->neutral;
        else if (missing_ == Missing::LeavesBlank)
            out_ += known->blank;
        else
            return false;
        return true;
    }

    /// Cards use the customer's name only to address them, so it goes together with its comma. In other
    /// people's cards, where it stands inside the sentence, 您 takes its place.
    void leaveOutAddress()
    {
        if (skip({u"，", u","}))
            return;
        if (!rest_.isEmpty() && QStringView{u"。？！?!"}.contains(rest_.front())) {
            if (out_.endsWith(u'，'))
                out_.chop(1);
            return;
        }
        if (!rest_.startsWith(u'您'))
            out_ += u'您';
    }

    bool skip(std::initializer_list<QStringView> words)
    {
        for (const QStringView word : words) {
            if (rest_.startsWith(word)) {
                rest_ = rest_.sliced(word.size());
                return true;
            }
        }
        return false;
    }

    QStringView rest_;
    const FillValues& values_;
    Missing missing_;
    QString out_;
};

} // namespace

QString unknownPlaceholder(const QString& line)
{
    for (qsizetype open = line.indexOf(u'{'); open >= 0; open = line.indexOf(u'{', open + 1)) {
        const qsizetype close = line.indexOf(u'}', open);
        const QString name = close < 0 ? line.sliced(open) : line.sliced(open + 1, close - open - 1);
        if (placeholder(name) == nullptr)
            return name;
    }
    return {};
}

std::optional<QString> fillIn(const QString& line, const FillValues& values)
{
    return Filler{line, values, Missing::Refuses}.fill();
}

std::vector<FilledLine> fillLines(const Card& card, const FillValues& values)
{
    std::vector<FilledLine> lines;
    for (const SayLine& line : card.say) {
        if (auto text = fillIn(line.text, values))
            lines.push_back({line.tone, std::move(*text), false});
    }
    if (!lines.empty())
        return lines;
    for (const SayLine& line : card.say) {
        if (auto text = Filler{line.text, values, Missing::LeavesBlank}.fill())
            lines.push_back({line.tone, std::move(*text), true});
    }
    return lines;
}

} // namespace tandan
