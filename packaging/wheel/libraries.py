"""What executables need of the host, and what is bundled so that they do not need it."""

import platform
import re
import subprocess
import sys
from pathlib import Path

# Libraries that every host of a manylinux wheel has (PEP 600 leaves glibc's own and the compiler's to the host).
HOST = re.compile(
    r"(ld-linux.*|libc|libm|libdl|librt|libpthread|libutil|libnsl|libresolv|libgcc_s|libstdc\+\+)\.so\.\d+"
)


def bundled(programs: list[Path]) -> list[Path]:
    """The shared libraries that the host need not have, each by the name under which it is looked for."""
    found: dict[str, Path] = {}
    for program in programs:
        listing = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
        for name, path in re.findall(r"^\s*(\S+) => (\S+|not found)", listing, re.MULTILINE):
            if HOST.fullmatch(name):
                continue
            if path == "not found":
                sys.exit(f"{program} needs {name}, which is not installed here")
            found[name] = Path(path)
    return [found[name] for name in sorted(found)]


def login_modules() -> list[Path]:
    """What Cyrus SASL logs in to Kerberos with. It loads modules by their folder; a host need not have it, nor have it there."""
    folder = Path(subprocess.run(
        ["pkg-config", "--variable=libdir", "rdkafka"], check=True, capture_output=True, text=True
    ).stdout.strip()) / "sasl2"
    module = folder / "libgssapiv2.so"
    if not module.exists():
        sys.exit(f"{module} is not there: install libsasl2-modules-gssapi-mit")
    return [module]


def platform_tag(files: list[Path]) -> str:
    """`manylinux_2_35_x86_64`: the oldest glibc that has every symbol version that the files ask for."""
    needed = max(version for file in files for version in glibc_versions(file))
    return f"manylinux_{needed[0]}_{needed[1]}_{platform.machine()}"


def glibc_versions(file: Path) -> list[tuple[int, int]]:
    headers = subprocess.run(["objdump", "-p", file], check=True, capture_output=True, text=True).stdout
    references = headers.partition("Version References:")[2]
    # A file that binds no versioned symbol runs with any glibc: the oldest that PEP 600 speaks of.
    return [(2, 5)] + [(int(major), int(minor)) for major, minor in re.findall(r"\bGLIBC_(\d+)\.(\d+)", references)]
