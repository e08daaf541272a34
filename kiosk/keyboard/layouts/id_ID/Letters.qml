pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

// Letters, with a row of figures above and what e-mail addresses need within reach.
KeyboardLayout {
    id: letters

    signal signsWanted

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
        CharacterKeys {
            letters: "asdfghjkl"
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
        CharacterKeys {
            letters: "zxcvbnm"
        }
        EraseKey {
            weight: 150
        }
    }
    KeyboardRow {
        PageKey {
            objectName: "key-symbols"
            weight: 150
            displayText: "#+="
            Accessible.name: qsTr("Tanda baca")
            onClicked: letters.signsWanted()
        }
        CharacterKeys {
            letters: "@_"
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
