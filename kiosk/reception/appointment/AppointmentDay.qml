pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// What for, and on which day: two weeks of days, those without service named as such.
ReceptionFrame {
    id: page

    readonly property AppointmentModel appointment: page.reception.appointment
    readonly property int columns: Theme.portrait ? 2 : Theme.largerText ? 3 : Theme.compact ? 4 : 5

    name: "appointment_day"
    heading: title.text
    bandHeight: Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        offersNext: false
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.portrait ? 40 : 16
        anchors.bottomMargin: 12
        spacing: Theme.portrait ? Theme.gap : 14

        ChoiceChips {
            objectName: "appointment-service"
            Layout.fillWidth: true
            visible: page.appointment.services.length > 1
            label: qsTr("Untuk layanan apa?")
            choices: page.appointment.services
            columns: Theme.portrait ? (Theme.largerText ? 1 : 2) : Theme.largerText ? 2 : 4
            chosen: page.appointment.service
            onPicked: key => page.appointment.chooseService(key)
        }

        Title {
            id: title

            Layout.fillWidth: true
            text: qsTr("Pilih hari")
        }

        Banner {
            Layout.fillWidth: true
            objectName: "appointment-trouble"
            visible: page.appointment.error !== ""
            what: page.appointment.error
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Flickable {
                id: view

                anchors.fill: parent
                contentHeight: grid.height
                clip: contentHeight > height
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds

                Grid {
                    id: grid

                    width: view.width
                    columns: page.columns
                    spacing: Theme.touchGap

                    Repeater {
                        model: page.appointment.days

                        CardButton {
                            id: day

                            required property var modelData

                            objectName: "day-" + day.modelData.key
                            width: Math.floor((grid.width - (page.columns - 1) * grid.spacing) / page.columns)
                            height: words.implicitHeight + 2 * (Theme.compact ? 14 : 20) + day.lipHeight
                            enabled: day.modelData.free > 0
                            text: [day.modelData.name, day.modelData.date, state.text].join(", ")
                            onClicked: page.appointment.chooseDay(day.modelData.key)

                            ColumnLayout {
                                id: words

                                anchors.left: parent.left
                                anchors.right: parent.right
                                anchors.verticalCenter: parent.verticalCenter
                                anchors.leftMargin: Theme.inside
                                anchors.rightMargin: 12
                                spacing: 0

                                Words {
                                    Layout.fillWidth: true
                                    text: day.modelData.name
                                    bold: true
                                    lineHeight: 1
                                    font.pixelSize: Theme.bodySize + 4
                                    Accessible.ignored: true
                                }

                                Words {
                                    Layout.fillWidth: true
                                    text: day.modelData.date
                                    lineHeight: 1.05
                                    Accessible.ignored: true
                                }

                                Words {
                                    id: state

                                    Layout.fillWidth: true
                                    text: day.modelData.free === 0 ? qsTr("Penuh") : day.modelData.note !== "" ? day.modelData.note : day.modelData.closed ? qsTr("Di luar hari kerja") : qsTr("%1 waktu kosong").arg(day.modelData.free)
                                    color: Theme.ink2
                                    lineHeight: 1.05
                                    elide: Text.ElideRight
                                    maximumLineCount: 2
                                    font.pixelSize: Theme.smallSize
                                    Accessible.ignored: true
                                }
                            }
                        }
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
