pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// One face with its label. The touched one stays down, tinted and edged, while it is saved.
CardButton {
    id: card

    required property int score
    required property bool tall
    required property bool armed
    required property bool chosen

    enabled: card.armed

    Rectangle {
        anchors.fill: parent
        visible: card.chosen
        radius: Theme.cardRadius
        color: Theme.tint
        border.width: Theme.selectedEdge
        border.color: Theme.action
    }

    RatingFace {
        id: face

        x: card.tall ? 40 : (parent.width - width) / 2
        y: card.tall ? (parent.height - height) / 2 : Math.max(16, Math.min(96, (parent.height - height - 2.6 * RatingTheme.label) * 0.36))
        size: Math.min(RatingTheme.face, parent.width - 24)
        score: card.score
    }

    Words {
        id: words

        x: card.tall ? face.x + face.width + 48 : 10
        y: card.tall ? 0 : face.y + face.height
        width: card.tall ? parent.width - x - 32 : parent.width - 20
        height: parent.height - y
        text: card.tall ? card.text : card.text.replace(" ", "\n")
        bold: true
        lineHeight: 1
        horizontalAlignment: card.tall ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        maximumLineCount: 2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 26
        font.pixelSize: RatingTheme.label
        Accessible.ignored: true
    }
}
