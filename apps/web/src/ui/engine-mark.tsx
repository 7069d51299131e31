import { classes } from './classes.ts';
import { strokeMark } from './stroke-mark.tsx';

const cylinder = 'M3 4.5c0-2.7 10-2.7 10 0v7c0 2.7-10 2.7-10 0zc0 2.7 10 2.7 10 0';
const log = 'M1.5 5h13v6h-13zM5.5 5v6M9.5 5v6M12 8h.5';
const tdsqlPostgres = 'M2 2.5h7M5.5 2.5v11M9 13.5v-7h2.5a2.2 2.2 0 0 1 0 4.4H9';

/** Drawings of our own, one stroke each on a field of 16 by 16: letters and plain shapes, nobody's logo. */
const strokes: Readonly<Record<string, string>> = {
  mysql: 'M2.5 13.5v-11L8 9l5.5-6.5v11',
  mariadb: 'M1.5 13.5l4-11L8 9l2.5-6.5 4 11',
  percona: 'M5 14V2.5h3.5a3.5 3.5 0 0 1 0 7H5M10 12.5h3',
  cynosdbmysql: 'M11.5 5.5a4.3 4.3 0 1 0 0 5M14 8h-4M8 1.5v1M8 13.5v1',
  tdsqlmysql: 'M2.5 3h11M8 3v5.5M2.5 11h3v3h-3zM6.5 11h3v3h-3zM10.5 11h3v3h-3z',
  tdstore: 'M2.5 3h11M8 3v5M3 10.5h10M3 13.5h10',
  tdpg: tdsqlPostgres,
  tdapg: tdsqlPostgres,
  postgresql: 'M4 14V2.5h4.5a3.3 3.3 0 0 1 0 6.6H4M8 9.1l2.5 4.4h2',
  cdwpg: 'M2 7l6-4.5L14 7v6.5H2zM5.5 13.5v-4h5v4',
  mongodb: 'M6 2.5c-4 0 0 5.5-3.5 5.5C6 8 2 13.5 6 13.5M10 2.5c4 0 0 5.5 3.5 5.5C10 8 14 13.5 10 13.5',
  kafka: log,
  ckafka: log,
  redis: 'M9 6a3.3 3.3 0 1 1-6.6 0A3.3 3.3 0 0 1 9 6zM8 8.3l5.5 5.2M11 11.2l1.7-1.7',
};

/** Engines that have a sign of their own. */
export const markedEngines = Object.keys(strokes);

/** A small sign of a database engine, for the eye alone: its name stands beside it. */
export function engineMark(type: string, className?: string) {
  const path = Object.hasOwn(strokes, type) ? strokes[type] : undefined;
  return strokeMark({
    path: path ?? cylinder,
    size: '1em',
    strokeWidth: 1.6,
    className: classes('align-[-0.125em]', className),
  });
}
