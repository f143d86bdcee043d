#pragma once

#include "core/book/book.h"
#include "core/customer/customerstore.h"
#include "ui/page/answer.h"

#include <QAbstractTableModel>

#include <vector>

namespace tandan::ui {

/// The customers that fit a filter, by name. Knows how many there are at once and reads them in growing runs
/// as far as somebody looks, so that a book with 100,000 customers opens like an empty one. Rows not read yet
/// show nothing.
class CustomerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Industry, Source, Contacts, Deals, OpenAmount };
    static constexpr int kColumns = OpenAmount + 1;

    explicit CustomerModel(Book& book, QObject* parent = nullptr) : QAbstractTableModel{parent}, book_{book}
    {}

    void setFilter(const CustomerFilter& filter);
    [[nodiscard]] const CustomerFilter& filter() const { return filter_; }
    /// Reads again what is shown.
    void reload();
    /// Null for a row that is not read yet.
    [[nodiscard]] const CustomerRow* at(int row) const;
    /// Nothing when it is not among those read.
    [[nodiscard]] std::optional<int> rowOf(CustomerId customer) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const tandan::Error& error);

private:
    void readMore(int upTo);
    [[nodiscard]] QString text(const CustomerRow& row, int column) const;

    Book& book_;
    CustomerFilter filter_;
    std::vector<CustomerRow> rows_; ///< the first ones, as far as read
    int total_ = 0;
    int wanted_ = 0;
    bool reading_ = false;
    Question question_;
};

} // namespace tandan::ui
