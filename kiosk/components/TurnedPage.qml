pragma ComponentBehavior: Bound

import QtQuick

// One page of a screen whose pages take turns, built in slices: `kept` pages once they may be (`built`), the others each time
// they are wanted. It comes when it stands; until then the page before it stays, but takes no touches.
Loader {
    id: page

    required property string name
    required property string wanted
    required property string shown
    property bool kept: false
    property bool built: true
    readonly property bool standing: page.status === Loader.Ready
    readonly property bool due: page.wanted === page.name && page.standing

    signal came

    active: page.wanted === page.name || page.shown === page.name || page.kept && page.built
    asynchronous: true
    visible: page.shown === page.name && page.standing
    onDueChanged: if (page.due)
        page.came()

    // Touches on a page that is about to go end here.
    MouseArea {
        anchors.fill: parent
        z: 1
        enabled: page.wanted !== page.name
        visible: enabled
        Accessible.ignored: true
    }
}
