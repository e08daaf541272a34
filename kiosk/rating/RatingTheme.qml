pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// Sizes of the rating screen where they differ from the kiosk's (look.md §2, §4).
QtObject {
    id: theme

    // Height of the page in px; the window sets it: 1366 × 768 has less of it than 1280 × 800.
    property real pageHeight: 1080

    readonly property bool low: Theme.compact && theme.pageHeight < 790

    readonly property int band: Theme.compact ? 112 : Theme.portrait ? 172 : 152
    readonly property int emblem: Theme.compact ? 64 : 92
    readonly property int office: Theme.compact ? 30 : 38
    readonly property int pill: Theme.compact ? 26 : 32
    readonly property int pillHeight: Theme.compact ? 52 : 68
    readonly property int question: Theme.compact ? 60 : 84
    readonly property int hint: Theme.compact ? 30 : 38
    readonly property int label: Theme.compact ? 34 : 46
    readonly property int face: Theme.compact ? (theme.low ? 142 : 158) : Theme.portrait ? 152 : 240
    readonly property int cardGap: Theme.compact ? 18 : 24
    readonly property int note: Theme.compact ? 26 : 30
    readonly property int footHeight: Theme.compact ? 120 : Theme.portrait ? 152 : 136
    readonly property int buttonWidth: Theme.compact ? 300 : 360
    readonly property int message: Theme.compact ? 64 : 88
    readonly property int sign: Theme.compact ? 150 : 200
    readonly property int smallFace: Theme.compact ? 92 : 128
}
