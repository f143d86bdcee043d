#pragma once

#include "tests/support/tempdir.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tandan::test {

/// What a run of tandanctl left behind.
struct Ran
{
    int exitCode = -1;
    QString out, err;
    QJsonObject json; ///< of out, when it is a JSON object
};

/// Runs the real tandanctl on a book in a temporary folder, at a fixed time, in English so that texts can be
/// compared whatever the machine speaks.
class Ctl
{
public:
    Ctl();
    /// Runs with the book, --now and --json. `as`: who acts; empty: the boss.
    Ran run(const QStringList& arguments, const QString& as = {}, const QByteArray& input = {});
    /// Runs with exactly these arguments.
    [[nodiscard]] Ran plain(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Like run(), and fails the test unless the exit code is 0.
    QJsonObject ok(const QStringList& arguments, const QString& as = {});

    [[nodiscard]] QString book() const { return dir_.file(QStringLiteral("team.tandan")); }
    [[nodiscard]] QString file(const QString& name) const { return dir_.file(name); }
    void writeFile(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray readFile(const QString& name) const;
    QString now = QStringLiteral("2026-03-12T10:00");

private:
    TempDir dir_;
};

} // namespace tandan::test
