import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const indonesian: Language = {
  code: 'id',
  name: 'Bahasa Indonesia',
  asks: words`bagaimana, mengapa`,
  headFirst: true,
  status: {
    planned: words`
      direncanakan, belum dimulai, belum dikerjakan, akan dikerjakan, belum mulai, dalam perencanaan, rencana, belum, belum selesai
      belum diimplementasikan, akan datang, mendatang, segera, segera hadir, berikutnya, selanjutnya, masa depan, nanti, diusulkan, usulan
      dalam antrean, antrean, tertunda mulai, terbuka, dibuka, dijadwalkan, terjadwal, akan ditentukan, belum ditentukan, dipertimbangkan
      draf, sisa, menunggu dimulai, perlu dikerjakan, terencana, akan dimulai, akan dibuat, akan dikembangkan, belum dibuat, belum ada
      segera dikerjakan
      belum dibangun, belum dimulai sama sekali, dalam rencana
      belum terimplementasi, belum terlaksana, konsep, masih konsep, masih ide, belum tersedia, masih kurang, tidak tersedia
    `,
    active: words`
      sedang berjalan, sedang dikerjakan, dalam proses, dalam pengerjaan, dalam pengembangan, sedang dikembangkan, berjalan, berlangsung
      sedang berlangsung, aktif, saat ini, sekarang, dimulai, sudah dimulai, dalam peninjauan, sedang ditinjau, dalam pengujian, sedang diuji
      berkelanjutan, sebagian, sebagian selesai, selesai sebagian, hampir selesai
      dikerjakan, sedang dibangun, dalam pembangunan, tengah dikerjakan, sedang diimplementasikan, dalam implementasi, parsial
      sedang proses
      kita di sini, kami di sini, sedang dibuat, sebagian besar selesai
      sebagian besar
    `,
    blocked: words`terblokir, diblokir, terhambat, menunggu, menunggu persetujuan, macet, terhalang, terkendala, menunggu keputusan, tertahan`,
    deferred: words`
      ditunda, tertunda, dijeda, ditangguhkan, dihentikan sementara, dibekukan, terlambat, dipindahkan, dipending, penundaan, diundur
    `,
    done: words`
      selesai, sudah selesai, telah selesai, tuntas, rampung, diselesaikan, dirilis, sudah dirilis, diluncurkan, dikirim, diserahkan
      ditutup, teratasi, diperbaiki, diimplementasikan, sudah diimplementasikan, tercapai, terverifikasi, diverifikasi, lulus, tersedia
      digabungkan, sukses, berhasil, sudah dikerjakan, diarsipkan, diterbitkan, teruji, lengkap, telah dirilis, beres
      telah diimplementasikan, terpenuhi, terselesaikan, sudah live, telah diuji
      sudah dibuat, sudah dibangun, sudah berjalan, sudah diuji, berfungsi
      terimplementasi, sudah terimplementasi, telah terimplementasi, terlaksana, sudah terlaksana, terintegrasi, terpasang
    `,
    dropped: words`
      dibatalkan, batal, ditolak, ditinggalkan, dihapus, dihentikan, usang, diganti, tidak dikerjakan, tidak direncanakan, di luar cakupan
      dilewati, batal dikerjakan, tidak jadi, dicoret
    `,
  },
  labels: {
    milestone: words`tonggak, tonggak pencapaian, pencapaian, versi, rilis, tonggak sejarah, rilisan`,
    phase: words`fase, tahap, tahapan, langkah, sprint, iterasi, minggu, pekan, bulan, hari, bagian, siklus, gelombang, fase-fase, putaran`,
  },
  weakLabels: words`langkah, bagian, gelombang, putaran, hari`,
  idLetters: { I: words`iterasi` },
  buckets: {
    horizon: words`
      langkah selanjutnya, langkah berikutnya, sekarang, berikutnya, selanjutnya, nanti, segera, masa depan, rencana masa depan
      fitur masa depan, pengembangan masa depan, pengembangan selanjutnya, pengembangan lanjutan, peningkatan masa depan, jangka pendek
      jangka menengah, jangka panjang, tujuan jangka pendek, tujuan jangka menengah, tujuan jangka panjang, prioritas tinggi
      prioritas sedang, prioritas menengah, prioritas rendah, tinggi, sedang, rendah, kritis, penting, mendesak, daftar ide
      daftar keinginan, keinginan, opsional, mungkin, suatu hari, usulan, setelah mvp, versi berikutnya, kuartal berikutnya, bulan ini
      minggu ini, kuartal ini, tahun ini, tahun depan, lainnya, lain-lain, ide lainnya, ke depan, ke depannya, visi masa depan
      ide masa depan, rencana ke depan, peningkatan opsional, kemungkinan peningkatan, rencana jangka pendek, rencana jangka menengah
      rencana jangka panjang, target jangka pendek, target jangka menengah, target jangka panjang, saran, tumpukan tugas, ide-ide
      kumpulan ide
    `,
    planned: words`
      direncanakan, akan datang, mendatang, belum dimulai, belum selesai, fitur yang direncanakan, tugas tersisa, sisa pekerjaan
      segera hadir, antrean, perlu dikerjakan, terencana, tugas yang akan datang, fitur mendatang, fitur yang akan datang, belum dikerjakan
      yang akan dikerjakan, yang belum selesai, pekerjaan tersisa
    `,
    active: words`
      sedang berjalan, sedang dikerjakan, dalam proses, dalam pengerjaan, dalam pengembangan, fokus saat ini, sprint saat ini
      pekerjaan saat ini, sedang berlangsung, berjalan, berlangsung, sedang dikembangkan, tugas saat ini, sedang dibangun
      yang sedang dikerjakan
    `,
    blocked: words`terblokir, terhambat, diblokir, menunggu`,
    deferred: words`ditunda, tertunda, ditangguhkan, dijeda, dihentikan sementara, dibekukan, dipending`,
    done: words`
      selesai, sudah selesai, telah selesai, dirilis, diimplementasikan, tugas selesai, fitur selesai, fitur yang sudah selesai
      baru selesai, baru-baru ini selesai, tuntas, rampung, sudah dikerjakan, sudah diimplementasikan, sudah rilis, yang sudah selesai
      pekerjaan selesai, diluncurkan, tercapai, lengkap
    `,
    dropped: words`dibatalkan, ditolak, ditinggalkan, dihapus, batal, dihentikan`,
  },
  ahead: words`akan datang, mendatang, segera hadir, berikutnya`,
  importance: words`tinggi, sedang, rendah, kritis, mendesak, prioritas`,
  checklists: words`daftar periksa, daftar cek`,
  sections: {
    criteria: words`
      kriteria penerimaan, kriteria keberhasilan, kriteria sukses, kriteria selesai, kriteria penyelesaian, kriteria keluar
      kriteria kualitas, kriteria, definisi selesai, selesai ketika, selesai jika, penerimaan, syarat penyelesaian, daftar periksa
      verifikasi, kriteria kelulusan, kriteria diterima, syarat selesai, syarat keluar, syarat penerimaan, uji penerimaan
      dianggap selesai jika, checklist penyelesaian, gerbang kualitas
    `,
    tasks: words`
      tugas, daftar tugas, tugas utama, fitur, fitur utama, fitur baru, fungsionalitas, hasil kerja, keluaran, luaran, hasil yang diserahkan
      ruang lingkup, cakupan, lingkup, item pekerjaan, pekerjaan, kegiatan, aktivitas, tindakan, rencana aksi, cerita pengguna, komponen
      implementasi, langkah implementasi, langkah-langkah, rencana implementasi, subtugas, peningkatan, perbaikan, perbaikan bug, modul
      pengujian, hasil akhir, isi, isi fase, yang dikerjakan, pekerjaan utama, tugas teknis, langkah kerja, fitur-fitur, daftar fitur
      termasuk, mencakup, ruang lingkup kerja, paket pekerjaan
      daftar pekerjaan, yang harus dikerjakan, yang perlu dikerjakan, fitur inti
    `,
    requirements: words`persyaratan, kebutuhan, kebutuhan fungsional, kebutuhan non-fungsional, persyaratan teknis, kebutuhan teknis`,
    structure: words`
      peta jalan, peta jalan produk, peta jalan proyek, peta jalan pengembangan, rencana pengembangan, fase, fase-fase, detail fase
      ringkasan fase, tahapan, tahap, tonggak, tonggak pencapaian, tonggak utama, tonggak sebelumnya, tonggak saat ini, kemajuan, progres
      kemajuan keseluruhan, lini masa, linimasa, garis waktu, jadwal, kalender, rencana, rencana proyek, rencana kerja, rencana rilis
      perencanaan, iterasi, versi, rilis, riwayat versi, fase saat ini, kuartal, roadmap pengembangan, tahap pengembangan
      tahapan pengembangan, ringkasan tahap, daftar fase, status fase, tabel kemajuan, rencana tahapan
    `,
    prose: words`
      status saat ini, kondisi saat ini, status proyek, pembaruan, prinsip, prinsip desain, aturan, nilai, filosofi, strategi, pendekatan
      metodologi, metode, proses, cara kerja, cara menggunakan, tentang, tentang dokumen ini, risiko, risiko dan mitigasi, manajemen risiko
      analisis risiko, mitigasi, catatan, komentar, pengamatan, referensi, dokumen terkait, lihat juga, sumber, tautan, lampiran, legenda
      keterangan, bukan tujuan, di luar cakupan, di luar lingkup, tidak termasuk, yang tidak dikerjakan, pencapaian, pencapaian utama, hasil
      hasil yang diharapkan, ikhtisar, gambaran umum, ringkasan, ringkasan eksekutif, pendahuluan, visi, visi produk, misi, maksud, mengapa
      alasan, motivasi, konteks, latar belakang, riwayat, riwayat perubahan, catatan perubahan, masalah, bukti, metrik, metrik keberhasilan
      indikator, keputusan, keputusan utama, pertanyaan terbuka, pertanyaan, diskusi, log perubahan, cara berkontribusi, kontribusi
      ucapan terima kasih, lisensi, glosarium, definisi, daftar isi, asumsi, batasan, keterbatasan, masalah yang diketahui, tim
      peran dan tanggung jawab, tanggung jawab, pemangku kepentingan, sumber daya, anggaran, biaya, pelajaran, langkah selanjutnya
      langkah berikutnya, rekomendasi, statistik, urutan pelaksanaan, teknologi, struktur proyek, estimasi, kontak, contoh
      di luar ruang lingkup, tidak termasuk dalam lingkup, deskripsi, pertanyaan yang belum terjawab, utang teknis, kesimpulan
      prinsip kerja, kendala, hambatan, risiko & mitigasi, status terkini
      berkas penting, file penting, file yang diubah, file yang dibuat, keterangan status, urutan prioritas
      daftar istilah, analisis kondisi saat ini, keputusan teknis, rencana pengujian
      prinsip pengembangan
      posisi saat ini, posisi sekarang, kenapa, kenapa penting, kenapa ini penting, cara memengaruhi, cara mempengaruhi, informasi dokumen, versi dokumen, data dokumen
    `,
    dependencies: words`
      dependensi, ketergantungan, bergantung pada, tergantung pada, prasyarat, diblokir oleh, membutuhkan, bergantung, prasyarat teknis
      syarat awal, penghambat
    `,
  },
  work: words`tugas, cerita pengguna, pekerjaan`,
  fields: {
    goal: words`tujuan, sasaran, tujuan utama`,
    outcome: words`hasil, hasil yang diharapkan, hasil akhir yang diharapkan, capaian`,
    time: words`waktu, periode, jadwal, kapan, kuartal, minggu, linimasa, rentang waktu`,
    duration: words`durasi, perkiraan waktu`,
    start: words`mulai, tanggal mulai`,
    due: words`tenggat, tenggat waktu, batas waktu, jatuh tempo, target penyelesaian, batas akhir`,
    end: words`akhir, tanggal berakhir`,
    date: words`tanggal, tanggal rilis`,
    completed: words`selesai, selesai pada, tanggal selesai, diselesaikan pada, tuntas, diselesaikan`,
    progress: words`kemajuan, progres`,
    owner: words`penanggung jawab, pemilik, ditugaskan kepada, siapa, pic, penanggungjawab, pelaksana, dikerjakan oleh, pengelola`,
    team: words`tim`,
    priority: words`prioritas`,
    effort: words`upaya, usaha, ukuran, beban kerja`,
    estimate: words`estimasi, perkiraan, estimasi waktu, perkiraan durasi`,
    complexity: words`kompleksitas, tingkat kesulitan`,
    impact: words`dampak`,
    value: words`nilai, manfaat`,
    scope: words`cakupan, lingkup, ruang lingkup`,
    category: words`kategori, jenis`,
    focus: words`fokus`,
    requirements: words`persyaratan, kebutuhan`,
    needs: words`
      bergantung pada, tergantung pada, ketergantungan, dependensi, prasyarat, membutuhkan, diblokir oleh, setelah, bergantung, menunggu
      prasyarat teknis
    `,
    tasks: words`tugas`,
    features: words`fitur`,
    deliverables: words`hasil kerja, keluaran, luaran, hasil akhir`,
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
    objective: words`tujuan khusus, target capaian`,
    target: words`tanggal target, target waktu, target rilis, target selesai`,
    blocks: words`memblokir, membuka`,
    status: words`status saat ini, status fase, kondisi`,
    milestone: words`tonggak, tonggak pencapaian`,
    phases: words`fase, tahap, tahapan`,
    verification: words`verifikasi, pengujian`,
  },
  none: words`tidak ada, tanpa, tidak berlaku, tidak ada ketergantungan, tak ada, belum ada, tidak perlu`,
  unwritten: words`akan ditentukan, belum ditentukan, perlu dilengkapi, akan diisi`,
  limits: words`kecuali, selain, tetapi, tapi, namun, belum, kurang`,
  narrowing: words`hanya, saja`,
  left: words`tersisa, sisa, belum, belum selesai, belum diuji, menunggu, kurang, sedang berjalan, masih terbuka`,
  reversals: words`dikembalikan, dibatalkan, dibuka kembali`,
  denials: words`tidak, belum, tanpa, bukan, tak`,
  prepositions: words`sejak, sampai, untuk`,
  of: words`dari`,
  awaited: words`penyelesaian, selesainya, akhir, rampungnya`,
  current: words`
    fase saat ini, tonggak saat ini, sprint saat ini, tahap saat ini, fase aktif, fase sekarang, tahapan saat ini, milestone saat ini
    tonggak aktif, sprint aktif
  `,
  now: words`saat ini`,
  inUse: words`aktif`,
  updated: words`
    terakhir diperbarui, diperbarui, pembaruan terakhir, tanggal pembaruan, diperbarui pada, tanggal pembaruan terakhir, terakhir diubah
    update terakhir, terakhir update, diperbarui terakhir
  `,
  optional: words`opsional`,
  tags: words`baru, wajib, sementara`,
  and: words`dan, serta`,
  through: words`sampai, hingga, sampai dengan`,
  columns: { number: words`nomor, no, no.`, id: words`pengenal`, name: words`nama, judul` },
  numbers: {
    cardinal: [
      ['satu'],
      ['dua'],
      ['tiga'],
      ['empat'],
      ['lima'],
      ['enam'],
      ['tujuh'],
      ['delapan'],
      ['sembilan'],
      ['sepuluh'],
    ],
    ordinal: [
      ['pertama'],
      ['kedua'],
      ['ketiga'],
      ['keempat'],
      ['kelima'],
      ['keenam'],
      ['ketujuh'],
      ['kedelapan'],
      ['kesembilan'],
      ['kesepuluh'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`jam`,
      day: words`hari`,
      week: words`minggu, pekan`,
      month: words`bulan`,
      quarter: words`kuartal, triwulan`,
      year: words`tahun`,
    },
    beside: words`sekitar, pada, dalam, saat ini, sekarang`,
    part: words`awal, pertengahan, akhir`,
    since: words`dari`,
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
