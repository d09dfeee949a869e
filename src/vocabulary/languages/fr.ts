import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const french: Language = {
  code: 'fr',
  name: 'Français',
  asks: words`pourquoi`,
  headFirst: true,
  status: {
    planned: words`
      prévu, prévue, à faire, planifié, planifiée, non commencé, prévus, prévues, planifiés, planifiées, en planification, à planifier
      non commencée, non commencés, non commencées, pas commencé, pas commencée, pas encore commencé, pas encore, pas démarré, pas démarrée
      non démarré, non démarrée, non débuté, non débutée, à démarrer, à commencer, à implémenter, à réaliser, à développer, non implémenté
      non implémentée, non fait, non faite, incomplet, incomplète, en attente de démarrage, à venir, prochain, prochaine, prochains
      prochaines, prochainement, ensuite, bientôt, futur, future, futurs, futures, plus tard, ultérieurement, proposé, proposée, proposés
      proposées, proposition, en file, en file d'attente, au backlog, dans le backlog, ouvert, ouverte, ouverts, ouvertes, réouvert
      programmée, programmés, programmées, à définir, à déterminer, à préciser, à l'étude, envisagé, envisagée, en réflexion, brouillon
      idée, restant, restante, priorisé, priorisée, à programmer, au programme, projeté, projetée, à traiter, en attente de lancement
      à lancer
      en attente
      manquant, manquante, manquants, manquantes, absent, absente, inexistant, inexistante, pas encore disponible, non disponible
    `,
    active: words`
      en cours, en cours de développement, en développement, en cours de réalisation, en progression, démarré, en cours d'implémentation
      en progrès, en construction, en réalisation, en exécution, actif, active, actifs, actives, actuel, actuelle, actuellement, commencé
      commencée, démarrée, débuté, débutée, lancement en cours, maintenant, en revue, en relecture, en test, en tests, en validation
      en recette, en conception, en préparation, en continu, continu, partiel, partielle, partiellement terminé, partiellement terminée
      partiellement fait, partiellement implémenté, partiellement implémentée, partiellement complété, partiellement réalisé
      presque terminé, presque terminée, presque fini, travail en cours, repris, reprise, en cours d'intégration, en cours de test
      en cours de tests, en cours de validation, en cours d'écriture, en phase de test, entamé, entamée
      nous sommes ici, on est ici, vous êtes ici
      en grande partie, pour l'essentiel
      partiellement, en partie
    `,
    blocked: words`
      bloqué, bloquée, bloqués, bloquées, en attente de validation, en attente de décision, en attente d'approbation, en attente de revue
      en attente de, dans l'attente, coincé, coincée, à l'arrêt, empêché, empêchée, blocage
    `,
    deferred: words`
      reporté, reportée, en pause, différé, différée, suspendu, reportés, reportées, différés, différées, repoussé, repoussée, repoussés
      repoussées, suspendue, suspendus, suspendues, en suspens, mis en pause, mise en pause, gelé, gelée, gelés, décalé, décalée, ajourné
      ajournée, retardé, retardée, en retard, remis à plus tard, remise à plus tard, mis de côté, déplacé, déplacée, en veille, dépriorisé
      dépriorisée, interrompu, interrompue, en stand-by, mis en attente, mise en attente, en stand by, standby
    `,
    done: words`
      terminé, terminée, fait, livré, livrée, fini, terminés, terminées, faite, faits, faites, finie, finis, finies, complété, complétée
      complétés, complétées, complet, complète, complets, complètes, achevé, achevée, achevés, achevées, livrés, livrées, réalisé, réalisée
      réalisés, réalisées, implémenté, implémentée, implémentés, implémentées, publié, publiée, publiés, publiées, déployé, déployée
      déployés, déployées, clos, clôturé, clôturée, clôturés, clôturées, fermé, fermée, fermés, fermées, résolu, résolue, résolus, résolues
      corrigé, corrigée, corrigés, corrigées, fusionné, fusionnée, validé, validée, validés, validées, vérifié, vérifiée, atteint, atteinte
      atteints, atteintes, accompli, accomplie, effectué, effectuée, finalisé, finalisée, finalisés, finalisées, en production, en ligne
      disponible, disponibles, sorti, sortie, mis en production, mise en production, intégré, intégrée, testé, testée, exécutée, déjà fait
      déjà implémenté, 100% complété, 100% terminé, archivée, abouti, succès, prêt, prête, 100% fait, entièrement terminé, livré et testé
    `,
    dropped: words`
      annulé, annulée, abandonné, abandonnée, rejeté, rejetée, annulés, annulées, abandonnés, abandonnées, rejetés, rejetées, refusée
      supprimé, supprimée, supprimés, supprimées, retiré, retirée, retirés, retirées, obsolète, obsolètes, remplacé, remplacée, écarté
      écartée, écartés, écartées, non retenu, non retenue, ne sera pas fait, ne pas faire, hors périmètre, hors scope, non planifié
      non prévu, ignorée, déprécié, dépréciée, arrêté, arrêtée, sauté, caduc, caduque, sans suite, ne se fera pas, hors du périmètre
      non-objectifs, non objectifs
    `,
  },
  labels: {
    milestone: words`jalon, jalons, version, versions, livraison, livraisons, épopée`,
    phase: words`
      phase, phases, étape, étapes, sprint, sprints, itération, itérations, semaine, semaines, mois, jour, jours, lot, lots, partie, parties
      vague, vagues, cycle, cycles, palier, paliers, chantier, chantiers, tranche, volet
      sous-phase, sous-phases
    `,
  },
  weakLabels: words`partie, parties, vague, vagues, volet, jour, jours`,
  idLetters: { I: words`itération, itérations` },
  buckets: {
    horizon: words`
      étapes suivantes, prochaines étapes, maintenant, ensuite, plus tard, prochainement, bientôt, futur, à l'avenir, évolutions futures
      évolutions possibles, améliorations futures, fonctionnalités futures, idées futures, travaux futurs, considérations futures
      perspectives, pistes d'amélioration, pistes futures, pistes, versions futures, prochaines évolutions, prochaines fonctionnalités
      prochaines améliorations, court terme, moyen terme, long terme, à court terme, à moyen terme, à long terme, très court terme, immédiat
      priorités immédiates, priorité haute, priorité moyenne, priorité basse, haute priorité, moyenne priorité, basse priorité
      priorité élevée, priorité faible, priorité normale, priorité critique, priorité maximale, fort impact, impact moyen, faible impact
      critique, important, haute, moyenne, basse, urgent, idées, boîte à idées, liste de souhaits, souhaits, souhaitable, souhaitables
      optionnel, optionnels, optionnelles, améliorations optionnelles, bonus, parking, en réserve, glacière, un jour, peut-être
      gains rapides, victoires rapides, indispensable, essentiel, nice-to-have, après mvp, post-mvp, post mvp, post-lancement
      après le lancement, propositions, à l'étude, en réflexion, exploration, prochaine version, prochain trimestre, le mois prochain
      ce mois-ci, cette semaine, ce trimestre, cette année, l'année prochaine, prochaine itération, prochain sprint, divers, autres
      autres idées, backlog idées futures, idées backlog, vision future, futures évolutions, futures fonctionnalités, futures améliorations
      améliorations possibles, idées en vrac, suggestions, réserve d'idées, v2 et au-delà, demandes de la communauté
    `,
    planned: words`
      à faire, prévu, prévus, prévues, planifié, planifiés, planifiées, à venir, non commencé, pas commencé, reste à faire, restant
      ce qui reste à faire, tâches restantes, tâches à venir, fonctionnalités prévues, fonctionnalités planifiées, fonctionnalités à venir
      évolutions prévues, améliorations prévues, à implémenter, ouvert, ouverts, en file d'attente, à traiter, à développer, à réaliser
      prochaines tâches, tâches à faire, fonctionnalités manquantes
      en attente
      non implémenté, pas encore implémenté, ce qui manque, non réalisé
    `,
    active: words`
      en cours, en cours de développement, en développement, en progression, actuel, actuellement, focus actuel, sprint actuel
      sprint en cours, travail en cours, travaux en cours, tâches en cours, actif, actifs, en revue, actuellement en cours
      en cours actuellement, en cours de réalisation, chantiers en cours, ce sur quoi nous travaillons
    `,
    blocked: words`bloqué, bloqués, bloquée, bloquées, en attente de`,
    deferred: words`
      reporté, reportés, reportée, reportées, différé, différés, en pause, repoussé, repoussés, suspendu, suspendus, en suspens, gelé, ajourné
      mis en attente, mise en attente, en veille
    `,
    done: words`
      terminé, terminés, terminée, terminées, fait, faits, complété, complétés, fini, achevé, achevés, livré, livrés, réalisé, réalisés
      implémenté, implémentés, publié, publiés, déployé, fonctionnalités implémentées, fonctionnalités terminées, fonctionnalités livrées
      fonctionnalités réalisées, fonctionnalités existantes, tâches terminées, récemment terminé, récemment livré, terminé récemment
      déjà fait, déjà implémenté, ce qui est fait, ce qui a été fait, travail accompli, résolu, résolus, archivé, clos, corrigé, corrigée
      corrigés, corrigées, résolue, résolues, validé, validés, clôturé, clôturés, réalisé récemment, livré récemment, récemment corrigé
      ce qui fonctionne, ce qui existe déjà, acquis, disponible, disponibles
    `,
    dropped: words`annulé, annulés, annulée, annulées, abandonné, abandonnés, abandonnée, abandonnées, supprimé, supprimés, obsolète`,
  },
  ahead: words`à venir, prochain, prochaine, prochains, prochaines, bientôt, futur, futures`,
  importance: words`haute, moyenne, basse, faible, élevée, critique, urgent, urgente, priorité, priorités, prioritaire, indispensable`,
  checklists: words`liste de contrôle, liste de vérification, listes de contrôle`,
  sections: {
    criteria: words`
      critères d'acceptation, critère d'acceptation, critères de sortie, critère de sortie, critères de succès, critère de succès
      critères de réussite, critère de réussite, critères de fin, critère de fin, critères d'achèvement, critères de complétion
      critères de validation, critère de validation, critères de qualité, critères de livraison, critères de clôture, critères
      critères de passage, définition de terminé, définition du terminé, définition de fini, définition du fini, définition de fait
      définition du succès, terminé quand, fini quand, terminé lorsque, fait quand, validé quand, acceptation, conditions d'acceptation
      conditions de sortie, conditions de réussite, conditions de validation, checklist de validation, checklist de sortie
      portes de qualité, seuil de qualité, incontournables, exigences de qualité, gate, definition of done, checklist d'acceptation
      liste de contrôle, porte de qualité, critères de done, critères d'acceptance, condition de sortie, condition de passage
      conditions de passage, conditions de fin, test de validation, tests d'acceptation, validation finale
    `,
    tasks: words`
      tâches, tâche, fonctionnalités, fonctionnalité, fonctionnalites, livrables, livrable, livrables clés, principaux livrables
      livrables principaux, périmètre, portée, périmètre du mvp, dans le périmètre, éléments, éléments de travail, actions, plan d'action
      activités, activités principales, récits, récits utilisateur, user stories, lots de travail, composants, composants principaux
      implémentation, mise en œuvre, mise en oeuvre, étapes d'implémentation, étapes de mise en œuvre, plan d'implémentation, sous-tâches
      liste de tâches, liste des tâches, améliorations, corrections, corrections de bugs, corrections de bugs critiques
      corrections urgentes, bugs, bogues, nouveautés, nouvelles fonctionnalités, à livrer, ce qui sera livré, contenu du lot, comprend
      plans, lacunes, lacunes à combler, tests, fonctionnalités clés, fonctionnalités principales, principales fonctionnalités, initiatives
      travaux, modules, objectifs et tâches, liste des actions, contenu, contenu de la phase, livrables attendus, sous-étapes
      étapes de réalisation, étapes de développement, étapes à suivre, tâches principales, tâches techniques, tâches à réaliser
      éléments livrés, bugs à corriger, périmètre fonctionnel, ce qui est inclus, inclus, fonctionnalités à développer
      fonctionnalités à livrer, chantiers techniques
    `,
    requirements: words`
      exigences, exigence, exigences fonctionnelles, exigences non fonctionnelles, exigences techniques, besoins, besoins fonctionnels
      spécifications fonctionnelles
    `,
    structure: words`
      feuille de route, feuille de route produit, feuille de route du projet, feuille de route technique, feuille de route détaillée
      roadmap produit, roadmap du projet, roadmap technique, roadmap détaillée, phases, phases du projet, phases de développement
      détail des phases, détails des phases, résumé des phases, aperçu des phases, vue d'ensemble des phases, liste des phases, étapes
      étapes du projet, étapes clés, jalons, jalons du projet, jalons clés, jalons principaux, principaux jalons, jalons passés
      jalons précédents, jalons terminés, jalon actuel, avancement, avancement global, avancement général, tableau d'avancement
      suivi de l'avancement, suivi, calendrier, calendrier prévisionnel, chronologie, échéancier, planning prévisionnel, planning général
      plan, plan général, plan de projet, plan du projet, plan de développement, plan de livraison, plan de publication, plan de release
      plan de travail, planification, plan d'exécution, sprints, itérations, versions, versions prévues, releases, livraisons
      phase actuelle, phase en cours, phases terminées, phases précédentes, état des phases, statut des phases, trimestres, lots, chantiers
      roadmap par phase, plan de route, phases et jalons, jalons et phases, planning des phases, découpage en phases, découpage
      tableau de suivi, récapitulatif des phases, plan de développement par phases, avancement par phase, état d'avancement des phases
    `,
    prose: words`
      statut, état, état actuel, statut actuel, situation actuelle, état des lieux, état du projet, état d'avancement, où en sommes-nous
      point d'avancement, mises à jour, principes, principes directeurs, principes de conception, règles, règles du projet, conventions
      valeurs, philosophie, stratégie, approche, approche technique, méthodologie, méthode, processus, comment ça marche, fonctionnement
      mode d'emploi, comment utiliser ce document, comment lire ce document, à propos, à propos de ce document, risques, risque
      risques et mitigation, risques et atténuation, risques et mitigations, gestion des risques, analyse des risques, risques techniques
      mitigation, atténuation, notes, note, remarques, remarque, notes techniques, notes d'implémentation, observations, commentaires
      références, référence, documents liés, documentation associée, documents associés, voir aussi, pour aller plus loin, sources, liens
      liens utiles, annexe, annexes, légende, non-objectifs, non objectifs, hors périmètre, hors scope, hors sujet, hors champ, non inclus
      exclusions, rejeté, rejetés, idées rejetées, idées écartées, ce que nous ne ferons pas, ce qu'on ne fera pas, réalisations
      réalisations clés, principales réalisations, accomplissements, objectifs atteints, avantages obtenus, résultats, résultat attendu
      résultats attendus, vue d'ensemble, vue générale, aperçu, synthèse, résumé exécutif, introduction, préambule, vision, vision produit
      vision du projet, vision à long terme, mission, raison d'être, pourquoi, justification, motivation, motivations, contexte
      contexte du projet, contexte stratégique, historique, historique des modifications, historique des révisions, problème, le problème
      problématique, preuves, preuve, métriques, métriques de succès, métriques de progression, mesures de succès, indicateurs
      indicateurs clés, indicateurs de succès, indicateurs de réussite, indicateurs de performance, kpi, kpis, décisions
      décisions techniques, décisions techniques validées, décisions de conception, décisions d'architecture, décisions prises
      décisions actées, décisions clés, questions ouvertes, questions en suspens, questions, questions fréquentes, foire aux questions
      journal, journal des modifications, journal des décisions, journal de bord, changelog, comment nous planifions, comment contribuer
      contribuer, contribution, contributions, crédits, remerciements, licence, glossaire, définitions, termes, table des matières, sommaire
      hypothèses, contraintes, limites, limitations, limites connues, limitations connues, problèmes connus, bugs connus, équipe
      rôles et responsabilités, responsabilités, parties prenantes, ressources, ressources nécessaires, budget, coûts, coût, leçons apprises
      enseignements, retour d'expérience, rétrospective, prochaines étapes, prochaine étape, étapes suivantes, et ensuite, la suite
      recommandations, statistiques, ordre d'exécution, ordre suggéré, ordre recommandé, ordre d'implémentation
      ordre d'implémentation suggéré, chemin critique, stratégie d'implémentation, stratégie de test, stratégie de tests
      stratégie de lancement, stack technique, pile technique, technologies, stack, structure du projet, arborescence du projet
      architecture générale, diagramme, diagrammes, graphe de dépendances, graphe des dépendances, estimations, estimation, cadence, contact
      alternatives, inspiration, exemple, exemples concrets, politique de versions, impact, bénéfices, public cible, ce qui fonctionne bien
      ce qui doit encore être amélioré, historique des versions, risques et parades, risques identifiés, questions en attente
      points ouverts, points d'attention, point de vigilance, points de vigilance, décisions à prendre, détails techniques
      fichiers à modifier, fichiers modifiés, fichiers à créer, dette technique, bilan, constats, conclusion, spécifications
      notes de version, pistes écartées, hors de portée, non couvert, ce qui est exclu, exclus, outils
      fichiers clés, fichiers principaux, fichiers concernés, fichiers impactés, ordre de priorité
      comment aider, recommandations d'amélioration
      avantages
      couverture des exigences, piste d'audit, non-priorités, hors priorité, comparaison, comparatif, répartition, répartition par profil, répartition des tâches, répartition des rôles, architecture technique, architecture du système, informations sur le document, informations du document, version du document, versions du document
      non planifié, non prévu, pas prévu
    `,
    dependencies: words`
      dépendances, dépendance, dépend de, dépendances externes, dépendances entre phases, bloqué par, blocages, points bloquants, prérequis
      pré-requis, préalables, nécessite, requiert, dépend des, dépend du, prérequis techniques, bloquants, bloqueurs, bloquée par
    `,
  },
  work: words`tâche, récit, récit utilisateur, user story, fonctionnalité, activité, élément, action`,
  fields: {
    goal: words`but, buts, objectif de la phase, cible, but principal, but de la phase, but du jalon`,
    objective: words`
      objectif, objectifs, objectif principal, objectifs principaux, objectif du jalon, objectif du sprint, objectif général
      objectif de l'étape, objectif métier, objectifs de la phase, objectifs du sprint
    `,
    outcome: words`résultat, résultats, résultat attendu, résultats attendus, résultats clés`,
    target: words`date cible, version cible, cible de livraison, date visée, livraison visée, version visée, échéance cible`,
    time: words`
      temps, période, calendrier, semaines, semaine, quand, dates, fenêtre, trimestre, période prévue, fenêtre de temps, dates prévues
    `,
    duration: words`durée, durée estimée, temps estimé, durée prévue`,
    start: words`début, date de début, démarrage, commencé le, démarré le`,
    due: words`
      échéance, date limite, date d'échéance, date de livraison, date prévue, prévu pour, délai, livraison prévue, échéances, à livrer le
      prévue pour, date butoir
    `,
    end: words`fin, date de fin, fin prévue`,
    date: words`date, date de sortie, date de publication`,
    completed: words`
      terminé le, terminée le, terminé, achevé le, date d'achèvement, fini le, complété le, achevée le, achevé, achevée, date de fin réelle
      fait le, faite le, terminé en, terminée en, complétée le, terminée
    `,
    shipped: words`livré le, publié le, sorti le, déployé le`,
    created: words`créé le, date de création, créé`,
    status: words`statut, état, état actuel, statut actuel, statut global, statut de la phase, état de la phase, état d'avancement`,
    progress: words`avancement, avancement global, pourcentage`,
    owner: words`
      responsable, responsables, propriétaire, pilote, porteur, assigné à, attribué à, chef de projet, qui, porteuse, porteur du projet
      pilote du projet, référent, référente, responsable technique, assignée à, en charge, chargé de projet
    `,
    team: words`équipe, participants`,
    priority: words`priorité, urgence, sévérité, criticité`,
    effort: words`
      effort, effort estimé, charge, charge estimée, taille, points, effort total, effort requis, charge de travail, jours-homme
      complexité estimée
    `,
    estimate: words`estimation, estimations, estimé, heures estimées, estimation de temps, temps prévu, temps nécessaire, charge prévue`,
    complexity: words`complexité, difficulté`,
    impact: words`impact`,
    value: words`valeur, valeur métier, bénéfice, bénéfices`,
    scope: words`périmètre, portée, couverture`,
    theme: words`thème, thèmes`,
    category: words`catégorie, type`,
    focus: words`focus, axe, axe principal, priorité principale`,
    requirements: words`exigences, exigence, besoins`,
    needs: words`
      dépend de, dépendances, dépendance, bloqué par, bloquée par, requiert, nécessite, prérequis, pré-requis, préalables, préalable, après
      attend, dépendant de, dépend des, dépend du, dépendant des, pré-requis techniques, prérequis techniques, suit
    `,
    blocks: words`bloque, débloque, permet`,
    phases: words`phases, phase, nombre de phases`,
    plans: words`plans, plan`,
    milestone: words`jalon, jalons`,
    tasks: words`tâches, nombre de tâches`,
    features: words`fonctionnalités, fonctionnalité`,
    deliverables: words`livrables, livrable, livrables clés, principaux livrables, livraison, livraisons`,
    delivered: words`livré`,
    risk: words`risque, risques, niveau de risque`,
    mitigation: words`mitigation, atténuation`,
    mode: words`mode`,
    purpose: words`finalité, raison d'être, mission`,
    description: words`description, détails, détail`,
    summary: words`résumé, synthèse, aperçu, vue d'ensemble`,
    why: words`pourquoi, justification, motivation, raison, raisons`,
    context: words`contexte, contexte stratégique`,
    vision: words`vision`,
    approach: words`approche, stratégie, méthode`,
    'success criteria': words`
      critères de succès, critère de succès, critères d'acceptation, critère d'acceptation, critères de sortie, critère de sortie
      critères de réussite, critères de fin, critères de validation, définition de terminé, définition du terminé, terminé quand, acceptation
    `,
    metrics: words`métriques, métrique, indicateurs, mesures`,
    verification: words`vérification, validation, tests, test`,
    evidence: words`preuve, preuves`,
    version: words`version, version actuelle`,
    release: words`sortie`,
    budget: words`budget, coût, coûts`,
    notes: words`notes, note, remarques, remarque, commentaires, nb`,
    files: words`
      fichiers, fichiers clés, fichiers concernés, fichiers impactés, fichiers modifiés, fichiers à modifier, fichiers à créer
    `,
    references: words`références, référence, voir, voir aussi, source, sources, liens`,
    tags: words`étiquettes`,
    'execution order': words`ordre d'exécution, ordre`,
    current: words`jalon actuel, phase actuelle, phase en cours, sprint actuel, sprint en cours, étape actuelle, jalon en cours`,
    updated: words`dernière mise à jour, mis à jour le, mise à jour, mis à jour, mise à jour le`,
  },
  none: words`
    aucun, aucune, rien, néant, sans dépendance, aucune dépendance, sans objet, s.o., pas de dépendance, sans, aucun prérequis
    aucune dépendance externe, pas de dépendances, non applicable
  `,
  unwritten: words`à définir, à déterminer, à compléter, à préciser, à remplir`,
  limits: words`sauf, hormis, excepté, à part, hors, toutefois, cependant, pas encore, reste, il reste, manque, il manque`,
  narrowing: words`seulement, uniquement`,
  left: words`
    en attente, restant, restants, restante, restantes, en cours, à faire, à terminer, manquant, manquants, manquante, manquantes
    incomplet, incomplète, non testé, non testée, non testés, non terminé, non terminée, à venir
  `,
  reversals: words`annulé, annulée, annulés, annulées, rouvert, rouverte, réouvert, réouverte, retour en arrière`,
  denials: words`pas, non, jamais, pas encore, aucun, aucune, sans`,
  prepositions: words`depuis, jusqu'à, pour`,
  of: words`de, du, des, sur`,
  awaited: words`fin de, la fin de, fin du, fin de la, achèvement de, achèvement du, livraison de, validation de`,
  current: words`
    jalon actuel, phase actuelle, milestone actuelle, milestone actuel, sprint actuel, étape actuelle, jalon en cours, phase en cours
    sprint en cours, étape en cours
    jalon courant, phase courante, sprint courant, version en cours, lot en cours, itération en cours
  `,
  now: words`actuel, actuelle`,
  coded: words`code terminé, développement terminé`,
  inUse: words`actif, active`,
  updated: words`
    dernière mise à jour, mis à jour le, mise à jour le, mise à jour, mis à jour, dernière révision, dernière modification, date de mise à jour
    mise à jour du document, date de dernière mise à jour, dernière maj, maj, dernière actualisation, actualisé le, modifié le
    dernière modification le, document mis à jour le, révisé le, mise à jour du
  `,
  optional: words`optionnel, optionnelle, facultatif, facultative, optionnels, optionnelles, facultatifs, facultatives`,
  tags: words`nouveau, nouvelle, provisoire, souhaitable, obligatoire`,
  and: words`et, ainsi que, plus`,
  through: words`à, au, jusqu'à, jusqu'au`,
  columns: { number: words`numéro, num`, id: words`identifiant, réf, réf.`, name: words`nom, titre, intitulé` },
  numbers: {
    cardinal: [
      ['un', 'une'],
      ['deux'],
      ['trois'],
      ['quatre'],
      ['cinq'],
      ['six'],
      ['sept'],
      ['huit'],
      ['neuf'],
      ['dix'],
    ],
    ordinal: [
      ['premier', 'première'],
      ['deuxième', 'second', 'seconde'],
      ['troisième'],
      ['quatrième'],
      ['cinquième'],
      ['sixième'],
      ['septième'],
      ['huitième'],
      ['neuvième'],
      ['dixième'],
    ],
    endings: words`er, re, ère, e, ème`,
  },
  time: {
    units: {
      hour: words`heure, heures`,
      day: words`jour, jours, j, jours ouvrés`,
      week: words`semaine, semaines, sem`,
      month: words`mois`,
      quarter: words`trimestre, trimestres`,
      year: words`an, ans, année, années`,
    },
    beside: words`environ, env, vers, jusqu'à, jusqu'au, de, du, d'ici, en, courant, le, au, aujourd'hui, présent`,
    part: words`début, mi, fin`,
    since: words`dès, à partir de`,
    months: [
      ['janvier', 'janv', 'jan'],
      ['février', 'févr', 'fév'],
      ['mars', 'mar'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août', 'aou'],
      ['septembre', 'sept', 'sep'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['décembre', 'déc'],
    ],
  },
};
