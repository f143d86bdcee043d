#!/usr/bin/env python3
"""Draws a table of what the benchmarks measured beside what was promised.

usage: bench_table.py [--write DOCUMENT] RESULT.json...

Reads what Google Benchmark writes with --benchmark_out. A line is a benchmark with a label (what it measures) and one of
the counters `ratio`, `ms`, `MB`, and `budget` if something was promised. With --write the table also replaces the one
between the marks in the document. Exit code 1 when a figure is over its budget.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path

BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
UNITS = {"ratio": "{:.2f} ×", "ms": "{:.1f} ms", "MB": "{:.1f} MB"}
HEADS = ("What", "Measured", "Budget", "")


@dataclass(frozen=True)
class Figure:
    what: str
    measured: float
    budget: float | None
    form: str
    parts: str

    @property
    def is_over(self) -> bool:
        return self.budget is not None and self.measured > self.budget

    def cells(self) -> tuple[str, str, str, str]:
        budget = "" if self.budget is None else "≤ " + self.form.format(self.budget)
        verdict = "" if self.budget is None else "over" if self.is_over else "ok"
        return self.what, self.form.format(self.measured) + self.parts, budget, verdict


def figure_of(entry: dict) -> Figure | None:
    if entry.get("error_occurred"):
        raise SystemExit(f"{entry['name']}: {entry.get('error_message', 'failed')}")
    unit = next((name for name in UNITS if name in entry), None)
    if unit is None:
        return None
    parts = ""
    for suffix in ("ms", "MB"):
        if f"ours_{suffix}" in entry:
            parts = f" ({entry[f'ours_{suffix}']:.3g} {suffix} / {entry[f'reference_{suffix}']:.3g} {suffix})"
    return Figure(entry["label"], entry[unit], entry.get("budget"), UNITS[unit], parts)


def read(paths: list[str]) -> list[Figure]:
    figures = []
    for path in paths:
        entries = json.loads(Path(path).read_text(encoding="utf-8"))["benchmarks"]
        found = [figure for entry in entries if (figure := figure_of(entry))]
        if not found:
            raise SystemExit(f"{path}: no figures in it")
        figures += found
    return figures


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def markdown(figures: list[Figure]) -> str:
    rows = [HEADS, *(figure.cells() for figure in figures)]
    widths = [max(width(row[column]) for row in rows) for column in range(len(HEADS))]
    lines = ["| " + " | ".join(cell + " " * (w - width(cell)) for cell, w in zip(row, widths)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (w + 2) for w in widths) + "|")
    return "\n".join(lines)


def replace_table(document: Path, table: str) -> None:
    text = document.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{document}: the marks {BEGIN} and {END} are not in it")
    document.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")


def main(arguments: list[str]) -> int:
    document = None
    if arguments[:1] == ["--write"]:
        document, arguments = Path(arguments[1]), arguments[2:]
    figures = read(arguments)
    table = markdown(figures)
    print(table)
    if document:
        replace_table(document, table)
    return 1 if any(figure.is_over for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
