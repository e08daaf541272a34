pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

// Figures and the marks that names, addresses and sentences need.
KeyboardLayout {
    id: signs

    signal lettersWanted

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
        PageKey {
            objectName: "key-letters"
            weight: 150
            displayText: "abc"
            Accessible.name: qsTr("Huruf")
            onClicked: signs.lettersWanted()
        }
        CharacterKeys {
            letters: "@_éèêçñ"
        }
        EraseKey {
            weight: 150
        }
    }
    KeyboardRow {
        CharacterKeys {
            letters: "[]"
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
