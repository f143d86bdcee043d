#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tandan::ctl {

/// Columns one needs on a terminal: Chinese characters and full-width signs take two.
[[nodiscard]] int terminalWidth(const QString& text);

/// Rows in columns for people. Numbers stand right.
class TextTable
{
public:
    struct Column
    {
        QString heading;
        bool right = false;
    };
    explicit TextTable(std::vector<Column> columns) : columns_{std::move(columns)} {}

    void add(const QStringList& cells) { rows_.push_back(cells); }
    [[nodiscard]] bool isEmpty() const { return rows_.empty(); }
    [[nodiscard]] QStringList lines() const;

private:
    std::vector<Column> columns_;
    std::vector<QStringList> rows_;
};

} // namespace tandan::ctl
