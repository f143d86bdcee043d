#pragma once

#include "ui/import/importstep.h"

class QStackedWidget;
class QTableView;

namespace tandan::ui {

class ImportSession;
class Label;
class Panel;
class RawModel;
class Segment;
class StatePane;

/// Step 1: which file, what it holds, and whether it reads right.
class FileStep : public ImportStep
{
    Q_OBJECT
public:
    explicit FileStep(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QString blocked() const override;
    void enter() override;

private:
    void chooseFile();
    void refresh();
    void showState();
    /// What is wrong with the encoding: what happened, what is safe, what to do.
    [[nodiscard]] QString unreadable() const;

    ImportSession& session_;
    Segment* holds_;
    Label* problem_;
    QStackedWidget* views_;
    StatePane* state_;
    Panel* preview_;
    Label* shown_;
    RawModel* model_;
    QTableView* table_;
};

} // namespace tandan::ui
