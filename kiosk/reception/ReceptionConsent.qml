pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// The consent with its unticked box, and the one button that takes the number.
ReceptionFrame {
    id: page

    readonly property ConsentModel consent: page.reception.consent

    name: "consent"
    heading: page.consent.title
    bandHeight: Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        nextWord: qsTr("Ambil tiket")
        nextIcon: "ticket-bold"
        busyWord: page.consent.retrying ? qsTr("Mencoba lagi…") : qsTr("Mengambil tiket…")
        busy: page.consent.busy
        onNextWanted: page.reception.takeTicket()
    }

    ReceptionSteps {
        id: steps

        width: parent.width
        reception: page.reception
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: steps.height + (Theme.portrait ? 32 : 12)
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.portrait ? 24 : 12
        spacing: Theme.portrait ? Theme.gap : 10

        Banner {
            Layout.fillWidth: true
            objectName: "consent-trouble"
            visible: page.consent.trouble !== ""
            mood: page.consent.retrying ? Banner.Mood.Bad : Banner.Mood.Caution
            what: page.consent.retrying ? qsTr("Sambungan terputus.") : page.consent.trouble
            then: page.consent.retrying ? qsTr("Isian Anda aman, kami coba lagi setiap 5 detik.") : ""
        }

        Title {
            Layout.fillWidth: true
            visible: !(Theme.compact && Theme.largerText)
            text: page.heading
            font.pixelSize: Theme.titleSize - (Theme.portrait && !Theme.largerText ? 6 : 0)
        }

        ReceptionPoints {
            id: points

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: points.wanted
            points: page.consent.points
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.touchGap
            rowSpacing: Theme.touchGap

            CheckRow {
                objectName: "agreement"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredWidth: 10
                text: page.consent.agreement
                ticked: page.consent.ticked
                wrong: page.consent.missed
                onClicked: page.reception.toggleAgreement()
            }

            CheckRow {
                objectName: "optional-agreement"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredWidth: 10
                visible: text !== ""
                text: page.consent.optional
                ticked: page.consent.optionalTicked
                onClicked: page.reception.toggleOptional()
            }
        }

        FieldError {
            Layout.fillWidth: true
            objectName: "agreement-error"
            sentence: page.consent.missed ? qsTr("Sentuh kotak persetujuan dahulu agar kami dapat mencatat data Anda.") : ""
        }

        Words {
            Layout.fillWidth: true
            visible: !page.consent.missed && page.consent.trouble === ""
            text: page.consent.otherwise
            color: Theme.ink2
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
