import { describe, expect, it } from 'vitest';
import { heading, needs, read, titles } from '../support/language-cases.ts';

/** Headings by their language, and what each of them is: kind, id, title, status. */
const HEADINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'Milestone 2: Lending (in progress)': 'milestone M2 Lending active',
    'Phase 2.1 — Cards ✅': 'phase P2.1 Cards done',
    'Sprints 3-4: Letters': 'phase S3-4 Letters planned',
    'Week 3: Letters [DONE]': 'phase W3 Letters done',
  },
  pt: {
    'Fase 1: Estantes - Concluída': 'phase P1 Estantes done',
    '🚧 Etapa 2 — Cartões (em andamento)': 'phase P2 Cartões active',
    'Marco nº 3: Sala (adiado)': 'milestone M3 Sala deferred',
    'Semanas 3-4: Avisos': 'phase W3-4 Avisos planned',
    'Versão 1.2: Sala (pendente)': 'milestone v1.2 Sala planned',
  },
  es: {
    'Fase 1 - Estantes - COMPLETADA': 'phase P1 Estantes done',
    'Etapa 2: Carnés (pendiente)': 'phase P2 Carnés planned',
    'Hito #3: Sala (cancelado)': 'milestone M3 Sala dropped',
    'Sprint 4: Avisos 🚧 en curso': 'phase S4 Avisos active',
  },
  fr: {
    'Phase 1 : Étagères (terminée)': 'phase P1 Étagères done',
    'Étape n° 2 — Cartes (à faire)': 'phase P2 Cartes planned',
    'Lot 3 : Salle': 'phase P3 Salle planned',
    'Jalon 4 — Club (abandonné)': 'milestone M4 Club dropped',
    'Semaines 3-4 : Rappels (en pause)': 'phase W3-4 Rappels deferred',
  },
  de: {
    'Phase 1: Regale (abgeschlossen)': 'phase P1 Regale done',
    'Etappe 2 – Ausweise – in Arbeit': 'phase P2 Ausweise active',
    'Stufe 3: Lesesaal (zurückgestellt)': 'phase P3 Lesesaal deferred',
    'Meilenstein M4: Filmclub (verworfen)': 'milestone M4 Filmclub dropped',
    'KW 12: Mahnungen': 'phase W12 Mahnungen planned',
    'Ausbaustufe 2: Garten (offen)': 'milestone M2 Garten planned',
  },
  it: {
    'Fase 1: Scaffali (completata)': 'phase P1 Scaffali done',
    'Traguardo 2: Prestito (in corso)': 'milestone M2 Prestito active',
    'Settimana 3: Solleciti (da fare)': 'phase W3 Solleciti planned',
  },
  ro: {
    'Faza 1: Rafturi (finalizată)': 'phase P1 Rafturi done',
    'Etapa 2: Legitimații (în lucru)': 'phase P2 Legitimații active',
    'Jalonul nr. 3: Sala (neînceput)': 'milestone M3 Sala planned',
    'Săptămânile 3-4 – Înştiinţări (amânate)': 'phase W3-4 Înştiinţări deferred',
    'Sprintul 4: Scaune [RENUNȚAT]': 'phase S4 Scaune dropped',
  },
  nl: {
    'Fase 1: Planken (afgerond)': 'phase P1 Planken done',
    'Mijlpaal 2: Uitleen (bezig)': 'milestone M2 Uitleen active',
    'Stap 3: Pasjes (te doen)': 'phase P3 Pasjes planned',
  },
  pl: {
    'Etap 1: Regały (zakończony)': 'phase P1 Regały done',
    'Faza 2: Karty (w toku)': 'phase P2 Karty active',
    'Kamień milowy 3: Czytelnia (do zrobienia)': 'milestone M3 Czytelnia planned',
    'Tydzień 4: Upomnienia (wstrzymane)': 'phase W4 Upomnienia deferred',
  },
  tr: {
    'Aşama 1: Raflar (tamamlandı)': 'phase P1 Raflar done',
    'Faz 2 – Kartlar (devam ediyor)': 'phase P2 Kartlar active',
    'Kilometre Taşı 3: Salon (bekliyor)': 'milestone M3 Salon planned',
    'Hafta 4: Mektuplar (ertelendi)': 'phase W4 Mektuplar deferred',
  },
  ru: {
    'Этап 1: Полки — готово': 'phase P1 Полки done',
    'Этап №2. Билеты (в работе)': 'phase P2 Билеты active',
    'Фаза 3. Зал (не начата)': 'phase P3 Зал planned',
    '1 этап: Полки (завершён)': 'phase P1 Полки done',
    'Веха 4 — Киноклуб (отменена)': 'milestone M4 Киноклуб dropped',
    'Спринт 5: Письма (на паузе)': 'phase S5 Письма deferred',
    'Недели 1-2: Стулья': 'phase W1-2 Стулья planned',
  },
  uk: {
    'Етап 1: Полиці — готово': 'phase P1 Полиці done',
    'Фаза 2. Квитки (у роботі)': 'phase P2 Квитки active',
    'Віха 3: Зала (не розпочато)': 'milestone M3 Зала planned',
  },
  'zh-Hans': {
    '第一阶段：书架（已完成）': 'phase P1 书架 done',
    '阶段二：借书证（进行中）': 'phase P2 借书证 active',
    '第 3 阶段 阅览室【待开始】': 'phase P3 阅览室 planned',
    '第十二阶段：灯（已取消）': 'phase P12 灯 dropped',
    '第二期：椅子（暂缓）': 'phase P2 椅子 deferred',
    '第三周：信': 'phase W3 信 planned',
    '里程碑四：电影社（受阻）': 'milestone M4 电影社 blocked',
    '冲刺 2：信（未开始）': 'phase S2 信 planned',
    'V1.0：书架 ✅ 已发布': 'milestone V1.0 书架 done',
  },
  'zh-Hant': {
    '第一階段：書架（已完成）': 'phase P1 書架 done',
    '階段二：借書證（進行中）': 'phase P2 借書證 active',
    '里程碑 3：閱覽室（規劃中）': 'milestone M3 閱覽室 planned',
    '第 4 週：信（延後）': 'phase W4 信 deferred',
  },
  ja: {
    'フェーズ1：書架（完了）': 'phase P1 書架 done',
    '第2フェーズ：カード（進行中）': 'phase P2 カード active',
    '第三段階：閲覧室（未着手）': 'phase P3 閲覧室 planned',
    'ステップ4：照明（保留）': 'phase P4 照明 deferred',
    'スプリント5: 手紙【完了】': 'phase S5 手紙 done',
    '第6週：椅子（中止）': 'phase W6 椅子 dropped',
    'マイルストーン７：看板（開発中）': 'milestone M7 看板 active',
  },
  ko: {
    '1단계: 서가 (완료)': 'phase P1 서가 done',
    '2 단계 - 대출증 (진행 중)': 'phase P2 대출증 active',
    '단계 3: 열람실 (예정)': 'phase P3 열람실 planned',
    '페이즈 4: 조명 (보류)': 'phase P4 조명 deferred',
    '스프린트 5: 편지 (취소)': 'phase S5 편지 dropped',
    '6주차: 의자': 'phase W6 의자 planned',
    '마일스톤 7: 간판 ✅ 완료': 'milestone M7 간판 done',
  },
  sv: {
    'Fas 1: Hyllor (klar)': 'phase P1 Hyllor done',
    'Etapp 2: Kort (pågår)': 'phase P2 Kort active',
    'Milstolpe 3: Läsesal (ej påbörjad)': 'milestone M3 Läsesal planned',
  },
  da: { 'Fase 1: Reoler (færdig)': 'phase P1 Reoler done', 'Milepæl 2: Udlån (i gang)': 'milestone M2 Udlån active' },
  nb: { 'Fase 1: Hyller (ferdig)': 'phase P1 Hyller done', 'Milepæl 2: Utlån (pågår)': 'milestone M2 Utlån active' },
  fi: {
    'Vaihe 1: Hyllyt (valmis)': 'phase P1 Hyllyt done',
    'Virstanpylväs 2: Lainaus (kesken)': 'milestone M2 Lainaus active',
    'Viikko 3: Kortit (ei aloitettu)': 'phase W3 Kortit planned',
  },
  cs: {
    'Fáze 1: Regály (hotovo)': 'phase P1 Regály done',
    'Etapa 2: Průkazky (probíhá)': 'phase P2 Průkazky active',
    'Milník 3: Čítárna (nezahájeno)': 'milestone M3 Čítárna planned',
  },
  vi: {
    'Giai đoạn 1: Kệ sách (hoàn thành)': 'phase P1 Kệ sách done',
    'Pha 2: Thẻ (đang làm)': 'phase P2 Thẻ active',
    'Cột mốc 3: Phòng đọc (chưa bắt đầu)': 'milestone M3 Phòng đọc planned',
  },
  id: {
    'Tahap 1: Rak (selesai)': 'phase P1 Rak done',
    'Fase 2: Kartu (sedang berjalan)': 'phase P2 Kartu active',
    'Tonggak 3: Ruang baca (belum dimulai)': 'milestone M3 Ruang baca planned',
  },
  th: {
    'เฟส 1: ชั้นหนังสือ (เสร็จแล้ว)': 'phase P1 ชั้นหนังสือ done',
    'ระยะที่ 2: บัตร (กำลังดำเนินการ)': 'phase P2 บัตร active',
    'ไมล์สโตน 3: ห้องอ่าน (ยังไม่เริ่ม)': 'milestone M3 ห้องอ่าน planned',
    'สัปดาห์ที่ 4: จดหมาย': 'phase W4 จดหมาย planned',
  },
  ar: {
    'المرحلة 1: الرفوف (مكتملة)': 'phase P1 الرفوف done',
    'المعلم 2: الإعارة (قيد التنفيذ)': 'milestone M2 الإعارة active',
    'الأسبوع 3: الرسائل (لم يبدأ)': 'phase W3 الرسائل planned',
  },
  hi: {
    'चरण 1: अलमारियाँ (पूर्ण)': 'phase P1 अलमारियाँ done',
    'माइलस्टोन 2: उधार (प्रगति पर)': 'milestone M2 उधार active',
    'सप्ताह 3: पत्र (लंबित)': 'phase W3 पत्र planned',
  },
};

