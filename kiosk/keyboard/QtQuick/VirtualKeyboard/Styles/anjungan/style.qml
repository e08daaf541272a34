pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Styles
import kiosk.components

// How the on-screen keyboard looks: white keys on a blue-grey bed, each with a lip; the key that leads on is blue.
// Its words come with the layouts; the size follows the theme, so that the foot bar below never moves.
KeyboardStyle {
    id: style

    readonly property int gap: Theme.portrait ? 6 : 5

    keyboardDesignWidth: Theme.portrait ? 1080 : Theme.landscape ? 1920 : 1366
    keyboardDesignHeight: Theme.portrait ? 548 : Theme.landscape ? 506 : 364
    keyboardRelativeLeftMargin: (Theme.portrait ? 18 : Theme.landscape ? 280 : 120) / keyboardDesignWidth
    keyboardRelativeRightMargin: keyboardRelativeLeftMargin
    keyboardRelativeTopMargin: (Theme.compact ? 8 : 16) / keyboardDesignHeight
    keyboardRelativeBottomMargin: (Theme.compact ? 4 : 8) / keyboardDesignHeight
    characterPreviewDelegate: null
    alternateKeysListDelegate: null
    selectionListHeight: 0

    keyboardBackground: Rectangle {
        color: Theme.keyBed

        Rectangle {
            width: parent.width
            height: 2
            color: Theme.keyLip
        }
    }

    keyPanel: KeyPanel {
        id: letter

        KeyFace {
            anchors.fill: parent
            gap: style.gap
            pressed: letter.control.pressed
            words: letter.control.uppercased ? letter.control.displayText.toUpperCase() : letter.control.displayText
        }
    }

    spaceKeyPanel: KeyPanel {
        id: space

        KeyFace {
            anchors.fill: parent
            gap: style.gap
            pressed: space.control.pressed
            words: space.control.displayText
            textSize: Theme.bodySize
        }
    }

    backspaceKeyPanel: KeyPanel {
        id: backspace

        KeyFace {
            anchors.fill: parent
            gap: style.gap
            soft: true
            pressed: backspace.control.pressed
            iconName: "backspace"
        }
    }

    shiftKeyPanel: KeyPanel {
        id: shift

        KeyFace {
            anchors.fill: parent
            gap: style.gap
            soft: !shift.control.uppercased
            pressed: shift.control.pressed
            iconName: shift.control.uppercased ? "arrow-fat-up-fill" : "arrow-fat-up"
        }
    }

    modeKeyPanel: KeyPanel {
        id: page

        KeyFace {
            anchors.fill: parent
            gap: style.gap
            soft: true
            pressed: page.control.pressed
            words: page.control.displayText
            textSize: Theme.bodySize
        }
    }

    enterKeyPanel: KeyPanel {
        id: next

        KeyFace {
            anchors.fill: parent
            gap: style.gap
            leading: true
            pressed: next.control.pressed
            words: next.control.displayText
            textSize: Theme.compact ? Theme.smallSize : Theme.bodySize
        }
    }
}
