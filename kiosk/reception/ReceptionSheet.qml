pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// The questions of one sheet on a grid of twelve columns. A new sheet is a new item, built in slices.
GridLayout {
    id: sheet

    required property GuestBookModel book

    // The keyboard's blue key was touched in the last field of the sheet.
    signal lastFieldLeft

    function takeNext(from: int) {
        for (let i = from + 1; i < questions.count; ++i) {
            const next = questions.itemAt(i) as ReceptionQuestion;
            if (next.writable) {
                next.take();
                return;
            }
        }
        sheet.lastFieldLeft();
    }

    function show(key: string) {
        for (let i = 0; i < questions.count; ++i) {
            const item = questions.itemAt(i) as ReceptionQuestion;
            if (key.startsWith(item.modelData.key))
                item.show(key);
        }
    }

    columns: 12
    columnSpacing: Theme.gap
    rowSpacing: Theme.compact ? 12 : 18

    Repeater {
        id: questions

        model: sheet.book.asked()

        ReceptionQuestion {
            required property int index

            Layout.columnSpan: modelData.span
            Layout.fillWidth: true
            Layout.preferredWidth: modelData.span
            Layout.alignment: Qt.AlignTop
            book: sheet.book
            onNextWanted: sheet.takeNext(index)
        }
    }
}
