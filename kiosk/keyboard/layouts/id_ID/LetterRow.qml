pragma ComponentBehavior: Bound

import QtQuick.VirtualKeyboard.Components

// A row of equal keys, one for each character of `letters`.
KeyboardRow {
    id: row

    required property string letters

    CharacterKeys {
        letters: row.letters
    }
}
