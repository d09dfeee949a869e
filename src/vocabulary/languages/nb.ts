import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const norwegian: Language = {
  code: 'nb',
  name: 'Norsk bokmål',
  asks: words`hvordan, hvorfor`,
  status: {
    planned: words`
      planlagt, ikke startet, ikke påbegynt, å gjøre, gjenstår, ennå ikke startet, planlagte, under planlegging, ennå ikke, ikke begynt
      skal gjøres, gjenstående, ikke ferdig, ikke implementert, åpen, åpent, åpne, gjenåpnet, kommende, neste, snart, fremtid, fremtidig
      i fremtiden, framtid, senere, foreslått, forslag, i kø, vurderes, under vurdering, utkast, ikke påbegynte, ikke begynt på
      venter på oppstart, skal implementeres, skal lages, planlegges, gjenstår å gjøre
      ikke bygget, ikke bygd, ikke bygget ennå, ikke laget, ikke laget ennå, ennå ikke påbegynt, mangler, skal bygges, kommer senere
      mangler fortsatt, finnes ikke, finnes ikke ennå
    `,
    active: words`
      pågår, pågående, under arbeid, i arbeid, under utvikling, i gang, aktiv, aktivt, nåværende, gjeldende, akkurat nå, nå, påbegynt
      startet, under testing, testes, til gjennomgang, løpende, kontinuerlig, delvis, delvis ferdig, delvis implementert, nesten ferdig
      gjenopptatt, jobbes med, under oppbygging, under implementering, delvis fullført, delvis gjennomført, i prosess, igangsatt
      vi er her, nesten klar, under bygging, under test, undersøkes, i utvikling
      til dels, for det meste
    `,
    blocked: words`
      blokkert, blokkerte, venter, venter på, avventer, avventer godkjenning, står fast, venter på beslutning, venter på godkjenning
      fastlåst
    `,
    deferred: words`
      utsatt, utsatte, satt på vent, på vent, på pause, satt på pause, forsinket, parkert, fryst, lagt på is, utsettes, satt på is, på is
      på hold
    `,
    done: words`
      ferdig, fullført, avsluttet, gjennomført, levert, ferdigstilt, ferdige, fullførte, utgitt, sluppet, lansert, implementert
      implementerte, gjort, lukket, rettet, oppnådd, nådd, verifisert, validert, testet, i produksjon, i drift, utrullet, tilgjengelig
      komplett, allerede ferdig, arkivert, helt ferdig, 100% ferdig, løste, lukkede, satt i drift, merget
      laget, bygget, bygd, virker, på plass, fullt implementert, strammet
    `,
    dropped: words`kansellert, avlyst, avvist, droppet, forkastet, oppgitt, fjernet, utdatert, foreldet, erstattet, ikke planlagt, gjøres ikke, utenfor omfang, hoppet over
      ikke-mål`,
  },
  labels: {
    milestone: words`milepæl, milepæler, versjon, versjoner, utgivelse, releaser, milepælen`,
    phase: words`
      fase, faser, etappe, etapper, trinn, steg, sprint, iterasjon, uke, uker, måned, måneder, dag, dager, del, deler, runde, fasen
      sprinter, iterasjoner, skritt, ukene
    `,
  },
  weakLabels: words`trinn, steg, skritt, dag, dager, del, deler, runde`,
  idLetters: { S: words`sprinter`, I: words`iterasjon, iterasjoner`, R: words`releaser` },
  buckets: {
    horizon: words`
      neste skritt, neste steg, nå, neste, senere, snart, fremtid, fremtidig, fremtiden, framtid, i fremtiden, fremtidige funksjoner
      fremtidige forbedringer, fremtidige ideer, fremtidig arbeid, fremtidsplaner, fremtidige versjoner, kort sikt, mellomlang sikt
      lang sikt, på kort sikt, på mellomlang sikt, på lang sikt, kortsiktig, langsiktig, høy prioritet, middels prioritet, lav prioritet
      prioritet høy, prioritet lav, høy, middels, lav, kritisk, viktig, haster, ideer, idébank, ønskeliste, ønsker, valgfritt, kanskje
      en dag, parkeringsplass, etter mvp, etter lansering, neste versjon, neste kvartal, neste måned, denne måneden, dette kvartalet
      denne uken, i år, neste år, øvrig, annet, andre ideer, fremtidsvisjon, framtidsvisjon, kortsiktige mål, langsiktige mål
      mellomlangsiktig, mulige forbedringer, valgfrie forbedringer, på lengre sikt, på sikt, forslag, backlogg
      fremtidsideer, framtidsideer, parkerte ideer, småting, senere faser, fremtidige faser, mulige utvidelser
    `,
    planned: words`
      planlagt, planlagte, planlagte funksjoner, å gjøre, kommende, gjenstår, gjenstående, gjenstående arbeid, ikke startet, åpne oppgaver
      planlagte oppgaver, planlagt arbeid, skal gjøres, kommende oppgaver, kommende funksjoner, ikke påbegynt, utestående
    `,
    active: words`
      pågår, pågående, pågående arbeid, under arbeid, under utvikling, nåværende fokus, nåværende sprint, aktive oppgaver, pågående oppgaver
      aktivt arbeid, gjeldende oppgaver, akkurat nå, i gang
    `,
    blocked: words`blokkert, blokkerte, venter, venter på`,
    deferred: words`utsatt, utsatte, på vent, på pause, parkert, satt på vent, satt på pause, på hold, på is, lagt på is`,
    done: words`
      ferdig, ferdige, fullført, fullførte, avsluttet, levert, lansert, implementert, gjennomført, fullførte oppgaver, ferdige funksjoner
      nylig fullført, allerede ferdig, ferdigstilt, avsluttede, gjennomførte oppgaver, implementerte funksjoner, ferdige oppgaver
      allerede gjort, gjort, lukket
    `,
    dropped: words`kansellert, droppet, avvist, forkastet, fjernet`,
  },
  ahead: words`kommende, neste, fremtidige, snart`,
  importance: words`høy, middels, lav, kritisk, haster, prioritet, prioriteter`,
  checklists: words`sjekkliste, sjekklister`,
  sections: {
    criteria: words`
      akseptansekriterier, akseptansekriterium, suksesskriterier, suksesskriterium, utgangskriterier, avslutningskriterier, ferdigkriterier
      kvalitetskriterier, kriterier, definisjon av ferdig, ferdig når, akseptanse, kvalitetskrav, sjekkliste, verifisering, sluttkriterier
      fullføringskriterier, ferdigstillelseskriterier, akseptansekrav, akseptansetest, godkjenningskriterier, exit-kriterier
      sluttbetingelser
    `,
    tasks: words`
      oppgaver, oppgave, oppgaveliste, funksjoner, funksjonalitet, leveranser, leveranse, omfang, arbeid, arbeidspakker, aktiviteter, tiltak
      handlingsplan, brukerhistorier, komponenter, implementering, implementeringstrinn, implementeringsplan, trinn, deloppgaver
      forbedringer, feilrettinger, feil, nye funksjoner, kjernefunksjoner, hovedfunksjoner, planer, moduler, tester, arbeidsoppgaver
      hovedoppgaver, tekniske oppgaver, inkluderer, hva vi bygger, skal leveres, funksjonsliste, innhold i fasen
    `,
    requirements: words`krav, funksjonelle krav, ikke-funksjonelle krav, tekniske krav`,
    structure: words`
      veikart, produktveikart, prosjektveikart, faser, fasedetaljer, faseoversikt, etapper, milepæler, viktige milepæler
      tidligere milepæler, fullførte milepæler, nåværende milepæl, gjeldende milepæl, fremdrift, framdrift, samlet fremdrift, tidslinje
      tidsplan, kalender, prosjektplan, utviklingsplan, utgivelsesplan, lanseringsplan, arbeidsplan, planlegging, sprinter, versjoner
      versjonshistorikk, nåværende fase, gjeldende fase, faseplan, statusoversikt, oversikt over faser, prosjektets faser, fremdriftsplan
      framdriftsplan, kvartaler, milepælsplan
    `,
    prose: words`
      nåværende status, prosjektstatus, nåværende tilstand, prinsipper, grunnprinsipper, regler, verdier, filosofi, tilnærming
      fremgangsmåte, metode, prosess, slik fungerer det, om dette dokumentet, risiko, risikoer, risiko og tiltak, risikostyring
      risikoanalyse, tekniske risikoer, notater, notat, merknader, kommentarer, observasjoner, referanser, relaterte dokumenter, se også
      kilder, lenker, vedlegg, tegnforklaring, ikke-mål, utenfor omfang, ikke inkludert, avviste ideer, hva vi ikke gjør, resultater
      forventet resultat, forventede resultater, oversikt, sammendrag, innledning, introduksjon, visjon, produktvisjon, formål, hvorfor
      begrunnelse, bakgrunn, kontekst, historie, historikk, endringslogg, endringshistorikk, problembeskrivelse, bevis, måltall, nøkkeltall
      beslutninger, designbeslutninger, åpne spørsmål, spørsmål, vanlige spørsmål, diskusjon, loggbok, hvordan vi planlegger, bidrag, bidra
      takk, lisens, ordliste, begreper, definisjoner, innholdsfortegnelse, innhold, antakelser, forutsetninger og antakelser, begrensninger
      kjente begrensninger, kjente problemer, roller og ansvar, ansvar, interessenter, ressurser, kostnader, lærdommer, retrospektiv
      neste skritt, neste steg, hva nå, anbefalinger, statistikk, rekkefølge, anbefalt rekkefølge, teststrategi, teknologier
      prosjektstruktur, estimater, alternativer, eksempel, målgruppe, risiko og avbøtende tiltak, beskrivelse, ikke omfattet, utenfor scope
      teknisk gjeld, konklusjon, ubesvarte spørsmål
      viktige filer, filer som skal endres, nye filer, prioritert rekkefølge, slik bidrar du
      suksessmål, tekniske beslutninger, arkitekturbeslutninger
      fordeler
      dokumentinformasjon, dokumentversjon, dokumentversjoner
    `,
    dependencies: words`
      avhengigheter, avhengighet, avhenger av, avhengig av, eksterne avhengigheter, blokkert av, forutsetninger, krever, forutsetning
      blokkeringer, avhengig
    `,
  },
  work: words`oppgave, brukerhistorie, funksjon, aktivitet`,
  fields: {
    goal: words`mål, hovedmål, fasemål`,
    objective: words`målsetting, målsettinger`,
    outcome: words`resultat, resultater, forventet resultat, utbytte`,
    target: words`måldato, målversjon, forventet dato, målkvartal`,
    time: words`tid, periode, tidsramme, tidsplan, uker, kvartal`,
    duration: words`varighet, estimert tid`,
    start: words`startdato, påbegynt`,
    due: words`frist, forfallsdato, senest, leveringsdato, forventet ferdig, planlagt til`,
    end: words`slutt, sluttdato`,
    date: words`dato, utgivelsesdato`,
    completed: words`fullført, ferdigstilt, ferdig, fullført den, avsluttet, gjennomført, dato fullført`,
    created: words`opprettet`,
    status: words`tilstand, nåværende status`,
    progress: words`fremdrift, framdrift`,
    owner: words`eier, ansvarlig, ansvarlige, tildelt, ansvarlig person, eies av, prosjektleder`,
    team: words`deltakere`,
    priority: words`prioritet`,
    effort: words`innsats, størrelse, arbeidsmengde, estimert innsats`,
    estimate: words`estimat, estimert tidsbruk, estimert, tidsestimat`,
    complexity: words`kompleksitet`,
    value: words`verdi`,
    scope: words`omfang`,
    theme: words`tema, emne`,
    category: words`kategori`,
    focus: words`fokus`,
    requirements: words`krav`,
    needs: words`
      avhenger av, avhengigheter, avhengighet, avhengig av, blokkert av, krever, forutsetninger, etter, forutsetning, avhengig, bygger på
      venter på, blokkeringer
    `,
    phases: words`faser`,
    milestone: words`milepæl, milepæler`,
    tasks: words`oppgaver`,
    features: words`funksjoner`,
    deliverables: words`leveranser, leveranse`,
    risk: words`risiko, risikoer, risikonivå`,
    purpose: words`formål`,
    description: words`beskrivelse, detaljer`,
    summary: words`sammendrag, oversikt`,
    why: words`hvorfor, begrunnelse`,
    context: words`kontekst, bakgrunn`,
    approach: words`tilnærming, fremgangsmåte`,
    'success criteria': words`suksesskriterier, akseptansekriterier, akseptansekriterium, definisjon av ferdig, ferdig når`,
    verification: words`verifisering`,
    evidence: words`bevis`,
    version: words`versjon`,
    budget: words`kostnader, budsjett`,
    notes: words`notater, merknad, merknader`,
    references: words`referanser, se også, kilde, kilder`,
    current: words`nåværende milepæl, nåværende fase, gjeldende fase`,
    updated: words`sist oppdatert, oppdatert`,
    impact: words`påvirkning, effekt`,
    mitigation: words`avbøtende tiltak, tiltak`,
    vision: words`visjon`,
    blocks: words`blokkerer, muliggjør`,
  },
  none: words`ingen, ingenting, ikke relevant, ingen avhengigheter, uten, ikke noen, ingen krav, ikke aktuelt`,
  unwritten: words`avklares senere, bestemmes senere, ikke fastsatt, må fylles ut`,
  limits: words`unntatt, bortsett fra, men, dog, ennå ikke, enda ikke, mangler, gjenstår`,
  narrowing: words`kun, bare, utelukkende`,
  left: words`mangler, gjenstår, igjen, pågår, åpne, åpen, ikke ferdig, ufullstendig, venter, utestet`,
  reversals: words`rullet tilbake, gjenåpnet, tilbakerullet`,
  denials: words`ikke, ingen, ennå ikke, ikke ennå, ikke enda, uten`,
  prepositions: words`siden`,
  of: words`av`,
  awaited: words`ferdigstillelse av, fullføring av, avslutning av, slutten av, levering av, godkjenning av`,
  current: words`
    nåværende milepæl, gjeldende milepæl, nåværende fase, gjeldende fase, nåværende sprint, pågående fase, pågående milepæl, aktiv fase
    aktiv milepæl, gjeldende sprint
  `,
  now: words`nåværende, aktuell`,
  inUse: words`aktiv, aktivt`,
  updated: words`sist oppdatert, oppdatert, siste oppdatering, sist endret, oppdatert den, sist revidert, siste endring, sist redigert`,
  optional: words`valgfri, valgfritt, valgfrie`,
  tags: words`nytt, ny, foreløpig, ønskelig, obligatorisk`,
  and: words`og, samt`,
  through: words`til, til og med`,
  columns: { number: words`nummer, nr, nr.`, id: words`nøkkel`, name: words`navn, tittel` },
  numbers: {
    cardinal: [
      ['én', 'en', 'ett'],
      ['to'],
      ['tre'],
      ['fire'],
      ['fem'],
      ['seks'],
      ['sju'],
      ['åtte'],
      ['ni'],
      ['ti'],
    ],
    ordinal: [
      ['første'],
      ['andre'],
      ['tredje'],
      ['fjerde'],
      ['femte'],
      ['sjette'],
      ['sjuende'],
      ['åttende'],
      ['niende'],
      ['tiende'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`timer`,
      day: words`dag, dager, arbeidsdager`,
      week: words`uke, uker`,
      month: words`måned, måneder`,
      quarter: words`kvartal, kvartaler`,
      year: words`år`,
    },
    beside: words`ca, cirka, i, senest`,
    part: words`starten av, midten av, slutten av`,
    since: words`fra`,
    months: [
      ['januar', 'jan'],
      ['februar', 'feb'],
      ['mars', 'mar'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['desember', 'des'],
    ],
  },
};
