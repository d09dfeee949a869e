import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const romanian: Language = {
  code: 'ro',
  name: 'Română',
  headFirst: true,
  asks: words`cum, de ce`,
  status: {
    planned: words`
      planificat, planificată, de făcut, neînceput, neîncepută, planificate, planificați, în planificare, de planificat, prevăzut, prevăzută
      prevăzute, programat, programată, programate, neîncepute, nu a început, nu a fost început, încă neînceput, încă nu
      nu este început, nu este gata, de început, de implementat, de realizat, de finalizat, de definit, de stabilit, de decis, neimplementat
      neimplementată, nefinalizat, nefinalizată, incomplet, incompletă, nerealizat, urmează, următorul, următoarea, următoarele, următorii
      în curând, viitor, viitoare, mai târziu, ulterior, propus, propusă, propuse, propunere, în coadă, în backlog, deschis, deschisă, deschise
      redeschis, schiță, ciornă, idee, în evaluare, rămas, rămase, prioritizat
      nerealizată, neterminat, neterminată, urmează să fie făcut, următor, curând, în plan, în așteptarea începerii, rămasă, lipsă, lipsește, lipsesc, inexistent, inexistentă, nu există, nu există încă, încă nu există
    `,
    active: words`
      în curs, în lucru, în desfășurare, în dezvoltare, în progres, început, în execuție, în implementare, în construcție, în derulare, activ
      activă, active, curent, curentă, actual, actuală, începută, începute, demarat, demarată, acum, în prezent, în revizuire, în review
      în testare, în teste, în verificare, în validare, în proiectare, în pregătire, continuu, continuă, parțial, parțială, parțial finalizat
      parțial finalizată, parțial implementat, parțial realizat, aproape gata, aproape finalizat, reluat, reluată, în curs de realizare
      în curs de implementare, în curs de dezvoltare, în curs de desfășurare, se lucrează
      suntem aici
      în mare parte
    `,
    blocked: words`
      blocat, blocată, blocate, blocați, în așteptare, așteaptă, se așteaptă, în așteptarea aprobării, așteaptă aprobare, împiedicat, stagnează
      așteaptă decizie, impediment major
    `,
    deferred: words`
      amânat, amânată, suspendat, în pauză, amânate, amânați, suspendată, suspendate, pus în așteptare, pusă în așteptare, înghețat, înghețată
      întârziat, întârziată, mutat, mutată, reportat, reportată, întrerupt, întreruptă, pus în pauză, pus deoparte, reprogramat, reprogramată
      pus pe pauză
    `,
    done: words`
      finalizat, finalizată, terminat, încheiat, gata, realizat, finalizate, finalizați, terminată, terminate, încheiată, încheiate, realizată
      realizate, făcut, făcută, făcute, complet, completă, complete, completat, completată, livrat, livrată, livrate, lansat, lansată, lansate
      publicat, publicată, publicate, implementat, implementată, implementate, închis, închisă, închise, rezolvat, rezolvată, rezolvate
      corectat, corectată, verificat, verificată, validat, validată, atins, atinsă, în producție, disponibil, disponibilă, disponibile, integrat
      integrată, executat, executată, îndeplinit, îndeplinită, îndeplinite, deja făcut, deja implementat, deja finalizat, testat, testată
      arhivat, arhivată, reușit, succes, 100% finalizat, finalizat și verificat
      completate, verificate, testate
    `,
    dropped: words`
      anulat, anulată, abandonat, abandonată, renunțat, anulate, abandonate, respins, respinsă, respinse, eliminat, eliminată, eliminate, șters
      ștearsă, depășit, înlocuit, înlocuită, retras, retrasă, în afara scopului, nu se mai face, nu se va face, neplanificat, sărit, scos
      omis, omisă
    `,
  },
  labels: {
    milestone: words`
      jalon, jaloane, jalonul, jaloanele, jalonului, piatră de hotar, pietre de hotar, versiune, versiuni, versiunea, versiunile, versiunii
      lansare, lansări, lansarea, livrare, livrarea
      lansările
    `,
    phase: words`
      fază, faze, faza, fazele, fazei, fazelor, etapă, etape, etapa, etapele, etapei, etapelor, stadiu, stadii, stadiul, sprint, sprintul
      sprinturi, sprintului, iterație, iterații, iterația, săptămână, săptămâni, săptămâna, săptămânile, lună, luni, luna, lunile, zile, ziua
      pași, pașii, pasul, ciclu, cicluri, ciclul, partea, rundă, runda
      parte, valul, val, iterațiile, zilele, părți, părțile, ciclurile, valuri, valurile, stadiile, sprinturile
    `,
  },
  weakLabels: words`pași, pașii, pasul, partea, rundă, runda, zile, ziua, parte, valul, val, părți, părțile, valuri, valurile, zilele`,
  idLetters: { S: words`sprintul, sprinturi, sprintului`, I: words`iterație, iterații, iterația` },
  buckets: {
    horizon: words`
      acum, apoi, mai târziu, ulterior, în curând, viitor, în viitor, pe viitor, viitorul, planuri de viitor, idei de viitor, idei pentru viitor
      dezvoltări viitoare, îmbunătățiri viitoare, funcționalități viitoare, versiuni viitoare, lucrări viitoare, direcții viitoare
      extinderi viitoare, pe termen scurt, pe termen mediu, pe termen lung, termen scurt, termen mediu, termen lung
      prioritate mare, prioritate ridicată, prioritate înaltă, prioritate medie, prioritate mică, prioritate scăzută, prioritate redusă
      prioritate critică, prioritate maximă, urgent, idei, lista de dorințe, listă de dorințe, dorințe, opționale, cândva
      poate, câștiguri rapide, esențial, post-mvp, după mvp, după lansare, propuneri, în evaluare, explorare, următoarea versiune
      trimestrul următor, luna viitoare, săptămâna viitoare, luna aceasta, săptămâna aceasta, trimestrul acesta, anul acesta, anul viitor
      următoarea iterație, următorul sprint, altele, alte idei, diverse, pașii următori, următorii pași, viziune pe termen lung
      îmbunătățiri opționale, posibile îmbunătățiri, sugestii
      pași următori, următorul, obiective pe termen scurt, obiective pe termen mediu, obiective pe termen lung, critic, important, listă de idei, opțional, versiunea următoare
    `,
    planned: words`
      de făcut, planificat, planificate, prevăzut, prevăzute, programate, urmează, urmează să fie făcut, neîncepute, neînceput, rămase, ce lipsește
      ce a rămas, ce mai rămâne, rămas de făcut, sarcini rămase, sarcini planificate, funcționalități planificate, sarcini de făcut, în coadă
      de implementat, deschise, neimplementate, neimplementat, încă neimplementat, încă neimplementate
      ce mai e de făcut, nefinalizate
    `,
    active: words`
      în curs, în lucru, în desfășurare, în dezvoltare, în progres, în derulare, activ, sarcini în curs, sarcini curente, sprintul curent
      lucrări în curs, în curs de desfășurare, în curs de implementare, în prezent în lucru, se lucrează acum
      lucrări curente, sprint curent, focus curent
    `,
    blocked: words`blocat, blocate, în așteptare, sarcini blocate, se așteaptă`,
    deferred: words`amânat, amânate, suspendat, suspendate, în pauză, sarcini amânate, reportate`,
    done: words`
      finalizat, finalizate, terminat, terminate, încheiat, încheiate, realizat, realizate, făcut, făcute, livrat, livrate, lansat, lansate
      implementat, implementate, rezolvate, închise, funcționalități implementate, funcționalități finalizate, sarcini finalizate
      finalizate recent, recent finalizate, deja implementat, deja implementate, deja făcute, ce s-a făcut, ce este gata, gata, arhivă
      completat, completate
    `,
    dropped: words`anulat, anulate, abandonat, abandonate, respinse, eliminate, la care s-a renunțat`,
  },
  ahead: words`următoarele, următorii, viitoare, viitor, în curând, urmează, următor`,
  importance: words`mare, ridicată, înaltă, medie, mică, scăzută, critic, critică, urgent, urgentă, prioritate, priorități, esențial`,
  checklists: words`listă de verificare, lista de verificare, liste de verificare, listă de control, lista de control`,
  sections: {
    criteria: words`
      criterii de acceptare, criterii de acceptanță, criteriu de acceptare, criterii de ieșire, criterii de succes, criteriu de succes
      criterii de finalizare, criterii de încheiere, criterii de validare, criterii de calitate, criterii de lansare, criterii, condiții de acceptare
      condiții de ieșire, condiții de finalizare, definiția de gata, definiția gata, definiția pentru gata, gata când, este gata când
      finalizat când, terminat când, acceptare, acceptanță, teste de acceptare, verificare, verificări, lista de verificare finală
      criterii de verificare
      criterii acceptare, criterii acceptanță, criterii succes, criterii finalizare, definiția finalizării, poartă de calitate, listă de verificare
    `,
    tasks: words`
      sarcini, sarcină, sarcinile, activități, activitate, activitățile, funcționalități, funcționalitate, caracteristici, livrabile, livrabil
      livrabilele, domeniu, domeniul de aplicare, scopul lucrării, elemente, acțiuni, plan de acțiune, povești de utilizator, componente
      componente principale, implementare, pași de implementare, plan de implementare, pași, pașii, subsarcini, sub-sarcini, listă de sarcini
      lista de sarcini, lista sarcinilor, îmbunătățiri, corecturi, corecții, remedieri, buguri, noutăți, funcționalități noi, ce facem
      ce livrăm, ce se livrează, include, cuprinde, planuri, lipsuri, teste, funcționalități principale, funcționalități cheie, inițiative
      lucru, lucrări, module, activități principale, conținutul fazei, conținutul etapei, funcții, sarcini principale
      task-uri, taskuri, scop și livrabile, domeniu de aplicare, bug-uri, povești utilizator, ce include, de realizat
    `,
    requirements: words`cerințe, cerință, cerințele, cerințe funcționale, cerințe nefuncționale, cerințe non-funcționale, cerințe tehnice`,
    structure: words`
      foaie de parcurs, foaia de parcurs, plan de dezvoltare, planul de dezvoltare, planul proiectului, plan de proiect, foaia de parcurs a proiectului
      foaia de parcurs a produsului, faze, fazele, fazele proiectului, faze de dezvoltare, fazele de dezvoltare, detaliile fazelor, detalii faze
      etape, etapele, etapele proiectului, etape de dezvoltare, detaliile etapelor, jaloane, jaloanele, jaloane principale, jaloane finalizate
      pietre de hotar, avansare, progresul, progres general, stadiul proiectului, stadiul fazelor, stadiul etapelor, cronologie, calendar
      calendarul proiectului, planificare, planul general, plan general, plan de lucru, planul de lucru, plan de lansare, planul lansărilor
      sprinturi, iterații, versiuni, versiuni planificate, lansări, istoricul versiunilor, faza curentă, etapa curentă, faze finalizate
      etape finalizate, trimestre, rezumatul fazelor, lista fazelor, faze și jaloane
      plan dezvoltare, planul, plan, detalii etape, jaloane propuse, progres, programul, graficul, plan de versiuni, rezumatul etapelor
    `,
    prose: words`
      stare, starea, stare curentă, starea curentă, starea actuală, situația actuală, starea proiectului, actualizări, unde suntem, principii
      principii de bază, principii de proiectare, linii directoare, reguli, regulile proiectului, convenții, valori, filosofie, filozofie, strategie
      strategia, abordare, abordarea, metodologie, metodă, proces, cum funcționează, cum se folosește acest document, cum se citește acest document
      informații, riscuri, risc, riscuri și atenuare, riscuri și măsuri, managementul riscurilor, gestionarea riscurilor, analiza riscurilor
      riscuri tehnice, atenuare, note, notă, note tehnice, note de implementare, observații, comentarii, referințe, referință, documente conexe
      documente asociate, vezi și, surse, legături, legături utile, linkuri utile, anexă, anexe, legendă, legenda, în afara domeniului
      ce nu facem, ce nu include, nu include, excluderi, ce este exclus, idei respinse, rezultate, rezultate obținute, rezultate principale
      rezultate așteptate, rezultat așteptat, realizări, prezentare generală, privire de ansamblu, rezumat, sinteză, introducere, prefață
      viziune, viziunea, viziunea produsului, misiune, scop, scopul, scopul proiectului, scopul documentului, de ce, motivație, justificare
      context, contextul, contextul proiectului, istoric, istoria, istoricul modificărilor, problemă, problema, dovezi, metrici, metrici de succes
      indicatori, indicatori cheie, decizii, decizii tehnice, decizii de proiectare, decizii de arhitectură, decizii luate, întrebări deschise
      întrebări, întrebări frecvente, jurnal, jurnalul deciziilor, jurnalul modificărilor, jurnal de modificări, cum planificăm, cum contribuiți
      cum poți contribui, contribuții, contribuie, mulțumiri, licență, licența, glosar, definiții, termeni, cuprins, conținut, ipoteze, presupuneri
      constrângeri, limitări, limite, limitări cunoscute, probleme cunoscute, echipă, echipa, roluri și responsabilități, responsabilități, părți interesate
      resurse, resurse necesare, buget, costuri, cost, lecții învățate, retrospectivă, pașii următori, următorii pași, recomandări, statistici
      ordinea de execuție, ordinea recomandată, ordinea sugerată, drum critic, drumul critic, strategia de testare, strategie de testare
      tehnologii, structura proiectului, arhitectură, arhitectura, arhitectura generală, diagramă, diagrame, estimări, estimare, cadență, contact
      inspirație, exemplu, exemple, obiectiv general, obiectivul proiectului, obiectivele proiectului, impact, beneficii, avantaje, descriere
      detalii tehnice, fișiere modificate, fișiere de modificat, fișiere principale, fișiere de creat, datorie tehnică, concluzii, concluzie
      stadiul curent, principii directoare, reguli permanente, cum se folosește, despre, riscuri și mitigare, notițe, notițe de implementare, linkuri, nu este inclus, realizări principale, sumar, rezumat executiv, metrici țintă, decizii cheie, discuții, cum contribui, ordinea execuției, ordine recomandată, acoperire, istoric versiuni, informații despre document, versiunea documentului, versiunile documentului, datele documentului
    `,
    dependencies: words`
      dependențe, dependență, dependințe, depinde de, dependențe externe, blocat de, blocaje, precondiții, condiții prealabile, necesită, necesar
    `,
  },
  work: words`sarcină, poveste, poveste de utilizator, funcționalitate, activitate, element, acțiune`,
  fields: {
    goal: words`țintă, ținta, țel`,
    objective: words`obiectiv, obiective, obiectivul, obiectivele, obiectiv principal, obiective principale, obiectivul fazei, obiectivul etapei, obiectiv specific, obiective specifice`,
    outcome: words`rezultat, rezultate, rezultat așteptat, rezultate așteptate, rezultatul`,
    target: words`data țintă, dată țintă, versiune țintă, versiunea țintă, termen țintă`,
    time: words`perioadă, perioada, timp, săptămâni, săptămână, când, trimestru, trimestrul, interval, calendar`,
    duration: words`durată, durata, durată estimată, durata estimată, timp estimat, timpul estimat`,
    start: words`început, data de început, data începerii, data de start, începe la, început la, demarat la, dată început, data început`,
    due: words`termen, termen limită, termenul limită, scadență, scadent, data scadenței, data limită, data livrării, prevăzut pentru, până la`,
    end: words`sfârșit, sfârșitul, data de sfârșit, data de final, data finală, se încheie, dată final`,
    date: words`data, dată, data lansării`,
    completed: words`
      finalizat la, finalizat, finalizată, finalizată la, finalizat în, data finalizării, încheiat la, terminat la, închis la, data încheierii
    `,
    shipped: words`lansat la, livrat la, publicat la, lansat în, livrat în`,
    created: words`creat la, creat, data creării, adăugat la`,
    status: words`stare, starea, starea curentă, starea actuală, stadiu, stadiul, starea fazei`,
    progress: words`progres, progresul, avansare, procentaj`,
    owner: words`
      responsabil, responsabilă, responsabili, responsabilul, proprietar, atribuit lui, atribuită lui, atribuit, alocat, alocat lui, cine, persoana responsabilă
    `,
    team: words`echipă, echipa, participanți`,
    priority: words`prioritate, prioritatea, urgență, gravitate`,
    effort: words`efort, efort estimat, efortul estimat, volum de muncă, mărime, puncte`,
    estimate: words`estimare, estimări, estimat, ore estimate`,
    complexity: words`complexitate, complexitatea, dificultate`,
    impact: words`impactul, impact`,
    value: words`valoare, valoarea, beneficiu, beneficii`,
    scope: words`domeniu, domeniul, arie`,
    theme: words`temă, teme`,
    category: words`categorie, categoria, tip`,
    requirements: words`cerințe, cerință, cerințele`,
    needs: words`
      depinde de, dependențe, dependență, dependințe, blocat de, blocată de, necesită, precondiții, condiții prealabile, după, așteaptă, are nevoie de
      dependent de
    `,
    blocks: words`blochează, deblochează`,
    phases: words`faze, fază, etape, etapă`,
    plans: words`planuri`,
    milestone: words`jalon, jaloane, jalonul`,
    tasks: words`sarcini, sarcină, activități`,
    features: words`funcționalități, funcționalitate`,
    deliverables: words`livrabile, livrabil, livrabilele`,
    delivered: words`livrat, livrate`,
    risk: words`risc, riscuri, riscul`,
    mitigation: words`atenuare, măsuri, contramăsuri`,
    mode: words`modul de lucru`,
    purpose: words`scop, scopul, finalitate, misiune`,
    description: words`descriere, descrierea, detalii, detaliu`,
    summary: words`rezumat, sinteză, prezentare generală, sumar`,
    why: words`de ce, motivație, motiv, justificare`,
    context: words`contextul, context`,
    vision: words`viziune, viziunea`,
    approach: words`abordare, abordarea, strategie, strategia, cum, metodă`,
    'success criteria': words`
      criterii de succes, criteriu de succes, criterii de acceptare, criteriu de acceptare, criterii de acceptanță, criterii de ieșire
      criterii de finalizare, definiția de gata, gata când, acceptare, condiții de acceptare
      criterii acceptare
    `,
    metrics: words`metrici, metrică, indicatori`,
    verification: words`verificare, validare`,
    evidence: words`dovadă, dovezi`,
    version: words`versiune, versiunea`,
    release: words`lansare, lansarea`,
    budget: words`buget, cost, costuri`,
    notes: words`notă, observații, observație, comentarii, note`,
    files: words`fișiere, fișiere principale, fișiere modificate, fișiere de modificat, fișiere de creat`,
    references: words`referințe, referință, vezi, vezi și, sursă, surse`,
    tags: words`etichete`,
    'execution order': words`ordinea de execuție, ordine`,
    current: words`
      faza curentă, faza actuală, etapa curentă, etapa actuală, jalonul curent, jalonul actual, sprintul curent, versiunea curentă
    `,
    updated: words`ultima actualizare, actualizat la, actualizat`,
  },
  none: words`
    niciunul, niciuna, nimic, niciun, nicio, nu este cazul, nu se aplică, fără dependențe, nicio dependență, fără, nu există, nu are, nealocat
    neatribuit
    nu necesită
  `,
  unwritten: words`de stabilit, de definit, de completat, de decis, de precizat, urmează a fi stabilit, va fi stabilit`,
  limits: words`cu excepția, exceptând, în afară de, mai puțin, dar, însă, încă nu`,
  narrowing: words`numai, doar, exclusiv`,
  left: words`
    rămas, rămase, rămâne, rămân, lipsește, lipsesc, în curs, în lucru, deschis, deschise, de făcut, de finalizat, nefinalizat, nefinalizate
    netestat, netestate, în așteptare
  `,
  reversals: words`revenit, anulat ulterior, redeschis, redeschisă, retras ulterior`,
  denials: words`nu, fără, niciun, nicio, niciodată, încă nu`,
  prepositions: words`pentru, din data de, de la, până la, în, după`,
  of: words`din, de`,
  awaited: words`finalizarea, încheierea, sfârșitul, livrarea, aprobarea, terminarea`,
  current: words`
    faza curentă, faza actuală, etapa curentă, etapa actuală, jalonul curent, jalonul actual, sprintul curent, sprintul actual, fază curentă
    faza în curs, etapa în curs, jalon curent, jalonul în curs, faza activă
    etapa activă
  `,
  now: words`curent, curentă, actual, actuală`,
  inUse: words`activ, activă`,
  updated: words`
    ultima actualizare, actualizat la, actualizat, actualizată, actualizată la, ultima modificare, ultima revizuire, data actualizării
    data ultimei actualizări, actualizare, modificat la, revizuit la, ultima editare
  `,
  optional: words`opțional, opțională, opționale, facultativ, facultativă`,
  tags: words`nou, nouă, noi, provizoriu, obligatoriu, de dorit, temporar`,
  and: words`și, plus, precum și`,
  through: words`până la, la, până în, până`,
  columns: { number: words`număr, numărul, nr, nr., nr. crt.`, id: words`identificator`, name: words`nume, denumire, titlu, numele` },
  numbers: {
    cardinal: [
      ['unu', 'una'],
      ['doi', 'două'],
      ['trei'],
      ['patru'],
      ['cinci'],
      ['șase'],
      ['șapte'],
      ['opt'],
      ['nouă'],
      ['zece'],
    ],
    ordinal: [
      ['întâi', 'prima', 'primul'],
      ['a doua', 'al doilea'],
      ['a treia', 'al treilea'],
      ['a patra', 'al patrulea'],
      ['a cincea', 'al cincilea'],
      ['a șasea', 'al șaselea'],
      ['a șaptea', 'al șaptelea'],
      ['a opta', 'al optulea'],
      ['a noua', 'al nouălea'],
      ['a zecea', 'al zecelea'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`oră, ore`,
      day: words`zi, zile, ziua, zile lucrătoare, zilele`,
      week: words`săptămână, săptămâni, săptămâna, săptămânile, săpt`,
      month: words`lună, luni, luna, lunile`,
      quarter: words`trimestru, trimestrul, trimestre, trimestrului, trimestrele`,
      year: words`an, ani, anul, anului, anii`,
    },
    beside: words`circa, cca, aproximativ, aprox, până, până la, până în, din, de, în, pe, estimat, prezent`,
    part: words`începutul, începutul lui, mijlocul, mijlocul lui, sfârșitul, sfârșitul lui, finalul, finalul lui, început de, sfârșit de`,
    since: words`de la, din data de, începând cu`,
    months: [
      ['ianuarie', 'ian'],
      ['februarie', 'feb'],
      ['martie', 'mar'],
      ['aprilie', 'apr'],
      ['mai'],
      ['iunie', 'iun'],
      ['iulie', 'iul'],
      ['august', 'aug'],
      ['septembrie', 'sept', 'sep'],
      ['octombrie', 'oct'],
      ['noiembrie', 'nov'],
      ['decembrie', 'dec'],
    ],
  },
};
