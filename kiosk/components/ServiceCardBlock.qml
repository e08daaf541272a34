pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The landscape shape of a service card: tile and words above, a line, waiting below.
ColumnLayout {
    id: block

    required property string title
    required property string detail
    // Said instead where the name takes two lines.
    required property string shortDetail
    required property string iconName
    required property color tone
    required property string waiting
    required property string range
    required property string waitWord

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.compact ? 18 : 24

        ServiceTile {
            Layout.alignment: Qt.AlignTop
            iconName: block.iconName
            tone: block.tone
            size: Theme.compact ? 88 : 104
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignTop
            spacing: Theme.compact ? 0 : 4

            Words {
                id: heading

                Layout.fillWidth: true
                text: block.title
                bold: true
                lineHeight: 0.93
                font.pixelSize: Theme.compact && block.title.length > 34 ? Theme.headingSize - 5 : Theme.headingSize
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: block.detail !== "" && !(Theme.compact && heading.lineCount > 1)
                text: heading.lineCount > 1 && block.shortDetail !== "" ? block.shortDetail : block.detail
                color: Theme.ink2
                lineHeight: 1
                elide: Text.ElideRight
                maximumLineCount: heading.lineCount > 1 ? 1 : 2
                font.pixelSize: Theme.compact ? Theme.bodySize : Theme.bodySize - 1
                Accessible.ignored: true
            }
        }
    }

    // The line stands at one height on every card, however long the words above it are.
    Item {
        Layout.fillHeight: true
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 2
        color: Theme.line
    }

    RowLayout {
        Layout.fillHeight: false
        Layout.preferredHeight: Theme.compact ? 66 : 68
        spacing: 14

        Icon {
            visible: Theme.landscape
            name: "users-fill"
            color: Theme.ink2
            size: 34
        }

        Words {
            Layout.fillWidth: true
            text: block.waiting
            color: Theme.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Words {
            visible: Theme.landscape && block.waitWord !== ""
            text: block.waitWord
            color: Theme.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Words {
            visible: block.range !== ""
            text: block.range
            bold: true
            wrapMode: Text.NoWrap
            color: Theme.highContrast ? Theme.yellow : Theme.ink
            font.pixelSize: Theme.rangeSize
            Accessible.ignored: true
        }

        Icon {
            visible: block.enabled
            name: "caret-right-bold"
            color: Theme.action
            size: Theme.compact ? 32 : 36
        }
    }
}
