#pragma once

#include "core/team/person.h"

#include <QAbstractTableModel>

#include <vector>

namespace tandan::ui {

/// The people of the team, active ones first.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, RoleName, Team, Manager, State };
    static constexpr int kColumns = State + 1;

    explicit PeopleModel(QObject* parent = nullptr) : QAbstractTableModel{parent} {}

    void setPeople(std::vector<Person> people);
    [[nodiscard]] const std::vector<Person>& people() const { return people_; }
    [[nodiscard]] const Person* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Person& person, int column) const;
    std::vector<Person> people_;
};

} // namespace tandan::ui
