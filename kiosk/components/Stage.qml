pragma ComponentBehavior: Bound

import QtQuick

// Lays the page out at a size the theme knows and scales it as a whole to the window, so that a 4K panel,
// a small trial window and the four sizes of the design all show the same page.
Item {
    id: stage

    readonly property int form: Theme.formFor(stage.width, stage.height)
    readonly property real designWidth: {
        if (stage.height > stage.width)
            return 1080;
        if (stage.width >= 1600)
            return 1920;
        return stage.width >= 1280 ? stage.width : 1366;
    }
    readonly property real factor: stage.width > 0 ? stage.width / stage.designWidth : 1
    default property alias content: page.data

    Binding {
        target: Theme
        property: "form"
        value: stage.form
    }

    Item {
        id: page

        width: stage.designWidth
        height: stage.factor > 0 ? stage.height / stage.factor : 0
        scale: stage.factor
        transformOrigin: Item.TopLeft
    }
}
