<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AppointmentConfirm</name>
    <message>
        <source>Buat janji</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Di luar jam layanan, pintu dibuka untuk Anda.</source>
        <translation>Outside service hours, we open the door for you.</translation>
    </message>
    <message>
        <source>Sentuh kotak persetujuan dahulu agar kami dapat mencatat data Anda.</source>
        <translation>Touch the consent box first so that we may record your data.</translation>
    </message>
</context>
<context>
    <name>AppointmentDay</name>
    <message>
        <source>Untuk layanan apa?</source>
        <translation>For which service?</translation>
    </message>
    <message>
        <source>Pilih hari</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Penuh</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Di luar hari kerja</source>
        <translation>Not a working day</translation>
    </message>
    <message>
        <source>%1 waktu kosong</source>
        <translation>%1 free times</translation>
    </message>
</context>
<context>
    <name>AppointmentDone</name>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Mencetak…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Janji temu Anda tercatat</source>
        <translation>Your appointment is booked</translation>
    </message>
    <message>
        <source>Foto kode di layar ini.</source>
        <translation>Take a photo of the code on this screen.</translation>
    </message>
    <message>
        <source>Datanglah antara pukul %1 dan %2. Sentuh Janji temu di layar ini, lalu tunjukkan atau ketik kode.</source>
        <translation>Please come between %1 and %2. Touch Appointment on this screen, then show or type the code.</translation>
    </message>
    <message>
        <source>Kertas keluar di bawah layar ini.</source>
        <translation>The paper comes out below this screen.</translation>
    </message>
    <message>
        <source>Foto kode ini atau catat hurufnya. Tidak jadi datang? Batalkan dengan kode yang sama.</source>
        <translation>Take a photo of this code or note its letters. Not coming after all? Cancel with the same code.</translation>
    </message>
    <message>
        <source>Kode QR janji temu</source>
        <translation>QR code of the appointment</translation>
    </message>
    <message>
        <source>Kode janji temu</source>
        <translation>Appointment code</translation>
    </message>
</context>
<context>
    <name>AppointmentEnter</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Mencari…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Saya punya janji temu</source>
        <translation>I have an appointment</translation>
    </message>
    <message>
        <source>Janji temu dibatalkan.</source>
        <translation>The appointment is cancelled.</translation>
    </message>
    <message>
        <source>Terima kasih sudah memberi tahu.</source>
        <translation>Thank you for telling us.</translation>
    </message>
    <message>
        <source>Kode, enam huruf dan angka</source>
        <translation>Code, six letters and digits</translation>
    </message>
    <message>
        <source>Kode, enam huruf dan angka. Atau pindai kode QR janji Anda.</source>
        <translation>Code, six letters and digits. Or scan the QR code of your appointment.</translation>
    </message>
    <message>
        <source>Nama saat membuat janji</source>
        <translation>Name given when booking</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nomor WhatsApp atau email</source>
        <translation>WhatsApp number or e-mail</translation>
    </message>
    <message>
        <source>Cari dengan kode</source>
        <translation>Search by code</translation>
    </message>
    <message>
        <source>Tanpa kode? Cari dengan nama</source>
        <translation>No code? Search by name</translation>
    </message>
    <message>
        <source>Belum punya?</source>
        <translation>Do not have one?</translation>
    </message>
    <message>
        <source>Buat janji temu</source>
        <translation>Make an appointment</translation>
    </message>
</context>
<context>
    <name>AppointmentFound</name>
    <message>
        <source>Masuk</source>
        <translation>Come in</translation>
    </message>
    <message>
        <source>Janji temu dibatalkan</source>
        <translation>Appointment cancelled</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Janji temu Anda</source>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>Terima kasih sudah memberi tahu. Waktu ini kini dapat dipakai orang lain.</source>
        <translation>Thank you for telling us. Others can use this time now.</translation>
    </message>
    <message>
        <source>Isian dari saat membuat janji sudah tertulis. Lengkapi buku tamu, lalu ambil nomor antrean.</source>
        <translation>What you wrote when booking is filled in. Complete the guest book, then take a number.</translation>
    </message>
    <message>
        <source>Batalkan janji temu</source>
        <translation>Cancel appointment</translation>
    </message>
    <message>
        <source>Membatalkan…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>AppointmentTime</name>
    <message>
        <source>%1, pukul berapa?</source>
        <translation>%1, at what time?</translation>
    </message>
    <message>
        <source>Dalam jam layanan</source>
        <translation>In service hours</translation>
    </message>
    <message>
        <source>Di luar jam layanan, pintu dibuka untuk Anda</source>
        <translation>Outside service hours, we open the door for you</translation>
    </message>
