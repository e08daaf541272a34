pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components
import kiosk.reception

// "Layanan dan standar": every service of the office with its paper, and how to reach the office.
LobbyPage {
    id: page

    readonly property int columns: Theme.portrait || Theme.largerText || page.lobby.offers.length < 2 ? 1 : 2

    name: "standards"
    heading: qsTr("Layanan dan standar")

    buttons: TouchButton {
        objectName: "complaints-foot"
        visible: !Theme.portrait
        sidePadding: 20
        text: qsTr("Pengaduan")
        iconName: "megaphone-fill"
        onClicked: page.reception.showComplaints()
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: page.lobby.offers.length === 0
        iconName: "files"
        what: qsTr("Daftar layanan belum diisi")
        then: qsTr("Silakan bertanya kepada petugas di meja depan.")
    }

    ColumnLayout {
        anchors.fill: parent
        visible: page.lobby.offers.length > 0
        spacing: Theme.compact ? 12 : 20

        Title {
            Layout.fillWidth: true
            text: page.heading
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

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
                    spacing: Theme.gap

                    Grid {
                        id: grid

                        columns: page.columns
                        spacing: Theme.gap

                        Repeater {
                            model: page.lobby.offers

                            LobbyOffer {
                                required property var modelData

                                objectName: "offer-" + modelData.key
                                width: (list.width - (page.columns - 1) * grid.spacing) / page.columns
                                height: Math.max(implicitHeight, Theme.portrait ? 168 : Theme.compact ? 116 : 150)
                                offer: modelData
                                onClicked: page.lobby.openService(modelData.key)
                            }
                        }
                    }

                    LobbyContacts {
                        objectName: "contacts"
                        width: list.width
                        visible: page.lobby.contacts.length > 0
                        contacts: page.lobby.contacts
                    }

                    ReceptionWeek {
                        width: list.width
                        height: implicitHeight
                        textSize: Theme.bodySize
                    week: page.reception.home.hours.week
                    }

                    ReceptionWay {
                        objectName: "complaints-list"
                        width: list.width
                        height: 132
                        visible: Theme.portrait
                        iconName: "megaphone-fill"
                        text: qsTr("Pengaduan dan saran")
                        detail: qsTr("Semua salurannya")
                        onClicked: page.reception.showComplaints()
                    }
                }
            }

            ScrollHint {
                anchors.fill: parent
                anchors.rightMargin: -Theme.margin
                view: view
                room: Theme.margin
            }
        }
    }
}
