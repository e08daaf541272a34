<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Appointments</name>
    <message>
        <source>Janji temu</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Daftar janji temu</source>
        <translation>List of appointments</translation>
    </message>
    <message>
        <source>Ditunggu</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Sudah datang</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Tidak datang</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cari nama, kode, atau kontak</source>
        <translation>Search name, code or contact</translation>
    </message>
    <message>
        <source>Hari sebelumnya</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Hari berikutnya</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Janji baru</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Datang</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Batalkan janji</source>
        <translation>Cancel appointment</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Simpan janji</source>
        <translation>Save appointment</translation>
    </message>
    <message>
        <source>Membaca janji temu…</source>
        <translation>Reading appointments…</translation>
    </message>
    <message>
        <source>Janji temu tidak terbaca</source>
        <translation>Appointments cannot be read</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Belum ada janji temu pada hari ini</source>
        <translation>No appointments on this day yet</translation>
    </message>
    <message>
        <source>Ctrl N mencatat janji untuk orang yang menelepon.</source>
        <translation>Ctrl N books one for somebody who calls.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Coba sebagian nama, kode, atau nomor telepon.</source>
        <translation>Try part of a name, a code or a phone number.</translation>
    </message>
    <message>
        <source>Standar kantor ini tidak mengenal janji temu</source>
        <translation>This office&apos;s standard knows no appointments</translation>
    </message>
    <message>
        <source>Pengunjung datang pada jam layanan.</source>
        <translation>Visitors come in the service hours.</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>hh/bb/tttt</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Telepon atau email</source>
        <translation>Telephone or e-mail</translation>
    </message>
    <message>
        <source>Petugas (bila diminta)</source>
        <translation>Officer (if asked for)</translation>
    </message>
    <message>
        <source>Siapa saja</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>Sudah diberi tahu untuk apa datanya dipakai, dan setuju</source>
        <translation>Was told what the data are used for, and agrees</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>bila waktunya terlalu dekat</source>
        <translation>if the time is too soon</translation>
    </message>
    <message>
        <source>Pilih layanan.</source>
        <translation>Choose a service.</translation>
    </message>
    <message>
        <source>Pilih waktu.</source>
        <translation>Choose a time.</translation>
    </message>
    <message>
        <source>Tidak ada waktu kosong pada hari itu</source>
        <translation>No free time on that day</translation>
    </message>
    <message>
        <source>{time}, di luar jam layanan</source>
        <translation>{time}, outside service hours</translation>
    </message>
    <message>
        <source>{time}, terlalu dekat</source>
        <translation>{time}, too soon</translation>
    </message>
    <message>
        <source>Pindahkan janji {name}</source>
        <translation>Move the appointment of {name}</translation>
    </message>
    <message>
        <source>Batalkan janji {name}?</source>
        <translation>Cancel the appointment of {name}?</translation>
    </message>
    <message>
        <source>{name}, {when}. Kode {code}.</source>
        <translation>{name}, {when}. Code {code}.</translation>
    </message>
    <message>
        <source>Janji temu dipindahkan.</source>
        <translation>The appointment was moved.</translation>
    </message>
    <message>
        <source>Janji temu dibatalkan.</source>
        <translation>The appointment was cancelled.</translation>
    </message>
    <message>
        <source>Dicatat tidak datang.</source>
        <translation>Marked as not come.</translation>
    </message>
    <message>
        <source>Janji temu berlaku lagi.</source>
        <translation>The appointment is good again.</translation>
    </message>
    <message>
        <source>Waktu dekat: {reason}</source>
        <translation>Short notice: {reason}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Kalender kantor</source>
        <translation>Office calendar</translation>
    </message>
    <message>
        <source>Hari layanan biasa</source>
        <translation>Usual day of service</translation>
    </message>
    <message>
        <source>Tidak ada layanan</source>
        <translation>No service</translation>
    </message>
    <message>
        <source>Libur nasional</source>
        <translation>National holiday</translation>
    </message>
    <message>
        <source>Libur daerah</source>
        <translation>Local holiday</translation>
    </message>
    <message>
        <source>Cuti bersama</source>
        <translation>Cuti bersama (joint leave)</translation>
    </message>
    <message>
        <source>Kantor tutup</source>
        <translation>Office closed</translation>
    </message>
    <message>
        <source>Buka khusus</source>
        <translation>Special opening</translation>
    </message>
    <message>
        <source>Jam lain</source>
        <translation>Other hours</translation>
    </message>
    <message>
        <source>Tetap buka</source>
        <translation>Open as usual</translation>
    </message>
    <message>
        <source>{name} (perkiraan)</source>
        <translation>{name} (estimated)</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>istirahat {hours}</source>
        <translation>break {hours}</translation>
    </message>
    <message>
        <source>dicatat oleh {name}</source>
        <translation>entered by {name}</translation>
    </message>
    <message>
        <source>Libur nasional diketahui untuk tahun {first} sampai {last}.</source>
        <translation>National holidays are known for the years {first} to {last}.</translation>
    </message>
    <message>
        <source>Catatan kantor pada hari ini</source>
        <translation>The office&apos;s entries for this day</translation>
    </message>
    <message>
        <source>Belum ada catatan kantor untuk hari ini.</source>
        <translation>The office has entered nothing for this day.</translation>
    </message>
    <message>
        <source>Catat hari</source>
        <translation>Enter a day</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hapus {label}</source>
        <translation>Remove {label}</translation>
    </message>
    <message>
        <source>{label}: dicatat</source>
        <translation>{label}: entered</translation>
    </message>
    <message>
        <source>{label}: dihapus</source>
        <translation>{label}: removed</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Membaca kalender…</source>
        <translation>Reading the calendar…</translation>
    </message>
    <message>
        <source>Hari-hari; panah berpindah hari, Enter mencatat</source>
        <translation>Days; arrows walk, Enter makes an entry</translation>
    </message>
    <message>
        <source>Catat hari kantor</source>
        <translation>Enter a day of the office</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>24/12/2026</source>
        <translation>24/12/2026</translation>
    </message>
    <message>
        <source>kosong: satu hari saja</source>
        <translation>empty: one day only</translation>
    </message>
    <message>
        <source>Nama hari</source>
        <translation>Name of the day</translation>
    </message>
    <message>
        <source>Nama dalam bahasa Inggris</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>kosong: nama yang sama</source>
        <translation>empty: the same name</translation>
    </message>
    <message>
        <source>Jam layanan</source>
        <translation>Hours of service</translation>
    </message>
    <message>
        <source>Senin–Kamis 08.00–15.00; Jumat 08.00–15.30</source>
        <translation>Monday–Thursday 08:00–15:00; Friday 08:00–15:30</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>kosong: tanpa istirahat</source>
        <translation>empty: no break</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nomor antrean hari ini</source>
        <translation>Numbers today</translation>
    </message>
    <message>
        <source>Nomor diberikan seperti biasa.</source>
        <translation>Numbers are given as usual.</translation>
    </message>
    <message>
        <source>Tutup nomor hari ini</source>
        <translation>No more numbers today</translation>
    </message>
    <message>
        <source>Tamu yang sudah memegang nomor tetap dilayani. Anjungan memberi tahu kapan nomor ada lagi.</source>
        <translation>Guests who hold a number are still served. The kiosk says when numbers are given again.</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Semua layanan</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{what}: nomor ditutup untuk hari ini</source>
        <translation>{what}: no more numbers today</translation>
    </message>
    <message>
        <source>{reason} · {by}, {at}</source>
        <translation>{reason} · {by}, {at}</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Give again</translation>
    </message>
    <message>
        <source>Buka lagi nomor untuk {what}</source>
        <translation>Give numbers for {what} again</translation>
    </message>
    <message>
        <source>Nomor diberikan lagi</source>
        <translation>Numbers are given again</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Titipan</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Tidak ada titipan</source>
        <translation>Nothing held</translation>
    </message>
    <message>
        <source>Titipan {count} pengunjung</source>
        <translation>Holding for {count} visitors</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Tanpa tempat</source>
        <translation>Without slot</translation>
    </message>
    <message>
        <source>Sudah baik</source>
        <translation>Mended</translation>
    </message>
    <message>
        <source>Tandai rusak</source>
        <translation>Out of order</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Titipan belum terbaca. Tunggu sebentar.</source>
        <translation>Custody has not been read yet. Wait a moment.</translation>
    </message>
    <message>
        <source>Belum ada pengunjung yang gilirannya menitipkan.</source>
        <translation>No visitor is due to leave anything yet.</translation>
    </message>
    <message>
        <source>Tidak ada titipan yang dapat dikembalikan.</source>
        <translation>There is nothing to give back.</translation>
    </message>
    <message>
        <source>Pilih dulu satu tempat pada denah.</source>
        <translation>Choose a slot on the map first.</translation>
    </message>
    <message>
        <source>Tempat ini sedang dipakai. Kembalikan isinya lebih dahulu.</source>
        <translation>This slot is in use. Give back what lies in it first.</translation>
    </message>
    <message>
        <source>Pilih dulu satu titipan pada daftar.</source>
        <translation>Choose something held in the list first.</translation>
    </message>
    <message>
        <source>Hanya petugas dengan hak khusus yang dapat melepas titipan.</source>
        <translation>Only somebody with the special right can release what is held.</translation>
    </message>
    <message>
        <source>Sebentar, permintaan tadi sedang dikerjakan.</source>
        <translation>One moment, your last request is being done.</translation>
    </message>
    <message>
        <source>Giliran penitipan</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Dititipkan sekarang</source>
        <translation>Held now</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pengunjung</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Yang dilakukan</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Pemilik</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Terima kartu, beri loker</source>
        <translation>Take the card, give a locker</translation>
    </message>
    <message>
        <source>Simpan tas</source>
        <translation>Store the bag</translation>
    </message>
    <message>
        <source>Kembalikan titipan</source>
        <translation>Give things back</translation>
    </message>
    <message>
        <source>KTP</source>
        <translation>KTP</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Paspor</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Kartu pelajar</source>
        <translation>Student card</translation>
    </message>
    <message>
        <source>Kartu lain</source>
        <translation>Other card</translation>
    </message>
    <message>
        <source>Tas</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Kartu identitas</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>free</translation>
    </message>
    <message>
        <source>dipakai</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>rusak</source>
        <translation>out of order</translation>
    </message>
    <message>
        <source>Tempat {label}: {words}</source>
        <translation>Slot {label}: {words}</translation>
    </message>
    <message>
        <source>{used} dari {total} dipakai</source>
        <translation>{used} of {total} in use</translation>
    </message>
    <message>
        <source>lewat anjungan</source>
        <translation>at the kiosk</translation>
    </message>
    <message>
        <source>belum isi buku tamu</source>
        <translation>no guest entry yet</translation>
    </message>
    <message>
        <source>hampir lewat batas</source>
        <translation>nearly over the limit</translation>
    </message>
    <message>
        <source>lewat batas</source>
        <translation>over the limit</translation>
    </message>
    <message>
        <source>{name} penuh.</source>
        <translation>{name}: full.</translation>
    </message>
    <message>
        <source>Tekan F6: titipkan di meja resepsionis, atau tas tetap dibawa.</source>
        <translation>Press F6: leave it at the reception desk, or the bag stays with the visitor.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu penitipan</source>
        <translation>Nobody is waiting for custody</translation>
    </message>
    <message>
        <source>Nama muncul di sini saat gilirannya tiba.</source>
        <translation>Visitors appear here when their turn comes.</translation>
    </message>
    <message>
        <source>Semua tas dan kartu sudah kembali.</source>
        <translation>All bags and cards are back with their holders.</translation>
    </message>
    <message>
        <source>Membaca titipan…</source>
        <translation>Reading custody…</translation>
    </message>
    <message>
        <source>Titipan tidak terbaca</source>
        <translation>Custody cannot be read</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Kantor ini belum punya rak atau loker</source>
        <translation>This office has no rack or lockers yet</translation>
    </message>
    <message>
        <source>Tulis stores di berkas kantor, lalu jalankan anjungan office use.</source>
        <translation>Write stores into the office file, then run anjungan office use.</translation>
    </message>
    <message>
        <source>Denah {name}</source>
        <translation>Map of {name}</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Tidak dipakai</source>
        <translation>Out of order</translation>
    </message>
    <message>
        <source>Panah memilih tempat</source>
        <translation>Arrow keys choose a slot</translation>
    </message>
    <message>
        <source>Terima titipan {who}</source>
        <translation>Take in from {who}</translation>
    </message>
    <message>
        <source>Minta kartu titipan, lalu tanyakan nama. Keduanya harus cocok.</source>
        <translation>Ask for the tag, then for the name. Both must match.</translation>
    </message>
    <message>
        <source>Tanpa tempat untuk {who}</source>
        <translation>Without a slot for {who}</translation>
    </message>
    <message>
        <source>Tandai {label} rusak</source>
        <translation>Mark {label} out of order</translation>
    </message>
    <message>
        <source>Lepas titipan {tag}</source>
        <translation>Release {tag}</translation>
    </message>
    <message>
        <source>Tanpa kartu titipan dan nama. Nama Anda dan alasan dicatat.</source>
        <translation>Without tag and name. Your name and the reason are recorded.</translation>
    </message>
    <message>
        <source>Jenisnya saja, jangan difoto atau disalin</source>
        <translation>Its kind only; take no picture or copy</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Berikutnya: {label}</source>
        <translation>Next: {label}</translation>
    </message>
    <message>
        <source>Tas langsung disimpan</source>
        <translation>The bag is stored at once</translation>
    </message>
    <message>
        <source>Nomor pada kartu titipan</source>
        <translation>Number on the tag</translation>
    </message>
    <message>
        <source>Nama pengunjung</source>
        <translation>Visitor&apos;s name</translation>
    </message>
    <message>
        <source>{kind} sudah di tangan pemiliknya</source>
        <translation>{kind} is back in its holder&apos;s hand</translation>
    </message>
    <message>
        <source>Pengunjung tidak mengisi penilaian</source>
        <translation>The visitor does not rate</translation>
    </message>
    <message>
        <source>Pengunjung pulang tanpa dilayani</source>
        <translation>The visitor goes home unserved</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan bila sebelum gilirannya</source>
        <translation>Reason, if before its turn</translation>
    </message>
    <message>
        <source>Bagaimana</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>boleh kosong</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Tidak membawa tas</source>
        <translation>No bag</translation>
    </message>
    <message>
        <source>Tas tetap dibawa pengunjung</source>
        <translation>The visitor keeps the bag</translation>
    </message>
    <message>
        <source>Titip di meja resepsionis</source>
        <translation>Kept at the reception desk</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Diterima: {tag}</source>
        <translation>Taken in: {tag}</translation>
    </message>
    <message>
        <source>Tercatat tanpa tempat.</source>
        <translation>Recorded without a slot.</translation>
    </message>
    <message>
        <source>{tag} dikembalikan. Kunjungan selesai.</source>
        <translation>{tag} given back. The visit is closed.</translation>
    </message>
    <message>
        <source>{tag} dikembalikan.</source>
        <translation>{tag} given back.</translation>
    </message>
    <message>
        <source>{label} ditandai rusak.</source>
        <translation>{label} is marked out of order.</translation>
    </message>
    <message>
        <source>{label} baik lagi.</source>
        <translation>{label} is in order again.</translation>
    </message>
    <message>
        <source>Titipan: {count}</source>
        <translation>Held: {count}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Masuk ke konsol petugas</source>
        <translation>Sign in to the staff console</translation>
    </message>
    <message>
        <source>Nama masuk</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Caps Lock menyala.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Memeriksa…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Isi nama pengguna.</source>
        <translation>Type the user name.</translation>
    </message>
    <message>
        <source>Isi kata sandi.</source>
        <translation>Type the password.</translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan.</source>
        <translation>Too many attempts.</translation>
    </message>
    <message>
        <source>Coba lagi dalam {left}.</source>
        <translation>Try again in {left}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Tampilan terang</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Tampilan gelap</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Pilih meja</source>
        <translation>Choose a desk</translation>
    </message>
    <message>
        <source>{name}, di meja mana Anda bertugas?</source>
        <translation>{name}, at which desk do you work?</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Masih atas nama Anda</source>
        <translation>Still in your name</translation>
    </message>
    <message>
        <source>Meja komputer ini</source>
        <translation>this computer&apos;s desk</translation>
    </message>
    <message>
        <source>Dipakai {name}</source>
        <translation>Used by {name}</translation>
    </message>
    <message>
        <source>Lanjut tanpa meja</source>
        <translation>Go on without a desk</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Angka memilih meja, Enter membuka yang disorot.</source>
        <translation>A digit picks a desk, Enter opens the highlighted one.</translation>
    </message>
    <message>
        <source>Belum ada meja. Minta administrator menambahkannya.</source>
        <translation>There is no desk yet. Ask the administrator to add one.</translation>
    </message>
    <message>
        <source>Membaca daftar meja…</source>
        <translation>Reading the desks…</translation>
    </message>
    <message>
        <source>{desk} sedang dipakai {name}.</source>
        <translation>{desk} is used by {name}.</translation>
    </message>
    <message>
        <source>Pilih meja lain.</source>
        <translation>Choose another desk.</translation>
    </message>
