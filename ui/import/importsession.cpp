#include "ui/import/importsession.h"

#include "core/base/text.h"
#include "core/exchange/atomicfile.h"
#include "core/exchange/tableimport.h"
#include "core/team/personstore.h"
#include "ui/import/importwords.h"
#include "ui/page/background.h"

#include <QFile>
#include <QLocale>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using exchange::CsvTable;
using exchange::Entity;
using exchange::ImportResult;
using exchange::Mapping;

namespace {

constexpr std::size_t kPreviewRows = 200;
constexpr std::chrono::milliseconds kProgressEvery{100};

Result<std::shared_ptr<const QByteArray>> readBytes(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Input, u"TD-FILE-UNREADABLE"_s, {path}, {}};
    auto bytes = std::make_shared<const QByteArray>(file.readAll());
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Input, u"TD-FILE-UNREADABLE"_s, {path}, {}};
    return bytes;
}

/// What the book says about a file with these headings.
struct BookSays
{
    std::vector<exchange::NamedMapping> fitting;
    std::optional<Mapping> first; ///< of `fitting`, saved ones before those that come with the program
    QString firstName;
    QStringList people;
};

Result<BookSays> askAbout(Connection& db, Entity entity, const QStringList& columns)
{
    BookSays says;
    exchange::MappingStore store{db};
    TD_ASSIGN(says.fitting, store.fitting(entity, columns));
    for (const bool builtIn : {false, true}) {
        for (const auto& named : says.fitting) {
            if (says.first || named.builtIn != builtIn)
                continue;
            TD_ASSIGN(says.first, store.load(named.name, entity));
            says.firstName = named.name;
        }
    }
    TD_ASSIGN(const auto people, PersonStore{db}.all());
    for (const Person& person : people)
        says.people << person.name;
    return says;
}

} // namespace

ImportSession::ImportSession(Book& book, QObject* parent)
    : QObject{parent},
      book_{book},
      offered_{exchange::offeredImports(book.actor().role)}
{
    mapping_.entity = offered_.empty() ? Entity::Deals : offered_.front();
    progressTimer_.setInterval(kProgressEvery);
    connect(&progressTimer_, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(progress_->done.load(), progress_->total.load()); });
}

ImportSession::~ImportSession()
{
    cancel_.cancel();
    cancelCheck_.cancel();
}

bool ImportSession::isUnknownOwner(const QString& name) const
{
    const QString key = nameKey(name);
    return !name.isEmpty() && std::none_of(people_.begin(), people_.end(),
                                           [&](const QString& known) { return nameKey(known) == key; });
}

QStringList ImportSession::missingFields() const
{
    QStringList missing;
    for (const QString& field : exchange::requiredFields(entity())) {
        if (!mapping_.fills(field))
            missing << importwords::fieldName(entity(), field);
    }
    return missing;
}

void ImportSession::openFile(const QString& path)
{
    path_ = path;
    options_ = {};
    bytes_.reset();
    result_.reset();
    rejectsPath_.clear();
    undone_ = false;
    read(true);
}

void ImportSession::setEncoding(const QString& encoding)
{
    options_.encoding = encoding;
    read(false);
}

void ImportSession::setDelimiter(std::optional<QChar> delimiter)
{
    options_.delimiter = delimiter;
    read(true);
}

void ImportSession::setHasHeader(bool hasHeader)
{
    options_.hasHeader = hasHeader;
    read(true);
}

/// \param newFile the columns may be others than before
void ImportSession::read(bool newFile)
{
    if (path_.isEmpty())
        return;
    const auto asked = reading_.ask();
    setBusy(Busy::Reading);
    exchange::TableOptions options = options_;
    options.allowReplacements = true;
    onAnswer(
        inBackground([path = path_, bytes = bytes_, options]() -> Result<ReadFile> {
            ReadFile file{bytes, {}};
            if (!file.bytes) {
                TD_ASSIGN(file.bytes, readBytes(path));
            }
            TD_ASSIGN(CsvTable table, exchange::tableFromBytes(*file.bytes, path, options));
            file.table = std::make_shared<const CsvTable>(std::move(table));
            return file;
        }),
        this,
        [this, asked, newFile](ReadFile file) {
            if (reading_.isCurrent(asked))
                took(std::move(file), newFile);
        },
        [this, asked](const Error& error) {
            if (!reading_.isCurrent(asked))
                return;
            table_.reset();
            readError_ = error;
            setBusy(Busy::No);
            Q_EMIT fileChanged();
        });
}

void ImportSession::took(ReadFile file, bool newFile)
{
    bytes_ = std::move(file.bytes);
    fileBytes_ = bytes_->size();
    // Another encoding spells the headings differently: what was mapped by the old ones is void.
    const bool others = newFile || !table_ || table_->columns != file.table->columns;
    table_ = std::move(file.table);
    readError_.reset();
    dryRun_.reset();
    setBusy(Busy::No);
    if (others)
        applyMapping(
            exchange::guessMapping(newFile ? exchange::guessEntity(table_->columns, offered_) : entity(),
                                   table_->columns),
            {});
    else
        changed();
    Q_EMIT fileChanged();
    askBook(others);
}