</context>
<context>
    <name>AppointmentWho</name>
    <message>
        <source>Siapa yang akan datang?</source>
        <translation>Who will come?</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nomor WhatsApp atau email</source>
        <translation>WhatsApp number or e-mail</translation>
    </message>
    <message>
        <source>Keperluan, dengan kata Anda sendiri</source>
        <translation>What for, in your own words</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ArrivingBag</name>
    <message>
        <source>Titipkan tas</source>
        <translation>Leave my bag</translation>
    </message>
    <message>
        <source>Sudah</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Taruh tas Anda di sini</source>
        <translation>Put your bag here</translation>
    </message>
    <message>
        <source>Tas dan barang bawaan</source>
        <translation>Bags and belongings</translation>
    </message>
    <message>
        <source>Ambil tanda bernomor sama. Tas dikembalikan dengan tanda itu dan nama Anda.</source>
        <translation>Take the tag with the same number. Your bag is returned for that tag and your name.</translation>
    </message>
    <message>
        <source>Titipkan tas dan barang di rak sebelum masuk ruang baca. Tidak perlu kartu identitas.</source>
        <translation>Leave bags and belongings on the rack before you enter the reading room. No identity card is needed.</translation>
    </message>
    <message>
        <source>Saya tidak membawa tas</source>
        <translation>I have no bag</translation>
    </message>
</context>
<context>
    <name>ArrivingCalled</name>
    <message>
        <source>Nomor %1 dipanggil ke %2: isi buku tamu</source>
        <translation>Number %1 is called to %2: fill in the guest book</translation>
    </message>
</context>
<context>
    <name>ArrivingNumber</name>
    <message>
        <source>Ambil nomor</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Membuat nomor…</source>
        <translation>Making your number…</translation>
    </message>
    <message>
        <source>Ambil nomor antrean dahulu</source>
        <translation>First take a number</translation>
    </message>
    <message>
        <source>Layar ini mencoba lagi sendiri.</source>
        <translation>This screen tries again by itself.</translation>
    </message>
    <message>
        <source>Buku tamu diisi saat nomor Anda dipanggil. Sampai saat itu kami tidak menanyakan data diri.</source>
        <translation>You fill in the guest book when your number is called. Until then we ask nothing about you.</translation>
    </message>
</context>
<context>
    <name>ArrivingPlace</name>
    <message>
        <source>Anda sudah terdaftar tanpa nomor. %1 memanggil nama Anda.</source>
        <translation>You are registered without a number. %1 will call your name.</translation>
    </message>
    <message>
        <source>Buku tamu sudah tersimpan. %1 memberi Anda nomor antrean.</source>
        <translation>The guest book is saved. %1 gives you a number.</translation>
    </message>
    <message>
        <source>Buku tamu sudah tersimpan. Petugas menunggu Anda.</source>
        <translation>The guest book is saved. The officer is waiting for you.</translation>
    </message>
    <message>
        <source>Silakan ke %1 untuk nomor</source>
        <translation>Please go to: %1, for a number</translation>
    </message>
    <message>
        <source>Silakan ke %1</source>
        <translation>Please go to: %1</translation>
    </message>
    <message>
        <source>Silakan ke meja yang memanggil %1</source>
        <translation>Please go to the desk that called %1</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>ArrivingScreening</name>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Selamat datang. Sebelum masuk</source>
        <translation>Welcome. Before you enter</translation>
    </message>
    <message>
        <source>Apakah Anda memakai masker?</source>
        <translation>Are you wearing a mask?</translation>
    </message>
    <message>
        <source>Ya, memakai</source>
        <translation>Yes, I am</translation>
    </message>
    <message>
        <source>Tidak memakai</source>
        <translation>No, I am not</translation>
    </message>
    <message>
        <source>Suhu tubuh pada alat ukur, dalam derajat</source>
        <translation>Temperature on the thermometer, in degrees</translation>
    </message>
    <message>
        <source>Suhu tubuh pada alat ukur, paling tinggi %1 derajat</source>
        <translation>Temperature on the thermometer, at most %1 degrees</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Suhu tubuh dihapus pada akhir hari dan tidak masuk ke catatan kunjungan.</source>
        <translation>Your temperature is deleted at the end of the day and never enters the visit log.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Panggil petugas</source>
        <translation>Call an officer</translation>
    </message>
</context>
<context>
    <name>HelpNotice</name>
    <message>
        <source>Petugas segera datang.</source>
        <translation>Somebody is coming.</translation>
    </message>
    <message>
        <source>Panggilan tidak terkirim. Silakan hampiri resepsionis.</source>
        <translation>The call could not be sent. Please go to the reception.</translation>
    </message>
    <message>
        <source>Petugas dipanggil. Mohon tunggu sebentar.</source>
        <translation>An officer is called. Please wait a moment.</translation>
    </message>
    <message>
        <source>Tidak jadi</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Baik</source>
        <translation>All right</translation>
    </message>
</context>
<context>
    <name>LobbyBasis</name>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Sudah diganti: %1</source>
        <translation>Replaced by: %1</translation>
    </message>
    <message>
        <source>Disahkan oleh</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Tentang standar ini</source>
        <translation>About this standard</translation>
    </message>
    <message>
        <source>Berlaku sejak %1</source>
        <translation>In force since %1</translation>
    </message>
    <message>
        <source>Terkait: %1</source>
        <translation>Related: %1</translation>
    </message>
