pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every colour, size and measure of the public screens. A program's window sets the four switches below.
QtObject {
    id: theme

    enum Form {
        Portrait,
        Landscape,
        Compact
    }

    property int form: Theme.Form.Portrait
    property bool highContrast: false
    property bool largerText: false
    property bool reduceMotion: false

    readonly property bool portrait: form === Theme.Form.Portrait
    readonly property bool landscape: form === Theme.Form.Landscape
    readonly property bool compact: form === Theme.Form.Compact

    // Surfaces
    readonly property color paper: highContrast ? black : "#F6F7F4"
    readonly property color card: highContrast ? black : "#FFFFFF"
    readonly property color band: highContrast ? black : "#0B2C4A"
    readonly property color deep: highContrast ? black : "#07223B"
    readonly property color panel: highContrast ? black : "#0F3454"
    readonly property color panelEdge: highContrast ? white : "#33587A"
    readonly property color switchFace: highContrast ? black : "#E6ECF1"
    readonly property color tint: highContrast ? black : "#E4F2FB"

    // Text
    readonly property color ink: highContrast ? white : "#0B2C4A"
    readonly property color ink2: highContrast ? white : "#2F4A63"
    readonly property color bandInk: white
    readonly property color bandInk2: highContrast ? white : "#BFD6E8"

    // Controls
    readonly property color action: highContrast ? yellow : "#005080"
    readonly property color actionPressed: highContrast ? white : "#00375A"
    readonly property color actionInk: highContrast ? black : "#FFFFFF"
    readonly property color focus: highContrast ? yellow : "#0093DD"
    readonly property color line: highContrast ? white : "#D3DDE6"
    readonly property color lip: highContrast ? "transparent" : "#C2CFDB"
    readonly property color control: highContrast ? white : "#6B8297"
    readonly property color disabledText: highContrast ? white : "#46596B"
    readonly property color disabledFace: highContrast ? black : "#E6ECF1"
    readonly property color disabledEdge: highContrast ? white : "#B7C3CE"

    // Meanings
    readonly property color call: "#FFB84D"
    readonly property color callInk: "#06192B"
    readonly property color ok: highContrast ? green : "#27580B"
    readonly property color okTint: highContrast ? black : "#E8F4DD"
    readonly property color okEdge: highContrast ? green : "#68B92E"
    readonly property color warn: highContrast ? yellow : "#7A4100"
    readonly property color warnTint: highContrast ? black : "#FDF0DF"
    readonly property color warnEdge: highContrast ? yellow : "#EB891B"
    readonly property color bad: highContrast ? salmon : "#98140D"
    readonly property color badTint: highContrast ? black : "#FCE9E7"
    readonly property color badEdge: highContrast ? salmon : "#C9382F"
    readonly property list<color> faces: ["#F4B7AE", "#F9D3AC", "#F7EBB0", "#D3EBBA", "#A8DC80"]
    readonly property color faceInk: "#0B2C4A"

    // Services: cool colours that carry a white icon or letter
    readonly property color blue: "#005080"
    readonly property color serviceGreen: "#27580B"
    readonly property color teal: "#00595E"
    readonly property color violet: "#4E3A8E"
    readonly property color slate: "#37474F"
    readonly property color plum: "#6A2A6B"
    readonly property color navy: "#1F4E79"

    // Brand: ribbon, emblem, progress; never text and never under text
    readonly property color brandBlue: "#0093DD"
    readonly property color brandGreen: "#68B92E"
    readonly property color brandOrange: "#EB891B"
    readonly property color track: highContrast ? "#4D4D4D" : "#DCE5EC"

    // Keyboard
    readonly property color keyBed: highContrast ? black : "#C9D6E0"
    readonly property color key: highContrast ? black : "#FFFFFF"
    readonly property color keySoft: highContrast ? "#262626" : "#DCE5EC"
    readonly property color keyLip: highContrast ? white : "#AFBFCC"

    readonly property color white: "#FFFFFF"
    readonly property color black: "#000000"
    readonly property color yellow: "#FFE14D"
    readonly property color green: "#7DFF7A"
    readonly property color salmon: "#FF9A8F"

    // Type families
    readonly property string regular: "Source Sans Pro"
    readonly property string semibold: "Source Sans Pro Semibold"
    readonly property string heavy: "Source Sans Pro Black"

    // Type sizes, px
    readonly property int heroSize: compact ? 240 : 340
    readonly property int titleSize: largerText ? (compact ? 46 : 76) : portrait ? 60 : landscape ? 48 : 36
    readonly property int headingSize: largerText ? (compact ? 36 : 56) : compact ? 32 : 40
    readonly property int buttonSize: largerText ? (compact ? 34 : 42) : compact ? 28 : 32
    readonly property int fieldSize: largerText ? (compact ? 34 : 42) : compact ? 28 : 34
    readonly property int rangeSize: largerText ? (compact ? 36 : 42) : compact ? 30 : 36
    readonly property int bodySize: largerText ? (compact ? 34 : 38) : compact ? 25 : 28
    readonly property int smallSize: largerText ? (compact ? 30 : 34) : 24
    readonly property int clockSize: compact ? 44 : largerText ? 72 : 60
    readonly property real tightLine: 0.95
    readonly property real textLine: 1.1

    // Measures, px
    readonly property int margin: portrait ? 48 : landscape ? 64 : 40
    readonly property int gap: compact ? 16 : 24
    readonly property int inside: compact ? 20 : 24
    readonly property int cardRadius: compact ? 20 : 24
    readonly property int buttonRadius: 18
    readonly property int chipRadius: 16
    readonly property int fieldRadius: 14
    readonly property int edge: highContrast ? 4 : 2
    readonly property int selectedEdge: 4
    readonly property int focusEdge: 5
    readonly property int focusGap: 3
    readonly property int lipHeight: highContrast ? 0 : 6
    readonly property int cardLipHeight: highContrast ? 0 : compact ? 6 : 8
    readonly property int touchGap: 12
    readonly property int chipHeight: largerText ? 92 : 76
    readonly property int fieldHeight: largerText ? 100 : 84
    readonly property int buttonHeight: largerText ? 112 : 96
    readonly property int linkHeight: 76
    // A form keeps its band and step bar low, the fields need the room.
    readonly property int formBandHeight: compact ? 108 : landscape ? 132 : 152
    readonly property int footHeight: largerText ? (compact ? 132 : landscape ? 172 : 200) : portrait ? 136 : landscape ? 128 : 120
    readonly property int ribbonHeight: highContrast ? 4 : 8

    // Motion, ms
    readonly property int pressTime: 80
    readonly property int switchTime: still ? 0 : 120
    readonly property int pageTime: still ? 0 : 200
    readonly property int pageSlide: still ? 0 : 24
    readonly property bool still: reduceMotion || highContrast

    // The colour of a service by the word in the office's data.
    function tone(name: string): color {
        const tones = {
            "blue": blue,
            "green": serviceGreen,
            "teal": teal,
            "violet": violet,
            "slate": slate,
            "plum": plum,
            "navy": navy
        };
        return tones[name] ?? slate;
    }

    function formFor(width: real, height: real): int {
        if (height > width)
            return Theme.Form.Portrait;
        return width >= 1600 ? Theme.Form.Landscape : Theme.Form.Compact;
    }
}
