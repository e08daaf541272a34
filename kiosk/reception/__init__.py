"""The reception kiosk: guest book and ticket."""
