import { type ColorToken, colorTokens } from '../../theme/color-tokens.ts';
import { contrastOf, type Look, readColors } from '../../theme/contrast.ts';
import css from '../../theme/theme.css?raw';
import { KitSection } from './kit-parts.tsx';

/** Colours by meaning, with their contrast on each ground that they may stand on. */
export function ColorSection({ look }: { look: Look }) {
  const colors = readColors(css, look);
  return (
    <KitSection title="Colour by meaning">
      <ul className="flex flex-col gap-1">
        {colorTokens.map((token) => (
          <li key={token.name} className="grid grid-cols-[1.5rem_7rem_5rem_minmax(0,1fr)] items-center gap-2">
            <span
              aria-hidden
              className="size-6 rounded border border-line-strong"
              style={{ background: `var(--${token.name})` }}
            />
            <span className="font-mono text-xs">{token.name}</span>
            <span className="font-mono text-ink-faint text-xs">{colors.get(token.name)}</span>
            <span className="flex flex-wrap items-center gap-1 text-ink-soft text-xs">
              <span className="w-44">{token.meaning}</span>
              {token.on.map((ground) => (
                <Pair key={ground} token={token} ground={ground} colors={colors} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </KitSection>
  );
}

interface PairProps {
  token: ColorToken;
  ground: string;
  colors: ReadonlyMap<string, string>;
}

function Pair({ token, ground, colors }: PairProps) {
  const ratio = contrastOf(colors.get(token.name) ?? '', colors.get(ground) ?? '');
  return (
    <span
      title={`${token.name} on ${ground}, at least ${token.least}`}
      className="rounded border border-line px-1"
      style={{ color: `var(--${token.name})`, background: `var(--${ground})` }}
    >
      {ratio.toFixed(1)}
      {ratio < token.least && ' !'}
    </span>
  );
}
