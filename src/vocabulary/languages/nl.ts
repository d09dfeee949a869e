import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const dutch: Language = {
  code: 'nl',
  name: 'Nederlands',
  asks: words`hoe, waarom`,
  status: {
    planned: words`
      gepland, te doen, nog te doen, niet gestart, nog niet gestart, niet begonnen, geplande, in planning, te plannen, nog niet begonnen
      nog niet, te starten, te implementeren, niet geïmplementeerd, nog niet geïmplementeerd, niet af, onvolledig, open, openstaand
      heropend, nog te bepalen, te bepalen, in afwachting van start, aankomend, aanstaande, volgende, hierna, binnenkort, toekomst
      toekomstig, later, voorgesteld, voorstel, in de wachtrij, wachtrij, in backlog, op de backlog, ingepland, voorzien, in overweging
      idee, resterend, nog af te ronden, voorbereid, staat gepland, moet nog, nog open, nog niet af, op de planning, ingeroosterd
      nog te bouwen, niet gebouwd, nog niet gebouwd, nog te maken, nog doen, later te doen, aangevraagd, te ontwerpen, nog te starten
      te ontwikkelen, op de roadmap, nog te plannen
      ontbreekt, ontbreekt nog, ontbrekend, ontbrekende, niet aanwezig, nog niet aanwezig, bestaat niet, bestaat nog niet
    `,
    active: words`
      bezig, in uitvoering, mee bezig, in ontwikkeling, in behandeling, lopend, in bewerking, onder handen, actief, huidig, huidige
      momenteel, gestart, begonnen, loopt, doorlopend, nu, in review, ter review, in test, wordt getest, in aanbouw, in opbouw
      in voorbereiding, gedeeltelijk, gedeeltelijk klaar, gedeeltelijk voltooid, gedeeltelijk afgerond, deels klaar, deels af, bijna klaar
      bijna af, hervat, onderweg, gaande, wordt aan gewerkt
      in progress gezet, we zijn hier, hier zijn we nu, nu bezig, in de maak, in onderzoek, wordt gebouwd, wordt ontwikkeld
      in ontwerp, in review gezet, grotendeels klaar, grotendeels af, grotendeels voltooid, deels voltooid, deels afgerond
      deels geïmplementeerd
      hier zijn we
      grotendeels
      deels, ten dele
    `,
    blocked: words`geblokkeerd, wachtend, wacht op, wachten op, wachtend op, in de wacht door, vastgelopen, belemmerd, wacht op goedkeuring`,
    deferred: words`
      uitgesteld, gepauzeerd, in de wacht, opgeschort, doorgeschoven, geparkeerd, on hold gezet, in de wacht gezet, verschoven, vertraagd
      bevroren, stilgelegd, op pauze, later ingepland
      geparkeerd voor later, doorgeschoven naar later, later opgepakt, stilgezet, tijdelijk gestopt, opgehouden
    `,
    done: words`
      voltooid, afgerond, klaar, gereed, gedaan, opgeleverd, compleet, voltooide, geleverd, uitgebracht, vrijgegeven, gepubliceerd
      geïmplementeerd, gerealiseerd, gesloten, opgelost, gerepareerd, behaald, bereikt, beëindigd, afgesloten, in productie, beschikbaar
      uitgerold, samengevoegd, geverifieerd, gevalideerd, getest, goedgekeurd en klaar, al klaar, volledig afgerond, gearchiveerd, geslaagd
      gemerged, in gebruik
      af, live gezet, live, uitgevoerd, werkt, werkend, in place, ingevoerd, doorgevoerd, succesvol afgerond, helemaal klaar
      volledig voltooid, volledig geïmplementeerd, gebouwd, ontwikkeld, gemigreerd
    `,
    dropped: words`
      geannuleerd, vervallen, afgewezen, geschrapt, verworpen, stopgezet, laten vallen, gestopt, ingetrokken, verwijderd, achterhaald
      verouderd, vervangen, niet gepland, wordt niet gedaan, doen we niet, buiten scope, overgeslagen
      komt te vervallen, niet meer nodig, niet nodig, gaat niet door, niet doen, overbodig, ongeldig, teruggedraaid
      niet-doelen
    `,
  },
  labels: {
    milestone: words`mijlpaal, mijlpalen, versie, versies, oplevering, uitgave`,
    phase: words`
      fase, fases, fasen, stap, stappen, sprint, iteratie, iteraties, week, weken, maand, maanden, dag, dagen, etappe, deel, delen, ronde
      blok
    `,
  },
  weakLabels: words`stap, stappen, deel, delen, ronde, dag, dagen`,
  idLetters: { I: words`iteratie, iteraties` },
  buckets: {
    horizon: words`
      volgende stappen, nu, hierna, volgende, later, binnenkort, toekomst, toekomstig, toekomstige uitbreidingen, toekomstige functies
      toekomstige features, toekomstige verbeteringen, toekomstige ideeën, toekomstig werk, toekomstplannen, toekomstige versies
      korte termijn, middellange termijn, lange termijn, op korte termijn, op middellange termijn, op lange termijn, kortetermijn
      langetermijn, onmiddellijk, hoge prioriteit, gemiddelde prioriteit, lage prioriteit, prioriteit hoog, prioriteit gemiddeld
      prioriteit laag, hoog, gemiddeld, laag, kritiek, belangrijk, dringend, ideeën, ideeënlijst, wensenlijst, wensen, wenselijk, optioneel
      parkeerplaats, ooit, misschien, leuk om te hebben, snelle winst, na mvp, na de lancering, voorstellen, in overweging, volgende versie
      volgend kwartaal, volgende maand, volgende week, deze maand, deze week, dit kwartaal, dit jaar, volgend jaar, overig, overige ideeën
      toekomstvisie, mogelijke uitbreidingen, mogelijke verbeteringen, optionele verbeteringen, ooit misschien, verdere toekomst, vervolg
      verre toekomst, nabije toekomst, eerstvolgende, direct, direct te doen, eerst, daarna, must have, should have, could have
      nice to have, backlog ideeën, feature ideeën, functie-ideeën, verbeterideeën, uitbreidingsideeën, mogelijke functies
    `,
    planned: words`
      te doen, gepland, geplande functies, geplande features, openstaand, openstaande punten, openstaande taken, nog te doen
      nog niet gestart, niet gestart, aankomend, resterend, resterende taken, resterend werk, wat nog moet, wachtrij, nog te bouwen
      nog te implementeren, nog open, geplande verbeteringen
    `,
    active: words`
      bezig, mee bezig, in uitvoering, in ontwikkeling, huidig, huidig werk, huidige focus, huidige sprint, huidige taken, lopend, actief
      in behandeling, nu bezig, waar we aan werken, actieve taken, lopende taken
      huidige prioriteit, huidige prioriteiten
    `,
    blocked: words`geblokkeerd, wachtend, wachtend op, wachten op`,
    deferred: words`uitgesteld, gepauzeerd, in de wacht, opgeschort, geparkeerd, bevroren`,
    done: words`
      klaar, voltooid, afgerond, gedaan, gereed, opgeleverd, geleverd, uitgebracht, geïmplementeerd, voltooide taken, afgeronde taken
      afgeronde functies, voltooide functies, recent afgerond, recent voltooid, al klaar, opgelost, gesloten, archief, reeds afgerond
      wat al werkt, wat klaar is, geïmplementeerde functies
    `,
    dropped: words`geannuleerd, vervallen, afgewezen, geschrapt, verworpen, verwijderd`,
  },
  ahead: words`aankomend, aankomende, komende, volgende, toekomstig, toekomstige, binnenkort`,
  importance: words`hoog, hoge, gemiddelde prioriteit, laag, lage, kritiek, kritieke, dringend, prioriteit, prioriteiten`,
  checklists: words`checklist, checklists, controlelijst, controlelijsten`,
  sections: {
    criteria: words`
      acceptatiecriteria, acceptatiecriterium, succescriteria, succescriterium, exitcriteria, exit-criteria, uitgangscriteria
      afrondingscriteria, voltooiingscriteria, kwaliteitscriteria, releasecriteria, criteria, definitie van klaar, definitie van gereed
      klaar wanneer, gereed wanneer, klaar als, af wanneer, acceptatie, acceptatievoorwaarden, kwaliteitspoort, controlelijst
      checklist acceptatie, verificatie, acceptatietests, acceptatietest, klaar-criteria, exitvoorwaarden, gereedheidscriteria
      gelukt als, gelukt wanneer, succesvol als, succesvol wanneer, voltooid wanneer, acceptatie-eisen, opleveringscriteria
      definition of done, controlepunten
    `,
    tasks: words`
      taken, taak, functies, functionaliteiten, functionaliteit, opleverpunten, op te leveren, opleveringen, resultaten op te leveren
      omvang, bereik, werkzaamheden, werkitems, werkpakketten, actiepunten, acties, actieplan, activiteiten, gebruikersverhalen, verhalen
      componenten, onderdelen, implementatie, implementatiestappen, implementatieplan, stappen, subtaken, takenlijst, verbeteringen
      bugfixes, fouten, nieuwe functies, kernfuncties, belangrijkste functies, wat we bouwen, bevat, inhoud van de fase, plannen
      initiatieven, modules, hiaten, oplevering, wat is inbegrepen, inbegrepen, werk, actielijst
      takenpakket, belangrijkste taken, kerntaken, technische taken, deeltaken, wat te doen, te bouwen, te maken
      te implementeren functies, functielijst, mogelijkheden, belangrijkste functionaliteit, kernfunctionaliteit, deliverables
      op te leveren resultaten, uit te voeren taken, uitbreidingen
    `,
    requirements: words`vereisten, vereiste, eisen, functionele eisen, niet-functionele eisen, technische eisen, functionele vereisten, niet-functionele vereisten`,
    structure: words`
      routekaart, stappenplan, productroadmap, projectroadmap, ontwikkelroadmap, fases, fasen, projectfasen, fasedetails, details per fase
      faseoverzicht, overzicht van fasen, mijlpalen, mijlpalenoverzicht, belangrijkste mijlpalen, eerdere mijlpalen, voltooide mijlpalen
      huidige mijlpaal, voortgang, voortgangsoverzicht, algemene voortgang, tijdlijn, tijdslijn, tijdschema, tijdsplanning, plan
      projectplan, ontwikkelplan, releaseplan, releaseplanning, werkplan, iteraties, versies, huidige fase, kwartalen, fasenplan, faseplan
      statusoverzicht, overzicht van de fasen, voortgang per fase
    `,
    prose: words`
      stand van zaken, huidige status, huidige stand, projectstatus, principes, uitgangspunten, leidende principes, regels, afspraken
      waarden, filosofie, aanpak, werkwijze, methode, proces, hoe het werkt, gebruik van dit document, over dit document, risico's, risico
      risico's en maatregelen, risicobeheer, risicoanalyse, technische risico's, maatregelen, notities, notitie, opmerkingen, opmerking
      observaties, referenties, verwijzingen, gerelateerde documenten, zie ook, bronnen, koppelingen, nuttige links, bijlage, bijlagen
      legenda, niet-doelen, geen doelen, buiten scope, buiten bereik, niet inbegrepen, afgewezen ideeën, verworpen ideeën, wat we niet doen
      prestaties, behaalde resultaten, belangrijkste resultaten, resultaten, verwacht resultaat, verwachte resultaten, overzicht
      samenvatting, inleiding, introductie, visie, productvisie, missie, waarom, onderbouwing, motivatie, achtergrond, geschiedenis
      wijzigingsgeschiedenis, wijzigingslogboek, probleem, probleemstelling, bewijs, meetwaarden, succesmetrieken, indicatoren, kpi's
      beslissingen, besluiten, genomen besluiten, ontwerpbeslissingen, openstaande vragen, open vragen, vragen, veelgestelde vragen
      discussie, logboek, hoe we plannen, bijdragen, meedoen, dankwoord, licentie, begrippenlijst, begrippen, definities, inhoudsopgave
      inhoud, aannames, veronderstellingen, randvoorwaarden, beperkingen, bekende beperkingen, bekende problemen
      rollen en verantwoordelijkheden, verantwoordelijkheden, belanghebbenden, middelen, begroting, kosten, geleerde lessen, lessen
      terugblik, volgende stappen, volgende stap, wat nu, aanbevelingen, statistieken, volgorde, uitvoeringsvolgorde, aanbevolen volgorde
      kritieke pad, teststrategie, technologieën, projectstructuur, diagram, schattingen, schatting, contactgegevens, alternatieven
      voorbeeld, doelgroep, versiegeschiedenis, beschrijving, afbakening, technische schuld, conclusie, gewijzigde bestanden
      belangrijke bestanden, te wijzigen bestanden, nieuwe bestanden, statussymbolen, volgorde van prioriteit
      prioriteitsvolgorde, implementatietips, hoe te helpen, bijdragen aan het project, valkuilen
      belangrijke opmerkingen, technische beslissingen, architectuurbeslissingen
      doel van dit document, huidige situatie, analyse van de huidige situatie, mogelijke risico's
      meetbare resultaten, succesindicatoren
      voordelen
      dekking van de vereisten, documentinformatie, documentgegevens, documentversie, documentversies, documentbeheer
      niet gepland
    `,
    dependencies: words`afhankelijkheden, afhankelijkheid, afhankelijk van, hangt af van, externe afhankelijkheden, geblokkeerd door, randvereisten, voorwaarden, vereist`,
  },
  work: words`taak, story, user story, functie, functionaliteit, activiteit, actie`,
  fields: {
    goal: words`doel, doelen, hoofddoel, fasedoel`,
    objective: words`doelstelling, doelstellingen, hoofddoelstelling`,
    outcome: words`resultaat, resultaten, verwacht resultaat, uitkomst, uitkomsten`,
    target: words`streefdatum, doelversie`,
    time: words`tijd, periode, tijdsbestek, tijdlijn, weken, wanneer, kwartaal`,
    duration: words`duur, geschatte duur, doorlooptijd, verwachte duur`,
    start: words`startdatum, begin, gestart op, begonnen op`,
    due: words`vervaldatum, uiterlijk, opleverdatum, gepland voor, uiterste datum, gepland op`,
    end: words`einde, einddatum`,
    date: words`datum, releasedatum`,
    completed: words`voltooid op, afgerond op, voltooid, afgerond, klaar, gereed`,
    shipped: words`uitgebracht op, opgeleverd op`,
    created: words`aangemaakt, aangemaakt op`,
    status: words`stand, huidige status, toestand`,
    progress: words`voortgang, percentage voltooid`,
    owner: words`eigenaar, verantwoordelijke, verantwoordelijk, toegewezen aan, trekker, projectleider`,
    team: words`deelnemers, betrokkenen`,
    priority: words`prioriteit, urgentie`,
    effort: words`inspanning, omvang werk, geschatte inspanning, punten`,
    estimate: words`schatting, geschat, uren, geschat aantal uren, geschatte tijd`,
    complexity: words`complexiteit, moeilijkheid`,
    value: words`waarde, voordeel`,
    scope: words`bereik, omvang, reikwijdte, dekking`,
    theme: words`thema, onderwerp`,
    category: words`categorie, soort`,
    focus: words`aandachtspunt, zwaartepunt`,
    requirements: words`vereisten, eisen`,
    needs: words`
      afhankelijk van, hangt af van, afhankelijkheden, afhankelijkheid, geblokkeerd door, vereist, voorwaarden, voorwaarde, wacht op
      bouwt voort op, na afronding van, heeft nodig, wachtend op
    `,
    phases: words`fases, fasen, fase`,
    milestone: words`mijlpaal, mijlpalen`,
    tasks: words`taken`,
    features: words`functies`,
    deliverables: words`opleverpunten, opleveringen, oplevering, op te leveren`,
    delivered: words`opgeleverd`,
    risk: words`risico, risico's`,
    mitigation: words`maatregelen, maatregel`,
    purpose: words`bedoeling, missie`,
    description: words`beschrijving, omschrijving`,
    summary: words`samenvatting, overzicht`,
    why: words`waarom, reden, motivatie, onderbouwing`,
    context: words`achtergrond`,
    vision: words`visie`,
    approach: words`aanpak, werkwijze, hoe`,
    'success criteria': words`acceptatiecriteria, acceptatiecriterium, succescriteria, exitcriteria, definitie van klaar, klaar wanneer, klaar als`,
    verification: words`verificatie, testen`,
    evidence: words`bewijs`,
    version: words`versie, huidige versie`,
    release: words`uitgave`,
    budget: words`begroting, kosten`,
    notes: words`notities, notitie, opmerking, opmerkingen`,
    files: words`bestanden, belangrijke bestanden, te wijzigen bestanden, nieuwe bestanden`,
    references: words`referenties, verwijzing, zie, zie ook, bron, bronnen`,
    'execution order': words`volgorde, uitvoeringsvolgorde`,
    current: words`huidige mijlpaal, huidige fase, huidige sprint`,
    updated: words`laatst bijgewerkt, bijgewerkt, bijgewerkt op, laatste update`,
  },
  none: words`geen, niets, niet van toepassing, n.v.t., nvt, geen afhankelijkheden, zonder, geen vereisten, geen enkele`,
  unwritten: words`nader te bepalen, nog te bepalen, nog in te vullen, n.t.b., ntb, titel hier`,
  limits: words`behalve, uitgezonderd, maar, echter, nog niet, ontbreekt, ontbreken`,
  narrowing: words`alleen, slechts, uitsluitend, enkel`,
  left: words`
    open, nog open, openstaand, resterend, resterende, ontbreekt, ontbreken, te doen, nog te doen, niet af, niet klaar, bezig
    in uitvoering, onvolledig, ongetest, volgt, volgen
  `,
  reversals: words`teruggedraaid, heropend, teruggerold`,
  denials: words`niet, nie, geen, nooit, niet nog, nog niet, nog geen, zonder`,
  prepositions: words`sinds, tot, voor`,
  of: words`van`,
  awaited: words`afronding van, voltooiing van, einde van, het einde van, oplevering van, goedkeuring van`,
  current: words`
    huidige mijlpaal, huidige fase, huidige sprint, actieve fase, lopende fase, huidige etappe, actieve mijlpaal, lopende sprint
    huidige iteratie
  `,
  now: words`huidig, huidige, actueel`,
  inUse: words`actief`,
  updated: words`
    laatst bijgewerkt, laatst bijgewerkt op, bijgewerkt op, bijgewerkt, laatste update, laatst gewijzigd, laatste wijziging
    laatst herzien, laatst aangepast, datum laatste wijziging
  `,
  optional: words`optioneel, optionele, facultatief`,
  tags: words`nieuw, voorlopig, wenselijk, verplicht`,
  and: words`en`,
  through: words`tot, t/m, tot en met`,
  columns: { number: words`nummer, nr, nr., volgnummer`, id: words`kenmerk`, name: words`naam, titel` },
  numbers: {
    cardinal: [
      ['één', 'een'],
      ['twee'],
      ['drie'],
      ['vier'],
      ['vijf'],
      ['zes'],
      ['zeven'],
      ['acht'],
      ['negen'],
      ['tien'],
    ],
    ordinal: [
      ['eerste'],
      ['tweede'],
      ['derde'],
      ['vierde'],
      ['vijfde'],
      ['zesde'],
      ['zevende'],
      ['achtste'],
      ['negende'],
      ['tiende'],
    ],
    endings: words`e, de, ste`,
  },
  time: {
    units: {
      hour: words`uur, uren`,
      day: words`dag, dagen, werkdag, werkdagen`,
      week: words`week, weken`,
      month: words`maand, maanden`,
      quarter: words`kwartaal, kwartalen`,
      year: words`jaar, jaren`,
    },
    beside: words`ca, circa, ongeveer, tot, van, in, uiterlijk, per, op, begin, half, heden, vandaag`,
    part: words`midden, medio, eind, einde`,
    since: words`vanaf`,
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['maart', 'mrt'],
      ['april', 'apr'],
      ['mei'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['augustus', 'aug'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
  },
};
