import { VERSION } from '../version.ts';

/** What `roadmap init` writes. All of it is the user's own from then on. */

export const CONFIG = `# What roadmap-as-code should know of this repository; \`roadmap schema config\` is the whole of it.

# files: [ROADMAP.md]        # where the plan is, if it is not found
# words:                     # your own words
#   labels: { phase: Sprint }
#   status: { done: [shipped] }

check:
  extends: recommended       # or strict
`;

export const GITHUB_WORKFLOW = `name: roadmap
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # Before the checkout, so that no .npmrc of a pull request says where it comes from.
      - run: npm install --global roadmap-as-code@${VERSION}
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0     # what a change took out of the plan is seen only with its past
      # Of a pull request only what it brings is reported, by the rules of the branch it is for.
      - if: github.event_name == 'pull_request'
        run: roadmap check --since "origin/$GITHUB_BASE_REF" --config-from "origin/$GITHUB_BASE_REF"
      - if: github.event_name != 'pull_request'
        run: roadmap check
`;

export const GITLAB_JOB = `roadmap:
  image: node:22
  variables:
    GIT_DEPTH: 0             # what a change took out of the plan is seen only with its past
  script:
    # Elsewhere, so that no .npmrc of a merge request says where it comes from.
    - (cd / && npm install --global roadmap-as-code@${VERSION})
    - roadmap check --format pretty --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;

/** A first plan, in the styles that people write. */
export const PLANS: Readonly<Record<string, string>> = {
  plain: `# Roadmap

## Milestone 1: First release (in progress)

**Goal:** what people can do then that they cannot do now.

### Tasks

- [ ] The first thing to build

### Exit criteria

- [ ] Someone who did not build it can use it

## Milestone 2: What comes next (planned)

**Depends on:** Milestone 1

### Exit criteria

- [ ] How you will know
`,
  checklist: `# Roadmap

## Now

- [ ] What is being built

## Next

- [ ] What comes then

## Later

- [ ] What may come
`,
  table: `# Roadmap

| Milestone | Goal | Status  | Target |
| --------- | ---- | ------- | ------ |
| M1        |      | Active  |        |
| M2        |      | Planned |        |

## M1: First release

- [ ] The first thing to build

## M2: What comes next

- [ ] What comes then
`,
  gsd: `# Roadmap

## Phases

- [ ] **Phase 1: Foundation** - what everything stands on
- [ ] **Phase 2: First use** - what people see

## Phase Details

### Phase 1: Foundation
**Goal**: what is true afterwards
**Depends on**: Nothing (first phase)
**Success Criteria** (what must be TRUE):
  1. How you will know
**Plans**: 1 plan

Plans:
- [ ] 01-01: The first piece of work

### Phase 2: First use
**Goal**: what is true afterwards
**Depends on**: Phase 1
**Success Criteria** (what must be TRUE):
  1. How you will know
**Plans**: 1 plan

Plans:
- [ ] 02-01: The first piece of work

## Progress

| Phase | Plans Complete | Status | Completed |
|-------|----------------|--------|-----------|
| 1. Foundation | 0/1 | Not started | - |
| 2. First use | 0/1 | Not started | - |
`,
};
