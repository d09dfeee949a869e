import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const spanish: Language = {
  code: 'es',
  name: 'Español',
  asks: words`cómo, por qué`,
  headFirst: true,
  status: {
    planned: words`
      planificado, planificada, pendiente, por hacer, no iniciado, sin iniciar, planificados, planificadas, planeado, planeada, planeados
      planeadas, planificación, en planificación, planificar, por planificar, no iniciada, no iniciados, no iniciadas, sin empezar
      no empezado, no empezada, no comenzado, no comenzada, aún no, todavía no, por iniciar, por empezar, por comenzar, por implementar
      no implementado, no implementada, sin implementar, incompleto, incompleta, sin hacer, pendientes, próximo, próxima, próximos, próximas
      próximamente, siguiente, siguientes, a continuación, futuro, futura, futuros, futuras, más adelante, más tarde, luego, después
      propuesto, propuesta, propuestos, propuestas, en cola, encolado, encolada, abierto, abierta, abiertos, abiertas, reabierto, reabierta
      agendado, agendada, programado, programada, programados, programadas, previsto, prevista, previstos, previstas, por definir
      por determinar, sin definir, en estudio, en consideración, bajo consideración, en evaluación, borrador, idea, en backlog
      en el backlog, priorizado, priorizada, faltante, falta, calendarizado, sin comenzar, sin asignar, por desarrollar, en espera de inicio
      en planeación, planeación
      faltantes, ausente, ausentes, inexistente, no existe, aún no existe, todavía no existe
    `,
    active: words`
      en progreso, en curso, en proceso, en desarrollo, en marcha, iniciado, en ejecución, en implementación, en construcción, activo
      activa, activos, activas, actual, actualmente, haciendo, iniciada, iniciados, iniciadas, empezado, empezada, comenzado, comenzada
      ahora, trabajando, continuo, continua, en revisión, en análisis, en prueba, en pruebas, en validación, en diseño, en preparación
      avanzando, parcial, parcialmente completado, parcialmente completada, parcialmente hecho, parcialmente implementado
      parcialmente implementada, casi listo, casi lista, casi terminado, casi completo, reanudado, reanudada, optimización en curso
      desarrollo activo, en integración, en despliegue, en desarrollo activo, en testing
      estamos aquí
      en su mayor parte, en gran parte, mayormente
      parcialmente, en parte
    `,
    blocked: words`
      bloqueado, bloqueada, bloqueados, bloqueadas, impedido, esperando, a la espera, en espera de, impedida, atascado, atascada, estancado
      estancada, trabado, trabada, esperando aprobación, esperando revisión, pendiente de terceros, con impedimento, bloqueado externamente
    `,
    deferred: words`
      aplazado, pospuesto, pospuesta, pausado, en pausa, postergado, aplazada, aplazados, aplazadas, pospuestos, pospuestas, en espera
      diferido, diferida, diferidos, diferidas, postergada, postergados, postergadas, pausada, pausados, pausadas, suspendido, suspendida
      suspendidos, suspendidas, retrasado, retrasada, congelado, congelada, reprogramado, reprogramada, trasladado, trasladada, movido
      movida, archivado temporalmente, despriorizado, despriorizada, detenido, detenida, interrumpido, interrumpida, en reposo
    `,
    done: words`
      completado, completada, hecho, terminado, terminada, finalizado, completados, completadas, completo, completa, completos, completas
      hecha, hechos, hechas, terminados, terminadas, finalizada, finalizados, finalizadas, concluido, concluida, concluidos, concluidas
      entregado, entregada, entregados, entregadas, listo, lista, listos, listas, lanzado, lanzada, lanzados, lanzadas, publicado, publicada
      publicados, publicadas, implementado, implementada, implementados, implementadas, cerrado, cerrada, cerrados, cerradas, resuelto
      resuelta, resueltos, resueltas, corregido, corregida, corregidos, corregidas, realizado, realizada, realizados, realizadas, logrado
      lograda, alcanzado, alcanzada, cumplido, cumplida, verificado, verificada, validado, validada, en producción, disponible
      ya disponible, desplegado, desplegada, integrado, integrada, fusionado, fusionada, ejecutado, ejecutada, ya implementado
      ya implementada, ya hecho, ya completado, 100% completado, 100% completo, probado, probada, archivado, archivada, solucionado
      solucionada, superado, superada, culminado, culminada, éxito, totalmente completado, totalmente terminado, mergeado, mergeada
      operativo, funcional
    `,
    dropped: words`
      cancelado, cancelada, descartado, descartada, abandonado, rechazado, cancelados, canceladas, descartados, descartadas, abandonada
      abandonados, abandonadas, rechazada, eliminado, eliminada, eliminados, eliminadas, obsoleto, obsoleta, obsoletos, obsoletas
      reemplazado, reemplazada, sustituido, sustituida, descontinuado, descontinuada, no se hará, no se hace, no se implementará
      no planificado, no planeado, fuera de alcance, fuera del alcance, anulado, anulada, omitido, omitida, revertido, revertida, retirado
      retirada, desestimado, desestimada, no se realizará, desechado, desechada
      no objetivos, no-objetivos
    `,
  },
  labels: {
    milestone: words`hito, hitos, versión, versiones, entrega, entregas, lanzamiento, lanzamientos, épica, épicas`,
    phase: words`
      fase, fases, etapa, etapas, sprint, iteración, iteraciones, semana, semanas, mes, meses, día, días, paso, pasos, ciclo, ciclos, oleada
      parte, partes, bloque, bloques, ola, ronda, tramo
      subfase, subfases
    `,
  },
  weakLabels: words`paso, pasos, parte, partes, ola, oleada, ronda, día, días`,
  idLetters: { I: words`iteración, iteraciones` },
  buckets: {
    horizon: words`
      ahora, siguiente, próximo, después, luego, más adelante, más tarde, próximamente, futuro, a futuro, mejoras futuras, futuras mejoras
      funcionalidades futuras, futuras funcionalidades, características futuras, ideas futuras, trabajo futuro, trabajos futuros
      consideraciones futuras, planes futuros, versiones futuras, posibilidades futuras, evolución futura, visión futura, corto plazo
      medio plazo, mediano plazo, largo plazo, a corto plazo, a medio plazo, a mediano plazo, a largo plazo, inmediato
      prioridades inmediatas, prioridad alta, prioridad media, prioridad baja, alta prioridad, media prioridad, baja prioridad
      prioridad máxima, prioridad crítica, alto impacto, medio impacto, bajo impacto, crítico, importante, alta, baja, urgente, ideas
      lista de deseos, deseos, deseable, deseables, bueno tener, bueno tenerlo, sería bueno tener, opcional, opcionales, aparcamiento
      aparcado, estacionamiento, banco de ideas, backlog de ideas, backlog futuro, algún día, quizás, tal vez, victorias rápidas
      logros rápidos, imprescindible, debe tener, debería tener, podría tener, no tendrá, post-mvp, post mvp, pos-mvp, post-lanzamiento
      próximas funcionalidades, próximas características, próximas mejoras, próximas features, solicitudes de la comunidad
      peticiones de la comunidad, otros, otras ideas, otras mejoras, varios, extras, propuestas, en estudio, en consideración, explorando
      próxima versión, próximo trimestre, próximo mes, próxima semana, este mes, este trimestre, esta semana, este año, próximo año
      próxima iteración, próximo sprint, próximos pasos, siguientes pasos, mejoras opcionales, mejoras posibles, posibles mejoras
      ideas para el futuro, ideas a futuro, ideas para explorar, visión a futuro, visión de futuro, sugerencias, estacionado, exploración
      en el futuro, siguientes versiones, próximas versiones
    `,
    planned: words`
      por hacer, pendiente, pendientes, planificado, planificados, planificadas, planeado, planeados, planeadas, sin iniciar, no iniciado
      próximos, en cola, programado, programados, previsto, previstos, lo que falta, falta, qué falta, tareas pendientes, trabajo pendiente
      elementos pendientes, funcionalidades planificadas, funcionalidades planeadas, mejoras planificadas, por implementar, abierto
      abiertos, restante, por desarrollar, tareas por hacer, pendiente de hacer, fases pendientes, características planificadas
      características planeadas, funciones planificadas, funciones planeadas, funcionalidades pendientes, lo que viene, trabajo restante
      tareas restantes
      no implementado, aún no implementado
    `,
    active: words`
      en progreso, en curso, en marcha, en desarrollo, en ejecución, en proceso, haciendo, actual, enfoque actual, foco actual
      sprint activo, sprint actual, trabajo actual, trabajo en curso, tareas actuales, activo, activos, en revisión, trabajando en ello
      ahora mismo, en curso ahora, trabajando ahora, actualmente en desarrollo, en desarrollo activo, en qué estamos trabajando
    `,
    blocked: words`bloqueado, bloqueados, bloqueada, bloqueadas, esperando, a la espera`,
    deferred: words`
      aplazado, aplazados, pospuesto, pospuestos, diferido, diferidos, en espera, pausado, pausados, postergado, postergados, suspendido
      suspendidos, backlog diferido, elementos diferidos
      pausada, pausadas, en pausa, detenido, detenidos, congelado
    `,
    done: words`
      completado, completados, completada, completadas, completo, hecho, hechos, terminado, terminados, finalizado, finalizados, entregado
      entregados, listo, listos, implementado, implementados, lanzado, lanzados, publicado, concluido, concluidos, recién completado
      completado recientemente, completados recientemente, recientemente completado, tareas completadas, funcionalidades implementadas
      funcionalidades completadas, características implementadas, características completadas, ya implementado, ya completado, ya hecho
      lo que ya está hecho, lo que ya existe, resuelto, resueltos, cerrado, cerrados, archivado, archivo, hecha, hechas, hecho recientemente
      ya terminado, lo hecho, lo que ya funciona, lo que funciona, disponible, disponible ahora, funcionalidades actuales
      funcionalidades listas, corregido, corregidos, realizados, realizado
    `,
    dropped: words`cancelado, cancelados, descartado, descartados, abandonado, abandonados, obsoleto, obsoletos, eliminado, eliminados`,
  },
  ahead: words`próximo, próximos, próxima, próximas, lo que viene, futuro, futuros, futuras`,
  importance: words`alta, media, baja, crítica, crítico, urgente, prioridad, prioridades, imprescindible`,
  checklists: words`lista de verificación, lista de control, lista de comprobación, listas de verificación`,
  sections: {
    criteria: words`
      criterios de aceptación, criterio de aceptación, criterios de salida, criterio de salida, criterios de éxito, criterio de éxito
      criterios de finalización, criterio de finalización, criterios de completitud, criterios de cierre, criterio de cierre
      criterios de terminado, criterios de terminación, criterios de validación, criterios de calidad, criterios de lanzamiento
      criterios de entrega, criterios, definición de hecho, definición de terminado, definición de listo, definición de completado
      definición de éxito, hecho cuando, terminado cuando, completado cuando, listo cuando, se considera terminado cuando, aceptación
      condiciones de aceptación, condiciones de salida, lista de verificación, lista de comprobación, checklist de salida
      checklist de aceptación, checklist de verificación, checklist de finalización, puerta de calidad, puertas de calidad, puerta de salida
      verificación, obligatorios, imprescindibles, lo que debe ser cierto, debe ser cierto, requisitos de calidad, gate, éxito cuando
      condiciones de cierre, condiciones de finalización, condición de salida, condición de cierre, se considera terminado
      se considera hecho cuando, se considera completado cuando, criterio de terminado, criterios de done, criterios de verificación
      criterios de paso, pruebas de aceptación, validación final, checklist final, lista de control
    `,
    tasks: words`
      tareas, tarea, funcionalidades, funcionalidad, características, característica, entregables, entregable, entregables clave
      entregables principales, principales entregables, alcance, alcance del mvp, alcance previsto, dentro del alcance, elementos
      elementos de trabajo, elementos de acción, acciones, plan de acción, actividades, actividades principales, historias
      historias de usuario, épicas, paquetes de trabajo, componentes, componentes principales, implementación, implementaciones
      pasos de implementación, plan de implementación, pasos, subtareas, lista de tareas, mejoras, mejoras principales, correcciones
      correcciones de errores, errores, bugs, novedades, nuevas funcionalidades, nuevas características, nuevas capacidades, capacidades
      qué hacer, qué se entrega, qué se construye, a entregar, incluye, planes, brechas, brechas por cerrar, pruebas
      características principales, características clave, funcionalidades principales, funcionalidades clave, iniciativas, trabajo, módulos
      sub-tareas, qué haremos, qué incluye, qué se hará, incluido, resultados a entregar, entregables esperados, entregables de la fase
      funciones, función, funciones principales, tareas principales, tareas técnicas, tareas específicas, trabajo a realizar, trabajos
      contenido de la fase, actividades clave, acciones clave, subpasos, lo que se construye, objetivos y tareas
    `,
    requirements: words`
      requisitos, requisito, requerimientos, requerimiento, requisitos funcionales, requisitos no funcionales, requisitos técnicos
      requerimientos funcionales, requerimientos no funcionales, requerimientos técnicos
    `,
    structure: words`
      hoja de ruta, mapa de ruta, mapa de ruta de desarrollo, hoja de ruta del proyecto, hoja de ruta del producto, roadmap del proyecto
      roadmap de desarrollo, roadmap detallado, ruta, fases, fases del proyecto, fases de desarrollo, fases de implementación
      detalle de fases, detalles de las fases, detalle de las fases, resumen de fases, resumen de las fases, lista de fases, etapas
      etapas del proyecto, hitos, hitos del proyecto, hitos principales, hitos clave, hitos anteriores, hitos completados, hito actual
      progreso, progreso general, tabla de progreso, resumen de progreso, resumen del progreso, seguimiento, seguimiento del progreso
      cronograma, cronograma general, cronograma del proyecto, línea de tiempo, línea temporal, calendario, plan, plan general
      plan de proyecto, plan del proyecto, plan de desarrollo, plan de entregas, plan de entrega, plan de lanzamiento, plan de lanzamientos
      plan de trabajo, planificación, plan de ejecución, sprints, iteraciones, versiones, versiones planificadas, lanzamientos, fase actual
      fases completadas, fases anteriores, estado de las fases, estado por fase, vista general de fases, trimestres, roadmap por fases
      hoja de ruta por fases, estado de las etapas, resumen de etapas, plan por fases, plan por etapas, fases y hitos, hitos y fases
      tabla resumen, cronograma estimado, calendario estimado, avance por fase, avance general
    `,
    prose: words`
      estado, estado actual, situación actual, situación, estado del proyecto, estado general, actualizaciones, actualización de estado
      posición actual, dónde estamos, principios, principios rectores, principios de diseño, directrices, reglas, reglas del proyecto
      valores, filosofía, estrategia, enfoque, metodología, proceso, cómo funciona, cómo usar, cómo usar este documento, cómo leer
      cómo leer este documento, cómo retomar, acerca de, sobre este documento, riesgos, riesgo, riesgos y mitigación, riesgos y mitigaciones
      gestión de riesgos, análisis de riesgos, riesgos técnicos, mitigación, mitigaciones, notas, nota, notas técnicas
      notas de implementación, observaciones, comentarios, referencias, referencia, documentos relacionados, documentación relacionada
      ver también, véase también, lecturas adicionales, fuentes, enlaces, enlaces útiles, apéndice, anexo, anexos, leyenda
      leyenda de estados, no objetivos, no-objetivos, fuera de alcance, fuera del alcance, no incluido, no está en el alcance, no es
      rechazado, rechazados, ideas rechazadas, ideas descartadas, exclusiones, lo que no haremos, lo que no vamos a hacer, logros
      logros clave, logros principales, resultados, resultado esperado, resultados esperados, visión general, resumen, resumen ejecutivo
      introducción, visión, visión del producto, visión del proyecto, visión a largo plazo, misión, propósito, por qué, justificación
      motivación, razonamiento, contexto, contexto del proyecto, antecedentes, historia, historial, historial de cambios
      historial de revisiones, problema, el problema, evidencia, evidencias, métricas, métricas de éxito, indicadores, indicadores de éxito
      indicadores clave, kpis, decisiones, decisiones técnicas, decisiones de diseño, decisiones de arquitectura, decisiones tomadas
      decisiones clave, decisiones de rumbo, preguntas abiertas, preguntas pendientes, cuestiones abiertas, preguntas, preguntas frecuentes
      dudas, registro de cambios, changelog, registro, registro de decisiones, bitácora, diario, cómo planificamos, cómo contribuir
      contribuir, contribuciones, contribución, retroalimentación, créditos, agradecimientos, licencia, glosario, definiciones, términos
      índice, tabla de contenidos, tabla de contenido, contenido, contenidos, supuestos, suposiciones, restricciones, limitaciones
      limitaciones conocidas, problemas conocidos, equipo, roles y responsabilidades, responsabilidades, partes interesadas, interesados
      recursos necesarios, presupuesto, costos, costes, coste, costo, lecciones aprendidas, aprendizajes, retrospectiva, próximos pasos
      siguiente paso, siguientes pasos, próximo paso, qué sigue, y ahora qué, recomendaciones, estadísticas, orden de ejecución
      orden sugerido, orden recomendado, orden de implementación, orden de arranque, camino crítico, ruta crítica
      estrategia de implementación, estrategia de pruebas, estrategia de lanzamiento, pila tecnológica, stack tecnológico, stack técnico
      tecnologías, stack, estructura del proyecto, estructura de carpetas, arquitectura general, diagrama, diagramas, grafo de dependencias
      mapa de dependencias, estimaciones, estimación, cadencia, contacto, alternativas, inspiración, ejemplo, objetivo general
      política de versiones, cronograma de mantenimiento, impacto, beneficios, público objetivo, usuarios objetivo, regla de salto
      alcance excluido, historial de versiones, no incluye, qué no incluye, lo que no incluye, qué no haremos, fuera del mvp
      riesgos identificados, riesgos principales, descripción, archivos a modificar, archivos modificados, archivos a crear
      archivos afectados, deuda técnica, hallazgos, puntos abiertos, decisiones pendientes, cómo se mide
      archivos clave, archivos principales, archivos relacionados, orden de prioridad, cómo ayudar
      ventajas
      cobertura de los requisitos, registro de auditoría, no prioridades, no prioritario, fuera de prioridad, comparación, comparativa, arquitectura técnica, arquitectura del sistema, información del documento, datos del documento, versión del documento, versiones del documento, control del documento
      no planificado, no previsto
    `,
    dependencies: words`
      dependencias, dependencia, depende de, dependencias externas, dependencias entre fases, bloqueado por, bloqueos, bloqueadores
      impedimentos, prerrequisitos, prerrequisito, requisitos previos, requisito previo, pre-requisitos, prerequisitos, requiere, necesita
      depende del, depende de la, bloqueantes, prerrequisito técnico, condiciones previas
    `,
  },
  work: words`tarea, historia, historia de usuario, funcionalidad, característica, actividad, elemento, acción`,
  fields: {
    goal: words`meta, metas, meta principal, meta de la fase`,
    objective: words`objetivo, objetivos, objetivo principal, objetivos principales, objetivo de la fase, objetivo del hito`,
    outcome: words`resultado, resultados, resultado esperado, resultados esperados, salida, resultados clave`,
    target: words`
      fecha objetivo, versión objetivo, fecha meta, fecha estimada, fecha tentativa, fecha planificada, fecha planeada, hito objetivo
    `,
    time: words`
      período, periodo, plazo de ejecución, ventana, cronograma, semanas, semana, cuándo, fechas, trimestre, período de tiempo
      fechas estimadas, plazo de tiempo, ventana de tiempo, tiempo de entrega
      tiempo
    `,
    duration: words`duración, duración estimada, tiempo estimado, duración prevista, duración total, duración aproximada`,
    start: words`inicio, fecha de inicio, iniciado el, comienzo, inicio previsto`,
    due: words`
      plazo, fecha límite, fecha de entrega, fecha prevista, previsto para, entrega prevista, vencimiento, vence, vence el
      fecha de vencimiento, entrega estimada, fecha de entrega estimada, entregar antes de
    `,
    end: words`fin, fecha de fin, fecha de finalización, fecha final`,
    date: words`fecha, fecha de lanzamiento`,
    completed: words`
      completado, completado el, completada el, finalizado el, fecha de cierre, terminado el, cerrado el, finalizada, finalizado, completada
      terminada, terminado, finalizada el, terminada el, cerrada el, fecha de completado, fecha de término, cerrado
    `,
    shipped: words`lanzado el, entregado el, publicado el`,
    created: words`creado el, creado, fecha de creación`,
    status: words`estado, estatus, situación, estado actual, situación actual, estado de la fase, estado general, estado del proyecto`,
    progress: words`progreso, avance, progreso general, porcentaje`,
    owner: words`
      responsable, responsables, propietario, dueño, encargado, líder, asignado a, a cargo de, quién, encargada, encargados, dueña
      responsable principal, responsable técnico, asignada a, asignado, líder técnico, a cargo, propietaria
    `,
    team: words`equipo, participantes`,
    priority: words`prioridad, urgencia, severidad, criticidad`,
    effort: words`
      esfuerzo, esfuerzo estimado, tamaño, puntos, esfuerzo total, estimación de esfuerzo, esfuerzo requerido, carga de trabajo
      complejidad estimada, esfuerzo total estimado
    `,
    estimate: words`estimación, estimaciones, estimado, horas estimadas, tiempo previsto, tiempo requerido, horas, estimado total, tiempo estimado restante`,
    complexity: words`complejidad, dificultad`,
    impact: words`impacto`,
    value: words`valor, valor de negocio, beneficio, beneficios`,
    scope: words`alcance, cobertura`,
    theme: words`tema, temas`,
    category: words`categoría, tipo`,
    focus: words`enfoque, foco, enfoque principal`,
    requirements: words`requisitos, requisito, requerimientos, requerimiento`,
    needs: words`
      depende de, dependencias, dependencia, bloqueado por, bloqueada por, requiere, prerrequisitos, prerrequisito, requisitos previos
      requisito previo, pre-requisitos, prerequisitos, después de, tras, necesita, espera a, dependiente de, depende del, depende de la
      depende de las, depende de los, dependiente, requiere de, condiciones previas, condición previa, precondiciones, precondición
    `,
    blocks: words`bloquea, desbloquea, habilita`,
    phases: words`fases, fase, total de fases`,
    plans: words`planes, plan`,
    milestone: words`hito, hitos`,
    tasks: words`tareas, total de tareas`,
    features: words`funcionalidades, características`,
    deliverables: words`entregables, entregable, entregables clave, entregables principales, entrega, entregas`,
    delivered: words`entregado`,
    risk: words`riesgo, riesgos, nivel de riesgo`,
    mitigation: words`mitigación, mitigaciones`,
    mode: words`modo`,
    purpose: words`propósito, finalidad, misión`,
    description: words`descripción, detalles, detalle, qué es`,
    summary: words`resumen, visión general`,
    why: words`por qué, justificación, motivación, motivo, razón`,
    context: words`contexto`,
    vision: words`visión`,
    approach: words`estrategia, cómo, método`,
    'success criteria': words`
      criterios de éxito, criterio de éxito, criterios de aceptación, criterio de aceptación, criterios de salida, criterio de salida
      criterios de finalización, criterio de cierre, criterios de cierre, definición de hecho, definición de terminado, hecho cuando
      terminado cuando, aceptación
    `,
    metrics: words`métricas, métrica, métricas de éxito, indicadores`,
    verification: words`verificación, validación, pruebas, prueba`,
    evidence: words`evidencia, evidencias`,
    version: words`versión, versión actual`,
    release: words`lanzamiento, lanzamientos`,
    budget: words`presupuesto, coste, costo, costos`,
    notes: words`notas, nota, observaciones, observación, comentarios`,
    files: words`
      archivos, archivos clave, archivos principales, archivos afectados, archivos modificados, archivos a modificar, archivos a crear, archivos relacionados
    `,
    references: words`referencias, referencia, ver, véase, ver también, fuente, fuentes, enlaces`,
    tags: words`etiquetas`,
    'execution order': words`orden de ejecución, orden`,
    current: words`hito actual, fase actual, sprint actual, sprint activo, etapa actual, milestone actual`,
    updated: words`última actualización, actualizado, actualizado el, actualizada el, fecha de actualización`,
  },
  none: words`
    ninguno, ninguna, nada, no hay, no aplica, sin dependencias, ninguna dependencia, no tiene, sin requisitos previos
    no tiene dependencias, no depende de nada, no requiere, ningún, sin prerrequisitos
  `,
  unwritten: words`por definir, a definir, por determinar, por decidir, por completar, pendiente de definir, título`,
  limits: words`excepto, salvo, menos, pero, a excepción de, aunque, todavía no, aún no, falta, faltan`,
  narrowing: words`solo, sólo, solamente, únicamente`,
  left: words`
    pendiente, pendientes, falta, faltan, restante, restantes, en curso, en progreso, por hacer, incompleto, incompleta, sin terminar
    sin probar, abierto, abiertos, abierta, abiertas
  `,
  reversals: words`revertido, revertida, revertidos, revertidas, reabierto, reabierta, deshecho, deshecha`,
  denials: words`sin, no, nunca, no todavía, aún no, todavía no, ningún, ninguna`,
  prepositions: words`desde, hasta, para`,
  of: words`de, del`,
  awaited: words`fin de, el fin de, finalización de, la finalización de, término de, entrega de, aprobación de, final de`,
  current: words`
    hito actual, fase actual, milestone actual, sprint actual, sprint activo, etapa actual, hito activo, fase activa, hito en curso
    fase en curso, etapa en curso, sprint en curso, etapa activa, versión en curso
  `,
  now: words`actual`,
  coded: words`código completo, desarrollo completado`,
  inUse: words`activo, activa`,
  updated: words`
    última actualización, actualizado el, actualizada el, actualizado, fecha de actualización, última revisión, última modificación
    última edición, última modificación el, fecha de última actualización, fecha de la última actualización, actualizada
    última actualización el, modificado el, revisado el, última revisión el, actualización, fecha de revisión
  `,
  optional: words`opcional, opcionales, opcionalmente`,
  tags: words`nuevo, nueva, tentativo, provisional, deseable, obligatorio`,
  and: words`y, e, más, así como`,
  through: words`a, al, hasta`,
  columns: { number: words`número, núm, núm.`, id: words`código, identificador`, name: words`nombre, título` },
  numbers: {
    cardinal: [
      ['uno', 'una'],
      ['dos'],
      ['tres'],
      ['cuatro'],
      ['cinco'],
      ['seis'],
      ['siete'],
      ['ocho'],
      ['nueve'],
      ['diez'],
    ],
    ordinal: [
      ['primero', 'primera', 'primer'],
      ['segundo', 'segunda'],
      ['tercero', 'tercera', 'tercer'],
      ['cuarto', 'cuarta'],
      ['quinto', 'quinta'],
      ['sexto', 'sexta'],
      ['séptimo', 'séptima'],
      ['octavo', 'octava'],
      ['noveno', 'novena'],
      ['décimo', 'décima'],
    ],
    endings: words`o, a, er, ro, ra, do, da, to, ta`,
  },
  time: {
    units: {
      hour: words`hora, horas`,
      day: words`día, días, días hábiles, días laborables`,
      week: words`semana, semanas, sem`,
      month: words`mes, meses`,
      quarter: words`trimestre, trimestres`,
      year: words`año, años`,
    },
    beside: words`hasta, cerca de, aprox, aproximadamente, de, del, el, al, en, previsto para, presente, actualidad, hoy, la actualidad, en adelante`,
    part: words`principios de, mediados de, finales de, fin de, inicio de`,
    since: words`desde, a partir de`,
    months: [
      ['enero', 'ene'],
      ['febrero', 'feb'],
      ['marzo', 'mar'],
      ['abril', 'abr'],
      ['mayo', 'may'],
      ['junio', 'jun'],
      ['julio', 'jul'],
      ['agosto', 'ago'],
      ['septiembre', 'setiembre', 'sep', 'sept', 'set'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
  },
};
