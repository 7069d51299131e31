import { KitRow, KitSection, KitState } from './kit-parts.tsx';

const sizes = ['text-xs', 'text-sm', 'text-md', 'text-lg'];
const spaces = [1, 2, 3, 4, 6, 8, 12];
const radii = ['rounded', 'rounded-md', 'rounded-lg', 'rounded-full'];
const shadows = ['shadow-raised', 'shadow-panel'];
const motions = [
  { name: 'transition-colors, buttons', className: 'transition-colors hover:bg-accent' },
  { name: 'animate-pulse, skeletons', className: 'animate-pulse bg-line motion-reduce:animate-none' },
];

/** Type, space, corners, shadows and motion. */
export function ScaleSection() {
  return (
    <>
      <KitSection title="Type">
        {sizes.map((size) => (
          <p key={size} className={size}>
            <span className="mr-3 font-mono text-ink-faint text-xs">{size}</span>
            Orders 0123456789 <span className="font-mono">cdb-j9m286a9</span> 同步任务
          </p>
        ))}
      </KitSection>
      <KitSection title="Space, 4 px a step">
        <KitRow>
          {spaces.map((steps) => (
            <KitState key={steps} name={`${steps} · ${steps * 4} px`}>
              <span className="block h-4 bg-accent" style={{ width: `calc(var(--spacing) * ${steps})` }} />
            </KitState>
          ))}
        </KitRow>
      </KitSection>
      <KitSection title="Corners, shadows, motion">
        <KitRow>
          {[...radii, ...shadows].map((name) => (
            <KitState key={name} name={name}>
              <span className={`block h-10 w-20 border border-line bg-raised ${name}`} />
            </KitState>
          ))}
          {motions.map(({ name, className }) => (
            <KitState key={name} name={name}>
              <span className={`block h-10 w-20 rounded-md border border-line ${className}`} />
            </KitState>
          ))}
        </KitRow>
      </KitSection>
    </>
  );
}
