#include "ui/deal/timelinemodel.h"

#include "ui/page/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(tandan::ui::TimelineModel)

public:
    explicit Writer(const DealSnapshot& deal) : deal_{deal} {}

    std::vector<TimelineEntry> write()
    {
        for (const Meeting& meeting : deal_.meetings)
            addMeeting(meeting);
        addNotes();
        addPrices();
        addPassages();
        addMoney();
        std::stable_sort(out_.begin(), out_.end(),
                         [](const TimelineEntry& a, const TimelineEntry& b) { return a.at > b.at; });
        return std::move(out_);
    }

private:
    [[nodiscard]] QString byAt(Instant at, PersonId who) const
    {
        return u"%1 · %2"_s.arg(clockTime(at.minuteOfDay()), deal_.personName(who));
    }

    void addMeeting(const Meeting& meeting)
    {
        TimelineEntry entry;
        entry.at = meeting.at;
        entry.title = meeting.minutes
                          ? tr("%1, %n minute(s)", nullptr, *meeting.minutes).arg(displayName(meeting.kind))
                          : displayName(meeting.kind);
        entry.stage = meeting.stage;
        if (meeting.result)
            entry.detail = displayName(*meeting.result);
        entry.who = byAt(meeting.at, meeting.by);
        entry.text = meeting.note.simplified();
        for (const Objection& objection : deal_.objections) {
            if (objection.meeting != meeting.id)
                continue;
            const QString kind =
                objection.cls ? tr("Objection %1").arg(code(*objection.cls)) : tr("Objection");
            entry.tags.push_back(
                objection.isOpen()
                    ? TimelineEntry::Tag{Tone::Red, tr("%1: %2 · open").arg(kind, objection.text)}
                    : TimelineEntry::Tag{Tone::Neutral, tr("%1: %2 · answered").arg(kind, objection.text)});
        }
        for (const Signal signal : meeting.heard)
            entry.tags.push_back({Tone::Green, tr("Signal: %1").arg(displayName(signal))});
        out_.push_back(std::move(entry));
    }

    void addNotes()
    {
        for (const DealNote& note : deal_.notes) {
            TimelineEntry entry{
                TimelineEntry::Kind::Note, note.at, note.remind ? tr("Reminder") : tr("Note"), {}};
            entry.who = byAt(note.at, note.author);
            entry.text = note.text;
            out_.push_back(std::move(entry));
        }
    }

    void addPrices()
    {
        using Kind = TimelineEntry::Kind;
        for (const Quote& quote : deal_.quotes) {
            TimelineEntry entry{Kind::Quote, quote.at, tr("Quote %1").arg(quote.version),
                                formatMoney(quote.price)};
            entry.who = byAt(quote.at, quote.by);
            entry.text =
                quote.scopeChange.isEmpty() ? quote.reason : tr("Changed scope: %1").arg(quote.scopeChange);
            out_.push_back(std::move(entry));
        }
        for (const Hold& hold : deal_.holds) {
            TimelineEntry entry{Kind::Hold, hold.at, tr("Price held"), {}};
            entry.who = byAt(hold.at, hold.by);
            entry.text = hold.note;
            out_.push_back(std::move(entry));
        }
        for (const Concession& given : deal_.concessions) {
            TimelineEntry entry{Kind::Concession, given.at,
                                given.ordinal == 1 ? tr("First concession approved")
                                                   : tr("Second concession approved"),
                                formatMoney(-given.amount)};
            entry.who = byAt(given.at, given.approver);
            entry.text = given.inReturn.isEmpty() ? given.argument : tr("In return: %1").arg(given.inReturn);
            out_.push_back(std::move(entry));
        }
        for (const ConcessionRequest& request : deal_.requests) {
            if (request.state == RequestState::Approved)
                continue;
            TimelineEntry entry{Kind::Concession, request.at,
                                request.state == RequestState::Pending     ? tr("Concession asked for")
                                : request.state == RequestState::Withdrawn ? tr("Concession withdrawn")
                                                                           : tr("Concession refused"),
                                u"%1 → %2"_s.arg(formatMoney(request.from), formatMoney(request.to))};
            entry.who = byAt(request.at, request.by);
            entry.text = request.note.isEmpty() ? request.argument : request.note;
            out_.push_back(std::move(entry));
        }
    }

    void addPassages()
    {
        for (const Passage& passage : deal_.passages) {
            if (!passage.at)
                continue;
            TimelineEntry entry;
            entry.kind = TimelineEntry::Kind::Passage;
            entry.at = *passage.at;
            entry.title = passage.from ? tr("On to “%1”").arg(displayName(passage.to)) : tr("Deal opened");
            if (passage.kind == PassageKind::Back || passage.kind == PassageKind::Undo)
                entry.title = tr("Back to “%1”").arg(displayName(passage.to));
            if (passage.kind == PassageKind::Waved)
                entry.detail = displayName(passage.kind);
            entry.stage = passage.to;
            entry.who = byAt(*passage.at, passage.by);
            entry.text = passage.reason;
            out_.push_back(std::move(entry));
        }
    }

    void addMoney()
    {
        using Kind = TimelineEntry::Kind;
        if (deal_.contract) {
            TimelineEntry entry{Kind::Money, deal_.contract->at, tr("Contract signed"),
                                formatMoney(deal_.contract->amount)};
            entry.who = byAt(deal_.contract->at, deal_.contract->by);
            entry.text = tr("Signed by %1").arg(deal_.contract->signer);
            out_.push_back(std::move(entry));
        }
        for (const Receipt& receipt : deal_.receipts) {
            TimelineEntry entry{Kind::Money, receipt.at, displayName(receipt.kind),
                                formatMoney(receipt.amount)};
            entry.who = byAt(receipt.at, receipt.by);
            entry.text = QStringList{receipt.method, receipt.ref}.join(u' ').trimmed();
            out_.push_back(std::move(entry));
        }
    }

    const DealSnapshot& deal_;
    std::vector<TimelineEntry> out_;
};

} // namespace

