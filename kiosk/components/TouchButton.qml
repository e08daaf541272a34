pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A verb to touch. `busy` keeps the button, shows its verb of doing, and ignores further touches.
T.AbstractButton {
    id: button

    enum Kind {
        Plain,
        Primary,
        Help,
        Quiet
    }

    property int kind: TouchButton.Kind.Plain
    property string iconName: ""
    property bool iconAfter: false
    property bool busy: false
    property string busyText: button.text
    property int textSize: Theme.buttonSize
    property int sidePadding: 28
    readonly property bool primary: button.kind === TouchButton.Kind.Primary
    readonly property bool quiet: button.kind === TouchButton.Kind.Quiet
    readonly property color faceColor: {
        if (!button.enabled)
            return Theme.disabledFace;
        if (button.primary)
            return button.down ? Theme.actionPressed : Theme.action;
        if (button.kind === TouchButton.Kind.Help)
            return Theme.warnTint;
        if (button.quiet)
            return button.down ? Theme.tint : "transparent";
        return button.down ? Theme.tint : Theme.card;
    }
    readonly property color inkColor: {
        if (!button.enabled)
            return Theme.disabledText;
        if (button.primary)
            return Theme.actionInk;
        return button.kind === TouchButton.Kind.Help ? Theme.warn : Theme.ink;
    }

    implicitWidth: Math.max(Theme.buttonHeight, face.implicitWidth + 2 * button.sidePadding)
    implicitHeight: Theme.buttonHeight
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: button.busy ? button.busyText : button.text
    Keys.onReturnPressed: button.click()

    background: Lipped {
        pressed: button.down && !button.busy
        flat: !button.enabled || button.quiet || button.busy
        radius: Theme.buttonRadius
        face: button.faceColor
        lip: button.primary ? (Theme.highContrast ? "transparent" : Theme.actionPressed) : button.kind === TouchButton.Kind.Help ? Theme.warnEdge : Theme.lip
        edgeWidth: button.quiet ? 0 : Theme.edge
        edgeColor: !button.enabled ? Theme.disabledEdge : button.primary ? button.faceColor : button.kind === TouchButton.Kind.Help ? Theme.warnEdge : Theme.control

        FocusRing {
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        ButtonFace {
            id: face

            x: (parent.width - width) / 2
            y: (parent.height - height - (button.quiet ? 0 : Theme.lipHeight)) / 2 + (button.down && !button.quiet && !button.busy ? Theme.lipHeight : 0)
            room: button.width - 2 * Math.min(button.sidePadding, 16)
            words: button.busy ? button.busyText : button.text
            iconName: button.iconName
            iconAfter: button.iconAfter
            busy: button.busy
            ink: button.inkColor
            size: button.textSize
        }
    }

    // Touches while busy end here, so that a double tap is one act.
    MouseArea {
        anchors.fill: parent
        enabled: button.busy
        visible: button.busy
    }
}
