/** One (account, region) pair. */
export interface SourceId {
  account: string;
  region: string;
}

export function sourceKey({ account, region }: SourceId): string {
  return `${account}/${region}`;
}
