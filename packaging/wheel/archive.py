"""The wheel format (PyPA's "Binary distribution format"): a ZIP with a list of its files and their digests."""

import base64
import csv
import hashlib
import io
import time
import zipfile
from pathlib import Path

# ZIP knows no time before this one.
EARLIEST = 315532800


class Wheel:
    def __init__(self, project: str, version: str, tag: str):
        self.stem = f"{project.replace('-', '_')}-{version}"
        self.tag = tag
        self.entries: dict[str, tuple[bytes, bool]] = {}
        self.add_information(
            "WHEEL", f"Wheel-Version: 1.0\nGenerator: weir\nRoot-Is-Purelib: false\nTag: {tag}\n".encode()
        )

    def add(self, scheme: str, name: str, content: bytes, executable: bool = False) -> None:
        """A file for one of the schemes `scripts` (bin) and `data` (the environment's root)."""
        self.entries[f"{self.stem}.data/{scheme}/{name}"] = (content, executable)

    def add_information(self, name: str, content: bytes) -> None:
        self.entries[f"{self.stem}.dist-info/{name}"] = (content, False)

    def write(self, folder: Path, modified_at: int) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.stem}-{self.tag}.whl"
        record = f"{self.stem}.dist-info/RECORD"
        # By the format, what describes the archive stands at its end.
        names = sorted(self.entries, key=lambda name: (".dist-info/" in name, name))
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name in names:
                content, executable = self.entries[name]
                archive.writestr(information(name, executable, modified_at), content)
            archive.writestr(information(record, False, modified_at), self.record(names, record))
        return path

    def record(self, names: list[str], record: str) -> str:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        for name in names:
            content = self.entries[name][0]
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
            writer.writerow([name, f"sha256={digest}", len(content)])
        writer.writerow([record, "", ""])
        return text.getvalue()


def information(name: str, executable: bool, modified_at: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, time.gmtime(max(modified_at, EARLIEST))[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix, so that the mode is read
    entry.external_attr = (0o100755 if executable else 0o100644) << 16
    return entry
