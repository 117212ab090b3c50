"""What pre-commit installs of this repository (PEP 517): a package without any file that asks for the wheel of its version.

So a hook brings the built program with it, and needs neither a compiler nor a package to build packages.
"""

from wheel_file import metadata, version, write_wheel

NAME = "evenhand-hooks"


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    about = metadata(NAME, "The hooks of Evenhand", f"Requires-Dist: evenhand=={version()}")
    return write_wheel(wheel_directory, NAME, "py3-none-any", about, {}).name


def build_sdist(sdist_directory, config_settings=None):
    raise NotImplementedError("the hooks are installed from the repository")
