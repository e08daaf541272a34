pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// "Apakah ini Anda?": only so much of the name that its owner knows it.
ReceptionFrame {
    id: page

    readonly property ReturningModel returning: page.reception.returning

    name: "is_you"
    heading: title.text
    bandHeight: Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        nextWord: qsTr("Ya, ini saya")
        nextIcon: "check-bold"
        busyWord: qsTr("Membuka…")
        busy: page.returning.busy
        onNextWanted: page.returning.confirm()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.portrait ? 64 : 24
        spacing: Theme.portrait ? 40 : 16

        Title {
            id: title

            Layout.fillWidth: true
            text: qsTr("Apakah ini Anda?")
        }

        Banner {
            Layout.fillWidth: true
            objectName: "is-you-trouble"
            visible: page.returning.error !== ""
            what: page.returning.error
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: person.implicitHeight + 2 * (Theme.portrait ? 48 : Theme.inside)
            radius: Theme.cardRadius
            color: Theme.card
            border.width: Theme.edge
            border.color: Theme.line

            ColumnLayout {
                id: person

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.portrait ? 48 : Theme.inside
                spacing: 12

                Words {
                    objectName: "masked-name"
                    Layout.fillWidth: true
                    text: page.returning.personName
                    bold: true
                    font.pixelSize: Theme.compact ? 48 : 64
                }

                Words {
                    objectName: "masked-contact"
                    Layout.fillWidth: true
                    text: page.returning.personContact
                    color: Theme.ink2
                    font.pixelSize: Theme.headingSize
                }
            }
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Nama dan kontak disamarkan agar orang lain tidak dapat membacanya.")
            color: Theme.ink2
        }

        TouchButton {
            objectName: "not-me"
            Layout.preferredWidth: Math.max(implicitWidth, 420)
            enabled: !page.returning.busy
            text: qsTr("Bukan saya")
            iconName: "user-minus-fill"
            onClicked: page.returning.deny()
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
