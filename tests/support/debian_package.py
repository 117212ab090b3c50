"""Files of Debian packages, without installing them."""

import gzip
import subprocess


def unpack(package, folder):
    """Lays the files of a package into folder/files; returns its version."""
    folder.mkdir(parents=True)
    subprocess.run(["apt-get", "download", "-q", package], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    [archive] = folder.glob("*.deb")
    subprocess.run(["dpkg-deb", "-x", archive, folder / "files"], check=True)
    return archive.name.split("_")[1].replace("%3a", ":")


def content(path):
    """The bytes of a file, unpacked where its name ends with .gz."""
    data = path.read_bytes()
    return gzip.decompress(data) if path.name.endswith(".gz") else data
