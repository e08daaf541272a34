pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception.returning

// The guest book: the questions of one sheet, those with the keyboard never hidden behind it.
ReceptionFrame {
    id: page

    required property real keyboardHeight
    readonly property GuestBookModel book: page.reception.guestBook
    readonly property bool squeezed: page.keyboardHeight > 0 && !Theme.portrait
    readonly property Item focused: Window.activeFocusItem

    function reveal() {
        const item = page.focused;
        if (!item || page.keyboardHeight <= 0)
            return;
        const top = item.mapToItem(sheet, 0, 0).y - 56;
        const bottom = item.mapToItem(sheet, 0, item.height).y + 56;
        const most = Math.max(0, view.contentHeight - view.height);
        if (top < view.contentY)
            view.contentY = Math.max(0, top);
        else if (bottom > view.contentY + view.height)
            view.contentY = Math.min(most, bottom - view.height);
    }

    name: "guest_book"
    heading: title.text
    bandHeight: page.squeezed ? Theme.ribbonHeight : Theme.formBandHeight
    onFocusedChanged: Qt.callLater(page.reveal)
    onKeyboardHeightChanged: Qt.callLater(page.reveal)

    foot: ReceptionFormFoot {
        reception: page.reception
        nextIcon: page.book.topic !== "" ? "check-bold" : "arrow-right-bold"
        nextWord: page.book.topic !== "" ? qsTr("Simpan") : qsTr("Lanjut")
        onNextWanted: {
            rest.forceActiveFocus();
            page.reception.advance();
        }
    }

    Connections {
        target: page.book

        function onTurned() {
            view.contentY = 0;
            rest.forceActiveFocus();
            questions.active = false;
            questions.active = true;
        }

        function onWrong(key: string) {
            const sheet = questions.item as ReceptionSheet;
            if (sheet)
                sheet.show(key);
        }
    }

    ReceptionSteps {
        id: steps

        width: parent.width
        height: page.squeezed ? 0 : implicitHeight
        visible: !page.squeezed
        reception: page.reception
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.topMargin: steps.height
        anchors.bottomMargin: page.keyboardHeight
        contentHeight: sheet.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        // Touching beside the fields closes the keyboard.
        MouseArea {
            id: rest

            width: view.width
            height: Math.max(sheet.height, view.height)
            Accessible.ignored: true
            onClicked: rest.forceActiveFocus()
        }

        Column {
            id: sheet

            x: Theme.margin
            width: view.width - 2 * Theme.margin
            topPadding: Theme.portrait ? 16 : 12
            bottomPadding: 28
            spacing: Theme.compact ? 8 : 14

            Banner {
                width: parent.width
                objectName: "away-banner"
                visible: !page.reception.connected
                mood: Banner.Mood.Bad
                what: qsTr("Sambungan terputus.")
                then: qsTr("Isian Anda aman, kami coba lagi setiap 5 detik.")
            }

            RowLayout {
                width: parent.width
                visible: !page.squeezed
                spacing: 24

                Title {
                    id: title

                    Layout.fillWidth: true
                    text: page.book.topic !== "" ? qsTr("Lengkapi bila perlu") : page.book.step === "need" ? qsTr("Apa keperluan Anda?") : qsTr("Perkenalkan diri Anda")
                    font.pixelSize: Theme.largerText ? Theme.titleSize - 12 : Theme.portrait ? 48 : Theme.titleSize
                }

                ReturningInvite {
                    visible: !Theme.portrait && page.book.sheet === 0 && reception.returning.invites
                    reception: page.reception
                    beside: true
                }

                TextLink {
                    objectName: "drop-row"
                    visible: page.book.topic === "data"
                    iconName: "trash"
                    iconColor: Theme.action
                    text: qsTr("Hapus data ini")
                    onClicked: page.reception.dropRow()
                }

                TextLink {
                    objectName: "privacy"
                    visible: page.book.topic === ""
                    iconName: "shield-check-fill"
                    text: qsTr("Untuk apa data ini?")
                    onClicked: page.reception.showPrivacy()
                }
            }

            ReturningInvite {
                width: parent.width
                visible: page.book.sheet === 0 && !page.squeezed && wanted && (Theme.portrait || !reception.returning.invites)
                reception: page.reception
            }

            Loader {
                id: questions

                width: parent.width
                asynchronous: true
                visible: status === Loader.Ready
                sourceComponent: ReceptionSheet {
                    book: page.book
                    onLastFieldLeft: rest.forceActiveFocus()
                }
            }

            TouchButton {
                objectName: "more"
                visible: page.book.hasMore && !page.squeezed
                kind: TouchButton.Kind.Quiet
                iconName: "plus-circle-bold"
                text: qsTr("Lengkapi (boleh dilewati)")
                onClicked: page.reception.showMore()
            }
        }
    }

    ScrollHint {
        anchors.fill: view
        room: Theme.margin
        view: view
    }
}