describe.each(Object.entries(HEADINGS))('%s', (_code, headings) => {
  it.each(Object.entries(headings))('%s', (heading, said) => {
    const [item] = read(`# Plan\n\n## ${heading}\n\n- a\n`).items;
    expect(item && `${item.kind} ${item.id} ${item.title} ${item.status.value}`).toBe(said);
  });
});

it.each([
  'Last updated: 2026-03-03',
  'Last updated: 3rd of March, 2026',
  'Última atualização: 3 de março de 2026',
  'Última actualización: 3 de marzo del 2026',
  'Dernière mise à jour : 3 mars 2026',
  'Zuletzt aktualisiert: Dienstag, 3. März 2026',
  'Stand: 03.03.2026',
  'Ultimo aggiornamento: 3 marzo 2026',
  'Laatst bijgewerkt: 3 maart 2026',
  'Ostatnia aktualizacja: 3.03.2026 r.',
  'Son güncelleme: 03.03.2026',
  'Обновлено: 3 марта 2026 года',
  'Дата оновлення: 3 березня 2026 р.',
  'Poslední aktualizace: 3. března 2026',
  'Senast uppdaterad: den 3 mars 2026',
  'Sidst opdateret: d. 3. marts 2026',
  'Viimeksi päivitetty: 3. maaliskuuta 2026',
  '最后更新：2026年3月3日',
  '更新日期：2026/03/03',
  '更新日期：２０２６年３月３日',
  '最終更新：2026年3月3日',
  '최종 수정일: 2026년 3월 3일',
  '마지막 업데이트: 2026.03.03',
  'อัปเดตล่าสุด: 3 มี.ค. 2026',
  'Cập nhật lần cuối: 3/3/2026',
  'Terakhir diperbarui: 3 Maret 2026',
  'آخر تحديث: 3 مارس 2026',
  'अंतिम अपडेट: 3 मार्च 2026',
  'آخر تحديث: ٣ مارس ٢٠٢٦',
  'अंतिम अपडेट: ३ मार्च २०२६',
  '최종 수정일: 2026. 3. 3.',
  'Cập nhật lần cuối: ngày 3 tháng 3 năm 2026',
  'อัปเดตล่าสุด: 3 มีนาคม 2569',
  '*Last updated March 3, 2026*',
  '*Mis à jour le 3 mars 2026*',
  '> 更新于2026年3月3日',
])('the date a plan gives itself: %s', (line) => {
  expect(read(`# Plan\n\n${line}\n\n## Phase 1\n\n- a\n`).updated).toBe('2026-03-03');
});

