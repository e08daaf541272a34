pragma ComponentBehavior: Bound

import QtQuick
import anjungan.display
import kiosk.components

// The moment of a call: the whole screen says one number and one desk. Two swells, then still; without motion, still.
Rectangle {
    id: flash

    required property BoardModel board
    readonly property bool on: flash.board.announced > 0

    objectName: "flash"
    color: Theme.callInk
    visible: flash.opacity > 0
    opacity: 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: flash.visible ? flash.board.callLabel + " " + flash.board.callDesk : ""

    function appear(): void {
        fade.stop();
        flash.opacity = 1;
        if (!Theme.still)
            swells.restart();
    }

    function leave(): void {
        if (Theme.still)
            flash.opacity = 0;
        else
            fade.restart();
    }

    NumberAnimation {
        id: fade

        target: flash
        property: "opacity"
        to: 0
        duration: DisplayTheme.flashBack
        easing.type: Easing.OutCubic
    }

    Connections {
        target: flash.board

        function onAnnouncedChanged() {
            swells.stop();
            field.color = Theme.call;
            if (flash.on)
                flash.appear();
            else
                flash.leave();
        }
    }

    SequentialAnimation {
        id: swells

        loops: 2

        ColorAnimation {
            target: field
            property: "color"
            to: DisplayTheme.swell
            duration: DisplayTheme.swellTime / 2
            easing.type: Easing.OutCubic
        }

        ColorAnimation {
            target: field
            property: "color"
            to: Theme.call
            duration: DisplayTheme.swellTime / 2
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        id: frame

        anchors.fill: parent
        anchors.margins: DisplayTheme.flashMargin
        color: Theme.white

        Rectangle {
            id: field

            objectName: "flash-field"
            anchors.fill: parent
            anchors.margins: DisplayTheme.flashFrame
            anchors.bottomMargin: DisplayTheme.flashFoot
            color: Theme.call

            Row {
                x: 68
                y: 40
                spacing: 36

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "bell-ringing-fill"
                    color: Theme.callInk
                    size: 80
                }

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Panggilan baru")
                    color: Theme.callInk
                    bold: true
                    lineHeight: 1
                    font.pixelSize: DisplayTheme.flashTitle
                }
            }

            Words {
                anchors.right: parent.right
                anchors.rightMargin: 64
                y: 28
                text: flash.board.clock
                color: Theme.callInk
                semibold: true
                lineHeight: 1
                font.pixelSize: DisplayTheme.flashClock
            }

            Words {
                objectName: "flash-number"
                anchors.fill: parent
                anchors.topMargin: 60
                anchors.leftMargin: 48
                anchors.rightMargin: 48
                text: flash.board.callLabel
                color: Theme.callInk
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                lineHeight: 1
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: DisplayTheme.flashHero / 3
                font.family: Theme.heavy
                font.pixelSize: DisplayTheme.flashHero
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: DisplayTheme.flashFrame
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * DisplayTheme.flashFrame
            height: DisplayTheme.flashFoot - DisplayTheme.flashFrame
            color: Theme.callInk

            Row {
                anchors.centerIn: parent
                spacing: 56

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "arrow-right-bold"
                    color: Theme.call
                    size: 150
                }

                Words {
                    objectName: "flash-desk"
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, 980)
                    text: flash.board.callDesk
                    color: Theme.white
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: DisplayTheme.desk
                    font.family: Theme.heavy
                    font.pixelSize: DisplayTheme.flashDesk
                }

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: flash.board.callService !== ""
                    width: 3
                    height: 130
                    color: Theme.panelEdge
                }

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(Math.ceil(implicitWidth) + 2, 760)
                    text: flash.board.callService.replace(" ", "\n")
                    color: Theme.white
                    semibold: true
                    lineHeight: 0.95
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: DisplayTheme.smallest
                    font.pixelSize: DisplayTheme.flashTitle
                }
            }
        }
    }
}
