#pragma once

#include "ui/import/importsession.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

#include <vector>

class QComboBox;
class QStackedWidget;

namespace tandan::ui {

class Button;
class DoneStep;
class FileBar;
class ImportStep;
class Label;
class StepTrail;

/// Brings a CSV file into the book in four steps: choose it, match it, try it out, import it. Alt+Left and
/// Alt+Right go through the steps, Enter goes on, Esc stops what runs or closes. Nothing is in the book
/// before the last step, and that is one action that can be undone.
class ImportDialog : public Dialog
{
    Q_OBJECT
public:
    /// \param path a file to begin with; empty asks for one
    ImportDialog(const PageContext& context, const QString& path, QWidget* parent);

    [[nodiscard]] ImportSession& session() { return session_; }
    [[nodiscard]] int step() const;

    void reject() override;

protected:
    void themeChanged() override;

private:
    enum Step { File, Columns, DryRun, Done };

    void build();
    [[nodiscard]] QWidget* trailRow();
    void connectSession();
    void go(int step);
    void next();
    void back();
    void refresh();
    void showTemplates();
    void askForName();
    /// Above the step; an error, or in the colour of text what else is to be known.
    void showProblem(const QString& sentence, Color color = Color::Red);
    void finish();
    [[nodiscard]] QString footNote() const;

    PageContext context_;
    ImportSession session_;
    QString told_; ///< what was just done, for the foot
    StepTrail* trail_;
    QComboBox* template_;
    Label* templateLabel_;
    Button* saveTemplate_;
    FileBar* fileBar_;
    QStackedWidget* steps_;
    QWidget* inner_;
    DoneStep* done_;
    Label* problem_;
    Label* ready_;
    Label* faulty_;
    Label* note_;
    Button* cancel_;
    Button* back_;
    Button* next_;
};

} // namespace tandan::ui
