pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// A pad of large figures in the middle of the bed. `extra` is the key left of zero.
KeyboardLayout {
    id: pad

    property string extra: ""

    inputMode: InputEngine.InputMode.Numeric
    keyWeight: 100

    KeyboardRow {
        FillerKey {}
        CharacterKey {
            text: "1"
        }
        CharacterKey {
            text: "2"
        }
        CharacterKey {
            text: "3"
        }
        EraseKey {}
        FillerKey {}
    }
    KeyboardRow {
        FillerKey {}
        CharacterKey {
            text: "4"
        }
        CharacterKey {
            text: "5"
        }
        CharacterKey {
            text: "6"
        }
        FillerKey {}
        FillerKey {}
    }
    KeyboardRow {
        FillerKey {}
        CharacterKey {
            text: "7"
        }
        CharacterKey {
            text: "8"
        }
        CharacterKey {
            text: "9"
        }
        FillerKey {}
        FillerKey {}
    }
    KeyboardRow {
        FillerKey {}
        CharacterKey {
            visible: pad.extra !== ""
            text: pad.extra
        }
        FillerKey {
            visible: pad.extra === ""
        }
        CharacterKey {
            text: "0"
        }
        FillerKey {}
        NextKey {}
        FillerKey {}
    }
}
