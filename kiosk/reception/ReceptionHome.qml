pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components
import kiosk.reception.arriving

// The first page: what this office offers, who waits, when it is open.
ReceptionFrame {
    id: page

    readonly property bool roomy: Theme.portrait && !Theme.largerText
    // Larger text on a wide screen: the services take the whole width, the rest moves to the foot bar.
    readonly property bool folded: Theme.largerText && !Theme.portrait
    // Three of the other ways in the foot bar of a small screen: words without icons.
    readonly property bool narrow: page.folded && Theme.compact
    readonly property string greeting: {
        switch (page.reception.home.greeting) {
        case "morning":
            return qsTr("Selamat pagi");
        case "noon":
            return qsTr("Selamat siang");
        case "afternoon":
            return qsTr("Selamat sore");
        default:
            return qsTr("Selamat malam");
        }
    }
    readonly property string invitation: {
        if (page.reception.home.cards.length === 0)
            return qsTr("%1. Silakan menemui petugas di meja depan.").arg(page.greeting);
        return Theme.portrait ? qsTr("Sentuh layanan yang Anda perlukan") : qsTr("%1. Sentuh layanan yang Anda perlukan.").arg(page.greeting);
    }

    name: "home"
    heading: page.invitation
    tallBand: !Theme.compact
    bandHeight: Theme.compact ? 116 : Theme.landscape ? 236 : Theme.largerText ? 280 : 408

    bandContent: ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: page.roomy ? 36 : 0
        visible: !Theme.compact
        spacing: 20

        Title {
            Layout.fillWidth: true
            visible: page.roomy
            text: qsTr("%1, selamat datang.").arg(page.greeting)
            color: Theme.bandInk
        }

        ReceptionHours {
            Layout.alignment: page.roomy ? Qt.AlignTop : Qt.AlignVCenter
            hours: page.reception.home.hours
        }

        Item {
            Layout.fillHeight: page.roomy
        }
    }
    bandAside: ReceptionHours {
        anchors.centerIn: parent
        visible: Theme.compact
        hours: page.reception.home.hours
    }

    foot: ReceptionFoot {
        reception: page.reception

        TouchButton {
            objectName: "appointments-foot"
            Layout.preferredWidth: Theme.portrait ? 212 : page.narrow ? 176 : implicitWidth
            visible: page.reception.appointment.offered
            sidePadding: Theme.portrait || page.narrow ? 12 : 20
            text: qsTr("Janji temu")
            iconName: Theme.portrait || page.narrow ? "" : "calendar-blank-fill"
            textSize: Theme.portrait ? (Theme.largerText ? 28 : 30) : page.narrow ? 26 : Theme.buttonSize
            onClicked: page.reception.showAppointments()
        }

        TouchButton {
            objectName: "standards-foot"
            visible: page.folded
            text: qsTr("Informasi")
            iconName: page.narrow ? "" : "info-fill"
            Layout.preferredWidth: page.narrow ? 160 : implicitWidth
            sidePadding: page.narrow ? 12 : 28
            textSize: page.narrow ? 26 : Theme.buttonSize
            onClicked: page.reception.showStandards()
        }

        TouchButton {
            objectName: "online-foot"
            visible: page.folded && page.reception.home.onlineUrl !== ""
            text: qsTr("Layanan daring")
            iconName: page.narrow ? "" : "qr-code-bold"
            Layout.preferredWidth: page.narrow ? 206 : implicitWidth
            sidePadding: page.narrow ? 12 : 28
            textSize: page.narrow ? 26 : Theme.buttonSize
            onClicked: page.reception.showOnline()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.compact ? 18 : 30
        anchors.bottomMargin: Theme.compact ? 20 : 32
        spacing: Theme.compact ? 14 : 20

        Title {
            Layout.fillWidth: true
            text: page.invitation
            semibold: Theme.portrait && !Theme.largerText
            bold: !(Theme.portrait && !Theme.largerText)
            font.pixelSize: Theme.portrait ? (Theme.largerText ? 52 : 40) : Theme.titleSize - (Theme.largerText && Theme.compact ? 6 : 0)
        }

        ArrivingCalled {
            Layout.fillWidth: true
            reception: page.reception
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait || page.folded ? 1 : 2
            columnSpacing: Theme.compact ? 22 : 32
            rowSpacing: Theme.gap

            ReceptionServices {
                id: services

                Layout.fillWidth: true
                Layout.fillHeight: true
                reception: page.reception
            }

            ReceptionAside {
                visible: !page.folded
                Layout.fillWidth: Theme.portrait
                Layout.preferredWidth: Theme.portrait ? -1 : Theme.compact ? 358 : 484
                Layout.preferredHeight: Theme.portrait ? -1 : Math.max(implicitHeight, Math.min(services.height, services.contentHeight))
                reception: page.reception
            }
        }
    }
}
