pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// Outside the hours: when we open again, the week's hours, the online services. No numbers are given.
Rectangle {
    id: page

    required property ReceptionModel reception
    readonly property var hours: page.reception.home.hours
    readonly property bool full: page.hours.full !== ""
    readonly property int weekLines: page.hours.week.reduce((lines, day) => lines + day.hours.split(", ").length, 0)
    // A week of many hours, or a day's long name in larger text, needs more room where there is little.
    readonly property int darkHeight: Theme.portrait ? 1320 : Theme.landscape ? 640 : 436 + Math.max((page.weekLines - 5) * 36, Theme.largerText ? 42 : 0)

    objectName: "closed"
    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: again.text

    Rectangle {
        id: dark

        width: parent.width
        height: page.darkHeight
        color: Theme.deep

        Band {
            id: band

            anchors.fill: parent
            color: Theme.deep
            officeName: page.reception.home.officeName
            officeLine: qsTr("Pelayanan Statistik Terpadu")
            clock: page.reception.home.clock
            date: Theme.portrait ? page.reception.home.shortDate : page.reception.home.date
            tall: !Theme.compact

            GridLayout {
                anchors.fill: parent
                anchors.topMargin: Theme.compact ? 22 : Theme.portrait ? 96 : 68
                anchors.bottomMargin: Theme.compact ? 16 : 48
                columns: Theme.portrait ? 1 : 2
                columnSpacing: 48
                rowSpacing: 48

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.compact ? 14 : 24

                    Row {
                        spacing: 16

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: page.full ? "ticket-fill" : page.hours.kind === "usual" || page.hours.kind === "no_service" ? "moon-fill" : "calendar-blank-fill"
                            color: Theme.call
                            size: Theme.compact ? 34 : 44
                        }

                        Words {
                            anchors.verticalCenter: parent.verticalCenter
                            text: page.full ? qsTr("Nomor hari ini habis") : qsTr("Sedang tutup")
                            color: Theme.call
                            semibold: true
                            lineHeight: 1
                            font.pixelSize: Theme.largerText ? 46 : Theme.compact ? 28 : 34
                        }
                    }

                    Title {
                        id: again

                        Layout.fillWidth: true
                        text: {
                            if (page.hours.nextDay === "")
                                return page.hours.state === "not_set" ? qsTr("Jam layanan belum diisi") : qsTr("Silakan bertanya kepada petugas");
                            const day = page.hours.nextDay.replace(", ", ",\n");
                            return (page.full ? qsTr("Silakan datang lagi %1 pukul %2") : qsTr("Kami buka lagi %1 pukul %2")).arg(day).arg(page.hours.nextTime);
                        }
                        color: Theme.bandInk
                        lineHeight: 1.1
                        font.pixelSize: Theme.compact ? 48 : Theme.portrait ? 68 : 76
                    }

                    ReceptionWhy {
                        Layout.fillWidth: true
                        hours: page.hours
                        // Larger text on a wide screen has room for one sentence.
                        brief: Theme.largerText && !Theme.portrait
                    }
                }

                ReceptionWeek {
                    Layout.preferredWidth: Theme.portrait ? -1 : Theme.compact ? 440 : 616
                    Layout.fillWidth: Theme.portrait
                    Layout.alignment: Qt.AlignTop
                    dark: true
                    textSize: Theme.compact ? 25 : Theme.largerText ? 38 : 30
                    week: page.hours.week
                }
            }
        }
    }

    ReceptionOnlineCard {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: dark.bottom
        anchors.bottom: foot.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.compact ? 20 : 36
        anchors.bottomMargin: Theme.compact ? 20 : 36
        visible: page.reception.home.onlineUrl !== ""
        reception: page.reception
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.footHeight

        ReceptionFoot {
            reception: page.reception

            TouchButton {
                id: appointments

                objectName: "appointments-foot"
                Layout.preferredWidth: Theme.portrait ? 212 : implicitWidth
                kind: TouchButton.Kind.Primary
                visible: page.reception.appointment.offered
                sidePadding: Theme.portrait ? 14 : 20
                text: qsTr("Janji temu")
                iconName: Theme.portrait ? "" : "calendar-blank-fill"
                textSize: Theme.portrait ? (Theme.largerText ? 28 : 30) : Theme.buttonSize
                onClicked: page.reception.showAppointments()
            }

            Icon {
                visible: notice.visible
                name: "info-fill"
                color: Theme.ink2
                size: 32
            }

            Words {
                id: notice

                visible: !page.full && !Theme.portrait && !appointments.visible
                Layout.maximumWidth: Theme.portrait ? 300 : 520
                text: qsTr("Petugas sedang tidak di tempat")
                color: Theme.ink2
                font.pixelSize: Theme.compact ? 25 : Theme.portrait ? 26 : 28
            }
        }
    }
}
