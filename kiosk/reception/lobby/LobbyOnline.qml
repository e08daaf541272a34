pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// The online services on a page of their own: a code large enough for any phone, and the steps of using them.
LobbyPage {
    id: page

    readonly property var guide: page.lobby.guide
    readonly property bool guided: page.guide.steps.length > 0

    name: "online"
    heading: qsTr("Layanan daring")

    GridLayout {
        anchors.fill: page.guided ? parent : undefined
        anchors.centerIn: page.guided ? undefined : parent
        width: page.guided ? parent.width : Math.min(parent.width, 1400)
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.compact ? 36 : 64
        rowSpacing: 32

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: Theme.portrait || !page.guided
            Layout.preferredWidth: Theme.portrait || !page.guided ? -1 : Theme.compact ? 400 : 560
            columns: Theme.portrait ? 2 : 1
            columnSpacing: 40
            rowSpacing: Theme.compact ? 10 : 20

            QrCode {
                text: page.reception.home.onlineUrl
                spokenName: qsTr("Kode QR layanan daring")
                size: Theme.portrait ? (page.guided ? 340 : 440) : Theme.compact ? (Theme.largerText ? 190 : 240) : 360
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.compact ? 6 : 14

                Title {
                    Layout.fillWidth: true
                    text: page.heading
                    font.pixelSize: Theme.titleSize - (Theme.portrait ? 8 : 0)
                }

                Words {
                    Layout.fillWidth: true
                    text: qsTr("24 jam setiap hari. Pindai dengan ponsel atau buka alamat ini.")
                    color: Theme.ink2
                }

                Words {
                    Layout.fillWidth: true
                    text: page.reception.home.onlineAddress
                    semibold: true
                    color: Theme.action
                    font.pixelSize: Theme.headingSize - (Theme.compact ? 4 : 0)
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: page.reception.home.mail
                    semibold: true
                    color: Theme.action
                    font.pixelSize: Theme.headingSize - (Theme.compact ? 4 : 0)
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.guided
            spacing: Theme.compact ? 12 : 20

            Flow {
                Layout.fillWidth: true
                visible: page.lobby.guides.length > 1
                spacing: Theme.touchGap

                Repeater {
                    model: page.lobby.guides

                    ChoiceChip {
                        required property var modelData

                        objectName: "guide-" + modelData.code
                        text: modelData.label
                        chosen: page.guide.key === modelData.code
                        onClicked: page.lobby.chooseGuide(modelData.code)
                    }
                }
            }

            LobbyScroll {
                id: card

                objectName: "online-steps"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: card.wanted

                LobbyLines {
                    width: parent.width
                    heading: qsTr("Langkah")
                    lines: page.guide.steps
                }

                LobbyLines {
                    width: parent.width
                    heading: qsTr("Membaca secara daring")
                    lines: page.lobby.reading.map(place => ({
                                "printed": "",
                                "text": place.label,
                                "notes": []
                            }))
                }

                Words {
                    width: parent.width
                    text: qsTr("Sumber: %1").arg(page.guide.paper)
                    color: Theme.ink2
                    font.pixelSize: Theme.smallSize
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
