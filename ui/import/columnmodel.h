#pragma once

#include "ui/import/choicetable.h"
#include "ui/widgets/marks.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace tandan::ui {

class ImportSession;

/// The columns of the file, a row each, and the field that each one fills; choosing one tells the session.
class ColumnModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Heading, FirstValue, Field, Note, State };
    static constexpr int kColumns = State + 1;

    explicit ColumnModel(ImportSession& session, QObject* parent = nullptr);

    /// How many columns fill a field.
    [[nodiscard]] int filled() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        QString heading;
        QString firstValue;
        QStringList fields;
        QString note;
        Tone tone = Tone::Neutral; ///< green: matched, amber: look at the note, neutral: left out
    };
    void refresh();
    [[nodiscard]] Row rowFor(const QString& heading, const QString& firstValue) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString fieldText(const QStringList& fields) const;
    [[nodiscard]] std::vector<Choice> choices(const Row& row) const;

    ImportSession& session_;
    std::vector<Row> rows_;
};

} // namespace tandan::ui
