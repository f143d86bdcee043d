#include "core/exchange/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

struct AtomicFile::State
{
    QString target;                            ///< as the caller wrote it, for messages
    QString path;                              ///< what is replaced: links are followed
    std::unique_ptr<QTemporaryFile> temporary; ///< none: written straight
    int descriptor = -1;
    bool owned = false; ///< close the descriptor at the end
    bool failed = false;

    ~State()
    {
        if (owned && descriptor >= 0)
            ::close(descriptor);
    }

    Error unwritable(const char* step)
    {
        failed = true;
        return {Error::Code::Storage,
                u"TD-FILE-UNWRITABLE"_s,
                {target},
                std::string{step} + " errno " + std::to_string(errno)};
    }
};

AtomicFile::AtomicFile(std::unique_ptr<State> state) : state_{std::move(state)} {}
AtomicFile::AtomicFile(AtomicFile&&) noexcept = default;
AtomicFile& AtomicFile::operator=(AtomicFile&&) noexcept = default;
AtomicFile::~AtomicFile() = default;

Result<AtomicFile> AtomicFile::open(const QString& path)
{
    auto state = std::make_unique<State>();
    state->target = path;
    if (path == u"-"_s) {
        state->descriptor = STDOUT_FILENO;
        return AtomicFile{std::move(state)};
    }
    const QFileInfo info{path};
    state->path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (info.exists() && !info.isFile()) {
        state->descriptor = ::open(QFile::encodeName(state->path).constData(), O_WRONLY | O_CLOEXEC);
        state->owned = true;
        if (state->descriptor < 0)
            return state->unwritable("open");
        return AtomicFile{std::move(state)};
    }
    state->temporary = std::make_unique<QTemporaryFile>(state->path + u".XXXXXX"_s);
    if (!state->temporary->open())
        return state->unwritable("create");
    state->descriptor = state->temporary->handle();
    return AtomicFile{std::move(state)};
}

Result<> AtomicFile::write(const QByteArray& bytes)
{
    // Straight to the descriptor: QFile reports success for bytes it only buffered, and a later flush that
    // fails can go unnoticed (TECH-NOTES 3.4).
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(state_->descriptor, bytes.constData() + done,
                                     static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return state_->unwritable("write");
        done += written;
    }
    return {};
}

Result<> AtomicFile::commit()
{
    if (state_->failed)
        return state_->unwritable("commit after a failed write");
    if (!state_->temporary)
        return {};
    if (::fsync(state_->descriptor) != 0)
        return state_->unwritable("fsync");
    const QByteArray from = QFile::encodeName(state_->temporary->fileName());
    if (std::rename(from.constData(), QFile::encodeName(state_->path).constData()) != 0)
        return state_->unwritable("rename");
    state_->temporary->setAutoRemove(false);
    // The new name itself is safe only once its folder is on the disk.
    const int folder = ::open(QFile::encodeName(QFileInfo{state_->path}.absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        const bool synced = ::fsync(folder) == 0 || errno == EINVAL; // some file systems cannot
        ::close(folder);
        if (!synced)
            return state_->unwritable("fsync folder");
    }
    return {};
}

Result<> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    TD_ASSIGN(AtomicFile file, AtomicFile::open(path));
    TD_TRY(file.write(bytes));
    return file.commit();
}

} // namespace tandan::exchange
