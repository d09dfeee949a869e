import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const finnish: Language = {
  code: 'fi',
  name: 'Suomi',
  asks: words`miten, miksi`,
  status: {
    planned: words`
      suunniteltu, suunnitteilla, ei aloitettu, aloittamatta, tekemättä, ei vielä aloitettu, suunnitelmissa, ei vielä, tehtävä
      toteuttamatta, ei valmis, keskeneräinen, avoin, avoinna, tulossa, seuraava, seuraavaksi, pian, tulevaisuus, tulevaisuudessa, tuleva
      myöhemmin, ehdotettu, ehdotus, jonossa, harkinnassa, luonnos, idea, jäljellä, aikataulutettu, odottaa aloitusta, ei tehty
      ei toteutettu, suunnitellut, suunnittelussa
      ei rakennettu, ei vielä toteutettu, ei aloitettu vielä, toteutettava, tehdään myöhemmin
      puuttuu, puuttuu vielä, puuttuva, puuttuvat
    `,
    active: words`
      käynnissä, meneillään, työn alla, kesken, kehitteillä, kehityksessä, toteutuksessa, aktiivinen, nykyinen, nyt, parhaillaan, aloitettu
      tarkastettavana, katselmoitavana, testauksessa, testattavana, jatkuva, osittain, osittain valmis, osittain toteutettu, lähes valmis
      tekeillä, osittain tehty, työstetään, alkanut, tarkistettavana, melkein valmis
      olemme tässä, nyt tässä, rakenteilla
      osaksi, suurimmaksi osaksi, pääosin
    `,
    blocked: words`estetty, estynyt, jumissa, odottaa, odottaa hyväksyntää, odottaa päätöstä, estyneet, odottaa vahvistusta`,
    deferred: words`
      lykätty, siirretty, siirretty myöhemmäksi, tauolla, keskeytetty, pidossa, viivästynyt, jäissä, jäädytetty, pysäytetty
      siirretty tuonnemmaksi
    `,
    done: words`
      valmis, tehty, valmistunut, toteutettu, suoritettu, julkaistu, valmiit, toimitettu, suljettu, ratkaistu, korjattu, saavutettu
      päättynyt, päätetty, viimeistelty, vahvistettu, testattu, käytössä, tuotannossa, lopetettu valmiina, arkistoitu, täysin valmis
      jo tehty, toteutunut, suljetut, käyttöönotettu, viety tuotantoon, tehdyt, julkaistut, yhdistetty
    `,
    dropped: words`peruttu, peruutettu, hylätty, luovuttu, poistettu, vanhentunut, korvattu, ei tehdä, ei toteuteta, rajattu pois, ohitettu, hylättiin`,
  },
  labels: {
    milestone: words`virstanpylväs, virstanpylväät, välitavoite, versio, julkaisu, versiot, julkaisut, etappi, virstanpylvään`,
    phase: words`
      vaihe, vaiheet, vaiheen, sprintti, iteraatio, viikko, viikot, kuukausi, kuukaudet, päivä, päivät, askel, osa, kierros, vaiheessa
      sprintit, iteraatiot, viikon, aalto, jakso
    `,
  },
  weakLabels: words`askel, osa, kierros, aalto, päivä, päivät`,
  idLetters: { S: words`sprintti, sprintit`, I: words`iteraatio, iteraatiot` },
  buckets: {
    horizon: words`
      seuraavat askeleet, nyt, seuraavaksi, myöhemmin, pian, tulevaisuus, tulevaisuudessa, tulevat ominaisuudet, tulevat parannukset
      tulevaisuuden suunnitelmat, tulevaisuuden ideat, jatkokehitys, jatkokehitysideat, lyhyt aikaväli, keskipitkä aikaväli, pitkä aikaväli
      lyhyellä aikavälillä, pitkällä aikavälillä, lyhyen aikavälin tavoitteet, pitkän aikavälin tavoitteet, korkea prioriteetti
      keskitason prioriteetti, matala prioriteetti, korkea, keskitaso, matala, kriittinen, tärkeä, kiireellinen, ideat, ideapankki
      toivelista, toiveet, valinnainen, ehkä, joskus, kehitysjono, mvp:n jälkeen, seuraava versio, tämä kuukausi, tämä viikko, ensi vuosi
      muut, muut ideat, keskipitkällä aikavälillä, keskipitkän aikavälin tavoitteet, lyhyt tähtäin, keskipitkä tähtäin, pitkä tähtäin
      lyhyellä tähtäimellä, pitkällä tähtäimellä, tulevaisuuden visio, mahdolliset parannukset, valinnaiset parannukset, ehdotukset
      jatkossa
    `,
    planned: words`
      suunniteltu, suunnitellut ominaisuudet, tehtävää, tekemättä, tulossa, aloittamatta, jäljellä, jäljellä olevat, avoimet tehtävät
      jonossa, suunnitellut, suunnitellut tehtävät, tulevat, tulevat tehtävät, tekemättömät, ei aloitettu, vielä tekemättä
    `,
    active: words`
      käynnissä, meneillään, työn alla, kesken, nykyinen työ, nykyinen sprintti, parhaillaan, nykyiset tehtävät, työstettävänä, tekeillä
      aktiiviset tehtävät
    `,
    blocked: words`estetty, jumissa, odottaa`,
    deferred: words`lykätty, siirretty, tauolla, keskeytetty, siirretyt, lykätyt, keskeytetyt`,
    done: words`
      valmis, valmiit, tehty, valmistuneet, toteutettu, julkaistu, suoritettu, valmiit tehtävät, hiljattain valmistuneet
      toteutetut ominaisuudet, tehdyt, julkaistut, suoritetut, jo tehty, jo valmiit, toteutetut, valmistunut
    `,
    dropped: words`peruttu, peruutettu, hylätty, poistettu, hylätyt, perutut`,
  },
  ahead: words`tulossa, tulevat, seuraavaksi`,
  importance: words`korkea, keskitaso, matala, kriittinen, kiireellinen, prioriteetti, tärkeä`,
  checklists: words`tarkistuslista, tarkistuslistat`,
  sections: {
    criteria: words`
      hyväksymiskriteerit, hyväksymiskriteeri, hyväksyntäkriteerit, onnistumiskriteerit, onnistumisen kriteerit, valmistumiskriteerit
      lopetuskriteerit, laatukriteerit, kriteerit, valmiin määritelmä, valmis kun, hyväksyntä, tarkistuslista, todentaminen, hyväksymisehdot
      hyväksymistestit, valmistumisehdot, lopetusehdot, hyväksyntäehdot
    `,
    tasks: words`
      tehtävät, tehtävä, tehtävälista, ominaisuudet, toiminnot, toiminnallisuudet, tuotokset, toimitukset, laajuus, sisältö vaiheessa, työt
      toimenpiteet, toimintasuunnitelma, käyttäjätarinat, komponentit, toteutus, toteutusvaiheet, toteutussuunnitelma, askeleet, alitehtävät
      parannukset, korjaukset, bugikorjaukset, bugit, virheet, uudet ominaisuudet, pääominaisuudet, moduulit, testit, keskeiset tehtävät
      päätehtävät, tekniset tehtävät, sisältyy, mitä tehdään, toimitettavat, ominaisuuslista, työlista, työpaketit
    `,
    requirements: words`vaatimukset, toiminnalliset vaatimukset, ei-toiminnalliset vaatimukset, tekniset vaatimukset`,
    structure: words`
      tiekartta, tuotetiekartta, etenemissuunnitelma, kehityssuunnitelma, vaiheet, vaiheiden kuvaus, vaiheiden yleiskatsaus, virstanpylväät
      tärkeimmät virstanpylväät, aiemmat virstanpylväät, välitavoitteet, edistyminen, eteneminen, kokonaisedistyminen, aikajana, aikataulu
      kalenteri, suunnitelma, projektisuunnitelma, julkaisusuunnitelma, työsuunnitelma, suunnittelu, sprintit, iteraatiot, versiot
      julkaisut, versiohistoria, nykyinen vaihe, vaihesuunnitelma, vaiheiden tila, yhteenveto vaiheista, aikataulusuunnitelma
    `,
    prose: words`
      tila, nykytila, tilanne, tämänhetkinen tilanne, projektin tila, periaatteet, säännöt, arvot, filosofia, strategia, lähestymistapa
      menetelmä, prosessi, miten se toimii, tietoa, tästä dokumentista, riskit, riski, riskit ja toimenpiteet, riskienhallinta
      tekniset riskit, muistiinpanot, huomiot, huomautukset, kommentit, havainnot, viitteet, liittyvät dokumentit, katso myös, lähteet
      linkit, liite, liitteet, selite, merkinnät, ei-tavoitteet, rajaukset, rajauksen ulkopuolella, hylätyt ideat, mitä emme tee
      saavutukset, tulokset, odotetut tulokset, yleiskatsaus, yhteenveto, tiivistelmä, johdanto, visio, missio, tarkoitus, miksi, perustelut
      motivaatio, konteksti, tausta, historia, muutoshistoria, muutosloki, ongelma, näyttö, mittarit, onnistumisen mittarit, päätökset
      keskeiset päätökset, avoimet kysymykset, kysymykset, keskustelu, loki, miten suunnittelemme, osallistuminen, kiitokset, lisenssi
      sanasto, määritelmät, sisällysluettelo, sisältö, oletukset, rajoitteet, rajoitukset, tunnetut ongelmat, tiimi, roolit ja vastuut
      vastuut, sidosryhmät, resurssit, budjetti, kustannukset, opit, retrospektiivi, seuraavat askeleet, mitä seuraavaksi, suositukset
      tilastot, järjestys, suoritusjärjestys, teknologiat, projektin rakenne, kaavio, arviot, yhteystiedot, vaihtoehdot, esimerkki
      ei sisälly, riskit ja hallinta, kuvaus, huomioita, huomautus, tekninen velka, johtopäätökset, ratkaisemattomat kysymykset, päivitykset
      rajattu pois
      tärkeät tiedostot, muutettavat tiedostot, uudet tiedostot, tärkeysjärjestys
      nykytila-analyysi, tekniset päätökset, arkkitehtuuripäätökset
      asiakirjan tiedot, dokumentin tiedot, dokumentin versio, dokumentin versiot
    `,
    dependencies: words`riippuvuudet, riippuvuus, riippuu, ulkoiset riippuvuudet, edellytykset, esivaatimukset, vaatii, riippuvainen, esteet, edellyttää`,
  },
  work: words`tehtävä, käyttäjätarina, tarina, ominaisuus, toimenpide`,
  fields: {
    goal: words`tavoite, tavoitteet, päätavoite`,
    outcome: words`tulos, tulokset, odotettu tulos`,
    time: words`aika, ajanjakso, aikataulu, viikot, milloin, vuosineljännes, viikko, ajankohta`,
    duration: words`kesto, arvioitu kesto, arvioitu aika`,
    start: words`alku, aloituspäivä`,
    due: words`määräaika, eräpäivä, mennessä, takaraja`,
    end: words`loppu, päättymispäivä`,
    date: words`päivämäärä, julkaisupäivä`,
    completed: words`valmistunut, valmistumispäivä, valmis, valmistui, tehty, suoritettu`,
    status: words`tila, nykytila, tilanne, vaiheen tila`,
    progress: words`edistyminen, eteneminen`,
    owner: words`omistaja, vastuuhenkilö, vastuussa, kuka, vastuu, vastaa, vetäjä, tekijä, omistajat`,
    team: words`tiimi`,
    priority: words`prioriteetti, tärkeys`,
    effort: words`työmäärä, koko`,
    estimate: words`arvio, aika-arvio, työmääräarvio`,
    impact: words`vaikutus`,
    value: words`arvo, hyöty`,
    scope: words`laajuus`,
    theme: words`teema, aihe`,
    category: words`kategoria, tyyppi`,
    requirements: words`vaatimukset`,
    needs: words`riippuu, riippuvuudet, riippuvuus, vaatii, edellytykset, esivaatimukset, riippuvainen, edellyttää, esteet`,
    phases: words`vaiheet`,
    milestone: words`virstanpylväs`,
    tasks: words`tehtävät`,
    features: words`ominaisuudet`,
    deliverables: words`tuotokset, toimitukset`,
    risk: words`riski, riskit`,
    purpose: words`tarkoitus`,
    description: words`kuvaus, tiedot`,
    summary: words`yhteenveto, tiivistelmä`,
    why: words`miksi, perustelu, perustelut`,
    context: words`konteksti, tausta`,
    vision: words`visio`,
    approach: words`lähestymistapa`,
    'success criteria': words`hyväksymiskriteerit, onnistumiskriteerit, valmistumiskriteerit, valmiin määritelmä, valmis kun`,
    version: words`versio`,
    release: words`julkaisu`,
    budget: words`budjetti, kustannukset`,
    notes: words`huomiot, huomautus, huom`,
    references: words`viitteet, lähde, lähteet`,
    current: words`nykyinen vaihe, nykyinen virstanpylväs`,
    updated: words`päivitetty, viimeksi päivitetty`,
    objective: words`päämäärä, päämäärät, osatavoite, osatavoitteet`,
    target: words`tavoitepäivä, tavoiteaika, tavoiteaikataulu, tavoiteversio`,
    complexity: words`monimutkaisuus, vaikeus`,
    focus: words`painopiste`,
    metrics: words`mittarit`,
    verification: words`todentaminen, testaus`,
    mitigation: words`hallintatoimet`,
    blocks: words`estää, mahdollistaa`,
  },
  none: words`ei mitään, ei ole, ei riippuvuuksia, ei sovelleta, ei mikään, puuttuu, ei riipu`,
  unwritten: words`määritellään myöhemmin, määrittelemättä, täydennettävä, täytetään myöhemmin`,
  limits: words`paitsi, lukuun ottamatta, mutta, ei vielä, puuttuu`,
  narrowing: words`ainoastaan, lukuun ottamatta`,
  left: words`kesken, puuttuu, puuttuvat, jäljellä, avoinna, tekemättä, odottaa, testaamatta`,
  reversals: words`peruttu, palautettu, avattu uudelleen`,
  denials: words`ei, eivät, ei vielä`,
  prepositions: [],
  of: [],
  awaited: [],
  current: words`
    nykyinen virstanpylväs, nykyinen vaihe, nykyinen sprintti, meneillään oleva vaihe, tämänhetkinen vaihe, aktiivinen vaihe
    nykyinen etappi
  `,
  now: words`nykyinen`,
  inUse: words`aktiivinen`,
  updated: words`
    viimeksi päivitetty, päivitetty, viimeisin päivitys, päivitetty viimeksi, viimeksi muokattu, muokattu viimeksi, päivityspäivä
  `,
  optional: words`valinnainen, vapaaehtoinen`,
  tags: words`uusi, alustava, pakollinen`,
  and: words`ja, sekä`,
  through: words`asti, saakka`,
  columns: { number: words`numero, nro, nro., n:o`, id: words`tunnus, tunniste`, name: words`nimi, otsikko` },
  numbers: {
    cardinal: [
      ['yksi'],
      ['kaksi'],
      ['kolme'],
      ['neljä'],
      ['viisi'],
      ['kuusi'],
      ['seitsemän'],
      ['kahdeksan'],
      ['yhdeksän'],
      ['kymmenen'],
    ],
    ordinal: [
      ['ensimmäinen'],
      ['toinen'],
      ['kolmas'],
      ['neljäs'],
      ['viides'],
      ['kuudes'],
      ['seitsemäs'],
      ['kahdeksas'],
      ['yhdeksäs'],
      ['kymmenes'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`tunti, tuntia, tunnit`,
      day: words`päivä, päivää, pv, päivät`,
      week: words`viikko, viikkoa, vko, viikot, viikon`,
      month: words`kuukausi, kuukautta, kk, kuukaudet, kuukauden`,
      quarter: words`vuosineljännes, neljännes, kvartaali`,
      year: words`vuosi, vuotta`,
    },
    beside: words`noin, n, asti, mennessä`,
    part: words`alku, alkuvuosi, loppu, puoliväli`,
    since: [],
    months: [
      ['tammikuu', 'tammikuuta', 'tammikuun', 'tammi'],
      ['helmikuu', 'helmikuuta', 'helmikuun', 'helmi'],
      ['maaliskuu', 'maaliskuuta', 'maaliskuun', 'maalis'],
      ['huhtikuu', 'huhtikuuta', 'huhtikuun', 'huhti'],
      ['toukokuu', 'toukokuuta', 'toukokuun', 'touko'],
      ['kesäkuu', 'kesäkuuta', 'kesäkuun', 'kesä'],
      ['heinäkuu', 'heinäkuuta', 'heinäkuun', 'heinä'],
      ['elokuu', 'elokuuta', 'elokuun', 'elo'],
      ['syyskuu', 'syyskuuta', 'syyskuun', 'syys'],
      ['lokakuu', 'lokakuuta', 'lokakuun', 'loka'],
      ['marraskuu', 'marraskuuta', 'marraskuun', 'marras'],
      ['joulukuu', 'joulukuuta', 'joulukuun', 'joulu'],
    ],
  },
};
