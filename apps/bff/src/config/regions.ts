export const regionTakes = 'region codes such as ap-guangzhou, separated by commas';

const regionCode = /^[a-z]+-[a-z0-9-]+$/;

export function isRegionCode(text: string): boolean {
  return text.length <= 64 && regionCode.test(text);
}

/** Region codes from a comma-separated list, each once; null where one is no region code. */
export function readRegions(text: string): string[] | null {
  const regions = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return regions.length > 0 && regions.every(isRegionCode) ? [...new Set(regions)] : null;
}
