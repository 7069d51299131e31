import type { Tag } from '@syncdeck/contract';
import { useMessages } from '../../../messages/use-messages.ts';
import { Section } from '../parts/section.tsx';

/** The job's tags, key and value. */
export function TagsSection({ tags }: { tags: readonly Tag[] }) {
  const { t } = useMessages();
  return (
    <Section title={t('job.tags')}>
      {tags.length === 0 && <p className="text-ink-soft">{t('job.tags.none')}</p>}
      {tags.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {tags.map(({ key, value }, index) => (
            <li
              key={`${index}-${key}`}
              className="inline-flex max-w-full rounded-sm border border-line bg-sunken text-xs leading-5 wrap-anywhere"
            >
              <span className="px-1.5 text-ink-soft">{key}</span>
              {value !== '' && <span className="border-line border-l bg-surface px-1.5">{value}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