</context>
<context>
    <name>GuestNotes</name>
    <message>
        <source>Tercetak</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Elektronik</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>Keduanya</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Kelompok {people} orang: {men} laki-laki, {women} perempuan</source>
        <translation>Group of {people}: {men} men, {women} women</translation>
    </message>
    <message>
        <source>Setelah ini: {services}</source>
        <translation>After this: {services}</translation>
    </message>
    <message>
        <source>Data: {words}</source>
        <translation>Data: {words}</translation>
    </message>
    <message>
        <source>Minta didahulukan</source>
        <translation>Asks to go first</translation>
    </message>
    <message>
        <source>Perlu bantuan: {words}</source>
        <translation>Needs help: {words}</translation>
    </message>
    <message>
        <source>Penyandang disabilitas</source>
        <translation>Person with a disability</translation>
    </message>
    <message>
        <source>Di bawah 17 tahun, didampingi: {who}</source>
        <translation>Under 17, accompanied by: {who}</translation>
    </message>
    <message>
        <source>Kartu: {card}</source>
        <translation>Card: {card}</translation>
    </message>
    <message>
        <source>Tanpa kartu: {reason}</source>
        <translation>No card: {reason}</translation>
    </message>
    <message>
        <source>Sudah punya akun PST</source>
        <translation>Has a PST account</translation>
    </message>
    <message>
        <source>Belum punya akun PST: bantu mendaftar</source>
        <translation>No PST account yet: help them register</translation>
    </message>
    <message>
        <source>Kewarganegaraan: {country}</source>
        <translation>Nationality: {country}</translation>
    </message>
    <message>
        <source>Instansi di daftar: {name}</source>
        <translation>Institution in the list: {name}</translation>
    </message>
