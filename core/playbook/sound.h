#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace tandan {

/// The sounds of a normalised remark, so that 报架, baojia and 报价 are one: soundCode() of each Chinese
/// character and of each syllable of letters that can be read as pinyin; 0 in place of a number or of a word
/// that cannot. Spaces are left out: who types pinyin puts them between syllables.
[[nodiscard]] std::vector<quint32> soundsOf(QStringView normalised);

} // namespace tandan
