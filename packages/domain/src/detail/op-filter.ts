import type { DdlOption, OpFilter } from '@syncdeck/contract';
import { reportedText } from '../border/reported.ts';
import type { RawDdlOption, RawOpFilter } from '../raw/raw-sync-job.ts';

/** Null OpTypes stay null: upstream sends it for running jobs too, as "not reported", which is not "none". */
export function describeOpTypes(opTypes: string[] | null | undefined): string[] | null {
  return opTypes ?? null;
}

export function describeDdlOptions(options: readonly RawDdlOption[] | null | undefined): DdlOption[] {
  return (options ?? []).map((option) => ({
    ddlObject: reportedText(option.DdlObject),
    ddlValue: option.DdlValue ?? [],
  }));
}

export function describeOpFilter(filter: RawOpFilter | null | undefined): OpFilter | null {
  return filter
    ? { opTypes: describeOpTypes(filter.OpTypes), ddlOptions: describeDdlOptions(filter.DdlOptions) }
    : null;
}
