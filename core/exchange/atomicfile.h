#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace tandan::exchange {

/// A file that appears whole or not at all: bytes go to a new file beside the target (0600), every write is
/// checked, commit() flushes it to the disk and renames it over the target. Destroyed without commit() it
/// leaves the target as it was and nothing beside it. `-` is standard output, and a target that is a device
/// or a pipe is written straight; neither can be taken back.
/// All errors are TD-FILE-UNWRITABLE with the path. Thread: one at a time.
class AtomicFile
{
public:
    [[nodiscard]] static Result<AtomicFile> open(const QString& path);
    AtomicFile(AtomicFile&&) noexcept;
    AtomicFile& operator=(AtomicFile&&) noexcept;
    ~AtomicFile();

    /// Writes all of `bytes` or says why not; after an error commit() fails too.
    Result<> write(const QByteArray& bytes);
    Result<> commit();

private:
    struct State;
    explicit AtomicFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Writes `bytes` as the whole of `path`.
[[nodiscard]] Result<> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace tandan::exchange
