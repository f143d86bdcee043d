#pragma once

#include <QWidget>

#include <array>

class QTableView;

namespace tandan::ui {

class Button;
class ImportSession;
class Label;
class Panel;
class ResultModel;
class Segment;

/// What a dry run found or an import did: counts, what is counted and named beside them, and the rows that
/// did not simply come in.
class ResultView : public QWidget
{
    Q_OBJECT
public:
    explicit ResultView(ImportSession& session, QWidget* parent = nullptr);

    /// Shows the result of the import, without one that of the dry run.
    void refresh();

private:
    [[nodiscard]] QWidget* counts();
    [[nodiscard]] QString notes() const;
    void showRows(int filter);
    void askWhereToSave();

    struct Count
    {
        Label* number = nullptr;
        Label* words = nullptr;
    };
    ImportSession& session_;
    std::array<Count, 4> counts_;
    Label* notes_;
    Panel* rows_;
    Segment* filter_;
    Button* save_;
    ResultModel* model_;
    QTableView* table_;
};

} // namespace tandan::ui
