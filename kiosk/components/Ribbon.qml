pragma ComponentBehavior: Bound

import QtQuick

// The line in three colours under the band; one white line in high contrast.
Row {
    id: ribbon

    height: Theme.ribbonHeight
    Accessible.ignored: true

    Rectangle {
        width: ribbon.width * 0.62
        height: ribbon.height
        color: Theme.highContrast ? Theme.white : Theme.brandBlue
    }

    Rectangle {
        width: ribbon.width * 0.24
        height: ribbon.height
        color: Theme.highContrast ? Theme.white : Theme.brandGreen
    }

    Rectangle {
        width: ribbon.width - ribbon.width * 0.86
        height: ribbon.height
        color: Theme.highContrast ? Theme.white : Theme.brandOrange
    }
}
