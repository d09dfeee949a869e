import { expect, test } from 'vitest';
import { languageOf } from '../../src/edit/language-of.ts';
import { editing } from '../support/editing.ts';

const PLANS: readonly (readonly [code: string, plan: string])[] = [
  ['en', '## Phase 1: Pier\n\nThe pier is built of oak, and it is open to all.\n\n**Owner:** Ana\n'],
  ['en', '## Fase Release\n\nA list of the things that are in the release, with a word of German: Fertig.\n'],
  ['en', '## M1: Pier\n\n- [ ] Piles\n- [ ] The sign says 港湾 and is lit\n- [ ] Deck\n'],
  ['de', '## Phase 1: Pier\n\nDer Pier wird aus Eiche gebaut und ist für alle offen.\n\n- [ ] Lampen\n'],
  ['fr', '## Phase 1 : Jetée\n\nLa jetée est construite avec du chêne pour tous les bateaux.\n\n- [ ] Lampes\n'],
  ['es', '## Fase 1: Muelle\n\nEl muelle es de roble y los barcos llegan con la marea.\n\n- [ ] Lámparas\n'],
  [
    'pt',
    '## F11: Cais\n\nO cais é de carvalho e não fecha para os barcos da cidade.\n\n- [ ] Lâmpadas\n\n## M11: Guindaste\n',
  ],
  ['it', '## Fase 1: Molo\n\nIl molo è di quercia e gli attracchi sono aperti per le navi della città.\n'],
  ['nl', '## Fase 1: Steiger\n\nDe steiger is van eiken en het dek wordt niet gelakt voor de winter.\n'],
  ['sv', '## Fas 1: Brygga\n\nBryggan är av ek och det är inte långt från staden till den.\n'],
  ['fi', '## Vaihe 1: Laituri\n\nLaituri on tammea ja se on auki, mutta ei kun myrskyää.\n'],
  ['pl', '## Faza 1: Molo\n\nMolo jest z dębu i nie zamyka się na noc dla statków.\n'],
  ['cs', '## Fáze 1: Molo\n\nMolo je z dubu a lodě jsou na vodě, nebo se k němu vrací.\n'],
  ['tr', '## Aşama 1: İskele\n\nİskele meşeden ve gemiler için bir ışık ile açık.\n'],
  ['id', '## Tahap 1: Dermaga\n\nDermaga ini dari kayu dan tidak ditutup untuk kapal yang datang.\n'],
  ['ru', '## Этап 1: Пирс\n\nПирс построен из дуба, и корабли приходят к нему с моря. Это объект `pier`.\n'],
  ['uk', '## Етап 1: Пірс\n\nПірс із дуба, і кораблі приходять до нього з моря, їх чекають.\n'],
  ['ja', '# 港のロードマップ\n\n## M1: Pier Deck Foundation\n\n- [ ] Pier Foundation API の実装\n- [ ] 灯り\n'],
  ['ko', '# 항구 로드맵\n\n## M1: Pier Deck Foundation\n\n- [ ] Pier Foundation 구현\n- [ ] 등불\n'],
  ['zh-Hans', '# 港口路线图\n\n## M1: Pier Deck Foundation\n\n- [ ] 实现 Pier Foundation\n- [ ] 灯光设备\n'],
  ['zh-Hant', '# 港口路線圖\n\n## M1: Pier Deck Foundation\n\n- [ ] 實現 Pier Foundation\n- [ ] 燈光設備\n'],
  ['th', '# แผนงานท่าเรือ\n\n## M1: Pier\n\n- [ ] สร้างเสา\n'],
  ['ar', '# خارطة طريق الميناء\n\n## M1: Pier\n\n- [ ] بناء الأعمدة\n'],
  ['hi', '# बंदरगाह की योजना\n\n## M1: Pier\n\n- [ ] खंभे बनाना\n'],
];

test.each(PLANS)('the language of a plan: %s', (code, plan) => {
  expect(languageOf(editing(plan).roadmap).code).toBe(code);
});
