pragma ComponentBehavior: Bound

import QtQuick

// Equal keys, one for each character of `letters`; each is a slice of its own while the keyboard is built.
Repeater {
    id: keys

    required property string letters

    model: keys.letters.split("")

    CharacterKey {
        required property string modelData

        text: modelData
    }
}
