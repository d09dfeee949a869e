import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const hungarian: Language = {
  code: 'hu',
  name: 'Magyar',
  asks: words`hogyan, miért`,
  status: {
    planned: words`
      tervezett, nem kezdődött el, teendő, hátravan, tervezve, nincs elkezdve, még nem kezdődött el, még nincs kész, nincs kész, nem kész
      függőben, nyitott, hátralévő, elvégzendő, megvalósítandó, előkészítendő, hiányzik, tervben, tervezés alatt, hamarosan, következő
      következik, később, jövőbeli, javasolt, javaslat, ötlet, vázlat, ütemezett, ütemezve, várólistán, kezdésre vár, nem elkezdett
      nincs implementálva, még nincs implementálva, nincs megvalósítva, befejezetlen
      még hiányzik, hiányzó, hiányoznak
    `,
    active: words`
      folyamatban, fejlesztés alatt, készül, elkezdve, aktív, jelenlegi, folyamatban van, aktuális, elkezdett, elkezdődött, megkezdve
      megkezdett, megvalósítás alatt, kivitelezés alatt, dolgozunk rajta, tesztelés alatt, ellenőrzés alatt, felülvizsgálat alatt
      folyamatos, részben, részben kész, részben megvalósítva, részleges, részlegesen, részlegesen kész, félkész, félig kész, majdnem kész
      nagyrészt, nagyrészt kész, itt tartunk, most itt tartunk
    `,
    blocked: words`blokkolt, blokkolva, elakadt, várakozik, akadályozott, jóváhagyásra vár, döntésre vár, megakadt`,
    deferred: words`
      elhalasztva, elhalasztott, szünetel, felfüggesztve, jegelve, szüneteltetve, halasztva, halasztott, felfüggesztett
      későbbre halasztva, elnapolva, eltolva, csúszik
    `,
    done: words`
      kész, elkészült, befejezve, lezárva, teljesítve, megvalósítva, befejezett, lezárt, teljesült, megvalósult, megoldva, megoldott
      kijavítva, javítva, átadva, leszállítva, kiadva, közzétéve, élesítve, bevezetve, tesztelve, ellenőrizve, elfogadva, jóváhagyva
      implementálva, megvan, elvégezve, elvégzett, archiválva, teljesen kész, már kész, készen van, kész van, élesben fut, letesztelve
      integrálva, validálva
    `,
    dropped: words`
      törölve, elvetve, elutasítva, törölt, elvetett, elutasított, megszüntetve, visszavonva, nem tervezett, nem valósul meg
      nem készül el, elavult, kihagyva, lemondva, leváltva, eltávolítva
    `,
  },
  labels: {
    milestone: words`mérföldkő, mérföldkövek, verzió, kiadás, verziók, kiadások`,
    phase: words`
      fázis, fázisok, szakasz, szakaszok, ütem, ütemek, sprint, sprintek, iteráció, iterációk, hét, hetek, hónap, hónapok, nap, napok
      lépés, lépések, hullám, etap, forduló, fejlesztési fázis, fejlesztési szakasz
    `,
  },
  weakLabels: words`lépés, lépések, hullám, forduló, nap, napok`,
  idLetters: { S: words`sprintek`, I: words`iteráció, iterációk` },
  buckets: {
    horizon: words`
      következő, később, hamarosan, jövő, jövőben, jövőbeli tervek, jövőbeli fejlesztések, jövőbeli funkciók, jövőbeli ötletek
      további fejlesztések, további ötletek, továbbfejlesztés, továbbfejlesztési ötletek, továbbfejlesztési lehetőségek, rövid táv
      rövidtáv, rövid távon, rövidtávú célok, rövid távú célok, középtáv, közép táv, középtávon, középtávú célok, hosszú táv, hosszútáv
      hosszú távon, hosszú távú célok, hosszabb táv, hosszú távú tervek, magas prioritás, közepes prioritás, alacsony prioritás, magas
      közepes, alacsony, kritikus, fontos, sürgős, ötletek, ötletlista, új ötletek, kívánságlista, opcionális, talán, egyszer, mvp után
      következő verzió, következő kiadás, következő lépések, ez a hét, ez a hónap, jövő hét, jövő hónap, jövő év, egyéb, egyéb ötletek
      javaslatok, várólista, lehetséges fejlesztések, bővítések, azonnali teendők
    `,
    planned: words`
      tervezett, tervezett funkciók, tervezett fejlesztések, tervezett feladatok, hátralévő feladatok, hátralévő, nyitott feladatok
      elvégzendő, elvégzendő feladatok, hátravan, ami hátravan, hiányzik, ami hiányzik, hiányzó funkciók, még nincs kész
    `,
    active: words`
      folyamatban, folyamatban lévő, folyamatban lévő feladatok, jelenlegi feladatok, jelenlegi munka, fejlesztés alatt, részben kész
      aktuális feladatok, jelenleg folyamatban
    `,
    blocked: words`blokkolt, elakadt, várakozik, blokkolt feladatok`,
    deferred: words`elhalasztva, elhalasztott, felfüggesztve, szünetel, jegelve, elhalasztott feladatok`,
    done: words`
      kész, elkészült, elkészült funkciók, elkészült feladatok, kész funkciók, befejezett, befejezve, befejezett feladatok
      elvégzett feladatok, lezárt, lezárt feladatok, megvalósított funkciók, megvalósítva, már kész, ami kész, ami már kész
      eddig elkészült, már elkészült, korábban elkészült, már megvalósítva
    `,
    dropped: words`elvetve, elvetett, törölve, törölt, elutasított, elvetett feladatok`,
  },
  ahead: words`következő, jövőbeli, hamarosan`,
  importance: words`magas, közepes, alacsony, kritikus, sürgős, prioritás, prioritások`,
  checklists: words`ellenőrzőlista, ellenőrző lista, ellenőrzőlisták`,
  sections: {
    criteria: words`
      elfogadási kritériumok, elfogadási kritérium, elfogadási feltételek, átvételi kritériumok, átvételi feltételek, sikerkritériumok
      sikerkritérium, siker kritériumai, sikerességi kritériumok, kilépési kritériumok, kilépési feltételek, befejezési kritériumok
      lezárási feltételek, átadási feltételek, készültségi kritériumok, készültségi definíció, a kész definíciója, kész definíciója
      kész ha, akkor kész ha, akkor van kész ha, minőségi kritériumok, minőségi kapu, kritériumok, ellenőrzőlista, elfogadás, átvétel
      kilépési kapu, fázis lezárása, kész definíció
    `,
    tasks: words`
      feladatok, feladat, feladatlista, teendők, tennivalók, funkciók, fő funkciók, új funkciók, alapfunkciók, szállítandók
      leszállítandók, eredménytermékek, terjedelem, hatókör, munkacsomagok, munkák, megvalósítás, megvalósítási lépések
      megvalósítási terv, alfeladatok, fejlesztések, fejlesztési feladatok, javítások, hibajavítások, hibák, komponensek, modulok
      felhasználói történetek, tesztek, intézkedések, technikai feladatok, fő feladatok, kulcsfeladatok, mit kell csinálni
      mi készül el, tartalmazza, előkészítő teendők, elemek
    `,
    requirements: words`
      követelmények, követelmény, funkcionális követelmények, nem funkcionális követelmények, technikai követelmények, rendszerkövetelmények
    `,
    structure: words`
      ütemterv, fejlesztési terv, útiterv, fejlesztési ütemterv, terméktervezés, fázisok, fejlesztési fázisok, fázisok áttekintése
      fázisok részletei, szakaszok, fejlesztési szakaszok, mérföldkövek, főbb mérföldkövek, korábbi mérföldkövek, haladás, előrehaladás
      készültség, idővonal, időterv, ütemezés, projektterv, projekt ütemterv, terv, munkaterv, kiadási terv, sprintek, iterációk, verziók
      kiadások, verziótörténet, jelenlegi fázis, fázisterv, ütemek, megvalósítási ütemterv, fejlesztési tervek, tervek
    `,
    prose: words`
      állapot, jelenlegi állapot, aktuális állapot, projekt állapota, helyzet, jelenlegi helyzet, státusz, aktuális státusz, hol tartunk
      alapelvek, elvek, szabályok, munkamódszer, módszertan, megközelítés, stratégia, fejlesztési stratégia, folyamat, munkafolyamat
      hogyan működik, erről a dokumentumról, kockázatok, kockázat, kockázatok és kezelésük, kockázatok és mitigáció, kockázatkezelés
      ismert hibaforrások és kockázatok, jegyzetek, megjegyzések, megjegyzés, megfigyelések, hivatkozások, kapcsolódó dokumentumok
      lásd még, források, linkek, függelék, mellékletek, jelmagyarázat, nem célok, nem cél, hatókörön kívül, terjedelmen kívül, nem része
      amit nem csinálunk, kizárások, elvetett ötletek, eredmények, elért eredmények, várt eredmények, áttekintés, projekt áttekintés
      projekt áttekintése, összefoglalás, összefoglaló, vezetői összefoglaló, bevezetés, bevezető, vízió, küldetés, miért, indoklás
      motiváció, kontextus, háttér, előzmények, történet, változásnapló, változások, probléma, problémák, bizonyítékok, mérőszámok
      mutatók, döntések, főbb döntések, technikai döntések, nyitott kérdések, kérdések, gyakori kérdések, megbeszélés, napló, munkanapló
      döntési napló, hogyan tervezünk, közreműködés, köszönetnyilvánítás, licenc, szójegyzék, fogalmak, tartalomjegyzék, feltételezések
      korlátok, korlátozások, megkötések, ismert hibák, ismert problémák, csapat, szerepek és felelősségek, felelősségek, érintettek
      erőforrások, költségvetés, költségek, tanulságok, visszatekintés, következő lépések, következő lépés, mi a következő, ajánlások
      statisztika, statisztikák, sorrend, végrehajtási sorrend, technológiák, technológiai stack, technikai stack, technikai alapelvek
      projektstruktúra, projekt struktúra, becslések, kapcsolat, alternatívák, példa, technikai adósság, leírás
      érintett fájlok, új fájlok, előnyök, kommunikáció, dokumentáció, dokumentációk, időnyomás
      dokumentuminformáció, dokumentum információk, dokumentum adatai, dokumentum verziója, dokumentumverzió
    `,
    dependencies: words`függőségek, függőség, külső függőségek, előfeltételek, előfeltétel, igényli, szükséges hozzá, akadályok`,
  },
  work: words`feladat, sztori, felhasználói történet, funkció, tevékenység`,
  fields: {
    goal: words`cél, célok, fő cél, célja`,
    objective: words`célkitűzés, célkitűzések, részcél, részcélok`,
    outcome: words`eredmény, várt eredmény, eredmények`,
    target: words`céldátum, célidőpont, célverzió`,
    time: words`idő, időszak, időkeret, mikor, ütemezés, hetek, negyedév`,
    duration: words`időtartam, becsült idő, becsült időtartam`,
    start: words`kezdés, kezdete, kezdés dátuma`,
    due: words`határidő, esedékesség`,
    end: words`vége, befejezés dátuma`,
    date: words`dátum, kiadás dátuma`,
    completed: words`elkészült, befejezve, kész, lezárva`,
    created: words`létrehozva`,
    status: words`állapot, státusz, jelenlegi állapot`,
    progress: words`haladás, előrehaladás, készültség`,
    owner: words`felelős, felelősök, tulajdonos, projektvezető, végzi`,
    team: words`csapat, résztvevők`,
    priority: words`prioritás, fontosság`,
    effort: words`ráfordítás, munkaigény, méret`,
    estimate: words`becslés, időbecslés, munkaóra`,
    complexity: words`bonyolultság, nehézség`,
    impact: words`hatás`,
    value: words`érték, haszon`,
    scope: words`terjedelem, hatókör`,
    theme: words`téma`,
    category: words`kategória, típus`,
    focus: words`fókusz`,
    requirements: words`követelmények`,
    needs: words`függőségek, függőség, függ, előfeltételek, előfeltétel, igényli, feltétele, szükséges hozzá`,
    blocks: words`lehetővé teszi`,
    phases: words`fázisok`,
    milestone: words`mérföldkő`,
    tasks: words`feladatok`,
    features: words`funkciók`,
    deliverables: words`szállítandók, leszállítandók, eredménytermékek`,
    risk: words`kockázat, kockázatok`,
    mitigation: words`mitigáció, kezelés`,
    purpose: words`rendeltetés`,
    description: words`leírás, részletek`,
    summary: words`összefoglalás, összefoglaló`,
    why: words`miért, indoklás`,
    context: words`kontextus, háttér`,
    vision: words`vízió`,
    approach: words`megközelítés`,
    'success criteria': words`elfogadási kritériumok, sikerkritériumok, kilépési kritériumok, kész ha, akkor kész ha`,
    metrics: words`mérőszámok`,
    verification: words`ellenőrzés, tesztelés`,
    version: words`verzió`,
    release: words`kiadás`,
    budget: words`költségvetés`,
    notes: words`megjegyzés, megjegyzések, jegyzetek`,
    references: words`hivatkozások, forrás, források`,
    current: words`jelenlegi fázis, jelenlegi mérföldkő, aktuális fázis`,
    updated: words`frissítve, utolsó frissítés`,
  },
  none: words`nincs, nincsenek, semmi, nincs függőség, nem alkalmazható`,
  unwritten: words`meghatározandó, később meghatározandó, még nem ismert, kitöltendő`,
  limits: words`kivéve, leszámítva, azonban, még nem, hiányzik, hátravan`,
  narrowing: words`csak, kizárólag, kivételével`,
  left: words`hátra, hátravan, hiányzik, hiányoznak, folyamatban, nyitott, függőben, nincs kész, befejezetlen, nem tesztelt`,
  reversals: words`visszavonva, visszaállítva, újranyitva, visszagörgetve`,
  denials: words`nem, ne, nincs, nincsenek, még nem`,
  prepositions: [],
  of: [],
  awaited: [],
  current: words`
    jelenlegi mérföldkő, jelenlegi fázis, aktuális mérföldkő, aktuális fázis, jelenlegi sprint, aktuális sprint, aktív fázis
    jelenlegi szakasz
  `,
  now: words`jelenlegi, aktuális`,
  inUse: words`aktív`,
  updated: words`
    utolsó frissítés, utoljára frissítve, frissítve, legutóbbi frissítés, utolsó módosítás, utoljára módosítva, frissítés dátuma
  `,
  optional: words`opcionális, választható`,
  tags: words`új, kötelező, előzetes`,
  and: words`és, valamint`,
  through: words`ig`,
  columns: { number: words`szám, száma, sorszám, ssz.`, id: words`azonosító`, name: words`név, neve, cím` },
  numbers: {
    cardinal: [
      ['egy'],
      ['kettő', 'két'],
      ['három'],
      ['négy'],
      ['öt'],
      ['hat'],
      ['hét'],
      ['nyolc'],
      ['kilenc'],
      ['tíz'],
    ],
    ordinal: [
      ['első'],
      ['második'],
      ['harmadik'],
      ['negyedik'],
      ['ötödik'],
      ['hatodik'],
      ['hetedik'],
      ['nyolcadik'],
      ['kilencedik'],
      ['tizedik'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`óra, órák, órás`,
      day: words`nap, napok, napos, munkanap`,
      week: words`hét, hetek, hetes`,
      month: words`hónap, hónapok, hónapos`,
      quarter: words`negyedév, negyedéves`,
      year: words`év, évek, éves`,
    },
    beside: words`kb, körülbelül, körül, végéig, várhatóan, becsült`,
    part: words`eleje, elején, közepe, közepén, vége, végén`,
    since: [],
    months: [
      ['január', 'januári', 'jan'],
      ['február', 'februári', 'febr', 'feb'],
      ['március', 'márciusi', 'márc', 'már'],
      ['április', 'áprilisi', 'ápr'],
      ['május', 'májusi', 'máj'],
      ['június', 'júniusi', 'jún'],
      ['július', 'júliusi', 'júl'],
      ['augusztus', 'augusztusi', 'aug'],
      ['szeptember', 'szeptemberi', 'szept'],
      ['október', 'októberi', 'okt'],
      ['november', 'novemberi', 'nov'],
      ['december', 'decemberi', 'dec'],
    ],
  },
};
