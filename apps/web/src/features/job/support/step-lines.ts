import type { JobDetail, Tip } from '@syncdeck/contract';
import { stepName } from '../steps/step-name.ts';
import { type StepSpan, stepSpans } from '../steps/step-spans.ts';
import { blockLines, codeOf, factLines, type Words } from './fact-lines.ts';
import { plainText, tableRow } from './markdown-text.ts';

/** All steps as a table, and under it what went wrong in each. `now` in epoch ms. */
export function stepLines(job: JobDetail, words: Words, now: number): string[] {
  const { t } = words;
  if (job.steps.length === 0) return [];
  const spans = stepSpans(job, now);
  const heads = [
    '#',
    t('job.error.step'),
    t('job.last-known.status'),
    t('job.steps.started'),
    t('job.steps.finished'),
    t('job.steps.duration'),
    t('job.steps.progress'),
  ];
  return [
    tableRow(heads),
    tableRow(heads.map(() => '---')),
    ...spans.map((span) => stepRow(span, words)),
    ...spans.flatMap((span) => [
      ...span.step.errors.flatMap((tip) => tipLines(span, tip, 'job.tip.error', words)),
      ...span.step.warnings.flatMap((tip) => tipLines(span, tip, 'job.tip.warning', words)),
    ]),
  ];
}

function stepRow({ step, startedAt, finishedAt, finishInferred, ...span }: StepSpan, words: Words): string {
  const { t, enumName, format } = words;
  const at = (time: number | null) => (time === null ? '' : format.absolute(new Date(time).toISOString()));
  const about = (text: string, inferred: boolean) =>
    text !== '' && inferred ? t('job.steps.about', { value: text }) : text;
  const seconds = span.durationSeconds;
  return tableRow([
    step.number === null ? '' : String(step.number),
    plainText(nameOf(step, words)),
    step.status === null ? '' : plainText(enumName('stepStatus', step.status)),
    at(startedAt),
    about(at(finishedAt), finishInferred),
    about(seconds === null ? '' : format.duration(seconds), span.durationInferred),
    step.progressPercent === null ? '' : format.percent(step.progressPercent),
  ]);
}

function nameOf({ id, name }: StepSpan['step'], words: Words): string {
  const shown = stepName(id, name, words) ?? '';
  return id === null || id === shown ? shown : `${shown} (${id})`;
}

function tipLines(
  { step }: StepSpan,
  tip: Tip,
  kind: 'job.tip.error' | 'job.tip.warning',
  words: Words,
): string[] {
  const { t } = words;
  return [
    '',
    `### ${t(kind)}: ${plainText(nameOf(step, words))}`,
    '',
    ...factLines(words, [
      ['job.code', codeOf(tip.code)],
      ['job.tip.skip-info', codeOf(tip.skipInfo)],
      ['job.tip.help', codeOf(tip.helpUrl)],
    ]),
    ...blockLines(t('job.message'), tip.message),
    ...blockLines(t('job.tip.solution'), tip.solution),
  ];
}
