# SPDX-License-Identifier: GPL-3.0-or-later
"""plain_cxx.py BUILD [--prove]: whether the programs are written in C++ alone, so that MSVC can build them, too.

BUILD is a build for Windows by MinGW (preset "windows"). Each source of app/ and ui/ is looked at by clang as a Windows
compiler other than GCC would: C++20 with no extension of GNU, a warning is an error. No header of Microsoft is at hand,
so those of MinGW serve: what they declare and Microsoft's do not is searched for by name in the sources.
--prove: the same with a known mistake of each sort, each of which must be found, and with a piece that has none.
"""
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

CLANG = ["clang++-14", "--target=x86_64-w64-mingw32", "-std=c++20", "-fsyntax-only", "-pedantic-errors", "-Werror", "-Wall",
         "-Wextra", "-Wgnu", "-Wc99-extensions", "-Wvla", "-Wreorder-init-list", "-Wno-unused-const-variable",
         "-Wno-unused-function", "-Wno-ignored-attributes", "-Wno-error=deprecated-declarations"]
# Of GCC, MinGW or POSIX; MSVC knows none of them.
FOREIGN = re.compile(
    r"__attribute__|__builtin_|__extension__|__typeof|\btypeof\s*\(|__int128|__PRETTY_FUNCTION__|\bssize_t\b|\bmode_t\b"
    r"|#\s*include\s*<(?:unistd\.h|dirent\.h|strings\.h|sys/(?!types\.h|stat\.h)[a-z_]+\.h|bits/[^>]*|ext/[^>]*|cxxabi\.h)>"
    r"|\bstrcasecmp\s*\(|\bgetpid\s*\(|\busleep\s*\(")
FAULTLESS = "#include <QString>\n#include <type_traits>\nQString f() { return {}; }"
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
MISTAKES = {
    "a statement expression": "int f() { return ({ int a = 1; a; }); }",
    "an array of variable length": "int f(int n) { int a[n]; a[0] = n; return a[0]; }",
    "a range of cases": "int f(int n) { switch (n) { case 1 ... 3: return 1; default: return 0; } }",
    "a short conditional": "int f(int n) { return n ?: 1; }",
    "initialisers out of order": "struct A { int a; int b; }; A f() { return { .b = 1, .a = 2 }; }",
    "an attribute of GCC": "__attribute__((noinline)) int f() { return 1; }",
    "a header of POSIX": "#include <unistd.h>\n",
}


def library_of(compiler):
    """The folders of the C++ library that MinGW's compiler uses: clang does not know where Debian puts it."""
    told = subprocess.run([compiler, "-v", "-E", "-x", "c++", os.devnull], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          text=True, check=True).stderr
    folders = re.findall(r"^ (\S*/c\+\+\S*)$", told, re.MULTILINE)
    return ["-nostdinc++"] + [word for folder in folders for word in ("-isystem", folder)]


def commands(build):
    library = []
    root = Path(__file__).resolve().parents[2]
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        file = Path(entry["directory"], entry["file"])
        if not any(f"/{layer}/" in str(file) for layer in ("app", "ui")) or file.suffix not in (".cpp", ".cxx"):
            continue
        if "/tests/" in str(file) or file.name.startswith("qrc_") or not file.exists():
            continue
        words = shlex.split(entry["command"])
        library = library or library_of(next(word for word in words if "g++" in word))
        kept = list(library)
        for position, word in enumerate(words):
            if word.startswith(("-I", "-D")):
                kept.append(word)
            elif word == "-isystem":
                kept += [word, words[position + 1]]
        yield root, file, kept


def compiled(file, flags):
    done = subprocess.run(CLANG + flags + [str(file)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return "" if done.returncode == 0 else f"{file}\n{done.stdout}"


def foreign(file, text):
    plain = COMMENT.sub(lambda match: "\n" * match.group().count("\n"), text)
    return [f"{file}:{plain.count(chr(10), 0, match.start()) + 1}: {match.group()} is not known to MSVC"
            for match in FOREIGN.finditer(plain)]


def prove(flags):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in MISTAKES.items():
            file = Path(folder, "mistake.cpp")
            file.write_text(text + "\n", encoding="utf-8")
            if not compiled(file, flags) and not foreign(file, text):
                sys.exit(f"{name} was not found")
        file.write_text(FAULTLESS + "\n", encoding="utf-8")
        if complaint := compiled(file, flags) or foreign(file, FAULTLESS):
            sys.exit(f"a piece without a mistake was refused: {complaint}")
    print(f"all {len(MISTAKES)} sorts of mistakes were found, and only they")


def main(build, proving):
    todo = list(commands(build))
    if not todo:
        sys.exit(f"{build} holds no sources of app/ and ui/: build it first")
    if proving:
        prove(todo[0][2])
        return
    root = todo[0][0]
    complaints = []
    sources = [path for layer in ("app", "ui") for path in sorted((root / layer).rglob("*"))
               if path.suffix in (".cpp", ".h") and not path.stem.endswith("_posix")]
    for path in sources:
        complaints += foreign(path.relative_to(root), path.read_text(encoding="utf-8"))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        complaints += [words for words in pool.map(lambda job: compiled(job[1], job[2]), todo) if words]
    if complaints:
        sys.exit("\n".join(complaints))
    print(f"plain C++: {len(sources)} sources, seen by clang in {len(todo)} pieces")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), "--prove" in sys.argv[2:])
