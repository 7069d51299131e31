import { BenchBrowser } from './bench-browser.ts';
import { type BenchProduct, startBenchProduct } from './bench-product.ts';
import { Figures } from './figures.ts';
import { readOptions, usage } from './options.ts';
import { type PartName, parts } from './parts.ts';
import { report } from './report.ts';
import { visitPage } from './visit-page.ts';
import { writeMarkdown } from './write-markdown.ts';

/** How often upstream is collected: not at all while a part is measured that nothing shall disturb. */
const refreshSeconds = { still: 3600, live: 1 };

if (process.argv.includes('--help')) process.stdout.write(usage);
else await main();

/**
 * Measures the built page beside the floor and prints the table; ends with 1 where a limit is broken, or a visit
 * did not come to its end.
 */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const figures = new Figures();
  const browser = new BenchBrowser();
  for (const jobs of options.sizes) {
    for (const pace of ['still', 'live'] as const) {
      const names = options.parts.filter((name) => parts[name].pace === pace);
      if (names.length === 0) continue;
      console.error(`Collecting ${jobs} jobs …`);
      await orTell(`${jobs} jobs`, async () => {
        const product = await startBenchProduct(jobs, refreshSeconds[pace]);
        try {
          for (const name of names) await measurePart(name, jobs, { browser, product, figures, ...options });
        } finally {
          await product.stop();
        }
      });
    }
  }
  const version = (await browser.running()).version();
  const { text, failed } = report(figures, { ...options, chromium: `Chromium ${version}` });
  await browser.close();
  console.log(text);
  if (options.markdown !== null) writeMarkdown(options.markdown, text);
  if (failed > 0) process.exitCode = 1;
}

interface Run {
  browser: BenchBrowser;
  product: BenchProduct;
  figures: Figures;
  contexts: number;
}

/** Page and floor take turns, so that both meet the same machine. */
async function measurePart(name: PartName, jobs: number, run: Run): Promise<void> {
  for (let number = 0; number < run.contexts; number++) {
    for (const site of parts[name].sites) {
      await orTell(`${name}, ${jobs} jobs, ${site}`, async () => {
        const values = await run.browser.whileAlive((browser) =>
          visitPage(name, site, number, { ...run, browser }),
        );
        run.figures.add(name, jobs, site, values);
        console.error(`${name}, ${jobs} jobs, ${site}: ${values.map((value) => value.toFixed(1)).join(' ')}`);
      });
    }
  }
}

/** A long run is not lost by one step that fails: it is told, and the run ends with 1. */
async function orTell(step: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    console.error(`${step}: ${String(cause)}`);
    process.exitCode = 1;
  }
}
