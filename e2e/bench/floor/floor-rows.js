const collator = new Intl.Collator('en', { numeric: true });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** Order by one value: nothing comes last. */
function by(read, compare) {
  return (a, b) => {
    const [x, y] = [read(a), read(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return compare(x, y);
  };
}

const text = (read) => by(read, collator.compare);
const number = (read) => by(read, (a, b) => a - b);
const code = (read) => by(read, (a, b) => (a < b ? -1 : Number(a > b)));

function ago(time) {
  if (time === null) return '—';
  return relative.format(Math.round((Date.parse(time) - Date.now()) / 86_400_000), 'day');
}

const endpoint = ({ databaseType, region, accessType, address }) => [
  address ?? '—',
  [databaseType, region, accessType].filter(Boolean).join(' · '),
];

/** The same columns as the page's, two lines each. */
export const columns = [
  {
    label: 'Job',
    compare: text((row) => row.jobName),
    lines: (row) => [row.jobName ?? row.jobId, `${row.jobId} · ${row.account}`],
  },
  {
    label: 'Health',
    compare: number((row) => row.severity),
    descendingFirst: true,
    lines: (row) => [row.health, row.healthReasons.join(', ')],
  },
  {
    label: 'Status',
    compare: code((row) => row.status),
    lines: (row) => [row.status ?? '—', row.tradeStatus ?? ''],
  },
  { label: 'Source', compare: text((row) => row.source.address), lines: (row) => endpoint(row.source) },
  {
    label: 'Destination',
    compare: text((row) => row.destination.address),
    lines: (row) => endpoint(row.destination),
  },
  {
    label: 'Step',
    compare: number((row) => row.step?.number ?? null),
    lines: ({ step }) =>
      step === null ? ['—', ''] : [`Step ${step.number} of ${step.total}`, step.name ?? ''],
  },
  {
    label: 'Lag',
    compare: number((row) => row.lagSeconds),
    descendingFirst: true,
    lines: (row) => [
      row.lagSeconds === null ? '—' : `${row.lagSeconds} s`,
      row.lagMegabytes === null ? '' : `${row.lagMegabytes} MB`,
    ],
  },
  {
    label: 'Error',
    compare: text((row) => row.error?.message ?? null),
    lines: ({ error }) => [error?.message ?? '—', error?.reason ?? ''],
  },
  {
    label: 'Billing',
    compare: code((row) => row.expiresAt),
    lines: (row) => [
      `${row.payMode ?? '—'} · ${row.instanceClass ?? ''}`,
      row.expiresAt === null ? '' : ago(row.expiresAt),
    ],
  },
  {
    label: 'Created',
    compare: code((row) => row.createdAt),
    descendingFirst: true,
    lines: (row) => [ago(row.createdAt), ''],
  },
  {
    label: 'Tags',
    compare: number((row) => row.tags.length),
    lines: (row) => [row.tags.map(({ key, value }) => `${key}:${value}`).join(' '), ''],
  },
].map((column) => ({ descendingFirst: false, ...column }));

/** One row of the table. */
export function drawRow(row, index) {
  const line = document.createElement('tr');
  line.setAttribute('aria-rowindex', String(index + 2));
  for (const { label, lines } of columns) {
    const cell = line.insertCell();
    const [first, second] = lines(row);
    const main = cell.appendChild(document.createElement('div'));
    if (label === 'Job') {
      const link = main.appendChild(document.createElement('a'));
      link.href = `/jobs/${row.account}/${row.region}/${row.jobId}`;
      link.dataset.job = row.key;
      link.textContent = first;
    } else main.textContent = first;
    cell.appendChild(document.createElement('div')).textContent = second;
  }
  return line;
}
