pragma ComponentBehavior: Bound

import QtQuick

// The frame of every public page: band above, foot bar below, the body between slides in each time it shows.
Rectangle {
    id: frame

    required property string name
    required property string officeName
    required property string officeLine
    required property string clock
    required property string date
    property string heading: ""
    property url emblem: ""
    property url cloth: Qt.resolvedUrl("../../assets/patterns/kawung.svg")
    property int bandHeight: Theme.compact ? 116 : Theme.landscape ? 152 : 172
    property bool tallBand: false
    property int footHeight: Theme.footHeight
    property alias bandContent: band.content
    property alias bandAside: band.aside
    property alias foot: footRoom.data
    default property alias content: body.data

    // Without a graphics processor a page painted half through takes three times as long as one that only slides.
    readonly property bool fades: GraphicsInfo.api !== GraphicsInfo.Software

    objectName: frame.name
    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: frame.heading

    Band {
        id: band

        width: parent.width
        height: frame.bandHeight
        officeName: frame.officeName
        officeLine: frame.officeLine
        clock: frame.clock
        date: frame.date
        emblem: frame.emblem
        cloth: frame.cloth
        tall: frame.tallBand
    }

    Item {
        anchors.top: band.bottom
        anchors.bottom: footRoom.top
        width: parent.width
        clip: true

        Item {
            id: body

            width: parent.width
            height: parent.height

            ParallelAnimation {
                id: entrance

                running: frame.visible && Theme.pageTime > 0
                onStopped: {
                    body.x = 0;
                    body.opacity = 1;
                }

                NumberAnimation {
                    target: body
                    property: "x"
                    from: Theme.pageSlide
                    to: 0
                    duration: Theme.pageTime
                    easing.type: Easing.OutCubic
                }
                NumberAnimation {
                    target: body
                    property: "opacity"
                    from: frame.fades ? 0 : 1
                    to: 1
                    duration: Theme.pageTime
                    easing.type: Easing.OutCubic
                }
            }
        }
    }

    Item {
        id: footRoom

        anchors.bottom: parent.bottom
        width: parent.width
        height: frame.footHeight
    }
}
