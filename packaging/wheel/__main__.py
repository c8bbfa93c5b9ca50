"""Makes the wheel `weir-lint` of two executables that are built already.

    python3 packaging/wheel EXECUTABLES OUTPUT

EXECUTABLES is the folder of `weir` and `weir-run`, OUTPUT the folder for the wheel. `make wheel` calls it.
Standard library alone, and binutils' objdump.

The executables go to `bin`, the shared libraries that a host may lack to `lib/weir`, where weir-run's run path
looks for them. Both are the scheme `data` and `scripts` of the format, so no Python stands between the shell and
weir. The same input gives the same bytes: times come from SOURCE_DATE_EPOCH or the last commit.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import libraries
import notices
from archive import Wheel

ROOT = Path(__file__).resolve().parents[2]
PROJECT = "weir-lint"
EXECUTABLES = ("weir", "weir-run")


def main(executables: Path, output: Path) -> Path:
    programs = [executables / name for name in EXECUTABLES]
    version = version_of(programs[0])
    bundled = libraries.bundled(programs)
    modules = libraries.login_modules()
    wheel = Wheel(PROJECT, version, f"py3-none-{libraries.platform_tag(programs + bundled + modules)}")
    for program in programs:
        wheel.add("scripts", program.name, program.read_bytes(), executable=True)
    for library in bundled:
        wheel.add("data", f"lib/weir/{library.name}", library.read_bytes(), executable=True)
    for module in modules:
        wheel.add("data", f"lib/weir/sasl2/{module.name}", module.read_bytes(), executable=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([ROOT / "packaging" / "share", programs[0], folder], check=True)
        for page in sorted(Path(folder).rglob("*")):
            if page.is_file():
                wheel.add("data", str(page.relative_to(folder)), page.read_bytes())
    licences = notices.collect(bundled + modules, ROOT / "LICENSE")
    for name, text in licences.files.items():
        wheel.add_information(f"licenses/{name}", text)
    wheel.add_information("METADATA", metadata(version, licences).encode())
    return wheel.write(output, modified_at())


def version_of(program: Path) -> str:
    """The version has one place, the executable; it must be one that Python's packages know as well."""
    text = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout
    match = re.fullmatch(r"weir (\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?)\n", text)
    if match is None:
        sys.exit(f"{program} --version says {text!r}, which is no version as the wheel format spells one")
    return match[1]


def metadata(version: str, licences: notices.Notices) -> str:
    header = [
        ("Metadata-Version", "2.4"),
        ("Name", PROJECT),
        ("Version", version),
        ("Summary", "Check Kafka synchronization jobs before they run, and run them"),
        ("Keywords", "kafka,dataworks,lint,linter,pre-commit"),
        ("License-Expression", licences.expression),
        *(("License-File", name) for name in licences.files),
        ("Classifier", "Environment :: Console"),
        ("Classifier", "Operating System :: POSIX :: Linux"),
        ("Classifier", "Programming Language :: Other"),
        ("Classifier", "Topic :: Software Development :: Quality Assurance"),
        ("Requires-Python", ">=3.8"),
        ("Description-Content-Type", "text/markdown; charset=UTF-8; variant=GFM"),
    ]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return "".join(f"{name}: {value}\n" for name, value in header) + "\n" + readme


def modified_at() -> int:
    """Seconds since 1970 for every file of the archive."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is not None:
        return int(given)
    commit = subprocess.run(["git", "-C", ROOT, "log", "-1", "--format=%ct"], capture_output=True, text=True)
    return int(commit.stdout) if commit.returncode == 0 and commit.stdout.strip() else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python3 packaging/wheel EXECUTABLES OUTPUT")
    print(main(Path(sys.argv[1]), Path(sys.argv[2])))