it.each([
  ['Phase', 'Current phase: Phase 2'],
  ['Fase', 'Fase atual: Fase 2'],
  ['Etapa', 'Etapa en curso: Etapa 2'],
  ['Phase', 'Phase en cours : Phase 2'],
  ['Phase', 'Aktuelle Phase: Phase 2'],
  ['Fase', 'Fase attuale: Fase 2'],
  ['Fase', 'Huidige fase: Fase 2'],
  ['Faza', 'Bieżąca faza: Faza 2'],
  ['Aşama', 'Mevcut aşama: Aşama 2'],
  ['Этап', 'Текущий этап: Этап 2'],
  ['Етап', 'Поточний етап: Етап 2'],
  ['Fáze', 'Aktuální fáze: Fáze 2'],
  ['Fas', 'Aktuell fas: Fas 2'],
  ['Fase', 'Nuværende fase: Fase 2'],
  ['Vaihe', 'Nykyinen vaihe: Vaihe 2'],
  ['阶段', '当前阶段：阶段 2'],
  ['階段', '目前階段：階段 2'],
  ['フェーズ', '現在のフェーズ：フェーズ 2'],
  ['단계', '현재 단계: 단계 2'],
  ['ระยะที่', 'ระยะปัจจุบัน: ระยะที่ 2'],
  ['Giai đoạn', 'Giai đoạn hiện tại: Giai đoạn 2'],
  ['Fase', 'Fase saat ini: Fase 2'],
  ['المرحلة', 'المرحلة الحالية: المرحلة 2'],
  ['चरण', 'वर्तमान चरण: चरण 2'],
])('%s that is current: %s', (word, line) => {
  const { current } = read(`# Plan\n\n${line}\n\n## ${word} 1: X\n\n- a\n\n## ${word} 2: Y\n\n- b\n`);
  expect(current).toBe(`${word} 2`);
});

