"""Text that a careless reader or writer of YAML or JSON takes for something else."""

from typing import Final

#: What some version of YAML reads as a boolean, nothing, a number or a merge key.
_VALUES: Final = [
    "no",
    "y",
    "on",
    "Yes",
    "true",
    "FALSE",
    "null",
    "Null",
    "~",
    "=",
    "<<",
    "5",
    "012",
    "0o12",
    "0x1F",
    "0b1",
    "1.10",
    "1e3",
    ".5",
    "1_000",
    "+1",
    "-1",
    ".inf",
    ".nan",
    "-.INF",
    "12:30",
    "1:2:3",
    "2020-01-01",
    "2020-02-30",
]

#: What YAML reads as a date with a time.
_TIMES: Final = ("2020-01-01 12:30:00", "2020-01-01T12:30:00Z")

#: What has a meaning of its own in YAML or JSON.
_SYNTAX: Final = [
    "- x",
    "? x",
    "-",
    "---",
    "...",
    "--- x",
    "a: b",
    "a:",
    ": b",
    "a #b",
    "# a",
    "#",
    "&a",
    "*a",
    "!a",
    "!!str a",
    "%YAML 1.2",
    "{a: b}",
    "[a]",
    "{",
    "]",
    ",",
    ">",
    "> a",
    "@a",
    "`a",
    "'a'",
    '"a"',
    "'",
    '"',
    "it's",
    '\\"',
    "\\n",
    "\\u0041",
]

#: White space in places where writers of YAML lose it, and lines that are longer than they like.
_SPACES: Final = (
    *(
        " a",
        "a ",
        "  a\n  b",
        "a\tb",
        "\ta",
        "a\t",
        "\n a",
        "a\n",
        "\na",
        "a\n\n",
        "a\n\n\nb",
        "a \nb",
        "a\n # b\n",
        "a\n---\nb",
        "|\n a",
    ),
    *("woord " * 40 + "einde", "x" * 200, "a" * 80 + "\n" + "b" * 80),
)

#: Characters beyond Latin-1, of several code points, without a meaning, or easily taken for others.
_CHARACTERS: Final = (
    *(
        "cafe\u0301",
        "caf\u00e9",
        "\u0301a",
        "\U0001f693 politie",
        "\U0001f46e\U0001f3fd\u200d\u2640\ufe0f",
        "a\u00adb",
        "\ufb01",
    ),
    *("\u0131", "\u00a0a", "a\u3000", "\ufdd0", "\ud7ff\ue000", "\U0010ffff"),
)

TRICKY: Final = (*_VALUES, *_TIMES, *_SYNTAX, *_SPACES, *_CHARACTERS)
