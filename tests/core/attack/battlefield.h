#pragma once

#include "core/storage/location.h"
#include "tests/support/tempdir.h"

#include <QString>
#include <QStringList>

namespace tandan::test {

/// Deals in every state that matters to the rules. All are quoted at 100,000 fen, standard 90,000, floor
/// 80,000, held once and open, unless their name says otherwise.
namespace deal {
constexpr int kReady = 10, kOne = 11, kTwo = 12, kNoHold = 13, kNoQuote = 14, kLost = 15, kShelved = 16,
              kSigned = 17, kPaid = 18, kWon = 19, kOneByBoss = 20, kRequoted = 21, kFresh = 22, kGated = 23,
              kTight = 24, kPending = 25, kPartPaid = 27, kImported = 28, kMeanwhile = 29;
} // namespace deal

/// A book made by our migrations with those deals in it, on either engine, to attack through shells.
class Battlefield
{
public:
    explicit Battlefield(Dialect dialect);

    [[nodiscard]] const Location& location() const { return location_; }
    [[nodiscard]] Dialect dialect() const { return location_.dialect(); }
    /// Another book with the same content, to be weakened.
    [[nodiscard]] Location copy(const QString& name) const;
    /// Puts the numbers of the people in for {sales}, {lead} and {boss}.
    [[nodiscard]] QString filledIn(QString sql) const;

    /// `count` deals from number `first` on, quoted and held.
    void addReadyDeals(int first, int count);

private:
    void run(const QString& script) const;
    TempDir dir_;
    Location location_;
    QString sales_, lead_, boss_;
};

/// One `INSERT INTO concession` as text; {or} stands for OR REPLACE and its like.
[[nodiscard]] QString concessionSql(int deal, int ordinal, const QString& previous, const QString& role,
                                    const QString& person, const QString& personRole,
                                    const QString& amount = QStringLiteral("5000"), int version = 1,
                                    const QString& inReturn = QStringLiteral("'本周签约'"));

} // namespace tandan::test
