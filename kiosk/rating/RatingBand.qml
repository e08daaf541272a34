pragma ComponentBehavior: Bound

import QtQuick
import anjungan.rating
import kiosk.components

// The ink band: the office, and whose service is asked about, as number, service and desk.
Rectangle {
    id: band

    required property RatingModel model
    readonly property bool asking: band.model.page === "asking"

    color: Theme.band

    Kawung {
        anchors.fill: parent
        ground: band.color
    }

    Emblem {
        id: emblem

        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Theme.ribbonHeight / 2
        size: RatingTheme.emblem
    }

    Words {
        anchors.left: emblem.right
        anchors.leftMargin: 18
        anchors.right: band.asking ? pill.left : parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: emblem.verticalCenter
        text: band.model.officeName
        color: Theme.bandInk
        bold: true
        lineHeight: 1
        maximumLineCount: 2
        elide: Text.ElideRight
        font.pixelSize: RatingTheme.office
    }

    Rectangle {
        id: pill

        objectName: "about"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: emblem.verticalCenter
        visible: band.asking
        width: about.width + 40
        height: RatingTheme.pillHeight
        radius: height / 2
        color: Theme.panel
        border.width: Theme.edge
        border.color: Theme.panelEdge

        Words {
            id: about

            anchors.centerIn: parent
            text: [band.model.label, Theme.portrait ? "" : band.model.service, band.model.desk].filter(part => part !== "").join("  ·  ")
            color: Theme.bandInk
            semibold: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            font.pixelSize: RatingTheme.pill
        }
    }

    Ribbon {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