</context>
<context>
    <name>LobbyChannelDetail</name>
    <message>
        <source>Tulis di kertas, lalu masukkan ke kotak ini.</source>
        <translation>Write it on paper and put it into this box.</translation>
    </message>
    <message>
        <source>Pindai untuk menulis email.</source>
        <translation>Scan to write an e-mail.</translation>
    </message>
    <message>
        <source>Pindai untuk membuka WhatsApp.</source>
        <translation>Scan to open WhatsApp.</translation>
    </message>
    <message>
        <source>Pindai untuk membuka WhatsApp, atau kirim SMS.</source>
        <translation>Scan to open WhatsApp, or send a text message.</translation>
    </message>
    <message>
        <source>Pindai untuk membuka halamannya.</source>
        <translation>Scan to open the page.</translation>
    </message>
    <message>
        <source>Nama tidak harus ditulis.</source>
        <translation>You need not write your name.</translation>
    </message>
    <message>
        <source>Alamat email Anda terlihat oleh penerima.</source>
        <translation>The receiver sees your e-mail address.</translation>
    </message>
    <message>
        <source>Nomor ponsel Anda terlihat oleh penerima.</source>
        <translation>The receiver sees your phone number.</translation>
    </message>
    <message>
        <source>Data yang diminta halaman itu mengikuti aturannya sendiri.</source>
        <translation>That page asks for data under rules of its own.</translation>
    </message>
    <message>
        <source>Kode QR: %1</source>
        <translation>QR code: %1</translation>
    </message>
</context>
<context>
    <name>LobbyComplaints</name>
    <message>
        <source>Kotak saran</source>
        <translation>Suggestion box</translation>
    </message>
    <message>
        <source>Situs web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>SMS atau WhatsApp</source>
        <translation>SMS or WhatsApp</translation>
    </message>
    <message>
        <source>SP4N-LAPOR!</source>
        <translation>SP4N-LAPOR!</translation>
    </message>
    <message>
        <source>Pengaduan dan saran</source>
        <translation>Complaints and suggestions</translation>
    </message>
    <message>
        <source>Kantor ini belum mencantumkan saluran pengaduan</source>
        <translation>This office has not listed any complaint channels</translation>
    </message>
    <message>
        <source>Sampaikan langsung kepada petugas di meja depan.</source>
        <translation>Please tell the staff at the front desk.</translation>
    </message>
</context>
<context>
    <name>LobbyOnline</name>
    <message>
        <source>Layanan daring</source>
        <translation>Online services</translation>
    </message>
    <message>
        <source>Kode QR layanan daring</source>
        <translation>QR code of the online services</translation>
    </message>
    <message>
        <source>24 jam setiap hari. Pindai dengan ponsel atau buka alamat ini.</source>
        <translation>24 hours a day. Scan with your phone or open this address.</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Membaca secara daring</source>
        <translation>Reading online</translation>
    </message>
    <message>
        <source>Sumber: %1</source>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>LobbyPage</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>LobbyPaper</name>
    <message>
        <source>%1 · pelengkap</source>
        <translation>%1 · beside it</translation>
    </message>
    <message>
        <source>%1 · berlaku sejak %2</source>
        <translation>%1 · in force since %2</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
</context>
<context>
    <name>LobbyServices</name>
    <message>
        <source>Layanan dan standar</source>
        <translation>Services and standards</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Daftar layanan belum diisi</source>
        <translation>The list of services is still empty</translation>
    </message>
    <message>
        <source>Silakan bertanya kepada petugas di meja depan.</source>
        <translation>Please ask the staff at the front desk.</translation>
    </message>
    <message>
        <source>Pengaduan dan saran</source>
        <translation>Complaints and suggestions</translation>
    </message>
    <message>
        <source>Semua salurannya</source>
        <translation>Every way to send them</translation>
    </message>
</context>
<context>
    <name>LobbySheet</name>
    <message>
        <source>Cetak lembar</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>Cetak lembar standar</source>
        <translation>Print this standard</translation>
    </message>
    <message>
        <source>Mencetak…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Lembar sudah tercetak</source>
        <translation>The sheet is printed</translation>
    </message>
    <message>
        <source>Lembar belum terlihat? Tanya petugas</source>
        <translation>No sheet yet? Ask the staff</translation>
    </message>
    <message>
        <source>Tidak tercetak. Minta kepada petugas</source>
        <translation>Not printed. Ask the staff for it</translation>
    </message>
