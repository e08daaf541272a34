"""Settings every test runs under. Qt reads them when PySide6 is first imported, so they come first."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
os.environ.pop("ANJUNGAN_STATION_FILE", None)
