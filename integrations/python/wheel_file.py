"""Writes wheels, as https://packaging.python.org/specifications/binary-distribution-format/ describes them."""

import base64
import hashlib
import pathlib
import re
import zipfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
EPOCH = (1980, 1, 1, 0, 0, 0)  # The same input gives the same wheel.


def version():
    """The project's version, which CMakeLists.txt states."""
    text = (PROJECT / "CMakeLists.txt").read_text(encoding="utf-8")
    return re.search(r"^project\(evenhand VERSION ([0-9.]+)", text, re.M).group(1)


def metadata(name, summary, *more):
    """The text of METADATA; `more` are further lines."""
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version()}", f"Summary: {summary}", "License: MIT",
             "Requires-Python: >=3.8", *more]
    return "\n".join(lines) + "\n"


def info_folder(name):
    return f"{name.replace('-', '_')}-{version()}.dist-info"


def write_wheel(folder, name, tag, about, files):
    """The path of the wheel of package `name`, written into `folder`.

    `tag` says where it runs (“py3-none-any”; several platforms with dots between), `about` is the text of METADATA, `files` maps names in the wheel to bytes. What
    goes into a folder of scripts can be executed.
    """
    info = info_folder(name)
    pure = "true" if tag.endswith("-any") else "false"
    content = {
        **files,
        f"{info}/METADATA": about.encode(),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: evenhand\nRoot-Is-Purelib: {pure}\n{tag_lines(tag)}".encode(),
    }
    record = "".join(f"{path},sha256={digest(data)},{len(data)}\n" for path, data in content.items())
    content[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    path = pathlib.Path(folder) / f"{name.replace('-', '_')}-{version()}-{tag}.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        for inside, data in content.items():
            entry = zipfile.ZipInfo(inside, EPOCH)
            entry.external_attr = (0o100755 if "/scripts/" in inside else 0o100644) << 16  # Of a regular file.
            wheel.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return path


def tag_lines(tag):
    """A line for each of the tags that stand in one (PEP 425)."""
    python, abi, platforms = tag.split("-")
    return "".join(f"Tag: {python}-{abi}-{platform}\n" for platform in platforms.split("."))


def digest(data):
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
