import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const swedish: Language = {
  code: 'sv',
  name: 'Svenska',
  asks: words`hur, varför`,
  status: {
    planned: words`
      planerad, planerat, att göra, ej påbörjad, ej påbörjat, inte påbörjad, planerade, under planering, att planera, inte påbörjat
      inte startad, inte börjat, ännu inte, ska göras, att implementera, inte klar, ej klar, ej klart, ofullständig, öppen, öppet, öppna
      återöppnad, kommande, nästa, härnäst, snart, framtid, framtida, i framtiden, senare, föreslagen, föreslaget, förslag, i kö, köad
      schemalagd, under övervägande, övervägs, utkast, återstår, återstående, i backloggen, ej beslutad, ej startad, ej startat
      ej påbörjade, inte påbörjade, väntar på start, ska byggas, kvarstår, ej genomförd, ej implementerad
      inte byggt, inte byggd, ej byggd, ej byggt, inte gjort, ej gjort, inte klart än, att bygga, på gång senare, kommer senare
      saknas, saknas ännu, saknas fortfarande, finns inte, finns inte än, finns ej
    `,
    active: words`
      pågående, pågår, under arbete, i arbete, under utveckling, under uppbyggnad, under genomförande, aktiv, aktivt, aktiva, aktuell
      aktuellt, nuvarande, just nu, nu, påbörjad, påbörjat, startad, startat, under granskning, granskas, under test, testas, löpande
      kontinuerlig, delvis, delvis klar, delvis klart, delvis färdig, nästan klar, nästan klart, återupptagen, på gång, påbörjade
      under framtagning, arbete pågår, delvis implementerad, delvis implementerat, delvis genomförd
      vi är här, här är vi nu, till största delen klar, under utredning, i gång
      till största delen, i stort sett klart
      delvist, till stor del
    `,
    blocked: words`
      blockerad, blockerat, blockerade, väntar, väntar på, inväntar, i väntan på, hindrad, fastnat, väntar på beslut, väntar på godkännande
      hindrat
    `,
    deferred: words`
      uppskjuten, uppskjutet, pausad, pausat, vilande, på is, uppskjutna, pausade, framflyttad, framflyttat, senarelagd, senarelagt
      försenad, parkerad, bordlagd, avvaktar, fryst, tills vidare, lagd på is, vilar, pausas
    `,
    done: words`
      klar, klart, färdig, färdigt, slutförd, slutfört, klara, färdiga, slutförda, avslutad, avslutat, avslutade, genomförd, genomfört
      levererad, levererat, levererade, släppt, släppta, publicerad, implementerad, implementerat, implementerade, gjord, gjort, stängd
      stängt, åtgärdad, åtgärdat, fixad, uppnådd, uppnått, verifierad, verifierat, validerad, driftsatt, i produktion, i drift, lanserad
      lanserat, sammanslagen, testad, redan klart, helt klart, helt klar, komplett, arkiverad, tillgänglig, 100% klar, 100% klart
      helt färdig, mergad, publicerat, validerat, testat, uppnådda
    `,
    dropped: words`
      avbruten, avbrutet, inställd, förkastad, struken, avvisad, inställt, avvisat, förkastat, struket, borttagen, borttaget, övergiven
      nedlagd, nedlagt, föråldrad, ersatt, ej aktuell, ej planerad, görs inte, utanför omfattning, överhoppad, makulerad
      icke-mål
    `,
  },
  labels: {
    milestone: words`milstolpe, milstolpar, delmål, version, utgåva, leverans, releaser`,
    phase: words`
      fas, faser, etapp, etapper, steg, sprint, iteration, vecka, veckor, månad, månader, dag, dagar, del, delar, omgång, fasen, faserna
      sprintar, veckorna, iterationer
    `,
  },
  weakLabels: words`steg, dag, dagar, del, delar, omgång`,
  idLetters: { S: words`sprintar`, I: words`iteration, iterationer`, R: words`releaser` },
  buckets: {
    horizon: words`
      nästa steg, nu, härnäst, nästa, senare, snart, framtid, framtida, i framtiden, framtida förbättringar, framtida funktioner
      framtida idéer, framtida arbete, framtida planer, framtida versioner, kort sikt, medellång sikt, lång sikt, på kort sikt
      på medellång sikt, på lång sikt, kortsiktigt, medellångsiktigt, långsiktigt, omedelbart, hög prioritet, medelhög prioritet
      medelprioritet, låg prioritet, prioritet hög, prioritet medel, prioritet låg, hög, medel, låg, kritiskt, viktigt, brådskande, idéer
      idébank, önskelista, önskemål, valfritt, kanske, någon gång, trevligt att ha, parkeringsplats, efter mvp, efter lansering
      nästa version, nästa kvartal, nästa månad, denna månad, detta kvartal, denna vecka, i år, nästa år, övrigt, övriga idéer, backlogg
      framtidsvision, möjliga förbättringar, valfria förbättringar, kortsiktiga mål, långsiktiga mål, medellångsiktiga mål
      kortsiktiga planer, långsiktiga planer, längre fram, på sikt, idéer för framtiden, bra att ha
    `,
    planned: words`
      att göra, planerat, planerade funktioner, kommande, återstår, återstående, återstående arbete, ej påbörjat, öppna frågor att lösa
      i kö, kvar att göra, planerade, planerade uppgifter, planerat arbete, kvarstående, kvarstående uppgifter, ska göras
      kommande funktioner, inte påbörjat
    `,
    active: words`
      pågående, pågår, under arbete, pågående arbete, aktuellt, nuvarande fokus, nuvarande sprint, aktuell sprint, aktivt, under utveckling
      aktuella uppgifter, pågående uppgifter, på gång, just nu
    `,
    blocked: words`blockerat, blockerade, väntar, väntar på`,
    deferred: words`uppskjutet, uppskjutna, pausat, parkerat, på is, framflyttat, senarelagt, vilande, pausade, pausad, uppskjuten, tills vidare`,
    done: words`
      klart, klara, färdigt, slutfört, slutförda, avslutat, avslutade, levererat, släppt, implementerat, genomfört, gjort
      slutförda uppgifter, färdiga funktioner, nyligen klart, nyligen slutfört, redan klart, arkiv
      klar, färdig, färdiga, avklarat, avklarade, klara uppgifter, levererade, implementerade, implementerade funktioner, släppta
      genomförda, redan gjort
    `,
    dropped: words`avbrutet, inställt, avvisat, struket, borttaget, nedlagt, förkastat`,
  },
  ahead: words`kommande, nästa, framtida, snart`,
  importance: words`hög, medelhög, låg, kritisk, brådskande, prioritet, prioriteringar`,
  checklists: words`checklista, checklistor, kontrollista, kontrollistor`,
  sections: {
    criteria: words`
      acceptanskriterier, acceptanskriterium, godkännandekriterier, framgångskriterier, framgångskriterium, exitkriterier, utgångskriterier
      avslutskriterier, slutkriterier, färdigkriterier, kvalitetskriterier, kriterier, definition av klar, definition av klart
      definition av färdig, klart när, klar när, färdigt när, acceptans, kvalitetsgrind, kvalitetsgrindar, kvalitetskrav, checklista
      verifiering, klarkriterier, krav för klart, acceptanstest, acceptanstester, acceptansvillkor, slutvillkor, kriterier för klart
    `,
    tasks: words`
      uppgifter, uppgift, funktioner, funktionalitet, leveranser, leverabler, leverans, omfattning, arbete, arbetsmoment, arbetspaket
      aktiviteter, åtgärder, åtgärdsplan, användarberättelser, komponenter, delar, genomförande, implementering, implementationssteg
      implementeringsplan, steg, deluppgifter, uppgiftslista, förbättringar, buggfixar, buggar, fel, nya funktioner, huvudfunktioner
      kärnfunktioner, vad vi bygger, innehåller, planer, moduler, luckor, tester, innehåll i fasen, ingår, vad som ingår, att leverera
      huvuduppgifter, tekniska uppgifter, uppgifter i fasen, arbetsuppgifter, delmoment
    `,
    requirements: words`krav, funktionella krav, icke-funktionella krav, tekniska krav`,
    structure: words`
      färdplan, produktfärdplan, projektfärdplan, vägkarta, faser, fasdetaljer, översikt över faser, fasöversikt, etapper, milstolpar
      delmål, viktiga milstolpar, tidigare milstolpar, avslutade milstolpar, nuvarande milstolpe, aktuell milstolpe, framsteg, framdrift
      övergripande framsteg, tidslinje, tidplan, tidsplan, plan, projektplan, utvecklingsplan, leveransplan, releaseplan, arbetsplan
      planering, sprintar, iterationer, versioner, nuvarande fas, aktuell fas, kvartal, översikt av faser, statusöversikt, fasplan
      etappplan, framsteg per fas, genomförandeplan
    `,
    prose: words`
      läge, nuläge, nuvarande läge, aktuellt läge, nuvarande status, projektstatus, principer, grundprinciper, vägledande principer, regler
      värderingar, filosofi, strategi, tillvägagångssätt, arbetssätt, metod, metodik, process, hur det fungerar, om dokumentet
      om detta dokument, om, risker, risk, risker och åtgärder, riskhantering, riskanalys, tekniska risker, anteckningar, anteckning
      noteringar, kommentarer, observationer, referenser, relaterade dokument, se även, källor, länkar, bilaga, bilagor, teckenförklaring
      icke-mål, utanför omfattning, ingår inte, avvisade idéer, vad vi inte gör, prestationer, resultat, förväntat resultat
      förväntade resultat, översikt, sammanfattning, inledning, introduktion, vision, produktvision, mission, syfte, varför, motivering
      motivation, sammanhang, bakgrund, historik, historia, ändringshistorik, ändringslogg, problem, problembeskrivning, bevis, mätetal
      framgångsmått, nyckeltal, indikatorer, beslut, fattade beslut, designbeslut, tekniska beslut, öppna frågor, frågor, vanliga frågor
      diskussion, logg, loggbok, hur vi planerar, bidra, bidrag, tack, licens, ordlista, begrepp, definitioner, innehåll
      innehållsförteckning, antaganden, begränsningar, kända begränsningar, kända problem, ramvillkor, roller och ansvar, ansvar
      intressenter, resurser, budget, kostnader, lärdomar, retrospektiv, nästa steg, vad händer härnäst, rekommendationer, statistik
      ordning, rekommenderad ordning, kritisk väg, teststrategi, teknikstack, tekniker, projektstruktur, diagram, uppskattningar, kontakt
      alternativ, exempel, målgrupp, versionshistorik, utanför omfattningen, utanför scope, ingår ej, vad som inte ingår
      risker och hantering, risker och motåtgärder, beskrivning, obesvarade frågor, teknisk skuld, slutsats, rekommendation
      viktiga filer, filer att ändra, nya filer, prioritetsordning, så bidrar du
      så kan du hjälpa till, nulägesanalys, arkitekturbeslut
      fördelar, nyckelfördelar, nyckel-fördelar
      teknisk arkitektur, systemarkitektur, dokumentinformation, dokumentversion, dokumentversioner
      ej planerat
    `,
    dependencies: words`
      beroenden, beroende, beror på, beroende av, externa beroenden, blockeras av, förutsättningar, förkunskapskrav, kräver, beroende på
      blockerare, förkrav, hinder
    `,
  },
  work: words`uppgift, användarberättelse, funktion, aktivitet, åtgärd`,
  fields: {
    goal: words`mål, huvudmål, fasmål`,
    objective: words`målsättning, målsättningar`,
    outcome: words`utfall, resultat, förväntat resultat`,
    target: words`måldatum, målversion, målkvartal, önskat datum`,
    time: words`tid, period, tidsram, tidplan, veckor, när, kvartal`,
    duration: words`varaktighet, längd, beräknad tid, tidsåtgång, uppskattad tid`,
    start: words`startdatum, början, påbörjad`,
    due: words`förfallodatum, senast, planerad till, leveransdatum, klart senast, klar senast`,
    end: words`slut, slutdatum`,
    date: words`releasedatum, lanseringsdatum`,
    completed: words`slutförd, klar datum, avslutad, klar, klart, färdig, slutfört, avslutat, färdigställd`,
    created: words`skapad`,
    status: words`läge, nuläge, nuvarande status, projektstatus`,
    progress: words`framsteg, framdrift`,
    owner: words`ägare, ansvarig, ansvariga, tilldelad, vem, ansvarig person, projektledare, ägs av`,
    team: words`deltagare`,
    priority: words`prioritet, brådska`,
    effort: words`insats, arbetsinsats, storlek, arbetsmängd`,
    estimate: words`uppskattning, estimat`,
    complexity: words`komplexitet, svårighet`,
    impact: words`påverkan`,
    value: words`värde, nytta`,
    scope: words`omfattning`,
    theme: words`tema`,
    category: words`kategori, typ`,
    focus: words`fokus`,
    requirements: words`krav`,
    needs: words`
      beroenden, beroende av, beror på, beroende, blockeras av, kräver, förutsättningar, efter, beroende på, förkrav, blockerare, bygger på
    `,
    phases: words`faser, fas`,
    milestone: words`milstolpe, milstolpar`,
    tasks: words`uppgifter`,
    features: words`funktioner`,
    deliverables: words`leveranser, leverabler, leverans`,
    risk: words`risker, risknivå`,
    mitigation: words`åtgärder, åtgärd`,
    purpose: words`syfte`,
    description: words`beskrivning, detaljer`,
    summary: words`sammanfattning, översikt`,
    why: words`varför, motivering, skäl`,
    context: words`bakgrund, sammanhang`,
    approach: words`tillvägagångssätt, arbetssätt, hur`,
    'success criteria': words`framgångskriterier, acceptanskriterier, acceptanskriterium, exitkriterier, definition av klar, klart när, klar när`,
    verification: words`verifiering, tester`,
    evidence: words`bevis`,
    version: words`nuvarande version`,
    budget: words`kostnad, kostnader`,
    notes: words`anteckningar, notering, noteringar`,
    references: words`referenser, se, se även, källa, källor`,
    current: words`nuvarande milstolpe, aktuell milstolpe, nuvarande fas, aktuell fas`,
    updated: words`senast uppdaterad, uppdaterad, senaste uppdatering`,
    blocks: words`blockerar, möjliggör`,
  },
  none: words`ingen, inga, inget, ej tillämpligt, inga beroenden, utan, ej relevant, saknas, inte tillämpligt`,
  unwritten: words`ska bestämmas, ej bestämt, inte bestämt, fylls i senare`,
  limits: words`utom, förutom, men, dock, undantaget, ännu inte, inte än, återstår, saknas, saknar`,
  narrowing: words`endast, enbart, bara`,
  left: words`
    återstår, kvar, saknas, pågår, väntar, ej klart, inte klart, ej klar, inte klar, öppna, öppen, öppet, ofullständig, ofullständigt
    otestad, otestat
  `,
  reversals: words`återställd, återställt, återöppnad, återöppnat, tillbakarullad, tillbakarullat, rullades tillbaka, backad`,
  denials: words`inte, ej, icke, inga, inget, ännu inte, utan`,
  prepositions: words`sedan, till och med, för`,
  of: words`av`,
  awaited: words`slutförande av, slutet av, slutet på, färdigställande av, leverans av, godkännande av`,
  current: words`
    nuvarande milstolpe, aktuell milstolpe, nuvarande fas, aktuell fas, pågående fas, nuvarande sprint, aktuell sprint, pågående milstolpe
    aktiv fas, aktiv milstolpe, pågående sprint, nuvarande etapp
  `,
  now: words`aktuell, nuvarande`,
  inUse: words`aktiv, aktivt`,
  updated: words`
    senast uppdaterad, uppdaterad, senaste uppdatering, senast ändrad, uppdaterat, senast uppdaterat, senast reviderad, senast redigerad
    uppdaterades senast, senaste ändring, senast uppdaterade, uppdaterad den
  `,
  optional: words`valfritt, valfri, frivilligt, valfria`,
  tags: words`nytt, ny, preliminärt, preliminär, önskvärt, obligatoriskt`,
  and: words`och, samt`,
  through: words`till, till och med, t.o.m.`,
  columns: { number: words`nummer, nr, nr.`, id: words`beteckning`, name: words`namn, titel` },
  numbers: {
    cardinal: [
      ['ett', 'en'],
      ['två'],
      ['tre'],
      ['fyra'],
      ['fem'],
      ['sex'],
      ['sju'],
      ['åtta'],
      ['nio'],
      ['tio'],
    ],
    ordinal: [
      ['första'],
      ['andra'],
      ['tredje'],
      ['fjärde'],
      ['femte'],
      ['sjätte'],
      ['sjunde'],
      ['åttonde'],
      ['nionde'],
      ['tionde'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`timme, timmar, tim`,
      day: words`dag, dagar, arbetsdagar`,
      week: words`vecka, veckor`,
      month: words`månad, månader`,
      quarter: words`kvartal`,
      year: words`år`,
    },
    beside: words`ca, cirka, ungefär, i, senast, under`,
    part: words`början av, mitten av, slutet av`,
    since: words`från`,
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['mars', 'mar'],
      ['april', 'apr'],
      ['maj'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['augusti', 'aug'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
  },
};
