// What the generated articles are made of. {o} people, {j} their roles, {t} places, {l} bodies, {b} goods,
// {n} numbers, {h} a weekday with its date; the digit tells them apart within one article.

export const TITLES = [
  'Panen {b1} di {t1} Naik {n1} Persen dalam Setahun',
  '{l1} Buka Pelatihan Mengolah {b1} untuk Warga {t1}',
  'Warga {t1} Minta Jalur ke {t2} Segera Diperbaiki',
  'Sekolah Terapung di {t1} Terima {n2} Murid Baru',
  'Harga {b1} di Pasar {t1} Turun sejak Awal Bulan',
  'Kapal Baru Layani Rute {t1} ke {t2} Mulai Pekan Ini',
] as const

export const LEADS = [
  '{l1} mencatat hasil {b1} di {t1} naik {n1} persen pada {h1}. Kenaikan itu dirasakan {n2} keluarga yang tergabung dalam {l2}.',
  'Sebanyak {n2} warga {t1} mengikuti pelatihan mengolah {b1} yang digelar {l1} pada {h1}. Pelatihan itu berlangsung di balai {t2}.',
  'Warga {t1} mendatangi kantor {l1} pada {h1} untuk meminta jalur ke {t2} diperbaiki. Jalur sepanjang {n3} kilometer itu rusak sejak musim hujan.',
  'Kapal baru yang melayani rute {t1} ke {t2} mulai beroperasi pada {h1}. Kapal itu memuat {n2} penumpang dalam sekali jalan.',
] as const

export const HEADINGS = [
  'Warga Mulai Merasakan Hasilnya',
  'Biaya Masih Menjadi Kendala',
  'Pemerintah Siapkan Dana Tambahan',
  'Pedagang Menunggu Kepastian',
  'Peneliti Ingatkan Dampaknya',
  'Sekolah Ikut Terlibat',
  'Jalur Baru Dibuka Bertahap',
  'Pembeli Datang dari Luar Daerah',
] as const

export const SENTENCES = [
  'Menurut {l2}, biaya yang dibutuhkan mencapai Rp{n4} juta setiap musim.',
  '{o1}, {j1} {l1}, mengatakan pekerjaan itu selesai sebelum akhir tahun.',
  '“Kami sudah menunggu terlalu lama,” kata {o2}, {j2} di {t2}.',
  'Hasil kajian {l2} menunjukkan {n1} persen warga {t1} bergantung pada {b1}.',
  'Harga {b1} di pasar {t2} sekitar Rp{n5} ribu per kilogram, sedangkan {b2} lebih murah.',
  '{l1} berencana menambah {n3} tempat penampungan jika anggaran disetujui.',
  'Hingga {h1}, sebanyak {n2} orang telah mendaftar di kantor {l2}.',
  'Sebagian pedagang di {t2} khawatir pasokan {b2} berkurang ketika angin barat datang.',
  '{o1} menambahkan bahwa rencana itu tidak akan memakai lahan warga.',
  'Di {t3}, cara serupa sudah dipakai sejak {n3} tahun lalu oleh {l2}.',
  '{o2} memperkirakan permintaan {b1} naik menjelang hari raya.',
  'Pemerintah {t1} menargetkan {n2} keluarga menerima bantuan alat pada tahap pertama.',
  'Ia meminta warga melapor kepada {l1} apabila menemukan kerusakan.',
  'Perjalanan dari {t1} ke {t2} kini memakan waktu {n3} jam, setengah dari sebelumnya.',
  'Kelompok itu menjual {b1} ke {n3} kota dan mengirim sisanya ke {t3}.',
  '“Anak muda mulai tertarik karena hasilnya jelas,” ujar {o1}.',
  '{l2} menyatakan mutu {b1} musim ini lebih baik daripada musim lalu.',
  'Walaupun begitu, {o2} mengakui belum semua warga mendapat pelatihan.',
  'Dana sebesar Rp{n4} juta itu berasal dari iuran anggota dan bantuan {l1}.',
  'Petugas memeriksa {n3} titik di sepanjang jalan menuju {t2} setiap pagi.',
] as const
