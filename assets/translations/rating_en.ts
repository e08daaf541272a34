<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>RatingAsk</name>
    <message>
        <source>Sangat tidak puas</source>
        <translation>Very dissatisfied</translation>
    </message>
    <message>
        <source>Tidak puas</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>Cukup puas</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>Puas</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Sangat puas</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>Bagaimana pelayanan kami tadi?</source>
        <translation>How was our service?</translation>
    </message>
    <message>
        <source>Cukup sentuh satu wajah.</source>
        <translation>Just touch one face.</translation>
    </message>
    <message>
        <source>Sambungan terputus.</source>
        <translation>The connection is lost.</translation>
    </message>
    <message>
        <source>Jawaban Anda aman, kami coba lagi setiap 5 detik.</source>
        <translation>Your answer is safe, we try again every 5 seconds.</translation>
    </message>
    <message>
        <source>Anda tetap dapat menilai. Jawaban disimpan setelah tersambung lagi.</source>
        <translation>You can still rate. Your answer is saved once we are connected again.</translation>
    </message>
</context>
<context>
    <name>RatingFoot</name>
    <message>
        <source>Jawaban Anda dipakai untuk memperbaiki layanan.</source>
        <translation>Your answer helps us improve our service.</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Tidak menilai</source>
        <translation>Do not rate</translation>
    </message>
</context>
<context>
    <name>RatingWindow</name>
    <message>
        <source>Layar penilaian</source>
        <translation>Rating screen</translation>
    </message>
    <message>
        <source>Terima kasih sudah berkunjung</source>
        <translation>Thank you for visiting</translation>
    </message>
    <message>
        <source>Setelah dilayani, nilai pelayanan kami di layar ini.</source>
        <translation>After you have been served, rate our service on this screen.</translation>
    </message>
    <message>
        <source>Terima kasih.</source>
        <translation>Thank you.</translation>
    </message>
    <message>
        <source>Pengaduan dan saran:</source>
        <translation>Complaints and suggestions:</translation>
    </message>
    <message>
        <source>Jawaban Anda membantu kami memperbaiki layanan.</source>
        <translation>Your answer helps us improve our service.</translation>
    </message>
    <message>
        <source>Terima kasih atas kunjungan Anda.</source>
        <translation>Thank you for your visit.</translation>
    </message>
    <message>
        <source>Layar sedang diperbarui</source>
        <translation>This screen is being updated</translation>
    </message>
    <message>
        <source>Silakan sampaikan penilaian Anda kepada petugas.</source>
        <translation>Please tell an officer how you rate our service.</translation>
    </message>
    <message>
        <source>Sambungan terputus.</source>
        <translation>The connection is lost.</translation>
    </message>
    <message>
        <source>Penilaian dapat diberikan setelah tersambung lagi.</source>
        <translation>You can rate once we are connected again.</translation>
    </message>
</context>
</TS>
