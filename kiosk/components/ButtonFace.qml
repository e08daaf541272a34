pragma ComponentBehavior: Bound

import QtQuick

// Icon and verb of a button, the icon before or after; a turning spinner while busy.
Row {
    id: face

    property string words: ""
    property string iconName: ""
    property bool iconAfter: false
    property bool busy: false
    property color ink: Theme.ink
    property int size: Theme.buttonSize
    property real room: 10000
    readonly property int iconSize: Math.round(face.size * 1.25)
    readonly property bool hasIcon: face.busy || face.iconName !== ""

    spacing: 16
    layoutDirection: face.iconAfter && !face.busy ? Qt.RightToLeft : Qt.LeftToRight

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: face.hasIcon
        name: face.busy ? "spinner-gap-bold" : face.iconName
        color: face.ink
        size: face.iconSize

        RotationAnimator on rotation {
            running: face.busy && !Theme.still
            from: 0
            to: 360
            duration: 900
            loops: Animation.Infinite
        }
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, face.room - (face.hasIcon ? face.iconSize + face.spacing : 0))
        text: face.words
        color: face.ink
        semibold: true
        lineHeight: 1
        maximumLineCount: 2
        font.pixelSize: face.size
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
