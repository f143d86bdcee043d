#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/widgets/marks.h"

#include <QAbstractListModel>

namespace tandan::ui {

/// One thing that happened to a deal, in words.
struct TimelineEntry
{
    enum class Kind { Meeting, Note, Quote, Hold, Concession, Passage, Money };
    struct Tag
    {
        Tone tone = Tone::Neutral;
        QString text;
    };

    Kind kind = Kind::Meeting;
    Instant at;
    QString title = {};
    QString detail = {};             ///< beside the title
    std::optional<Stage> stage = {}; ///< the deal's at that time; a tag
    QString who = {};                ///< at the right: time and person
    QString text = {};               ///< below
    std::vector<Tag> tags = {};      ///< below that
};

/// Everything that happened to the deal, newest first.
[[nodiscard]] std::vector<TimelineEntry> timeline(const DealSnapshot& deal);

/// The entries of a deal, all of them or one kind, for a list view.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Show { All, Meetings, Prices };
    enum Role { DayRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<TimelineEntry> entries, Day today);
    void setShow(Show which);
    [[nodiscard]] int count(Show which) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The words of an entry (display, tooltip, accessible text); the delegate asks entry() for its parts.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const TimelineEntry& entry(int row) const
    {
        return entries_[shown_[static_cast<std::size_t>(row)]];
    }
    [[nodiscard]] Day today() const { return today_; }

private:
    [[nodiscard]] static bool isIn(const TimelineEntry& entry, Show which);
    void choose();

    std::vector<TimelineEntry> entries_;
    std::vector<std::size_t> shown_;
    Show show_ = Show::All;
    Day today_;
};

} // namespace tandan::ui
