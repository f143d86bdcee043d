#!/usr/bin/env python3
"""No include runs upwards, and no two areas include each other in a circle.

usage: layers.py FILE...      names every include against the order as path:line: message, exit code 1 if there is one

The order is that of docs/architecture.md. Areas of one rank stand side by side: one may use another, but not both ways.
"""

from __future__ import annotations

import posixpath
import re
import sys
from collections import defaultdict
from pathlib import Path

RANKS: list[list[str]] = [
    ["core/base"],
    ["core/storage", "core/language"],
    ["core/team", "core/history"],
    ["core/customer"],
    ["core/deal"],
    ["core/meeting", "core/pricing", "core/collection", "core/playbook"],
    ["core/flow"],
    ["core/review", "core/search", "core/exchange"],
    ["core/book"],
    ["core/sample"],
    ["ui"],
    ["app"],
]
RANK = {area: rank for rank, areas in enumerate(RANKS) for area in areas}
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def area_of(path: str) -> str | None:
    """The area a file belongs to; None for tests and for what the build generates."""
    parts = path.split("/")
    return parts[0] if parts[0] in ("ui", "app") else "/".join(parts[:2]) if parts[0] == "core" else None


def included_path(source: str, target: str, files: set[str]) -> str:
    """Quoted includes are looked up beside the file first, then below the root, as the compiler does."""
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
    return beside if beside in files else target


def circle(graph: dict[str, set[str]]) -> list[str] | None:
    done: set[str] = set()

    def walk(area: str, way: list[str]) -> list[str] | None:
        if area in way:
            return [*way[way.index(area) :], area]
        if area in done:
            return None
        for used in sorted(graph[area]):
            if found := walk(used, [*way, area]):
                return found
        done.add(area)
        return None

    for start in sorted(graph):
        if found := walk(start, []):
            return found
    return None


def check(sources: dict[str, str]) -> list[str]:
    """The violations among these files, given as path -> text."""
    findings: list[str] = []
    graph: dict[str, set[str]] = defaultdict(set)
    files = set(sources)
    for path, text in sources.items():
        here = area_of(path)
        if here is None:
            continue
        if here not in RANK:
            findings.append(f"{path}:1: the folder {here} has no place in the order of scripts/lint/layers.py")
            continue
        for match in INCLUDE.finditer(text):
            target = included_path(path, match[1], files)
            there = area_of(target)
            if there is None or there == here:
                continue
            line = text.count("\n", 0, match.start(1)) + 1
            if there not in RANK:
                findings.append(f"{path}:{line}: {target} is in no known area")
            elif RANK[there] > RANK[here]:
                findings.append(f"{path}:{line}: {here} must not include {target}: {there} is above it")
            else:
                graph[here].add(there)
                graph[there]  # so that walking a defaultdict adds nothing
    if found := circle(graph):
        findings.append(f"{found[0]}:1: these areas include each other in a circle: {' -> '.join(found)}")
    return findings


def broken_check() -> list[str]:
    """Tries the check itself on what it must catch and what it must let pass."""
    bad = [
        {"core/base/a.h": '#include "core/deal/deal.h"\n'},
        {"core/deal/a.h": '#include "ui/board/board.h"\n'},
        {"core/pricing/a.h": '#include "../book/book.h"\n', "core/book/book.h": ""},
        {"core/pricing/a.h": '#include "core/meeting/b.h"\n', "core/meeting/b.h": '#include "core/pricing/a.h"\n'},
        {"core/misc/a.h": ""},
    ]
    good = [
        {"core/deal/a.h": '#include "core/base/money.h"\n#include <QString>\n#include "b.h"\n', "core/deal/b.h": ""},
        {"core/pricing/a.h": '#include "core/meeting/b.h"\n', "core/meeting/b.h": ""},
        {"tests/core/a.cpp": '#include "core/book/book.h"\n'},
        {"app/tandan/main.cpp": '#include "ui/shell/window.h"\n'},
    ]
    return [f"layers.py no longer catches {case}" for case in bad if not check(case)] + [
        f"layers.py wrongly catches {case}" for case in good if check(case)
    ]


def main(paths: list[str]) -> int:
    sources = {path: Path(path).read_text(encoding="utf-8") for path in paths}
    findings = broken_check() + check(sources)
    print("\n".join(findings), end="\n" if findings else "", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
