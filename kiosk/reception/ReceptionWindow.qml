pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception
import kiosk.components
import kiosk.reception.appointment
import kiosk.reception.arriving
import kiosk.reception.lobby
import kiosk.reception.help
import kiosk.reception.more
import kiosk.reception.returning

// The whole reception kiosk: the page of the moment, the keyboard above the foot bar, the idle question over all.
// The pages on the way to a number are built once, after the first reading, so that no touch waits for them; they hold
// nothing of a visitor but what their view models hold, and those forget. The others are built when they are wanted.
Window {
    id: root

    required property ReceptionModel reception
    required property bool reduceMotion
    readonly property bool known: root.reception.home.officeName !== ""
    readonly property list<Page> pages: [home, guestBook, consent, ticket, noPaper, closed, privacy, online, standards, standard, complaints, returning, isYou, newPin, keep, more, screening, bag, number, place, appointment, appointmentDay, appointmentTime, appointmentWho, appointmentConfirm, appointmentDone, appointmentFound]
    property string shown: ""
    readonly property bool paged: root.pages.some(each => each.name === root.reception.page)
    readonly property bool settled: root.shown !== ""
    // The wanted page is still being built.
    readonly property bool turning: root.paged && root.shown !== root.reception.page
    readonly property bool ready: !root.turning && root.pages.every(each => !each.kept || each.standing)

    component Page: TurnedPage {
        id: page

        anchors.fill: parent
        wanted: root.reception.page
        shown: root.shown
        built: root.known
        onCame: root.shown = page.name
    }

    onPagedChanged: if (!root.paged)
        root.shown = ""
    color: Theme.paper
    title: qsTr("Buku tamu dan antrean")

    Connections {
        target: root.reception

        function onForgotten() {
            keyboard.forget();
        }
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.reception.highContrast
    }
    Binding {
        target: Theme
        property: "largerText"
        value: root.reception.largerText
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.reduceMotion
    }

    Stage {
        id: stage

        anchors.fill: parent
        onFormChanged: root.reception.useLayout(["portrait", "landscape", "compact"][stage.form])
        Component.onCompleted: root.reception.useLayout(["portrait", "landscape", "compact"][stage.form])

        ReceptionPaused {
            anchors.fill: parent
            visible: !root.settled
            reception: root.reception
        }

        Page {
            id: home

            name: "home"
            kept: true
            sourceComponent: ReceptionHome {
                reception: root.reception
            }
        }

        Page {
            id: guestBook

            name: "guest_book"
            kept: true
            sourceComponent: ReceptionGuestBook {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
            }
        }

        Page {
            id: consent

            name: "consent"
            kept: true
            sourceComponent: ReceptionConsent {
                reception: root.reception
            }
        }

        Page {
            id: ticket

            name: "ticket"
            kept: true
            sourceComponent: ReceptionTicket {
                reception: root.reception
            }
        }

        Page {
            id: noPaper

            name: "no_paper"
            sourceComponent: ReceptionNoPaper {
                reception: root.reception
            }
        }

        Page {
            id: closed

            name: "closed"
            sourceComponent: ReceptionClosed {
                reception: root.reception
            }
        }

        Page {
            id: privacy

            name: "privacy"
            sourceComponent: ReceptionPrivacy {
                reception: root.reception
            }
        }

        Page {
            id: online

            name: "online"
            sourceComponent: LobbyOnline {
                reception: root.reception
            }
        }

        Page {
            id: standards

            name: "standards"
            sourceComponent: LobbyServices {
                reception: root.reception
            }
        }

        Page {
            id: standard

            name: "standard"
            sourceComponent: LobbyPaper {
                reception: root.reception
            }
        }

        Page {
            id: complaints

            name: "complaints"
            sourceComponent: LobbyComplaints {
                reception: root.reception
            }
        }

        Page {
            id: returning

            name: "returning"
            sourceComponent: ReturningLogin {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
            }
        }

        Page {
            id: isYou

            name: "is_you"
            sourceComponent: ReturningIsYou {
                reception: root.reception
            }
        }

        Page {
            id: newPin

            name: "new_pin"
            sourceComponent: ReturningNewPin {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
            }
        }

        Page {
            id: more

            name: "more"
            sourceComponent: MoreMenu {
                reception: root.reception
            }
        }

        Page {
            id: keep

            name: "keep"
            sourceComponent: ReturningKeep {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
            }
        }

        Page {
            id: screening

            name: "screening"
            sourceComponent: ArrivingScreening {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
            }
        }

        Page {
            id: bag

            name: "bag"
            sourceComponent: ArrivingBag {
                reception: root.reception
            }
        }

        Page {
            id: number

            name: "number"
            sourceComponent: ArrivingNumber {
                reception: root.reception
            }
        }

        Page {
            id: place

            name: "place"
            sourceComponent: ArrivingPlace {
                reception: root.reception
            }
        }

        Page {
            id: appointment

            name: "appointment"
            sourceComponent: AppointmentEnter {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
            }
        }

        Page {
            id: appointmentDay

            name: "appointment_day"
            sourceComponent: AppointmentDay {
                reception: root.reception
            }
        }

        Page {
            id: appointmentTime

            name: "appointment_time"
            sourceComponent: AppointmentTime {
                reception: root.reception
            }
        }

        Page {
            id: appointmentWho

            name: "appointment_who"
            sourceComponent: AppointmentWho {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
            }
        }

        Page {
            id: appointmentConfirm

            name: "appointment_confirm"
            sourceComponent: AppointmentConfirm {
                reception: root.reception
            }
        }

        Page {
            id: appointmentDone

            name: "appointment_done"
            sourceComponent: AppointmentDone {
                reception: root.reception
            }
        }

        Page {
            id: appointmentFound

            name: "appointment_found"
            sourceComponent: AppointmentFound {
                reception: root.reception
            }
        }

        Loader {
            width: parent.width - 2 * Theme.margin
            x: Theme.margin
            y: Theme.portrait ? Math.max(240, Theme.formBandHeight + 12) : keyboard.open ? 8 : Theme.formBandHeight + 12
            active: root.reception.help.state !== "quiet"
            sourceComponent: HelpNotice {
                help: root.reception.help
            }
        }

        TouchKeyboard {
            id: keyboard

            width: parent.width
            y: parent.height - Theme.footHeight - height
        }

        Loader {
            anchors.fill: parent
            active: root.reception.idleLeft >= 0
            sourceComponent: IdleGuard {
                question: qsTr("Masih di sini?")
                sentence: qsTr("Layar kembali ke awal dalam %1 detik dan isian dihapus.").arg(root.reception.idleLeft)
                stayWord: qsTr("Lanjutkan")
                leaveWord: qsTr("Selesai")
                share: root.reception.idleLeft / 20
                onStayWanted: root.reception.stay()
                onLeaveWanted: root.reception.leave()
            }
        }
    }
}