std::vector<TimelineEntry> timeline(const DealSnapshot& deal)
{
    return Writer{deal}.write();
}

bool TimelineModel::isIn(const TimelineEntry& entry, Show which)
{
    using Kind = TimelineEntry::Kind;
    switch (which) {
    case Show::All:
        return true;
    case Show::Meetings:
        return entry.kind == Kind::Meeting;
    case Show::Prices:
        return entry.kind == Kind::Quote || entry.kind == Kind::Hold || entry.kind == Kind::Concession;
    }
    return true;
}

void TimelineModel::set(std::vector<TimelineEntry> entries, Day today)
{
    beginResetModel();
    entries_ = std::move(entries);
    today_ = today;
    choose();
    endResetModel();
}

void TimelineModel::setShow(Show which)
{
    beginResetModel();
    show_ = which;
    choose();
    endResetModel();
}

void TimelineModel::choose()
{
    shown_.clear();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (isIn(entries_[i], show_))
            shown_.push_back(i);
    }
}

int TimelineModel::count(Show which) const
{
    return static_cast<int>(
        std::count_if(entries_.begin(), entries_.end(),
                      [which](const TimelineEntry& entry) { return isIn(entry, which); }));
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry& e = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return e.title;
    case Qt::ToolTipRole:
        return e.text;
    case Qt::AccessibleTextRole: {
        QStringList words{shortDay(e.at.day(), today_), e.title};
        for (const QString& part : {e.detail, e.who, e.text}) {
            if (!part.isEmpty())
                words << part;
        }
        for (const auto& tag : e.tags)
            words << tag.text;
        return words.join(tr(", "));
    }
    case DayRole:
        return shortDay(e.at.day(), today_);
    default:
        return {};
    }
}

} // namespace tandan::ui
