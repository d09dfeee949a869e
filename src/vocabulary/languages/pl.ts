import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const polish: Language = {
  code: 'pl',
  name: 'Polski',
  asks: words`jak, dlaczego`,
  headFirst: true,
  status: {
    planned: words`
      zaplanowane, planowane, do zrobienia, nierozpoczęte, zaplanowany, zaplanowana, planowany, planowana, w planach, w planie
      do zaplanowania, nierozpoczęty, nierozpoczęta, nie rozpoczęto, nie rozpoczęte, jeszcze nie, niezaczęte, do wykonania, do rozpoczęcia
      do wdrożenia, do implementacji, niezaimplementowane, niezrobione, nieukończone, niegotowe, oczekujące, nadchodzące, nadchodzący
      następne, następny, następna, kolejne, kolejny, wkrótce, niebawem, przyszłość, w przyszłości, przyszłe, później, potem, proponowane
      propozycja, w kolejce, w backlogu, otwarte, otwarty, otwarta, ponownie otwarte, do ustalenia, do określenia, rozważane, szkic, pomysł
      pozostałe, przewidziane, oczekuje, planuje się, niewykonane, nie zaczęto
      nie zbudowane, jeszcze nie zbudowane, jeszcze nie zrobione, do realizacji, do napisania, zaproponowane
      czeka na start
      brakuje, brakujące, brakujący, brakująca, nie istnieje, jeszcze nie istnieje
    `,
    active: words`
      w toku, w trakcie, w realizacji, w trakcie realizacji, w opracowaniu, rozpoczęte, w budowie, w trakcie prac, w przygotowaniu
      w rozwoju, realizowane, trwa, trwają, trwające, rozpoczęty, rozpoczęta, aktywne, aktywny, aktywna, bieżące, bieżący, bieżąca, obecne
      obecny, aktualne, aktualnie, teraz, w testach, testowane, w recenzji, w przeglądzie, weryfikowane, ciągłe, częściowo, częściowe
      częściowo zrobione, częściowo ukończone, częściowo gotowe, częściowo zaimplementowane, prawie gotowe, wznowione, częściowo wykonane
      w trakcie wdrażania, pracujemy nad tym, trwają prace
      jesteśmy tutaj, tu jesteśmy, częściowo wdrożone, prawie ukończone, w większości gotowe, w większości ukończone, w trakcie testów
      w większości, w dużej mierze
      po części
    `,
    blocked: words`zablokowane, zablokowany, zablokowana, blokowane, czeka, czeka na, czekamy, oczekuje na, wstrzymane przez blokadę, utknęło`,
    deferred: words`
      odłożone, wstrzymane, zawieszone, przełożone, odroczone, wstrzymany, odłożony, odłożona, wstrzymana, zawieszony, zawieszona
      przełożony, przesunięte, przesunięty, odroczony, opóźnione, opóźniony, zamrożone, w zawieszeniu, na później, pauza, zapauzowane
      odłożono, wstrzymano, odroczono
    `,
    done: words`
      ukończone, zakończone, zrobione, gotowe, wykonane, zakończono, ukończony, ukończona, zakończony, zakończona, gotowy, gotowa, zrobiony
      zrobiona, wykonany, wykonana, zrealizowane, zrealizowany, zrealizowana, wdrożone, wdrożony, wdrożona, dostarczone, dostarczony, wydane
      wydany, wydana, opublikowane, zaimplementowane, zaimplementowany, zamknięte, zamknięty, zamknięta, rozwiązane, naprawione, poprawione
      osiągnięte, osiągnięty, zweryfikowane, zatwierdzone i gotowe, przetestowane, na produkcji, dostępne, scalone, uruchomione, kompletne
      już gotowe, już zrobione, sfinalizowane, zarchiwizowane, zaliczone, ukończono, zatwierdzone, odebrane
      zaimplementowana, w pełni ukończone, w pełni gotowe, działa
    `,
    dropped: words`
      anulowane, porzucone, odrzucone, anulowany, anulowana, zaniechane, porzucony, odrzucony, odrzucona, usunięte, wycofane, wycofany
      przestarzałe, nieaktualne, zastąpione, pominięte, nie planowane, nieplanowane, nie będzie, nie robimy, poza zakresem, skreślone
      anulowano, odrzucono, zrezygnowano
      niepotrzebne
      niecele
    `,
  },
  labels: {
    milestone: words`kamień milowy, kamienie milowe, kamienia milowego, wersja, wersje, wersji, wydanie, wydania, kamieni milowych`,
    phase: words`
      faza, fazy, fazę, fazie, etap, etapy, etapu, etapie, sprint, sprintu, iteracja, iteracje, iteracji, tydzień, tygodnie, miesiąc
      miesiące, dzień, dni, krok, kroki, część, części, cykl, blok, sprinty, faz, etapów, podfaza, podfazy, fala
    `,
  },
  weakLabels: words`krok, kroki, część, części, fala, dzień, dni`,
  idLetters: { S: words`sprinty, sprintu`, I: words`iteracja, iteracje, iteracji` },
  buckets: {
    horizon: words`
      następne kroki, kolejne kroki, teraz, następnie, potem, później, wkrótce, przyszłość, w przyszłości, przyszłe, plany na przyszłość
      przyszłe plany, przyszłe funkcje, przyszłe usprawnienia, przyszłe wersje, przyszłe prace, przyszłe pomysły, dalszy rozwój
      krótki termin, średni termin, długi termin, krótkoterminowe, średnioterminowe, długoterminowe, krótkoterminowo, średnioterminowo
      długoterminowo, cele krótkoterminowe, cele średnioterminowe, cele długoterminowe, natychmiast, wysoki priorytet, średni priorytet
      niski priorytet, priorytet wysoki, priorytet średni, priorytet niski, wysoki, średni, niski, krytyczne, ważne, pilne, pomysły
      lista pomysłów, lista życzeń, życzenia, opcjonalne, mile widziane, kiedyś, być może, może kiedyś, szybkie zwycięstwa, po mvp
      po wydaniu, propozycje, rozważane, następna wersja, następny kwartał, następny miesiąc, ten miesiąc, ten kwartał, ten tydzień, ten rok
      przyszły rok, inne, inne pomysły, w dalszej przyszłości, wizja przyszłości, możliwe usprawnienia, opcjonalne usprawnienia
      w krótkim terminie, w średnim terminie, w długim terminie, perspektywa krótkoterminowa, perspektywa średnioterminowa
      perspektywa długoterminowa, na przyszłość
      najbliższa przyszłość, dalsza przyszłość, przyszłe rozszerzenia, możliwe rozszerzenia, pomysły na przyszłość, pomysły na później
      w następnej kolejności
    `,
    planned: words`
      do zrobienia, zaplanowane, planowane, planowane funkcje, oczekujące, nadchodzące, nierozpoczęte, pozostałe, pozostałe zadania
      co zostało, w kolejce, otwarte, otwarte zadania, zaplanowane zadania, do wdrożenia, nadchodzące funkcje, planowane zadania
      zaległe zadania
    `,
    active: words`
      w toku, w trakcie, w realizacji, bieżące, bieżące prace, bieżące zadania, bieżący sprint, aktualne, obecnie, aktywne
      obecnie realizowane, w trakcie realizacji, trwające prace, aktualne zadania, nad czym pracujemy
    `,
    blocked: words`zablokowane, czeka, czeka na`,
    deferred: words`odłożone, wstrzymane, zawieszone, przełożone, przesunięte, odroczone, na później, zamrożone`,
    done: words`
      zrobione, ukończone, zakończone, gotowe, wykonane, zrealizowane, wdrożone, wydane, zaimplementowane, ukończone zadania
      zakończone zadania, ukończone funkcje, ostatnio ukończone, już zrobione, co zrobiono, archiwum, zamknięte, dostarczone, gotowe funkcje
      zrealizowane funkcje, wykonane zadania, wdrożone funkcje, niedawno ukończone
    `,
    dropped: words`anulowane, porzucone, odrzucone, zaniechane, usunięte`,
  },
  ahead: words`nadchodzące, następne, przyszłe, wkrótce`,
  importance: words`wysoki, średni priorytet, niski, krytyczny, krytyczne, pilne, priorytet, priorytety`,
  checklists: words`lista kontrolna, listy kontrolne, checklista`,
  sections: {
    criteria: words`
      kryteria akceptacji, kryterium akceptacji, kryteria sukcesu, kryterium sukcesu, kryteria wyjścia, kryteria zakończenia
      kryteria ukończenia, kryteria odbioru, kryteria jakości, kryteria gotowości, kryteria wydania, kryteria, definicja ukończenia
      definicja gotowości, gotowe gdy, ukończone gdy, zrobione gdy, akceptacja, warunki akceptacji, warunki ukończenia, warunki zakończenia
      lista kontrolna, bramka jakości, weryfikacja, definicja ukończenia (dod), definicja zakończenia, zakończone gdy, warunki odbioru
      testy akceptacyjne, odbiór, bramka wyjścia, bramki jakości, kryteria weryfikacji
      gotowe kiedy
    `,
    tasks: words`
      zadania, zadanie, funkcje, funkcjonalności, funkcjonalność, rezultaty do dostarczenia, produkty, produkty etapu, zakres, zakres prac
      zakres mvp, elementy, prace, działania, plan działań, historyjki, historyjki użytkownika, epiki, komponenty, implementacja, wdrożenie
      kroki, kroki implementacji, plan implementacji, podzadania, lista zadań, usprawnienia, ulepszenia, poprawki, poprawki błędów, błędy
      nowe funkcje, nowości, główne funkcje, kluczowe funkcje, co zrobimy, plany, moduły, luki, testy, dostawy, elementy dostarczane
      dostarczane elementy, produkty prac, rezultaty prac, rezultaty etapu, do dostarczenia, zawartość, co wchodzi w zakres, w zakresie
      obejmuje, zadania techniczne, główne zadania, kroki do wykonania, lista kroków, etapy wdrożenia, zakres fazy, zakres etapu
      zadania do wykonania, kluczowe zadania, co zrobić, co robimy, co trzeba zrobić, do zrobienia w tej fazie, funkcje kluczowe
      kluczowe funkcjonalności, nowe funkcjonalności, elementy do dostarczenia
    `,
    requirements: words`wymagania, wymaganie, wymagania funkcjonalne, wymagania niefunkcjonalne, wymagania techniczne`,
    structure: words`
      mapa drogowa, plan rozwoju, plan działania projektu, fazy, fazy projektu, szczegóły faz, przegląd faz, etapy, etapy projektu
      opis etapów, kamienie milowe, główne kamienie milowe, poprzednie kamienie milowe, ukończone kamienie milowe, bieżący kamień milowy
      postęp, postępy, ogólny postęp, postęp prac, oś czasu, harmonogram, harmonogram prac, kalendarz, plan, plan projektu, plan prac
      plan wydań, plan wydania, planowanie, sprinty, iteracje, wersje, wydania, bieżąca faza, obecna faza, kwartały
      roadmapa, plan etapów, plan faz, podział na fazy, podział na etapy, lista faz, lista etapów, podsumowanie faz, status faz
      status etapów, tabela postępu, przegląd etapów
    `,
    prose: words`
      stan, stan obecny, aktualny stan, obecny stan, stan projektu, zasady, główne zasady, zasady projektowe, reguły, wartości, filozofia
      strategia, podejście, metodologia, metoda, proces, jak to działa, jak używać, jak czytać ten dokument, o dokumencie, o tym dokumencie
      ryzyka, ryzyko, ryzyka i mitygacja, zarządzanie ryzykiem, analiza ryzyka, ryzyka techniczne, mitygacja, notatki, notatka, uwagi, uwaga
      komentarze, obserwacje, odniesienia, referencje, powiązane dokumenty, zobacz też, zobacz także, źródła, linki, przydatne linki
      odnośniki, załącznik, załączniki, dodatek, legenda, niecele, poza zakresem, co nie wchodzi w zakres, wykluczenia, odrzucone pomysły
      czego nie robimy, osiągnięcia, kluczowe osiągnięcia, wyniki, rezultaty, oczekiwany rezultat, oczekiwane rezultaty, przegląd
      podsumowanie, streszczenie, wprowadzenie, wstęp, wizja, wizja produktu, misja, cel dokumentu, dlaczego, uzasadnienie, motywacja
      kontekst, tło, historia, historia zmian, dziennik zmian, lista zmian, problem, opis problemu, dowody, metryki, metryki sukcesu
      wskaźniki, wskaźniki sukcesu, decyzje, kluczowe decyzje, decyzje projektowe, decyzje techniczne, otwarte pytania, pytania, dyskusja
      dziennik, jak planujemy, jak pomóc, współtworzenie, podziękowania, licencja, słowniczek, słownik pojęć, definicje, spis treści
      założenia, ograniczenia, znane ograniczenia, znane problemy, zespół, role i odpowiedzialności, odpowiedzialności, interesariusze
      zasoby, budżet, koszty, wnioski, wyciągnięte wnioski, retrospektywa, następne kroki, kolejne kroki, następny krok, co dalej
      rekomendacje, zalecenia, statystyki, kolejność, kolejność realizacji, ścieżka krytyczna, strategia testów, technologie
      stos technologiczny, struktura projektu, szacunki, kontakt, alternatywy, przykład, grupa docelowa, historia wersji, poza zakresem fazy
      czego nie obejmuje, co nie wchodzi, ryzyka i działania, ryzyka i środki zaradcze, pytania otwarte, opis, szczegóły techniczne
      dług techniczny, zmienione pliki, pliki do zmiany
      kluczowe pliki, pliki do utworzenia, nowe pliki, kolejność priorytetów
      jak współtworzyć, analiza obecnego stanu, obecna sytuacja, stan obecny projektu, mierniki sukcesu
      decyzje architektoniczne, uwagi techniczne, ważne uwagi, plan testów, legenda statusów, legenda symboli, zasady pracy
      zasady projektu
      korzyści, zalety
      pokrycie wymagań, architektura techniczna, architektura systemu, informacje o dokumencie, wersja dokumentu, wersje dokumentu, metryka dokumentu
      nie planowane
    `,
    dependencies: words`
      zależności, zależność, zależy od, zależności zewnętrzne, zablokowane przez, blokery, wymagania wstępne, warunki wstępne, wymaga
      blokowane przez, bloker, warunek wstępny, wymaganie wstępne
    `,
  },
  work: words`zadanie, historyjka, historyjka użytkownika, funkcja, funkcjonalność, czynność`,
  fields: {
    goal: words`cel, cele, główny cel, cel fazy, cel etapu`,
    objective: words`cel szczegółowy, cele szczegółowe, założenie, założenia`,
    outcome: words`rezultat, rezultaty, wynik, wyniki, oczekiwany rezultat, efekt, efekty`,
    target: words`data docelowa, wersja docelowa, planowany termin, termin docelowy`,
    time: words`czas, okres, ramy czasowe, tygodnie, kiedy, kwartał, harmonogram`,
    duration: words`czas trwania, szacowany czas, długość, szacowany czas trwania`,
    start: words`początek, data rozpoczęcia, rozpoczęto, data startu`,
    due: words`termin, termin realizacji, planowane na, do kiedy`,
    end: words`koniec, data zakończenia`,
    date: words`data, data wydania`,
    completed: words`ukończono, zakończono, data ukończenia, ukończone, zakończone, wykonano`,
    shipped: words`wydano, dostarczono, data dostarczenia`,
    created: words`utworzono`,
    status: words`stan, aktualny stan, status fazy, status etapu, bieżący status`,
    progress: words`postęp, postępy`,
    owner: words`
      właściciel, odpowiedzialny, odpowiedzialna, przypisane do, prowadzący, wykonawca, kto, odpowiedzialni, osoba odpowiedzialna, opiekun
      lider
    `,
    team: words`zespół, uczestnicy`,
    priority: words`priorytet, pilność`,
    effort: words`nakład, nakład pracy, wysiłek, rozmiar, pracochłonność, szacowany nakład, szacowany nakład pracy`,
    estimate: words`szacunek, estymacja, oszacowanie, szacowany czas pracy, wycena`,
    complexity: words`złożoność, trudność`,
    impact: words`wpływ`,
    value: words`wartość, korzyść, korzyści`,
    scope: words`zakres, pokrycie`,
    theme: words`temat`,
    category: words`kategoria, typ, rodzaj`,
    requirements: words`wymagania`,
    needs: words`
      zależy od, zależności, zależność, zablokowane przez, wymaga, wymagania wstępne, warunki wstępne, po, blokowane przez, bloker
      warunek wstępny, wymagane, zależne od
    `,
    phases: words`fazy, faza`,
    milestone: words`kamień milowy, kamienie milowe`,
    tasks: words`zadania`,
    features: words`funkcje`,
    deliverables: words`produkty, dostarczane produkty, dostawy, rezultaty prac, dostarczane elementy`,
    risk: words`ryzyko, ryzyka`,
    mitigation: words`mitygacja`,
    purpose: words`przeznaczenie, misja`,
    description: words`opis, szczegóły`,
    summary: words`podsumowanie, streszczenie`,
    why: words`dlaczego, uzasadnienie, powód, motywacja`,
    context: words`kontekst, tło`,
    vision: words`wizja`,
    approach: words`podejście, strategia, jak`,
    'success criteria': words`kryteria sukcesu, kryteria akceptacji, kryterium akceptacji, kryteria wyjścia, kryteria ukończenia, definicja ukończenia, gotowe gdy`,
    metrics: words`metryki, wskaźniki`,
    verification: words`weryfikacja, testy`,
    evidence: words`dowody, dowód`,
    version: words`wersja, bieżąca wersja`,
    release: words`wydanie`,
    budget: words`budżet, koszt`,
    notes: words`notatki, uwagi, uwaga`,
    files: words`pliki, kluczowe pliki, zmienione pliki, pliki do zmiany, nowe pliki`,
    references: words`odniesienia, zobacz, źródło, źródła`,
    'execution order': words`kolejność, kolejność realizacji`,
    current: words`bieżący kamień milowy, bieżąca faza, obecna faza, bieżący etap, obecny etap`,
    updated: words`ostatnia aktualizacja, zaktualizowano`,
    blocks: words`blokuje, odblokowuje`,
  },
  none: words`brak, nic, nie dotyczy, żadne, żaden, brak zależności, bez zależności, brak wymagań, nie ma, bez wymagań`,
  unwritten: words`do ustalenia, do uzupełnienia, do określenia, do wypełnienia`,
  limits: words`oprócz, z wyjątkiem, poza, ale, lecz, bez, jeszcze nie, brakuje, pozostało, zostało`,
  narrowing: words`tylko, jedynie, wyłącznie`,
  left: words`
    pozostało, pozostaje, pozostały, zostało, brakuje, do zrobienia, w toku, w trakcie, otwarte, niegotowe, oczekuje, oczekują
    nieprzetestowane, niedokończone
  `,
  reversals: words`cofnięte, cofnięto, wycofane, wycofano, otwarte ponownie, ponownie otwarte`,
  denials: words`nie, bez, brak, jeszcze nie`,
  prepositions: words`od, do, dla`,
  of: words`z, ze`,
  awaited: words`zakończenie, zakończenia, ukończenie, ukończenia, koniec, dostarczenie`,
  current: words`
    bieżący kamień milowy, bieżąca faza, obecna faza, bieżący etap, obecny etap, aktualna faza, aktualny etap, bieżący sprint
    aktualny kamień milowy, obecny kamień milowy, aktualny sprint, trwająca faza, aktywna faza
  `,
  now: words`aktualny, aktualna, aktualne, bieżący, bieżąca, bieżące, obecny`,
  inUse: words`aktywny, aktywna, aktywne`,
  updated: words`
    ostatnia aktualizacja, zaktualizowano, data aktualizacji, ostatnia zmiana, data ostatniej aktualizacji, ostatnio zaktualizowano
    ostatnia modyfikacja, aktualizacja, zaktualizowany, ostatnia edycja
  `,
  optional: words`opcjonalne, opcjonalny, opcjonalna, opcjonalnie, opcjonalnych`,
  tags: words`nowe, nowy, nowa, wstępne, obowiązkowe`,
  and: words`i, oraz`,
  through: words`do, aż do`,
  columns: { number: words`numer, nr, nr., lp, lp.`, id: words`identyfikator`, name: words`nazwa, tytuł` },
  numbers: {
    cardinal: [
      ['jeden'],
      ['dwa'],
      ['trzy'],
      ['cztery'],
      ['pięć'],
      ['sześć'],
      ['siedem'],
      ['osiem'],
      ['dziewięć'],
      ['dziesięć'],
    ],
    ordinal: [
      ['pierwszy', 'pierwsza'],
      ['drugi', 'druga'],
      ['trzeci', 'trzecia'],
      ['czwarty', 'czwarta'],
      ['piąty', 'piąta'],
      ['szósty', 'szósta'],
      ['siódmy', 'siódma'],
      ['ósmy', 'ósma'],
      ['dziewiąty', 'dziewiąta'],
      ['dziesiąty', 'dziesiąta'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`godzina, godziny, godzin, godz`,
      day: words`dzień, dni, dni robocze`,
      week: words`tydzień, tygodnie, tygodni, tyg`,
      month: words`miesiąc, miesiące, miesięcy`,
      quarter: words`kwartał, kwartały`,
      year: words`rok, lata, lat`,
    },
    beside: words`ok, około, ca, do, w, z, obecnie, dziś`,
    part: words`początek, połowa, koniec`,
    since: words`od`,
    months: [
      ['styczeń', 'stycznia', 'sty'],
      ['luty', 'lutego', 'lut'],
      ['marzec', 'marca', 'mar'],
      ['kwiecień', 'kwietnia', 'kwi'],
      ['maj', 'maja'],
      ['czerwiec', 'czerwca', 'cze'],
      ['lipiec', 'lipca', 'lip'],
      ['sierpień', 'sierpnia', 'sie'],
      ['wrzesień', 'września', 'wrz'],
      ['październik', 'października', 'paź'],
      ['listopad', 'listopada', 'lis'],
      ['grudzień', 'grudnia', 'gru'],
    ],
  },
};
