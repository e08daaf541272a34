pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Sizes of the waiting-room display, in px of a sheet 1920 wide that is scaled to the screen (look.md §2, §4, §5).
QtObject {
    id: theme

    // Screen px per sheet px; the window sets it.
    property real factor: 1

    readonly property int sheetWidth: 1920
    readonly property int margin: 56
    readonly property int gap: 20
    readonly property int edge: 2

    // Type; the smallest text never falls below 24 px of the screen.
    readonly property int hero: 420
    readonly property int flashHero: 580
    readonly property int flashDesk: 176
    readonly property int flashClock: 84
    readonly property int flashTitle: 68
    readonly property int clock: 96
    readonly property int desk: 96
    readonly property int earlierNumber: 84
    readonly property int earlierDesk: 62
    readonly property int count: 60
    readonly property int message: 96
    readonly property int service: 52
    readonly property int heading: 46
    readonly property int office: 40
    readonly property int body: theme.readable(38)
    readonly property int small: theme.readable(36)
    readonly property int smallest: theme.readable(30)

    // Measures
    readonly property int headerHeight: 140
    readonly property int callWidth: 1160
    readonly property int callFoot: 152
    readonly property int callRadius: 32
    // Small screens have larger text in proportion, so that a long name takes a line more.
    readonly property int tileHeight: theme.factor < 0.99 ? 206 : 186
    readonly property int tileLetter: 92
    readonly property int tileRadius: 24
    readonly property int noticeHeight: 98
    readonly property int flashMargin: 28
    readonly property int flashFrame: 12
    readonly property int flashFoot: 260
    readonly property int emblem: 84

    // The amber of a call at the height of a swell
    readonly property color swell: "#FFE3B3"

    // Motion, ms
    readonly property int swellTime: 600
    readonly property int flashBack: 300
    readonly property int pageTime: 200

    function readable(size: int): int {
        return Math.max(size, Math.ceil(24 / theme.factor));
    }
}
