/** An invented article for the examples of the checks; "## " marks a section heading. */
export const EXAMPLE_ARTICLE = `Sagulaut, IDN Times - Bupati Sagulaut Wulan Sari memuji petani Desa Talang karena panen padi naik dua kali lipat. Pujian itu disampaikan lewat siaran radio pada Rabu (13/8/2025).

## 1. Petani menanam benih baru

Dilaporkan Harian Sagu, petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.

"Kami menanam benih baru sejak musim hujan tahun lalu," kata ketua kelompok tani, Bagus Lubis.

## 2. Harga beras bertahan sampai akhir tahun

Menurut penilaian Dinas Perdagangan, harga beras bertahan Rp14.000 per kilogram sampai Desember. Pedagang Pasar Baru mengakui telah menyimpan beras di gudang sejak Juni.

Pemerintah daerah tidak membatasi pembelian beras. Ekspor beras ke Pulau Merbau naik sejak Oktober tahun lalu.

## 3. Rini membeli padi dari Bagus

Rini Halim membeli padi dari Bagus Lubis di halaman balai desa. Keduanya sepakat bertemu lagi pada 20 Agustus 2025. Balai desa itu dibangun warga sejak Maret, dikutip Kabar Merbau.`
