pragma ComponentBehavior: Bound

import QtQuick
import anjungan.rating
import kiosk.components

// The whole rating screen: band, what there is to do, foot bar.
Window {
    id: root

    required property RatingModel model
    required property bool reduceMotion

    color: Theme.paper
    title: qsTr("Layar penilaian")

    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.reduceMotion
    }

    Binding {
        target: RatingTheme
        property: "pageHeight"
        value: page.height
    }

    Stage {
        anchors.fill: parent

        Item {
            id: page

            anchors.fill: parent

            RatingBand {
                id: band

                width: parent.width
                height: RatingTheme.band
                model: root.model
            }

            Item {
                id: body

                anchors.top: band.bottom
                anchors.bottom: foot.top
                width: parent.width

                RatingAsk {
                    anchors.fill: parent
                    visible: root.model.page === "asking"
                    model: root.model
                }

                RatingMessage {
                    anchors.fill: parent
                    objectName: "idle"
                    visible: root.model.page === "idle"
                    faces: true
                    what: qsTr("Terima kasih sudah berkunjung")
                    then: root.model.lost ? "" : qsTr("Setelah dilayani, nilai pelayanan kami di layar ini.")
                }

                RatingMessage {
                    anchors.fill: parent
                    objectName: "thanks"
                    visible: root.model.page === "thanks"
                    iconName: "check-circle-fill"
                    what: qsTr("Terima kasih.")
                    code: root.model.complaintLink
                    codeWords: qsTr("Pengaduan dan saran:") + "\n" + root.model.complaint
                    then: root.model.rated ? qsTr("Jawaban Anda membantu kami memperbaiki layanan.") : qsTr("Terima kasih atas kunjungan Anda.")
                }

                RatingMessage {
                    anchors.fill: parent
                    objectName: "updating"
                    visible: root.model.page === "updating"
                    iconName: "arrows-clockwise-bold"
                    what: qsTr("Layar sedang diperbarui")
                    then: qsTr("Silakan sampaikan penilaian Anda kepada petugas.")
                }

                Banner {
                    objectName: "lost"
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottomMargin: 32
                    width: Math.min(parent.width - 2 * Theme.margin, 1100)
                    visible: root.model.lost && root.model.page === "idle"
                    what: qsTr("Sambungan terputus.")
                    then: qsTr("Penilaian dapat diberikan setelah tersambung lagi.")
                }
            }

            RatingFoot {
                id: foot

                anchors.bottom: parent.bottom
                width: parent.width
                height: RatingTheme.footHeight
                model: root.model
            }
        }
    }
}
