pragma ComponentBehavior: Bound

import QtQuick

// Text on a public screen: always plain, never markup.
Text {
    id: words

    property bool bold: false
    property bool semibold: false

    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: Theme.textLine
    font.family: words.semibold ? Theme.semibold : Theme.regular
    font.weight: words.bold ? Font.Bold : Font.Normal
    font.pixelSize: Theme.bodySize
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
}
