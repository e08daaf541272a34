pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// Where the standard comes from: its legal basis with what replaced it, who approved it, what belongs to it.
Column {
    id: basis

    required property var paper

    spacing: Theme.compact ? 20 : 32

    LobbyLines {
        width: parent.width
        heading: qsTr("Dasar hukum")
        lines: basis.paper.legal.map(line => ({
                    "printed": line.printed,
                    "text": line.text,
                    "notes": line.notes.map(note => qsTr("Sudah diganti: %1").arg(note))
                }))
    }

    LobbyLines {
        width: parent.width
        heading: qsTr("Disahkan oleh")
        lines: basis.paper.approver === "" ? [] : [
            {
                "printed": "",
                "text": basis.paper.approver,
                "notes": [basis.paper.approverOffice]
            }
        ]
    }

    LobbyLines {
        width: parent.width
        heading: qsTr("Tentang standar ini")
        lines: [
            {
                "printed": "",
                "text": basis.paper.heading,
                "notes": [qsTr("Berlaku sejak %1").arg(basis.paper.effective), basis.paper.team].filter(note => note !== "")
            }
        ].concat(basis.paper.related === "" ? [] : [
            {
                "printed": "",
                "text": qsTr("Terkait: %1").arg(basis.paper.related),
                "notes": []
            }
        ])
    }
}
