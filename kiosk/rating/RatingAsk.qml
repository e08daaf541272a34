pragma ComponentBehavior: Bound

import QtQuick
import anjungan.rating
import kiosk.components

// The question and five faces: side by side, or one below the other on a tall screen.
Item {
    id: ask

    required property RatingModel model
    readonly property bool tall: Theme.portrait
    readonly property list<string> labels: [qsTr("Sangat tidak puas"), qsTr("Tidak puas"), qsTr("Cukup puas"), qsTr("Puas"), qsTr("Sangat puas")]

    objectName: "asking"

    Column {
        id: head

        anchors.top: parent.top
        anchors.topMargin: RatingTheme.low ? 24 : Theme.compact ? 40 : ask.tall ? 64 : 56
        width: parent.width
        opacity: trouble.visible ? 0 : 1
        spacing: Theme.compact ? 6 : 16

        Title {
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            text: qsTr("Bagaimana pelayanan kami tadi?")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: RatingTheme.question
        }

        Words {
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            text: ask.tall && ask.model.service !== "" ? ask.model.service + ". " + qsTr("Cukup sentuh satu wajah.") : qsTr("Cukup sentuh satu wajah.")
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: RatingTheme.hint
        }
    }

    Grid {
        id: faces

        anchors.top: head.bottom
        anchors.topMargin: RatingTheme.low ? 20 : Theme.compact ? 28 : 48
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.compact ? (RatingTheme.low ? 24 : 40) : 56
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        columns: ask.tall ? 1 : 5
        spacing: RatingTheme.cardGap
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Bagaimana pelayanan kami tadi?")

        Repeater {
            model: ask.labels

            RatingCard {
                id: card

                required property string modelData
                required property int index

                objectName: "face-" + (card.index + 1)
                width: ask.tall ? faces.width : (faces.width - 4 * faces.spacing) / 5
                height: ask.tall ? (faces.height - 4 * faces.spacing) / 5 : faces.height
                score: card.index + 1
                text: card.modelData
                tall: ask.tall
                armed: ask.model.armed
                chosen: ask.model.chosen === card.score
                onClicked: ask.model.rate(card.score)
            }
        }
    }

    Banner {
        id: trouble

        objectName: "trouble"
        anchors.verticalCenter: head.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.margin, 1100)
        visible: ask.model.trouble || ask.model.lost
        what: qsTr("Sambungan terputus.")
        then: ask.model.trouble ? qsTr("Jawaban Anda aman, kami coba lagi setiap 5 detik.") : qsTr("Anda tetap dapat menilai. Jawaban disimpan setelah tersambung lagi.")
    }
}
