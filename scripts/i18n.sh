#!/usr/bin/env bash
# Collects every text of the sources and fills in its translations. See --help.
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

usage() {
  cat <<'TEXT'
用法 Usage: scripts/i18n.sh

  从源码收集文字，用 resources/i18n/parts/*.tsv 里的译文写成 .ts 文件。有没译的就报错。
  Collects the texts of core, ui and app, writes resources/i18n/*.ts from the translations in parts/*.tsv
  (context TAB English TAB Chinese) and the English plurals in parts/en.plurals, and fails when one is missing.
TEXT
}

case ${1:-} in
  -h | --help)
    usage
    exit 0
    ;;
  '') ;;
  *) die "不认识的参数：$1（用 --help 看说明）" "Unknown argument (see --help)." ;;
esac

use_utf8
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate) ||
  die "没有 lupdate：装 qt6-l10n-tools。" "lupdate is missing: install qt6-l10n-tools."
cd "$TANDAN_ROOT"
ts=resources/i18n
# lupdate 6.4 never ends on QCoreApplication::translate(…, nullptr, count) unless count is a plain name.
collect() {
  timeout 120 "$lupdate" -silent -I . -locations none -no-obsolete -source-language en \
    -tr-function-alias tr+=help "$@" ||
    die "lupdate 没有完成。translate() 的数量要写成一个变量名。" \
      "lupdate did not end. The count of translate() has to be a plain variable."
}
rm -f "$ts"/*.ts # what they hold comes from the sources and the parts alone
collect -target-language zh_CN core ui app -ts "$ts/tandan_zh_CN.ts"
collect -target-language en -pluralonly core ui app -ts "$ts/tandan_en.ts"
python3 scripts/lib/fill_translations.py "$ts"
