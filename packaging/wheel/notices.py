"""Licences of what the wheel carries: weir's own, and those of the libraries in it."""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# SPDX expressions, as the libraries' own licence files and Fedora's packages of them state.
KERBEROS = "BSD-2-Clause AND BSD-3-Clause AND HPND-export-US AND ISC AND MIT"
LIBRARIES = {
    "libcom_err": "MIT",
    "libcrypto": "Apache-2.0",
    "libgssapi_krb5": KERBEROS,
    "libgssapiv2": "BSD-Attribution-HPND-disclaimer",
    "libk5crypto": KERBEROS,
    "libkeyutils": "LGPL-2.1-or-later",
    "libkrb5": KERBEROS,
    "libkrb5support": KERBEROS,
    "liblz4": "BSD-2-Clause",
    "librdkafka": "BSD-2-Clause",
    "libsasl2": "BSD-Attribution-HPND-disclaimer",
    "libssl": "Apache-2.0",
    "libz": "Zlib",
    "libzstd": "(BSD-3-Clause OR GPL-2.0-only)",
}
OWN = "Apache-2.0"
# Linked into both executables: libyaml, and the run times of Swift, C++ and the compiler.
GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
LINKED = {"libyaml": "MIT", "swift": "Apache-2.0 WITH Swift-exception", "libstdc++": GCC, "libgcc_eh": GCC}


@dataclass
class Notices:
    expression: str
    # Name below `licenses/`, and text.
    files: dict[str, bytes]


def collect(bundled: list[Path], own: Path) -> Notices:
    files = {"LICENSE": own.read_bytes()}
    expressions = {OWN, *LINKED.values()}
    static = subprocess.run(
        ["pkg-config", "--variable=libdir", "yaml-0.1"], check=True, capture_output=True, text=True
    ).stdout.strip()
    run_times = [archive.resolve() for archive in (own.parent / ".build" / "static").glob("*.a")]
    for library in [*bundled, Path(static) / "libyaml.a", *run_times]:
        stem = library.name.partition(".")[0]
        package = package_of(library)
        if stem in LIBRARIES:
            expressions.update(LIBRARIES[stem].split(" AND "))
        elif stem not in LINKED:
            sys.exit(
                f"{library} is to be bundled, and its licence is not known: read /usr/share/doc/{package}/copyright "
                f"and add {stem} to LIBRARIES in {__file__}"
            )
        files[f"{package}.txt"] = Path(f"/usr/share/doc/{package}/copyright").read_bytes()
    return Notices(" AND ".join(sorted(expressions)), files)


def package_of(library: Path) -> str:
    """The Debian package of a file; with /usr merged it may be listed under either path."""
    path = str(library.resolve())
    for candidate in (path, path.removeprefix("/usr"), "/usr" + path):
        answer = subprocess.run(["dpkg-query", "--search", candidate], capture_output=True, text=True)
        if answer.returncode == 0:
            return re.split("[:,]", answer.stdout)[0]
    sys.exit(f"{library} belongs to no package: it cannot be said under which licence it stands")
