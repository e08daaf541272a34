pragma ComponentBehavior: Bound

import QtQuick

// A thin linear bar: either a share from 0 to 1, or (running) filling once over its usual duration.
Rectangle {
    id: bar

    property real share: 0
    property bool running: false
    property int duration: 2000

    implicitHeight: 10
    radius: height / 2
    color: Theme.track
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Math.round(fill.width / Math.max(1, bar.width) * 100) + " %"

    Rectangle {
        id: fill

        property real grown: 0

        width: Math.max(0, Math.min(1, bar.running ? fill.grown : bar.share)) * bar.width
        height: bar.height
        radius: height / 2
        color: Theme.highContrast ? Theme.yellow : Theme.brandBlue

        NumberAnimation on grown {
            running: bar.running
            from: 0
            to: 0.96
            duration: bar.duration
        }
    }
}
