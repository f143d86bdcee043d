#pragma once

#include "core/base/result.h"
#include "core/storage/location.h"

#include <optional>

namespace tandan {

/// Where the book is that the desktop program opens by itself and that `tandanctl` works on without --book. A
/// small file in the user's configuration folder names it. Thread: any.
namespace defaultbook {

/// Where a new book is put unless its owner says otherwise: `tandan/book.tandan` in the user's data folder.
[[nodiscard]] QString usualPath();

/// The book chosen last, or the usual place. There need not be a book there yet.
[[nodiscard]] Location location();

/// Opens `location` from now on. The file is 0600: an address may hold a password. TD-SETTINGS-NOT-SAVED.
[[nodiscard]] Result<> remember(const Location& location);

} // namespace defaultbook
} // namespace tandan
