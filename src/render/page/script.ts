/**
 * What the page does where scripts run: a filter, and all of it open when it is printed. It only shows, hides and opens what is
 * there, and puts no text of the plan anywhere but into a comparison.
 */
export const SCRIPT = `'use strict';
{
  const by = (id) => document.getElementById(id);
  const all = (of, within = document) => [...within.querySelectorAll(of)];
  const boxes = all('.tree details');
  const items = all('.tree [data-status]');
  const filter = document.querySelector('.filter');
  const open = (each, yes) => { each.open = yes; };

  if (filter) {
    const [find, status, found] = [by('find'), by('status'), by('found')];
    // Its name, its fields and what stands beside it, without what belongs to it.
    const own = ':scope>bdi,:scope>div>bdi,:scope>div>.note,:scope>summary bdi,:scope>.within>.aim,:scope>.within>dl dd';
    const textOf = (item) => [item.id.slice(5), ...all(own, item).map((each) => each.textContent)].join(' ').toLowerCase();
    const texts = new Map(items.map((item) => [item, textOf(item)]));
    const around = (item) => item.parentElement.closest('[data-status]');
    const isOpen = (state) => state !== 'done' && state !== 'dropped';
    let before = null;

    const apply = () => {
      const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const wanted = status.value;
      const asked = words.length > 0 || wanted !== 'any';
      if (asked && !before) before = boxes.map((box) => box.open);
      const fits = (item) =>
        words.every((word) => texts.get(item).includes(word)) &&
        (wanted === 'any' || (wanted === 'not done' ? isOpen(item.dataset.status) : item.dataset.status === wanted));
      const hits = new Set(items.filter(fits));
      const holders = new Set();
      for (const hit of hits) for (let up = around(hit); up && !holders.has(up); up = around(up)) holders.add(up);
      // What holds a hit is there for it to stand in; what a hit holds, only where no status is asked for.
      const below = new Set();
      for (const item of items) {
        const up = around(item);
        if (wanted === 'any' && up && (hits.has(up) || below.has(up))) below.add(item);
        item.hidden = asked && !hits.has(item) && !holders.has(item) && !below.has(item);
        if (asked && holders.has(item) && item.matches('details')) open(item, true);
      }
      for (const list of all('.tree .list')) list.hidden = !all('li', list).some((item) => !item.hidden);
      if (!asked && before) { boxes.forEach((box, at) => open(box, before[at])); before = null; }
      found.textContent = asked ? hits.size + ' of ' + items.length + ' items' : '';
    };

    find.addEventListener('input', apply);
    status.addEventListener('change', apply);
    by('unfold')?.addEventListener('click', () => boxes.forEach((box) => open(box, true)));
    by('fold')?.addEventListener('click', () => boxes.forEach((box) => open(box, false)));
    filter.hidden = false;
    // Browsers keep what was typed when a page is loaded again.
    apply();
  }

  const reveal = () => {
    const target = by(location.hash.slice(1));
    for (let up = target; up; up = up.parentElement) if (up.matches('details')) open(up, true);
    if (target) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();

  let folded = [];
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])');
    folded.forEach((each) => open(each, true));
  });
  addEventListener('afterprint', () => folded.forEach((each) => open(each, false)));
}`;
