import { describe, expect, test } from 'vitest';
import { sketch } from '../support/sketch.ts';

/** What plans in other languages than English were misread in, each as small as it can be said. */
const CASES: readonly { readonly finding: string; readonly text: string; readonly expected: readonly string[] }[] = [
  {
    finding: 'a legend that says otherwise than we would',
    text: [
      '> **Leyenda:** ✅ hecho · ⏳ pendiente · 💤 en curso (poco)',
      '',
      '## Fase 1: Muelle ⏳',
      '- a',
      '## Fase 2: Faro 💤',
      '- b',
    ].join('\n'),
    expected: [
      'P1 phase "Muelle" planned <⏳>',
      '  P1.t1 task "a" planned',
      'P2 phase "Faro" active <💤>',
      '  P2.t1 task "b" planned',
    ],
  },
  {
    finding: 'a legend of colours and of boxes',
    text: [
      '## Teckenförklaring',
      '',
      '- 🟢 = klart',
      '- 🔴 = inte påbörjat',
      '',
      'Tecken: [~] klart · [x] klart och testat · [ ] planerat',
      '',
      '## Fas 1: Brygga 🟢',
      '- [~] a',
      '## Fas 2: Fyr 🔴',
      '- b',
    ].join('\n'),
    expected: [
      'P1 phase "Brygga" done <🟢>',
      '  P1.t1 task "a" active <[~]>',
      'P2 phase "Fyr" planned <🔴>',
      '  P2.t1 task "b" planned',
    ],
  },
  {
    finding: 'counts of states, which are no legend',
    text: ['Stand: ✅ 3 fertig · ⏳ 2 geplant', '', '## Phase 1: Mole ⏳', '- a'].join('\n'),
    expected: ['P1 phase "Mole" active <⏳>', '  P1.t1 task "a" planned'],
  },
  {
    finding: 'done in part, with words behind the state',
    text: [
      '### Этап 1: Причал - ГОТОВО ЧАСТИЧНО',
      '### Etapa 2: Farol — Entregue em grande parte',
      '### Fase 3: Faro — entregado',
    ].join('\n'),
    expected: [
      'P1 phase "Причал" active <ГОТОВО ЧАСТИЧНО>',
      'P2 phase "Farol" active <Entregue em grande parte>',
      'P3 phase "Faro" done <entregado>',
    ],
  },
  {
    finding: 'a state with its day in the words of its language',
    text: [
      '## Phase 1 : Quai ✅ *fait le 2026-03-02*',
      '## Phase 2: Mole – erledigt am 12. März 2026',
      '## Phase 3 : Phare',
    ].join('\n'),
    expected: [
      'P1 phase "Quai" done <✅ fait> {completed: 2026-03-02}',
      'P2 phase "Mole" done <erledigt>',
      'P3 phase "Phare" planned',
    ],
  },
  {
    finding: 'what a heading denies',
    text: ['## Features not shipped', '- [ ] a', '### ❌ Non implémenté', '- b', '### ✅ Implémenté', '- c'].join('\n'),
    expected: [
      't1 task "a" planned <[ ]> [ ]',
      'non-implemente bucket "Non implémenté" planned <Non implémenté>',
      '  non-implemente.t1 task "b" planned',
      'implemente bucket "Implémenté" done <Implémenté>',
      '  implemente.t1 task "c" done',
    ],
  },
  {
    finding: 'a short word at the end of a run of Han letters',
    text: ['## F1 · 契約凍結', '- a', '## 核心已完成', '- b'].join('\n'),
    expected: [
      'F1 milestone "契約凍結" planned',
      '  F1.t1 task "a" planned',
      '核心已完成 bucket "核心已完成" done <核心已完成>',
      '  核心已完成.t1 task "b" done',
    ],
  },
  {
    finding: 'headings that one word numbers, whatever it is and whatever they end in',
    text: [
      '## Session 1 — Photos',
      '- [ ] a',
      '## Session 2 — Météo et calendrier',
      '- b',
      '## Session 3 — Statistiques',
      '- c',
    ].join('\n'),
    expected: [
      'session-1-photos milestone "Session 1 — Photos" planned',
      '  session-1-photos.t1 task "a" planned <[ ]> [ ]',
      'session-2-meteo-et-calendrier milestone "Session 2 — Météo et calendrier" planned',
      '  session-2-meteo-et-calendrier.t1 task "b" planned',
      'session-3-statistiques milestone "Session 3 — Statistiques" planned',
      '  session-3-statistiques.t1 task "c" planned',
    ],
  },
  {
    finding: 'words about what bears a label',
    text: [
      '## Phase 1: 부두',
      '- a',
      '### Phase 1의 범위',
      '- b',
      '## Marcos',
      '1. **M2 e M3 podem andar juntos** — sim',
      '2. **M2: Farol** — sim',
    ].join('\n'),
    expected: [
      'P1 phase "부두" planned',
      '  P1.t1 task "a" planned',
      '  P1.t2 task "b" planned',
      'M2 milestone "Farol" planned',
    ],
  },
  {
    finding: 'the number of a part',
    text: ['### Phase 1-1. 부두', '- a', '### Phase 1-2. 등대', '- b'].join('\n'),
    expected: [
      'P1-1 phase "부두" planned',
      '  P1-1.t1 task "a" planned',
      'P1-2 phase "등대" planned',
      '  P1-2.t1 task "b" planned',
    ],
  },
  {
    finding: 'a fullwidth bar, and a state behind a picture',
    text: ['## フェーズ1｜桟橋 🔶 進行中', '- a'].join('\n'),
    expected: ['P1 phase "桟橋" active <進行中>', '  P1.t1 task "a" planned'],
  },
  {
    finding: 'the title of a row in a language that we do not know',
    text: [
      '## Tasks',
      '',
      '| ID | Nadpis | Status |',
      '| --- | --- | --- |',
      '| T-1 | Molo | done |',
      '',
      '| # | Naziv | Status |',
      '| --- | --- | --- |',
      '| 1 | Luč | done |',
    ].join('\n'),
    expected: ['T-1 task "Molo" done <done>', 't2 task "Luč" done <done>'],
  },
  {
    finding: 'tasks of phases, keyed by the phase',
    text: [
      '## Fas 1: Brygga',
      '',
      '## Status',
      '',
      '| Fas | Task | Status |',
      '| --- | --- | --- |',
      '| 1 | Pålar | klar |',
      '| 1 | Däck | planerad |',
    ].join('\n'),
    expected: [
      'P1 phase "Brygga" active',
      '  P1.t1 task "Pålar" done <klar>',
      '  P1.t2 task "Däck" planned <planerad>',
    ],
  },
  {
    finding: 'headings of codes, one of them told in prose',
    text: ['## J0 — Quai', '- [x] a', '## J1 — Phare', '- [ ] b', '## J2 — Port', '**Effort** : une semaine.'].join(
      '\n',
    ),
    expected: [
      'J0 milestone "Quai" done',
      '  J0.t1 task "a" done <[x]> [x]',
      'J1 milestone "Phare" planned',
      '  J1.t1 task "b" planned <[ ]> [ ]',
      'J2 milestone "Port" planned {effort: une semaine.}',
    ],
  },
  {
    finding: 'a day with its year first and its month in words',
    text: [
      'Frissítve: 2026. március 3.',
      '',
      '## 2.1. fázis: Móló (kész)',
      '- a',
      '**Függőségek:** 1. fázis',
      '## 1. fázis: Part',
      '- b',
    ].join('\n'),
    expected: [
      'P2.1 phase "Móló" done <kész> needs P1',
      '  P2.1.t1 task "a" done',
      'P1 phase "Part" planned',
      '  P1.t1 task "b" planned',
    ],
  },
  {
    finding: 'a goal in a heading over the tasks',
    text: ['## Fase 1: Dermaga', '### Tujuan: kapal pertama', '- [ ] a'].join('\n'),
    expected: ['P1 phase "Dermaga" planned {goal: kapal pertama}', '  P1.t1 task "a" planned <[ ]> [ ]'],
  },
  {
    finding: 'a bold name with small words that heads a list',
    text: ['## Fase 1: Cais', '- **Aplicativo do mestre de obras:**', '  - mapa', '  - lista'].join('\n'),
    expected: ['P1 phase "Cais" planned', '  P1.t1 task "mapa" planned', '  P1.t2 task "lista" planned'],
  },
  {
    finding: 'numbered parts of a plan beside milestones with numbers of their own',
    text: [
      '## 1. Dig',
      '- [ ] a',
      '## 2. Lamp',
      '- [ ] b',
      '## Milestones',
      '- M1: Timber bought',
      '- M2: Paint dry',
    ].join('\n'),
    expected: [
      'dig milestone "Dig" planned',
      '  dig.t1 task "a" planned <[ ]> [ ]',
      'lamp milestone "Lamp" planned',
      '  lamp.t1 task "b" planned <[ ]> [ ]',
      'M1 milestone "Timber bought" planned',
      'M2 milestone "Paint dry" planned',
    ],
  },
  {
    finding: 'a schedule that is recommended',
    text: [
      '## Sprint 1: 桟橋',
      '- a',
      '## 推奨スケジュール',
      '| Sprint | 期間 |',
      '| --- | --- |',
      '| 1 | 2週間 |',
    ].join('\n'),
    expected: ['S1 phase "桟橋" planned', '  S1.t1 task "a" planned'],
  },
  {
    finding: 'Romanian',
    text: [
      '## Etapa 1: Dig (în lucru)',
      'Criterii acceptare:',
      '- Barca intră',
      '## Etapa 2: Far — finalizată',
      '- [x] lampă',
      '## Notițe de implementare',
      '- vopsea',
    ].join('\n'),
    expected: [
      'P1 phase "Dig" active <în lucru>',
      '  P1.c1 criterion "Barca intră" planned',
      'P2 phase "Far" done <finalizată>',
      '  P2.t1 task "lampă" done <[x]> [x]',
    ],
  },
  {
    finding: 'Hebrew',
    text: [
      '*עודכן: 2026-02-21*',
      '## שלב 1 — רציף ✅ הושלם',
      '**מטרה:** סירה אחת',
      '### משימות',
      '- [x] עץ',
      '## שלב 2 — מגדלור — בתהליך',
      '**קריטריוני קבלה:**',
      '- האור דולק',
      '## סיכונים',
      '- רוח',
    ].join('\n'),
    expected: [
      'P1 phase "רציף" done <✅ הושלם> {goal: סירה אחת}',
      '  P1.t1 task "עץ" done <[x]> [x]',
      'P2 phase "מגדלור" active <בתהליך>',
      '  P2.c1 criterion "האור דולק" planned',
    ],
  },
  {
    finding: 'Persian, with its own digits',
    text: [
      '## فاز ۱: اسکله (انجام شد)',
      '- [x] چوب',
      '## فاز ۲: فانوس (در حال انجام)',
      '**هدف:** نور',
      '- شیشه',
      '## ریسک‌ها',
      '- باد',
    ].join('\n'),
    expected: [
      'P1 phase "اسکله" done <انجام شد>',
      '  P1.t1 task "چوب" done <[x]> [x]',
      'P2 phase "فانوس" active <در حال انجام> {goal: نور}',
      '  P2.t1 task "شیشه" planned',
    ],
  },
  {
    finding: 'a status of one part of a phase, which is not the phase',
    text: [
      '## Q2 2026: Molo',
      '### Luci',
      '**Stato:** fatto',
      '- a',
      '### Backend',
      '**Stato:** in corso',
      '- b',
      '### Vernice',
      '- c',
    ].join('\n'),
    expected: [
      'Q2-2026 milestone "Molo" active',
      '  luci phase "Luci" done <fatto>',
      '    luci.t1 task "a" done',
      '  backend phase "Backend" active <in corso>',
      '    backend.t1 task "b" planned',
      '  Q2-2026.t1 task "c" planned',
    ],
  },
  {
    finding: 'a task with a code whose last word names milestones',
    text: ['## Блок C: Порт', '### C.1 — Причал ⏸️', '### C.2 — Спуск первой версии ⏸️', '### 2.1–2.9 Краны ✅'].join(
      '\n',
    ),
    expected: [
      'PC phase "Порт" active',
      '  C.1 task "Причал" deferred <⏸️>',
      '  C.2 task "Спуск первой версии" deferred <⏸️>',
      '  2.1–2.9 task "Краны" done <✅>',
    ],
  },
  {
    finding: 'what the page says of itself, and what is not there yet',
    text: [
      '## Datos del documento',
      '| Versión | Fecha |',
      '|---|---|',
      '| 1.0 | 2026-05-01 |',
      '## Fase 1: Muelle',
      '| Tarea | Estado |',
      '|---|---|',
      '| Grúa | ❌ Inexistente |',
      '| Faro | ❌ Ausente |',
    ].join('\n'),
    expected: [
      'P1 phase "Muelle" planned',
      '  P1.t1 task "Grúa" planned <❌ Inexistente>',
      '  P1.t2 task "Faro" planned <❌ Ausente>',
    ],
  },
];

describe('what plans in other languages were misread in', () => {
  for (const { finding, text, expected } of CASES)
    test(finding, () => {
      expect(sketch(text)).toEqual(expected);
    });
});
