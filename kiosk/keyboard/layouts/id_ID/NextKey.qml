pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

// The blue key: on to the next field (its word comes from the field).
EnterKey {
    id: next

    objectName: "key-next"
    Accessible.role: Accessible.Button
    Accessible.name: next.displayText
}
