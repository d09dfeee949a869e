/** Nouns that no vocabulary knows: a title of these says nothing else. */
const LATIN =
  'amber basil canoe copper dune ember fjord gannet hazel iris juniper kelp lantern marble nettle otter pebble quartz raven saddle thimble tulip umber velvet walnut yarrow zinnia';
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  'zh-Hans': '茶壶 灯笼 竹篮 石桥 风筝 蜻蜓',
  'zh-Hant': '茶壺 燈籠 竹籃 石橋 風箏 蜻蜓',
  ja: '提灯 茶碗 竹籠 風鈴 蜻蛉 草履',
  ko: '등불 찻잔 우산 돌다리 잠자리 바구니',
  ru: 'чайник фонарь мостик корзина стрекоза Ёлка',
  uk: 'чайник ліхтар місток кошик бабка їжак',
  th: 'โคมไฟ กาน้ำชา ร่มไม้ แมลงปอ',
  ar: 'مصباح إبريق يعسوب سلحفاة',
  hi: 'दीपक केतली छतरी टोकरी',
  pt: 'chaleira lampião caçarola joão-de-barro órgão',
  fr: 'théière lampion hérisson œillet crêpe',
  de: 'Wasserkessel Laterne Öltuch Straußenei Brücke',
  tr: 'çaydanlık fener ığdır şemsiye İğde',
  pl: 'czajnik latarnia żółw źdźbło łódź',
  vi: 'ấm đèn lồng chuồn cầu',
};

export function nouns(language: string): readonly string[] {
  return [...LATIN.split(' '), ...(BY_LANGUAGE[language]?.split(' ') ?? [])];
}
