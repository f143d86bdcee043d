#!/usr/bin/env bash
# Installs what is missing, builds the program and opens it. Asks nothing. See --help.
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

usage() {
  cat <<'TEXT'
用法 Usage: scripts/run.sh [--no-install] [--tour DIR] [-- ARGUMENTS…]

  --no-install   不安装任何软件包                  install no packages
  --tour DIR     没有显示器时截图放到这里          where the pictures go when there is no display (build/tour)
  -- ARGUMENTS   交给 tandan：账本文件、--page 等  handed to tandan: a book, --page NAME, --lang en, …

没有显示器时，改为打印示例账本的管道报表，并把每一页画成图片。
Without a display it prints the sample book's pipeline and paints every page into a picture.
TEXT
}

install=yes
tour=$TANDAN_ROOT/build/tour
while [[ $# -gt 0 ]]; do
  case $1 in
    --no-install) install=no ;;
    --tour)
      [[ $# -ge 2 ]] || die "--tour 后面要写文件夹。" "--tour needs a folder."
      shift
      tour=$(cd "$TANDAN_CALLED_FROM" && realpath -m "$1")
      ;;
    -h | --help)
      usage
      exit 0
      ;;
    --)
      shift
      break
      ;;
    *) die "不认识的参数：$1（用 --help 看说明）" "Unknown argument (see --help)." ;;
  esac
  shift
done

readonly tandan=$TANDAN_ROOT/build/release/app/tandan/tandan
readonly tandanctl=$TANDAN_ROOT/build/release/app/tandanctl/tandanctl

# Without a display: the same program shown in text and pictures.
show_without_display() {
  local folder book
  say "没有显示器，改用文字和图片展示示例账本。" "No display here: showing the sample book in text and pictures instead."
  [[ $# -eq 0 ]] || say "这些参数只有窗口才用得上，没有使用：$*" "(arguments for the window were not used)"
  folder=$(mktemp -d -t tandan-sample.XXXXXX)
  book=$folder/sample.tandan
  "$tandanctl" init "$book" --sample >&2
  "$tandanctl" --book "$book" report pipeline
  mkdir -p "$tour"
  scratch_folder
  on_virtual_display "$tandan" --tour "$tour" "$book" ||
    die "图片没有画成，原因见上。" "The pictures were not painted: see above."
  say "每一页的图片在：$tour" "(pictures of every page)"
  say "示例账本在：$book" "(the sample book; try: build/release/app/tandanctl/tandanctl --book $book report stalled)"
}

use_utf8
use_compiler_cache
if [[ $install == yes ]]; then
  sections=(build run)
  has_display || sections+=(headless)
  [[ -z ${WAYLAND_DISPLAY:-} || -n ${DISPLAY:-} ]] || sections+=(wayland)
  install_packages "${sections[@]}"
fi
configure release
build release tandan tandanctl

if has_display; then
  cd "$TANDAN_CALLED_FROM"
  exec "$tandan" "$@"
fi
show_without_display "$@"
