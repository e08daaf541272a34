pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception
import kiosk.components
import kiosk.reception.returning

// The whole reception kiosk: the page of the moment, the keyboard above the foot bar, the idle question over all.
// The pages on the way to a number are built once, in slices, after the first frame, so that no touch waits for them;
// they hold nothing of a visitor but what their view models hold, and those forget.
Window {
    id: root

    required property ReceptionModel reception
    required property bool reduceMotion
    readonly property list<KeptPage> pages: [home, guestBook, consent, ticket, noPaper, closed, privacy, online, returning, isYou, newPin, keep]
    readonly property bool ready: root.pages.every(each => !each.onTheWay || each.status === Loader.Ready)

    readonly property bool settled: root.pages.some(each => each.current)

    component KeptPage: Loader {
        id: kept

        required property string name
        property bool onTheWay: true
        readonly property bool current: root.reception.page === kept.name && kept.status === Loader.Ready

        anchors.fill: parent
        active: kept.onTheWay || root.reception.page === kept.name
        asynchronous: kept.onTheWay
        visible: kept.current
    }

    color: Theme.paper
    title: qsTr("Buku tamu dan antrean")

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

        KeptPage {
            id: home

            name: "home"
            sourceComponent: ReceptionHome {
                reception: root.reception
            }
        }

        KeptPage {
            id: guestBook

            name: "guest_book"
            sourceComponent: ReceptionGuestBook {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
            }
        }

        KeptPage {
            id: consent

            name: "consent"
            sourceComponent: ReceptionConsent {
                reception: root.reception
            }
        }

        KeptPage {
            id: ticket

            name: "ticket"
            sourceComponent: ReceptionTicket {
                reception: root.reception
            }
        }

        KeptPage {
            id: noPaper

            name: "no_paper"
            onTheWay: false
            sourceComponent: ReceptionNoPaper {
                reception: root.reception
            }
        }

        KeptPage {
            id: closed

            name: "closed"
            onTheWay: false
            sourceComponent: ReceptionClosed {
                reception: root.reception
            }
        }

        KeptPage {
            id: privacy

            name: "privacy"
            onTheWay: false
            sourceComponent: ReceptionPrivacy {
                reception: root.reception
            }
        }

        KeptPage {
            id: online

            name: "online"
            onTheWay: false
            sourceComponent: ReceptionOnline {
                reception: root.reception
            }
        }

        KeptPage {
            id: returning

            name: "returning"
            onTheWay: false
            sourceComponent: ReturningLogin {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
            }
        }

        KeptPage {
            id: isYou

            name: "is_you"
            onTheWay: false
            sourceComponent: ReturningIsYou {
                reception: root.reception
            }
        }

        KeptPage {
            id: newPin

            name: "new_pin"
            onTheWay: false
            sourceComponent: ReturningNewPin {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
            }
        }

        KeptPage {
            id: keep

            name: "keep"
            onTheWay: false
            sourceComponent: ReturningKeep {
                reception: root.reception
                keyboardHeight: keyboard.open ? keyboard.height : 0
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