it.each([
  ['1. Phase: Regale', 'phase P1 Regale'],
  ['1ª fase: Estantes', 'phase P1 Estantes'],
  ['1re étape : Étagères', 'phase P1 Étagères'],
  ['1-й этап: Полки', 'phase P1 Полки'],
  ['2. Aşama: Kartlar', 'phase P2 Kartlar'],
  ['1. fáze: Regály', 'phase P1 Regály'],
  ['1. vaihe: Hyllyt', 'phase P1 Hyllyt'],
  ['Fase II: Carnés', 'phase P2 Carnés'],
  ['2.1단계: 대출증', 'phase P2.1 대출증'],
  ['제1단계: 서가', 'phase P1 서가'],
  ['Marco n.º 2: Sala', 'milestone M2 Sala'],
  ['Jalon nᵒ 2 : Salle', 'milestone M2 Salle'],
  ['Semanas 1 a 3: Avisos', 'phase W1-3 Avisos'],
  ['Semaines 1 à 3 : Rappels', 'phase W1-3 Rappels'],
  ['Wochen 1 bis 3: Mahnungen', 'phase W1-3 Mahnungen'],
  ['Fase 3: Luminárias (julho – agosto de 2026)', 'phase P3 Luminárias, julho – agosto de 2026'],
  ['Phase 3: Lampen (bis Ende Juli 2026)', 'phase P3 Lampen, bis Ende Juli 2026'],
  ['Phase 3 : Lampes (fin juillet 2026)', 'phase P3 Lampes, fin juillet 2026'],
  ['3단계: 조명 (약 2주)', 'phase P3 조명, 약 2주'],
  ['المرحلة ١: الرفوف', 'phase P1 الرفوف'],
  ['चरण १: अलमारियाँ', 'phase P1 अलमारियाँ'],
  ['Fase 3: Lámparas (4.º trimestre de 2026)', 'phase P3 Lámparas, 4.º trimestre de 2026'],
  ['Этап 3: Лампы (IV квартал 2026)', 'phase P3 Лампы, IV квартал 2026'],
  ['阶段 3：灯（2026年第四季度）', 'phase P3 灯, 2026年第四季度'],
  ['T3 2026 : Salle', 'milestone T3-2026 Salle'],
  ['2026年第一季度：灯', 'milestone 2026年第一季度 灯'],
  ['3. Quartal 2026: Lampen', 'milestone 3.-Quartal-2026 Lampen'],
  ['III квартал 2026 — Лампы', 'milestone III-квартал-2026 Лампы'],
  ['2026년 3분기: 조명', 'milestone 2026년-3분기 조명'],
  ['2 Quarter moons', 'milestone 2-quarter-moons 2 Quarter moons'],
  ['一、书架', 'milestone M1 书架'],
  ['Première phase : Étagères', 'phase P1 Étagères'],
  ['Erste Phase: Regale', 'phase P1 Regale'],
  ['Primera fase: Estantes', 'phase P1 Estantes'],
  ['Первый этап: Полки', 'phase P1 Полки'],
  ['المرحلة الأولى: الرفوف', 'phase P1 الرفوف'],
  ['Phase One: Lamps', 'phase P1 Lamps'],
  ['First milestone - Lamps', 'milestone M1 Lamps'],
  ['First release of the lamp', 'milestone first-release-of-the-lamp First release of the lamp'],
  ['(1) Lamps', 'milestone M1 Lamps'],
  ['（二）桌子', 'milestone M2 桌子'],
  ['II. Lamps', 'milestone M2 Lamps'],
  ['X. com', 'milestone x-com X. com'],
  ['Fase 4: Sala (opzionale)', 'phase P4 Sala'],
  ['Фаза 4: Зал (необязательно)', 'phase P4 Зал'],
  ['Fáze 4: Sál (volitelné)', 'phase P4 Sál'],
  ['フェーズ4：広間（オプション）', 'phase P4 広間'],
  ['สปรินต์ 4: เก้าอี้', 'phase S4 เก้าอี้'],
  ['سبرنت 4: الكراسي', 'phase S4 الكراسي'],
  ['स्प्रिंट 4: कुर्सियाँ', 'phase S4 कुर्सियाँ'],
  ['Giai đoạn số 3: Phòng đọc', 'phase P3 Phòng đọc'],
  ['Fáze č. 3: Čítárna', 'phase P3 Čítárna'],
  ['Track C. Chairs', 'milestone MC Chairs'],
  ['2do sprint: Avisos', 'phase S2 Avisos'],
  ['1.er trimestre de 2026: Avisos', 'milestone 1.er-trimestre-de-2026 Avisos'],
  ['Début Q3 2026 : Salle', 'milestone Début-Q3-2026 Salle'],
  ['Fase 4: Sala (2–3 ore)', 'phase P4 Sala, 2–3 ore'],
  ['2. Sala · 1–1,5 h', 'milestone M2 Sala, 1–1,5 h'],
  ['Phase 1: Audits, 98–99% of the books', 'phase P1 Audits, 98–99% of the books'],
])('%s', (text, said) => {
  expect(heading(text)).toBe(said);
});

