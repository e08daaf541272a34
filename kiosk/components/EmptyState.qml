pragma ComponentBehavior: Bound

import QtQuick

// Nothing here: an icon in control grey, one bold line, one line with the way out.
Column {
    id: empty

    required property string iconName
    required property string what
    property string then: ""
    property int whatSize: Theme.titleSize
    property int thenSize: Theme.bodySize + 2
    property color tone: Theme.control
    property color ink: Theme.ink
    property color ink2: Theme.ink2

    spacing: 12

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: empty.iconName
        color: empty.tone
        size: 120
    }

    Title {
        width: parent.width
        text: empty.what
        color: empty.ink
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: empty.whatSize
    }

    Words {
        width: parent.width
        visible: empty.then !== ""
        text: empty.then
        color: empty.ink2
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: empty.thenSize
    }
}
