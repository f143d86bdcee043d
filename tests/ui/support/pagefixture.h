#pragma once

#include "tests/support/testbook.h"
#include "tests/ui/support/fakenavigator.h"
#include "ui/page/page.h"

#include <QTranslator>

#include <gtest/gtest.h>

#include <functional>

namespace tandan::test {

/// A deal of a test book in a few words.
struct Sketch
{
    QString customer;
    QString title;
    Stage stage = Stage::Rapport;
    int daysInStage = 1;
    qint64 yuan = 0; ///< 0: nobody knows
    QString next;    ///< empty: none
    int dueInDays = 0;
    int owner = 0; ///< into DealBook::owners
    int concessions = 0;
    bool pending = false;
};

/// A book with deals in every stage, some stalled, some without a next step, and four more salespeople.
class DealBook
{
public:
    DealBook();
    [[nodiscard]] Book& book() { return book_.book(); }
    [[nodiscard]] TestBook& testBook() { return book_; }
    /// Adds a deal and returns its number.
    DealId add(const Sketch& sketch);
    /// The thirty deals that the drawings of the board show.
    void addDrawnDeals();
    [[nodiscard]] DealId deal(const QString& customer) const { return deals_.value(customer); }

private:
    TestBook book_;
    std::vector<PersonId> owners_;
    QHash<QString, DealId> deals_;
};

/// Runs the event loop until `done` says so; fails the test when that takes longer than a page may.
void waitUntil(const std::function<bool()>& done);

/// The Chinese of resources/i18n/parts, for as long as it lives: what a person sees instead of the sources.
class Chinese : public QTranslator
{
public:
    Chinese();
    ~Chinese() override;
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return texts_.isEmpty(); }

private:
    QHash<QByteArray, QString> texts_;
};

/// Enters `text` into `widget` as an input method does: QTest types only ASCII.
void typeText(QWidget* widget, const QString& text);

/// What a screen reader calls `widget`.
QString spokenName(QWidget& widget);

/// Words of Latin letters that `page` shows or says, keys and names of products aside: none in Chinese.
QStringList latinWords(QWidget& page);

/// Saves what `page` looks like when TANDAN_SHOTS names a folder.
void keepPicture(QWidget& page, const QString& name);

} // namespace tandan::test
