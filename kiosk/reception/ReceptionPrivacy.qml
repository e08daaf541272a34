pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// "Untuk apa data ini?": in the middle of the form, each field that is asked, then the consent text.
ReceptionFrame {
    id: page

    function ground(key: string): string {
        switch (key) {
        case "required":
            return qsTr("Wajib diisi, untuk tugas pelayanan publik");
        case "consent":
            return qsTr("Boleh kosong, disimpan dengan persetujuan Anda");
        default:
            return qsTr("Boleh kosong, untuk melayani Anda hari ini");
        }
    }

    function keeping(key: string): string {
        switch (key) {
        case "day":
            return qsTr("Dihapus pada akhir hari.");
        case "sealed":
            return qsTr("Yang disimpan hanya kode rahasia dan empat angka terakhir, menurut jadwal arsip kantor.");
        default:
            return qsTr("Disimpan menurut jadwal arsip kantor.");
        }
    }

    function told(groups: var): var {
        const points = [];
        for (const group of groups) {
            const heading = page.ground(group.ground);
            const names = group.names.map(name => ReceptionLabels.brief(name)).join(", ");
            const text = `${names}. ${page.keeping(group.keeping)}`;
            const last = points[points.length - 1];
            if (last && last.heading === heading)
                last.text += "\n" + text;
            else
                points.push({
                    heading: heading,
                    text: text
                });
        }
        return points;
    }

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
            points: page.told(page.reception.consent.asked).concat(page.reception.consent.points)
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
