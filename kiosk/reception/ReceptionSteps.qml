pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception
import kiosk.components

// Where the visitor is on the way to a number. In larger text every question is a step of its own.
StepBar {
    id: bar

    required property ReceptionModel reception
    readonly property GuestBookModel book: bar.reception.guestBook

    steps: [qsTr("Layanan"), qsTr("Data diri"), qsTr("Keperluan"), bar.reception.arriving.givesNumber ? qsTr("Tiket") : qsTr("Selesai")]
    current: bar.reception.step === "person" ? 1 : bar.reception.step === "need" ? 2 : 3
    folded: Theme.largerText
    fraction: Theme.largerText && bar.reception.page === "guest_book" ? qsTr("%1 dari %2").arg(bar.book.sheet + 1).arg(bar.book.sheets) : ""
}
