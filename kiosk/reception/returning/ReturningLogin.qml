pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// "Pernah berkunjung?": address or number with the PIN, or the visitor card under the scanner.
ReceptionFrame {
    id: page

    required property real keyboardHeight
    readonly property ReturningModel returning: page.reception.returning
    readonly property bool squeezed: page.keyboardHeight > 0 && !Theme.portrait

    name: "returning"
    heading: title.text
    bandHeight: page.squeezed ? Theme.ribbonHeight : Theme.formBandHeight
    onVisibleChanged: if (page.visible)
        scan.forceActiveFocus()
    Component.onCompleted: scan.forceActiveFocus()

    foot: ReceptionFormFoot {
        reception: page.reception
        nextWord: qsTr("Masuk")
        nextIcon: "sign-in-bold"
        busyWord: qsTr("Memeriksa…")
        busy: page.returning.busy
        onNextWanted: {
            scan.forceActiveFocus();
            page.returning.submit();
        }
    }

    ReturningScan {
        id: scan

        anchors.fill: parent
        returning: page.returning
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        anchors.topMargin: page.squeezed ? 8 : Theme.portrait ? 40 : 20
        spacing: Theme.portrait ? Theme.gap : 14

        Title {
            id: title

            Layout.fillWidth: true
            visible: !page.squeezed
            text: qsTr("Pernah berkunjung?")
        }

        Banner {
            Layout.fillWidth: true
            objectName: "returning-trouble"
            visible: page.returning.error !== "" && !["contact", "pin"].includes(page.returning.errorField)
            what: page.returning.error
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 32
            rowSpacing: 20

            TouchField {
                objectName: "contact"
                Layout.fillWidth: true
                Layout.preferredWidth: 12
                Layout.alignment: Qt.AlignTop
                label: qsTr("Email atau nomor WhatsApp")
                text: page.returning.contact
                error: page.returning.errorField === "contact" ? page.returning.error : ""
                hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                nextWord: qsTr("Berikutnya")
                onEdited: typed => page.returning.write("contact", typed)
                onNextWanted: pin.take()
            }

            TouchField {
                id: pin

                objectName: "pin"
                Layout.fillWidth: true
                Layout.preferredWidth: 8
                Layout.alignment: Qt.AlignTop
                label: qsTr("PIN, %1 angka").arg(page.returning.pinDigits)
                text: page.returning.pin
                error: page.returning.errorField === "pin" ? page.returning.error : ""
                hints: Qt.ImhDigitsOnly | Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                input.echoMode: TextInput.Password
                nextWord: qsTr("Masuk")
                onEdited: typed => page.returning.write("pin", typed)
                onNextWanted: {
                    scan.forceActiveFocus();
                    page.returning.submit();
                }
            }
        }

        Words {
            Layout.fillWidth: true
            visible: !page.squeezed
            text: qsTr("Lupa PIN? Resepsionis membantu setelah melihat kartu identitas Anda. Atau sentuh Kembali dan isi buku tamu seperti biasa.")
            color: Theme.ink2
        }

        ReturningCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.portrait ? 24 : 4
            visible: page.keyboardHeight <= 0 || (Theme.portrait && !Theme.largerText)
            objectName: "scan-card"
            heading: qsTr("Punya kartu pengunjung?")
            words: qsTr("Dekatkan kode pada kartu ke pemindai.")
            iconName: "qr-code-bold"
        }
    }
}
