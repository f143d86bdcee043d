#include "ui/import/wordmodel.h"

#include "ui/import/importsession.h"
#include "ui/import/importwords.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/tabledelegate.h"

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using exchange::ValueWord;

WordModel::WordModel(ImportSession& session, QObject* parent) : QAbstractTableModel{parent}, session_{session}
{
    connect(&session_, &ImportSession::checked, this, &WordModel::refresh);
    connect(&session_, &ImportSession::fileChanged, this, &WordModel::refresh);
    refresh();
}

void WordModel::refresh()
{
    std::vector<ValueWord> words = session_.table() ? session_.words() : std::vector<ValueWord>{};
    const bool same = std::equal(
        words.begin(), words.end(), words_.begin(), words_.end(),
        [](const ValueWord& a, const ValueWord& b) { return a.field == b.field && a.text == b.text; });
    if (same) {
        words_ = std::move(words);
        if (!words_.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    words_ = std::move(words);
    endResetModel();
}

WordModel::Fate WordModel::fate(const ValueWord& word) const
{
    if (word.field == u"owner"_s && session_.isUnknownOwner(word.meaning))
        return session_.addsOwners() ? Fate::Added : Fate::Rejected;
    if (!word.meaning.isEmpty())
        return Fate::Known;
    return word.text.isEmpty() ? Fate::Blank : Fate::Rejected;
}

QString WordModel::fateText(Fate fate) const
{
    switch (fate) {
    case Fate::Known:
        break;
    case Fate::Added:
        return tr("Add as a salesperson");
    case Fate::Blank:
        return tr("Stays blank");
    case Fate::Rejected:
        return tr("Rows are not imported");
    }
    return {};
}

int WordModel::known() const
{
    return static_cast<int>(std::count_if(words_.begin(), words_.end(), [this](const ValueWord& word) {
        return fate(word) != Fate::Rejected;
    }));
}

const ValueWord* WordModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &words_[static_cast<std::size_t>(row)] : nullptr;
}

int WordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(words_.size());
}

int WordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

std::vector<Choice> WordModel::choices(const ValueWord& word) const
{
    std::vector<Choice> all;
    const bool isOwner = word.field == u"owner"_s;
    // What a word says by itself cannot be taken away from it, only changed.
    ValueWord unsaid = word;
    unsaid.meaning = isOwner ? word.text : QString{};
    if (!word.byItself && fate(unsaid) != Fate::Known)
        all.push_back({fateText(fate(unsaid)), QString{}});
    if (isOwner) {
        for (const QString& name : session_.people())
            all.push_back({name, name});
        return all;
    }
    for (const QString& code : exchange::codesOf(session_.entity(), word.field))
        all.push_back(
            {importwords::valueName(word.field, code), code, importwords::stageNumber(word.field, code)});
    return all;
}

QString WordModel::text(const ValueWord& word, int column) const
{
    switch (column) {
    case Text:
        return word.text.isEmpty() ? tr("(blank)") : word.text;
    case Heading:
        return word.column;
    case Rows:
        return importwords::number(word.rows);
    case Meaning:
        return fate(word) == Fate::Known ? importwords::valueName(word.field, word.meaning)
                                         : fateText(fate(word));
    default:
        return {};
    }
}

QVariant WordModel::data(const QModelIndex& index, int role) const
{
    const ValueWord* word = index.isValid() ? at(index.row()) : nullptr;
    if (!word)
        return {};
    const int column = index.column();
    const Fate what = fate(*word);
    const Tone tone = what == Fate::Rejected ? Tone::Red : what == Fate::Added ? Tone::Amber : Tone::Green;
    switch (role) {
    case Qt::DisplayRole:
        return text(*word, column);
    case Qt::AccessibleTextRole:
        if (column != State)
            return text(*word, column);
        return what == Fate::Known ? tr("matched") : fateText(what);
    case Qt::EditRole:
        if (column != Meaning)
            return {};
        return what == Fate::Known ? word->meaning : QString{};
    case kChoicesRole:
        return column == Meaning ? QVariant::fromValue(choices(*word)) : QVariant{};
    case StageRole: {
        const int stage = column == Meaning ? importwords::stageNumber(word->field, word->meaning) : 0;
        return stage > 0 ? QVariant{stage} : QVariant{};
    }
    case Qt::TextAlignmentRole:
        return column == Rows ? QVariant{Qt::AlignRight | Qt::AlignVCenter} : QVariant{};
    case BoldRole:
        return column == Text && !word->text.isEmpty();
    case HintRole:
        return column == Heading || (column == Text && word->text.isEmpty()) ||
               (column == Meaning && what == Fate::Blank);
    case ToneRole:
        return column == State || (column == Meaning && tone != Tone::Green)
                   ? QVariant{static_cast<int>(tone)}
                   : QVariant{};
    case IconRole:
        return column == State ? QVariant{static_cast<int>(tone == Tone::Green ? Icon::Check : Icon::Warning)}
                               : QVariant{};
    default:
        return {};
    }
}

bool WordModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const ValueWord* word = index.isValid() ? at(index.row()) : nullptr;
    if (!word || index.column() != Meaning || role != Qt::EditRole)
        return false;
    if (value != data(index, Qt::EditRole))
        session_.setWord(word->field, word->text, value.toString());
    return true;
}

QVariant WordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Rows)
        return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Text:
        return tr("Written there");
    case Heading:
        return tr("Column");
    case Rows:
        return tr("Rows");
    case Meaning:
        return tr("Means");
    default:
        return QString{};
    }
}

Qt::ItemFlags WordModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Meaning ? usual | Qt::ItemIsEditable : usual;
}

} // namespace tandan::ui
