import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const finnish: Language = {
  code: 'fi',
  name: 'Suomi',
  status: {
    planned: words`
      suunniteltu, suunnitteilla, suunnitelmissa, ei aloitettu, aloittamatta, ei vielä aloitettu, ei vielä, tehtävä, tekemättä, kesken aloittamatta
      toteuttamatta, ei valmis, keskeneräinen, avoin, avoinna, tulossa, seuraava, seuraavaksi, pian, tulevaisuus, tulevaisuudessa, tuleva
      myöhemmin, ehdotettu, ehdotus, jonossa, harkinnassa, luonnos, idea, jäljellä, aikataulutettu
    `,
    active: words`
      käynnissä, meneillään, työn alla, kesken, kehitteillä, kehityksessä, toteutuksessa, aktiivinen, nykyinen, nyt, parhaillaan, aloitettu
      tarkastettavana, katselmoitavana, testauksessa, testattavana, jatkuva, osittain, osittain valmis, osittain toteutettu, lähes valmis
    `,
    blocked: words`estetty, estynyt, jumissa, odottaa, odottaa hyväksyntää, odottaa päätöstä`,
    deferred: words`lykätty, siirretty, siirretty myöhemmäksi, tauolla, keskeytetty, pidossa, viivästynyt, jäissä, jäädytetty, pysäytetty`,
    done: words`
      valmis, valmiit, valmistunut, tehty, toteutettu, suoritettu, julkaistu, toimitettu, suljettu, ratkaistu, korjattu, saavutettu, päättynyt
      päätetty, viimeistelty, vahvistettu, testattu, käytössä, tuotannossa, lopetettu valmiina, arkistoitu, täysin valmis, jo tehty
    `,
    dropped: words`peruttu, peruutettu, hylätty, luovuttu, poistettu, vanhentunut, korvattu, ei tehdä, ei toteuteta, rajattu pois, ohitettu, hylättiin`,
  },
  labels: {
    milestone: words`virstanpylväs, virstanpylväät, välitavoite, versio, julkaisu`,
    phase: words`vaihe, vaiheet, vaiheen, sprintti, iteraatio, viikko, viikot, kuukausi, kuukaudet, päivä, päivät, askel, osa, kierros`,
  },
  buckets: {
    horizon: words`
      seuraavat askeleet
      nyt, seuraavaksi, myöhemmin, pian, tulevaisuus, tulevaisuudessa, tulevat ominaisuudet, tulevat parannukset, tulevaisuuden suunnitelmat
      tulevaisuuden ideat, jatkokehitys, jatkokehitysideat, lyhyt aikaväli, keskipitkä aikaväli, pitkä aikaväli, lyhyellä aikavälillä
      pitkällä aikavälillä, lyhyen aikavälin tavoitteet, pitkän aikavälin tavoitteet, korkea prioriteetti, keskitason prioriteetti
      matala prioriteetti, korkea, keskitaso, matala, kriittinen, tärkeä, kiireellinen, ideat, ideapankki, toivelista, toiveet, valinnainen
      ehkä, joskus, kehitysjono, mvp:n jälkeen, seuraava versio, tämä kuukausi, tämä viikko, ensi vuosi, muut, muut ideat
    `,
    planned: words`suunniteltu, suunnitellut ominaisuudet, tehtävää, tekemättä, tulossa, aloittamatta, jäljellä, jäljellä olevat, avoimet tehtävät, jonossa`,
    active: words`käynnissä, meneillään, työn alla, kesken, nykyinen työ, nykyinen sprintti, parhaillaan`,
    blocked: words`estetty, jumissa, odottaa`,
    deferred: words`lykätty, siirretty, tauolla, keskeytetty`,
    done: words`valmis, valmiit, tehty, valmistuneet, toteutettu, julkaistu, suoritettu, valmiit tehtävät, hiljattain valmistuneet, toteutetut ominaisuudet`,
    dropped: words`peruttu, peruutettu, hylätty, poistettu`,
  },
  sections: {
    criteria: words`
      hyväksymiskriteerit, hyväksymiskriteeri, hyväksyntäkriteerit, onnistumiskriteerit, onnistumisen kriteerit, valmistumiskriteerit
      lopetuskriteerit, laatukriteerit, kriteerit, valmiin määritelmä, valmis kun, hyväksyntä, tarkistuslista, todentaminen
    `,
    tasks: words`
      tehtävät, tehtävä, tehtävälista, ominaisuudet, toiminnot, toiminnallisuudet, tuotokset, toimitukset, laajuus, sisältö vaiheessa, työt
      toimenpiteet, toimintasuunnitelma, käyttäjätarinat, komponentit, toteutus, toteutusvaiheet, toteutussuunnitelma, askeleet, alitehtävät
      parannukset, korjaukset, bugikorjaukset, bugit, virheet, uudet ominaisuudet, pääominaisuudet, moduulit, testit
    `,
    requirements: words`vaatimukset, toiminnalliset vaatimukset, ei-toiminnalliset vaatimukset, tekniset vaatimukset`,
    structure: words`
      tiekartta, tuotetiekartta, etenemissuunnitelma, kehityssuunnitelma, vaiheet, vaiheiden kuvaus, vaiheiden yleiskatsaus, virstanpylväät
      tärkeimmät virstanpylväät, aiemmat virstanpylväät, välitavoitteet, edistyminen, eteneminen, kokonaisedistyminen, aikajana, aikataulu
      kalenteri, suunnitelma, projektisuunnitelma, julkaisusuunnitelma, työsuunnitelma, suunnittelu, sprintit, iteraatiot, versiot, julkaisut
      versiohistoria, nykyinen vaihe
    `,
    prose: words`
      tila, nykytila, tilanne, tämänhetkinen tilanne, projektin tila, periaatteet, säännöt, arvot, filosofia, strategia, lähestymistapa
      menetelmä, prosessi, miten se toimii, tietoa, tästä dokumentista, riskit, riski, riskit ja toimenpiteet, riskienhallinta, tekniset riskit
      muistiinpanot, huomiot, huomautukset, kommentit, havainnot, viitteet, liittyvät dokumentit, katso myös, lähteet, linkit, liite, liitteet
      selite, merkinnät, ei-tavoitteet, rajaukset, rajauksen ulkopuolella, hylätyt ideat, mitä emme tee, saavutukset, tulokset
      odotetut tulokset, yleiskatsaus, yhteenveto, tiivistelmä, johdanto, visio, missio, tarkoitus, miksi, perustelut, motivaatio, konteksti
      tausta, historia, muutoshistoria, muutosloki, ongelma, näyttö, mittarit, onnistumisen mittarit, päätökset, keskeiset päätökset
      avoimet kysymykset, kysymykset, keskustelu, loki, miten suunnittelemme, osallistuminen, yhteisö, kiitokset, lisenssi, sanasto
      määritelmät, sisällysluettelo, sisältö, oletukset, rajoitteet, rajoitukset, tunnetut ongelmat, tiimi, roolit ja vastuut, vastuut
      sidosryhmät, resurssit, budjetti, kustannukset, opit, retrospektiivi, seuraavat askeleet, mitä seuraavaksi, suositukset, tilastot
      järjestys, suoritusjärjestys, teknologiat, projektin rakenne, kaavio, arviot, yhteystiedot, vaihtoehdot, esimerkki
    `,
    dependencies: words`riippuvuudet, riippuvuus, riippuu, ulkoiset riippuvuudet, edellytykset, esivaatimukset, vaatii`,
  },
  fields: {
    goal: words`tavoite, tavoitteet, päätavoite`,
    outcome: words`tulos, tulokset, odotettu tulos`,
    time: words`aika, ajanjakso, aikataulu, viikot, milloin, vuosineljännes`,
    duration: words`kesto, arvioitu kesto`,
    start: words`alku, aloituspäivä`,
    due: words`määräaika, eräpäivä`,
    end: words`loppu, päättymispäivä`,
    date: words`päivämäärä, julkaisupäivä`,
    completed: words`valmistunut, valmistumispäivä`,
    status: words`tila, nykytila`,
    progress: words`edistyminen, eteneminen`,
    owner: words`omistaja, vastuuhenkilö, vastuussa, kuka`,
    team: words`tiimi`,
    priority: words`prioriteetti, tärkeys`,
    effort: words`työmäärä, koko`,
    estimate: words`arvio`,
    impact: words`vaikutus`,
    value: words`arvo, hyöty`,
    scope: words`laajuus`,
    theme: words`teema, aihe`,
    category: words`kategoria, tyyppi`,
    requirements: words`vaatimukset`,
    needs: words`riippuu, riippuvuudet, riippuvuus, vaatii, edellytykset, esivaatimukset`,
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
  },
  none: words`ei mitään, ei ole, ei riippuvuuksia, ei sovelleta`,
  current: words`nykyinen virstanpylväs, nykyinen vaihe, nykyinen sprintti`,
  updated: words`viimeksi päivitetty, päivitetty, viimeisin päivitys`,
  and: words`ja, sekä`,
  through: words`asti, saakka`,
  time: {
    units: {
      day: words`päivä, päivää, pv`,
      week: words`viikko, viikkoa, vko`,
      month: words`kuukausi, kuukautta, kk`,
      quarter: words`vuosineljännes, neljännes, kvartaali`,
      year: words`vuosi, vuotta`,
    },
    months: [
      ['tammikuu', 'tammi'],
      ['helmikuu', 'helmi'],
      ['maaliskuu', 'maalis'],
      ['huhtikuu', 'huhti'],
      ['toukokuu', 'touko'],
      ['kesäkuu', 'kesä'],
      ['heinäkuu', 'heinä'],
      ['elokuu', 'elo'],
      ['syyskuu', 'syys'],
      ['lokakuu', 'loka'],
      ['marraskuu', 'marras'],
      ['joulukuu', 'joulu'],
    ],
  },
};
