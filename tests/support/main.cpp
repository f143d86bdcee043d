#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication app{argc, argv};
    QLocale::setDefault(QLocale{QLocale::Chinese, QLocale::China}); // whatever the machine's locale is
    return RUN_ALL_TESTS();
}
