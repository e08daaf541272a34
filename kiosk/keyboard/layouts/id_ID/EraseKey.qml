pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

// Takes back the last character; repeats while held.
BackspaceKey {
    objectName: "key-backspace"
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Hapus huruf terakhir")
}
