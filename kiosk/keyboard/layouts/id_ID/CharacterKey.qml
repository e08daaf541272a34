pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

// A key that types its own text; tests and drivers find it by its name.
Key {
    id: letter

    objectName: "key-" + letter.text
    key: letter.text.toUpperCase().charCodeAt(0)
    showPreview: false
    Accessible.role: Accessible.Button
    Accessible.name: letter.text
}
