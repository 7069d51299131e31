import type { Random } from '../world/random.ts';

/** An address of the private ranges: data only. */
export function privateIp(random: Random): string {
  const octet = () => random.integer(1, 254);
  const range = random.next();
  if (range < 0.55) return `10.${random.integer(0, 120)}.${octet()}.${octet()}`;
  if (range < 0.85) return `172.${random.integer(16, 31)}.${octet()}.${octet()}`;
  return `192.168.${random.integer(0, 80)}.${octet()}`;
}

/** An address of the ranges kept for documentation; now and then IPv6. */
export function publicIp(random: Random): string {
  if (random.chance(0.15)) return `2001:db8:${random.integer(1, 9999)}::${random.integer(1, 99)}`;
  return `${random.pick(['203.0.113', '198.51.100', '192.0.2'])}.${random.integer(1, 254)}`;
}
