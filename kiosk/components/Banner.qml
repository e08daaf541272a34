pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Trouble or good news: what happened in bold, what to do next in ink. Amber: one can go on; red: one cannot.
Rectangle {
    id: banner

    enum Mood {
        Good,
        Caution,
        Bad
    }

    required property string what
    property string then: ""
    property int mood: Banner.Mood.Caution
    readonly property color ink: [Theme.ok, Theme.warn, Theme.bad][banner.mood]

    implicitHeight: words.implicitHeight + 2 * Theme.inside
    radius: 16
    color: [Theme.okTint, Theme.warnTint, Theme.badTint][banner.mood]
    border.width: Theme.edge
    border.color: [Theme.okEdge, Theme.warnEdge, Theme.badEdge][banner.mood]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: banner.what + " " + banner.then

    Icon {
        id: sign

        x: Theme.inside
        y: Theme.inside
        name: ["check-circle-fill", "warning-fill", "warning-circle-fill"][banner.mood]
        color: banner.ink
        size: 48
    }

    ColumnLayout {
        id: words

        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: Theme.inside
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Words {
            Layout.fillWidth: true
            text: banner.what
            bold: true
            color: banner.ink
            Accessible.ignored: true
        }

        Words {
            Layout.fillWidth: true
            visible: banner.then !== ""
            text: banner.then
            font.pixelSize: Theme.bodySize - (Theme.largerText ? 2 : 1)
            Accessible.ignored: true
        }
    }
}
