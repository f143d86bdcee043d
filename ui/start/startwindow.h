#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/location.h"
#include "ui/widgets/themed.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace tandan::ui {

class Button;
class InputField;
class Label;
class StatePane;

/// What can be put into a book that was just made.
struct StartOptions
{
    Clock clock;
    QString usualPath; ///< where a new book is put unless its owner says otherwise
    /// Makes the sample book, on a background thread; none: the offer is absent.
    std::function<Result<>(const Location&)> makeSample = {};
};

/// What the program shows as long as it has no book: make one, look at the sample, open one, or bring one's
/// list from a CSV file. Thread: GUI.
class StartWindow : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit StartWindow(StartOptions options);

    /// Says above the choices why the book asked for was not opened.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    /// There is a book at `location` to open.
    void chosen(const tandan::Location& location);
    /// There is a book at `location` to open and to import into; an empty `csv` is asked for there.
    void chosenForImport(const tandan::Location& location, const QString& csv);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* choice(Button* button, const QString& line);
    void askForNew();
    /// Makes or picks the book that a CSV file is imported into.
    void askForImport(const QString& csv);
    void choose(const QString& path);
    void makeNew(const QString& name, const QString& path);
    void openSample();
    void openExisting();
    void setBusy(const QString& sentence);

    StartOptions options_;
    std::optional<QString> csv_; ///< to import once there is a book
    Label* problem_;
    Label* busy_;
    QWidget* choices_;
};

} // namespace tandan::ui