/// \param choose use a saved mapping that fits
void ImportSession::askBook(bool choose)
{
    const auto asked = asking_.ask();
    onAnswer(
        book_.read([kind = entity(), columns = table_->columns](Connection& db) {
            return askAbout(db, kind, columns);
        }),
        this,
        [this, asked, choose](const BookSays& says) {
            if (!asking_.isCurrent(asked))
                return;
            fitting_ = says.fitting;
            people_ = says.people;
            if (choose && says.first)
                applyMapping(*says.first, says.firstName);
            else
                changed();
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void ImportSession::setEntity(Entity entity)
{
    if (entity == mapping_.entity)
        return;
    fitting_.clear();
    if (!table_) {
        mapping_ = {};
        mapping_.entity = entity;
        Q_EMIT mappingChanged();
        return;
    }
    applyMapping(exchange::guessMapping(entity, table_->columns), {});
    askBook(true);
}

void ImportSession::applyMapping(const Mapping& mapping, const QString& name)
{
    mapping_ = table_ ? exchange::completedMapping(mapping, table_->columns) : mapping;
    mappingName_ = name;
    changed();
}

void ImportSession::setColumn(const QString& column, const QStringList& fields)
{
    mapping_.setColumn(column, fields);
    mappingName_.clear();
    changed();
}

void ImportSession::setWord(const QString& field, const QString& text, const QString& value)
{
    if (text.isEmpty()) {
        if (value.isEmpty())
            mapping_.defaults.remove(field);
        else
            mapping_.defaults.insert(field, value);
    } else if (value.isEmpty()) {
        mapping_.clearValue(field, text);
    } else {
        mapping_.setValue(field, text, value);
    }
    mappingName_.clear();
    changed();
}

void ImportSession::setOnDuplicate(exchange::OnDuplicate onDuplicate)
{
    onDuplicate_ = onDuplicate;
    dryRun_.reset();
    Q_EMIT mappingChanged();
}

void ImportSession::useMapping(const QString& name)
{
    if (!table_ || name == mappingName_)
        return;
    if (name.isEmpty()) {
        applyMapping(exchange::guessMapping(entity(), table_->columns), {});
        return;
    }
    onAnswer(
        book_.read(
            [name, kind = entity()](Connection& db) { return exchange::MappingStore{db}.load(name, kind); }),
        this, [this, name](const Mapping& mapping) { applyMapping(mapping, name); },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void ImportSession::saveMapping(const QString& name)
{
    onAnswer(
        book_.write(
            u"mapping.save"_s,
            [name, mapping = mapping_](Unit& unit) { return exchange::saveMapping(unit, name, mapping); }),
        this,
        [this, name] {
            mappingName_ = name.trimmed();
            Q_EMIT mappingSaved(mappingName_);
            askBook(false);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void ImportSession::changed()
{
    dryRun_.reset();
    checked_ = false;
    Q_EMIT mappingChanged();
    check();
}

void ImportSession::check()
{
    if (!table_)
        return;
    cancelCheck_.cancel();
    cancelCheck_ = {};
    const auto asked = checking_.ask();
    onAnswer(
        inBackground([table = table_, mapping = mapping_, cancel = cancelCheck_]() -> Result<Checks> {
            Checks checks;
            checks.words = exchange::valueWords(*table, mapping);
            TD_ASSIGN(checks.preview, exchange::previewImport(*table, mapping, kPreviewRows, cancel));
            return checks;
        }),
        this,
        [this, asked](Checks checks) {
            if (!checking_.isCurrent(asked))
                return;
            words_ = std::move(checks.words);
            preview_ = std::move(checks.preview);
            checked_ = true;
            Q_EMIT checked();
        },
        [](const Error&) {}); // only ever cancelled, for a newer one
}

void ImportSession::startDryRun()
{
    dryRun_.reset();
    run(true);
}

void ImportSession::startImport()
{
    run(false);
}

void ImportSession::run(bool dry)
{
    if (!table_ || busy_ != Busy::No)
        return;
    cancel_ = {};
    progress_ = std::make_shared<Progress>();
    progress_->total = static_cast<qint64>(table_->rows.size());
    exchange::ImportRun how;
    how.onDuplicate = onDuplicate_;
    how.dryRun = dry;
    how.cancel = cancel_;
    how.progress = [progress = progress_](qint64 done, qint64 total) {
        progress->done = done;
        progress->total = total;
    };
    setBusy(dry ? Busy::DryRun : Busy::Importing);
    progressTimer_.start();
    onAnswer(
        book_.write(exchange::importCommand(entity()),
                    [table = table_, mapping = mapping_, how](Unit& unit) {
                        return exchange::importTable(unit, *table, mapping, how);
                    }),
        this,
        [this, dry](ImportResult result) {
            (dry ? dryRun_ : result_) = std::move(result);
            setBusy(Busy::No);
            Q_EMIT finished();
        },
        [this](const Error& error) {
            setBusy(Busy::No);
            if (error.code == Error::Code::Cancelled)
                Q_EMIT stopped();
            else
                Q_EMIT failed(error);
        });
}

void ImportSession::stop()
{
    cancel_.cancel();
}

void ImportSession::undo()
{
    onAnswer(
        book_.undo(), this,
        [this](const HistoryEntry&) {
            undone_ = true;
            Q_EMIT finished();
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void ImportSession::saveRejects(const QString& path)
{
    const std::optional<ImportResult>& from = result_ ? result_ : dryRun_;
    if (!from || !table_)
        return;
    const auto headings =
        QLocale{}.language() == QLocale::Chinese ? exchange::Headers::Chinese : exchange::Headers::Codes;
    onAnswer(
        inBackground([path, table = table_, result = *from, headings] {
            return exchange::writeWholeFile(path, exchange::rejectsCsv(*table, result, headings));
        }),
        this,
        [this, path] {
            rejectsPath_ = path;
            Q_EMIT rejectsSaved(path);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void ImportSession::setBusy(Busy busy)
{
    busy_ = busy;
    if (busy == Busy::No)
        progressTimer_.stop();
    Q_EMIT busyChanged();
}

} // namespace tandan::ui
