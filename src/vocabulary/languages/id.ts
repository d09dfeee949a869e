import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const indonesian: Language = {
  code: 'id',
  name: 'Bahasa Indonesia',
  status: {
    planned: words`
      direncanakan, rencana, dalam perencanaan, belum dimulai, belum mulai, belum, belum dikerjakan, belum selesai, belum diimplementasikan
      akan dikerjakan, akan datang, mendatang, segera, segera hadir, berikutnya, selanjutnya, masa depan, nanti, diusulkan, usulan, dalam antrean
      antrean, tertunda mulai, terbuka, dibuka, dijadwalkan, terjadwal, akan ditentukan, belum ditentukan, dipertimbangkan, draf, ide, sisa
      menunggu dimulai, perlu dikerjakan
    `,
    active: words`
      sedang berjalan, sedang dikerjakan, dalam proses, dalam pengerjaan, dalam pengembangan, sedang dikembangkan, berjalan, berlangsung
      sedang berlangsung, aktif, saat ini, sekarang, dimulai, sudah dimulai, dalam peninjauan, sedang ditinjau, dalam pengujian, sedang diuji
      berkelanjutan, sebagian, sebagian selesai, selesai sebagian, hampir selesai
    `,
    blocked: words`terblokir, diblokir, terhambat, menunggu, menunggu persetujuan, macet, terhalang`,
    deferred: words`ditunda, tertunda, dijeda, ditangguhkan, dihentikan sementara, dibekukan, terlambat, dipindahkan`,
    done: words`
      selesai, sudah selesai, telah selesai, diselesaikan, tuntas, rampung, dirilis, sudah dirilis, diluncurkan, dikirim, diserahkan, ditutup
      teratasi, diperbaiki, diimplementasikan, sudah diimplementasikan, tercapai, terverifikasi, diverifikasi, lulus, tersedia, digabungkan
      sukses, berhasil, sudah dikerjakan, diarsipkan, diterbitkan, teruji
    `,
    dropped: words`dibatalkan, batal, ditolak, ditinggalkan, dihapus, dihentikan, usang, diganti, tidak dikerjakan, tidak direncanakan, di luar cakupan, dilewati`,
  },
  labels: {
    milestone: words`tonggak, tonggak pencapaian, pencapaian, versi, rilis`,
    phase: words`fase, tahap, tahapan, langkah, sprint, iterasi, minggu, pekan, bulan, hari, bagian, siklus, gelombang`,
  },
  buckets: {
    horizon: words`
      langkah selanjutnya, langkah berikutnya
      sekarang, berikutnya, selanjutnya, nanti, segera, masa depan, rencana masa depan, fitur masa depan, pengembangan masa depan
      pengembangan selanjutnya, pengembangan lanjutan, peningkatan masa depan, jangka pendek, jangka menengah, jangka panjang
      tujuan jangka pendek, tujuan jangka menengah, tujuan jangka panjang, prioritas tinggi, prioritas sedang, prioritas menengah
      prioritas rendah, tinggi, sedang, rendah, kritis, penting, mendesak, ide, daftar ide, daftar keinginan, keinginan, opsional, mungkin
      suatu hari, usulan, setelah mvp, versi berikutnya, kuartal berikutnya, bulan ini, minggu ini, kuartal ini, tahun ini, tahun depan
      lainnya, lain-lain, ide lainnya
    `,
    planned: words`direncanakan, akan datang, mendatang, belum dimulai, belum selesai, fitur yang direncanakan, tugas tersisa, sisa pekerjaan, segera hadir, antrean, perlu dikerjakan`,
    active: words`sedang berjalan, sedang dikerjakan, dalam proses, dalam pengerjaan, dalam pengembangan, fokus saat ini, sprint saat ini, pekerjaan saat ini`,
    blocked: words`terblokir, terhambat, diblokir, menunggu`,
    deferred: words`ditunda, tertunda, ditangguhkan, dijeda`,
    done: words`selesai, sudah selesai, telah selesai, dirilis, diimplementasikan, tugas selesai, fitur selesai, fitur yang sudah selesai, baru selesai, baru-baru ini selesai`,
    dropped: words`dibatalkan, ditolak, ditinggalkan, dihapus`,
  },
  sections: {
    criteria: words`
      kriteria penerimaan, kriteria keberhasilan, kriteria sukses, kriteria selesai, kriteria penyelesaian, kriteria keluar, kriteria kualitas
      kriteria, definisi selesai, selesai ketika, selesai jika, penerimaan, syarat penyelesaian, daftar periksa, verifikasi
    `,
    tasks: words`
      tugas, daftar tugas, tugas utama, fitur, fitur utama, fitur baru, fungsionalitas, hasil kerja, keluaran, luaran, hasil yang diserahkan
      ruang lingkup, cakupan, lingkup, item pekerjaan, pekerjaan, kegiatan, aktivitas, tindakan, rencana aksi, cerita pengguna, komponen
      implementasi, langkah implementasi, langkah-langkah, rencana implementasi, subtugas, peningkatan, perbaikan, perbaikan bug, modul
      pengujian
    `,
    requirements: words`persyaratan, kebutuhan, kebutuhan fungsional, kebutuhan non-fungsional, persyaratan teknis, kebutuhan teknis`,
    structure: words`
      peta jalan, peta jalan produk, peta jalan proyek, peta jalan pengembangan, rencana pengembangan, fase, fase-fase, detail fase, ringkasan fase
      tahapan, tahap, tonggak, tonggak pencapaian, tonggak utama, tonggak sebelumnya, tonggak saat ini, kemajuan, progres, kemajuan keseluruhan
      lini masa, linimasa, garis waktu, jadwal, kalender, rencana, rencana proyek, rencana kerja, rencana rilis, perencanaan, iterasi, versi
      rilis, riwayat versi, fase saat ini, kuartal
    `,
    prose: words`
      status saat ini, kondisi saat ini, status proyek, pembaruan, prinsip, prinsip desain, aturan, nilai, filosofi, strategi, pendekatan
      metodologi, metode, proses, cara kerja, cara menggunakan, tentang, tentang dokumen ini, risiko, risiko dan mitigasi, manajemen risiko
      analisis risiko, mitigasi, catatan, komentar, pengamatan, referensi, dokumen terkait, lihat juga, sumber, tautan, lampiran, legenda
      keterangan, bukan tujuan, di luar cakupan, di luar lingkup, tidak termasuk, yang tidak dikerjakan, pencapaian, pencapaian utama, hasil
      hasil yang diharapkan, ikhtisar, gambaran umum, ringkasan, ringkasan eksekutif, pendahuluan, visi, visi produk, misi, maksud, mengapa
      alasan, motivasi, konteks, latar belakang, riwayat, riwayat perubahan, catatan perubahan, masalah, bukti, metrik, metrik keberhasilan
      indikator, keputusan, keputusan utama, pertanyaan terbuka, pertanyaan, diskusi, log perubahan, cara berkontribusi, kontribusi
      komunitas, ucapan terima kasih, lisensi, glosarium, definisi, daftar isi, asumsi, batasan, keterbatasan, masalah yang diketahui, tim
      peran dan tanggung jawab, tanggung jawab, pemangku kepentingan, sumber daya, anggaran, biaya, pelajaran, langkah selanjutnya
      langkah berikutnya, rekomendasi, statistik, urutan pelaksanaan, teknologi, struktur proyek, estimasi, kontak, contoh
    `,
    dependencies: words`dependensi, ketergantungan, bergantung pada, tergantung pada, prasyarat, diblokir oleh, membutuhkan`,
  },
  fields: {
    goal: words`tujuan, sasaran, tujuan utama`,
    outcome: words`hasil, hasil yang diharapkan`,
    time: words`waktu, periode, jadwal, kapan, kuartal`,
    duration: words`durasi, perkiraan waktu`,
    start: words`mulai, tanggal mulai`,
    due: words`tenggat, tenggat waktu, batas waktu, jatuh tempo`,
    end: words`akhir, tanggal selesai`,
    date: words`tanggal, tanggal rilis`,
    completed: words`selesai, selesai pada`,
    progress: words`kemajuan, progres`,
    owner: words`penanggung jawab, pemilik, ditugaskan kepada, siapa`,
    team: words`tim`,
    priority: words`prioritas`,
    effort: words`upaya, usaha, ukuran`,
    estimate: words`estimasi, perkiraan`,
    complexity: words`kompleksitas`,
    impact: words`dampak`,
    value: words`nilai, manfaat`,
    scope: words`cakupan, lingkup, ruang lingkup`,
    category: words`kategori, jenis`,
    focus: words`fokus`,
    requirements: words`persyaratan, kebutuhan`,
    needs: words`bergantung pada, tergantung pada, ketergantungan, dependensi, prasyarat, membutuhkan, diblokir oleh, setelah`,
    tasks: words`tugas`,
    features: words`fitur`,
    deliverables: words`hasil kerja, keluaran, luaran`,
    risk: words`risiko`,
    mitigation: words`mitigasi`,
    purpose: words`maksud`,
    description: words`deskripsi, detail`,
    summary: words`ringkasan`,
    why: words`mengapa, alasan`,
    context: words`konteks, latar belakang`,
    vision: words`visi`,
    approach: words`pendekatan, strategi, metode`,
    'success criteria': words`kriteria keberhasilan, kriteria sukses, kriteria penerimaan, kriteria selesai, definisi selesai`,
    metrics: words`metrik`,
    version: words`versi`,
    release: words`rilis`,
    budget: words`anggaran, biaya`,
    notes: words`catatan`,
    references: words`referensi, lihat juga, sumber`,
    current: words`fase saat ini, tonggak saat ini`,
    updated: words`terakhir diperbarui, diperbarui`,
  },
  none: words`tidak ada, tanpa, tidak berlaku, tidak ada ketergantungan`,
  current: words`fase saat ini, tonggak saat ini, sprint saat ini, tahap saat ini`,
  updated: words`terakhir diperbarui, diperbarui, pembaruan terakhir, tanggal pembaruan`,
  and: words`dan, serta`,
  through: words`sampai, hingga, sampai dengan`,
  time: {
    units: {
      day: words`hari`,
      week: words`minggu, pekan`,
      month: words`bulan`,
      quarter: words`kuartal, triwulan`,
      year: words`tahun`,
    },
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['maret', 'mar'],
      ['april', 'apr'],
      ['mei'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['agustus', 'agu'],
      ['september', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['desember', 'des'],
    ],
  },
};
