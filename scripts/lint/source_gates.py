#!/usr/bin/env python3
"""Rules about the sources that no compiler checks: where SQL, colours, words and includes may stand.

usage: source_gates.py FILE...      names every violation as path:line: message, exit code 1 if there is one

Each rule carries a line that it must catch and one that it must let pass. Both are tried before every run, so a rule
that has stopped working is itself an error.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

CPP = (".cpp", ".h", ".hpp", ".cc")
CHINESE_ALLOWED = Path(__file__).with_name("chinese_allowed.txt")

TOKEN = re.compile(
    r"""(?P<raw>\b(?:u8|[uUL])?R"(?P<tag>[^()\\\s]{0,16})\(.*?\)(?P=tag)")"""
    r"""|(?P<string>"(?:[^"\\\n]|\\.)*")"""
    r"""|(?P<char>(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+')"""
    r"""|(?P<comment>//(?:[^\\\n]|\\.)*|/\*.*?\*/)""",
    re.DOTALL,
)


def blank(text: str) -> str:
    """The same text with everything but line ends replaced by spaces: line numbers stay."""
    return re.sub(r"[^\n]", " ", text)


def without_comments(text: str) -> str:
    return TOKEN.sub(lambda m: blank(m[0]) if m["comment"] else m[0], text)


def code_only(text: str) -> str:
    """Without comments and without what strings say; #include lines keep their path."""
    keep = re.compile(r"#\s*include\s*$")

    def replace(match: re.Match[str]) -> str:
        line_start = text.rfind("\n", 0, match.start()) + 1
        if match["string"] and keep.search(text[line_start : match.start()]):
            return match[0]
        return blank(match[0])

    return TOKEN.sub(replace, text)


@dataclass(frozen=True)
class Rule:
    message: str
    pattern: re.Pattern[str]
    where: Callable[[str], bool]
    catches: tuple[tuple[str, str], ...]  # (path, line)
    passes: tuple[tuple[str, str], ...]
    view: Callable[[str], str] = field(default=code_only)

    def violations(self, path: str, text: str) -> Iterator[tuple[int, str]]:
        if not self.where(path):
            return
        shown = self.view(text)
        for match in self.pattern.finditer(shown):
            yield shown.count("\n", 0, match.start()) + 1, self.message


def below(*folders: str, endings: tuple[str, ...] = CPP) -> Callable[[str], bool]:
    return lambda path: path.startswith(folders) and path.endswith(endings)


def outside(*folders: str, endings: tuple[str, ...] = CPP) -> Callable[[str], bool]:
    return lambda path: not path.startswith(folders) and path.endswith(endings)


def chinese_allowed() -> tuple[str, ...]:
    lines = CHINESE_ALLOWED.read_text(encoding="utf-8").splitlines()
    return tuple(line.split("#")[0].strip() for line in lines if line.split("#")[0].strip())


def stale_allowances() -> list[str]:
    return [f"{CHINESE_ALLOWED}:1: there is no {name}" for name in chinese_allowed() if not Path(name).exists()]


