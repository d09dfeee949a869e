import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mojibake, unmojibake } from '../../src/vocabulary/mojibake.ts';

it.each([
  ['âœ… Complete', '✅ Complete'],
  ['ðŸ”„ In Progress', '🔄 In Progress'],
  ['â¬œ', '⬜'],
  ['ConcluÃ­do', 'Concluído'],
  ['Phase 1 â€” Core', 'Phase 1 — Core'],
  ['ðŸ\x8F\x97ï¸\x8F', '🏗\uFE0F'],
  ['â\x9C\x85 Done', '✅ Done'],
  ['é˜¶æ®µ', '阶段'],
  ['a âœ… b ðŸš§ c', 'a ✅ b 🚧 c'],
])('reads %j as %j', (garbled, text) => {
  expect(unmojibake(garbled)).toBe(text);
});

it.each([
  '',
  'plain',
  'naïve café',
  '“quoted” – 10 €',
  'Straße',
  'Étape 1',
  '✅ Complete',
  '阶段 1',
  'Ã',
  'âœ',
  'â€',
  'âœ…é',
  '\uFEFFtext',
])('leaves %j alone', (text) => {
  expect(unmojibake(text)).toBe(text);
});

it('takes a run as a whole', () => {
  expect(unmojibake('âœ…âœ')).toBe('âœ…âœ');
  expect(unmojibake('âœ…Ã©')).toBe('✅é');
});

it('undoes mojibake', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => unmojibake(mojibake(text)) === text));
});

it('never changes characters that stand alone', () => {
  const text = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })).map((chars) => chars.join(' '));
  fc.assert(fc.property(text, (each) => unmojibake(each) === each));
});

it('is linear', () => {
  const long = 'âœ'.repeat(200_000);
  expect(unmojibake(long)).toBe(long);
});