</context>
<context>
    <name>LobbySummary</name>
    <message>
        <source>Yang perlu disiapkan</source>
        <translation>What you need</translation>
    </message>
    <message>
        <source>Yang Anda peroleh</source>
        <translation>What you get</translation>
    </message>
    <message>
        <source>Ketentuan</source>
        <translation>Rules</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Layanan lain dalam kunjungan ini</source>
        <translation>Other services in this visit</translation>
    </message>
    <message>
        <source>Tambah data yang dibutuhkan</source>
        <translation>Add data you need</translation>
    </message>
    <message>
        <source>Data yang dibutuhkan</source>
        <translation>Data you need</translation>
    </message>
    <message>
        <source>Datang berkelompok</source>
        <translation>Coming as a group</translation>
    </message>
    <message>
        <source>Bantuan dan prioritas</source>
        <translation>Help and priority</translation>
    </message>
    <message>
        <source>Membaca tercetak atau elektronik</source>
        <translation>Reading printed or electronic</translation>
    </message>
    <message>
        <source>Kartu identitas</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>Akun PST</source>
        <translation>PST account</translation>
    </message>
    <message>
        <source>Kewarganegaraan</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Lengkapi bila perlu</source>
        <translation>Add more if you like</translation>
    </message>
    <message>
        <source>Semua di halaman ini boleh dilewati. Sentuh Lanjut bila tidak ada yang ingin ditambahkan.</source>
        <translation>Everything on this page may be skipped. Touch Next if there is nothing to add.</translation>
    </message>
</context>
<context>
    <name>ReceptionAccount</name>
    <message>
        <source>Kode QR ke %1</source>
        <translation>QR code to %1</translation>
    </message>
    <message>
        <source>Buat akun lebih dahulu, lalu pilih “Sudah punya”.</source>
        <translation>Make an account first, then choose “Yes, I have one”.</translation>
    </message>
    <message>
        <source>Buat akun dengan ponsel Anda, sekarang atau nanti.</source>
        <translation>Make an account with your telephone, now or later.</translation>
    </message>
    <message>
        <source>Petugas membantu bila Anda kesulitan.</source>
        <translation>An officer helps if it is difficult.</translation>
    </message>
</context>
<context>
    <name>ReceptionAside</name>
    <message>
        <source>Pengaduan dan saran</source>
        <translation>Complaints and suggestions</translation>
    </message>
    <message>
        <source>Semua salurannya</source>
        <translation>Every way to send them</translation>
    </message>
    <message>
        <source>Layanan dan standar</source>
        <translation>Services and standards</translation>
    </message>
    <message>
        <source>Syarat, waktu, biaya</source>
        <translation>What to bring, time, cost</translation>
    </message>
    <message>
        <source>Layanan daring, %1</source>
        <translation>Online services, %1</translation>
    </message>
    <message>
        <source>Layanan daring</source>
        <translation>Online services</translation>
    </message>
    <message>
        <source>Pindai dengan ponsel:</source>
        <translation>Scan with your phone:</translation>
    </message>
</context>
<context>
    <name>ReceptionClosed</name>
    <message>
        <source>Pelayanan Statistik Terpadu</source>
        <translation>Integrated Statistical Services</translation>
    </message>
    <message>
        <source>Sedang tutup</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>Nomor hari ini habis</source>
        <translation>No more numbers today</translation>
    </message>
    <message>
        <source>Jam layanan belum diisi</source>
        <translation>Opening hours are not set yet</translation>
    </message>
    <message>
        <source>Silakan bertanya kepada petugas</source>
        <translation>Please ask an officer</translation>
    </message>
    <message>
        <source>Kami buka lagi %1 pukul %2</source>
        <translation>We open again %1 at %2</translation>
    </message>
    <message>
        <source>Silakan datang lagi %1 pukul %2</source>
        <translation>Please come back on %1 at %2</translation>
    </message>
    <message>
        <source>Janji temu</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Petugas sedang tidak di tempat</source>
        <translation>No officer is in at the moment</translation>
    </message>
</context>
<context>
    <name>ReceptionConsent</name>
    <message>
        <source>Ambil tiket</source>
        <translation>Take a ticket</translation>
    </message>
    <message>
        <source>Mencoba lagi…</source>
        <translation>Trying again…</translation>
    </message>
    <message>
        <source>Mengambil tiket…</source>
        <translation>Taking the ticket…</translation>
    </message>
    <message>
        <source>Sambungan terputus.</source>
        <translation>The connection is lost.</translation>
    </message>
    <message>
        <source>Isian Anda aman, kami coba lagi setiap 5 detik.</source>
        <translation>What you typed is safe, we try again every 5 seconds.</translation>
    </message>
    <message>
        <source>Sentuh kotak persetujuan dahulu agar kami dapat mencatat data Anda.</source>
        <translation>Touch the consent box first so that we may record your data.</translation>
    </message>
</context>
<context>
    <name>ReceptionCountdown</name>
    <message>
        <source>Layar kembali ke awal dalam %1 detik</source>
        <translation>The screen returns to the start in %1 seconds</translation>
    </message>
</context>
<context>
    <name>ReceptionFoot</name>
    <message>
        <source>Teks besar</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Kontras</source>
        <translation>Contrast</translation>
    </message>
</context>
<context>
    <name>ReceptionFormFoot</name>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReceptionFrame</name>
    <message>
        <source>Pelayanan Statistik Terpadu</source>
        <translation>Integrated Statistical Services</translation>
    </message>
