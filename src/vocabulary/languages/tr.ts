import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const turkish: Language = {
  code: 'tr',
  name: 'Türkçe',
  asks: words`nasıl, neden`,
  status: {
    planned: words`
      planlandı, yapılacak, planlanıyor, başlamadı, başlanmadı, henüz başlamadı, planlanan, planlama aşamasında, planlı, henüz başlanmadı
      henüz değil, yapılacaklar, yapılmadı, yapılması gereken, uygulanacak, tamamlanmadı, eksik, beklemede başlamadı, sırada, sıradaki
      yaklaşan, yakında, sonraki, daha sonra, sonra, gelecek, gelecekte, ileride, önerilen, öneri, açık, yeniden açıldı, belirlenecek
      değerlendiriliyor, düşünülüyor, taslak, fikir, kalan, kuyrukta, bekliyor, beklemede, bekleniyor, sırasını bekliyor, başlamayı bekliyor
      yapılması planlanıyor, sıraya alındı
      henüz yapılmadı, yapılacaklar arasında, sırada bekliyor, önerildi, kodlanmadı, geliştirilecek, eklenecek, tasarlanacak
      test edilecek
      yok, mevcut değil, henüz yok, bulunmuyor
    `,
    active: words`
      devam ediyor, yapılıyor, sürüyor, geliştiriliyor, çalışılıyor, başladı, devam eden, sürmekte, üzerinde çalışılıyor
      geliştirme aşamasında, uygulanıyor, aktif, etkin, mevcut, şu an, şu anda, şimdi, başlandı, başlatıldı, incelemede, inceleniyor
      test ediliyor, test aşamasında, hazırlanıyor, sürekli, kısmen, kısmi, kısmen tamamlandı, kısmen yapıldı, neredeyse tamam
      büyük ölçüde tamamlandı, kısmi tamamlandı, çalışmalar sürüyor, yürütülüyor, başlatılmış, sürdürülüyor
      devam etmekte, kısmen hazır, neredeyse tamamlandı, şu an buradayız, buradayız, gözden geçiriliyor
      büyük ölçüde
    `,
    blocked: words`engellendi, engellenmiş, bloke, bloklandı, tıkandı, onay bekliyor, bloklu, bağımlılık bekliyor, engel var, onay bekleniyor`,
    deferred: words`
      ertelendi, ertelenmiş, askıda, askıya alındı, duraklatıldı, donduruldu, ertelenen, durduruldu geçici, gecikti, ötelendi
      sonraya bırakıldı, beklemeye alındı, ileri tarihe ertelendi, dondurulmuş, duraklatılmış
      rafa kaldırıldı
    `,
    done: words`
      tamamlandı, bitti, yapıldı, tamamlanmış, bitirildi, teslim edildi, tamamlanan, tamam, yapılan, hazır, yayınlandı, yayımlandı, yayında
      canlıda, uygulandı, gerçekleştirildi, kapatıldı, kapandı, çözüldü, düzeltildi, doğrulandı, birleştirildi, ulaşıldı, sonuçlandı
      kullanılabilir, test edildi, başarıldı, başarılı, arşivlendi, devreye alındı, tamamlanmıştır, bitmiş, bitirilmiş, tamamen tamamlandı
      %100 tamamlandı, kapatılmış, uygulanmış, doğrulanmış
      yapılmış, eklendi, kullanımda
    `,
    dropped: words`
      iptal edildi, iptal, vazgeçildi, reddedildi, terk edildi, iptal edilmiş, iptal edilen, kaldırıldı, silindi, geçersiz
      kullanımdan kaldırıldı, yapılmayacak, planlanmıyor, kapsam dışı, yerini aldı, atlandı, vazgeçilmiş, kaldırılmış
      çıkarıldı, gereksiz
    `,
  },
  labels: {
    milestone: words`kilometre taşı, dönüm noktası, sürüm, versiyon, yayın, kilometre taşları, kilometretaşı, mihenk taşı, sürümü`,
    phase: words`
      faz, aşama, etap, adım, sprint, iterasyon, yineleme, hafta, ay, gün, bölüm, kısım, döngü, dönem, dalga, fazı, aşamalar, haftalar
      sprintler
    `,
  },
  weakLabels: words`adım, bölüm, kısım, dalga, gün`,
  idLetters: { S: words`sprintler`, I: words`iterasyon` },
  buckets: {
    horizon: words`
      sonraki adımlar
      şimdi, sırada, sonra, daha sonra, yakında, gelecek, gelecekte, ileride, gelecek planları, gelecek planlar, gelecek özellikler
      gelecekteki özellikler, gelecekteki geliştirmeler, gelecek geliştirmeler, gelecek sürümler, gelecek fikirler, kısa vade, orta vade
      uzun vade, kısa vadeli, orta vadeli, uzun vadeli, kısa vadede, orta vadede, uzun vadede, kısa vadeli hedefler, orta vadeli hedefler
      uzun vadeli hedefler, hemen, acil, yüksek öncelik, orta öncelik, düşük öncelik, yüksek öncelikli, orta öncelikli, düşük öncelikli
      öncelik yüksek, öncelik orta, öncelik düşük, yüksek, orta, düşük, kritik, önemli, fikirler, fikir havuzu, istek listesi, istekler
      isteğe bağlı, opsiyonel, belki, bir gün, olsa iyi olur, hızlı kazanımlar, park yeri, mvp sonrası, lansman sonrası, öneriler
      değerlendirilenler, sonraki sürüm, gelecek çeyrek, gelecek ay, bu ay, bu çeyrek, bu hafta, bu yıl, gelecek yıl, diğer, diğer fikirler
      gelecek vizyonu, ileriye dönük, ilerisi için, olası iyileştirmeler, isteğe bağlı iyileştirmeler, daha sonrası
      uzak gelecek, yakın gelecek, gelecek hafta
    `,
    planned: words`
      yapılacaklar, yapılacak, yapılacak işler, planlanan, planlananlar, planlanan özellikler, bekleyen, bekleyenler, bekleyen işler
      başlanmadı, yaklaşan, kalan, kalanlar, kalan işler, açık işler, sıradaki işler, eksikler
      planlanmış, yapılacaklar listesi, sıradakiler, bekleyen görevler, kalan görevler, henüz başlamayanlar, beklemede, bekliyor
    `,
    active: words`
      devam eden, devam edenler, devam ediyor, devam eden işler, yapılıyor, şu an, şu anki odak, mevcut sprint, mevcut çalışma, aktif
      geliştiriliyor, devam eden görevler, şu an yapılanlar, üzerinde çalışılanlar
    `,
    blocked: words`engellenen, engellenenler, engellendi, bloke, engellenen görevler`,
    deferred: words`ertelenen, ertelenenler, ertelendi, askıda, askıya alınan, duraklatıldı, askıya alınanlar, duraklatılanlar, donduruldu`,
    done: words`
      tamamlanan, tamamlananlar, tamamlandı, tamamlanan işler, tamamlanan özellikler, tamamlanan görevler, yapılanlar, bitenler, bitti
      yayınlanan, uygulanan, son tamamlananlar, yakın zamanda tamamlanan, arşiv
      tamamlanmış görevler, yapıldı, biten işler, hazır olanlar
    `,
    dropped: words`iptal, iptal edilen, iptal edilenler, vazgeçilen, vazgeçilenler, reddedilen`,
  },
  ahead: words`yaklaşan, sıradaki, sıradakiler, gelecek, yakında`,
  importance: words`yüksek, orta öncelik, orta öncelikli, düşük, kritik, acil, öncelik, öncelikli`,
  checklists: words`kontrol listesi, kontrol listeleri, denetim listesi`,
  sections: {
    criteria: words`
      kabul kriterleri, kabul kriteri, kabul ölçütleri, kabul koşulları, başarı kriterleri, başarı kriteri, çıkış kriterleri, çıkış kriteri
      tamamlanma kriterleri, tamamlanma ölçütleri, bitiş kriterleri, kalite kriterleri, yayın kriterleri, kriterler, tamamlanma tanımı
      bitti tanımı, tamamlanma koşulları, kalite kapısı, kontrol listesi, doğrulama, tamamlandı tanımı, çıkış koşulları, bitiş koşulları
      başarı ölçütleri, tamamlanmış sayılır, kabul testleri
      tamamlama kriterleri, doğrulama kriterleri
    `,
    tasks: words`
      görevler, görev, özellikler, özellik, çıktılar, teslimatlar, teslim edilecekler, kapsam, işler, iş kalemleri, iş paketleri, maddeler
      eylemler, eylem planı, aktiviteler, faaliyetler, kullanıcı hikayeleri, hikayeler, bileşenler, uygulama, uygulama adımları
      uygulama planı, adımlar, alt görevler, görev listesi, iyileştirmeler, geliştirmeler, düzeltmeler, hata düzeltmeleri, hatalar
      yeni özellikler, temel özellikler, ana özellikler, yapılacaklar özeti, planlar, modüller, eksiklikler, testler, içerik, ana görevler
      yapılacak çalışmalar, kapsamdakiler
      teknik görevler, özellik listesi, kapsamdaki işler
      kimlik doğrulama, e-posta doğrulama, iki faktörlü doğrulama, iki aşamalı doğrulama, kullanıcı doğrulama
    `,
    requirements: words`gereksinimler, gereksinim, gereklilikler, işlevsel gereksinimler, işlevsel olmayan gereksinimler, teknik gereksinimler`,
    structure: words`
      yol haritası, ürün yol haritası, proje yol haritası, geliştirme yol haritası, fazlar, aşamalar, faz detayları, aşama detayları
      fazlara genel bakış, aşamalara genel bakış, kilometre taşları, dönüm noktaları, önceki kilometre taşları
      tamamlanan kilometre taşları, mevcut kilometre taşı, ilerleme, ilerleme durumu, genel ilerleme, zaman çizelgesi, zaman çizgisi
      takvim, iş takvimi, plan, proje planı, geliştirme planı, çalışma planı, sürüm planı, yayın planı, planlama, sprintler, sürümler
      mevcut faz, mevcut aşama, çeyrekler
      aşama planı, faz planı, aşama özeti, aşamaların durumu, ilerleme tablosu, zaman planı
    `,
    prose: words`
      durum, mevcut durum, güncel durum, proje durumu, ilkeler, tasarım ilkeleri, temel ilkeler, kurallar, değerler, felsefe, strateji
      yaklaşım, yöntem, metodoloji, süreç, çalışma akışı, nasıl çalışır, nasıl kullanılır, bu belge hakkında, hakkında, riskler
      riskler ve önlemler, risk yönetimi, risk analizi, teknik riskler, önlemler, notlar, yorumlar, gözlemler, referanslar, kaynaklar
      ilgili belgeler, ayrıca bakınız, bağlantılar, ekler, lejant, açıklama anahtarı, hedef olmayanlar, hedef dışı, kapsam dışı, dahil değil
      reddedilen fikirler, yapmayacaklarımız, başarılar, önemli başarılar, kazanımlar, sonuçlar, beklenen sonuç, beklenen sonuçlar
      genel bakış, özet, yönetici özeti, giriş, vizyon, ürün vizyonu, misyon, amaç, neden, gerekçe, motivasyon, bağlam, arka plan, geçmiş
      değişiklik geçmişi, değişiklik günlüğü, sorun, problem tanımı, kanıt, kanıtlar, metrikler, başarı metrikleri, göstergeler, kararlar
      alınan kararlar, tasarım kararları, açık sorular, sorular, sık sorulan sorular, tartışma, günlük, nasıl planlıyoruz, katkı
      katkıda bulunma, katkı sağlama, teşekkürler, lisans, sözlük, terimler, tanımlar, içindekiler, varsayımlar, kısıtlar, kısıtlamalar
      sınırlamalar, bilinen sorunlar, bilinen sınırlamalar, ekip, takım, roller ve sorumluluklar, sorumluluklar, paydaşlar, bütçe, maliyet
      maliyetler, çıkarılan dersler, öğrenilen dersler, geriye dönük değerlendirme, sonraki adımlar, sonraki adım, sırada ne var, tavsiyeler
      istatistikler, yürütme sırası, uygulama sırası, önerilen sıra, kritik yol, test stratejisi, teknolojiler, teknoloji yığını
      proje yapısı, diyagram, tahminler, iletişim, alternatifler, örnek, hedef kitle, sürüm geçmişi, kapsam dışında, yapılmayacaklar
      cevaplanmamış sorular, teknik borç, açıklama, değiştirilen dosyalar
      durum göstergeleri, durum açıklamaları, mevcut durum analizi, durum analizi, öncelik sıralaması
      öncelik sırası, önemli dosyalar, değiştirilecek dosyalar, oluşturulacak dosyalar
      nasıl katkıda bulunulur, teknik kararlar, mimari kararlar, çalışma kuralları, notlar ve öneriler
      eksiklikler ve geliştirme alanları, proje hakkında, projenin amacı
      avantajlar
      gereksinim kapsamı, sonuç, genel sonuç, teknik mimari, sistem mimarisi, belge bilgileri, doküman bilgileri, belge sürümü, doküman sürümü, belge versiyonu
      planlanmıyor, hedef dışı olanlar, bilinçli hedef dışı olanlar
    `,
    dependencies: words`
      bağımlılıklar, bağımlılık, bağlı olduğu, dış bağımlılıklar, engelleyen, ön koşullar, önkoşullar, ön koşul, gerektirir, bağımlı olduğu
      ön şartlar, ön şart, önkoşul
    `,
  },
  work: words`görev, hikâye, hikaye, kullanıcı hikayesi, özellik, iş`,
  fields: {
    goal: words`hedef, hedefler, ana hedef, faz hedefi, temel hedef, aşama hedefi`,
    objective: words`amaçlar, alt hedef, alt hedefler`,
    outcome: words`sonuç, sonuçlar, beklenen sonuç, kazanım`,
    target: words`hedef tarih, hedef sürüm, hedef zaman, hedeflenen tarih, hedef çeyrek`,
    time: words`zaman, zaman aralığı, dönem, haftalar, çeyrek, ne zaman, zamanlama, takvim, hafta, tarih aralığı`,
    duration: words`süre, tahmini süre`,
    start: words`başlangıç, başlangıç tarihi`,
    due: words`son tarih, bitiş tarihi hedefi, teslim tarihi, termin, bitiş hedefi, hedef bitiş, planlanan bitiş`,
    end: words`bitiş, bitiş tarihi`,
    date: words`tarih, yayın tarihi`,
    completed: words`tamamlanma, tamamlanma tarihi, tamamlandı, tamamlanan tarih, tamamlandığı tarih, bitti`,
    created: words`oluşturulma`,
    status: words`durum, mevcut durum, güncel durum, faz durumu, aşama durumu`,
    progress: words`ilerleme`,
    owner: words`sorumlu, sahibi, sahip, atanan, kim, sorumlu kişi, sorumlular, yürüten, üstlenen`,
    team: words`ekip, takım`,
    priority: words`öncelik, aciliyet`,
    effort: words`efor, iş yükü, boyut, çaba, tahmini efor, iş gücü`,
    estimate: words`tahmin, tahmini, tahmini iş`,
    complexity: words`karmaşıklık, zorluk`,
    impact: words`etki`,
    value: words`değer, fayda`,
    scope: words`kapsam`,
    theme: words`tema, konu`,
    category: words`kategori, tür`,
    focus: words`odak`,
    requirements: words`gereksinimler, gereksinim`,
    needs: words`
      bağımlılıklar, bağımlılık, bağlı olduğu, bağımlı, gerektirir, ön koşullar, ön koşul, önkoşullar, engelleyen, bağlı, bağımlıdır
      ön şart, ön şartlar, önkoşul, şuna bağlı, öncül
    `,
    phases: words`fazlar, aşamalar`,
    milestone: words`kilometre taşı, kilometre taşları`,
    tasks: words`görevler`,
    features: words`özellikler`,
    deliverables: words`çıktılar, çıktı, teslimatlar, teslimat`,
    risk: words`riskler, risk seviyesi`,
    mitigation: words`önlem, önlemler`,
    purpose: words`amaç, misyon`,
    description: words`açıklama, detaylar, tanım`,
    summary: words`özet`,
    why: words`neden, gerekçe, motivasyon`,
    context: words`bağlam, arka plan`,
    vision: words`vizyon`,
    approach: words`yaklaşım, strateji, yöntem, nasıl`,
    'success criteria': words`başarı kriterleri, kabul kriterleri, kabul kriteri, çıkış kriterleri, tamamlanma kriterleri`,
    verification: words`doğrulama`,
    evidence: words`kanıt`,
    version: words`sürüm, versiyon`,
    release: words`yayın`,
    budget: words`bütçe, maliyet`,
    notes: words`notlar, not`,
    files: words`dosyalar, önemli dosyalar, değiştirilecek dosyalar, oluşturulacak dosyalar`,
    references: words`kaynak, kaynaklar, bakınız, bkz`,
    current: words`mevcut faz, mevcut aşama, mevcut kilometre taşı, güncel aşama`,
    updated: words`son güncelleme, güncellendi, güncelleme tarihi`,
    blocks: words`engeller, engellediği, bloke eder`,
  },
  none: words`
    yok, hiçbiri, hiç, uygulanamaz, bağımlılık yok, geçerli değil, bulunmuyor, bulunmamaktadır, gerekmiyor, bağımlılığı yok
  `,
  unwritten: words`belirlenecek, daha sonra belirlenecek, henüz belirlenmedi, doldurulacak`,
  limits: words`hariç, dışında, ama, fakat, ancak, henüz değil`,
  narrowing: words`sadece, yalnızca, hariç, dışında`,
  left: words`kaldı, kalan, eksik, bekliyor, beklemede, devam ediyor, yapılacak, tamamlanmadı, bitmedi, test edilmedi`,
  reversals: words`geri alındı, yeniden açıldı, tekrar açıldı`,
  denials: words`değil, henüz`,
  prepositions: [],
  of: [],
  awaited: [],
  current: words`
    mevcut faz, mevcut aşama, mevcut kilometre taşı, güncel aşama, güncel faz, şu anki faz, şu anki aşama, aktif faz
    şu anki kilometre taşı, güncel kilometre taşı, aktif aşama, aktif kilometre taşı, mevcut sprint, aktif sprint, devam eden faz
  `,
  now: words`güncel, şu anki, mevcut`,
  inUse: words`aktif`,
  updated: words`
    son güncelleme, son güncellenme, güncellendi, güncelleme tarihi, son değişiklik, güncelleme, son güncelleme tarihi, güncellenme tarihi
    güncelleme zamanı, son düzenleme, güncellenme
  `,
  optional: words`isteğe bağlı, opsiyonel`,
  tags: words`yeni, geçici, zorunlu`,
  and: words`ve, ile`,
  through: words`ila, arası`,
  columns: { number: words`numara, no, no., sıra no`, id: words`kimlik`, name: words`ad, adı, başlık` },
  numbers: {
    cardinal: [
      ['bir'],
      ['iki'],
      ['üç'],
      ['dört'],
      ['beş'],
      ['altı'],
      ['yedi'],
      ['sekiz'],
      ['dokuz'],
      ['on'],
    ],
    ordinal: [
      ['birinci', 'ilk'],
      ['ikinci'],
      ['üçüncü'],
      ['dördüncü'],
      ['beşinci'],
      ['altıncı'],
      ['yedinci'],
      ['sekizinci'],
      ['dokuzuncu'],
      ['onuncu'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`saat`,
      day: words`gün, iş günü`,
      week: words`hafta`,
      month: words`ay`,
      quarter: words`çeyrek`,
      year: words`yıl, sene`,
    },
    beside: words`yaklaşık, tahmini, kadar, içinde, günümüz, bugün`,
    part: words`başı, ortası, sonu`,
    since: [],
    months: [
      ['ocak', 'oca'],
      ['şubat', 'şub'],
      ['mart'],
      ['nisan', 'nis'],
      ['mayıs'],
      ['haziran', 'haz'],
      ['temmuz', 'tem'],
      ['ağustos', 'ağu'],
      ['eylül', 'eyl'],
      ['ekim', 'eki'],
      ['kasım', 'kas'],
      ['aralık', 'ara'],
    ],
  },
};
