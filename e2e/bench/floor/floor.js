// The least that a page can do for the same work: one file, no library, the whole list in memory.
import { counted, facetNames, haystackOf, wordsOf } from './floor-index.js';
import { columns, drawRow } from './floor-rows.js';

const rowHeight = 52;
const headerHeight = 36;
const overscan = 12;
const find = (selector) => document.querySelector(selector);
const scroller = find('#scroller');
const body = find('tbody');
const picker = find('#picker');
const sorted = new Map();
const chosen = new Map();

const answer = await fetch('/api/v1/jobs?limit=all');
const { items } = await answer.json();
let isIndexed = false;
let words = [];
let sortedBy = columns.find(({ label }) => label === 'Created');
let isDescending = true;
let shown = items;
let counts = new Map();
let drawn = { first: -1, last: -1, of: null };

draw();
// The first rows are painted before the search is made ready.
requestAnimationFrame(() => setTimeout(indexRows));

function indexRows() {
  if (isIndexed) return;
  for (const row of items) row.text = haystackOf(row);
  isIndexed = true;
}

function draw() {
  if (words.length > 0) indexRows();
  ({ shown, counts } = counted(ordered(), words, chosen));
  find('[aria-label=Results]').textContent = `${shown.length} of ${items.length}`;
  find('#health').textContent = Array.from(counts.get('health'), (pair) => pair.join(' ')).join(' · ');
  drawRows();
}

/** Rows in the chosen order; each column is sorted once, and newest first is how they come. */
function ordered() {
  if (sortedBy.label === 'Created' && isDescending) return items;
  if (!sorted.has(sortedBy)) sorted.set(sortedBy, items.toSorted(sortedBy.compare));
  return isDescending ? sorted.get(sortedBy).toReversed() : sorted.get(sortedBy);
}

function drawRows() {
  const top = Math.floor(scroller.scrollTop / rowHeight);
  const seen = Math.ceil((scroller.clientHeight - headerHeight) / rowHeight);
  const first = Math.max(0, top - overscan);
  const last = Math.min(shown.length - 1, top + seen + overscan);
  if (drawn.first === first && drawn.last === last && drawn.of === shown) return;
  drawn = { first, last, of: shown };
  const rows = [spacer(first * rowHeight)];
  for (let index = first; index <= last; index++) rows.push(drawRow(shown[index], index));
  rows.push(spacer((shown.length - 1 - last) * rowHeight));
  body.replaceChildren(...rows);
}

function spacer(height) {
  const row = document.createElement('tr');
  row.style.height = `${height}px`;
  return row;
}

scroller.addEventListener('scroll', drawRows, { passive: true });

find('[type=search]').addEventListener('input', ({ target }) => {
  words = wordsOf(target.value);
  scroller.scrollTop = 0;
  draw();
});

find('thead').append(Object.assign(document.createElement('tr'), { role: 'row' }));
for (const column of columns) {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: column.label,
  });
  button.addEventListener('click', () => {
    isDescending = sortedBy === column ? !isDescending : column.descendingFirst;
    sortedBy = column;
    scroller.scrollTop = 0;
    draw();
  });
  const cell = Object.assign(document.createElement('th'), { scope: 'col' });
  cell.append(button);
  find('thead tr').append(cell);
}

for (const name of facetNames) {
  const label = name[0].toUpperCase() + name.slice(1);
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.addEventListener('click', () => openPicker(name));
  find('[aria-label=Filters]').append(button);
}

function openPicker(name) {
  picker.hidden = false;
  picker.replaceChildren(
    ...Array.from(counts.get(name), ([value, count]) => {
      const option = Object.assign(document.createElement('div'), {
        role: 'option',
        textContent: `${value} ${count}`,
      });
      option.addEventListener('click', () => {
        chosen.set(name, new Set([...(chosen.get(name) ?? []), value]));
        scroller.scrollTop = 0;
        draw();
        openPicker(name);
      });
      return option;
    }),
  );
}