</context>
<context>
    <name>ReceptionGuestBook</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sambungan terputus.</source>
        <translation>The connection is lost.</translation>
    </message>
    <message>
        <source>Isian Anda aman, kami coba lagi setiap 5 detik.</source>
        <translation>What you typed is safe, we try again every 5 seconds.</translation>
    </message>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>What brings you here?</translation>
    </message>
    <message>
        <source>Perkenalkan diri Anda</source>
        <translation>Tell us about yourself</translation>
    </message>
    <message>
        <source>Lengkapi bila perlu</source>
        <translation>Add more if you like</translation>
    </message>
    <message>
        <source>Hapus data ini</source>
        <translation>Remove this data</translation>
    </message>
    <message>
        <source>Untuk apa data ini?</source>
        <translation>What is this data for?</translation>
    </message>
    <message>
        <source>Lengkapi (boleh dilewati)</source>
        <translation>Add more (may be skipped)</translation>
    </message>
</context>
<context>
    <name>ReceptionHome</name>
    <message>
        <source>Selamat pagi</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Selamat siang</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>Selamat sore</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Selamat malam</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>%1. Silakan menemui petugas di meja depan.</source>
        <translation>%1. Please see the officer at the front desk.</translation>
    </message>
    <message>
        <source>Sentuh layanan yang Anda perlukan</source>
        <translation>Touch the service you need</translation>
    </message>
    <message>
        <source>%1. Sentuh layanan yang Anda perlukan.</source>
        <translation>%1. Touch the service you need.</translation>
    </message>
    <message>
        <source>%1, selamat datang.</source>
        <translation>%1, welcome.</translation>
    </message>
    <message>
        <source>Janji temu</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Informasi</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Layanan daring</source>
        <translation>Online services</translation>
    </message>
</context>
<context>
    <name>ReceptionHours</name>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka hari ini</source>
        <translation>Open today</translation>
    </message>
    <message>
        <source>Layanan mulai lagi pukul %1</source>
        <translation>Service resumes at %1</translation>
    </message>
    <message>
        <source>%1, tanpa jeda istirahat</source>
        <translation>%1, no lunch break</translation>
    </message>
</context>
<context>
    <name>ReceptionLabels</name>
    <message>
        <source>Kartu identitas</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>Nomor kartu</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Kartu ini masih berlaku</source>
        <translation>This card is still valid</translation>
    </message>
    <message>
        <source>Sudah punya akun di portal PST?</source>
        <translation>Do you have an account on the PST portal?</translation>
    </message>
    <message>
        <source>Anda datang dengan siapa?</source>
        <translation>Who is with you?</translation>
    </message>
    <message>
        <source>Datang sendiri atau berkelompok?</source>
        <translation>Alone or in a group?</translation>
    </message>
    <message>
        <source>Jumlah laki-laki</source>
        <translation>Number of men</translation>
    </message>
    <message>
        <source>Jumlah perempuan</source>
        <translation>Number of women</translation>
    </message>
    <message>
        <source>Apakah Anda penyandang disabilitas?</source>
        <translation>Are you a person with a disability?</translation>
    </message>
    <message>
        <source>Ragam disabilitas</source>
        <translation>Kind of disability</translation>
    </message>
    <message>
        <source>Saya ingin didahulukan</source>
        <translation>I would like to go first</translation>
    </message>
    <message>
        <source>Bantuan yang Anda perlukan</source>
        <translation>Help you need</translation>
    </message>
    <message>
        <source>Anda ingin membaca secara apa?</source>
        <translation>How would you like to read?</translation>
    </message>
    <message>
        <source>Kewarganegaraan</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Data apa yang Anda butuhkan?</source>
        <translation>Which data do you need?</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Sampai tahun</source>
        <translation>To year</translation>
    </message>
    <message>
        <source>Tingkat wilayah</source>
        <translation>Level of the region</translation>
    </message>
    <message>
        <source>Periode data</source>
        <translation>Period of the data</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nomor WhatsApp</source>
        <translation>WhatsApp number</translation>
    </message>
    <message>
        <source>Tahun lahir</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Pendidikan tertinggi yang ditamatkan</source>
        <translation>Highest education completed</translation>
    </message>
    <message>
        <source>Pekerjaan utama</source>
        <translation>Main occupation</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Kategori instansi</source>
        <translation>Kind of institution</translation>
    </message>
    <message>
        <source>Pemanfaatan utama hasil kunjungan</source>
        <translation>Main use of what you get here</translation>
    </message>
    <message>
        <source>Ceritakan data atau layanan yang Anda cari</source>
        <translation>Tell us which data or service you are looking for</translation>
    </message>
    <message>
        <source>Akun portal PST</source>
        <translation>PST portal account</translation>
    </message>
    <message>
        <source>Datang sendiri atau berkelompok</source>
        <translation>Alone or in a group</translation>
    </message>
    <message>
        <source>Penyandang disabilitas</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Layanan lain</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>Rincian data</source>
        <translation>Details of the data</translation>
    </message>
    <message>
        <source>Suhu tubuh</source>
        <translation>Body temperature</translation>
    </message>
    <message>
        <source>Data atau layanan yang Anda cari</source>
        <translation>The data or service you are looking for</translation>
    </message>
