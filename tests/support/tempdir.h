#pragma once

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandan::test {

/// A folder that goes with the test.
class TempDir
{
public:
    TempDir() { EXPECT_TRUE(dir_.isValid()); }
    [[nodiscard]] QString file(const QString& name) const { return dir_.filePath(name); }
    [[nodiscard]] QString path() const { return dir_.path(); }

private:
    QTemporaryDir dir_;
};

} // namespace tandan::test
