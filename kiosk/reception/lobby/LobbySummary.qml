pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// What a visitor wants first: how long, how much, what to bring, what one gets, what is allowed.
Column {
    id: summary

    required property var paper
    readonly property bool two: !Theme.portrait && !Theme.largerText

    spacing: Theme.compact ? 20 : 32

    Flow {
        id: facts

        readonly property real share: summary.two ? (width - spacing) / 2 : width

        width: parent.width
        visible: summary.paper.served !== "" || summary.paper.fee !== "" || summary.paper.times.length > 0
        spacing: Theme.gap

        LobbyFact {
            objectName: "paper-served"
            width: facts.share
            iconName: "clock-fill"
            said: summary.paper.served
        }

        LobbyFact {
            objectName: "paper-fee"
            width: facts.share
            iconName: "receipt-fill"
            said: summary.paper.fee
        }

        Repeater {
            model: summary.paper.times

            LobbyFact {
                required property var modelData

                width: facts.share
                iconName: "clock-fill"
                said: modelData.text
                note: modelData.notes.join(", ")
            }
        }
    }

    Flow {
        id: parts

        readonly property real share: summary.two ? (width - spacing) / 2 : width

        width: parent.width
        spacing: summary.spacing

        LobbyLines {
            width: parts.share
            heading: qsTr("Yang perlu disiapkan")
            lines: summary.paper.requirements
        }

        LobbyLines {
            width: parts.share
            heading: qsTr("Yang Anda peroleh")
            lines: summary.paper.products
        }

        LobbyLines {
            width: parts.share
            heading: qsTr("Ketentuan")
            lines: summary.paper.rules
        }
    }
}