</context>
<context>
    <name>ReceptionNextSteps</name>
    <message>
        <source>Duduk di ruang tunggu</source>
        <translation>Take a seat</translation>
    </message>
    <message>
        <source>Perhatikan nomor di layar</source>
        <translation>Watch for your number</translation>
    </message>
    <message>
        <source>Menuju meja yang disebut</source>
        <translation>Go to the desk named</translation>
    </message>
</context>
<context>
    <name>ReceptionNoPaper</name>
    <message>
        <source>Tiket tidak keluar?</source>
        <translation>No ticket came out?</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tiket Anda sudah tercetak.</source>
        <translation>Your ticket has been printed.</translation>
    </message>
    <message>
        <source>Tiket Anda sedang dicetak.</source>
        <translation>Your ticket is being printed.</translation>
    </message>
    <message>
        <source>Kami belum tahu pasti apakah tiket keluar.</source>
        <translation>We are not sure whether the ticket came out.</translation>
    </message>
    <message>
        <source>Tiket tidak dapat dicetak sekarang.</source>
        <translation>The ticket cannot be printed now.</translation>
    </message>
    <message>
        <source>Lihat tempat keluar kertas di bawah layar ini.</source>
        <translation>Look at the paper slot below this screen.</translation>
    </message>
    <message>
        <source>Tunggu sebentar, kertas keluar di bawah layar ini.</source>
        <translation>One moment, the paper comes out below this screen.</translation>
    </message>
    <message>
        <source>Tiket belum terlihat? Sentuh “Cetak lagi”, atau foto nomor di layar.</source>
        <translation>No ticket to be seen? Touch “Print again”, or photograph the number on the screen.</translation>
    </message>
    <message>
        <source>Foto nomor di layar ini; nomor Anda tetap berlaku.</source>
        <translation>Photograph the number on this screen; it stays valid.</translation>
    </message>
    <message>
        <source>Kode QR tiket Anda</source>
        <translation>QR code of your ticket</translation>
    </message>
    <message>
        <source>Nomor antrean Anda</source>
        <translation>Your queue number</translation>
    </message>
    <message>
        <source>Cetak lagi</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Mencetak…</source>
        <translation>Printing…</translation>
    </message>
</context>
<context>
    <name>ReceptionOnlineCard</name>
    <message>
        <source>Kode QR layanan daring</source>
        <translation>QR code of the online services</translation>
    </message>
    <message>
        <source>Layanan daring</source>
        <translation>Online services</translation>
    </message>
    <message>
        <source>24 jam setiap hari. Pindai dengan ponsel atau buka alamat ini.</source>
        <translation>24 hours every day. Scan with your phone or open this address.</translation>
    </message>
    <message>
        <source>Informasi</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>ReceptionPaused</name>
    <message>
        <source>Sambungan terputus</source>
        <translation>The connection is lost</translation>
    </message>
    <message>
        <source>Layanan sedang diperbarui</source>
        <translation>The service is being updated</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Kami coba lagi setiap 5 detik. Silakan menemui petugas di meja depan.</source>
        <translation>We try again every 5 seconds. Please see the officer at the front desk.</translation>
    </message>
    <message>
        <source>Sebentar lagi siap. Silakan menemui petugas di meja depan.</source>
        <translation>Ready again soon. Please see the officer at the front desk.</translation>
    </message>
    <message>
        <source>Sebentar lagi siap.</source>
        <translation>Ready in a moment.</translation>
    </message>
</context>
<context>
    <name>ReceptionPrivacy</name>
    <message>
        <source>Wajib diisi, untuk tugas pelayanan publik</source>
        <translation>Required, for the duty of public service</translation>
    </message>
    <message>
        <source>Boleh kosong, disimpan dengan persetujuan Anda</source>
        <translation>Optional, kept with your consent</translation>
    </message>
    <message>
        <source>Boleh kosong, untuk melayani Anda hari ini</source>
        <translation>Optional, to serve you today</translation>
    </message>
    <message>
        <source>Dihapus pada akhir hari.</source>
        <translation>Deleted at the end of the day.</translation>
    </message>
    <message>
        <source>Yang disimpan hanya kode rahasia dan empat angka terakhir, menurut jadwal arsip kantor.</source>
        <translation>Only a secret code and the last four digits are kept, as the office&apos;s archive schedule says.</translation>
    </message>
    <message>
        <source>Disimpan menurut jadwal arsip kantor.</source>
        <translation>Kept as the office&apos;s archive schedule says.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ReceptionQuestion</name>
    <message>
        <source>boleh kosong</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Lainnya, sebutkan</source>
        <translation>Other, please say which</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>ReceptionServices</name>
    <message>
        <source>Ada lagi %1</source>
        <translation>Again on %1</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>yang menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>Nomor hari ini</source>
        <translation>Numbers today</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>Nobody</translation>
    </message>
    <message numerus="yes">
        <source>%n orang</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Habis</source>
        <translation>All given</translation>
    </message>
