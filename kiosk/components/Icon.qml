pragma ComponentBehavior: Bound

import QtQuick

// One Phosphor icon in one colour; says nothing to a screen reader, the words beside it do.
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    property int size: 40

    sourceSize: Qt.size(icon.size, icon.size)
    source: icon.name === "" ? "" : "image://icon/" + icon.name + "?color=" + icon.color.toString().slice(1)
    Accessible.ignored: true
}
