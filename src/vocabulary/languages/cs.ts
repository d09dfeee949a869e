import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const czech: Language = {
  code: 'cs',
  name: 'Čeština',
  asks: words`jak, proč`,
  headFirst: true,
  status: {
    planned: words`
      plánováno, naplánováno, v plánu, nezahájeno, nezačato, zbývá udělat, plánovaný, plánovaná, plánované, naplánovaný, naplánované
      nezahájený, ještě ne, zatím ne, k provedení, ke zpracování, udělat, neimplementováno, nedokončeno, nehotovo, čeká na zahájení
      nadcházející, následující, další, příští, brzy, již brzy, budoucnost, budoucí, v budoucnu, později, navrženo, návrh, ve frontě
      v backlogu, otevřeno, otevřené, otevřený, k určení, zvažuje se, zvažováno, koncept, nápad, zbývá, zbývající, čeká na zpracování
      neprovedeno, nezahájená, nezahájené, nezapočato, plánuje se, k vyřešení, nedokončené
      ještě nezačato, zatím nezačato, neuděláno, není hotovo, zatím neimplementováno, k implementaci, k realizaci, připravuje se
      chybí, chybějící, zatím chybí, ještě chybí, neexistuje, zatím neexistuje
    `,
    active: words`
      probíhá, rozpracováno, v průběhu, ve vývoji, v řešení, zahájeno, probíhající, rozpracovaný, rozpracované, pracuje se na tom
      v realizaci, aktivní, aktuální, aktuálně, současný, nyní, teď, zahájený, započato, v testování, testuje se, v revizi, průběžně
      částečně, částečně hotovo, částečně dokončeno, téměř hotovo, obnoveno, řeší se, pracuje se, rozpracovaná, částečné, v přípravě
      v implementaci
      jsme tady, jsme zde, právě teď, částečně implementováno, skoro hotovo, většinou hotovo, ve výstavbě, vyvíjí se
    `,
    blocked: words`
      blokováno, zablokováno, čeká na, čeká se na, čeká, blokovaný, blokované, čeká na schválení, uvázlo, čeká na rozhodnutí
      blokováno externě, čeká se
    `,
    deferred: words`
      odloženo, odložený, odložené, pozastaveno, pozastavený, přesunuto, přerušeno, zpožděno, zmrazeno, u ledu, přeloženo
      odloženo na později, na později, pozastavené, odsunuto
    `,
    done: words`
      hotovo, dokončeno, splněno, dokončený, dokončená, vydáno, hotový, hotové, hotova, dokončené, splněný, splněné, vydaný, dodáno
      doručeno, uzavřeno, uzavřené, vyřešeno, opraveno, implementováno, nasazeno, v produkci, dosaženo, ověřeno, otestováno
      schváleno a hotovo, sloučeno, spuštěno, zveřejněno, kompletní, ukončeno, realizováno, provedeno, archivováno, k dispozici, vyřešené
      nasazený, dodaný, dokončeny, schváleno, zkontrolováno, zapracováno
      hotová, publikováno, funguje, v provozu, nasazená, plně implementováno, zcela hotovo
    `,
    dropped: words`
      zrušeno, zamítnuto, zrušený, opuštěno, vynecháno, odstraněno, zrušené, zamítnuté, zastaralé, nahrazeno, přeskočeno, nebude
      neplánuje se, mimo rozsah, staženo
    `,
  },
  labels: {
    milestone: words`milník, milníky, milníku, verze, vydání, milníků`,
    phase: words`
      fáze, fázi, etapa, etapy, etapě, krok, kroky, sprint, iterace, týden, týdny, měsíc, měsíce, den, dny, část, části, stupeň, fází, týdnů
      sprinty, iteraci, vlna, blok
    `,
  },
  weakLabels: words`krok, kroky, den, dny, část, části, vlna`,
  idLetters: { S: words`sprinty`, I: words`iterace, iteraci` },
  buckets: {
    horizon: words`
      další kroky
      nyní, teď, další, potom, později, brzy, budoucnost, v budoucnu, budoucí plány, plány do budoucna, budoucí funkce, budoucí vylepšení
      budoucí práce, budoucí verze, krátkodobé, střednědobé, dlouhodobé, krátkodobě, střednědobě, dlouhodobě, krátkodobé cíle
      střednědobé cíle, dlouhodobé cíle, okamžitě, vysoká priorita, střední priorita, nízká priorita, priorita vysoká, priorita střední
      priorita nízká, vysoká, střední, nízká, kritické, důležité, naléhavé, nápady, seznam přání, přání, volitelné, možná, někdy, odkladiště
      rychlé výhry, po mvp, po vydání, návrhy, příští verze, příští čtvrtletí, příští měsíc, tento měsíc, toto čtvrtletí, tento týden
      letos, příští rok, ostatní, další nápady
      krátkodobé plány, střednědobé plány, dlouhodobé plány, krátkodobý horizont, střednědobý horizont, dlouhodobý horizont
      vize do budoucna, nápady do budoucna, možná vylepšení, volitelná vylepšení, zásobník, zásobník práce, zásobník nápadů
      v krátkodobém horizontu, v dlouhodobém horizontu
    `,
    planned: words`
      naplánováno, plánováno, plánované, plánované funkce, k provedení, udělat, nezahájeno, nadcházející, zbývá, zbývající, zbývající úkoly
      co zbývá, ve frontě, k řešení, naplánované, naplánované úkoly, plánované úkoly, nadcházející úkoly, otevřené úkoly, nezahájené
      co je potřeba udělat
    `,
    active: words`
      probíhá, probíhající, rozpracováno, v průběhu, ve vývoji, aktuální práce, aktuální úkoly, aktuální sprint, aktuální zaměření
      právě probíhá, na čem pracujeme, rozpracované, rozpracované úkoly, aktivní, aktuálně, v řešení
    `,
    blocked: words`blokováno, blokované, zablokováno, čeká na`,
    deferred: words`odloženo, odložené, pozastaveno, přesunuto, na později, pozastavené, odloženo na později`,
    done: words`
      hotovo, dokončeno, dokončené, splněno, vydáno, dokončené úkoly, hotové funkce, nedávno dokončeno, nedávno dokončené, implementováno
      hotové, hotové úkoly, splněné, splněné úkoly, vyřešeno, vyřešené, co je hotovo, již hotovo, implementované funkce, vydané
    `,
    dropped: words`zrušeno, zrušené, zamítnuto, zamítnuté, opuštěno, zrušené úkoly, nebude se dělat`,
  },
  ahead: words`nadcházející, příští, budoucí, brzy`,
  importance: words`vysoká, střední priorita, nízká, kritická, kritické, naléhavé, priorita, priority`,
  checklists: words`kontrolní seznam, kontrolní seznamy`,
  sections: {
    criteria: words`
      akceptační kritéria, akceptační kritérium, kritéria přijetí, kritéria úspěchu, kritéria dokončení, výstupní kritéria, kritéria kvality
      kritéria, definice hotového, definice hotovo, definice dokončení, hotovo když, dokončeno když, akceptace, podmínky dokončení
      kontrolní seznam, ověření, akceptační podmínky, akceptační testy, kritéria pro přijetí, podmínky přijetí, výstupní podmínky
      definice dokončeno, kritérium úspěchu, kritéria splnění, splněno když
    `,
    tasks: words`
      úkoly, úkol, seznam úkolů, funkce, funkcionalita, výstupy, dodávky, rozsah, rozsah prací, položky, práce, činnosti, aktivity, akce
      akční plán, uživatelské příběhy, příběhy, komponenty, implementace, kroky implementace, implementační kroky, plán implementace, kroky
      dílčí úkoly, vylepšení, opravy, opravy chyb, chyby, nové funkce, hlavní funkce, klíčové funkce, plány, moduly, mezery, testy
      výstupy fáze, dodávané výstupy, úkoly fáze, hlavní úkoly, technické úkoly, co uděláme, co je potřeba, co obsahuje, obsahuje, náplň
      implementační úkoly, nové vlastnosti, vlastnosti, podúkoly, pracovní balíčky
    `,
    requirements: words`požadavky, funkční požadavky, nefunkční požadavky, technické požadavky`,
    structure: words`
      plán vývoje, cestovní mapa, fáze, fáze projektu, podrobnosti fází, přehled fází, etapy, milníky, hlavní milníky, klíčové milníky
      předchozí milníky, dokončené milníky, aktuální milník, postup, pokrok, průběh, celkový postup, časová osa, harmonogram, časový plán
      kalendář, plán, plán projektu, plán práce, plán vydání, plánování, sprinty, iterace, verze, vydání, historie verzí, aktuální fáze, čtvrtletí
      plán fází, seznam fází, souhrn fází, stav fází, roadmapa, plán etap, přehled etap, přehled milníků, průběh prací, tabulka průběhu
    `,
    prose: words`
      stav, aktuální stav, současný stav, stav projektu, zásady, principy, pravidla, hodnoty, filozofie, strategie, přístup, metodika
      postup práce, proces, jak to funguje, jak používat, o dokumentu, o tomto dokumentu, rizika, riziko, rizika a opatření, řízení rizik
      analýza rizik, technická rizika, poznámky, poznámka, komentáře, pozorování, odkazy, reference, související dokumenty, viz také, zdroje
      užitečné odkazy, příloha, přílohy, legenda, vysvětlivky, co není cílem, mimo rozsah, není součástí, zamítnuté nápady, co neděláme
      úspěchy, výsledky, očekávaný výsledek, očekávané výsledky, přehled, shrnutí, souhrn, úvod, vize, vize produktu, poslání, účel, proč
      zdůvodnění, motivace, kontext, souvislosti, pozadí, historie, historie změn, seznam změn, problém, důkazy, metriky, metriky úspěchu
      ukazatele, rozhodnutí, klíčová rozhodnutí, otevřené otázky, otázky, diskuse, deník, jak plánujeme, jak přispět, přispívání, poděkování
      licence, slovník, pojmy, definice, obsah, předpoklady a omezení, omezení, známá omezení, známé problémy, tým, role a odpovědnosti
      odpovědnosti, zainteresované strany, rozpočet, náklady, ponaučení, poučení, retrospektiva, další kroky, další krok, co dál, doporučení
      statistiky, pořadí, pořadí realizace, kritická cesta, technologie, struktura projektu, diagram, odhady, kontakt, alternativy, příklad
      mimo rozsah fáze, co není součástí, rizika a zmírnění, popis, technický dluh, otevřené body, závěr, změněné soubory
      klíčové soubory, soubory ke změně, nové soubory, pořadí priorit, jak pomoci
      analýza současného stavu, současná situace, ukazatele úspěchu, technická rozhodnutí, plán testů, legenda stavů
      výhody
      informace o dokumentu, verze dokumentu, údaje o dokumentu
    `,
    dependencies: words`
      závislosti, závislost, závisí na, externí závislosti, blokováno čím, prerekvizity, předpoklady, vyžaduje, závisí, nutné předpoklady
    `,
  },
  work: words`úkol, příběh, uživatelský příběh, činnost, aktivita`,
  fields: {
    goal: words`cíl, cíle, hlavní cíl, cíl fáze`,
    outcome: words`výsledek, výsledky, očekávaný výsledek`,
    target: words`cílové datum, cílová verze, cílový termín, plánované datum, plánovaný termín`,
    time: words`čas, období, týdny, kdy, čtvrtletí, harmonogram`,
    duration: words`doba trvání, trvání, odhadovaná doba`,
    start: words`začátek, zahájení, datum zahájení`,
    due: words`termín, do kdy, datum splnění`,
    end: words`konec, datum ukončení`,
    date: words`datum, datum vydání`,
    completed: words`dokončeno, datum dokončení, hotovo, splněno, dokončena, dokončen, dokončeno dne`,
    status: words`stav, aktuální stav, stav fáze, současný stav`,
    progress: words`postup, pokrok, průběh`,
    owner: words`
      vlastník, zodpovědný, odpovědný, odpovídá, přiřazeno, řešitel, kdo, odpovědná osoba, zodpovědná osoba, odpovědná, garant, vede
      vedoucí
    `,
    team: words`tým`,
    priority: words`priorita, naléhavost`,
    effort: words`pracnost, úsilí, velikost, odhad pracnosti, odhad rozsahu`,
    estimate: words`odhad, odhad času, časový odhad`,
    complexity: words`složitost, obtížnost`,
    impact: words`dopad`,
    value: words`hodnota, přínos`,
    scope: words`rozsah, pokrytí`,
    theme: words`téma`,
    category: words`kategorie, typ`,
    focus: words`zaměření`,
    requirements: words`požadavky`,
    needs: words`
      závisí na, závislosti, závislost, blokováno, vyžaduje, prerekvizity, předpoklady, závisí, navazuje na, nutné předpoklady, podmíněno
    `,
    phases: words`fáze`,
    milestone: words`milník, milníky`,
    tasks: words`úkoly`,
    features: words`funkce`,
    deliverables: words`výstupy, výstup, dodávky, výstupy fáze, dodávané výstupy`,
    risk: words`riziko, rizika`,
    mitigation: words`opatření`,
    purpose: words`účel, poslání`,
    description: words`popis, podrobnosti`,
    summary: words`shrnutí, souhrn, přehled`,
    why: words`proč, zdůvodnění, důvod`,
    context: words`kontext`,
    vision: words`vize`,
    approach: words`přístup, strategie`,
    'success criteria': words`kritéria úspěchu, akceptační kritéria, výstupní kritéria, kritéria dokončení, definice hotového`,
    metrics: words`metriky`,
    verification: words`ověření`,
    evidence: words`důkaz, důkazy`,
    version: words`verze`,
    release: words`vydání`,
    budget: words`rozpočet, náklady`,
    notes: words`poznámka, poznámky`,
    files: words`soubory, klíčové soubory, nové soubory`,
    references: words`odkazy, viz, zdroj, zdroje`,
    current: words`aktuální milník, aktuální fáze, současná fáze`,
    updated: words`poslední aktualizace, aktualizováno`,
    objective: words`záměr, dílčí cíl, dílčí cíle`,
    blocks: words`blokuje`,
  },
  none: words`žádné, žádná, nic, není, bez závislostí, neuplatňuje se, žádný, žádné závislosti, ničem, ničeho, na ničem, není potřeba`,
  unwritten: words`bude upřesněno, bude doplněno, bude určeno, doplnit`,
  limits: words`kromě, s výjimkou, vyjma, ale, avšak, bez, ještě ne, zatím ne, chybí, zbývá`,
  narrowing: words`pouze, jenom`,
  left: words`zbývá, zbývají, chybí, probíhá, k dokončení, otevřené, nedokončeno, nedokončené, čeká, čekají, neotestováno`,
  reversals: words`vráceno, vráceno zpět, znovu otevřeno, znovuotevřeno`,
  denials: words`ne, není, nejsou, žádné, bez, ještě ne`,
  prepositions: words`od, do, pro`,
  of: words`z, ze`,
  awaited: words`dokončení, ukončení, konec, dodání, schválení`,
  current: words`
    aktuální milník, aktuální fáze, současná fáze, současný milník, aktuální etapa, současná etapa, aktuální sprint, současný sprint
    aktivní fáze, probíhající fáze
  `,
  now: words`aktuální, současný, současná`,
  inUse: words`aktivní`,
  updated: words`
    poslední aktualizace, aktualizováno, naposledy aktualizováno, poslední změna, datum aktualizace, naposledy upraveno, aktualizace
    poslední úprava, naposledy změněno
  `,
  optional: words`volitelné, volitelně, nepovinné`,
  tags: words`nové, nový, nová, předběžné, povinné`,
  and: words`a také, nebo, i`,
  through: words`až, až do, do`,
  columns: { number: words`číslo, č., poř. č.`, id: words`identifikátor, označení`, name: words`název` },
  numbers: {
    cardinal: [
      ['jedna', 'jeden'],
      ['dva', 'dvě'],
      ['tři'],
      ['čtyři'],
      ['pět'],
      ['šest'],
      ['sedm'],
      ['osm'],
      ['devět'],
      ['deset'],
    ],
    ordinal: [
      ['první'],
      ['druhý', 'druhá'],
      ['třetí'],
      ['čtvrtý', 'čtvrtá'],
      ['pátý', 'pátá'],
      ['šestý', 'šestá'],
      ['sedmý', 'sedmá'],
      ['osmý', 'osmá'],
      ['devátý', 'devátá'],
      ['desátý', 'desátá'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`hodina, hodiny, hodin, hod`,
      day: words`den, dny, dní, dnů`,
      week: words`týden, týdny, týdnů`,
      month: words`měsíc, měsíce, měsíců`,
      quarter: words`čtvrtletí`,
      year: words`rok, roky, let`,
    },
    beside: words`asi, cca, přibližně, do, v`,
    part: words`začátek, polovina, konec`,
    since: words`od`,
    months: [
      ['leden', 'ledna', 'led'],
      ['únor', 'února', 'úno'],
      ['březen', 'března', 'bře'],
      ['duben', 'dubna', 'dub'],
      ['květen', 'května', 'kvě'],
      ['červen', 'června'],
      ['červenec', 'července'],
      ['srpen', 'srpna', 'srp'],
      ['září', 'zář'],
      ['říjen', 'října', 'říj'],
      ['listopad', 'listopadu'],
      ['prosinec', 'prosince', 'pro'],
    ],
  },
};