</context>
<context>
    <name>ReceptionSteps</name>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Data diri</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Tiket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>ReceptionTicket</name>
    <message>
        <source>Silakan ambil tiket Anda</source>
        <translation>Please take your ticket</translation>
    </message>
    <message>
        <source>Ini nomor antrean Anda</source>
        <translation>This is your queue number</translation>
    </message>
    <message>
        <source>PIN atau kartu</source>
        <translation>PIN or card</translation>
    </message>
    <message>
        <source>Lebih cepat lain kali: PIN atau kartu</source>
        <translation>Quicker next time: PIN or card</translation>
    </message>
    <message>
        <source>Tiket tidak keluar?</source>
        <translation>No ticket came out?</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>ReceptionTicketCard</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translation>Your queue number</translation>
    </message>
    <message>
        <source>Nomor antrean Anda %1</source>
        <translation>Your queue number is %1</translation>
    </message>
    <message>
        <source>Kode QR tiket Anda</source>
        <translation>QR code of your ticket</translation>
    </message>
</context>
<context>
    <name>ReceptionTicketFacts</name>
    <message>
        <source>Kode QR tiket Anda</source>
        <translation>QR code of your ticket</translation>
    </message>
    <message>
        <source>Anda yang berikutnya</source>
        <translation>You are next</translation>
    </message>
    <message numerus="yes">
        <source>%n orang di depan Anda</source>
        <translation>
            <numerusform>%n person ahead of you</numerusform>
            <numerusform>%n people ahead of you</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunjukkan kepada petugas bila nomor terlewat.</source>
        <translation>Show it to an officer if you missed your turn.</translation>
    </message>
    <message>
        <source>Simpan tiket ini sampai selesai. Tunjukkan kepada petugas bila nomor terlewat.</source>
        <translation>Keep this ticket until you are done. Show it to an officer if you missed your turn.</translation>
    </message>
</context>
<context>
    <name>ReceptionTicketHeading</name>
    <message>
        <source>Tiket mungkin sudah keluar di bawah layar ini</source>
        <translation>The ticket may be out already, below this screen</translation>
    </message>
    <message>
        <source>Tiket keluar di bawah layar ini</source>
        <translation>The ticket comes out below this screen</translation>
    </message>
    <message>
        <source>Tiket tidak dapat dicetak sekarang.</source>
        <translation>The ticket cannot be printed now.</translation>
    </message>
    <message>
        <source>Foto nomor di layar ini; nomor Anda tetap berlaku.</source>
        <translation>Photograph the number on this screen; it stays valid.</translation>
    </message>
</context>
<context>
    <name>ReceptionWeek</name>
    <message>
        <source>Jam layanan</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>%1 (hari ini)</source>
        <translation>%1 (today)</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>ReceptionWhy</name>
    <message>
        <source>%1 (tanggal perkiraan)</source>
        <translation>%1 (estimated date)</translation>
    </message>
    <message>
        <source>Pemberian nomor hari ini sudah ditutup.</source>
        <translation>The office has stopped giving numbers for today.</translation>
    </message>
    <message>
        <source>Nomor terakhir hari ini sudah diberikan.</source>
        <translation>The last number of today has been given.</translation>
    </message>
    <message>
        <source>Semua nomor hari ini sudah diberikan.</source>
        <translation>All of today&apos;s numbers have been given.</translation>
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
        <source>Tidak ada layanan pada hari %1.</source>
        <translation>There is no service on %1.</translation>
    </message>
    <message>
        <source>%1: hari ini %2.</source>
        <translation>%1: today %2.</translation>
    </message>
    <message>
        <source>Layanan hari ini berakhir pukul %1.</source>
        <translation>Today&apos;s service ended at %1.</translation>
    </message>
    <message>
        <source>Nomor antrean hanya dikeluarkan pada jam layanan.</source>
        <translation>Queue numbers are given during opening hours only.</translation>
    </message>
</context>
<context>
    <name>ReceptionWindow</name>
    <message>
        <source>Buku tamu dan antrean</source>
        <translation>Guest book and queue</translation>
    </message>
    <message>
        <source>Masih di sini?</source>
        <translation>Still here?</translation>
    </message>
    <message>
        <source>Layar kembali ke awal dalam %1 detik dan isian dihapus.</source>
        <translation>In %1 seconds the screen returns to the start and what you typed is erased.</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>ReturningInvite</name>
    <message>
        <source>Pernah berkunjung?</source>
        <translation>Been here before?</translation>
    </message>
    <message>
        <source>Pernah berkunjung? Masuk dengan PIN atau kartu</source>
        <translation>Been here before? Come in with PIN or card</translation>
    </message>
    <message>
        <source>Belum berhasil masuk. Silakan isi formulir ini.</source>
        <translation>Signing in did not work. Please fill in this form.</translation>
    </message>
    <message>
        <source>Petugas sudah diberi tahu dan dapat membantu Anda.</source>
        <translation>The staff have been told and can help you.</translation>
    </message>
    <message>
        <source>Selamat datang kembali.</source>
        <translation>Welcome back.</translation>
    </message>
    <message>
        <source>Isian dari kunjungan terakhir sudah tertulis. Periksa dan ubah bila perlu.</source>
        <translation>The answers of your last visit are filled in. Check them and change what is no longer right.</translation>
    </message>
