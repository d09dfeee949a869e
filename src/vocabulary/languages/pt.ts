import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** Portuguese, of Brazil and of Portugal. */
export const portuguese: Language = {
  code: 'pt',
  name: 'Português',
  asks: words`como, por que`,
  headFirst: true,
  status: {
    planned: words`
      planejado, planejada, pendente, a fazer, não iniciado, não iniciada, planejados, planejadas, planeado, planeada, planeados, planeadas
      em planejamento, em planeamento, planejamento, planejar, a planejar, não iniciados, não iniciadas, não começado, não começada
      não começou, ainda não, ainda não iniciado, ainda não iniciada, a iniciar, a começar, por iniciar, por começar, por fazer, para fazer
      fazer, a implementar, por implementar, não implementado, não implementada, não feito, não feita, incompleto, incompleta, pendentes
      próximo, próxima, próximos, próximas, a seguir, em breve, futuro, futura, futuros, futuras, mais tarde, depois, proposto, proposta
      propostos, propostas, na fila, em fila, enfileirado, no backlog, em aberto, aberto, aberta, abertos, abertas, reaberto, reaberta
      agendado, agendada, agendados, agendadas, programado, programada, previsto, prevista, previstos, previstas, a definir, por definir
      não definido, não definida, indefinido, em estudo, em avaliação, em consideração, rascunho, ideia, aguardando início
      pronto para iniciar, pronta para iniciar, priorizado, priorizada, faltando, falta, restante, falta fazer, por desenvolver
      a desenvolver, a criar, a ser feito, a ser implementado, aguardando
      faltante, faltantes, ausente, ausentes, inexistente, não existe, ainda não existe, inexistentes
    `,
    active: words`
      em andamento, em progresso, em curso, em desenvolvimento, em execução, iniciado, em implementação, em construção, em processo
      andamento, ativo, ativa, ativos, ativas, activo, activa, atual, actual, atualmente, fazendo, iniciada, iniciados, iniciadas, começado
      começada, corrente, contínuo, contínua, agora, em revisão, em análise, em teste, em testes, em validação, em homologação, em review
      em design, em discovery, em preparação, parcial, parcialmente concluído, parcialmente concluída, parcialmente feito
      parcialmente implementado, parcialmente implementada, parcialmente completo, quase pronto, quase pronta, quase concluído
      quase concluída, trabalhando, retomado, retomada, em desenvolvimento ativo, em integração
      estamos aqui
      em grande parte, na maior parte, em sua maior parte
      parcialmente, em parte
    `,
    blocked: words`
      bloqueado, bloqueada, bloqueados, bloqueadas, impedido, travado, impedida, em espera de, à espera, aguarda, travada
      parado por bloqueio, aguardando aprovação, aguardando revisão, aguardando decisão, com impedimento, impedimento
    `,
    deferred: words`
      adiado, adiada, pausado, pausada, em pausa, suspenso, adiados, adiadas, em espera, postergado, postergada, postergados, postergadas
      pausados, pausadas, suspensa, suspensos, suspensas, parado, parada, congelado, congelada, atrasado, atrasada, remarcado, remarcada
      reagendado, reagendada, transferido, transferida, movido, movida, engavetado, engavetada, despriorizado, despriorizada, stand by
      stand-by, standby, interrompido, interrompida, diferido, diferida, para depois
    `,
    done: words`
      concluído, concluída, feito, finalizado, finalizada, entregue, concluídos, concluídas, completo, completa, completos, completas
      completado, completada, feita, feitos, feitas, finalizados, finalizadas, terminado, terminada, terminados, terminadas, entregues
      pronto, pronta, prontos, prontas, lançado, lançada, lançados, lançadas, publicado, publicada, publicados, publicadas, implementado
      implementada, implementados, implementadas, encerrado, encerrada, encerrados, encerradas, fechado, fechada, fechados, fechadas
      resolvido, resolvida, resolvidos, resolvidas, corrigido, corrigida, corrigidos, corrigidas, realizado, realizada, verificado
      verificada, validado, validada, aprovado e entregue, alcançado, alcançada, atingido, atingida, cumprido, cumprida, em produção
      disponível, já disponível, integrado, integrada, mesclado, mesclada, executado, executada, já implementado, já implementada, já feito
      já concluído, 100% concluído, 100% concluída, conclusão, testado, testada, arquivado, arquivada, homologado, homologada, sucesso
      totalmente concluído, totalmente implementado, 100% completo, em uso, operacional, funcional, mergeado, mergeada
    `,
    dropped: words`
      cancelado, cancelada, descartado, descartada, abandonado, abandonada, cancelados, canceladas, descartados, descartadas, abandonados
      abandonadas, rejeitado, rejeitada, recusado, recusada, removido, removida, removidos, removidas, obsoleto, obsoleta, obsoletos
      obsoletas, substituído, substituída, descontinuado, descontinuada, não será feito, não será feita, não será implementado, não fazer
      não planejado, não planeado, fora de escopo, fora do escopo, fora de âmbito, anulado, anulada, ignorado, pulado, pulada, revertido
      revertida, excluído, excluída, desconsiderado, desconsiderada, não vamos fazer, não será realizado, desativado, desativada, cortado
      cortada, não planejada
      não objetivos
    `,
  },
  labels: {
    milestone: words`marco, marcos, versão, versões, entrega, entregas, lançamento, épico, épicos`,
    phase: words`
      fase, fases, etapa, etapas, sprint, iteração, iterações, estágio, semana, semanas, mês, meses, dia, dias, passo, passos, ciclo, ciclos
      onda, ondas, parte, partes, bloco, rodada
    `,
  },
  weakLabels: words`passo, passos, parte, partes, onda, ondas, rodada, dia, dias`,
  idLetters: { I: words`iteração, iterações` },
  buckets: {
    horizon: words`
      agora, próximo, depois, a seguir, mais tarde, em breve, futuro, futuramente, futuras melhorias, melhorias futuras
      funcionalidades futuras, features futuras, próximas features, próximas funcionalidades, próximas melhorias, próximos itens
      ideias futuras, trabalhos futuros, trabalho futuro, considerações futuras, planos futuros, versões futuras, evoluções futuras
      possibilidades futuras, visão futura, curto prazo, médio prazo, longo prazo, curtíssimo prazo, a curto prazo, a médio prazo
      a longo prazo, imediato, prioridades imediatas, prioridade alta, prioridade média, prioridade baixa, alta prioridade, média prioridade
      baixa prioridade, prioridade máxima, prioridade crítica, alto impacto, médio impacto, baixo impacto, crítico, importante, alta, baixa
      urgente, ideias, ideia, lista de desejos, desejos, desejável, desejáveis, bom ter, seria bom ter, opcional, opcionais, estacionamento
      banco de ideias, backlog de ideias, backlog futuro, itens de backlog futuro, talvez, algum dia, um dia, ganhos rápidos
      vitórias rápidas, essencial, obrigatório, deve ter, deveria ter, poderia ter, não terá, pós-mvp, pós mvp, pós-lançamento
      qualidade / futuro, outros, outras ideias, outras melhorias, propostas, em avaliação, em estudo, explorando, próxima versão
      próximo trimestre, próximo mês, próxima semana, este mês, este trimestre, esta semana, este ano, próximo ano, próxima iteração
      próximo sprint, diversos, extras, próximos passos, visão de futuro, ideias para o futuro, melhorias opcionais, possíveis melhorias
      melhorias possíveis, sugestões, exploração, em exploração, além do mvp, para o futuro, no futuro, próximas versões, próximas fases
      evolução futura, solicitações da comunidade
    `,
    planned: words`
      a fazer, por fazer, para fazer, planejado, planejados, planejadas, planeado, planeados, pendente, pendentes, pendências, não iniciado
      não iniciados, em aberto, na fila, agendado, agendados, previsto, previstos, o que falta, falta, falta fazer, ainda falta, restante
      itens pendentes, tarefas pendentes, ainda pendente, ainda pendentes, funcionalidades planejadas, features planejadas
      melhorias planejadas, a implementar, por implementar, próximas tarefas, a desenvolver, planejada, planeada, planeadas, a ser feito
      o que ainda falta, ainda não implementado, não implementado, aguardando
    `,
    active: words`
      em andamento, em progresso, em curso, em desenvolvimento, em execução, fazendo, atual, foco atual, sprint atual, trabalho atual
      tarefas atuais, ativo, ativos, em implementação, em revisão, trabalhando agora, trabalho em andamento, atualmente em andamento
      desenvolvimento atual, em desenvolvimento ativo
    `,
    blocked: words`bloqueado, bloqueados, bloqueada, bloqueadas, impedido, impedidos`,
    deferred: words`
      adiado, adiados, adiada, adiadas, em espera, pausado, pausados, suspenso, suspensos, postergado, postergados, itens adiados, congelado
    `,
    done: words`
      concluído, concluídos, concluída, concluídas, feito, feitos, finalizado, finalizados, entregue, entregues, completo, completos
      completado, pronto, prontos, implementado, implementados, já implementado, já concluído, já feito, lançado, lançados, publicado
      recentemente concluído, concluído recentemente, concluídos recentemente, tarefas concluídas, funcionalidades implementadas
      funcionalidades concluídas, features implementadas, features concluídas, itens concluídos, o que já foi feito, o que foi feito
      terminado, resolvido, resolvidos, arquivado, feita, feitas, finalizada, finalizadas, já entregue, já entregues, já disponível
      disponível, o que já funciona, o que já existe, o que está pronto, corrigido, corrigidos, realizado, realizados
    `,
    dropped: words`cancelado, cancelados, cancelada, canceladas, descartado, descartados, abandonado, abandonados, removido, removidos, obsoleto, obsoletos`,
  },
  ahead: words`próximo, próximos, próxima, próximas, futuro, futuros, futuras, em breve`,
  importance: words`alta, média, baixa, crítica, crítico, urgente, prioridade, prioridades, essencial, obrigatório`,
  checklists: words`lista de verificação, lista de controle, lista de checagem, listas de verificação`,
  sections: {
    criteria: words`
      critérios de aceitação, critérios de aceite, critério de aceitação, critério de aceite, critérios de saída, critério de saída
      critérios de sucesso, critério de sucesso, critérios de conclusão, critério de conclusão, critérios de pronto, critério de pronto
      critérios de término, critérios de validação, critérios de qualidade, critérios de lançamento, critérios de entrega, critérios
      definição de pronto, definição de feito, definição de concluído, definição de conclusão, definição de sucesso, definition of done
      pronto quando, concluído quando, feito quando, completo quando, considerado pronto quando, aceitação, aceite, condições de aceitação
      condições de saída, condições de conclusão, checklist de conclusão, checklist de aceite, checklist de aceitação
      checklist de validação, checklist de verificação, checklist de saída, portão de qualidade, portões de qualidade, gate de saída
      gates de qualidade, gate, verificação, obrigatórios, deve ser verdade, o que deve ser verdade, requisitos de qualidade, quality gates
      sucesso quando, critérios de encerramento, critérios de verificação, critério de encerramento, critérios de done, condição de saída
      condição de aceite, considerado concluído quando, considerado feito quando, está pronto quando, testes de aceitação, testes de aceite
      validação final, checklist final, lista de verificação, portão de saída, gate de qualidade, critérios de avanço
    `,
    tasks: words`
      tarefas, tarefa, funcionalidades, funcionalidade, features, recursos a implementar, entregáveis, entregável, entregas, entrega
      principais entregáveis, principais entregas, entregáveis principais, escopo, âmbito, escopo sugerido, escopo planejado, escopo do mvp
      no escopo, itens, itens de trabalho, itens de ação, ações, plano de ação, atividades, atividades principais, principais atividades
      histórias, histórias de usuário, histórias de utilizador, épicos, pacotes de trabalho, componentes, componentes principais
      implementação, implementações, passos de implementação, etapas de implementação, plano de implementação, passos, subtarefas
      lista de tarefas, melhorias, correções, correções de bugs, bugs, novidades, novas funcionalidades, novos recursos, o que fazer
      o que será feito, o que será entregue, o que entrega, o que implementar, a entregar, inclui, planos, lacunas, lacunas a fechar, testes
      funcionalidades principais, principais funcionalidades, recursos principais, iniciativas, trabalho, módulos, entregas da fase
      o que inclui, incluso, incluído, tarefas principais, tarefas técnicas, tarefas da fase, escopo da fase, escopo do sprint
      escopo técnico, itens do escopo, itens da fase, o que entregar, o que vai ser feito, o que vamos fazer, recursos, subetapas
      atividades da fase, trabalhos, frentes, frentes de trabalho, objetivos e tarefas
    `,
    requirements: words`
      requisitos, requisito, requisitos funcionais, requisitos não funcionais, requisitos não-funcionais, requisitos técnicos
      requisitos principais, requisitos obrigatórios
    `,
    structure: words`
      roteiro, roadmap detalhado, roadmap do projeto, roadmap do produto, roadmap de desenvolvimento, roadmap técnico, roadmap geral, fases
      fases do projeto, fases de desenvolvimento, fases de implementação, detalhes das fases, detalhamento das fases, visão geral das fases
      resumo das fases, lista de fases, etapas, etapas do projeto, marcos, marcos do projeto, marcos principais, principais marcos
      marcos anteriores, marcos concluídos, marco atual, progresso, progresso geral, tabela de progresso, resumo do progresso
      acompanhamento do progresso, cronograma, cronograma geral, cronograma do projeto, cronograma resumido, linha do tempo, linha temporal
      calendário, plano, plano geral, plano de projeto, plano do projeto, plano de desenvolvimento, plano de entregas, plano de entrega
      plano de lançamento, plano de lançamentos, plano de releases, planejamento, planeamento, plano de execução, sprints, iterações
      versões, versões planejadas, lançamentos, releases, fase atual, fases concluídas, fases anteriores, resumo executivo das fases
      status das fases, status por fase, estado das fases, visão geral do roadmap, ciclos, trimestres, roadmap por fase, mapa do projeto
      cronograma das fases, estado das etapas, status das etapas, roadmap por fases, plano por fases, plano em fases, visão geral das etapas
      marcos e fases, fases e marcos, tabela de fases, tabela resumo, quadro de acompanhamento, cronograma estimado, andamento
      andamento geral, roteiro de desenvolvimento, roteiro do projeto, resumo do roadmap
    `,
    prose: words`
      status, estado, status atual, estado atual, estado actual, situação atual, situação, atualização de status, atualizações
      posição atual, onde estamos, princípios, princípios orientadores, princípios de design, diretrizes, regras, regras do projeto, valores
      filosofia, estratégia, abordagem, metodologia, processo, como funciona, como usar, como usar este documento, como ler
      como ler este documento, sobre, sobre este documento, riscos, risco, riscos e mitigação, riscos e mitigações, riscos e contingências
      gestão de riscos, análise de riscos, riscos técnicos, mitigação, mitigações, notas, nota, notas técnicas, notas de implementação
      observações, observação, comentários, referências, referência, documentos relacionados, ver também, veja também, leitura adicional
      fontes, links, links úteis, apêndice, anexo, anexos, legenda, legendas, legenda de status, não objetivos, não-objetivos, não metas
      fora de escopo, fora do escopo, fora de âmbito, fora do âmbito, não incluído, não está no escopo, rejeitado, rejeitados
      ideias rejeitadas, ideias descartadas, exclusões, o que não faremos, o que não vamos fazer, conquistas, principais conquistas
      realizações, principais realizações, resultados, resultado esperado, resultados esperados, visão geral, resumo, resumo executivo
      sumário executivo, introdução, visão, visão do produto, visão do projeto, missão, propósito, por quê, por que, porquê, justificativa
      justificação, motivação, racional, contexto, contexto do projeto, histórico, histórico de alterações, histórico de mudanças
      histórico de revisões, antecedentes, problema, o problema, evidência, evidências, métricas, métricas de sucesso, indicadores
      indicadores de sucesso, indicadores-chave, kpis, decisões, decisões técnicas, decisões de design, decisões de arquitetura
      decisões tomadas, decisões-chave, questões em aberto, questões abertas, perguntas em aberto, perguntas abertas, perguntas, dúvidas
      perguntas frequentes, registro de alterações, registo de alterações, changelog, log, diário, diário de bordo, registro de decisões
      como planejamos, como contribuir, contribuindo, contribuição, contribuir, contribuições, créditos, agradecimentos, licença, glossário
      definições, termos, índice, sumário, conteúdo, premissas, pressupostos, suposições, restrições, limitações, limitações conhecidas
      problemas conhecidos, equipe, equipa, papéis e responsabilidades, responsabilidades, partes interessadas, stakeholders
      recursos necessários, orçamento, custos, custo, lições aprendidas, aprendizados, retrospectiva, retrospetiva, próximos passos
      próximo passo, e agora, o que vem a seguir, recomendações, estatísticas, ordem de execução, ordem sugerida, ordem recomendada
      ordem de implementação, caminho crítico, estratégia de implementação, estratégia de testes, estratégia de lançamento, stack
      stack técnico, stack tecnológico, stack tecnológica, tecnologias, tech stack, estrutura do projeto, estrutura de pastas
      arquitetura geral, diagrama, diagramas, grafo de dependências, mapa de dependências, estimativas, estimativa, esforço estimado
      cadência, contato, contacto, alternativas, inspiração, exemplo, objetivo geral, política de versões, debito técnico conhecido, impacto
      benefícios, público-alvo, usuários-alvo, arquivos novos, arquivos modificados, endpoints planejados, histórico de versões
      riscos identificados, riscos principais, descrição, detalhes técnicos, arquivos a modificar, arquivos a criar, débito técnico
      dívida técnica, decisões pendentes, pontos em aberto, pontos de atenção, achados, conclusão, como verificar, como testar, fora do mvp
      o que não inclui, não inclui, não incluso, recursos disponíveis, ferramentas
      arquivos principais, arquivos-chave, arquivos chave, arquivos a alterar, arquivos afetados, arquivos relacionados
      ordem de prioridade, como ajudar
      vantagens
      cobertura dos requisitos, cobertura de requisitos, trilha de auditoria, não prioridades, não prioritário, fora de prioridade, comparação, comparativo, arquitetura técnica, arquitetura do sistema, informações do documento, informações sobre o documento, dados do documento, versão do documento, versões do documento, controle do documento
      não planejado, não planeado, não previsto
    `,
    dependencies: words`
      dependências, dependência, depende de, dependências externas, dependências entre fases, bloqueado por, bloqueios, bloqueadores
      impedimentos, pré-requisitos, pré-requisito, pré requisitos, prerequisitos, prerequisito, requer, necessita
      depende da, depende do, bloqueantes, requisitos prévios, pré-condições
    `,
  },
  work: words`tarefa, história, história de usuário, história de utilizador, funcionalidade, atividade, item, ação`,
  fields: {
    goal: words`meta, metas, meta principal, meta da fase, alvo`,
    objective: words`objetivo, objetivos, objetivo principal, objetivos principais, objetivo da fase, objectivo, objectivos, objetivo do marco`,
    outcome: words`resultado, resultados, resultado esperado, resultados esperados, resultados-chave`,
    target: words`data alvo, data-alvo, versão alvo, versão-alvo, data meta, trimestre alvo`,
    time: words`tempo, período, janela, cronograma, semanas, semana, quando, datas, trimestre`,
    duration: words`duração, duração estimada, tempo estimado, duração prevista, duração total`,
    start: words`início, data de início, iniciado em, começo, início previsto`,
    due: words`
      prazo, prazo final, data limite, data de entrega, previsão, previsto para, entrega prevista, vencimento, prazo estimado, data prevista
      data de vencimento, entrega até, previsto, prazo de entrega
    `,
    end: words`fim, término, data de término, data final, data de fim`,
    date: words`data, data de lançamento`,
    completed: words`
      concluído em, concluída em, data de conclusão, conclusão, finalizado em, concluído, completado em, concluída, finalizado, finalizada
      terminado em, completo em, data de finalização, feito em
    `,
    shipped: words`lançado em, entregue em, publicado em`,
    created: words`criado em, criado, data de criação`,
    status: words`status, estado, situação, status atual, estado atual, status da fase, status geral, estado da fase, situação atual`,
    progress: words`progresso, andamento, progresso geral, percentual`,
    owner: words`
      responsável, responsáveis, dono, dona, líder, encarregado, atribuído a, a cargo de, quem, responsável principal, responsável técnico
      encarregada, encarregados, atribuída a, líder técnico
    `,
    team: words`equipe, equipa, participantes`,
    priority: words`prioridade, urgência, severidade, criticidade`,
    effort: words`
      esforço, esforço estimado, tamanho, pontos, esforço total, estimativa de esforço, esforço necessário, carga de trabalho
      complexidade estimada
    `,
    estimate: words`estimativa, estimativas, horas estimadas, tempo previsto, tempo necessário, horas`,
    complexity: words`complexidade, dificuldade`,
    impact: words`impacto`,
    value: words`valor, valor de negócio, benefício, benefícios`,
    scope: words`escopo, âmbito, cobertura`,
    theme: words`tema, temas`,
    category: words`categoria, tipo`,
    focus: words`foco, foco principal, enfoque`,
    requirements: words`requisitos, requisito`,
    needs: words`
      depende de, dependências, dependência, bloqueado por, bloqueada por, requer, pré-requisitos, pré-requisito, pré requisitos
      prerequisito, prerequisitos, após, depois de, necessita, necessita de, aguarda, dependente de, depende da, depende do, depende das
      depende dos, pré-condições, pré-condição, precisa de, requisitos prévios
    `,
    blocks: words`bloqueia, desbloqueia, habilita`,
    phases: words`fases, fase, total de fases`,
    plans: words`planos, plano`,
    milestone: words`marco, marcos`,
    tasks: words`tarefas, total de tarefas`,
    features: words`funcionalidades, funcionalidade, recursos`,
    deliverables: words`entregáveis, entregável, entregas, entrega, entregáveis principais, principais entregáveis, principais entregas`,
    delivered: words`entregue`,
    risk: words`risco, riscos, nível de risco`,
    mitigation: words`mitigação, mitigações`,
    mode: words`modo`,
    purpose: words`propósito, finalidade, missão`,
    description: words`descrição, detalhes, o que é`,
    summary: words`resumo, sumário, visão geral`,
    why: words`por quê, por que, porquê, justificativa, justificação, motivação, motivo, razão, racional`,
    context: words`contexto`,
    vision: words`visão`,
    approach: words`abordagem, estratégia, como, método`,
    'success criteria': words`
      critérios de sucesso, critério de sucesso, critérios de aceitação, critérios de aceite, critério de aceitação, critério de aceite
      critérios de saída, critério de saída, critérios de conclusão, definição de pronto, pronto quando, concluído quando, aceite, aceitação
    `,
    metrics: words`métricas, métrica, métricas de sucesso, indicadores`,
    verification: words`verificação, validação, testes, teste`,
    evidence: words`evidência, evidências`,
    version: words`versão, versão atual`,
    release: words`lançamento`,
    budget: words`orçamento, custo, custos`,
    notes: words`notas, nota, observação, observações, obs, comentários`,
    files: words`
      arquivos, arquivos principais, arquivos-chave, arquivos afetados, arquivos modificados, arquivos a modificar, arquivos a criar, arquivos relacionados
    `,
    references: words`referências, referência, ver, veja, ver também, fonte, fontes`,
    tags: words`etiquetas, marcadores`,
    'execution order': words`ordem de execução, ordem`,
    current: words`marco atual, fase atual, sprint atual, etapa atual, milestone atual`,
    updated: words`última atualização, última actualização, atualizado em, atualizado, atualizada em, data de atualização`,
  },
  none: words`
    nenhum, nenhuma, nada, não há, sem dependências, não se aplica, nenhuma dependência, não aplicável, sem pré-requisitos
    nenhum pré-requisito, sem dependência, não depende de nada, não possui, não tem
  `,
  unwritten: words`a definir, por definir, a ser definido, a ser definida, a determinar, a preencher, título`,
  limits: words`exceto, salvo, menos, mas, porém, a não ser, com exceção de, ainda não, falta, faltam`,
  narrowing: words`apenas, somente, unicamente`,
  left: words`
    pendente, pendentes, falta, faltam, faltando, restante, restantes, em andamento, em curso, por fazer, a fazer, incompleto, incompleta
    em aberto, não testado, não testada, não concluído, não concluída
  `,
  reversals: words`revertido, revertida, revertidos, revertidas, reaberto, reaberta, desfeito, desfeita`,
  denials: words`não, sem, nunca, ainda não, nenhum, nenhuma`,
  prepositions: words`desde, até, para`,
  of: words`de, do, da, dos, das`,
  awaited: words`fim de, fim da, fim do, conclusão de, conclusão da, conclusão do, término de, término da, entrega de, aprovação de`,
  current: words`
    marco atual, fase atual, milestone atual, sprint atual, etapa atual, versão atual do roadmap, marco corrente, marco actual, fase actual
    fase corrente, etapa corrente, sprint corrente, fase em andamento, marco em andamento, etapa em andamento, fase ativa, marco ativo
    sprint em andamento
  `,
  now: words`atual`,
  coded: words`código concluído, desenvolvimento concluído`,
  inUse: words`ativo, ativa`,
  updated: words`
    última atualização, última actualização, atualizado em, atualizada em, atualizado, actualizado em, data de atualização, última revisão
    última modificação, última edição, data da última atualização, última modificação em, modificado em, última revisão em, revisado em
    atualizada, atualização, última alteração, alterado em
  `,
  optional: words`opcional, opcionais`,
  tags: words`novo, nova, provisório, desejável, obrigatório`,
  and: words`e, mais, além de`,
  through: words`a, até, ao`,
  columns: { number: words`número, num`, id: words`código, identificador`, name: words`nome, título` },
  numbers: {
    cardinal: [
      ['um', 'uma'],
      ['dois', 'duas'],
      ['três'],
      ['quatro'],
      ['cinco'],
      ['seis'],
      ['sete'],
      ['oito'],
      ['nove'],
      ['dez'],
    ],
    ordinal: [
      ['primeiro', 'primeira'],
      ['segundo', 'segunda'],
      ['terceiro', 'terceira'],
      ['quarto', 'quarta'],
      ['quinto', 'quinta'],
      ['sexto', 'sexta'],
      ['sétimo', 'sétima'],
      ['oitavo', 'oitava'],
      ['nono', 'nona'],
      ['décimo', 'décima'],
    ],
    endings: words`o, a`,
  },
  time: {
    units: {
      hour: words`hora, horas`,
      day: words`dia, dias, dia útil, dias úteis`,
      week: words`semana, semanas, sem`,
      month: words`mês, meses`,
      quarter: words`trimestre, trimestres`,
      year: words`ano, anos`,
    },
    beside: words`até, cerca de, aprox, aproximadamente, de, do, em, no, na, previsto para, final, presente, atual, atualmente, hoje, em diante`,
    part: words`início, início de, meados, meados de, fim, fim de, final de`,
    since: words`a partir de, desde`,
    months: [
      ['janeiro', 'jan'],
      ['fevereiro', 'fev'],
      ['março', 'mar'],
      ['abril', 'abr'],
      ['maio', 'mai'],
      ['junho', 'jun'],
      ['julho', 'jul'],
      ['agosto', 'ago'],
      ['setembro', 'set'],
      ['outubro', 'out'],
      ['novembro', 'nov'],
      ['dezembro', 'dez'],
    ],
  },
};
