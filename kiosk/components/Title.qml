pragma ComponentBehavior: Bound

import QtQuick

// The one large sentence of a page.
Words {
    id: title

    bold: true
    lineHeight: Theme.tightLine
    font.pixelSize: Theme.titleSize
    Accessible.role: Accessible.Heading
}
