#include "ui/people/peoplemodel.h"

#include "ui/widgets/tabledelegate.h"

#include <algorithm>

namespace tandan::ui {

void PeopleModel::setPeople(std::vector<Person> people)
{
    beginResetModel();
    people_ = std::move(people);
    endResetModel();
}

const Person* PeopleModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &people_[static_cast<std::size_t>(row)] : nullptr;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(people_.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString PeopleModel::text(const Person& person, int column) const
{
    switch (column) {
    case Name:
        return person.name;
    case RoleName:
        return displayName(person.role);
    case Team:
        return person.team;
    case Manager: {
        const auto above = std::find_if(people_.begin(), people_.end(),
                                        [&](const Person& other) { return other.id == person.manager; });
        return above == people_.end() ? QString{} : above->name;
    }
    case State:
        return person.active ? tr("Active") : tr("Left");
    default:
        return {};
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    const Person* person = index.isValid() ? at(index.row()) : nullptr;
    if (!person)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*person, index.column());
    case Qt::AccessibleTextRole: {
        const QString shown = text(*person, index.column());
        return shown.isEmpty() ? tr("none") : shown;
    }
    case BoldRole:
        return index.column() == Name && person->active;
    case HintRole:
        return !person->active;
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case RoleName:
        return tr("Role");
    case Team:
        return tr("Team");
    case Manager:
        return tr("Reports to");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace tandan::ui