it.each([
  ['**依赖：**阶段1', '阶段', ['P1']],
  ['**Depinde de:** finalizarea fazei 1 și fazele 2-3', 'Faza', ['P1', 'P2', 'P3']],
  ['**Dépend de** : étape n° 1', 'Étape', ['P1']],
  ['**Dipende da:** Fasi da 1 a 3', 'Fase', ['P1', 'P2', 'P3']],
  ['**Zależy od:** Fazy od 1 do 3', 'Faza', ['P1', 'P2', 'P3']],
  ['**Зависит от:** этапы с 1 по 3', 'Этап', ['P1', 'P2', 'P3']],
  ['**依赖**：第一阶段', '阶段', ['P1']],
  ['**依赖**：阶段一、阶段二', '阶段', ['P1', 'P2']],
  ['**依赖**：阶段1至3', '阶段', ['P1', 'P2', 'P3']],
  ['**依存：**フェーズ1', 'フェーズ', ['P1']],
])('%s', (field, word, ids) => {
  expect(needs(field, word)).toEqual(ids);
});

it.each([
  ['Phases', 'Phase 7'],
  ['Phasen', 'Phase 7'],
  ['Étapes', 'Étape 7'],
  ['Fasi', 'Fase 7'],
  ['Этапы', 'Этап 7'],
  ['Giai đoạn', 'Giai đoạn 7'],
  ['Fase n.º', 'Fase 7'],
  ['Étape numéro', 'Étape 7'],
])('a row headed by %s', (header, label) => {
  const { items } = read(`# Plan\n\n| ${header} | Status |\n| --- | --- |\n| 7 | done |\n`);
  expect(items[0]?.label).toBe(label);
});