</context>
<context>
    <name>Institutions</name>
    <message>
        <source>Instansi</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>Belum terdaftar</source>
        <translation>Not listed yet</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Nama lain</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Daftar instansi</source>
        <translation>List of institutions</translation>
    </message>
    <message>
        <source>Cari nama instansi</source>
        <translation>Search for an institution</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ganti nama</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Tambah nama lain</source>
        <translation>Add a name</translation>
    </message>
    <message>
        <source>Lepas nama lain</source>
        <translation>Take a name off</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Keluarkan</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Ini nama lain dari…</source>
        <translation>Another name of…</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of the institution</translation>
    </message>
    <message>
        <source>Tambah instansi</source>
        <translation>Add an institution</translation>
    </message>
    <message>
        <source>Nama ini ditawarkan kepada tamu yang mengetik hal yang mirip.</source>
        <translation>Guests who type something like it are offered this name.</translation>
    </message>
    <message>
        <source>Ganti nama {name}</source>
        <translation>Rename {name}</translation>
    </message>
    <message>
        <source>Nama lama tetap dikenal sebagai nama lain.</source>
        <translation>The old name stays known as another name.</translation>
    </message>
    <message>
        <source>Nama lain untuk {name}</source>
        <translation>Another name for {name}</translation>
    </message>
    <message>
        <source>Kunjungan yang memakai nama ini ikut dihitung, juga yang sudah lewat.</source>
        <translation>Visits under this name are counted too, past ones as well.</translation>
    </message>
    <message>
        <source>Lepas nama lain dari {name}</source>
        <translation>Take a name off {name}</translation>
    </message>
    <message>
        <source>Nama itu kembali ke daftar yang belum terdaftar.</source>
        <translation>The name goes back to those not listed yet.</translation>
    </message>
    <message>
        <source>Gabungkan {name} ke instansi lain</source>
        <translation>Merge {name} into another institution</translation>
    </message>
    <message>
        <source>{name} menjadi nama lain dari instansi yang dipilih. Tulisan tamu tidak diubah.</source>
        <translation>{name} becomes another name of the institution you pick. What guests wrote is not changed.</translation>
    </message>
    <message>
        <source>{name} adalah nama lain dari</source>
        <translation>{name} is another name of</translation>
    </message>
    <message>
        <source>Pilih instansi</source>
        <translation>Choose an institution</translation>
    </message>
    <message>
        <source>Nama lain itu</source>
        <translation>The other name</translation>
    </message>
    <message>
        <source>Pilih dahulu.</source>
        <translation>Pick one first.</translation>
    </message>
    <message>
        <source>Keluarkan {name} dari daftar?</source>
        <translation>Take {name} off the list?</translation>
    </message>
    <message>
        <source>Kunjungan dan tulisan tamu tetap ada. Namanya kembali belum terdaftar.</source>
        <translation>Visits and what guests wrote stay. The name is no longer listed.</translation>
    </message>
    <message>
        <source>{name} masuk daftar.</source>
        <translation>{name} is on the list.</translation>
    </message>
    <message>
        <source>Namanya sekarang {name}.</source>
        <translation>The name is now {name}.</translation>
    </message>
    <message>
        <source>{spelling} sekarang nama lain dari {name}.</source>
        <translation>{spelling} is now another name of {name}.</translation>
    </message>
    <message>
        <source>{spelling} dilepas.</source>
        <translation>{spelling} was taken off.</translation>
    </message>
    <message>
        <source>{name} digabungkan ke {kept}.</source>
        <translation>{name} was merged into {kept}.</translation>
    </message>
    <message>
        <source>{name} dikeluarkan dari daftar.</source>
        <translation>{name} was taken off the list.</translation>
    </message>
    <message>
        <source>{name} kembali seperti semula.</source>
        <translation>{name} is as it was before.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Belum ada instansi lain di daftar.</source>
        <translation>There is no other institution on the list yet.</translation>
    </message>
    <message>
        <source>Instansi ini tidak punya nama lain.</source>
        <translation>This institution has no other names.</translation>
    </message>
    <message>
        <source>Membaca instansi…</source>
        <translation>Reading the institutions…</translation>
    </message>
    <message>
        <source>Instansi tidak dapat dibaca</source>
        <translation>The institutions cannot be read</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Coba kata lain, atau hapus pencarian.</source>
        <translation>Try another word, or clear the search.</translation>
    </message>
    <message>
        <source>Daftar masih kosong</source>
        <translation>The list is still empty</translation>
    </message>
    <message>
        <source>Tambah instansi, atau ambil dari yang belum terdaftar.</source>
        <translation>Add an institution, or take one from those not listed yet.</translation>
    </message>
    <message>
        <source>Semua nama sudah terdaftar</source>
        <translation>Every name is listed</translation>
    </message>
    <message>
        <source>Nama baru yang ditulis tamu muncul di sini.</source>
        <translation>New names that guests write appear here.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>Panggil dengan alasan</source>
        <translation>Call with a reason</translation>
    </message>
    <message>
        <source>Panggil</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Lanjutkan walau langkah sebelumnya belum selesai?</source>
        <translation>Go on although an earlier step is not done?</translation>
    </message>
    <message>
        <source>Beri nomor di sini?</source>
        <translation>Give the number here?</translation>
    </message>
    <message>
        <source>Tetap lanjutkan…</source>
        <translation>Go on anyway…</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Panggil di jam istirahat?</source>
        <translation>Call during the break?</translation>
    </message>
    <message>
        <source>Alasan dan nama Anda dicatat.</source>
        <translation>Your reason and name are recorded.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tulis alasannya.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Pencetak tiket siap</source>
        <translation>Ticket printer ready</translation>
    </message>
    <message>
        <source>Kertas tiket hampir habis</source>
        <translation>Ticket paper nearly out</translation>
    </message>
    <message>
        <source>Tanpa pencetak</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>Kertas tiket habis</source>
        <translation>Ticket paper is out</translation>
    </message>
    <message>
        <source>Tutup pencetak terbuka</source>
        <translation>Printer cover is open</translation>
    </message>
    <message>
        <source>Pisau pencetak macet</source>
        <translation>Printer cutter is stuck</translation>
    </message>
    <message>
        <source>Pencetak tidak menjawab</source>
        <translation>Printer does not answer</translation>
    </message>
    <message>
        <source>Pencetak tidak terjangkau</source>
        <translation>Printer is out of reach</translation>
    </message>
    <message>
        <source>Pencetak tiket bermasalah</source>
        <translation>Ticket printer in trouble</translation>
    </message>
    <message>
        <source>Ganti gulungan kertas. Nomor tetap berlaku tanpa tiket.</source>
        <translation>Change the paper roll. Numbers are valid without a ticket.</translation>
    </message>
    <message>
        <source>Tutup kembali pencetaknya. Nomor tetap berlaku tanpa tiket.</source>
        <translation>Close the printer again. Numbers are valid without a ticket.</translation>
    </message>
    <message>
        <source>Matikan pencetak, lepaskan kertas yang terjepit, lalu nyalakan lagi.</source>
        <translation>Switch the printer off, free the jammed paper, switch it on again.</translation>
    </message>
    <message>
        <source>Periksa listrik dan kabelnya. Nomor tetap berlaku tanpa tiket.</source>
        <translation>Check its power and cable. Numbers are valid without a ticket.</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Panggil berikutnya</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Mulai layani</source>
        <translation>Start serving</translation>
    </message>
    <message>
        <source>Selesai layani</source>
        <translation>Finish serving</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Antrean belum terbaca. Tunggu sebentar.</source>
        <translation>The queue is not read yet. Wait a moment.</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu layanan meja ini.</source>
        <translation>Nobody is waiting for this desk&apos;s services yet.</translation>
    </message>
    <message>
        <source>Belum ada nomor di meja ini. Panggil dulu dengan F2.</source>
        <translation>No number is at this desk yet. Call one with F2 first.</translation>
    </message>
    <message>
        <source>Selesaikan dulu nomor yang ada di meja ini.</source>
        <translation>Finish the number at this desk first.</translation>
    </message>
    <message>
        <source>Layanan belum dimulai. Tekan F4 saat pengunjung tiba.</source>
        <translation>Service has not started. Press F4 when the visitor arrives.</translation>
    </message>
    <message>
        <source>Pengunjung ini sedang dilayani.</source>
        <translation>This visitor is being served.</translation>
    </message>
    <message>
        <source>Sebentar, permintaan tadi sedang dikerjakan.</source>
        <translation>One moment, the last request is still being done.</translation>
    </message>
    <message>
        <source>Siap memanggil</source>
        <translation>Ready to call</translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Sedang dilayani</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Membaca secara</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Catatan tamu</source>
        <translation>What the guest told</translation>
    </message>
    <message>
        <source>sejak dipanggil</source>
        <translation>since called</translation>
    </message>
    <message>
        <source>waktu layanan</source>
        <translation>service time</translation>
    </message>
    <message>
        <source>Mengisi buku tamu</source>
        <translation>Filling the guest book</translation>
    </message>
    <message>
        <source>Sejak buku tamu</source>
        <translation>Since guest book</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Memilih media</source>
        <translation>Choosing the medium</translation>
    </message>
    <message>
        <source>Sejak layanan terakhir</source>
        <translation>Since last service</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>dari {limit}</source>
        <translation>of {limit}</translation>
    </message>
    <message>
        <source>Dipanggil satu kali</source>
        <translation>Called once</translation>
    </message>
    <message>
        <source>Dipanggil {count} kali</source>
        <translation>Called {count} times</translation>
    </message>
    <message>
        <source>tampil di layar ruang tunggu</source>
        <translation>shown on the waiting-room screen</translation>
    </message>
    <message>
        <source>belum tampil di layar ruang tunggu</source>
        <translation>not yet on the waiting-room screen</translation>
    </message>
    <message>
        <source>Berikutnya {label}, {name}</source>
        <translation>Next {label}, {name}</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Panggil langsung</source>
        <translation>Call in person</translation>
    </message>
    <message>
        <source>Tanpa nomor tidak ada yang tampil di layar. Panggil menurut nama.</source>
        <translation>Without a number nothing shows on the display. Call by name.</translation>
    </message>
    <message>
        <source>Dipanggil langsung oleh petugas</source>
        <translation>Called in person by the officer</translation>
    </message>
    <message>
        <source>Berikutnya {name}</source>
        <translation>Next: {name}</translation>
    </message>
    <message>
        <source>Satu-satunya yang menunggu {services}.</source>
        <translation>The only one waiting for {services}.</translation>
    </message>
    <message>
        <source>Urutan datang di {services}.</source>
        <translation>Order of arrival for {services}.</translation>
    </message>
    <message>
        <source>Urutan datang di {services}. {passed} menunggu lebih lama, tetapi meja ini tidak melayani {other}.</source>
        <translation>Order of arrival for {services}. {passed} has waited longer, but this desk does not serve {other}.</translation>
    </message>
    <message>
        <source>{label} melewati batas menunggu {minutes} menit.</source>
        <translation>{label} is over the waiting limit of {minutes} minutes.</translation>
    </message>
    <message>
        <source>Panggil sekarang, atau minta {desks} memanggilnya.</source>
        <translation>Call now, or ask {desks} to call it.</translation>
    </message>
    <message>
        <source>Sudah dipanggil: mulai layanannya begitu ada di meja.</source>
        <translation>Already called: start the service as soon as they are at the desk.</translation>
    </message>
    <message>
        <source>{count} nomor melewati batas menunggu.</source>
        <translation>{count} numbers are over the waiting limit.</translation>
    </message>
    <message>
        <source>Yang paling lama: {label}.</source>
        <translation>The longest: {label}.</translation>
    </message>
    <message>
        <source>Yang tampil mungkin sudah lama.</source>
        <translation>What is shown may be old.</translation>
    </message>
    <message>
        <source>Panggilan {label} belum tampil di layar ruang tunggu.</source>
        <translation>The call of {label} is not on the waiting-room screen yet.</translation>
    </message>
    <message>
        <source>Panggil langsung dari meja, lalu periksa layarnya.</source>
        <translation>Call out from the desk, then check the screen.</translation>
    </message>
    <message>
        <source>{label} belum mengisi buku tamu.</source>
        <translation>{label} has not filled in the guest book.</translation>
    </message>
    <message>
        <source>Minta mengisinya di anjungan, atau isikan di Pendaftaran (Ctrl+N).</source>
        <translation>Ask them to fill it in at the kiosk, or fill it in under Registration (Ctrl+N).</translation>
    </message>
    <message>
        <source>Siapkan gulungan kertas yang baru.</source>
        <translation>Get a new paper roll ready.</translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>{count} mengisi buku tamu</source>
        <translation>{count} filling the guest book</translation>
    </message>
    <message>
        <source>Lewat batas hari ini: {said}</source>
        <translation>Over the limit today: {said}</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Kebutuhan</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Belum ditulis di buku tamu.</source>
        <translation>Not written in the guest book.</translation>
    </message>
    <message>
        <source>Membaca antrean…</source>
        <translation>Reading the queue…</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation>Nobody is waiting yet</translation>
    </message>
    <message>
        <source>Meja siap</source>
        <translation>Desk ready</translation>
    </message>
    <message>
        <source>Nomor baru muncul di sini dengan sendirinya.</source>
        <translation>New numbers appear here by themselves.</translation>
    </message>
    <message>
        <source>Tekan F7 untuk memanggil {name} langsung.</source>
        <translation>Press F7 to call {name} in person.</translation>
    </message>
    <message>
        <source>Tekan F2 untuk memanggil {label}.</source>
        <translation>Press F2 to call {label}.</translation>
    </message>
    <message>
        <source>Daftarkan tamu</source>
        <translation>Register a guest</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pengunjung</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Dipanggil ke</source>
        <translation>Called to</translation>
    </message>
    <message>
        <source>Yang menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>melewati batas</source>
        <translation>over the limit</translation>
    </message>
    <message>
        <source>hampir melewati batas</source>
        <translation>nearly over the limit</translation>
    </message>
    <message>
        <source>Antrean tidak terbaca</source>
        <translation>The queue cannot be read</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Tamu yang mendaftar di anjungan atau di resepsionis muncul di sini.</source>
        <translation>Guests registered at the kiosk or the reception appear here.</translation>
    </message>
    <message>
        <source>Tandai {label} tidak hadir?</source>
        <translation>Mark {label} as absent?</translation>
    </message>
    <message>
        <source>Nomornya tidak dipanggil lagi. Tamu yang sudah dilayani tetap diminta menilai; selain itu kunjungannya ditutup.</source>
        <translation>The number is not called again. Guests already served are still asked to rate; otherwise the visit is closed.</translation>
    </message>
    <message>
        <source>Meja antrean</source>
        <translation>Queue desk</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Sedang didaftar: {count}</source>
        <translation>Being registered: {count}</translation>
    </message>
    <message>
        <source>Belum ada nama</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>Menunggu nomor, {minutes} menit</source>
        <translation>Waits for a number, {minutes} min</translation>
    </message>
    <message>
        <source>Dipanggil, belum diisi</source>
        <translation>Called, still empty</translation>
    </message>
    <message>
        <source>Belum diisi, {minutes} menit</source>
        <translation>Still empty, {minutes} min</translation>
    </message>
    <message>
        <source>Beri nomor</source>
        <translation>Give number</translation>
    </message>
    <message>
        <source>Isi buku tamu</source>
        <translation>Fill in guest book</translation>
    </message>
    <message>
        <source>Ada tamu mulai mengisi di anjungan: {service}.</source>
        <translation>Somebody has begun at the kiosk: {service}.</translation>
    </message>
    <message>
        <source>{name} sudah terdaftar. Petugas memanggil menurut nama.</source>
        <translation>{name} is registered. The officer calls by name.</translation>
    </message>
    <message>
        <source>Buku tamu {label} tersimpan.</source>
        <translation>Guest book of {label} saved.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor WhatsApp</source>
        <translation>WhatsApp number</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Alasan tanpa email</source>
        <translation>Why no e-mail</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Tahun lahir</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Pendidikan tertinggi</source>
        <translation>Highest education</translation>
    </message>
    <message>
        <source>Pekerjaan utama</source>
        <translation>Main occupation</translation>
    </message>
    <message>
        <source>Pekerjaan lainnya</source>
        <translation>Other occupation</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Kategori instansi</source>
        <translation>Institution category</translation>
    </message>
    <message>
        <source>Kategori lainnya</source>
        <translation>Other category</translation>
    </message>
    <message>
        <source>Pemanfaatan data</source>
        <translation>Use of the data</translation>
    </message>
    <message>
        <source>Pemanfaatan lainnya</source>
        <translation>Other use</translation>
    </message>
    <message>
        <source>Kebutuhan</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Kartu identitas</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>Nama kartu</source>
        <translation>Name of the card</translation>
    </message>
    <message>
        <source>Nomor kartu</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Masa berlaku kartu</source>
        <translation>Validity of the card</translation>
    </message>
    <message>
        <source>Alasan tanpa kartu</source>
        <translation>Why there is no card</translation>
    </message>
    <message>
        <source>Akun PST</source>
        <translation>PST account</translation>
    </message>
    <message>
        <source>Datang sendiri atau berkelompok</source>
        <translation>Alone or in a group</translation>
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
        <source>Kewarganegaraan</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Negara</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Didampingi</source>
        <translation>Accompanied by</translation>
    </message>
    <message>
        <source>Penyandang disabilitas</source>
        <translation>Person with a disability</translation>
    </message>
    <message>
        <source>Ragam disabilitas</source>
        <translation>Kind of disability</translation>
    </message>
    <message>
        <source>Didahulukan</source>
        <translation>Going first</translation>
    </message>
    <message>
        <source>Bantuan yang diperlukan</source>
        <translation>Help needed</translation>
    </message>
    <message>
        <source>Membaca secara</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>0812…</source>
        <translation>0812…</translation>
    </message>
    <message>
        <source>nama@contoh.id</source>
        <translation>nama@contoh.id</translation>
    </message>
    <message>
        <source>empat angka</source>
        <translation>four digits</translation>
    </message>
    <message>
        <source>misalnya: tidak punya email</source>
        <translation>for example: has no e-mail</translation>
    </message>
    <message>
        <source>boleh kosong</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Kartu masih berlaku</source>
        <translation>The card is still valid</translation>
    </message>
    <message>
        <source>Minta didahulukan</source>
        <translation>Asks to go first</translation>
    </message>
    <message>
        <source>Tercetak</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Elektronik</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>Keduanya</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Lengkapi (boleh dilewati)</source>
        <translation>Add more (may be skipped)</translation>
    </message>
    <message>
        <source>Tidak disebutkan</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Layanan lain dalam kunjungan ini</source>
        <translation>Other services in this visit</translation>
    </message>
    <message>
        <source>Data yang dibutuhkan</source>
        <translation>Data needed</translation>
    </message>
    <message>
        <source>Tambah data</source>
        <translation>Add data</translation>
    </message>
    <message>
        <source>Hapus baris ini</source>
        <translation>Remove this row</translation>
    </message>
    <message>
        <source>Rincian data</source>
        <translation>Which data</translation>
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
        <source>Sampai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Catat layanan daring</source>
        <translation>Log an online service</translation>
    </message>
    <message>
        <source>Untuk yang dilayani tanpa datang: kunjungan selesai, tanpa nomor antrean.</source>
        <translation>For somebody served without coming: a finished visit, without a queue number.</translation>
    </message>
    <message>
        <source>Sarana</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Telepon atau WhatsApp</source>
        <translation>Phone or WhatsApp</translation>
    </message>
    <message>
        <source>Jawaban yang diberikan</source>
        <translation>Answer given</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Layanan daring untuk {name} tercatat.</source>
        <translation>The online service for {name} is logged.</translation>
    </message>
    <message>
        <source>tidak ada yang menunggu</source>
        <translation>nobody waiting</translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>Buku tamu: lewat batas</source>
        <translation>Guest book: over the limit</translation>
    </message>
    <message>
        <source>Buku tamu</source>
        <translation>Guest book</translation>
    </message>
    <message>
        <source>dari {limit}</source>
        <translation>of {limit}</translation>
    </message>
    <message>
        <source>Daftarkan tamu</source>
        <translation>Register a guest</translation>
    </message>
    <message>
        <source>Buku tamu dan nomor antrean dari resepsionis</source>
        <translation>Guest book and queue number from the reception</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Simpan buku tamu</source>
        <translation>Save guest book</translation>
    </message>
    <message>
        <source>Beri nomor dan cetak</source>
        <translation>Give number and print</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Centang setelah tamu membaca dan menyetujui.</source>
        <translation>Tick after the guest has read and agreed.</translation>
    </message>
    <message>
        <source>Pilih layanan yang dituju.</source>
        <translation>Choose the service wanted.</translation>
    </message>
    <message>
        <source>Sampaikan kepada tamu</source>
        <translation>Tell the guest</translation>
    </message>
    <message>
        <source>Nomor yang baru diberikan</source>
        <translation>Number just given</translation>
    </message>
    <message>
        <source>Belum ada nomor yang diberikan di sini.</source>
        <translation>No number has been given here yet.</translation>
    </message>
    <message>
        <source>Tidak ada orang di depan.</source>
        <translation>Nobody is ahead.</translation>
    </message>
    <message>
        <source>Satu orang di depan.</source>
        <translation>One person ahead.</translation>
    </message>
    <message>
        <source>{count} orang di depan.</source>
        <translation>{count} people ahead.</translation>
    </message>
    <message>
        <source>Stasiun ini tidak mencetak. Sebutkan nomornya kepada tamu.</source>
        <translation>This station does not print. Tell the guest the number.</translation>
    </message>
    <message>
        <source>Sedang dicetak…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Tiket tercetak.</source>
        <translation>Ticket printed.</translation>
    </message>
    <message>
        <source>Belum pasti tercetak. Lihat kertasnya; nomornya tetap berlaku.</source>
        <translation>Not sure it printed. Look at the paper; the number stays valid.</translation>
    </message>
    <message>
        <source>Tiket tidak tercetak. Tulis nomornya untuk tamu; tetap berlaku.</source>
        <translation>The ticket did not print. Write the number down for the guest; it stays valid.</translation>
    </message>
    <message>
        <source>Nomor {label} diberikan.</source>
        <translation>Number {label} given.</translation>
    </message>
    <message>
        <source>Kosongkan semua isian?</source>
        <translation>Clear the whole form?</translation>
    </message>
    <message>
        <source>Yang sudah diketik untuk tamu ini hilang.</source>
        <translation>What was typed for this guest is lost.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Konsol petugas PST</source>
        <translation>PST staff console</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Tamu baru</source>
        <translation>New guest</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Pengunjung</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Titipan</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Janji temu</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Atur</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Standar layanan</source>
        <translation>Service standards</translation>
    </message>
    <message>
        <source>Resepsionis</source>
        <translation>Receptionist</translation>
    </message>
    <message>
        <source>Petugas layanan</source>
        <translation>Service officer</translation>
    </message>
    <message>
        <source>Pustakawan</source>
        <translation>Librarian</translation>
    </message>
    <message>
        <source>Bendahara penerimaan</source>
        <translation>Receipts treasurer</translation>
    </message>
    <message>
        <source>Kepala kantor</source>
        <translation>Head of office</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Ganti meja</source>
        <translation>Change desk</translation>
    </message>
    <message>
        <source>Pilih meja</source>
        <translation>Choose a desk</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Tampilan gelap</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Tampilan terang</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Basis data terhubung</source>
        <translation>Database connected</translation>
    </message>
    <message>
        <source>Basis data tidak terjangkau</source>
        <translation>Database out of reach</translation>
    </message>
    <message>
        <source>{name} tidak menjawab</source>
        <translation>{name} does not answer</translation>
    </message>
    <message>
        <source>Stasiun {name}</source>
        <translation>Station {name}</translation>
    </message>
    <message>
        <source>Tamu di {station} memanggil petugas.</source>
        <translation>A visitor at {station} calls for help.</translation>
    </message>
    <message>
        <source>Sejak {since}. {others} layar lain juga memanggil.</source>
        <translation>Since {since}. {others} other screens call too.</translation>
    </message>
    <message>
        <source>Sejak {since}. Hampiri tamu itu.</source>
        <translation>Since {since}. Go to this visitor.</translation>
    </message>
    <message>
        <source>Saya datang</source>
        <translation>I am coming</translation>
    </message>
    <message>
        <source>Layar tamu sekarang memberi tahu bahwa Anda datang.</source>
        <translation>The visitor&apos;s screen now says that you are coming.</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>Standar layanan</source>
        <translation>Service standards</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Standar</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Berlaku sejak {day}</source>
        <translation>In force since {day}</translation>
    </message>
    <message>
        <source>Kantor ini belum memuat standar untuk layanan itu.</source>
        <translation>This office has no standard for that service yet.</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>pelengkap</source>
        <translation>beside it</translation>
    </message>
    <message>
        <source>sebelumnya</source>
        <translation>earlier</translation>
    </message>
    <message>
        <source>berikutnya</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Waktu dan biaya</source>
        <translation>Time and cost</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Ketentuan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Secara daring</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Pengesahan dan keterkaitan</source>
        <translation>Approval and related papers</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Pemeriksaan masuk</source>
        <translation>Entry screening</translation>
    </message>
    <message>
        <source>Penitipan tas</source>
        <translation>Bag deposit</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Buku tamu</source>
        <translation>Guest book</translation>
    </message>
    <message>
        <source>Penitipan kartu identitas</source>
        <translation>Identity card deposit</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Konfirmasi kebutuhan</source>
        <translation>Need confirmed</translation>
    </message>
    <message>
        <source>Pilihan media</source>
        <translation>Choice of medium</translation>
    </message>
    <message>
        <source>Pencarian</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ketersediaan data</source>
        <translation>Data availability</translation>
    </message>
    <message>
        <source>Meja baca</source>
        <translation>Reading table</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tawaran pembelian</source>
        <translation>Purchase offer</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Pengambilan titipan</source>
        <translation>Return of deposits</translation>
    </message>
    <message>
        <source>Pencatatan</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>{step} (dilakukan di luar aplikasi)</source>
        <translation>{step} (done outside the programs)</translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>Sedang didaftar</source>
        <translation>Being registered</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Menunggu penilaian</source>
        <translation>Awaiting rating</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Mengambil titipan</source>
        <translation>Taking things back</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Pulang tanpa dilayani</source>
        <translation>Left unserved</translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message>
        <source>Pengunjung</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Formulir alternatif</source>
        <translation>Alternative form</translation>
    </message>
    <message>
        <source>Mungkin sama</source>
        <translation>Possibly the same</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Terakhir</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Daftar pengunjung</source>
        <translation>List of visitors</translation>
    </message>
    <message>
        <source>Cari nama, email, atau telepon</source>
        <translation>Search name, e-mail or telephone</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Tidak perlu digabung</source>
        <translation>Needs no merge</translation>
    </message>
    <message>
        <source>Ketik nama, email, atau telepon</source>
        <translation>Type a name, e-mail or telephone</translation>
    </message>
    <message>
        <source>Setiap pencarian dan setiap data orang yang dibuka dicatat.</source>
        <translation>Every search and every person opened is written down.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Coba sebagian nama, atau alamat email.</source>
        <translation>Try part of a name, or the e-mail address.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu direkonsiliasi</source>
        <translation>Nothing to reconcile</translation>
    </message>
    <message>
        <source>Isian formulir alternatif muncul di sini setelah pengunjung gagal masuk.</source>
        <translation>Entries of the alternative form appear here after a visitor failed to sign in.</translation>
    </message>
    <message>
        <source>Tidak ada data yang mungkin sama</source>
        <translation>Nobody looks alike</translation>
    </message>
    <message>
        <source>Email, telepon, atau nama dengan tahun lahir yang sama muncul di sini.</source>
        <translation>The same e-mail, telephone, or name with year of birth appears here.</translation>
    </message>
    <message>
        <source>Membaca pengunjung…</source>
        <translation>Reading visitors…</translation>
    </message>
    <message>
        <source>Pengunjung tidak terbaca</source>
        <translation>Visitors cannot be read</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>email sama</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>telepon sama</source>
        <translation>same telephone</translation>
    </message>
    <message>
        <source>nama dan tahun lahir sama</source>
        <translation>same name and year of birth</translation>
    </message>
    <message>
        <source>Formulir alternatif di {station}, {when}</source>
        <translation>Alternative form at {station}, {when}</translation>
    </message>
    <message>
        <source>gabungan {count} data</source>
        <translation>{count} entries joined</translation>
    </message>
    <message>
        <source>Tanpa PIN</source>
        <translation>No PIN</translation>
    </message>
    <message>
        <source>Punya PIN</source>
        <translation>Has a PIN</translation>
    </message>
    <message>
        <source>PIN sekali pakai</source>
        <translation>One-time PIN</translation>
    </message>
    <message>
        <source>Punya kartu</source>
        <translation>Has a card</translation>
    </message>
    <message>
        <source>Tanpa kartu</source>
        <translation>No card</translation>
    </message>
    <message>
        <source>Lahir {years}</source>
        <translation>Born {years}</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Penggabungan</source>
        <translation>Merges</translation>
    </message>
    <message>
        <source>Tercatat sebagai</source>
        <translation>Entered as</translation>
    </message>
    <message>
        <source>formulir alternatif</source>
        <translation>alternative form</translation>
    </message>
    <message>
        <source>Untuk layanan</source>
        <translation>For the service</translation>
    </message>
    <message>
        <source>Untuk isian tidak wajib</source>
        <translation>For optional answers</translation>
    </message>
    <message>
        <source>setuju</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>tidak setuju</source>
        <translation>not agreed</translation>
    </message>
    <message>
        <source>{what}: {answer}, naskah {version}, {station}</source>
        <translation>{what}: {answer}, text {version}, {station}</translation>
    </message>
    <message>
        <source>{other} digabung ke {kept}</source>
        <translation>{other} merged into {kept}</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Cetak kartu</source>
        <translation>Print card</translation>
    </message>
    <message>
        <source>Matikan kartu</source>
        <translation>Revoke card</translation>
    </message>
    <message>
        <source>Tutup data orang ini</source>
        <translation>Close this person</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sudah memeriksa kartu identitas?</source>
        <translation>Have you checked the identity card?</translation>
    </message>
    <message>
        <source>PIN lama langsung tidak berlaku. PIN sekali pakai hanya ditampilkan satu kali di layar ini.</source>
        <translation>The old PIN ends at once. The one-time PIN is shown only once on this screen.</translation>
    </message>
    <message>
        <source>Sudah, buat PIN</source>
        <translation>Yes, make a PIN</translation>
    </message>
    <message>
        <source>Kartu pengunjung lama langsung tidak berlaku. Kartu baru keluar dari pencetak di sini.</source>
        <translation>The old visitor card ends at once. The new one comes out of the printer here.</translation>
    </message>
    <message>
        <source>Sudah, cetak kartu</source>
        <translation>Yes, print a card</translation>
    </message>
    <message>
        <source>Matikan kartu pengunjung?</source>
        <translation>Revoke the visitor card?</translation>
    </message>
    <message>
        <source>Siapa pun yang memegang kartu itu tidak dapat lagi masuk dengannya.</source>
        <translation>Whoever holds that card can no longer come in with it.</translation>
    </message>
    <message>
        <source>Matikan</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Berlaku sampai {until}. Pengunjung memilih PIN sendiri saat memakainya. PIN ini tidak ditampilkan lagi.</source>
        <translation>Valid until {until}. The visitor chooses an own PIN when using it. This PIN is not shown again.</translation>
    </message>
    <message>
        <source>Kartu pengunjung sedang dicetak.</source>
        <translation>The visitor card is being printed.</translation>
    </message>
    <message>
        <source>Kartu pengunjung dimatikan.</source>
        <translation>The visitor card is revoked.</translation>
    </message>
    <message>
        <source>Kedua data digabung.</source>
        <translation>The two are merged.</translation>
    </message>
    <message>
        <source>Penggabungan dibatalkan.</source>
        <translation>The merge is undone.</translation>
    </message>
    <message>
        <source>Isian tidak perlu digabung.</source>
        <translation>The entry needs no merge.</translation>
    </message>
    <message>
        <source>Dicatat sebagai dua orang.</source>
        <translation>Noted as two persons.</translation>
    </message>
    <message>
        <source>Pilih dua orang: tahan Shift atau Ctrl, lalu tekan Ctrl M.</source>
        <translation>Pick two persons: hold Shift or Ctrl, then press Ctrl M.</translation>
    </message>
    <message>
        <source>Gabungkan dua data menjadi satu orang?</source>
        <translation>Merge the two into one person?</translation>
    </message>
    <message>
        <source>Nama dan kontak yang dipilih yang dipakai. Tidak ada data yang hilang; penggabungan dapat dibatalkan.</source>
        <translation>The picked name and contact are used. Nothing is lost; the merge can be undone.</translation>
    </message>
    <message>
        <source>Pakai data ini</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>Bukan orang yang sama</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Tahun lahir</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>PIN dan kartu</source>
        <translation>PIN and card</translation>
    </message>
    <message>
        <source>Pengunjung gagal masuk di {station}.</source>
        <translation>A visitor failed to sign in at {station}.</translation>
    </message>
    <message>
        <source>{service}, pukul {time}. Formulir alternatif terbuka; bantu bila perlu.</source>
        <translation>{service}, at {time}. The alternative form is open; help if needed.</translation>
    </message>
    <message>
        <source>Sudah ditangani</source>
        <translation>Seen to</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Kunjungan</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Datang</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Pengunjung</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Sarana</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Meja</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Saring menurut sarana</source>
        <translation>Filter by channel</translation>
    </message>
    <message>
        <source>Semua sarana</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Kunjungan hari ini</source>
        <translation>Today&apos;s visits</translation>
    </message>
    <message>
        <source>Layanan dimulai</source>
        <translation>Service started</translation>
    </message>
    <message>
        <source>Buku tamu dibuka</source>
        <translation>Guest book opened</translation>
    </message>
    <message>
        <source>Kunjungan dibuka</source>
        <translation>Visit opened</translation>
    </message>
    <message>
        <source>Datang dengan janji temu</source>
        <translation>Came with an appointment</translation>
    </message>
    <message>
        <source>Buku tamu tersimpan</source>
        <translation>Guest book saved</translation>
    </message>
    <message>
        <source>Media bacaan dipilih</source>
        <translation>Reading medium chosen</translation>
    </message>
    <message>
        <source>Kembali ke antrean untuk layanan berikutnya</source>
        <translation>Back in line for the next service</translation>
    </message>
    <message>
        <source>Tidak hadir untuk layanan berikutnya</source>
        <translation>Did not come for the next service</translation>
    </message>
    <message>
        <source>Nomor antrean diberikan</source>
        <translation>Queue number given</translation>
    </message>
    <message>
        <source>Pemeriksaan masuk selesai</source>
        <translation>Entry check done</translation>
    </message>
    <message>
        <source>Masuk daftar petugas tanpa nomor</source>
        <translation>Listed for the officer without a number</translation>
    </message>
    <message>
        <source>Dipanggil langsung ke {desk}</source>
        <translation>Asked to {desk} in person</translation>
    </message>
    <message>
        <source>Dipanggil ke {desk}</source>
        <translation>Called to {desk}</translation>
    </message>
    <message>
        <source>Dipanggil ulang ke {desk}</source>
        <translation>Called again to {desk}</translation>
    </message>
    <message>
        <source>Layanan dimulai di {desk}</source>
        <translation>Service started at {desk}</translation>
    </message>
    <message>
        <source>Layanan selesai</source>
        <translation>Service finished</translation>
    </message>
    <message>
        <source>Penilaian diminta</source>
        <translation>Rating asked for</translation>
    </message>
    <message>
        <source>Penilaian diisi</source>
        <translation>Rating given</translation>
    </message>
    <message>
        <source>Penilaian tidak diisi</source>
        <translation>Rating not filled in</translation>
    </message>
    <message>
        <source>Tidak hadir saat dipanggil</source>
        <translation>Absent when called</translation>
    </message>
    <message>
        <source>Nomor tidak berlaku lagi</source>
        <translation>Number no longer valid</translation>
    </message>
    <message>
        <source>Pulang tanpa dilayani</source>
        <translation>Left unserved</translation>
    </message>
    <message>
        <source>Langkah dilewati dengan alasan</source>
        <translation>Step overridden with a reason</translation>
    </message>
    <message>
        <source>Kartu identitas dititipkan</source>
        <translation>Identity card left</translation>
    </message>
    <message>
        <source>Tas dititipkan</source>
        <translation>Bag left</translation>
    </message>
    <message>
        <source>Tanpa penitipan tas</source>
        <translation>No bag left</translation>
    </message>
    <message>
        <source>Titipan diminta diambil</source>
        <translation>Asked to take things back</translation>
    </message>
    <message>
        <source>Titipan dikembalikan</source>
        <translation>Things given back</translation>
    </message>
    <message>
        <source>Kunjungan ditutup</source>
        <translation>Visit closed</translation>
    </message>
    <message>
        <source>meja</source>
        <translation>the desk</translation>
    </message>
    <message>
        <source>Langkah menurut standar</source>
        <translation>Steps of the standard</translation>
    </message>
    <message>
        <source>{score} dari 5</source>
        <translation>{score} of 5</translation>
    </message>
    <message>
        <source>ditunggu</source>
        <translation>awaited</translation>
    </message>
    <message>
        <source>tidak mengisi</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Cari nama, instansi, atau nomor</source>
        <translation>Search name, institution or number</translation>
    </message>
    <message>
        <source>Semua layanan</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hari sebelumnya</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Hari berikutnya</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Simpan CSV</source>
        <translation>Save CSV</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Simpan catatan kunjungan</source>
        <translation>Save the visit log</translation>
    </message>
    <message>
        <source>Simpan ke berkas</source>
        <translation>Save to file</translation>
    </message>
    <message>
        <source>Berkas ini memuat data pribadi. Siapa yang menyimpannya dicatat. Simpan di tempat yang aman.</source>
        <translation>This file holds personal data. Who saves it is recorded. Keep it in a safe place.</translation>
    </message>
    <message>
        <source>Pilih tempat…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Isi nama berkas.</source>
        <translation>Type a file name.</translation>
    </message>
    <message>
        <source>Folder itu tidak ada. Pilih tempat lain.</source>
        <translation>That folder does not exist. Choose another place.</translation>
    </message>
    <message>
        <source>Berkas itu sudah ada. Tekan Simpan sekali lagi untuk menggantinya.</source>
        <translation>That file exists already. Press Save once more to replace it.</translation>
    </message>
    <message>
        <source>{count} kunjungan disimpan ke {name}.</source>
        <translation>{count} visits saved to {name}.</translation>
    </message>
    <message>
        <source>Buka foldernya</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>{total} kunjungan</source>
        <translation>{total} visits</translation>
    </message>
    <message>
        <source>Halaman {number} dari {pages}</source>
        <translation>Page {number} of {pages}</translation>
    </message>
    <message>
        <source>Membaca kunjungan…</source>
        <translation>Reading visits…</translation>
    </message>
    <message>
        <source>Kunjungan tidak terbaca</source>
        <translation>Visits cannot be read</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Belum ada kunjungan</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>Kunjungan muncul di sini begitu buku tamu tersimpan.</source>
        <translation>Visits appear here as soon as a guest book entry is saved.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Ubah kata yang dicari atau pilih semua layanan.</source>
        <translation>Change the words searched for, or choose all services.</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Tutup rincian</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>sistem</source>
        <translation>system</translation>
    </message>
    <message>
        <source>Kebutuhan</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Titipan</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Yang terjadi</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
</context>
</TS>
