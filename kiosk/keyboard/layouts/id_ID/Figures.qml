pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Components

// A pad of large figures in the middle of the bed. `extra` is the key left of zero.
KeyboardLayout {
    id: pad

    property string extra: ""

    keyWeight: 100

    KeyboardRow {
        FillerKey {}
        CharacterKeys {
            letters: "123"
        }
        EraseKey {}
        FillerKey {}
    }
    KeyboardRow {
        FillerKey {}
        CharacterKeys {
            letters: "456"
        }
        FillerKey {}
        FillerKey {}
    }
    KeyboardRow {
        FillerKey {}
        CharacterKeys {
            letters: "789"
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
