#pragma once

#include "core/exchange/valuewords.h"
#include "ui/import/choicetable.h"

#include <QAbstractTableModel>

#include <vector>

namespace tandan::ui {

class ImportSession;

/// The words of the file that must mean something: stages, outcomes, owners. Choosing a meaning tells the
/// session.
class WordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Text, Heading, Rows, Meaning, State };
    static constexpr int kColumns = State + 1;

    explicit WordModel(ImportSession& session, QObject* parent = nullptr);

    [[nodiscard]] int known() const;
    [[nodiscard]] const exchange::ValueWord* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// What becomes of the rows a word stands in.
    enum class Fate { Known, Added, Blank, Rejected };
    void refresh();
    [[nodiscard]] Fate fate(const exchange::ValueWord& word) const;
    [[nodiscard]] QString fateText(Fate fate) const;
    [[nodiscard]] QString text(const exchange::ValueWord& word, int column) const;
    [[nodiscard]] std::vector<Choice> choices(const exchange::ValueWord& word) const;

    ImportSession& session_;
    std::vector<exchange::ValueWord> words_;
};

} // namespace tandan::ui
