pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// Why no numbers are given now: the day's name, its other hours, or that the day's numbers have all been given.
Words {
    id: why

    required property var hours
    required property bool brief
    readonly property string note: why.hours.estimated ? qsTr("%1 (tanggal perkiraan)").arg(why.hours.note) : why.hours.note
    readonly property string day: {
        switch (why.hours.full) {
        case "stopped":
            return qsTr("Pemberian nomor hari ini sudah ditutup.");
        case "last_given":
            return qsTr("Nomor terakhir hari ini sudah diberikan.");
        case "quota_reached":
            return qsTr("Semua nomor hari ini sudah diberikan.");
        }
        switch (why.hours.kind) {
        case "holiday":
            return qsTr("Hari ini libur nasional: %1.").arg(why.note);
        case "local_holiday":
            return qsTr("Hari ini libur daerah: %1.").arg(why.note);
        case "joint_leave":
            return qsTr("Hari ini cuti bersama: %1.").arg(why.note);
        case "closed":
            return qsTr("Hari ini kantor tutup: %1.").arg(why.note);
        case "no_service":
            return qsTr("Tidak ada layanan pada hari %1.").arg(why.hours.weekday);
        case "special_opening":
        case "other_hours":
            return qsTr("%1: hari ini %2.").arg(why.note).arg(why.hours.today);
        }
        return why.hours.ended === "" ? "" : qsTr("Layanan hari ini berakhir pukul %1.").arg(why.hours.ended);
    }

    objectName: "why"
    text: {
        if (why.day === "")
            return qsTr("Nomor antrean hanya dikeluarkan pada jam layanan.");
        return why.brief || why.hours.full !== "" ? why.day : why.day + " " + qsTr("Nomor antrean hanya dikeluarkan pada jam layanan.");
    }
    color: Theme.bandInk2
    font.pixelSize: Theme.bodySize + (Theme.compact ? 1 : 4)
}
