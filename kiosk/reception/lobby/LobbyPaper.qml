pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// One service's standard, a part at a time: what matters first, the steps, where it comes from.
LobbyPage {
    id: page

    readonly property var paper: page.lobby.paper
    // Larger text on the smallest screen leaves one row for chips: the papers move to where they are about.
    readonly property var papers: Theme.largerText && Theme.compact && page.lobby.section !== "basis" ? [] : page.paper.choices

    name: "standard"
    heading: page.paper.title

    // The foot of a tall screen has no room for it.
    buttons: Loader {
        active: !Theme.portrait
        sourceComponent: printing
    }

    Component {
        id: printing

        LobbySheet {
            lobby: page.lobby
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.compact ? 12 : 20

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.compact ? 16 : 24

            ServiceTile {
                iconName: page.paper.icon
                tone: Theme.tone(page.paper.colour)
                size: Theme.compact ? 72 : 104
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Title {
                    Layout.fillWidth: true
                    text: page.paper.title
                    font.pixelSize: Theme.titleSize - (Theme.portrait ? 8 : 0)
                }

                Words {
                    Layout.fillWidth: true
                    objectName: "paper-heading"
                    text: page.paper.beside ? qsTr("%1 · pelengkap").arg(page.paper.heading) : qsTr("%1 · berlaku sejak %2").arg(page.paper.heading).arg(page.paper.effective)
                    color: Theme.ink2
                }
            }
        }

        Flow {
            id: chips

            Layout.fillWidth: true
            spacing: Theme.touchGap

            Repeater {
                model: [
                    {
                        "code": "summary",
                        "label": qsTr("Ringkasan")
                    },
                    {
                        "code": "steps",
                        "label": qsTr("Langkah")
                    },
                    {
                        "code": "basis",
                        "label": qsTr("Dasar hukum")
                    }
                ]

                ChoiceChip {
                    required property var modelData

                    objectName: "section-" + modelData.code
                    text: modelData.label
                    chosen: page.lobby.section === modelData.code
                    onClicked: page.lobby.chooseSection(modelData.code)
                }
            }

            Item {
                width: Theme.portrait ? chips.width : 24
                height: Theme.portrait ? 0 : 1
                visible: page.papers.length > 0
            }

            Repeater {
                model: page.papers

                ChoiceChip {
                    required property var modelData

                    objectName: "paper-" + modelData.code
                    text: modelData.label
                    chosen: page.paper.key === modelData.code
                    textSize: Theme.largerText ? Theme.smallSize : Theme.bodySize - 2
                    onClicked: page.lobby.choosePaper(modelData.code)
                }
            }
        }

        LobbyScroll {
            id: card

            objectName: "paper-" + page.lobby.section
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: card.wanted

            LobbySummary {
                width: parent.width
                visible: page.lobby.section === "summary"
                paper: page.paper
            }

            LobbyLines {
                width: parent.width
                visible: page.lobby.section === "steps" && lines.length > 0
                heading: ""
                lines: page.paper.steps
            }

            LobbyBasis {
                width: parent.width
                visible: page.lobby.section === "basis"
                paper: page.paper
            }

            Connections {
                target: page.lobby

                function onSectionChanged() {
                    card.view.contentY = 0;
                }

                function onPaperChanged() {
                    card.view.contentY = 0;
                }
            }
        }

        Loader {
            active: Theme.portrait
            visible: active
            sourceComponent: printing
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