it.each([
  ['ID', 'Titel', 'Notiz'],
  ['№', 'Название', 'Заметка'],
  ['编号', '标题', '备注'],
])('a table of work headed by %s and %s', (id, name, note) => {
  const { items } = read(`# Plan\n\n| ${id} | ${note} | ${name} |\n| --- | --- | --- |\n| T-01 | x | Lamps |\n`);
  expect(items.map(({ label, title }) => [label, title])).toEqual([['T-01', 'Lamps']]);
});

it('a field whose colon stands within the emphasis, with no blank behind it', () => {
  const { items } = read('# 计划\n\n## 阶段 1：书架\n\n**目标：**每本书都有编号。\n\n- a\n');
  expect(items[0]?.fields.goal).toBe('每本书都有编号。');
});

it.each([
  'Search results',
  'Chat history',
  'User feedback',
  'Access rules',
  'Checkout process',
  '用户认证流程',
  '数据统计',
  '操作日志',
  '検索結果',
  '通知ルール',
  '사용자 피드백',
])('the tasks below "%s"', (feature) => {
  expect(titles(`# Plan\n\n## Phase 1: X\n\n### ${feature}\n\n- a\n- b\n`)).toEqual(['X', 'a', 'b']);
});

it.each([
  '**Fertig, wenn:**',
  '**Готово, когда:**',
  '**Готово, коли:**',
  '**Hotovo, když:**',
  '**Gotowe, gdy:**',
  '**Valmis, kun:**',
])('a comma within a phrase: %s', (head) => {
  const { items } = read(`# Plan\n\n## Phase 1: X\n\n${head}\n\n- [ ] a\n`);
  expect(items[1]?.kind).toBe('criterion');
});

it.each([
  ['[DONE] Phase 2: Lamps', 'P2 Lamps done'],
  ['(In progress) Phase 2: Lamps', 'P2 Lamps active'],
  ['Done - Phase 2: Lamps', 'P2 Lamps done'],
  ['TODO: M3 Lamps', 'M3 Lamps planned'],
  ['【进行中】阶段二：灯', 'P2 灯 active'],
])('a status before the label: %s', (text, said) => {
  const [item] = read(`# Plan\n\n## ${text}\n\n- a\n`).items;
  expect(`${item?.id} ${item?.title} ${item?.status.value}`).toBe(said);
});
