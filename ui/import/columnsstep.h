#pragma once

#include "ui/import/importstep.h"

class QTableView;

namespace tandan::ui {

class ChoiceTable;
class ColumnModel;
class ImportSession;
class Label;
class Panel;
class PreviewModel;
class Segment;
class WordModel;

/// Step 2: which column is what, what the words mean, what to do with rows that are there already; and how
/// the rows read by that.
class ColumnsStep : public ImportStep
{
    Q_OBJECT
public:
    explicit ColumnsStep(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QString blocked() const override;
    void enter() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] Panel* columnsPanel();
    [[nodiscard]] Panel* wordsPanel();
    [[nodiscard]] Panel* previewPanel();
    [[nodiscard]] Panel* duplicatesPanel();
    void refresh();
    void explainDuplicates();
    void sizePreview();

    ImportSession& session_;
    ColumnModel* columns_;
    WordModel* words_;
    PreviewModel* preview_;
    ChoiceTable* columnTable_;
    ChoiceTable* wordTable_;
    QTableView* previewTable_;
    Label* filled_;
    Label* known_;
    Label* noWords_;
    Segment* filter_;
    Segment* duplicates_;
    Label* consequence_;
};

} // namespace tandan::ui
