pragma ComponentBehavior: Bound

import QtQuick

// The face of one key of the on-screen keyboard.
Item {
    id: key

    property int gap: 6
    property bool pressed: false
    property bool soft: false
    property bool leading: false
    property string words: ""
    property string iconName: ""
    property int textSize: Theme.compact ? 30 : 38
    readonly property color ink: key.leading ? Theme.actionInk : Theme.ink

    Lipped {
        anchors.fill: parent
        anchors.margins: key.gap
        anchors.bottomMargin: key.gap - 1
        pressed: key.pressed
        radius: Theme.compact ? 10 : 14
        face: key.leading ? (key.pressed ? Theme.actionPressed : Theme.action) : key.pressed ? Theme.tint : key.soft ? Theme.keySoft : Theme.key
        lip: key.leading ? Theme.actionPressed : Theme.keyLip
        edgeWidth: Theme.highContrast ? 2 : 0
        edgeColor: Theme.keyLip

        // Forty keys are built at once: bare text, and an icon only where there is one.
        Text {
            anchors.verticalCenter: parent.verticalCenter
            x: 6
            width: parent.width - 12
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
            visible: key.iconName === ""
            text: key.words
            textFormat: Text.PlainText
            color: key.ink
            font.family: key.leading ? Theme.semibold : Theme.regular
            font.pixelSize: key.textSize
        }

        Loader {
            anchors.centerIn: parent
            active: key.iconName !== ""
            sourceComponent: Icon {
                name: key.iconName
                color: key.ink
                size: Theme.compact ? 34 : 42
            }
        }
    }
}
