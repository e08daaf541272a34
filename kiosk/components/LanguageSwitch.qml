pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Two languages side by side, the current one raised. In larger text and in forms only the other one is offered.
Item {
    id: chooser

    required property string language
    property bool folded: Theme.largerText
    property bool short: false
    readonly property string other: chooser.language === "id" ? "en" : "id"

    signal picked(language: string)

    implicitWidth: chooser.folded ? single.implicitWidth : trough.implicitWidth
    implicitHeight: chooser.folded ? single.implicitHeight : 96

    FootToggle {
        id: single

        objectName: "language-other"
        anchors.fill: parent
        visible: chooser.folded
        switchable: false
        iconName: "globe-bold"
        text: chooser.short ? chooser.other.toUpperCase() : chooser.other === "en" ? "English" : "Indonesia"
        Accessible.name: chooser.other === "en" ? "English" : "Bahasa Indonesia"
        onClicked: chooser.picked(chooser.other)
    }

    Rectangle {
        id: trough

        anchors.fill: parent
        visible: !chooser.folded
        implicitWidth: 324
        radius: Theme.buttonRadius
        color: Theme.switchFace
        border.width: Theme.highContrast ? Theme.edge : 0
        border.color: Theme.control

        Row {
            anchors.fill: parent
            anchors.margins: 6

            Repeater {
                model: [
                    {
                        "code": "id",
                        "word": "Indonesia"
                    },
                    {
                        "code": "en",
                        "word": "English"
                    }
                ]

                T.AbstractButton {
                    id: half

                    required property var modelData
                    readonly property bool current: half.modelData.code === chooser.language

                    objectName: "language-" + half.modelData.code
                    width: (trough.width - 12) / 2
                    height: trough.height - 12
                    focusPolicy: Qt.TabFocus
                    text: half.modelData.word
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: half.modelData.code === "id" ? "Bahasa Indonesia" : "English"
                    Accessible.checkable: true
                    Accessible.checked: half.current
                    onClicked: chooser.picked(half.modelData.code)
                    Keys.onReturnPressed: half.click()

                    background: Rectangle {
                        radius: Theme.buttonRadius - 4
                        color: half.current ? (Theme.highContrast ? Theme.yellow : Theme.card) : half.down ? Theme.tint : "transparent"
                        border.width: half.current ? Theme.edge : 0
                        border.color: Theme.highContrast ? Theme.yellow : Theme.control

                        FocusRing {
                            shown: half.visualFocus
                        }
                    }
                    contentItem: Item {
                        Words {
                            anchors.centerIn: parent
                            text: half.text
                            semibold: half.current
                            color: half.current && Theme.highContrast ? Theme.black : half.current ? Theme.ink : Theme.ink2
                            lineHeight: 1
                            wrapMode: Text.NoWrap
                            font.pixelSize: Theme.compact ? 26 : 28
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
