pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

// Figures and the marks that names, addresses and sentences need.
KeyboardLayout {
    keyWeight: 100

    LetterRow {
        letters: "1234567890"
    }
    LetterRow {
        letters: "'\"-/()&,:;"
    }
    LetterRow {
        letters: "?!+*=%#$<>"
    }
    KeyboardRow {
        SymbolModeKey {
            objectName: "key-letters"
            weight: 150
            displayText: "abc"
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Huruf")
        }
        CharacterKey {
            text: "@"
        }
        CharacterKey {
            text: "_"
        }
        CharacterKey {
            text: "é"
        }
        CharacterKey {
            text: "è"
        }
        CharacterKey {
            text: "ê"
        }
        CharacterKey {
            text: "ç"
        }
        CharacterKey {
            text: "ñ"
        }
        EraseKey {
            weight: 150
        }
    }
    KeyboardRow {
        CharacterKey {
            text: "["
        }
        CharacterKey {
            text: "]"
        }
        SpaceKey {
            objectName: "key-space"
            weight: 450
            displayText: qsTr("spasi")
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("spasi")
        }
        CharacterKey {
            text: "."
        }
        NextKey {
            weight: 250
        }
    }
}
