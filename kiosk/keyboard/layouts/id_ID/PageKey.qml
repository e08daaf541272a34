pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

// Turns to another page of the keyboard; types nothing.
ModeKey {
    Accessible.role: Accessible.Button
}
