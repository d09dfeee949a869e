import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const romanian: Language = {
  code: 'ro',
  name: 'Română',
  headFirst: true,
  status: {
    planned: words`
      planificat, planificată, planificate, planificați, neînceput, neîncepută, neîncepute, de făcut, nerealizat, nerealizată, neterminat, neterminată, nefinalizat, nefinalizată
      neimplementat, neimplementată, urmează, urmează să fie făcut, următor, următorul, următoarea, următoarele, viitor, viitoare, în curând, curând, propus, propusă, propuse, idee
      în plan, în planificare, de planificat, deschis, deschisă, în așteptarea începerii, programat, programată, programate, ciornă, rămas, rămasă, rămase, încă nu, nu a început, de implementat
      lipsă, lipsește, lipsesc, inexistent, inexistentă, nu există, nu există încă, încă nu există
    `,
    active: words`
      în lucru, în curs, în desfășurare, în progres, în derulare, în dezvoltare, în implementare, început, începută, începute, activ, activă, active, în execuție, se lucrează, în testare, în revizuire
      în verificare, în curs de dezvoltare, în curs de implementare, parțial, parțială, parțial finalizat, parțial realizat, parțial implementat, aproape gata, aproape finalizat, curent, curentă, acum
      suntem aici, continuu, continuă
    `,
    blocked: words`blocat, blocată, blocate, în așteptare, așteaptă, așteaptă aprobare, așteaptă decizie, impediment major, stagnează`,
    deferred: words`amânat, amânată, amânate, suspendat, suspendată, suspendate, în pauză, pus pe pauză, înghețat, înghețată, întârziat, întârziată, mutat, reportat, reportată`,
    done: words`
      finalizat, finalizată, finalizate, finalizați, terminat, terminată, terminate, completat, completată, completate, realizat, realizată, realizate, făcut, făcută, făcute, gata, implementat, implementată
      implementate, livrat, livrată, livrate, lansat, lansată, lansate, publicat, publicată, publicate, încheiat, încheiată, încheiate, rezolvat, rezolvată, rezolvate, închis, închisă, închise, verificat, verificată
      verificate, testat, testată, testate, complet, completă, îndeplinit, îndeplinită, îndeplinite, în producție, disponibil, disponibilă, integrat, integrată, validat, validată
    `,
    dropped: words`anulat, anulată, anulate, abandonat, abandonată, abandonate, respins, respinsă, respinse, renunțat, eliminat, eliminată, eliminate, înlocuit, înlocuită, în afara scopului, nu se mai face`,
  },
  labels: {
    milestone: words`jalon, jaloane, versiune, versiunea, versiuni, lansare, lansarea, piatră de hotar, jalonul, jaloanele, versiunile, lansări, lansările`,
    phase: words`etapa, etapă, etape, faza, fază, faze, pasul, pași, iterația, iterație, săptămâna, săptămână, săptămâni, luna, luni, ziua, zile, partea, parte, ciclul, ciclu, valul, val, stadiul, stadiu, etapele, fazele, pașii, iterațiile, săptămânile, lunile, zilele, părți, părțile, cicluri, ciclurile, valuri, valurile, stadii, stadiile, sprintul, sprinturi, sprinturile`,
  },
  weakLabels: words`pasul, pași, partea, parte, valul, val, ziua, zile, pașii, părți, părțile, valuri, valurile, zilele`,
  buckets: {
    horizon: words`
      pașii următori, următorii pași, pași următori, acum, următorul, mai târziu, viitor, pe viitor, în viitor, dezvoltări viitoare, funcționalități viitoare, îmbunătățiri viitoare, planuri de viitor, direcții viitoare
      termen scurt, termen mediu, termen lung, pe termen scurt, pe termen mediu, pe termen lung, obiective pe termen scurt, obiective pe termen mediu, obiective pe termen lung, prioritate înaltă, prioritate ridicată
      prioritate mare, prioritate medie, prioritate scăzută, prioritate mică, critic, urgent, important, idei, listă de idei, listă de dorințe, opțional, poate, cândva, propuneri, după mvp, trimestrul următor
      luna aceasta, săptămâna aceasta, anul acesta, versiunea următoare, altele, diverse, idei pentru viitor, viziune pe termen lung
    `,
    planned: words`planificat, planificate, de făcut, rămas de făcut, ce a rămas, ce mai e de făcut, funcționalități planificate, sarcini planificate, sarcini rămase, în curând, nefinalizate, de implementat`,
    active: words`în lucru, în curs, în desfășurare, în progres, în dezvoltare, lucrări curente, sarcini curente, sprint curent, focus curent`,
    blocked: words`blocat, blocate, în așteptare`,
    deferred: words`amânat, amânate, suspendate`,
    done: words`finalizat, finalizate, terminat, terminate, completat, completate, realizat, realizate, implementat, implementate, livrat, livrate, ce este gata, funcționalități implementate, sarcini finalizate, finalizate recent`,
    dropped: words`anulat, anulate, respinse, abandonate, eliminate`,
  },
  ahead: words`următor, următoarele, viitor, viitoare, în curând`,
  sections: {
    criteria: words`
      criterii de acceptare, criterii acceptare, criterii de acceptanță, criterii acceptanță, criteriu de acceptare, criterii de succes, criterii succes, criterii de finalizare, criterii finalizare, criterii de ieșire
      criterii de calitate, criterii de validare, criterii, condiții de acceptare, condiții de finalizare, definiția finalizării, definiția gata, gata când, finalizat când, poartă de calitate, listă de verificare
    `,
    tasks: words`
      sarcini, lista de sarcini, sarcini principale, task-uri, taskuri, funcționalități, funcționalități principale, funcționalități noi, caracteristici, livrabile, livrabil, scop și livrabile, domeniu de aplicare, activități
      acțiuni, plan de acțiune, implementare, pași de implementare, subsarcini, îmbunătățiri, corecții, remedieri, bug-uri, componente, module, teste, povești utilizator, ce include, include, conținut, de realizat
    `,
    requirements: words`cerințe, cerințe funcționale, cerințe tehnice, cerințe nefuncționale`,
    structure: words`
      foaie de parcurs, foaia de parcurs, plan de dezvoltare, plan dezvoltare, planul, plan, planul proiectului, plan de lucru, plan de implementare, etape, etapele, etape de dezvoltare, faze, detalii etape, detalii faze
      jaloane, jaloane principale, jaloane propuse, progres, progres general, progresul, cronologie, calendar, programul, graficul, planificare, versiuni, plan de versiuni, plan de lansare, iterații, rezumatul etapelor, etapa curentă
    `,
    prose: words`
      stare, stare curentă, starea curentă, stadiul curent, situația actuală, actualizări, principii, principii directoare, reguli, reguli permanente, valori, filozofie, strategie, abordare, metodologie, proces, cum funcționează, cum se folosește
      despre, riscuri, riscuri și atenuare, riscuri și mitigare, gestionarea riscurilor, note, notă, notițe, notițe de implementare, observații, comentarii, referințe, documente conexe, vezi și, surse, linkuri, resurse, anexă, anexe, legendă
      în afara domeniului, nu este inclus, ce nu facem, realizări, realizări principale, rezultate, rezultate așteptate, prezentare generală, sumar, rezumat, rezumat executiv, introducere, viziune, viziunea, misiune, scop, de ce, motivație
      context, istoric, jurnal de modificări, problema, problemă, dovezi, metrici, metrici de succes, metrici țintă, indicatori, decizii, decizii cheie, întrebări deschise, întrebări, discuții, cum contribui, contribuții, mulțumiri, licență
      glosar, definiții, cuprins, ipoteze, presupuneri, constrângeri, limitări, probleme cunoscute, echipă, echipa, roluri și responsabilități, buget, costuri, lecții învățate, pașii următori, următorii pași, recomandări, ordinea execuției
      ordine recomandată, tehnologii, structura proiectului, estimări, contact, exemplu, descriere, concluzii, concluzie, datorie tehnică, arhitectură, acoperire, istoric versiuni
      informații despre document, versiunea documentului, versiunile documentului, datele documentului
    `,
    dependencies: words`dependențe, dependență, depinde de, precondiții, condiții prealabile, blocat de, necesită`,
  },
  fields: {
    goal: words`obiectiv, obiective, țel, țintă, obiectivul etapei`,
    objective: words`obiectiv specific, obiective specifice`,
    outcome: words`rezultat, rezultate, rezultat așteptat`,
    target: words`dată țintă, data țintă, termen țintă`,
    time: words`perioadă, perioada, interval, când, trimestru, calendar`,
    duration: words`durată, durata, timp estimat`,
    start: words`început la, dată început, data început, data de început`,
    due: words`termen, termen limită, scadență`,
    end: words`sfârșit, dată final, data de final`,
    date: words`dată, data`,
    completed: words`finalizat la, data finalizării, finalizat în`,
    status: words`stare, starea, stadiu`,
    progress: words`progres`,
    owner: words`responsabil, responsabilă, proprietar, cine`,
    team: words`echipă, echipa`,
    priority: words`prioritate`,
    effort: words`efort`,
    estimate: words`estimare, estimat`,
    complexity: words`complexitate`,
    impact: words`impact`,
    value: words`valoare`,
    scope: words`domeniu`,
    category: words`categorie, tip`,
    focus: words`focalizare`,
    requirements: words`cerințe`,
    needs: words`depinde de, dependențe, dependență, necesită, blocat de, după, precondiții`,
    tasks: words`sarcini`,
    features: words`funcționalități`,
    deliverables: words`livrabile, livrabil`,
    risk: words`risc, riscuri`,
    description: words`descriere, detalii`,
    summary: words`rezumat, sumar`,
    why: words`de ce, motiv`,
    context: words`context`,
    vision: words`viziune`,
    approach: words`abordare, strategie`,
    'success criteria': words`criterii de succes, criterii de acceptare, criterii acceptare, criterii de finalizare`,
    metrics: words`metrici`,
    version: words`versiune`,
    notes: words`note, notă, observații`,
    references: words`referințe, surse`,
    current: words`etapa curentă, faza curentă`,
    updated: words`ultima actualizare, actualizat`,
    verification: words`verificare`,
    milestone: words`jalon`,
    phases: words`etape, faze`,
  },
  none: words`niciunul, niciuna, nimic, fără, nu este cazul, fără dependențe, nu necesită`,
  limits: words`cu excepția, exceptând, dar, însă`,
  awaited: words`finalizarea, terminarea, încheierea`,
  current: words`etapa curentă, faza curentă, jalonul curent, sprintul curent, etapa activă, faza activă`,
  now: words`curent, curentă`,
  updated: words`ultima actualizare, actualizat, actualizată, actualizat la, data actualizării, ultima modificare`,
  optional: words`opțional, opțională`,
  tags: words`nou, nouă, obligatoriu, temporar`,
  and: words`și`,
  through: words`până la, până`,
  numbers: {
    cardinal: [['unu'], ['doi', 'două'], ['trei'], ['patru'], ['cinci'], ['șase'], ['șapte'], ['opt'], ['nouă'], ['zece']],
    ordinal: [
      ['primul', 'prima', 'întâi'],
      ['al doilea', 'a doua'],
      ['al treilea', 'a treia'],
      ['al patrulea', 'a patra'],
      ['al cincilea', 'a cincea'],
      ['al șaselea', 'a șasea'],
      ['al șaptelea', 'a șaptea'],
      ['al optulea', 'a opta'],
      ['al nouălea', 'a noua'],
      ['al zecelea', 'a zecea'],
    ],
  },
  time: {
    units: {
      day: words`zi, zile, ziua, zilele`,
      week: words`săptămână, săptămâna, săptămâni, săpt, săptămânile`,
      month: words`lună, luna, luni, lunile`,
      quarter: words`trimestru, trimestrul, trimestre, trimestrele`,
      year: words`an, ani, anul, anii`,
    },
    beside: words`aproximativ, circa, începutul, mijlocul, sfârșitul, până, prezent`,
    since: words`din, de la`,
    months: [
      ['ianuarie', 'ian'],
      ['februarie', 'feb'],
      ['martie', 'mar'],
      ['aprilie', 'apr'],
      ['mai'],
      ['iunie', 'iun'],
      ['iulie', 'iul'],
      ['august', 'aug'],
      ['septembrie', 'sept'],
      ['octombrie', 'oct'],
      ['noiembrie', 'noi'],
      ['decembrie', 'dec'],
    ],
  },
};
