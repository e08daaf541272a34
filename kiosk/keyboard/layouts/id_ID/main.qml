pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

// Letters, with a row of figures above and what e-mail addresses need within reach.
KeyboardLayout {
    keyWeight: 100

    LetterRow {
        letters: "1234567890"
    }
    LetterRow {
        letters: "qwertyuiop"
    }
    KeyboardRow {
        FillerKey {
            weight: 50
        }
        CharacterKey {
            text: "a"
        }
        CharacterKey {
            text: "s"
        }
        CharacterKey {
            text: "d"
        }
        CharacterKey {
            text: "f"
        }
        CharacterKey {
            text: "g"
        }
        CharacterKey {
            text: "h"
        }
        CharacterKey {
            text: "j"
        }
        CharacterKey {
            text: "k"
        }
        CharacterKey {
            text: "l"
        }
        FillerKey {
            weight: 50
        }
    }
    KeyboardRow {
        ShiftKey {
            objectName: "key-shift"
            weight: 150
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Huruf besar")
        }
        CharacterKey {
            text: "z"
        }
        CharacterKey {
            text: "x"
        }
        CharacterKey {
            text: "c"
        }
        CharacterKey {
            text: "v"
        }
        CharacterKey {
            text: "b"
        }
        CharacterKey {
            text: "n"
        }
        CharacterKey {
            text: "m"
        }
        EraseKey {
            weight: 150
        }
    }
    KeyboardRow {
        SymbolModeKey {
            objectName: "key-symbols"
            weight: 150
            displayText: "#+="
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Tanda baca")
        }
        CharacterKey {
            text: "@"
        }
        CharacterKey {
            text: "_"
        }
        SpaceKey {
            objectName: "key-space"
            weight: 350
            displayText: qsTr("spasi")
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("spasi")
        }
        CharacterKey {
            text: "."
        }
        NextKey {
            weight: 150
        }
    }
}
