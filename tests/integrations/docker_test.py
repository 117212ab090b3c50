#!/usr/bin/env python3
"""Builds the images of integrations/docker and checks a file with each. Usage: docker_test.py SOURCE TOOLS

Needs root, buildah and mmdebstrap, which makes the base image, since no registry of images is asked. The first run takes as long as building the
program does; TOOLS keeps what can be used again.
"""

import pathlib
import shutil
import sys
import tempfile

from repository import BAD, GOOD, RULE, environment, must, run

SOURCE, TOOLS = (pathlib.Path(each).resolve() for each in sys.argv[1:])
BASE = "localhost/evenhand-base"


class Images:
    """Images and containers in a folder of our own, which no daemon and no user of the machine sees."""

    def __init__(self, env):
        self.env = {**env, "STORAGE_DRIVER": "vfs", "BUILDAH_ISOLATION": "chroot"}
        self.command = ["buildah", "--root", TOOLS / "images", "--runroot", TOOLS / "images-running"]

    def do(self, *arguments):
        return must(*self.command, *arguments, folder="/", env=self.env).stdout.strip()

    def exists(self, image):
        return run(*self.command, "inspect", "--type", "image", image, folder="/", env=self.env).returncode == 0

    def make_base(self):
        if self.exists(BASE):
            return
        archive = TOOLS / "base.tar"
        must("mmdebstrap", "--quiet", "--variant=minbase", "--include=ca-certificates", "bookworm", archive, folder="/", env=self.env)
        container = self.do("from", "scratch")
        self.do("add", container, archive, "/")
        self.do("commit", container, BASE)
        self.do("rm", container)
        archive.unlink()

    def build(self, image, context, *arguments):
        dockerfile = context / "integrations/docker/Dockerfile"
        self.do("build", "--layers", "--build-arg", f"BASE={BASE}", "--file", dockerfile, "--tag", image, *arguments, context)

    def execute(self, image, work, *command):
        container = self.do("from", image)
        done = run(*self.command, "run", "--volume", f"{work}:/texts:ro", container, "--", *command, folder="/", env=self.env)
        self.do("rm", container)
        return done


def copy_sources(target):
    """What git would give to who clones this, with what is not committed yet."""
    names = must("git", "ls-files", "-co", "--exclude-standard", "-z", folder=SOURCE).stdout.split("\0")
    for name in filter(None, names):
        if (SOURCE / name).exists():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(SOURCE / name, target / name)


def try_image(images, image, program, work):
    (work / "a.md").write_text(GOOD, encoding="utf-8")
    done = images.execute(image, work, program, "check", "--color", "never", ".")
    assert done.returncode == 0, done.output
    (work / "a.md").write_text(BAD, encoding="utf-8")
    done = images.execute(image, work, program, "check", "--color", "never", ".")
    assert done.returncode == 1 and RULE in done.output, done.output


def main():
    with tempfile.TemporaryDirectory() as name:
        home = pathlib.Path(name)
        images = Images(environment(home, None))
        images.make_base()
        context, work = home / "context", home / "work"
        copy_sources(context)
        work.mkdir()
        home.chmod(0o755)
        images.build("evenhand", context)
        images.build("evenhand-program", context, "--target", "program")
        try_image(images, "evenhand", "evenhand", work)
        try_image(images, "evenhand-program", "/usr/local/bin/evenhand", work)
        assert images.execute("evenhand", work, "id", "-u").stdout.strip() == "10001"
        assert images.execute("evenhand", work, "sh", "-c", "git --version && pdftotext -v").returncode == 0
        assert images.execute("evenhand", work, "sh", "-c", "touch /texts/b /usr/b").returncode != 0
    print("both images check a file, and write nothing")


main()
