pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception
import kiosk.components

// The service cards: one column on a tall screen, two on a wide one; they share the room, up to a limit each.
Flickable {
    id: cards

    required property ReceptionModel reception
    readonly property var services: cards.reception.home.cards
    readonly property int columns: Theme.portrait || cards.services.length === 1 ? 1 : 2
    readonly property int rows: Math.ceil(cards.services.length / cards.columns)
    readonly property int gap: Theme.gap
    readonly property int least: Theme.portrait ? (Theme.largerText ? 200 : 190) : Theme.compact ? 190 : Theme.largerText ? 210 : 240
    readonly property int most: Theme.portrait ? 252 : 330
    readonly property real share: cards.rows > 0 ? (cards.height - (cards.rows - 1) * cards.gap) / cards.rows : 0
    readonly property real cardHeight: Math.max(cards.least, Math.min(cards.most, cards.share))

    contentHeight: grid.height
    clip: contentHeight > height
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds

    Grid {
        id: grid

        columns: cards.columns
        columnSpacing: Theme.gap
        rowSpacing: cards.gap

        Repeater {
            model: cards.services

            ServiceCard {
                id: card

                required property ServiceModel modelData
                readonly property string back: card.modelData.full === "" || card.modelData.back === "" ? "" : qsTr("Ada lagi %1").arg(card.modelData.back)
                readonly property string served: card.modelData.served

                objectName: "service-" + card.modelData.key
                width: (cards.width - (cards.columns - 1) * grid.columnSpacing) / cards.columns
                height: cards.cardHeight
                title: card.modelData.title
                detail: card.back || (Theme.portrait && card.served !== "" ? card.modelData.detail + "\n" + card.served : card.served || card.modelData.detail)
                shortDetail: card.back || card.served || card.modelData.hint
                iconName: card.modelData.icon
                tone: Theme.tone(card.modelData.colour)
                enabled: card.modelData.full === ""
                waiting: card.modelData.full !== "" ? qsTr("Nomor hari ini") : Theme.largerText ? card.modelData.waiting === 0 ? qsTr("yang menunggu") : qsTr("menunggu") : qsTr("Menunggu")
                range: card.modelData.full !== "" ? qsTr("Habis") : card.modelData.waiting === 0 ? qsTr("Tidak ada") : qsTr("%n orang", "", card.modelData.waiting)
                onClicked: cards.reception.choose(card.modelData.key)
            }
        }
    }
}
