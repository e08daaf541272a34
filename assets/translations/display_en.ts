<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>DisplayCall</name>
    <message>
        <source>Sekarang dipanggil</source>
        <translation>Now calling</translation>
    </message>
    <message>
        <source>Belum ada panggilan</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>Nomor Anda akan tampil di sini.</source>
        <translation>Your number will appear here.</translation>
    </message>
</context>
<context>
    <name>DisplayEarlier</name>
    <message>
        <source>Panggilan sebelumnya</source>
        <translation>Earlier calls</translation>
    </message>
    <message>
        <source>Belum ada.</source>
        <translation>None yet.</translation>
    </message>
</context>
<context>
    <name>DisplayFlash</name>
    <message>
        <source>Panggilan baru</source>
        <translation>New call</translation>
    </message>
</context>
<context>
    <name>DisplayHeader</name>
    <message>
        <source>Pelayanan Statistik Terpadu</source>
        <translation>Integrated Statistical Services</translation>
    </message>
</context>
<context>
    <name>DisplayLost</name>
    <message>
        <source>Sambungan terputus</source>
        <translation>Connection lost</translation>
    </message>
</context>
<context>
    <name>DisplayNotice</name>
    <message>
        <source>Informasi</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Nomor terlewat? Tunjukkan tiket kepada petugas.</source>
        <translation>Missed your number? Show your ticket to an officer.</translation>
    </message>
    <message>
        <source>Sedang istirahat. Layanan dilanjutkan pukul %1.</source>
        <translation>On a break. Service resumes at %1.</translation>
    </message>
    <message>
        <source>Layanan hari ini sampai pukul %1.</source>
        <translation>Service today until %1.</translation>
    </message>
</context>
<context>
    <name>DisplayTiles</name>
    <message>
        <source>%1: %2 menunggu</source>
        <translation>%1: %2 waiting</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Layar panggilan</source>
        <translation>Call display</translation>
    </message>
    <message>
        <source>Layanan sedang istirahat</source>
        <translation>Service is on a break</translation>
    </message>
    <message>
        <source>Layanan sedang tutup</source>
        <translation>Service is closed now</translation>
    </message>
    <message>
        <source>Hari ini tidak ada layanan tatap muka.</source>
        <translation>There is no service at the counter today.</translation>
    </message>
    <message>
        <source>Jam layanan hari ini: %1</source>
        <translation>Service hours today: %1</translation>
    </message>
    <message>
        <source>%1, jam layanan hari ini: %2</source>
        <translation>%1, today&apos;s hours: %2</translation>
    </message>
    <message>
        <source>Hari ini libur nasional: %1.</source>
        <translation>Today is a national holiday: %1.</translation>
    </message>
    <message>
        <source>Hari ini libur daerah: %1.</source>
        <translation>Today is a local holiday: %1.</translation>
    </message>
    <message>
        <source>Hari ini cuti bersama: %1.</source>
        <translation>Today is joint leave (cuti bersama): %1.</translation>
    </message>
    <message>
        <source>Hari ini kantor tutup: %1.</source>
        <translation>The office is closed today: %1.</translation>
    </message>
    <message>
        <source>Kami lanjutkan pukul %1</source>
        <translation>We resume at %1</translation>
    </message>
    <message>
        <source>Kami buka hari ini pukul %1</source>
        <translation>We open today at %1</translation>
    </message>
    <message>
        <source>Kami buka lagi %1 pukul %2</source>
        <translation>We open again on %1 at %2</translation>
    </message>
    <message>
        <source>Layar sedang diperbarui</source>
        <translation>This screen is being updated</translation>
    </message>
    <message>
        <source>Petugas memanggil nomor Anda secara langsung.</source>
        <translation>An officer will call your number in person.</translation>
    </message>
    <message>
        <source>Mohon tetap di ruang tunggu.</source>
        <translation>Please stay in the waiting room.</translation>
    </message>
</context>
</TS>
