#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication app{argc, argv};
    QLocale::setDefault(QLocale{QLocale::Chinese, QLocale::China});
    return RUN_ALL_TESTS();
}
