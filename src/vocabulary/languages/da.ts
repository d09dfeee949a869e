import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const danish: Language = {
  code: 'da',
  name: 'Dansk',
  asks: words`hvordan, hvorfor`,
  status: {
    planned: words`
      planlagt, ikke startet, ikke påbegyndt, endnu ikke startet, skal laves, at gøre, planlagte, under planlægning, skal planlægges
      endnu ikke, ikke begyndt, mangler, ikke færdig, ikke implementeret, ufærdig, åben, åbent, åbne, genåbnet, kommende, næste, snart
      fremtid, fremtidig, i fremtiden, senere, foreslået, forslag, i kø, afventer start, overvejes, under overvejelse, udkast, resterende
      ikke begyndt endnu, afventer opstart, mangler stadig, planlægges, skal implementeres
      ikke bygget, ikke bygget endnu, ikke lavet, ikke lavet endnu, endnu ikke påbegyndt, skal bygges, kommer senere, på vej
      findes ikke, findes ikke endnu
    `,
    active: words`
      i gang, igang, igangværende, under arbejde, under udvikling, under udarbejdelse, aktiv, aktivt, aktuel, nuværende, lige nu, nu
      påbegyndt, startet, under test, testes, under gennemgang, løbende, delvis, delvist, delvist færdig, delvist implementeret
      næsten færdig, genoptaget, arbejdes på, under opbygning, under implementering, delvist gennemført, i proces, igangsat
      vi er her, delvist afsluttet, næsten klar, undersøges, i udvikling
      til dels, for det meste
    `,
    blocked: words`
      blokeret, blokerede, venter, venter på, afventer, afventer godkendelse, sidder fast, venter på beslutning, venter på godkendelse
      fastlåst
    `,
    deferred: words`
      udskudt, udskudte, sat på pause, på pause, på hold, pauset, udsat, forsinket, parkeret, frosset, stillet i bero, på standby
      sat i bero, udskydes, på is
    `,
    done: words`
      færdig, færdigt, fuldført, afsluttet, gennemført, leveret, færdige, afsluttede, udgivet, frigivet, lanceret, implementeret, lavet
      gjort, lukket, rettet, opnået, nået, verificeret, valideret, testet, i produktion, i drift, udrullet, tilgængelig, komplet
      allerede færdig, arkiveret, lukkede, helt færdig, 100% færdig, løste, idriftsat
      bygget, virker, på plads, fuldt implementeret, merget
    `,
    dropped: words`annulleret, aflyst, afvist, droppet, opgivet, forkastet, fjernet, forældet, erstattet, ikke planlagt, laves ikke, uden for scope, sprunget over
      ikke-mål`,
  },
  labels: {
    milestone: words`milepæl, milepæle, udgivelse, udgave, versioner, milepælen`,
    phase: words`
      fase, faser, etape, etaper, trin, sprint, iteration, uge, uger, måned, måneder, dag, dage, del, dele, runde, fasen, iterationer
      skridt, ugerne
    `,
  },
  weakLabels: words`trin, skridt, dag, dage, del, dele, runde`,
  idLetters: { I: words`iteration, iterationer` },
  buckets: {
    horizon: words`
      næste skridt, næste trin, nu, næste, senere, snart, fremtid, fremtidig, fremtiden, i fremtiden, fremtidige funktioner
      fremtidige forbedringer, fremtidige ideer, fremtidigt arbejde, fremtidsplaner, fremtidige versioner, kort sigt, mellemlang sigt
      lang sigt, på kort sigt, på mellemlang sigt, på lang sigt, kortsigtet, langsigtet, høj prioritet, mellem prioritet, middel prioritet
      lav prioritet, prioritet høj, prioritet lav, høj, mellem, lav, kritisk, vigtigt, haster, ideer, idéer, idébank, ønskeliste, ønsker
      valgfrit, måske, en dag, parkeringsplads, efter mvp, efter lancering, næste version, næste kvartal, næste måned, denne måned
      dette kvartal, denne uge, i år, næste år, øvrigt, andet, andre ideer, fremtidsvision, kortsigtede mål, langsigtede mål
      mellemlangsigtet, mulige forbedringer, valgfrie forbedringer, på længere sigt, senere hen, forslag
      fremtidsideer, parkerede ideer, småting, senere faser, fremtidige faser, mulige udvidelser
    `,
    planned: words`
      planlagt, planlagte, planlagte funktioner, at gøre, kommende, mangler, resterende, resterende arbejde, ikke startet, åbne opgaver
      planlagte opgaver, planlagt arbejde, mangler stadig, skal laves, ikke påbegyndt, kommende opgaver, kommende funktioner, udestående
    `,
    active: words`
      i gang, igang, igangværende, igangværende arbejde, under udvikling, nuværende fokus, nuværende sprint, aktuelle opgaver
      igangværende opgaver, aktuelt, aktuelt arbejde, lige nu, under arbejde
    `,
    blocked: words`blokeret, blokerede, venter, venter på, afventer`,
    deferred: words`udskudt, udskudte, på pause, parkeret, på hold, sat på pause, pauset, udsat, på standby`,
    done: words`
      færdig, færdige, færdigt, fuldført, afsluttet, afsluttede, leveret, udgivet, implementeret, gennemført, færdige opgaver
      færdige funktioner, senest afsluttet, allerede færdigt, færdiggjort, afsluttede opgaver, gennemførte opgaver
      implementerede funktioner, lavet, udført, allerede færdig, lukket
    `,
    dropped: words`annulleret, droppet, afvist, opgivet, fjernet`,
  },
  ahead: words`kommende, næste, fremtidige, snart`,
  importance: words`høj, mellemhøj, lav, kritisk, haster, prioritet, prioriteter`,
  checklists: words`tjekliste, tjeklister`,
  sections: {
    criteria: words`
      acceptkriterier, acceptkriterium, succeskriterier, succeskriterium, exitkriterier, afslutningskriterier, færdigkriterier
      kvalitetskriterier, godkendelseskriterier, definition af færdig, færdig når, færdigt når, kvalitetskrav, tjekliste, verificering
      færdiggørelseskriterier, acceptkrav, accepttest, afslutningsbetingelser, kriterier, checkliste
    `,
    tasks: words`
      opgaver, opgave, opgaveliste, funktioner, funktionalitet, leverancer, leverance, omfang, arbejde, arbejdspakker, aktiviteter
      handlinger, handlingsplan, brugerhistorier, komponenter, implementering, implementeringstrin, implementeringsplan, trin, delopgaver
      forbedringer, fejlrettelser, fejl, nye funktioner, kernefunktioner, hovedfunktioner, planer, moduler, mangler der skal lukkes
      indhold i fasen, arbejdsopgaver, hovedopgaver, tekniske opgaver, inkluderer, hvad vi bygger, skal leveres, funktionsliste
      arbejdspunkter
    `,
    requirements: words`krav, funktionelle krav, ikke-funktionelle krav, tekniske krav`,
    structure: words`
      køreplan, produktkøreplan, projektkøreplan, faser, fasedetaljer, faseoversigt, etaper, milepæle, vigtige milepæle, tidligere milepæle
      afsluttede milepæle, nuværende milepæl, aktuel milepæl, fremskridt, fremdrift, samlet fremdrift, tidslinje, tidsplan, kalender
      projektplan, udviklingsplan, udgivelsesplan, arbejdsplan, planlægning, sprints, versioner, nuværende fase, aktuel fase
      fasernes status, faseplan, statusoversigt, oversigt over faser, projektets faser, releaseplan, kvartaler
    `,
    prose: words`
      nuværende status, projektstatus, aktuel status, nuværende tilstand, principper, grundprincipper, regler, værdier, filosofi, tilgang
      fremgangsmåde, metode, proces, sådan virker det, om dette dokument, risici, risici og tiltag, risikostyring, risikoanalyse
      tekniske risici, noter, note, bemærkninger, kommentarer, observationer, referencer, relaterede dokumenter, se også, kilder, bilag
      signaturforklaring, ikke-mål, uden for scope, uden for omfang, ikke inkluderet, afviste ideer, hvad vi ikke gør, resultater
      forventet resultat, forventede resultater, oversigt, overblik, sammenfatning, indledning, introduktion, formål, hvorfor, begrundelse
      baggrund, kontekst, historie, historik, ændringslog, ændringshistorik, problembeskrivelse, beviser, målepunkter, succesmålinger
      nøgletal, beslutninger, designbeslutninger, åbne spørgsmål, spørgsmål, ofte stillede spørgsmål, diskussion, logbog
      hvordan vi planlægger, bidrag, bidrage, tak, licens, ordliste, begreber, definitioner, indholdsfortegnelse, indhold, antagelser
      begrænsninger, kendte begrænsninger, kendte problemer, roller og ansvar, ansvar, interessenter, ressourcer, omkostninger, erfaringer
      retrospektiv, næste skridt, næste trin, hvad nu, anbefalinger, statistik, rækkefølge, anbefalet rækkefølge, teststrategi, teknologier
      projektstruktur, estimater, alternativer, eksempel, målgruppe, versionshistorik, risici og afbødning, beskrivelse, ikke omfattet
      teknisk gæld, konklusion, ubesvarede spørgsmål, legende
      vigtige filer, filer der skal ændres, nye filer, prioriteret rækkefølge, sådan bidrager du
      nuværende situation, succesmål, tekniske beslutninger, arkitekturbeslutninger
      fordele
      dokumentinformation, dokumentversion, dokumentversioner
    `,
    dependencies: words`
      afhængigheder, afhængighed, afhænger af, afhængig af, eksterne afhængigheder, blokeret af, forudsætninger, kræver, forudsætning
      blokeringer, afhængig
    `,
  },
  work: words`opgave, brugerhistorie, funktion, aktivitet`,
  fields: {
    goal: words`mål, hovedmål, fasemål`,
    objective: words`målsætning, målsætninger`,
    outcome: words`resultat, resultater, forventet resultat, udbytte`,
    target: words`måldato, målversion, forventet dato, målkvartal`,
    time: words`tid, periode, tidsramme, tidsplan, uger, hvornår, kvartal`,
    duration: words`varighed`,
    start: words`startdato, påbegyndt`,
    due: words`forfaldsdato, senest, leveringsdato, frist, forventet færdig, senest den, planlagt til`,
    end: words`slut, slutdato`,
    date: words`dato, udgivelsesdato`,
    completed: words`færdiggjort, afsluttet, færdig, færdiggjort den, afsluttet den, fuldført, gennemført`,
    created: words`oprettet`,
    status: words`tilstand, nuværende status, aktuel status`,
    progress: words`fremskridt, fremdrift`,
    owner: words`ejer, ansvarlig, ansvarlige, tildelt, ansvarlig person, ejes af, projektleder, hvem`,
    team: words`deltagere`,
    priority: words`prioritet`,
    effort: words`indsats, størrelse, arbejdsmængde, estimeret indsats`,
    estimate: words`estimat, estimeret tid, estimeret, tidsestimat`,
    complexity: words`kompleksitet`,
    value: words`værdi`,
    scope: words`omfang`,
    theme: words`tema, emne`,
    category: words`kategori`,
    focus: words`fokus`,
    requirements: words`krav`,
    needs: words`
      afhænger af, afhængigheder, afhængighed, afhængig af, blokeret af, kræver, forudsætninger, efter, forudsætning, afhængig, bygger på
      venter på, blokeringer
    `,
    phases: words`faser`,
    milestone: words`milepæl, milepæle`,
    tasks: words`opgaver`,
    features: words`funktioner`,
    deliverables: words`leverancer, leverance`,
    risk: words`risici, risiko, risikoniveau`,
    purpose: words`formål`,
    description: words`beskrivelse, detaljer`,
    summary: words`resumé, sammenfatning, overblik`,
    why: words`hvorfor, begrundelse`,
    context: words`kontekst, baggrund`,
    approach: words`tilgang, fremgangsmåde`,
    'success criteria': words`succeskriterier, acceptkriterier, acceptkriterium, exitkriterier, definition af færdig, færdig når`,
    verification: words`verificering`,
    evidence: words`bevis`,
    budget: words`omkostninger`,
    notes: words`noter, bemærkning, bemærkninger`,
    references: words`referencer, se også, kilde, kilder`,
    current: words`nuværende milepæl, nuværende fase, aktuel fase`,
    updated: words`sidst opdateret, opdateret`,
    impact: words`påvirkning, effekt`,
    mitigation: words`afbødning, tiltag`,
    vision: words``,
    blocks: words`blokerer, muliggør`,
  },
  none: words`ingen, intet, ikke relevant, ingen afhængigheder, uden, ikke nogen, intet krævet, ej relevant`,
  unwritten: words`fastlægges senere, ikke fastlagt, skal udfyldes, skal afklares`,
  limits: words`undtagen, bortset fra, men, dog, endnu ikke, mangler`,
  narrowing: words`kun, udelukkende`,
  left: words`mangler, resterer, tilbage, udestår, i gang, åbne, åben, ikke færdig, ufuldstændig, afventer, venter, utestet`,
  reversals: words`rullet tilbage, genåbnet, tilbagerullet`,
  denials: words`ikke, ej, ingen, endnu ikke, ikke endnu, uden`,
  prepositions: words`siden`,
  of: words`af`,
  awaited: words`færdiggørelse af, afslutning af, afslutningen af, levering af, godkendelse af`,
  current: words`
    nuværende milepæl, aktuel milepæl, nuværende fase, aktuel fase, nuværende sprint, aktuel sprint, igangværende fase
    igangværende milepæl, aktiv fase, aktiv milepæl
  `,
  now: words`aktuel, nuværende`,
  inUse: words`aktiv, aktivt`,
  updated: words`
    sidst opdateret, opdateret, seneste opdatering, sidst ændret, senest opdateret, opdateret den, sidste opdatering, senest ændret
    sidst revideret
  `,
  optional: words`valgfri, valgfrit, valgfrie`,
  tags: words`nyt, ny, foreløbig, ønskeligt, obligatorisk`,
  and: words`og, samt`,
  through: words`til, til og med`,
  columns: { number: words`nummer, nr, nr.`, id: words`nøgle`, name: words`navn, titel` },
  numbers: {
    cardinal: [
      ['et', 'en'],
      ['to'],
      ['tre'],
      ['fire'],
      ['fem'],
      ['seks'],
      ['syv'],
      ['otte'],
      ['ni'],
      ['ti'],
    ],
    ordinal: [
      ['første'],
      ['anden'],
      ['tredje'],
      ['fjerde'],
      ['femte'],
      ['sjette'],
      ['syvende'],
      ['ottende'],
      ['niende'],
      ['tiende'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`timer`,
      day: words`dag, dage, arbejdsdage`,
      week: words`uge, uger`,
      month: words`måned, måneder`,
      quarter: words`kvartal, kvartaler`,
      year: words`år`,
    },
    beside: words`ca, cirka, i, senest`,
    part: words`starten af, midten af, slutningen af, medio, primo, ultimo`,
    since: words`fra`,
    months: [
      ['januar', 'jan'],
      ['februar', 'feb'],
      ['marts', 'mar'],
      ['april', 'apr'],
      ['maj'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
  },
};
