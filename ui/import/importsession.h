#pragma once

#include "core/book/book.h"
#include "core/exchange/importpreview.h"
#include "core/exchange/mappingstore.h"
#include "core/exchange/valuewords.h"
#include "ui/page/answer.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace tandan::ui {

/// One import from the choice of the file to its undo: what was chosen, what is known by now, and the work in
/// the background. Every change of a choice starts what follows from it anew; answers to earlier choices are
/// dropped. It shows nothing. Thread: GUI; the work runs elsewhere.
class ImportSession : public QObject
{
    Q_OBJECT
public:
    enum class Busy { No, Reading, DryRun, Importing };

    /// The actor of the book is offered imports (exchange::offeredImports).
    explicit ImportSession(Book& book, QObject* parent = nullptr);
    /// An import under way is stopped and leaves nothing behind.
    ~ImportSession() override;

    // What was chosen.
    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] const exchange::Mapping& mapping() const { return mapping_; }
    [[nodiscard]] exchange::Entity entity() const { return mapping_.entity; }
    [[nodiscard]] const std::vector<exchange::Entity>& offered() const { return offered_; }
    [[nodiscard]] const exchange::TableOptions& options() const { return options_; }
    [[nodiscard]] exchange::OnDuplicate onDuplicate() const { return onDuplicate_; }
    /// The name of the saved mapping in use; empty for none.
    [[nodiscard]] const QString& mappingName() const { return mappingName_; }

    // What is known by now.
    [[nodiscard]] Busy busy() const { return busy_; }
    /// Null before a file is read, and when it cannot be.
    [[nodiscard]] const exchange::CsvTable* table() const { return table_.get(); }
    [[nodiscard]] const std::optional<Error>& readError() const { return readError_; }
    [[nodiscard]] qint64 fileBytes() const { return fileBytes_; }
    /// The file reads cleanly, so that there is something to import.
    [[nodiscard]] bool isReadable() const { return table_ && table_->replacements == 0; }
    [[nodiscard]] const std::vector<exchange::NamedMapping>& fittingMappings() const { return fitting_; }
    [[nodiscard]] const std::vector<exchange::ValueWord>& words() const { return words_; }
    [[nodiscard]] const exchange::ImportPreview& preview() const { return preview_; }
    /// Names of the people of the book, to choose owners from.
    [[nodiscard]] const QStringList& people() const { return people_; }
    /// Owners that are nobody yet are added with the import; otherwise their rows are rejected.
    [[nodiscard]] bool addsOwners() const { return book_.actor().role == Role::Boss; }
    [[nodiscard]] bool isUnknownOwner(const QString& name) const;
    /// Fields that need a column and have none, in words.
    [[nodiscard]] QStringList missingFields() const;
    /// Words and preview belong to the mapping as it is.
    [[nodiscard]] bool isChecked() const { return checked_; }
    [[nodiscard]] const std::optional<exchange::ImportResult>& dryRun() const { return dryRun_; }
    [[nodiscard]] const std::optional<exchange::ImportResult>& result() const { return result_; }
    /// Where the rows that were not imported were saved last; empty: nowhere.
    [[nodiscard]] const QString& rejectsPath() const { return rejectsPath_; }
    [[nodiscard]] bool isUndone() const { return undone_; }
    [[nodiscard]] bool isReadOnly() const { return book_.info().readOnly; }

    void openFile(const QString& path);
    /// Empty: found out.
    void setEncoding(const QString& encoding);
    void setDelimiter(std::optional<QChar> delimiter);
    void setHasHeader(bool hasHeader);
    void setEntity(exchange::Entity entity);
    void setColumn(const QString& column, const QStringList& fields);
    /// What a word means; an empty `value` takes it back. For the blank cells `text` is empty.
    void setWord(const QString& field, const QString& text, const QString& value);
    void setOnDuplicate(exchange::OnDuplicate onDuplicate);
    /// Uses a saved mapping; an empty name goes back to what the headings say.
    void useMapping(const QString& name);
    void saveMapping(const QString& name);
    void startDryRun();
    void startImport();
    /// Ends the dry run or the import under way; nothing of it stays.
    void stop();
    void undo();
    /// Rejected rows of the import, or of the dry run before it, as a file to be repaired and imported.
    void saveRejects(const QString& path);

Q_SIGNALS:
    /// Reading began or ended: table(), readError(), options().
    void fileChanged();
    /// mapping(), entity(), mappingName(), fittingMappings() or onDuplicate().
    void mappingChanged();
    /// words() and preview() are those of the mapping.
    void checked();
    void busyChanged();
    void progressed(qint64 done, qint64 total);
    /// dryRun() or result() is there, or undone.
    void finished();
    /// The dry run or the import was stopped; nothing was imported.
    void stopped();
    void mappingSaved(const QString& name);
    void rejectsSaved(const QString& path);
    void failed(const tandan::Error& error);

private:
    struct Progress
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    struct ReadFile
    {
        std::shared_ptr<const QByteArray> bytes;
        std::shared_ptr<const exchange::CsvTable> table;
    };
    struct Checks
    {
        std::vector<exchange::ValueWord> words;
        exchange::ImportPreview preview;
    };

    void read(bool newFile);
    void took(ReadFile file, bool newFile);
    void askBook(bool newFile);
    void applyMapping(const exchange::Mapping& mapping, const QString& name);
    void changed();
    void check();
    void run(bool dry);
    void setBusy(Busy busy);

    Book& book_;
    std::vector<exchange::Entity> offered_;
    QString path_;
    std::shared_ptr<const QByteArray> bytes_;
    std::shared_ptr<const exchange::CsvTable> table_;
    std::optional<Error> readError_;
    qint64 fileBytes_ = 0;
    exchange::TableOptions options_;
    exchange::Mapping mapping_;
    QString mappingName_;
    exchange::OnDuplicate onDuplicate_ = exchange::OnDuplicate::Skip;
    std::vector<exchange::NamedMapping> fitting_;
    QStringList people_;
    std::vector<exchange::ValueWord> words_;
    exchange::ImportPreview preview_;
    bool checked_ = false;
    std::optional<exchange::ImportResult> dryRun_;
    std::optional<exchange::ImportResult> result_;
    QString rejectsPath_;
    bool undone_ = false;
    Busy busy_ = Busy::No;
    CancelToken cancel_;
    CancelToken cancelCheck_;
    std::shared_ptr<Progress> progress_;
    QTimer progressTimer_;
    Question reading_;
    Question asking_;
    Question checking_;
};

} // namespace tandan::ui