</context>
<context>
    <name>ReturningIsYou</name>
    <message>
        <source>Ya, ini saya</source>
        <translation>Yes, that is me</translation>
    </message>
    <message>
        <source>Membuka…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Apakah ini Anda?</source>
        <translation>Is this you?</translation>
    </message>
    <message>
        <source>Nama dan kontak disamarkan agar orang lain tidak dapat membacanya.</source>
        <translation>Name and contact are masked so that nobody else can read them.</translation>
    </message>
    <message>
        <source>Bukan saya</source>
        <translation>That is not me</translation>
    </message>
</context>
<context>
    <name>ReturningKeep</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Lebih cepat lain kali</source>
        <translation>Quicker next time</translation>
    </message>
    <message>
        <source>PIN tersimpan</source>
        <translation>PIN saved</translation>
    </message>
    <message>
        <source>Dengan PIN</source>
        <translation>With a PIN</translation>
    </message>
    <message>
        <source>Lain kali, masuklah dengan %1 dan PIN Anda.</source>
        <translation>Next time, come in with %1 and your PIN.</translation>
    </message>
    <message>
        <source>Untuk %1.</source>
        <translation>For %1.</translation>
    </message>
    <message>
        <source>Untuk %1. Pilih enam angka yang mudah Anda ingat dan sukar ditebak orang.</source>
        <translation>For %1. Choose six digits that you remember easily and others hardly guess.</translation>
    </message>
    <message>
        <source>Simpan PIN</source>
        <translation>Save PIN</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Dengan kartu pengunjung</source>
        <translation>With a visitor card</translation>
    </message>
    <message>
        <source>Foto kode ini sekarang; tidak ditampilkan lagi.</source>
        <translation>Take a photo of this code now; it is not shown again.</translation>
    </message>
    <message>
        <source>Kartu keluar di bawah layar ini. Simpan baik-baik.</source>
        <translation>The card comes out below this screen. Keep it well.</translation>
    </message>
    <message>
        <source>Kode QR di kertas atau di ponsel Anda. Siapa pun yang memegangnya dapat masuk, simpan baik-baik.</source>
        <translation>A QR code on paper or on your phone. Whoever holds it can come in, keep it well.</translation>
    </message>
    <message>
        <source>Kode QR kartu pengunjung</source>
        <translation>QR code of the visitor card</translation>
    </message>
    <message>
        <source>Cetak kartu</source>
        <translation>Print card</translation>
    </message>
    <message>
        <source>Tampilkan di layar</source>
        <translation>Show on screen</translation>
    </message>
</context>
<context>
    <name>ReturningLogin</name>
    <message>
        <source>Masuk</source>
        <translation>Come in</translation>
    </message>
    <message>
        <source>Memeriksa…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Pernah berkunjung?</source>
        <translation>Been here before?</translation>
    </message>
    <message>
        <source>Email atau nomor WhatsApp</source>
        <translation>E-mail or WhatsApp number</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>PIN, %1 angka</source>
        <translation>PIN, %1 digits</translation>
    </message>
    <message>
        <source>Lupa PIN? Resepsionis membantu setelah melihat kartu identitas Anda. Atau sentuh Kembali dan isi buku tamu seperti biasa.</source>
        <translation>Forgot your PIN? The reception helps after seeing your identity card. Or touch Back and fill in the guest book as usual.</translation>
    </message>
    <message>
        <source>Punya kartu pengunjung?</source>
        <translation>Do you have a visitor card?</translation>
    </message>
    <message>
        <source>Dekatkan kode pada kartu ke pemindai.</source>
        <translation>Hold the code on the card to the scanner.</translation>
    </message>
</context>
<context>
    <name>ReturningNewPin</name>
    <message>
        <source>Simpan PIN</source>
        <translation>Save PIN</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Pilih PIN Anda sendiri</source>
        <translation>Choose a PIN of your own</translation>
    </message>
    <message>
        <source>PIN sekali pakai dari resepsionis berlaku sampai Anda memilih PIN sendiri. Hanya Anda yang mengetahuinya.</source>
        <translation>The one-time PIN from the reception holds until you choose your own. Only you will know it.</translation>
    </message>
</context>
<context>
    <name>ReturningPinFields</name>
    <message>
        <source>PIN baru, %1 angka</source>
        <translation>New PIN, %1 digits</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sekali lagi</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
</TS>
