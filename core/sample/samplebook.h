#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/location.h"

namespace tandan {

/// Makes a new book (a file is created 0600) and fills it with half a year of an invented team: seven people,
/// thirty open deals in all six stages, and deals that were won, lost and shelved in the months before. The
/// last day of the story is the clock's day, so that the book always looks alive; the same day gives the same
/// book. Everything is entered through the desks as the person who would have done it, at the time it would
/// have been done, so all rules hold and the history tells the story. All of it is one transaction: there is
/// no half a sample. TD-BOOK-EXISTS if there is a book already. Takes well under two seconds.
///
/// All customers and people are invented.
[[nodiscard]] Result<> createSampleBook(const Location& location, const Clock& clock = {});

} // namespace tandan
