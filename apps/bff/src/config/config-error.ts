/** One thing that is wrong with the environment. */
export interface ConfigFault {
  /** The variable, or the place in a file that a variable names. */
  name: string;
  /** What it holds, never a secret; null where there is nothing to show. */
  holds: string | null;
  /** What it takes, or what to do about it. */
  takes: string;
}

/** The environment can't be used; the message names every fault at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly ConfigFault[]) {
    super(['The configuration cannot be used:', ...faults.map(faultLine)].join('\n'));
  }
}

function faultLine({ name, holds, takes }: ConfigFault): string {
  return holds === null ? `- ${name}: ${takes}` : `- ${name} holds ${shortened(holds)}: it takes ${takes}`;
}

/** Quoted as JSON, so that no line break or terminal code of the value reaches the terminal. */
function shortened(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
