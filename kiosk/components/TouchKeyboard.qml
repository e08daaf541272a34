pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard with our style and layouts; learns nothing, proposes nothing, cannot be hidden by a key.
// One per program. It opens above whatever its lower edge rests on.
InputPanel {
    id: keyboard

    // What was typed last stays in the keyboard's input context until another field takes the cursor: an empty one does.
    function forget() {
        nothing.forceActiveFocus();
        nothing.focus = false;
    }

    readonly property bool open: keyboard.active && Window.active

    visible: keyboard.open
    objectName: "keyboard"

    TextInput {
        id: nothing

        width: 0
        height: 0
        inputMethodHints: Qt.ImhNoPredictiveText
        Accessible.ignored: true
    }

    Component.onCompleted: {
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../keyboard/layouts");
        VirtualKeyboardSettings.styleName = "anjungan";
        VirtualKeyboardSettings.activeLocales = ["id_ID"];
        VirtualKeyboardSettings.locale = "id_ID";
        VirtualKeyboardSettings.visibleFunctionKeys = QtVirtualKeyboard.KeyboardFunctionKeys.None;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        VirtualKeyboardSettings.wordCandidateList.autoCommitWord = true;
    }
}
