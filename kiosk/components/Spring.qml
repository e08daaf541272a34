pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Empty room that takes what is left of a row.
Item {
    Layout.fillWidth: true
}
