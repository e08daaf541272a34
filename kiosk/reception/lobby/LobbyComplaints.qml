pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// "Pengaduan dan saran": every channel the office writes down, one of them shown large.
LobbyPage {
    id: page

    readonly property var channels: page.lobby.channels
    readonly property var chosen: page.channels.find(each => each.key === page.lobby.channel)

    function kindOf(kind: string): string {
        switch (kind) {
        case "box":
            return qsTr("Kotak saran");
        case "web":
            return qsTr("Situs web");
        case "mail":
            return qsTr("Email");
        case "whatsapp":
            return qsTr("WhatsApp");
        case "sms_whatsapp":
            return qsTr("SMS atau WhatsApp");
        default:
            return qsTr("SP4N-LAPOR!");
        }
    }

    name: "complaints"
    heading: qsTr("Pengaduan dan saran")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: page.channels.length === 0
        iconName: "megaphone"
        what: qsTr("Kantor ini belum mencantumkan saluran pengaduan")
        then: qsTr("Sampaikan langsung kepada petugas di meja depan.")
    }

    ColumnLayout {
        anchors.fill: parent
        visible: page.channels.length > 0
        spacing: Theme.compact ? 14 : 24

        Title {
            Layout.fillWidth: true
            text: page.heading
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.compact ? 20 : 32
            rowSpacing: 32

            Item {
                Layout.fillWidth: Theme.portrait
                Layout.fillHeight: !Theme.portrait
                Layout.preferredWidth: Theme.portrait ? -1 : Theme.compact ? 400 : 560
                Layout.preferredHeight: Theme.portrait ? list.implicitHeight : -1

                Flickable {
                    id: view

                    anchors.fill: parent
                    contentHeight: list.implicitHeight
                    clip: contentHeight > height
                    interactive: contentHeight > height
                    boundsBehavior: Flickable.StopAtBounds

                    Column {
                        id: list

                        width: view.width
                        spacing: Theme.touchGap
                        Accessible.role: Accessible.Grouping
                        Accessible.name: page.heading

                        Repeater {
                            model: page.channels

                            LobbyChannel {
                                required property var modelData

                                objectName: "channel-" + modelData.kind
                                width: list.width
                                iconName: modelData.icon
                                kind: page.kindOf(modelData.kind)
                                chosen: modelData.key === page.lobby.channel
                                onClicked: page.lobby.chooseChannel(modelData.key)
                            }
                        }
                    }
                }

                ScrollHint {
                    anchors.fill: parent
                    anchors.leftMargin: -Theme.margin
                    anchors.rightMargin: parent.width
                    view: view
                    room: Theme.margin
                }
            }

            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait
                Layout.preferredHeight: Theme.portrait ? 560 : -1
                active: page.chosen !== undefined
                sourceComponent: LobbyChannelDetail {
                    channel: page.chosen
                    kind: page.kindOf(page.chosen.kind)
                }
            }
        }

        Item {
            Layout.fillHeight: Theme.portrait
            visible: Theme.portrait
        }
    }
}