def rules() -> list[Rule]:
    allowed = chinese_allowed()
    folders = tuple(name for name in allowed if name.endswith("/"))
    chinese_sources = below("core/", "ui/", "app/")
    return [
        Rule(
            "QSqlDatabase and QSqlQuery belong to core/storage; elsewhere use its Connection and Statement",
            re.compile(r"\bQSql(?:Database|Query|TableModel|QueryModel|RelationalTableModel)\b"),
            lambda path: path.endswith(CPP) and not path.startswith(("core/storage/", "tests/core/storage/")),
            (("core/deal/store.cpp", "QSqlQuery query{db};"), ("ui/board/a.h", "#include <QSqlDatabase>")),
            (("core/storage/connection.cpp", "QSqlQuery query{db};"), ("core/deal/store.cpp", "// no QSqlQuery here")),
        ),
        Rule(
            "QSqlDatabase::transaction() starts a deferred transaction, which fails at its first write beside another "
            "process; start one with BEGIN IMMEDIATE in core/storage",
            re.compile(r"(?:QSqlDatabase::|(?<!\w)(?:db|db_|database|database_|connection|connection_)(?:\.|->|\(\)\.))transaction\s*\("),
            lambda path: path.endswith(CPP),
            (("core/storage/a.cpp", "db.transaction();"), ("core/storage/a.cpp", "QSqlDatabase::transaction();")),
            (("core/storage/a.cpp", "Transaction::begin(db);"),),
        ),
        Rule(
            "core links Qt Core and Sql only: no Gui or Widgets class in it",
            re.compile(
                r"#\s*include\s*[<\"](?:Qt(?:Gui|Widgets|Svg|Charts|PrintSupport)/|Q(?:GuiApplication|Application|Widget|"
                r"Color|Font|FontMetrics|Icon|Image|Pixmap|Painter|Palette|Brush|Pen|KeySequence|KeyEvent|MouseEvent|"
                r"Clipboard|Desktop\w*|Style\w*|Screen|Window|Cursor|Action|Validator|\w*Validator|TextDocument|"
                r"StandardItemModel|Dialog|\w+Dialog|\w+Widget|(?:AbstractItem|List|Table|Tree|Column|Header|Graphics)View|"
                r"\w+Layout|Label|\w+Button|\w+Box|\w*Edit|"
                r"Menu|MenuBar|ToolBar|StatusBar|Svg\w*|Chart\w*)>)"
            ),
            below("core/"),
            (("core/deal/deal.h", "#include <QColor>"), ("core/deal/deal.h", "#include <QtGui/QFont>"),
             ("core/deal/deal.h", "#include <QMessageBox>")),
            (("core/deal/deal.h", "#include <QString>"), ("core/deal/deal.h", "#include <QStringView>"),
             ("core/deal/deal.h", "#include <QByteArrayView>"), ("ui/board/board.h", "#include <QColor>")),
        ),
        Rule(
            "an amount is integer fen: no double or float in what says Money or fen",
            re.compile(
                r"\b(?:double|float)\s+\w*(?:[Ff]en|[Mm]oney|[Aa]mount)\w*\b"
                r"|\b\w*(?:[Ff]en|Money)\w*\s*\([^()\n]*\b(?:double|float)\b"
            ),
            below("core/", "app/"),
            (("core/pricing/quote.h", "double amountFen = 0;"), ("core/base/x.h", "Money fromMoney(double yuan);")),
            (("core/review/rates.h", "double winRate = 0;"), ("core/pricing/quote.h", "std::int64_t amountFen = 0;")),
        ),
        Rule(
            "core/base/money knows no double or float at all",
            re.compile(r"\b(?:double|float|toDouble|toFloat)\b"),
            below("core/base/money"),
            (("core/base/money.h", "Money times(double factor);"),),
            (("core/base/money.h", "/// There is no way in from double."), ("core/base/clock.h", "double rate;")),
        ),
        Rule(
            "colours come from the theme's tokens (resources/theme, ui/theme), never from a literal",
            re.compile(
                r"\"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\""
                r"|:\s*#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b"
                r"|\bQColor\s*(?:\w+\s*)?[({]\s*(?:\d|0x)|\bqRgba?\s*\(\s*\d"
                r"|\bQt::(?:black|white|red|green|blue|cyan|magenta|yellow|gray|(?:dark|light)[A-Z][a-z]+)\b"
            ),
            lambda path: path.startswith(("core/", "ui/", "app/"))
            and not path.startswith("ui/theme/")
            and path.endswith((*CPP, ".qss", ".ui")),
            (("ui/board/a.cpp", 'QColor c{u"#ff8800"_s};'), ("ui/board/a.cpp", "QColor c(255, 0, 0);"),
             ("ui/board/a.cpp", "pen.setColor(Qt::red);"), ("ui/board/a.qss", "QLabel { color: #ff8800; }")),
            (("ui/theme/tokens.cpp", 'QColor c{u"#ff8800"_s};'), ("ui/board/a.cpp", 'tr("Deal #123")'),
             ("ui/board/a.cpp", "fill(Qt::transparent);")),
            without_comments,
        ),
        Rule(
            "finish it or file an issue: no to-do marks in the sources",
            re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX|HA" + r"CK)\b"),
            lambda path: path.endswith((*CPP, ".sql", ".qss", ".cmake", ".sh", ".py", "CMakeLists.txt")),
            (("core/deal/deal.cpp", "// TO" + "DO later"), ("scripts/a.sh", "# FIX" + "ME")),
            (("core/deal/deal.cpp", "const auto todo = list();"),),
            lambda text: text,
        ),
        Rule(
            "Chinese in C++ is shown to nobody who reads English: use tr() with an English sentence and "
            "resources/i18n, or list the file in scripts/lint/chinese_allowed.txt with the reason",
            re.compile(r"[\u3400-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef][^\n]*"),
            lambda path: chinese_sources(path) and path not in allowed and not path.startswith(folders),
            (("ui/board/a.cpp", 'label(u"商机"_s);'), ("core/base/a.cpp", 'auto t = R"(报价)";')),
            (("ui/board/a.cpp", 'label(tr("Deals")); // 商机'), ("tests/ui/a.cpp", 'u"商机"_s')),
            without_comments,
        ),
        Rule(
            "a translation is missing or unfinished",
            re.compile(r"type=\"unfinished\""),
            lambda path: path.endswith(".ts"),
            (("resources/i18n/tandan_zh_CN.ts", '<translation type="unfinished"></translation>'),),
            (("resources/i18n/tandan_zh_CN.ts", "<translation>商机</translation>"),),
            lambda text: text,
        ),
    ]


def broken_rules(all_rules: list[Rule]) -> list[str]:
    broken = []
    for rule in all_rules:
        for path, line in rule.catches:
            if not any(rule.violations(path, line)):
                broken.append(f"rule no longer catches {line!r} in {path}: {rule.message}")
        for path, line in rule.passes:
            if any(rule.violations(path, line)):
                broken.append(f"rule wrongly catches {line!r} in {path}: {rule.message}")
    return broken


def main(paths: list[str]) -> int:
    all_rules = rules()
    findings = broken_rules(all_rules) + stale_allowances()
    for path in paths:
        try:
            text = Path(path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            if any(rule.where(path) for rule in all_rules):
                findings.append(f"{path}:1: not UTF-8")
            continue
        for rule in all_rules:
            findings += [f"{path}:{line}: {message}" for line, message in rule.violations(path, text)]
    print("\n".join(findings), end="\n" if findings else "", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
