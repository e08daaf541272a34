pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// "Untuk apa data ini?": the consent text to read in the middle of the form.
ReceptionFrame {
    id: page

    name: "privacy"
    heading: page.reception.consent.title

    foot: ReceptionFoot {
        reception: page.reception

        TouchButton {
            objectName: "back"
            text: qsTr("Kembali")
            iconName: "arrow-left-bold"
            onClicked: page.reception.back()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.compact ? 24 : 40
        anchors.bottomMargin: Theme.compact ? 24 : 40
        spacing: Theme.gap

        Title {
            Layout.fillWidth: true
            text: page.heading
        }

        ReceptionPoints {
            id: points

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: points.wanted
            points: page.reception.consent.points
        }

        Words {
            Layout.fillWidth: true
            text: page.reception.consent.otherwise
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
