#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace tandan::exchange {

/// A file's bytes as text, and how they were read.
struct DecodedText
{
    QString text;               ///< without a byte order mark
    QString encoding;           ///< "UTF-8", "UTF-16LE", "GB18030" or the name that was asked for
    bool chosen = false;        ///< the encoding was asked for, not detected
    qsizetype replacements = 0; ///< places that did not read; shown in the preview as U+FFFD
};

/// Reads bytes as text. With `encoding` empty: a byte order mark decides; else strict UTF-8 over the whole of
/// the bytes; else GB18030, which contains GBK and GB2312 (TECH-NOTES 8: right in all samples, where guessing
/// by frequency was not). An `encoding` that this build does not know: TD-IMPORT-ENCODING with its name.
/// Bytes that do not read are replaced and counted: a preview shows them, an import refuses them. Thread:
/// any.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes, const QString& encoding = {});

/// Encodings to offer, most likely first.
[[nodiscard]] QStringList offeredEncodings();

} // namespace tandan::exchange
