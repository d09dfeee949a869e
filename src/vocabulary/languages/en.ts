import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const english: Language = {
  code: 'en',
  name: 'English',
  asks: words`how, why`,
  status: {
    planned: words`
      planned, not started, todo, to do, to-do, pending, plan, planning, in planning, plan needed, needs planning, ready to plan
      not planned yet, not yet planned, not yet started, not yet, unstarted, not begun, yet to start, awaiting start, not done
      not implemented, not yet implemented, unimplemented, incomplete, not complete, not completed, to be done, to be started
      to be planned, to be implemented, to start, tbd, tba, to be determined, to be defined, to be decided, to be announced
      to be scheduled, undecided, upcoming, next, up next, next up, planned next, coming, coming soon, coming next, coming up, soon
      forthcoming, future, later, someday, proposed, proposal, draft, drafted, idea, considering, under consideration, being considered
      queued, queue, in queue, in the queue, backlog, in backlog, in the backlog, backlogged, on the roadmap, roadmapped, open, reopened
      scheduled, unscheduled, not scheduled, targeted, prioritized, prioritised, selected, ready to start, ready for development
      ready for dev, ready for work, ready to execute, ready for execution, remaining, outstanding, requested, assigned, unassigned
      triage, in triage, specified, spec'd, specced
      not built, not built yet, not yet built, unbuilt, not started yet, not shipped, not yet shipped, not yet available, to build
      missing, still missing
    `,
    active: words`
      in progress, in-progress, wip, active, ongoing, work in progress, inprogress, on-going, current, currently active, currently
      started, underway, under way, now, doing, in flight, in-flight, in work, in the works, being worked on, working on it, working on
      in development, in dev, under development, in active development, active development, current development, developing, current focus
      current milestone, current phase, current sprint, building, being built, under construction, implementing, in implementation
      being implemented, scoping, executing, in execution, in process, processing, in staging, rolling out, continuous, continuing
      continued, in review, under review, reviewing, needs review, ready for review, review, pr open, pr opened, in qa, in test
      in testing, testing, under test, under testing, verifying, in verification, validating, in validation, in design, in discovery
      exploring, investigating, under investigation, researching, prototyping, refining, polishing, finishing, on track, mid-flight
      in motion, partial, partially done, partially complete, partially completed, partly done, partially implemented, partially shipped
      partially delivered, partly complete, half done, mostly done, mostly complete, almost done, almost complete, nearly done
      nearly complete, near complete, near completion, close to done, actively maintained, resumed
      we are here, you are here, currently here, now here
      for the most part
      partially, partly, mostly, largely, in part, in parts
    `,
    blocked: words`
      blocked, stuck, stalled, waiting, waiting on, waiting for, waiting for review, waiting on review, awaiting, awaiting review
      awaiting approval, awaiting decision, awaiting input, awaiting feedback, impeded, halted, blocked externally, externally blocked
      has blockers, needs input, needs decision, needs info, impediment
    `,
    deferred: words`
      deferred, on hold, on-hold, paused, postponed, parked, onhold, hold, held, carried over, carried forward, carry over, carry-over
      carry forward, carryover, delayed, shelved, suspended, tabled, frozen, icebox, iceboxed, on ice, punted, pushed, pushed back
      pushed out, put off, put on hold, rescheduled, moved, moved out, slipped, snoozed, dormant, inactive, interrupted, backburner
      back burner, on the back burner, deprioritized, deprioritised, deferred indefinitely, postponed indefinitely, partially deferred
      rolled over
    `,
    done: words`
      done, complete, completed, shipped, released, finished, delivered, closed, merged, live, implemented, achieved, solidified, verified
      landed, all done, fully done, fully complete, fully completed, fully implemented, 100% complete, 100% done, all complete
      feature complete, feature-complete, code complete, code-complete, completed successfully, accomplished, resolved, fixed, deployed
      in production, launched, published, rolled out, generally available, available, available now, out now, now available, in place
      integrated, built, validated, signed off, signed-off, passed, pass, passing, met, satisfied, fulfilled, reached, attained, success
      successful, succeeded, settled, concluded, finalized, finalised, wrapped, wrapped up, executed, closed out, complete and verified
      done and verified, completed and verified, verified complete, already done, already implemented, already completed, already shipped
      recently shipped, recently completed, just shipped, archived, delivered and verified, tested, done early, completed early, ga, tagged
      migrated, fully shipped, solved, 100% completed, 100% implemented
    `,
    dropped: words`
      dropped, cancelled, canceled, abandoned, rejected, won't do, wont do, will not do, won't fix, wontfix, won't implement, won't happen
      not doing, not planned, no longer planned, no longer needed, no longer relevant, not needed, unneeded, not pursuing, not pursued
      superseded, obsolete, obsoleted, deprecated, replaced, removed, skipped, skip, declined, withdrawn, discarded, scrapped, killed, cut
      descoped, de-scoped, out of scope, discontinued, retired, reverted, rolled back, invalid, duplicate, void, voided, terminated
      closed as not planned, closed unmerged, deleted, non-goals, non goals, nongoals, anti-goals, explicitly out of scope
    `,
  },
  labels: {
    milestone: words`milestone, milestones, release, releases, gate, gates, version, versions, epic, epics, theme, track, workstream, ms`,
    phase: words`
      phase, phases, stage, stages, sprint, sprints, iteration, iterations, week, weeks, month, months, day, days, step, steps, wave, waves
      cycle, cycles, increment, part, parts, round, chapter
      sub-phase, sub-phases, subphase, subphases
    `,
  },
  weakLabels: words`step, steps, wave, waves, part, parts, round, rounds, day, days, chapter, chapters, tier, tiers, track, tracks`,
  idLetters: { S: words`sprint, sprints`, I: words`iteration, iterations`, R: words`release, releases`, G: words`gate, gates` },
  buckets: {
    horizon: words`
      backlog, now, next, later, now next later, sooner, soon, future, the future, futures, future considerations, feature considerations, speculative, future work
      future ideas, future features, future enhancements, future improvements, future plans, future phases, future milestones
      future releases, future versions, future roadmap, future candidates, future development, future directions, future direction
      future extensions, future expansion, future possibilities, future scope, future backlog, future enhancement ideas
      possible future work, potential future work, potential future features, potential features, possible features, potential enhancements
      short term, short-term, shortterm, mid term, mid-term, midterm, medium term, medium-term, long term, long-term, longterm, near term
      near-term, longer term, longer-term, short term goals, short-term goals, mid-term goals, medium-term goals, long-term goals
      long term goals, long-term vision, longer-term vision, short-term priorities, medium-term priorities, long-term priorities
      near future, distant future, far future, immediate, immediate priorities, immediate term, immediate next steps
      next steps, what's next, future vision, parking lot, ideas, idea, idea backlog, ideas backlog, ideas parking lot, wishlist, wish list, wish-list, wishes
      nice to have, nice-to-have, nice to haves, nice-to-haves, nice to have features, would be nice, someday, someday maybe
      someday/maybe, maybe, maybe later, icebox, ice box, freezer, eventually, one day
      high priority, medium priority, low priority, highest priority, lower priority, top priority, top priorities, critical priority
      normal priority, high-priority, medium-priority, low-priority, priority high, priority medium, priority low, high impact
      medium impact, low impact, must do, should do, could do, critical, high, medium, low, lowest priority
      p0, p1, p2, p3, p4, p5, priority 0, priority 1, priority 2, priority 3, priority 4, priority 5, tier 1, tier 2, tier 3
      quick wins, quick win, low-hanging fruit, low hanging fruit, stretch goals, stretch goal, stretch, stretch features, moonshots
      must have, must-have, should have, should-have, could have, could-have, must have features, should have features
      could have features, won't have, won't have this time, unscheduled, unplanned, uncategorized, unsorted, miscellaneous, misc, inbox
      under consideration, considering, exploring, exploration, exploratory, experimental, experiments, research ideas, feature ideas
      feature requests, community requests, requested features, requested, candidates, candidate features, proposals, proposed
      proposed features, next iteration, next release, next version, next quarter, next month, next year, next sprint, next milestone
      next phase, next cycle, this quarter, this month, this year, this week, next week, beyond, and beyond, post-mvp, post mvp, post-launch
      post launch, post-release, post-1.0, post-v1, optional, optional features, optional enhancements, enhancement ideas
      improvement ideas, planned extensions, other, others, other ideas, other features, additional features, additional ideas
      additional enhancements, undated, horizon 1, horizon 2, horizon 3, h1, h2, h3
      next milestones, next phases, next releases, next versions, next features, roadmap ideas, possible next steps
      optional improvements, optional ideas, long-term opportunities, long term opportunities, future opportunities, long-term expansion
      long term expansion, long-term plans, long-term ideas, long-term features, long-term initiatives
    `,
    planned: words`
      todo, to do, to-do, todos, planned, planned features, planned work, planned items, planned tasks, planned enhancements
      planned improvements, planned milestones, planned phases, planned releases, other planned extensions, upcoming, upcoming features
      upcoming work, upcoming sprints, upcoming milestones, upcoming phases, upcoming releases, upcoming tasks, upcoming items
      up next, next up, coming soon, coming next, coming up, not started, not yet started, pending, pending items, pending tasks
      pending work, pending features, queued, queue, scheduled, ready, open, open items, open tasks, remaining, remaining work
      remaining items, remaining tasks, still to do, what's left, what is left, left to do, not done, not yet implemented, what is missing
      what's missing, missing, missing features, outstanding, outstanding work
      not implemented, not implemented yet, what is not implemented, what's not implemented, still missing, not done yet, not yet done
    `,
    active: words`
      in progress, in-progress, doing, wip, work in progress, current, active, in flight, in-flight, current focus, current work
      current sprint, current tasks, current task, current iteration, current priorities, currently working on, currently in progress
      working on, working on now, active work, active development, in development, under development, ongoing, ongoing work, started
      underway, under way, in review, active milestone, active tasks, active sprint, active prs, what we're working on
      what we are working on, right now, happening now
      current active track, active track, current track, active tracks, current tracks, current initiatives, active initiatives
      now in progress, current deliverables, active items, current items, current cycle
      active features, active focus, features in progress, items in progress, work underway, currently underway
    `,
    blocked: words`blocked, waiting, waiting on, waiting for, awaiting, stuck, on blockers, blocked items, blocked tasks, blocked work`,
    deferred: words`
      deferred, deferred items, deferred work, deferred features, deferred tasks, on hold, on-hold, postponed, paused, parked, shelved
      delayed, carried over, carried forward, carry-over, carry over, carry forward, carry-forward, carryover, suspended, frozen
      deferred / future work, deferred and future work, deferred to later, deferred to v2, intentionally deferred, explicitly deferred
      deferred ideas, backburner, back burner
      deferred from mvp
    `,
    done: words`
      done, completed, complete, shipped, released, delivered, finished, closed, recently completed, recently shipped, recently done
      recently released, recently delivered, just shipped, just released, already done, already completed, already shipped
      already implemented, implemented, implemented features, completed features, completed tasks, completed items, completed work
      completed enhancements, shipped features
      released features, what's done, what is done, what's shipped, what works, launched, landed
      live, merged, resolved, fixed, done so far, completed so far, archive, archived, completed recently, achieved
      available now, available today, shipped today, works today, exists today, already built, shipped so far, delivered so far
      past, previous, earlier
      work completed, what has been done, what we've done, what we've shipped, already available, currently available
    `,
    dropped: words`
      dropped, cancelled, canceled, abandoned, won't do, wont do, won't fix, wontfix, not doing, superseded, obsolete, discarded, removed
      descoped, retired, declined, deprecated, scrapped, killed, cut, withdrawn
    `,
  },
  ahead: words`next, upcoming, coming, future, later, soon, extension, extensions`,
  importance: words`
    high, highest, medium, low, lowest, critical, normal, top, must, should, priority, tier, quick, this, now, urgent, immediate
    important
  `,
  checklists: words`checklist, checklists, check list, check-list`,
  sections: {
    criteria: words`
      exit criteria, exit criterion, success criteria, success criterion, acceptance criteria, acceptance criterion, acceptance
      acceptance checklist, acceptance conditions, acceptance tests, acceptance requirements, acceptance gate, acceptance gates
      definition of done, dod, definition of complete, definition of success, done when, done criteria, done means, done if, done condition
      what done looks like, done looks like, complete when, completed when, completion criteria, completion criterion, completion gate
      completion gates, completion conditions, completion checklist, completion requirements, required verification, verification requirements, finished when, success when, success looks like
      what success looks like, success conditions, success gate, must-haves, must haves, must be true, what must be true
      criteria, conditions, quality gate, quality gates, quality criteria, quality requirements, quality bar, quality checklist
      exit gate, exit gates, exit conditions, exit checklist, exit requirements, gate, gates, gate criteria, gate checklist, gate conditions
      release criteria, release gate, release gates, release checklist, release requirements, release conditions, ship criteria, ship gate
      shipping criteria, launch criteria, launch checklist, go-live criteria, go-live checklist, go/no-go criteria, go/no-go, go / no-go
      verification checklist, verification criteria, verification gate, verification plan, validation criteria, validation plan
      validation checklist, validation gate, checkpoint, checkpoints, checkpoint criteria, phase gate, milestone gate
      review gates, review gate, completion proof, proof of done, proof, done checklist, final checklist, sign-off criteria
      sign-off checklist, graduation criteria, promotion criteria, evaluation criteria, pass criteria, passing criteria, must pass
      exit, observable truths, release outcome, release outcomes, exit outcome, minimum expected state, expected state, requirements for release
      requirements for stable release, release readiness, readiness criteria
      non-negotiables, independent test, test criteria
      required outcomes, closure criteria, closing criteria, closure standard, closure standards
      verification gates, automated checks, manual verification checklist, review criteria, approval gate, approval gates
    `,
    tasks: words`
      features, feature, tasks, task, deliverables, deliverable, key deliverables, main deliverables, major deliverables, scope, in scope
      likely scope, planned scope, target scope, mvp scope, scope of work, work, work items, work packages, workstreams, workstream, plans
      plan list, todo list, to-do list, task list, tasks list, tasklist, action items, actions, action plan, activities, key activities
      key tasks, key features, main features, core features, major features, target features, new features, feature list, features list
      highlights, story, stories, user story, user stories, story list, epics, epic, backlog items, sprint backlog, product backlog, issues to fix, components
      key components, new components, implementation, implementation steps, implementation tasks, implementation plan, implementation checklist
      implementation order, steps, subtasks, sub-tasks, checklist, to build, what to build, what we build, what we will build
      what gets built, what ships, work breakdown, breakdown, task breakdown, target domains, gaps to close, gaps, gap closure, items
      improvements, enhancements, fixes, bug fixes, bugfixes, bugs, bugs to fix, outputs, output, artifacts, artefacts, key artifacts
      delivers, delivery, includes, included, contains, content, contents, goals and tasks, initiatives
      projects, capabilities, functionality, functionalities, backend, frontend, infrastructure, tests first, integration tests, unit tests
      tests, testing, technical tasks, development tasks, priorities, objectives and tasks, modules, assignments
      phase tasks, sprint tasks, milestone tasks, phase scope, candidate work, candidate scope, expected deliverables, what's included
      what is included, in this phase, in this release, polish
    `,
    requirements: words`
      requirements, requirement, must have requirements, must-have requirements, functional requirements, technical requirements
      key requirements, core requirements, product requirements, system requirements, user requirements, feature requirements
      milestone requirements, phase requirements, non-functional requirements, nonfunctional requirements, requirements list, reqs
    `,
    structure: words`
      roadmap, the roadmap, product roadmap, project roadmap, development roadmap, technical roadmap, feature roadmap, release roadmap
      detailed implementation roadmap, implementation roadmap, detailed roadmap, high-level roadmap, roadmap overview, roadmap details, roadmap by release, roadmap by phase
      phases, phase, phase details, phase detail, phase list, phase index, phase overview, phase summary, phase breakdown, phase checklist
      phase structure, phase plan, phased plan, phased roadmap, phase roadmap, phase table, all phases, overview of phases
      development phases, implementation phases, project phases, delivery phases, execution phases, active phases, current phases
      milestones, milestone, milestone list, milestone index, milestone overview, milestone summary, milestone details, milestone definitions, milestone plan
      milestone roadmap, milestones roadmap, milestones overview, milestone breakdown, milestone table, all milestones, key milestones
      major milestones, project milestones, past milestones, previous milestones, current milestone, current milestones, active milestones
      historical milestones, milestone history, shipped milestone details, milestones and phases, milestones & phases
      milestones / roadmap, outcome milestones, delivery milestones, progress, progress table, progress tracker, progress tracking
      progress overview, progress summary, overall progress, status overview, status summary, status table, status at a glance, at a glance
      timeline, timelines, project timeline, timeline overview, timeline summary, schedule, plan, the plan, master plan, project plan
      development plan, delivery plan, execution plan, plan overview, release plan, release planning, release schedule, release timeline
      releases, versions, version plan, version roadmap, sprints, sprint plan, sprint overview, sprint list
      sprint breakdown, sprint planning, sprint summary, sprint schedule, iterations, iteration plan, stages, stage overview, gate overview, quarters, quarterly plan, quarterly roadmap, current roadmap, tracks, tracks overview, waves, weekly plan
      weekly breakdown, week by week, week-by-week, monthly plan, delivery schedule, past phases, archived milestones, archived phases
      completed roadmap, build order, build plan, arcs, campaigns, iterations overview, detailed phases, detailed plan, full roadmap
      past releases, previous releases, earlier releases, previous phases
      completed phases, completed milestones, completed sprints, completed releases, shipped milestones, shipped releases, released versions
      remaining phases, phase archive, completed phase archive, milestone map, milestone tracking, gate plan, release ladder, roadmap summary
      roadmap at a glance, original milestones, development milestones, weekly milestones, sprint progress summary, done summary
      slice overview, slices, summary checklist, version targets, current phase, active phase, development timeline, implementation timeline
      estimated timeline, tentative timeline, project schedule, phase timeline, release calendar, calendar
      roadmap & milestones, roadmap and milestones, roadmap / milestones, milestones & reviews, milestones & timeline, milestones and timeline
      phases & milestones, phases and milestones, timeline & milestones, timeline and milestones, roadmap phases, roadmap timeline
      roadmap items, release structure, project roadmap overview, high-level plan, high level plan, high-level timeline, iteration overview
    `,
    prose: words`
      status, status update, status updates, current status, current state, current position, project status, overall status
      where we are, where we are now, updates, update log, news, announcement, announcements, snapshot, maturity snapshot
      principles, guiding principles, core principles, design principles, planning principles, operating principles, ground rules, rules
      project rules, lifecycle rules, conventions, field conventions, values, core values, core value, philosophy, strategy, approach
      technical approach, methodology, process, phase workflow, how it works, how to use, how to use this document, how to read
      how to read this, how to read this roadmap, reading guide, usage, instructions, about, about this document, about this roadmap
      risks, risk, risks & mitigation, risks and mitigation, risks & mitigations, risks and mitigations, risk management, risk assessment
      risk register, risk mitigation, technical risks, key risks, main risks, known risks, risks & open questions, mitigation
      mitigations, mitigation strategies, contingency, contingency plan, contingency plans, threats, notes, note, key notes, planning notes
      technical notes, implementation notes, coordination notes, closeout notes, release notes, design notes, developer notes, side notes
      remarks, comments, observations, references, reference, related, related documents, related documentation, related docs, related work
      see also, further reading, reading list, sources, links, useful links, resources, appendix, appendices, bibliography
      external links, legend, status legend, status key, legend and symbols, emoji legend, status definitions
      status indicators, non-goals, non goals, nongoals, nongoal, explicit non-goals, not goals, anti-goals, anti goals, out of scope
      out-of-scope, explicitly out of scope, not in scope, not included, not planned, rejected, rejected ideas, rejected features
      rejected proposals, rejected alternatives, what we won't do, what we will not do, what we don't do, what this is not, what it is not
      what we are not doing, what we're not doing, explicitly not doing, deliberately not doing, intentionally not doing
      what this project will not do, deliberately not do, explicitly not do, not in this cycle, not in this release, not in this version
      non-priorities, explicit non-priorities, non-features, explicitly not included, deliberately not included
      won't implement, will not implement, excluded, exclusions, scope exclusions, key accomplishments, accomplishments, achievements
      key achievements, major achievements, technical achievements, milestones achieved, what was accomplished, what shipped
      what was delivered, what was built, results, outcomes, outcome, overview, project overview, executive summary, summary, abstract
      introduction, intro, preamble, preface, vision, product vision, project vision, long-term product vision, vision statement, mission
      mission statement, purpose, why, why now, why this, why this order, why this first, rationale, reasoning, motivation, background
      context, project context, history, problem, problem statement, the problem, problems, opportunity, thesis, positioning
      market analysis, competitive analysis, competitors, target audience, audience, target users, personas, use cases, evidence
      exit evidence, verification, verify, verification steps, verification results, verification evidence, proofs, test results, benchmark results, baseline, current baseline, success metrics, metrics
      key metrics, kpis, kpi, key performance indicators, success measures, success indicators, measures of success, measurement, tracking
      performance metrics, quality metrics, target metrics, performance targets, targets, decisions, decision, key decisions, decision log
      design decisions, architecture decisions, architectural decisions, technical decisions, decisions made, locked decisions, adr, adrs
      open questions, open question, questions, open decisions, unknowns, open issues, faq, q&a, discussion, discussions, feedback
      version history, changelog, change log, changes since, revision history, document history, document changelog, log, work log, worklog
      progress log, session log, session notes, daily log, journal, activity log, execution log, how we plan, how we plan sprints, how we work
      how to contribute, contributing, contribute, contribution, contributions, contribution guidelines, contributors, get involved
      getting involved, community involvement, credits, acknowledgements, acknowledgments, thanks, sponsors, license
      glossary, definitions, terms, terminology, acronyms, table of contents, toc, contents list, map of contents
      on this page, quick links, assumptions, constraints, limitations, known limitations, known issues, caveats, trade-offs, tradeoffs
      team, team structure, people, roles and responsibilities, responsibilities, stakeholders, resources needed, resource requirements
      resource allocation, staffing, budget, cost, costs, cost estimate, cost estimates, cost analysis, funding, lessons learned
      lessons, learnings, retrospective, retrospectives, retro, postmortem, post-mortem, what's next, what is next, what next, next steps
      next step, recommended next steps, suggested next steps, immediate next step, next actions, next action, recommendations, issues, stats
      statistics, git stats, issues resolved, issues deferred, technical debt incurred, tech debt incurred, execution order, execution model
      execution profile, execution notes, recommended order, suggested order, order of execution, ordering rationale, phase numbering
      numbering, phase ordering, phase order, order, sequencing, sequence, critical path, parallelization, parallel execution
      parallel opportunities, implementation strategy, strategy notes, testing strategy, test strategy, release strategy, rollout strategy
      versioning, versioning strategy, version policy, versioning policy, release policy, release process, release cadence, branching strategy
      support policy, maintenance policy, contact, disclaimer, architecture overview, system architecture
      technical architecture, tech stack, technology stack, technical stack, technologies, stack, technology, project structure
      file structure, directory structure, folder structure, code structure, diagram, diagrams
      gantt chart, gantt, dependency graph, dependency diagram, dependency map, dependency chain
      requirement coverage, requirements coverage, coverage map, traceability, requirements traceability, traceability matrix
      estimates, estimate, estimation, effort estimates, effort estimation, effort estimate, effort, effort scale, effort legend, sizing
      planning levels, review cadence, review schedule, review process, reviews, monthly reviews, weekly reviews, quarterly reviews
      cadence, communication plan, go-to-market, business model
      comparison, alternatives, alternatives considered, inspiration, example, real examples, template, screenshots
      guidelines, best practices, policy, policies, definition of ready, definition of ready (dor), dor, backlog hygiene, working agreement
      working agreements, updating this document, updating this roadmap, document control, metadata, details, detail
      description, command reference, example usage, usage notes
      post-mvp vision, guardrails, invariants, scope notes, scope boundaries, boundaries, impact, benefits, business value
      expected outcome, expected outcomes, expected result, expected results, entry criteria, entry conditions, priority legend, status icons
      golden rules, state machine, research flags, research notes, validation notes, review notes, completion notes, product decisions
      implementation decisions, architecture principles, engineering principles, development principles, roadmap principles
      critical success factors, success factors, north star, product north star, what works well, team size, development team
      business risks, product risks, project risks, competitive risks, critical risks, dependencies & risks, dependencies and risks
      blockers / risks, blockers & risks, blockers and risks, infrastructure costs, marketing strategy, performance results, files modified
      files changed, breaking changes, migration guide, code quality metrics, progress metrics, business metrics, technical metrics
      product metrics, mvp metrics, competitive landscape, checkbox semantics, current state snapshot, how we build, how to help
      how to get involved, how to update, how to update this document, maintenance schedule, product rules, agreement, agreements
      source of truth, scope note, status note, priority definitions, priority guide, phase ordering rationale
      sequencing rationale, key sequencing rationale, root cause, root cause notes, findings, measurement log, decision gates, decision points
      why this matters, what this means, future vision, the vision, known gaps at close, known gaps, known tech debt, tech debt, tech debt / deferred
      how to use this roadmap, about the roadmap, core technologies, technology choices, go-to-market strategy, competitive position
      competitive gap analysis, market gap, risk matrix, phase dependency graph, feature dependency map, dependency order, audit summary
      recommendation, project completion summary, what still needs improvement, what needs improvement, achieved objectives
      objectives achieved, goals achieved, obtained advantages, strengths, weaknesses, long-term metrics, short-term metrics
      design constraints, rejected / parked, north star metric, north star metrics, update protocol, update policy, update process, known deferred items
      key files, files to modify, files to create, files to change, files to create/modify, files to create or modify
      files touched, files affected, affected files, relevant files, related files, modified files, new files
      likely files, code locations, code references, release outline, changes to this roadmap, changes to the roadmap, how to help?
      how to contribute?, implementation tips, naming conventions, status symbols
      priority order, order of priority, prioritization, prioritisation, contributing priorities, contribution priorities
      priority matrix, prioritization matrix, prioritisation matrix, impact matrix, effort matrix, feature parity, parity table
      key risks / unknowns, risks / unknowns, risks & unknowns, risks and unknowns, proof strategy, proof level, verification classes
      integration closure, observability / diagnostics, files likely touched, fr coverage map, requirements inventory
      current state assessment, current state analysis, troubleshooting, reminders, files created, what not to build, what not to do
      what not to do yet, what not to port, what we do not build, what we do not build yet, what we are not building, not coming
      using our roadmap, using this roadmap, using the roadmap, review points, does not include, doesn't include, do not include, will not include
      won't include, files likely affected, competitive positioning, competitive comparison, feature comparison, comparison table
      comparison matrix, mistakes, common mistakes, pitfalls, common pitfalls, audit trail, document information, document info, document details, document metadata, document version, document versions, document properties, about the document
    `,
    dependencies: words`
      dependencies, dependency, depends on, depends, blocked by, prerequisites, prerequisite, pre-requisites, requires, required first, needs
      external dependencies, phase dependencies, milestone dependencies, internal dependencies, key dependencies, blockers, preconditions
      dependencies & execution order, dependencies and execution order, dependencies & order, dependencies and order
      blocking dependencies
      task dependencies, dependencies between tasks, dependencies between phases, depends upon, technical dependencies, hard dependencies
    `,
  },
  work: words`task, story, user story, feature, work item, action item, action, activity, item, subtask, to-do item`,
  fields: {
    goal: words`goal, goals, milestone goal, phase goal, sprint goal, main goal, main goals, primary goal, primary goals, overall goal, key goals, aim, aims`,
    objective: words`objective, objectives, main objective, main objectives, primary objective, key objectives, key objective`,
    outcome: words`outcome, outcomes, result, results, expected outcome, expected outcomes, expected result, exit outcome, user outcome, key result, key results`,
    target: words`target, targets, target date, target version, target release, target outcome, target window, target quarter`,
    time: words`time, timeline, timeframe, time frame, time-frame, period, window, schedule, weeks, week, dates, when, time box, timebox, quarter, sprint dates`,
    duration: words`duration, length, estimated duration, est. duration, estimated time, est. time, time estimate, expected duration, total duration`,
    start: words`start, start date, started, started on, starts, begin, begins, begun, kickoff, kick-off, opened, planned start`,
    due: words`due, due date, due by, due on, deadline, eta, planned for, expected, expected by, expected date, planned date, planned completion`,
    end: words`end, end date, ends, ended, finish, finish date, planned end`,
    date: words`date, release date, launch date, ship date, planned release date`,
    completed: words`completed, complete, completed on, completion date, completed date, date completed, finished, finished on, closed, closed on, done, done on, completion`,
    shipped: words`shipped, shipped on, released, released on, delivered on, date shipped, shipped in, released in`,
    created: words`created, created on, created at, creation date, date created, added, added on`,
    status: words`status, state, current status, current state, phase status, milestone status, overall status, project status, progress status`,
    progress: words`progress, % complete, percent complete, percentage, completion %, % done, overall progress, phase progress`,
    owner: words`owner, owners, assignee, assignees, assigned to, responsible, lead, led by, dri, point person, driver, maintainer, maintained by, integration owner, who, driven by, champion`,
    team: words`team, teams, squad, contributors, participants, people`,
    priority: words`priority, prio, strategic priority, importance, urgency, severity, moscow`,
    effort: words`effort, estimated effort, est. effort, effort estimate, estimated total effort, total effort, level of effort, loe, size, t-shirt size, story points, points`,
    estimate: words`estimate, estimates, estimated, est., est, estimation, estimated hours, hours`,
    complexity: words`complexity, difficulty`,
    impact: words`impact, user impact, business impact`,
    value: words`value, business value, user value, value proposition, benefit, benefits`,
    scope: words`scope, in scope, likely scope, coverage`,
    theme: words`theme, themes, topic`,
    category: words`category, categories, type, kind`,
    focus: words`focus, main focus, primary focus, focus area, focus areas, key focus`,
    requirements: words`requirements, requirement, reqs, requirement ids, requirements mapped, requirements covered, covers`,
    needs: words`
      depends on, dependencies, dependency, depends_on, dependson, depends, dependent on, blocked by, blocked on, requires, prerequisites, prerequisite
      pre-requisite, pre-requisites, after, needs, waits for, waiting on, waiting for, follows, predecessors, predecessor, builds on, blocker
      blockers, deps, gated by, gated on
    `,
    blocks: words`blocks, unblocks, enables, required by, needed by, blocking, unlocks`,
    phases: words`phases, phase, phases completed, phases complete, total phases, phase range`,
    plans: words`plans, plan, total plans, plan count, plans completed, plans complete`,
    milestone: words`milestone, milestones`,
    tasks: words`tasks, total tasks, task count, work, work items`,
    features: words`features, key features, feature, target features`,
    deliverables: words`deliverables, deliverable, key deliverables, key deliverable, delivers, output, outputs, artifact, artifacts, delivery`,
    delivered: words`delivered, what shipped, requirements delivered, delivered by`,
    risk: words`risk, risks, risk level, key risk, key risks, conflict risk`,
    mitigation: words`mitigation, mitigations, contingency`,
    mode: words`mode, parallel mode, execution mode`,
    purpose: words`purpose, intent, mission`,
    description: words`description, details, detail, about, what`,
    summary: words`summary, overview, synopsis, tl;dr, tldr`,
    why: words`why, rationale, reason, motivation, justification, why this first, why now, reasoning`,
    context: words`context, background`,
    vision: words`vision`,
    approach: words`approach, how, strategy, technical approach, method, implementation`,
    'success criteria': words`
      success criteria, success criterion, exit criteria, exit criterion, exit, acceptance criteria, acceptance criterion, acceptance, criteria
      definition of done, dod, done when, done criteria, completion criteria, ac, gate, exit gate
    `,
    metrics: words`metrics, success metrics, success metric, metric, kpi, kpis, measure, measures, measured by`,
    verification: words`verification, verify, tests, test, testing, independent test, validation, checkpoint`,
    evidence: words`evidence, exit evidence, proof`,
    version: words`version, versions, release version, current version, app version`,
    release: words`release, releases, target milestone`,
    budget: words`budget, cost, costs`,
    notes: words`notes, note, comment, comments, remark, remarks`,
    references: words`references, reference, refs, ref, see, see also, link, links, related, spec, source, sources, docs, documentation`,
    files: words`
      files, key files, files touched, files modified, files changed, files to modify, files to create, files to change, affected files, relevant files, related files, modified files, new files
    `,
    issue: words`issue, issues, github issue, github issues, ticket, tickets, tracking issue, tracking, pr, prs, pull request, pull requests, external-id`,
    tags: words`tags, tag, labels, label`,
    'execution order': words`execution order, order, sequence`,
    current: words`current milestone, current phase, current sprint, current release`,
    updated: words`last updated, last update, updated, updated on, last modified, last revised, last reviewed`,
  },
  none: words`
    none, nothing, n/a, na, n.a., not applicable, no, nil, null, no dependencies, no dependency, none required, no prerequisites, no blockers
    independent, standalone, unassigned, tbd, tba, tbc, -, –, —, nothing else
  `,
  unwritten: words`
    tbd, tba, tbc, todo, fixme, xxx, to be planned, to be determined, to be defined, to be decided, to be announced, to be confirmed
    to be filled, to be filled in, to be written, to be completed, placeholder, lorem ipsum
  `,
  limits: words`
    except, except for, but, but not, apart from, other than, aside from, save for, excluding, pending, although, though, not yet, still
    still needs, missing, minus, short of
  `,
  narrowing: words`only, alone`,
  left: words`
    pending, open, remaining, remain, remains, left, outstanding, missing, in progress, not started, not done, todo, to do, to be done
    to follow, unfinished, incomplete, wip, untested, unverified, failing, broken, still, without
  `,
  reversals: words`reverted, rolled back, reopened, re-opened, backed out, taken back`,
  denials: words`not, no, non, never, not yet, not be`,
  prepositions: words`for, on, to, in, from, by, per, with, after, until, since, at, via, before`,
  of: words`of, out of`,
  awaited: words`completion of, the completion of, end of, the end of, delivery of, approval of, release of, finish of, finishing, results of, output of, outputs of, all of, both`,
  allBefore: words`all previous, all prior, all above, all earlier, all preceding, all of the above, all the above, everything above`,
  current: words`
    current milestone, current phase, current sprint, current release, current stage, current iteration, current version milestone
    active milestone, active phase, active sprint, currently active milestone, currently active phase, current_milestone
    current-milestone, current_phase, current-phase, current_sprint
  `,
  now: words`current`,
  coded: words`code complete, code-complete, dev complete, feature complete, feature-complete`,
  inUse: words`active, current, ongoing`,
  updated: words`
    last updated, last update, updated, updated on, updated at, last updated on, last modified, last revised, last revision, last edited
    last reviewed, date updated, document updated, roadmap updated, as of, last_updated, last-updated, lastupdated, updated_at, updated-at
    last_modified, last-modified, lastmod
  `,
  optional: words`optional, optionally`,
  tags: words`
    new, inserted, blocker, backlog, tentative, tbd, wip, draft, final, core, stretch, nice to have, must have, mandatory
    experimental, p0, p1, p2, p3, p4
  `,
  and: words`and, &, plus, as well as, +`,
  through: words`to, through, thru, until, till, up to`,
  columns: { number: words`number, no, no., num, nr, nr.`, id: words`id, ids, key, code, ref`, name: words`name, title` },
  numbers: {
    cardinal: [
      ['one'],
      ['two'],
      ['three'],
      ['four'],
      ['five'],
      ['six'],
      ['seven'],
      ['eight'],
      ['nine'],
      ['ten'],
      ['eleven'],
      ['twelve'],
    ],
    ordinal: [
      ['first'],
      ['second'],
      ['third'],
      ['fourth'],
      ['fifth'],
      ['sixth'],
      ['seventh'],
      ['eighth'],
      ['ninth'],
      ['tenth'],
    ],
    endings: words`st, nd, rd, th`,
  },
  time: {
    units: {
      hour: words`hour, hours, h, hr, hrs`,
      day: words`day, days, d, workday, workdays, working day, working days`,
      week: words`week, weeks, wk, wks, w`,
      month: words`month, months, mo, mos`,
      quarter: words`quarter, quarters, q, qtr`,
      year: words`year, years, yr, yrs, y`,
    },
    beside: words`est, about, approx, ca, circa, by, until, due, eta, of, the, target, per, each, in, begin, end, before, present, today, to date, onwards`,
    part: words`early, mid, late, end of, beginning of`,
    since: words`from, starting, beginning`,
    months: [
      ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
      ['july', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
    ],
  },
};
