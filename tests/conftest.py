"""Settings every test runs under. Qt reads them when PySide6 is first imported, so they come first."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
for name in [name for name in os.environ if name.startswith("ANJUNGAN_") and "TEST" not in name]:
    del os.environ[name]

from hypothesis import settings  # noqa: E402  the environment comes first

pytest_plugins = ["tests.plugins.databases", "tests.plugins.log_guard", "tests.plugins.sop", "tests.world"]

settings.register_profile("anjungan", deadline=None, print_blob=True)
settings.load_profile("anjungan")
