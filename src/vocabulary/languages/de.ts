import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  asks: words`wie, warum, wieso`,
  letters: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  capitalNouns: true,
  status: {
    planned: words`
      geplant, offen, noch offen, in planung, nicht begonnen, ausstehend, geplante, planung, zu planen, noch nicht begonnen, nicht gestartet
      noch nicht gestartet, nicht angefangen, noch nicht, offene, wieder geöffnet, anstehend, bevorstehend, zu erledigen, zu tun, todo
      noch zu tun, umzusetzen, noch umzusetzen, nicht umgesetzt, noch nicht umgesetzt, nicht implementiert, noch nicht implementiert
      nicht fertig, unvollständig, unfertig, nicht erledigt, als nächstes, als nächster, nächste, nächster, nächstes, demnächst, bald
      zukunft, zukünftig, künftig, später, vorgeschlagen, vorschlag, eingeplant, vorgesehen, terminiert, angesetzt, in der warteschlange
      warteschlange, im backlog, eingereiht, zu klären, zu definieren, noch zu definieren, in überlegung, wird erwogen, angedacht, idee
      entwurf, startbereit, bereit zum start, beabsichtigt, angekündigt, kommend, vorgemerkt, priorisiert, steht aus, noch ausstehend
      steht noch aus, nicht terminiert
      fehlt, fehlt noch, fehlend, fehlende, nicht vorhanden, noch nicht vorhanden
    `,
    active: words`
      in arbeit, in bearbeitung, in umsetzung, in entwicklung, laufend, begonnen, in durchführung, läuft, läuft gerade, aktiv, aktuell
      derzeit, angefangen, gestartet, angelaufen, im gange, im gang, im aufbau, im bau, jetzt, in prüfung, in review, im review, in abnahme
      im test, in test, wird getestet, wird umgesetzt, wird entwickelt, wird bearbeitet, in vorbereitung, in konzeption, fortlaufend
      kontinuierlich, dauerhaft, teilweise, teilweise fertig, teilweise erledigt, teilweise abgeschlossen, teilweise umgesetzt
      teilweise implementiert, teils erledigt, zum teil, teilerledigt, fast fertig, fast abgeschlossen, nahezu fertig, nahezu abgeschlossen
      wieder aufgenommen, angegangen, aktive entwicklung, in progress, zur hälfte fertig, halb fertig
      hier sind wir, wir sind hier, hier stehen wir
      größtenteils, weitgehend, zum großen teil, überwiegend
    `,
    blocked: words`
      blockiert, geblockt, wartet, wartet auf, wartend, warten auf, warten, wartet auf freigabe, wartet auf entscheidung, behindert
      gesperrt, hängt, steckt fest
    `,
    deferred: words`
      zurückgestellt, verschoben, pausiert, aufgeschoben, vertagt, auf eis, vorerst zurückgestellt, auf eis gelegt, auf später verschoben
      ausgesetzt, eingefroren, ruht, ruhend, geparkt, verzögert, verspätet, angehalten, unterbrochen, depriorisiert, nach hinten verschoben
      in wartestellung, hintangestellt, übertragen
    `,
    done: words`
      abgeschlossen, erledigt, fertig, fertiggestellt, umgesetzt, implementiert, vollendet, beendet, geliefert, ausgeliefert
      veröffentlicht, freigegeben, released, geschlossen, gelöst, behoben, gefixt, erreicht, erfüllt, live, in produktion, produktiv
      verfügbar, bereitgestellt, deployt, deployed, zusammengeführt, gemergt, gemerged, verifiziert, geprüft, validiert, bestätigt
      abgenommen, getan, gemacht, komplett, komplett fertig, vollständig umgesetzt, bereits umgesetzt, bereits erledigt
      bereits implementiert, schon erledigt, fertig umgesetzt, 100% fertig, ausgeführt, durchgeführt, finalisiert, eingeführt, ausgerollt
      getestet, archiviert, bestanden, realisiert, erfolgreich, erfolgreich abgeschlossen, vollständig abgeschlossen
      vollständig implementiert, implementiert und getestet, umgesetzt und getestet
    `,
    dropped: words`
      verworfen, abgebrochen, gestrichen, abgelehnt, abgesagt, entfallen, eingestellt, aufgegeben, entfällt, fallengelassen, fallen gelassen
      nicht geplant, wird nicht umgesetzt, wird nicht gemacht, nicht mehr geplant, nicht mehr benötigt, nicht nötig, storniert, annulliert
      obsolet, veraltet, überholt, hinfällig, ersetzt, abgelöst, entfernt, übersprungen, zurückgezogen, ausgeschlossen, zurückgerollt
      wird nicht weiterverfolgt, nicht weiterverfolgt, außerhalb des umfangs
      nicht-ziele, nichtziele, nicht im umfang
    `,
  },
  labels: {
    milestone: words`meilenstein, meilensteine, meilensteinen, version, versionen, ausbaustufe, auslieferung, release`,
    phase: words`
      phase, phasen, etappe, etappen, stufe, stufen, sprint, sprints, iteration, iterationen, woche, wochen, monat, monate, tag, tage
      schritt, schritte, abschnitt, abschnitte, teil, teile, welle, wellen, zyklus, paket, arbeitspaket, block, runde, projektphase, kw
      kalenderwoche, kalenderwochen, entwicklungsphase, ausbauphase
      unterphase, unterphasen, teilphase, teilphasen
    `,
  },
  weakLabels: words`schritt, schritte, teil, teile, welle, wellen, runde, tag, tage`,
  idLetters: { I: words`iteration, iterationen` },
  buckets: {
    horizon: words`
      jetzt, als nächstes, danach, später, demnächst, bald, zukunft, zukünftig, zukünftiges, künftig, zukünftige erweiterungen
      zukünftige features, zukünftige funktionen, zukünftige verbesserungen, zukünftige ideen, zukünftige überlegungen, zukünftige arbeiten
      zukünftige versionen, künftige erweiterungen, künftige features, künftige versionen, zukunftspläne, zukunftsideen, ausblick
      perspektive, kurzfristig, mittelfristig, langfristig, kurzfristige ziele, mittelfristige ziele, langfristige ziele
      kurzfristige aufgaben, langfristige aufgaben, sofort, unmittelbar, hohe priorität, mittlere priorität, niedrige priorität
      geringe priorität, höchste priorität, normale priorität, priorität hoch, priorität mittel, priorität niedrig, hoch, mittel, niedrig
      kritisch, wichtig, dringend, ideen, ideenspeicher, ideensammlung, ideenliste, wunschliste, wünsche, wünschenswert, optional
      optionales, parkplatz, themenspeicher, irgendwann, vielleicht, eventuell, eines tages, kann, muss, soll, sollte, könnte
      muss-kriterien, soll-kriterien, kann-kriterien, schnelle erfolge, nice-to-have, nach mvp, nach dem mvp, post-mvp, nach dem release
      nach dem launch, vorschläge, in überlegung, in prüfung, sonstiges, weiteres, weitere ideen, verschiedenes, nächste version
      nächstes release, nächstes quartal, nächster monat, nächste woche, dieses quartal, diesen monat, dieser monat, diese woche
      dieses jahr, nächstes jahr, nächste iteration, nächster sprint, nächste phase, mögliche erweiterungen, mögliche features
      geplante erweiterungen, weitere verbesserungen, nächste schritte, zukunftsvision, ideenpool, mögliche weiterentwicklungen
      weiterentwicklung
      prio 1, prio 2, prio 3, prio 4
    `,
    planned: words`
      geplant, geplantes, geplante features, geplante funktionen, geplante verbesserungen, geplante arbeiten, zu erledigen, zu tun, offen
      offene punkte, offene aufgaben, offene themen, offene arbeiten, ausstehend, ausstehende aufgaben, anstehend, anstehende aufgaben
      bevorstehend, kommend, kommende features, noch offen, noch zu tun, nicht begonnen, verbleibend, verbleibende arbeiten
      verbleibende aufgaben, was noch fehlt, es fehlt noch, vorgesehen, warteschlange, todos, to-dos, noch umzusetzen, nicht umgesetzt
      nicht implementiert, noch nicht implementiert, noch nicht umgesetzt, was fehlt
    `,
    active: words`
      in arbeit, in bearbeitung, in entwicklung, in umsetzung, laufend, laufende arbeiten, laufende aufgaben, aktuell, aktuelle arbeiten
      aktueller fokus, aktueller sprint, aktuelle aufgaben, derzeit, derzeit in arbeit, aktiv, begonnen, in review, gerade in arbeit
      aktuell in arbeit, woran wir arbeiten, jetzt in arbeit
    `,
    blocked: words`blockiert, blockierte aufgaben, wartend, wartet, wartet auf, warten auf`,
    deferred: words`
      zurückgestellt, zurückgestelltes, zurückgestellte aufgaben, verschoben, verschobenes, pausiert, aufgeschoben, vertagt, geparkt, auf eis
      ausgesetzt
    `,
    done: words`
      erledigt, erledigtes, abgeschlossen, abgeschlossenes, abgeschlossene arbeiten, abgeschlossene aufgaben, abgeschlossene features
      fertig, fertiggestellt, umgesetzt, umgesetzte features, bereits umgesetzt, bereits erledigt, bereits fertig, implementiert
      implementierte features, implementierte funktionen, geliefert, ausgeliefert, veröffentlicht, released, kürzlich abgeschlossen
      kürzlich erledigt, zuletzt abgeschlossen, zuletzt erledigt, vorhandene funktionen, behoben, gelöst, geschlossen, archiv, archiviert
      bereits abgeschlossen, bisher umgesetzt, bisher erreicht, vollständig umgesetzt, bereits implementiert
      erledigte punkte, erledigte aufgaben
    `,
    dropped: words`verworfen, verworfenes, gestrichen, abgebrochen, abgelehnt, abgesagt, eingestellt, entfallen, obsolet, nicht mehr geplant`,
  },
  ahead: words`anstehend, anstehende, bevorstehend, kommend, kommende, nächste, nächstes, zukünftig, zukünftige, künftig, demnächst, später`,
  importance: words`hoch, hohe, mittel, mittlere priorität, niedrig, niedrige, kritisch, dringend, priorität, prioritäten, muss, sollte`,
  checklists: words`checkliste, checklisten, prüfliste, prüflisten, abnahmecheckliste`,
  sections: {
    criteria: words`
      abnahmekriterien, abnahmekriterium, akzeptanzkriterien, akzeptanzkriterium, erfolgskriterien, erfolgskriterium, exit-kriterien
      exitkriterien, austrittskriterien, ausstiegskriterien, abschlusskriterien, abschlusskriterium, fertigstellungskriterien
      qualitätskriterien, freigabekriterien, releasekriterien, release-kriterien, kriterien, abschlussbedingungen, akzeptanz, abnahme
      abnahmebedingungen, definition von fertig, definition of done, definition von erledigt, fertig wenn, fertig ist es wenn, erledigt wenn
      abgeschlossen wenn, gilt als fertig wenn, erfolg wenn, muss-ziele, musskriterien, qualitätstor, qualitätsgate, qualitäts-gate
      qualitätsgates, gate, prüfkriterien, checkliste zum abschluss, abschluss-checkliste, abnahmecheckliste, abnahme-checkliste, prüfliste
      verifikation, nachweiskriterien, qualitätsanforderungen, definition von „fertig“, definition von "fertig", abnahmetest, abnahmetests
      akzeptanzbedingungen, freigabebedingungen, mvp-kriterien
    `,
    tasks: words`
      aufgaben, aufgabe, funktionen, funktionalitäten, funktionalität, leistungsumfang, funktionsumfang, umfang, mvp-umfang
      liefergegenstände, liefergegenstand, lieferobjekte, lieferumfang, lieferergebnisse, ergebnisse zu liefern, wichtigste ergebnisse
      arbeitspakete, arbeitspaket, maßnahmen, massnahmen, aktionen, aktivitäten, inhalte, inhalt der phase, schritte, umsetzung
      umsetzungsschritte, umsetzungsplan, implementierung, implementierungsschritte, implementierungsplan, teilaufgaben, unteraufgaben
      aufgabenliste, verbesserungen, fehlerbehebungen, fehlerbehebung, fehler, bugs, bugfixes, neuerungen, neue funktionen, neue features
      kernfunktionen, hauptfunktionen, kernfeatures, hauptfeatures, hauptaufgaben, komponenten, module, bausteine, initiativen, user stories
      geschichten, epen, lücken, zu schließende lücken, tests, arbeiten, zu liefern, was geliefert wird, was gebaut wird, beinhaltet
      enthält, pläne, backlog-einträge, to-do-liste, aufgabenpakete, was zu tun ist, implementierungsaufgaben, arbeitsschritte
      ergebnisse der phase, inhalte der phase, enthalten
    `,
    requirements: words`
      anforderungen, anforderung, funktionale anforderungen, nicht-funktionale anforderungen, nichtfunktionale anforderungen
      technische anforderungen, muss-anforderungen
    `,
    structure: words`
      fahrplan, entwicklungsfahrplan, projektfahrplan, produkt-roadmap, produktroadmap, projekt-roadmap, entwicklungs-roadmap
      technische roadmap, roadmap im detail, roadmap-übersicht, phasen, projektphasen, entwicklungsphasen, umsetzungsphasen, phasendetails
      phasen im detail, details der phasen, phasenübersicht, übersicht der phasen, überblick der phasen, phasenplan, etappen, stufen
      meilensteine, meilensteinplan, meilensteinübersicht, übersicht der meilensteine, wichtige meilensteine, wichtigste meilensteine
      bisherige meilensteine, vergangene meilensteine, abgeschlossene meilensteine, aktueller meilenstein, fortschritt, gesamtfortschritt
      fortschrittsübersicht, fortschrittstabelle, statusübersicht, zeitplan, zeitplanung, zeitachse, zeitstrahl, zeitleiste, terminplan
      plan, gesamtplan, projektplan, entwicklungsplan, releaseplan, release-plan, releaseplanung, veröffentlichungsplan, lieferplan
      arbeitsplan, planung, sprints, sprintplan, sprint-übersicht, iterationen, versionen, geplante versionen, releases, versionsverlauf
      versionsübersicht, aktuelle phase, abgeschlossene phasen, bisherige phasen, quartale, ausbaustufen, projektablauf
      übersicht der etappen, etappenplan, etappenübersicht, phasen und meilensteine, meilensteine und phasen, meilenstein-übersicht
      phasen-übersicht, überblick über die phasen, übersicht über die phasen
    `,
    prose: words`
      status, stand, aktueller stand, aktueller status, ist-zustand, ist-stand, projektstatus, projektstand, statusbericht
      standortbestimmung, wo wir stehen, aktualisierungen, neuigkeiten, prinzipien, grundprinzipien, leitprinzipien, leitlinien, grundsätze
      designprinzipien, regeln, spielregeln, konventionen, werte, philosophie, strategie, ansatz, vorgehen, vorgehensweise, methodik
      methode, prozess, funktionsweise, wie es funktioniert, so funktioniert es, verwendung, verwendung dieses dokuments
      über dieses dokument, über, lesehinweis, lesehinweise, risiken, risiko, risiken und maßnahmen, risiken und gegenmaßnahmen
      risiken & maßnahmen, risikomanagement, risikoanalyse, technische risiken, gegenmaßnahmen, notizen, notiz, hinweise, hinweis
      anmerkungen, anmerkung, bemerkungen, kommentare, beobachtungen, technische hinweise, referenzen, referenz, verweise
      verwandte dokumente, weiterführende dokumente, weiterführende links, weiterführendes, siehe auch, siehe, quellen, links
      nützliche links, anhang, anhänge, legende, statuslegende, zeichenerklärung, nicht-ziele, nichtziele, keine ziele, nicht im umfang
      außerhalb des umfangs, nicht enthalten, nicht teil des projekts, abgrenzung, ausschlüsse, abgelehnte ideen, verworfene ideen
      verworfene alternativen, was wir nicht tun, was wir nicht machen, errungenschaften, erfolge, wichtigste erfolge, meilensteine erreicht
      ergebnis, ergebnisse, erwartetes ergebnis, erwartete ergebnisse, überblick, übersicht, zusammenfassung, kurzfassung, einleitung
      einführung, vorwort, vision, produktvision, projektvision, mission, zweck, warum, begründung, motivation, beweggründe, hintergrund
      kontext, projektkontext, ausgangslage, ausgangssituation, geschichte, änderungshistorie, änderungsverlauf, änderungsprotokoll
      änderungen seit, problem, problemstellung, das problem, nachweis, nachweise, belege, metriken, erfolgsmetriken, kennzahlen
      erfolgskennzahlen, messgrößen, indikatoren, kpis, kpi, entscheidungen, entscheidung, getroffene entscheidungen, designentscheidungen
      architekturentscheidungen, technische entscheidungen, offene fragen, fragen, häufige fragen, offene entscheidungen, diskussion
      feedback, protokoll, entscheidungsprotokoll, logbuch, tagebuch, changelog, wie wir planen, wie wir arbeiten, mitwirken, mitmachen
      beitragen, beiträge, danksagung, danksagungen, lizenz, glossar, begriffe, definitionen, inhaltsverzeichnis, inhalt, annahmen
      voraussetzungen und annahmen, randbedingungen, rahmenbedingungen, einschränkungen, grenzen, bekannte einschränkungen
      bekannte probleme, bekannte fehler, team, rollen und verantwortlichkeiten, verantwortlichkeiten, zuständigkeiten, stakeholder
      interessengruppen, ressourcen, ressourcenbedarf, budget, kosten, kostenschätzung, gelernte lektionen, erkenntnisse, lessons learned
      retrospektive, rückblick, nächste schritte, nächster schritt, wie geht es weiter, wie es weitergeht, was kommt als nächstes
      empfehlungen, empfehlung, statistik, statistiken, reihenfolge, ausführungsreihenfolge, empfohlene reihenfolge, umsetzungsreihenfolge
      kritischer pfad, umsetzungsstrategie, teststrategie, einführungsstrategie, technologien, technologie-stack, tech-stack
      technischer stack, projektstruktur, verzeichnisstruktur, architekturüberblick, diagramm, diagramme, abhängigkeitsgraph
      abhängigkeitsdiagramm, schätzungen, schätzung, aufwandsschätzung, aufwand, kontakt, alternativen, inspiration, beispiel, versionierung
      zielgruppe, nutzen, auswirkungen, mehrwert, versionsgeschichte, worum es geht, ungeklärte fragen, offene punkte zur klärung
      pflegehinweise, technische schulden, geänderte dateien, neue dateien, betroffene dateien, beschreibung, zielbild
      wichtige dateien, zu ändernde dateien, statussymbole, prioritätenreihenfolge, hinweise zur umsetzung
      veröffentlichungsregeln, arbeitsregeln, reihenfolge der umsetzung
      risiken und abhängigkeiten
      erlaeuterung
      vorteile
      abdeckung der anforderungen, prüfpfad, keine prioritäten, nicht-prioritäten, vergleich, technische architektur, systemarchitektur, architekturübersicht, dokumentinformation, dokumentinformationen, dokumentenversion, dokumentversion, dokumentversionen, angaben zum dokument
      nicht geplant
    `,
    dependencies: words`
      abhängigkeiten, abhängigkeit, hängt ab von, abhängig von, externe abhängigkeiten, phasenabhängigkeiten, blockiert durch, blockiert von
      blocker, voraussetzungen, voraussetzung, vorbedingungen, vorbedingung, benötigt, erfordert, setzt voraus, baut auf, vorgänger
      abhängig
    `,
  },
  work: words`aufgabe, story, user story, anwendergeschichte, funktion, aktivität, arbeitspaket, maßnahme`,
  fields: {
    goal: words`
      ziel, ziele, hauptziel, hauptziele, phasenziel, sprintziel, meilensteinziel, gesamtziel, ziel der phase, ziel dieser phase
      ziele dieser phase, kernziel
    `,
    objective: words`zielsetzung, zielsetzungen, teilziele, phasenziele, ziele der phase`,
    outcome: words`ergebnis, ergebnisse, erwartetes ergebnis, erwartete ergebnisse, resultat, resultate, schlüsselergebnisse`,
    target: words`zieldatum, zieltermin, zielversion, zielquartal, ziel-datum, ziel-termin, zielzeitraum`,
    time: words`zeit, zeitraum, zeitrahmen, zeitplan, zeitfenster, wochen, woche, wann, quartal`,
    duration: words`dauer, geschätzte dauer, geplante dauer, zeitaufwand, laufzeit`,
    start: words`start, beginn, startdatum, begonnen am, gestartet am`,
    due: words`
      fällig, fällig am, fälligkeit, frist, deadline, termin, stichtag, geplant für, liefertermin, fälligkeitsdatum, bis wann, fertig bis
      zu erledigen bis, geplanter abschluss, geplante fertigstellung, geplant bis, voraussichtlich, voraussichtliche fertigstellung
    `,
    end: words`ende, enddatum, geplantes ende`,
    date: words`datum, releasedatum, veröffentlichungsdatum`,
    completed: words`
      abgeschlossen am, abgeschlossen, fertiggestellt am, erledigt am, beendet am, fertigstellung, abschlussdatum, abschluss, fertig am
      fertig, erledigt, umgesetzt am, umgesetzt
    `,
    shipped: words`veröffentlicht am, ausgeliefert am, geliefert am`,
    created: words`erstellt am, erstellt, angelegt am`,
    status: words`status, stand, zustand, aktueller stand, aktueller status`,
    progress: words`fortschritt, gesamtfortschritt, prozent`,
    owner: words`
      verantwortlich, verantwortliche, verantwortlicher, zuständig, zuständigkeit, besitzer, eigentümer, zugewiesen an, leitung, bearbeiter
      wer, verantwortung, verantwortliche person, ansprechpartner, projektleitung, federführung
    `,
    team: words`team, beteiligte, teilnehmer`,
    priority: words`priorität, prio, dringlichkeit, schweregrad`,
    effort: words`aufwand, geschätzter aufwand, größe, punkte, gesamtaufwand`,
    estimate: words`schätzung, aufwandsschätzung, geschätzt, stunden, geschätzte zeit, geschätzte stunden, zeitschätzung`,
    complexity: words`komplexität, schwierigkeit, geschätzte komplexität, schwierigkeitsgrad`,
    impact: words`auswirkung, auswirkungen, wirkung`,
    value: words`nutzen, wert, mehrwert, geschäftswert`,
    scope: words`umfang, abdeckung, anforderungsabdeckung`,
    theme: words`thema, themen`,
    category: words`kategorie, typ, art`,
    focus: words`fokus, schwerpunkt, schwerpunkte`,
    requirements: words`anforderungen, anforderung`,
    needs: words`
      hängt ab von, abhängig von, abhängigkeiten, abhängigkeit, blockiert durch, blockiert von, benötigt, erfordert, setzt voraus
      voraussetzungen, voraussetzung, vorbedingungen, vorbedingung, nach, braucht, wartet auf, vorgänger, baut auf, abhängig, basiert auf
      erst nach
    `,
    blocks: words`blockiert, ermöglicht`,
    phases: words`phasen, phase, anzahl phasen`,
    plans: words`pläne, plan`,
    milestone: words`meilenstein, meilensteine`,
    tasks: words`aufgaben, anzahl aufgaben`,
    features: words`funktionen`,
    deliverables: words`liefergegenstände, liefergegenstand, lieferobjekte, lieferumfang, lieferergebnisse, liefert, lieferung`,
    delivered: words`geliefert, ausgeliefert`,
    risk: words`risiko, risiken, risikostufe`,
    mitigation: words`gegenmaßnahmen, gegenmaßnahme, risikominderung`,
    mode: words`modus`,
    purpose: words`zweck, mission, absicht`,
    description: words`beschreibung, details, was`,
    summary: words`zusammenfassung, überblick, übersicht`,
    why: words`warum, begründung, motivation, grund, gründe`,
    context: words`kontext, hintergrund`,
    vision: words`vision`,
    approach: words`ansatz, vorgehen, strategie, wie, methode`,
    'success criteria': words`
      erfolgskriterien, erfolgskriterium, abnahmekriterien, abnahmekriterium, akzeptanzkriterien, akzeptanzkriterium, exit-kriterien
      abschlusskriterien, definition von fertig, fertig wenn, erledigt wenn, akzeptanz, abnahme, kriterien
    `,
    metrics: words`metriken, metrik, kennzahlen`,
    verification: words`verifikation, überprüfung, prüfung, tests, test`,
    evidence: words`nachweis, nachweise, beleg, belege`,
    version: words`version, aktuelle version`,
    release: words`veröffentlichung`,
    budget: words`budget, kosten`,
    notes: words`notizen, notiz, hinweis, hinweise, anmerkung, anmerkungen, bemerkung, bemerkungen, kommentar`,
    files: words`dateien, wichtige dateien, betroffene dateien, geänderte dateien, neue dateien`,
    references: words`referenzen, referenz, verweise, siehe, siehe auch, quelle, quellen`,
    tags: words`schlagwörter, etiketten`,
    'execution order': words`ausführungsreihenfolge, reihenfolge`,
    current: words`aktueller meilenstein, aktuelle phase, aktueller sprint, aktuelle etappe`,
    updated: words`letzte aktualisierung, zuletzt aktualisiert, aktualisiert, aktualisiert am, letzte änderung`,
  },
  none: words`
    keine, keiner, keines, nichts, kein, entfällt, nicht zutreffend, keine abhängigkeiten, ohne, unabhängig, k.a., keine voraussetzungen
    keinen, keinem
  `,
  unwritten: words`offen, noch festzulegen, noch zu klären, wird noch festgelegt, auszufüllen, n.n., titel hier`,
  limits: words`außer, bis auf, ausgenommen, ohne, aber, jedoch, noch nicht, es fehlt, es fehlen, fehlt noch, fehlen noch`,
  narrowing: words`nur, lediglich, ausschließlich`,
  left: words`
    offen, noch offen, ausstehend, noch ausstehend, steht aus, stehen aus, fehlt, fehlen, fehlt noch, fehlen noch, in arbeit, nicht fertig
    unfertig, unvollständig, ungetestet, folgt, folgen, übrig, verbleibend, verbleibende
  `,
  reversals: words`zurückgerollt, zurückgenommen, rückgängig gemacht, wieder geöffnet, wiedereröffnet, zurückgesetzt`,
  denials: words`nicht, kein, keine, keinen, keinem, keiner, keines, nie, noch nicht, noch kein, noch keine`,
  prepositions: words`seit, bis, für`,
  of: words`von`,
  awaited: words`abschluss von, den abschluss von, abschluss der, ende von, ende der, fertigstellung von, fertigstellung der, abnahme von, ergebnisse von`,
  current: words`
    aktueller meilenstein, aktuelle phase, aktueller sprint, aktuelle etappe, laufende phase, laufender meilenstein, aktiver meilenstein
    phase in arbeit, meilenstein in arbeit, aktueller abschnitt, laufender sprint, aktive phase
  `,
  now: words`aktuell`,
  coded: words`code fertig, entwicklung abgeschlossen`,
  inUse: words`aktiv`,
  updated: words`
    letzte aktualisierung, zuletzt aktualisiert, aktualisiert am, aktualisiert, letzte änderung, zuletzt geändert, stand vom
    letzter stand, stand, letztes update, zuletzt geändert am, zuletzt bearbeitet, zuletzt überprüft, letzte überarbeitung
    aktualisierungsdatum, letzte änderung am, zuletzt aktualisiert am
  `,
  optional: words`optional, optionale, optionaler, freiwillig`,
  tags: words`neu, vorläufig, wünschenswert, verpflichtend, verbindlich`,
  and: words`und, sowie`,
  through: words`bis`,
  columns: { number: words`nummer, nr, nr., lfd. nr.`, id: words`kennung, kürzel`, name: words`name, titel, bezeichnung` },
  numbers: {
    cardinal: [
      ['eins'],
      ['zwei'],
      ['drei'],
      ['vier'],
      ['fünf'],
      ['sechs'],
      ['sieben'],
      ['acht'],
      ['neun'],
      ['zehn'],
    ],
    ordinal: [
      ['erste', 'erster', 'erstes'],
      ['zweite', 'zweiter', 'zweites'],
      ['dritte', 'dritter', 'drittes'],
      ['vierte', 'vierter', 'viertes'],
      ['fünfte', 'fünfter', 'fünftes'],
      ['sechste', 'sechster', 'sechstes'],
      ['siebte', 'siebter', 'siebtes'],
      ['achte', 'achter', 'achtes'],
      ['neunte', 'neunter', 'neuntes'],
      ['zehnte', 'zehnter', 'zehntes'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`stunde, stunden, std`,
      day: words`tag, tage, tagen, arbeitstag, arbeitstage`,
      week: words`woche, wochen, kw, kalenderwoche, kalenderwochen`,
      month: words`monat, monate, monaten`,
      quarter: words`quartal, quartale`,
      year: words`jahr, jahre, jahren`,
    },
    beside: words`ca, circa, etwa, ungefähr, rund, bis, im, in, von, vom, der, am, zum, voraussichtlich, heute`,
    part: words`anfang, mitte, ende`,
    since: words`ab, seit`,
    months: [
      ['januar', 'jänner', 'jan'],
      ['februar', 'feber', 'feb'],
      ['märz', 'mär', 'mrz', 'maerz'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['dezember', 'dez'],
    ],
  },
};
