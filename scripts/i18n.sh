#!/usr/bin/env bash
# Writes the .ts files and checks that no text of the sources lacks its translation. See --help.
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
cd "$TANDAN_ROOT"
python3 scripts/lib/make_translations.py resources/i18n
