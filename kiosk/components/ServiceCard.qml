pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One service on the home page: what it is, how many wait, how long that usually takes.
CardButton {
    id: card

    required property string title
    required property string iconName
    required property color tone
    property string detail: ""
    property string shortDetail: ""
    property string waiting: ""
    property string range: ""
    property string waitWord: ""
    readonly property bool row: Theme.portrait
    readonly property bool folded: Theme.largerText

    text: [card.title, card.waiting, card.range].filter(part => part !== "").join(", ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.inside
        anchors.rightMargin: Theme.inside + 8
        visible: card.row || card.folded
        spacing: 28

        ServiceTile {
            iconName: card.iconName
            tone: card.tone
            size: Math.min(132, parent.height - 2 * Theme.inside + 8)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            Words {
                Layout.fillWidth: true
                text: card.title
                bold: true
                lineHeight: Theme.textLine - 0.12
                font.pixelSize: card.folded && Theme.portrait ? Theme.headingSize - (card.title.length > 22 ? 4 : 0) : Theme.headingSize
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: !card.folded && card.detail !== ""
                text: card.detail
                color: Theme.ink2
                lineHeight: 1.05
                Accessible.ignored: true
            }

            RowLayout {
                visible: card.folded
                spacing: 20

                Words {
                    visible: card.range !== ""
                    text: card.range
                    bold: true
                    wrapMode: Text.NoWrap
                    color: Theme.highContrast ? Theme.yellow : Theme.ink
                    font.pixelSize: Theme.rangeSize
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    text: card.waiting
                    wrapMode: Text.NoWrap
                    color: Theme.ink2
                    font.pixelSize: Theme.bodySize
                    Accessible.ignored: true
                }
            }
        }

        ColumnLayout {
            visible: !card.folded
            spacing: 2

            Words {
                Layout.alignment: Qt.AlignRight
                text: card.waiting
                color: Theme.ink2
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.bodySize
                Accessible.ignored: true
            }

            Words {
                Layout.alignment: Qt.AlignRight
                visible: card.range !== ""
                text: card.range
                bold: true
                color: Theme.highContrast ? Theme.yellow : Theme.ink
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.rangeSize
                Accessible.ignored: true
            }
        }

        Icon {
            visible: card.enabled
            name: "caret-right-bold"
            color: Theme.action
            size: 40
        }
    }

    ServiceCardBlock {
        anchors.fill: parent
        anchors.margins: Theme.inside
        anchors.bottomMargin: 8
        visible: !card.row && !card.folded
        title: card.title
        detail: Theme.compact ? card.shortDetail : card.detail
        shortDetail: card.shortDetail
        iconName: card.iconName
        tone: card.tone
        waiting: card.waiting
        range: card.range
        waitWord: card.waitWord
    }
}
