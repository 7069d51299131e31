import type { Tip } from '@syncdeck/contract';
import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import { toneText } from '../../../ui/tone.ts';
import { toneMark } from '../../../ui/tone-mark.tsx';
import { HelpLink } from '../parts/help-link.tsx';
import { MessageBlock } from '../parts/message-block.tsx';

interface StepTipsProps {
  tips: readonly Tip[];
  tone: 'failed' | 'attention';
}

/** Errors or warnings of a step, each whole, with its remedy. Their codes are free text. */
export function StepTips({ tips, tone }: StepTipsProps) {
  const { t } = useMessages();
  if (tips.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-2">
      {tips.map((tip, index) => (
        <li
          key={`${index}-${tip.code ?? ''}`}
          className={classes(
            'flex flex-col gap-1.5 border-l-2 pl-2.5',
            tone === 'failed' ? 'border-failed' : 'border-attention',
          )}
        >
          <TipHead tip={tip} tone={tone} word={t(tone === 'failed' ? 'job.tip.error' : 'job.tip.warning')} />
          {tip.message !== null && <MessageBlock text={tip.message} what={t('job.message')} />}
          {tip.solution !== null && (
            <p className="whitespace-pre-line wrap-anywhere">
              <span className="mr-2 text-ink-faint">{t('job.tip.solution')}</span>
              {tip.solution}
            </p>
          )}
          {tip.skipInfo !== null && (
            <p className="text-ink-soft wrap-anywhere">
              <span className="mr-2 text-ink-faint">{t('job.tip.skip-info')}</span>
              {tip.skipInfo}
            </p>
          )}
          {tip.helpUrl !== null && (
            <p>
              <HelpLink href={tip.helpUrl}>{t('job.tip.help')}</HelpLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function TipHead({ tip, tone, word }: { tip: Tip; tone: StepTipsProps['tone']; word: string }) {
  return (
    <p className={classes('flex items-center gap-1.5', toneText[tone])}>
      {toneMark(tone, 14)}
      <span className="font-medium">{word}</span>
      {tip.code !== null && <code className="font-mono text-xs wrap-anywhere">{tip.code}</code>}
    </p>
  );
}
