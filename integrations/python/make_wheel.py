#!/usr/bin/env python3
"""Puts the built program into a wheel, with the libraries that it needs. Usage: make_wheel.py BUILD_FOLDER TARGET_FOLDER

BUILD_FOLDER was configured with EVENHAND_STATIC or EVENHAND_BUNDLE and built. The wheel needs no compiler and no other package; `pip install`
places the program beside Python's own programs, and the libraries where it looks for them.
"""

import pathlib
import platform
import re
import subprocess
import sys
import tempfile

from wheel_file import PROJECT, info_folder, metadata, version, write_wheel

NAME = "evenhand"
# The Debian packages of which a statically linked program holds a part.
LINKED = ("libre2-dev", "libyaml-cpp-dev", "libmd4c-dev", "libutf8proc-dev", "libzip-dev", "libpugixml-dev", "zlib1g-dev", "libc6-dev",
          "libstdc++6")
# It runs on any Linux; no older and no other C library has a tag.
STATIC_PLATFORMS = ("manylinux_2_17", "manylinux2014", "musllinux_1_1")


def installed(build, prefix):
    """What goes into the wheel, as map from its name below the prefix to the file."""
    subprocess.run(["cmake", "--install", build, "--prefix", prefix, "--strip"], check=True, stdout=subprocess.DEVNULL)
    names = ["bin/evenhand", "share/man/man1/evenhand.1"]
    # A wheel knows no links: each library under the one name by which it is asked for.
    libraries = [path for path in sorted((prefix / "lib/evenhand").glob("*.so*")) if soname(path) == path.name]
    if not libraries and not is_static(prefix / "bin/evenhand"):
        sys.exit(f"make_wheel: {build} has neither EVENHAND_STATIC nor EVENHAND_BUNDLE; its program would lack its libraries")
    return {name: prefix / name for name in names} | {f"lib/evenhand/{path.name}": path for path in libraries}


def soname(library):
    return re.search(r"SONAME\s+(\S+)", dump(library, "-p")).group(1)


def dump(path, what):
    return subprocess.run(["objdump", what, path], check=True, capture_output=True, text=True).stdout


def is_static(program):
    return "NEEDED" not in dump(program, "-p")


def platform_tag(binaries):
    """The oldest C library that knows all that is asked of it (PEP 600, PEP 656)."""
    if all(map(is_static, binaries)):
        return ".".join(f"{name}_{platform.machine()}" for name in STATIC_PLATFORMS)
    versions = {tuple(map(int, found.split("."))) for path in binaries
                for found in re.findall(r"GLIBC_(\d+\.\d+)", dump(path, "-T"))}
    major, minor = max(versions)
    return f"manylinux_{major}_{minor}_{platform.machine()}"


def copyright_of(package):
    return pathlib.Path(f"/usr/share/doc/{package}/copyright").read_bytes()


def licence_of(library):
    """Name and text of the licence of a library's package."""
    # /lib and /usr/lib are one folder, and dpkg knows only one of the names.
    for path in (library.resolve(), pathlib.Path("/") / library.resolve().relative_to("/usr")):
        owner = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False).stdout.split(":")[0]
        if owner:
            return owner, copyright_of(owner)
    sys.exit(f"make_wheel: no package owns {library}, so its licence is not known")


def system_library(name):
    listed = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    return pathlib.Path(re.search(rf"^\s+{re.escape(name)} .*=> (\S+)$", listed, re.M).group(1))


def content_of(tree):
    data = f"{NAME}-{version()}.data"
    licences = f"{info_folder(NAME)}/licenses"
    files = {f"{licences}/{name}": (PROJECT / name).read_bytes() for name in ("LICENSE", "NOTICE")}
    for name, path in tree.items():
        # What is not a script goes to the same places under the environment as under any other prefix.
        inside = f"{data}/scripts/{path.name}" if name.startswith("bin/") else f"{data}/data/{name}"
        files[inside] = path.read_bytes()
        if name.startswith("lib/"):
            owner, text = licence_of(system_library(path.name))
            files[f"{licences}/{owner}"] = text
    if not any(name.startswith("lib/") for name in tree):
        files.update({f"{licences}/{package}": copyright_of(package) for package in LINKED})
    return files


def main(build, target):
    pathlib.Path(target).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        tree = installed(build, pathlib.Path(folder))
        binaries = [path for name, path in tree.items() if not name.startswith("share/")]
        about = metadata(NAME, "A linter for inclusive language that reads sentences")
        print(write_wheel(target, NAME, f"py3-none-{platform_tag(binaries)}", about, content_of(tree)))


main(*sys.argv[1:])
