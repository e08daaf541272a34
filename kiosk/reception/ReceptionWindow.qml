pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception
import kiosk.components

// The whole reception kiosk: the page of the moment, the keyboard above the foot bar, the idle question over all.
Window {
    id: root

    required property ReceptionModel reception
    required property bool reduceMotion

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

        // The first page holds nothing of a visitor: it stays, and is there at once when one leaves.
        ReceptionHome {
            anchors.fill: parent
            visible: root.reception.page === "home"
            reception: root.reception
        }

        Loader {
            anchors.fill: parent
            active: root.reception.page !== "home"
            sourceComponent: {
                switch (root.reception.page) {
                case "closed":
                    return closedPage;
                case "online":
                    return onlinePage;
                case "privacy":
                    return privacyPage;
                case "guest_book":
                    return guestBookPage;
                case "consent":
                    return consentPage;
                case "ticket":
                    return ticketPage;
                case "no_paper":
                    return noPaperPage;
                default:
                    return pausedPage;
                }
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

    Component {
        id: closedPage

        ReceptionClosed {
            reception: root.reception
        }
    }
    Component {
        id: pausedPage

        ReceptionPaused {
            reception: root.reception
        }
    }
    Component {
        id: onlinePage

        ReceptionOnline {
            reception: root.reception
        }
    }
    Component {
        id: privacyPage

        ReceptionPrivacy {
            reception: root.reception
        }
    }
    Component {
        id: guestBookPage

        ReceptionGuestBook {
            reception: root.reception
            keyboardHeight: keyboard.open ? keyboard.height : 0
        }
    }
    Component {
        id: consentPage

        ReceptionConsent {
            reception: root.reception
        }
    }
    Component {
        id: ticketPage

        ReceptionTicket {
            reception: root.reception
        }
    }
    Component {
        id: noPaperPage

        ReceptionNoPaper {
            reception: root.reception
        }
    }
}
