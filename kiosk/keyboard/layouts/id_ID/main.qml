pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// The only layout: its pages stay once they are built, so that nothing is built anew between two fields. Letters are
// there from the start; figures and signs follow in slices, and letters (with figures above) stand in for them till then.
Item {
    id: board

    readonly property Item field: Window.activeFocusItem
    readonly property bool figuresOnly: InputContext.inputMethodHints & (Qt.ImhDigitsOnly | Qt.ImhDialableCharactersOnly | Qt.ImhFormattedNumbersOnly)
    property bool signsWanted: false
    readonly property Loader wanted: board.figuresOnly ? figures : board.signsWanted ? signs : letters
    readonly property Loader shown: board.wanted.status === Loader.Ready ? board.wanted : letters

    // What the keyboard asks of a layout: no input method of its own, no mode, its keys.
    readonly property var inputMethod: null
    readonly property var sharedLayouts: []
    readonly property int inputMode: -1

    function createInputMethod(): var {
        return null;
    }

    function scanLayout(): var {
        return (board.shown.item as KeyboardLayout).scanLayout();
    }

    component Page: Loader {
        id: page

        anchors.fill: parent
        asynchronous: true
        visible: board.shown === page
    }

    onFieldChanged: board.signsWanted = false

    Page {
        id: letters

        asynchronous: false
        sourceComponent: Letters {
            onSignsWanted: board.signsWanted = true
        }
    }

    Page {
        id: signs

        sourceComponent: Signs {
            onLettersWanted: board.signsWanted = false
        }
    }

    Page {
        id: figures

        // The plus of a foreign number, where more than figures is wanted.
        sourceComponent: Figures {
            extra: InputContext.inputMethodHints & Qt.ImhDigitsOnly ? "" : "+"
        }
    }
}
