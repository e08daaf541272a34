pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The ink band: emblem, office, clock, the cloth, the ribbon. A page may lay more into it (`content`, below the row).
Rectangle {
    id: band

    required property string officeName
    required property string officeLine
    required property string clock
    required property string date
    property url emblem: ""
    property url cloth: Qt.resolvedUrl("../../assets/patterns/kawung.svg")
    property bool tall: false
    property int emblemSize: Theme.compact ? 68 : Theme.landscape ? 92 : band.tall ? 100 : 84
    property alias aside: beside.data
    default property alias content: below.data

    color: Theme.band
    clip: true

    Kawung {
        anchors.fill: parent
        pattern: band.cloth
        ground: band.color
        clearShare: Theme.portrait ? 0.3 : 0.28
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: band.tall && !Theme.compact ? (Theme.portrait ? 48 : 34) : band.height > 200 ? 18 : (band.height - Theme.ribbonHeight - row.height) / 2
        spacing: Theme.compact ? 18 : 24

        Emblem {
            size: band.emblemSize
            picture: band.emblem
        }

        ColumnLayout {
            spacing: 0

            Words {
                text: band.officeName
                color: Theme.bandInk
                bold: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.compact ? 30 : band.tall && Theme.portrait || Theme.largerText ? 40 : 36
            }

            Words {
                text: band.officeLine
                color: Theme.bandInk2
                lineHeight: 1
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.largerText ? (Theme.compact ? 30 : 34) : Theme.compact ? 25 : band.tall && Theme.portrait ? 30 : 28
            }
        }

        Item {
            id: beside

            Layout.fillWidth: true
            Layout.preferredHeight: band.emblemSize
        }

        ColumnLayout {
            spacing: 0

            Words {
                Layout.alignment: Qt.AlignRight
                text: band.clock
                color: Theme.bandInk
                semibold: true
                lineHeight: 0.92
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.compact ? 44 : band.tall ? 60 : 52
            }

            Words {
                Layout.alignment: Qt.AlignRight
                visible: !(Theme.largerText && Theme.portrait)
                text: band.date
                color: Theme.bandInk2
                lineHeight: 1
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.largerText ? (Theme.compact ? 28 : 34) : Theme.compact ? 24 : 26
            }
        }
    }

    Item {
        id: below

        anchors.left: row.left
        anchors.right: row.right
        anchors.top: row.bottom
        anchors.bottom: ribbon.top
    }

    Ribbon {
        id: ribbon

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
