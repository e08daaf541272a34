pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

// A row of equal keys, one for each character of `letters`.
KeyboardRow {
    id: row

    required property string letters

    Repeater {
        model: row.letters.split("")

        CharacterKey {
            required property string modelData

            text: modelData
        }
    }
}
