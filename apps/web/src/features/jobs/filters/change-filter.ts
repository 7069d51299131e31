import type {
  ExactFilter,
  ExactName,
  JobQuery,
  NumberRange,
  NumberRangeName,
  TimeRange,
  TimeRangeName,
} from '@syncdeck/contract';

/** Whether and how a value is filtered on. */
export function valueState(query: JobQuery, name: ExactName, value: string): 'included' | 'excluded' | null {
  const filter = query.exact[name];
  if (filter?.include.includes(value)) return 'included';
  return filter?.exclude.includes(value) ? 'excluded' : null;
}

/** Includes or excludes a value, or takes it out where it already stands so. */
export function toggleValue(query: JobQuery, name: ExactName, value: string, excluded: boolean): JobQuery {
  const was = valueState(query, name, value);
  const cleared = removeValue(query, name, value);
  return was === (excluded ? 'excluded' : 'included') ? cleared : addValue(cleared, name, value, excluded);
}

/** Takes a value out of both lists. */
export function removeValue(query: JobQuery, name: ExactName, value: string): JobQuery {
  const { include = [], exclude = [] } = query.exact[name] ?? {};
  return withExact(query, name, {
    include: include.filter((each) => each !== value),
    exclude: exclude.filter((each) => each !== value),
  });
}

/** Takes all values of one name out. */
export function clearName(query: JobQuery, name: ExactName): JobQuery {
  return withExact(query, name, { include: [], exclude: [] });
}

export function withNumbers(query: JobQuery, name: NumberRangeName, ranges: NumberRange[]): JobQuery {
  const { [name]: _, ...others } = query.numbers;
  return { ...query, numbers: ranges.length === 0 ? others : { ...others, [name]: ranges } };
}

export function withTimes(query: JobQuery, name: TimeRangeName, ranges: TimeRange[]): JobQuery {
  const { [name]: _, ...others } = query.times;
  return { ...query, times: ranges.length === 0 ? others : { ...others, [name]: ranges } };
}

/** The jobs with these ids alone, whatever was searched for. */
export function withIds(query: JobQuery, ids: readonly string[]): JobQuery {
  return withExact({ ...query, q: null }, 'jobId', { include: [...ids], exclude: [] });
}

/** Every filter gone; order and grouping stay. */
export function clearFilters(query: JobQuery): JobQuery {
  return { ...query, q: null, exact: {}, numbers: {}, times: {} };
}

function addValue(query: JobQuery, name: ExactName, value: string, excluded: boolean): JobQuery {
  const { include = [], exclude = [] } = query.exact[name] ?? {};
  return withExact(
    query,
    name,
    excluded ? { include, exclude: [...exclude, value] } : { include: [...include, value], exclude },
  );
}

/** The values of one name replaced. */
export function withExact(query: JobQuery, name: ExactName, filter: ExactFilter): JobQuery {
  const { [name]: _, ...others } = query.exact;
  const isEmpty = filter.include.length === 0 && filter.exclude.length === 0;
  return { ...query, exact: isEmpty ? others : { ...others, [name]: filter } };
}
