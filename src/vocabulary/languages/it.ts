import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const italian: Language = {
  code: 'it',
  name: 'Italiano',
  headFirst: true,
  status: {
    planned: words`
      pianificato, pianificata, da fare, previsto, non iniziato, non iniziata, pianificati, pianificate, in pianificazione, da pianificare
      prevista, previsti, previste, programmato, programmata, non iniziati, non iniziate, non ancora iniziato, non ancora iniziata
      non avviato, non avviata, non ancora, da iniziare, da implementare, da realizzare, da completare, non implementato, non implementata
      non fatto, incompleto, incompleta, in sospeso da avviare, in arrivo, prossimo, prossima, prossimi, prossime, prossimamente, poi
      successivo, successiva, futuro, futura, futuri, future, più avanti, più tardi, proposto, proposta, proposte, in coda, nel backlog
      in backlog, aperto, aperta, aperti, aperte, riaperto, da definire, da decidere, in valutazione, allo studio, bozza, idea, rimanente
      schedulato, schedulata, in programma, priorizzato, da avviare
      prossimo focus, prossimo passo
      mancante, mancanti, manca, assente, assenti, inesistente, non esiste, non presente, non ancora presente
    `,
    active: words`
      in corso, in lavorazione, in sviluppo, in corso d'opera, in esecuzione, iniziato, in progress, in realizzazione, in implementazione
      in costruzione, attivo, attiva, attivi, attive, attuale, attualmente, iniziata, avviato, avviata, cominciato, adesso, ora
      in revisione, in review, in test, in fase di test, in verifica, in validazione, in progettazione, in preparazione, continuo, continua
      parziale, parzialmente completato, parzialmente completata, parzialmente fatto, parzialmente implementato, quasi completato
      quasi finito, quasi pronto, ripreso, in fase di sviluppo, in corso di sviluppo, in corso di realizzazione, in avanzamento
      versione attuale, in versione attuale
      siamo qui
      per lo più, in gran parte
      parzialmente, in parte
    `,
    blocked: words`
      bloccato, bloccata, bloccati, bloccate, in attesa, in attesa di, in attesa di approvazione, in attesa di revisione, impedito, fermo
      ferma, in stallo
    `,
    deferred: words`
      rimandato, rimandata, rinviato, posticipato, sospeso, in pausa, rimandati, rimandate, rinviata, rinviati, rinviate, posticipata
      posticipati, posticipate, sospesa, sospesi, sospese, in sospeso, differito, differita, congelato, congelata, ritardato, in ritardo
      spostato, spostata, accantonato, accantonata, messo in pausa, interrotto, interrotta, stand-by, standby
    `,
    done: words`
      completato, completata, fatto, terminato, terminata, concluso, completati, completate, completo, completa, fatta, fatti, fatte, finito
      finita, finiti, finite, terminati, terminate, conclusa, conclusi, concluse, consegnato, consegnata, consegnati, consegnate, rilasciato
      rilasciata, rilasciati, rilasciate, pubblicato, pubblicata, implementato, implementata, implementati, implementate, realizzato
      realizzata, realizzati, realizzate, chiuso, chiusa, chiusi, chiuse, risolto, risolta, risolti, risolte, corretto, corretta, verificato
      verificata, validato, validata, raggiunto, raggiunta, raggiunti, in produzione, disponibile, disponibili, integrato, integrata
      eseguito, eseguita, ultimato, ultimata, già fatto, già implementato, già completato, distribuito, distribuita, testato, testata
      archiviato, archiviata, superato con successo, ratificato, consolidato, pronto, pronta, successo, 100% completato
      completato e verificato, fatto e verificato, operativo
    `,
    dropped: words`
      annullato, annullata, scartato, abbandonato, abbandonata, rifiutato, annullati, annullate, cancellato, cancellata, cancellati
      cancellate, abbandonati, scartata, scartati, scartate, rifiutata, respinto, respinta, eliminato, eliminata, rimosso, rimossa, obsoleto
      obsoleta, obsoleti, sostituito, sostituita, ritirato, ritirata, non pianificato, non si farà, non verrà fatto, fuori ambito
      fuori scope, saltato, saltata, dismesso, dismessa, deprecato, deprecata
      non obiettivi, non-obiettivi, fuori perimetro
    `,
  },
  labels: {
    milestone: words`traguardo, traguardi, pietra miliare, pietre miliari, versione, versioni, rilascio, rilasci`,
    phase: words`
      fase, fasi, sprint, tappa, tappe, stadio, iterazione, iterazioni, settimana, settimane, mese, mesi, giorno, giorni, passo, passi, ciclo
      parte, parti, blocco, ondata, step
      stadi
    `,
  },
  weakLabels: words`passo, passi, parte, parti, ondata, giorno, giorni`,
  idLetters: { I: words`iterazione, iterazioni` },
  buckets: {
    horizon: words`
      adesso, ora, poi, dopo, più avanti, più tardi, prossimamente, futuro, in futuro, sviluppi futuri, miglioramenti futuri
      funzionalità future, idee future, lavori futuri, considerazioni future, piani futuri, versioni future, evoluzioni future
      breve termine, medio termine, lungo termine, a breve termine, a medio termine, a lungo termine, breve periodo, medio periodo
      lungo periodo, immediato, priorità alta, priorità media, priorità bassa, alta priorità, media priorità, bassa priorità
      priorità massima, priorità critica, alta, bassa, critico, importante, urgente, alto impatto, medio impatto, basso impatto, idee
      lista dei desideri, desideri, desiderabile, opzionale, opzionali, parcheggio, un giorno, forse, vittorie rapide, essenziale, post-mvp
      post mvp, dopo l'mvp, post-lancio, proposte, in valutazione, esplorazione, prossime funzionalità, prossima versione
      prossimo trimestre, prossimo mese, prossima settimana, questo mese, questa settimana, questo trimestre, quest'anno
      prossima iterazione, altro, altre idee, varie, prossimi passi, visione futura, visione a lungo termine, idee per il futuro
      miglioramenti opzionali, possibili miglioramenti, suggerimenti, oltre
    `,
    planned: words`
      da fare, pianificato, pianificati, pianificate, previsto, previsti, in programma, in arrivo, prossimi, da iniziare, non iniziato
      cosa manca, da completare, rimanente, rimanenti, attività rimanenti, funzionalità pianificate, funzionalità previste, in coda
      da implementare, aperto, aperti, pianificata, attività pianificate, attività da fare, prossime attività
      non implementato, non ancora implementato
    `,
    active: words`
      in corso, in lavorazione, in sviluppo, in esecuzione, attuale, attivo, attivi, focus attuale, sprint attuale, lavori in corso
      attività in corso, in revisione, in corso d'opera, attualmente in corso, lavoro in corso, in corso adesso, in corso ora
    `,
    blocked: words`bloccato, bloccati, bloccata, bloccate, in attesa, in attesa di`,
    deferred: words`rimandato, rimandati, rinviato, rinviati, posticipato, posticipati, sospeso, sospesi, in sospeso, in pausa, differito, differiti`,
    done: words`
      completato, completati, completata, completate, fatto, fatti, finito, terminato, terminati, concluso, conclusi, rilasciato, rilasciati
      consegnato, implementato, implementati, realizzato, realizzati, funzionalità completate, funzionalità implementate
      attività completate, recentemente completato, completato di recente, già fatto, già implementato, risolto, risolti, chiuso, chiusi, archivio
      finiti, già completato, cosa è stato fatto
    `,
    dropped: words`annullato, annullati, cancellato, cancellati, abbandonato, abbandonati, scartato, scartati, rimosso, rimossi, obsoleto`,
  },
  ahead: words`in arrivo, prossimi, prossime, prossimo, futuro, future`,
  importance: words`alta, media, bassa, critica, critico, urgente, priorità, indispensabile`,
  checklists: words`lista di controllo, lista di verifica, liste di controllo`,
  sections: {
    criteria: words`
      criteri di accettazione, criterio di accettazione, criteri di uscita, criterio di uscita, criteri di successo, criterio di successo
      criteri di completamento, criterio di completamento, criteri di chiusura, criteri di validazione, criteri di qualità
      criteri di rilascio, criteri, definizione di fatto, definizione di completato, definizione di finito, fatto quando, completato quando
      finito quando, pronto quando, accettazione, condizioni di accettazione, condizioni di uscita, checklist di verifica
      checklist di uscita, checklist di completamento, gate, gate di qualità, verifica, requisiti di qualità, definition of done
      definizione di fatto (dod), test di accettazione, cancello di qualità, checklist finale, criteri di verifica
    `,
    tasks: words`
      attività, compiti, compito, funzionalità, caratteristiche, consegne, deliverable, deliverables, consegna, ambito, perimetro
      ambito del mvp, elementi, azioni, piano d'azione, storie, storie utente, epiche, componenti, componenti principali, implementazione
      passi di implementazione, piano di implementazione, passi, sottoattività, sotto-attività, lista attività, elenco attività, miglioramenti
      correzioni, correzioni di bug, bug, novità, nuove funzionalità, cosa fare, cosa viene consegnato, include, comprende, piani, lacune, test
      funzionalità principali, funzionalità chiave, iniziative, lavoro, lavori, moduli, attività principali
      da consegnare, cosa si consegna, cosa faremo, cosa include, incluso, contenuto della fase, step, portata, funzioni, correzione bug
    `,
    requirements: words`requisiti, requisito, requisiti funzionali, requisiti non funzionali, requisiti tecnici`,
    structure: words`
      tabella di marcia, piano di sviluppo, roadmap di sviluppo, roadmap del progetto, roadmap del prodotto, roadmap dettagliata, fasi
      fasi del progetto, fasi di sviluppo, dettagli delle fasi, dettaglio delle fasi, dettaglio fasi, panoramica delle fasi, riepilogo delle fasi
      tappe, traguardi, traguardi principali, pietre miliari, milestone principali, milestone passate, milestone precedenti
      milestone completate, milestone attuale, avanzamento, avanzamento generale, progressi, progresso, stato di avanzamento, cronologia
      cronoprogramma, calendario, tempistiche, tempistica, linea temporale, piano, piano generale, piano di progetto, piano di rilascio
      piano dei rilasci, piano di lavoro, pianificazione, sprint, iterazioni, versioni, versioni pianificate, rilasci, storico versioni
      fase attuale, fasi completate, fasi precedenti, trimestri
      tappe fondamentali, stato delle fasi, riepilogo fasi, elenco delle fasi, piano per fasi, avanzamento lavori, fasi e traguardi
    `,
    prose: words`
      stato, stato attuale, status corrente, situazione attuale, stato del progetto, aggiornamenti, dove siamo, principi, principi guida
      principi di progettazione, linee guida, regole, regole del progetto, convenzioni, valori, filosofia, strategia, approccio, metodologia
      metodo, processo, come funziona, come usare questo documento, come leggere questo documento, informazioni, rischi, rischio
      rischi e mitigazione, rischi e mitigazioni, gestione dei rischi, analisi dei rischi, rischi tecnici, mitigazione, mitigazioni, note
      nota, note tecniche, note di implementazione, osservazioni, commenti, riferimenti, riferimento, documenti correlati, vedi anche, fonti
      collegamenti, link utili, appendice, allegati, legenda, non obiettivi, non-obiettivi, fuori ambito, fuori scope, fuori perimetro
      non incluso, esclusioni, idee scartate, idee rifiutate, cosa non faremo, risultati, risultati raggiunti, risultati principali
      risultati attesi, risultato atteso, traguardi raggiunti, conquiste, panoramica, visione d'insieme, riepilogo, riassunto, sintesi
      introduzione, premessa, visione, visione del prodotto, missione, scopo, perché, motivazione, motivazioni, giustificazione, contesto
      contesto del progetto, storia, cronologia delle modifiche, storico delle modifiche, problema, il problema, evidenze, evidenza
      metriche, metriche di successo, indicatori, indicatori chiave, kpi, decisioni, decisioni tecniche, decisioni di progettazione
      decisioni architetturali, decisioni architetturali chiuse, decisioni prese, domande aperte, questioni aperte, domande
      domande frequenti, registro delle modifiche, registro, registro delle decisioni, diario, changelog, come pianifichiamo
      come contribuire, contribuire, contributi, crediti, ringraziamenti, licenza, glossario, definizioni, termini, indice, sommario
      contenuti, assunzioni, ipotesi, presupposti, vincoli, limitazioni, limiti, limitazioni note, problemi noti, squadra, team
      ruoli e responsabilità, responsabilità, portatori di interesse, risorse, risorse necessarie, budget, costi, costo, lezioni apprese
      retrospettiva, prossimi passi, prossimo passo, passi successivi, raccomandazioni, statistiche, ordine di esecuzione, ordine suggerito
      ordine consigliato, percorso critico, strategia di implementazione, strategia di test, strategia di rilascio, stack tecnologico
      stack tecnico, tecnologie, struttura del progetto, architettura generale, diagramma, diagrammi, grafo delle dipendenze, stime, stima
      cadenza, contatti, ispirazione, esempio, obiettivo generale, impatto, benefici, fuori dall'ambito, cosa non include
      domande in sospeso, punti aperti, rischi e contromisure, descrizione, dettagli tecnici, file modificati, file da modificare
      debito tecnico, conclusioni
      file principali, file da creare, file coinvolti, ordine di priorità, obiettivo del progetto
      obiettivi del progetto, scopo del progetto, stato attuale del progetto
      vantaggi
      copertura dei requisiti, non priorità, non priorità esplicite, non è una priorità, fuori priorità, confronto, comparazione, cosa non farà, cosa questo progetto non farà, architettura tecnica, architettura del sistema, informazioni sul documento, informazioni del documento, versione del documento, versioni del documento
      non pianificato, non previsto
    `,
    dependencies: words`
      dipendenze, dipendenza, dipende da, dipendenze esterne, bloccato da, blocchi, prerequisiti, prerequisito, richiede, necessita di
      bloccanti
    `,
  },
  work: words`compito, storia, storia utente, attività, elemento, azione`,
  fields: {
    goal: words`meta, traguardo, scopo principale`,
    objective: words`obiettivo, obiettivi, obiettivo principale, obiettivi principali, obiettivo della fase`,
    outcome: words`risultato, risultati, risultato atteso, risultati attesi, esito`,
    target: words`data obiettivo, versione obiettivo, data target`,
    time: words`tempo, periodo, tempistica, tempistiche, settimane, settimana, quando, finestra, trimestre`,
    duration: words`durata, durata stimata, tempo stimato, durata prevista`,
    start: words`inizio, data di inizio, iniziato il, avvio`,
    due: words`scadenza, data di scadenza, data di consegna, previsto per, data prevista, entro`,
    end: words`fine, data di fine`,
    date: words`data, data di rilascio`,
    completed: words`
      completato il, completata il, completato, data di completamento, concluso il, chiuso il, completata, terminato il, data di chiusura
    `,
    shipped: words`rilasciato il, consegnato il, pubblicato il`,
    created: words`creato il, creato, data di creazione`,
    status: words`stato, status corrente, stato attuale, stato della fase`,
    progress: words`avanzamento, progresso, progressi, percentuale`,
    owner: words`
      responsabile, responsabili, proprietario, referente, assegnato a, incaricato, chi, incaricata, a cura di, in carico a, assegnata a
    `,
    team: words`squadra, partecipanti`,
    priority: words`priorità, urgenza, gravità`,
    effort: words`sforzo, sforzo stimato, impegno, dimensione, punti, impegno stimato, carico di lavoro`,
    estimate: words`stima, stime, stimato, ore stimate`,
    complexity: words`complessità, difficoltà`,
    impact: words`impatto`,
    value: words`valore, beneficio, benefici`,
    scope: words`ambito, perimetro, copertura`,
    theme: words`tema, temi`,
    category: words`categoria, tipo`,
    focus: words`focus principale`,
    requirements: words`requisiti, requisito`,
    needs: words`
      dipende da, dipendenze, dipendenza, bloccato da, bloccata da, richiede, prerequisiti, prerequisito, dopo, necessita di, attende
      dipende dalla, dipende dal, dipendenza da
    `,
    blocks: words`blocca, sblocca, abilita`,
    phases: words`fasi, fase`,
    plans: words`piani, piano`,
    milestone: words`traguardi, pietra miliare`,
    tasks: words`attività, compiti`,
    features: words`funzionalità`,
    deliverables: words`consegne, consegna, deliverable`,
    delivered: words`consegnato`,
    risk: words`rischio, rischi`,
    mitigation: words`mitigazione, mitigazioni`,
    mode: words`modalità`,
    purpose: words`scopo, finalità, missione`,
    description: words`descrizione, dettagli, dettaglio`,
    summary: words`riepilogo, sintesi, riassunto, panoramica`,
    why: words`perché, motivazione, motivo, giustificazione`,
    context: words`contesto`,
    vision: words`visione`,
    approach: words`approccio, strategia, come, metodo`,
    'success criteria': words`
      criteri di successo, criterio di successo, criteri di accettazione, criterio di accettazione, criteri di uscita, criterio di uscita
      criteri di completamento, definizione di fatto, fatto quando, accettazione
    `,
    metrics: words`metriche, metrica, indicatori`,
    verification: words`verifica, validazione`,
    evidence: words`evidenza, evidenze, prova, prove`,
    version: words`versione, versione attuale`,
    release: words`rilascio`,
    budget: words`costo, costi`,
    notes: words`nota, osservazioni, commenti`,
    files: words`file principali, file coinvolti, file modificati, file da modificare, file da creare`,
    references: words`riferimenti, riferimento, vedi, vedi anche, fonte, fonti`,
    tags: words`etichette`,
    'execution order': words`ordine di esecuzione, ordine`,
    current: words`milestone attuale, fase attuale, sprint attuale, traguardo attuale, milestone corrente, fase corrente`,
    updated: words`ultimo aggiornamento, aggiornato il, aggiornato`,
  },
  none: words`
    nessuno, nessuna, niente, nulla, non applicabile, nessuna dipendenza, senza dipendenze, nessun prerequisito, nessun blocco
    non ce ne sono, n.d.
  `,
  unwritten: words`da definire, da determinare, da completare, da decidere, da compilare`,
  limits: words`eccetto, tranne, salvo, a parte, ma, però, non ancora, manca, mancano`,
  narrowing: words`soltanto, solamente, unicamente`,
  left: words`
    in sospeso, da fare, da completare, mancante, mancanti, manca, mancano, restante, restanti, rimanente, rimanenti, in corso, incompleto
    incompleta, aperto, aperti, aperta, aperte, non testato, non testata
  `,
  reversals: words`annullato, annullata, riaperto, riaperta, ripristinato, ripristinata`,
  denials: words`non, senza, nessun, nessuna, non ancora`,
  prepositions: words`dal, fino a, entro`,
  of: words`di, del, della, dei, delle, su`,
  awaited: words`fine di, la fine di, completamento di, il completamento di, termine di, consegna di, approvazione di`,
  current: words`
    milestone attuale, fase attuale, sprint attuale, traguardo attuale, milestone corrente, fase corrente, fase in corso, sprint corrente
    fase attiva, tappa corrente, tappa attuale, traguardo corrente, sprint attivo, sprint in corso, milestone in corso
  `,
  now: words`attuale, corrente`,
  inUse: words`attivo, attiva`,
  updated: words`
    ultimo aggiornamento, aggiornato il, aggiornato, aggiornata, ultima modifica, ultima revisione, data di aggiornamento
    ultima modifica il, data ultimo aggiornamento, data dell'ultimo aggiornamento, aggiornamento, aggiornata il, modificato il
    ultima revisione il
  `,
  optional: words`opzionale, facoltativo, facoltativa, opzionali, facoltativi, facoltative`,
  tags: words`nuovo, nuova, provvisorio, auspicabile, obbligatorio`,
  and: words`e, ed, più`,
  through: words`a, al, fino a, fino alla`,
  columns: { number: words`numero, n.`, id: words`codice, identificativo`, name: words`nome, titolo` },
  numbers: {
    cardinal: [
      ['uno', 'una'],
      ['due'],
      ['tre'],
      ['quattro'],
      ['cinque'],
      ['sei'],
      ['sette'],
      ['otto'],
      ['nove'],
      ['dieci'],
    ],
    ordinal: [
      ['primo', 'prima'],
      ['secondo', 'seconda'],
      ['terzo', 'terza'],
      ['quarto', 'quarta'],
      ['quinto', 'quinta'],
      ['sesto', 'sesta'],
      ['settimo', 'settima'],
      ['ottavo', 'ottava'],
      ['nono', 'nona'],
      ['decimo', 'decima'],
    ],
    endings: words`o, a`,
  },
  time: {
    units: {
      hour: words`ora, ore`,
      day: words`giorno, giorni, giorni lavorativi`,
      week: words`settimana, settimane`,
      month: words`mese, mesi`,
      quarter: words`trimestre, trimestri`,
      year: words`anno, anni`,
    },
    beside: words`circa, entro, fino a, di, in, nel, il, al, oggi, presente, ad oggi`,
    part: words`inizio, metà, fine`,
    since: words`da, dal`,
    months: [
      ['gennaio', 'gen'],
      ['febbraio', 'feb'],
      ['marzo', 'mar'],
      ['aprile', 'apr'],
      ['maggio', 'mag'],
      ['giugno', 'giu'],
      ['luglio', 'lug'],
      ['agosto', 'ago'],
      ['settembre', 'set', 'sett'],
      ['ottobre', 'ott'],
      ['novembre', 'nov'],
      ['dicembre', 'dic'],
    ],
  },
};
