#include "ui/form/drafts.h"

#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    QApplication app{argc, argv};
    // The drafts of whoever runs the tests are none of their business.
    const QTemporaryDir drafts;
    app.setProperty(tandan::ui::kDraftFolderProperty, drafts.path());
    return RUN_ALL_TESTS();
}
