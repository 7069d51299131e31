import type { AccountConfig } from '../../config/config.ts';
import type { Problem } from '@syncdeck/contract';

export interface Source {
  account: string;
  region: string;
}

/** The source that the body names; what it leaves out must have one choice only. Returns every fault. */
export function chooseSource(
  { Account, Region }: { Account?: string | undefined; Region?: string | undefined },
  accounts: readonly AccountConfig[],
): Source | Problem['errors'] {
  const aliases = accounts.map(({ alias }) => alias);
  const alias = choose('Account', Account, aliases);
  if (typeof alias !== 'string') return [alias];
  const regions = accounts.find((account) => account.alias === alias)?.regions ?? [];
  const region = choose('Region', Region, regions);
  return typeof region === 'string' ? { account: alias, region } : [region];
}

function choose(
  parameter: string,
  given: string | undefined,
  choices: readonly string[],
): string | Problem['errors'][number] {
  const [only, ...others] = choices;
  if (given === undefined && only !== undefined && others.length === 0) return only;
  if (given !== undefined && choices.includes(given)) return given;
  const reason = given === undefined ? 'is needed where several are configured' : 'is not configured';
  return {
    parameter,
    value: given ?? '',
    message: `${parameter} ${reason}; it is one of ${choices.join(', ')}.`,
  };
}
