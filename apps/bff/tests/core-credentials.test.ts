import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '@syncdeck/simulator';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../src/config/read-config.ts';
import { createCore } from '../src/core/create-core.ts';
import { createLog } from '../src/log/create-log.ts';
import { createMasker } from '../src/upstream/masker.ts';
import { testCredential } from './collected-core.ts';
import { eventually } from './eventually.ts';

test('refused credentials are read again from their files before the next pass', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'syncdeck-'));
  const simulator = await startSimulator({
    credentials: [testCredential],
    regions: ['ap-guangzhou'],
    jobs: 5,
  });
  const idFile = join(folder, 'id');
  const keyFile = join(folder, 'key');
  writeFileSync(idFile, 'AKIDoutdated');
  writeFileSync(keyFile, 'keyOutdated');
  const config = readConfig(
    {
      TENCENTCLOUD_SECRET_ID_FILE: idFile,
      TENCENTCLOUD_SECRET_KEY_FILE: keyFile,
      DTS_ENDPOINT: simulator.url,
      DTS_REFRESH_SECONDS: '1',
    },
    (path) => readFileSync(path, 'utf8'),
  );
  const masker = createMasker();
  const core = createCore(config, masker, createLog('silent', masker.mask));
  const release = core.hold();
  onTestFinished(async () => {
    release();
    await core.close();
    await simulator.close();
    rmSync(folder, { recursive: true });
  });
  await eventually(() => expect(core.view().sources[0]?.error).toMatchObject({ kind: 'credential' }));
  writeFileSync(idFile, `${testCredential.secretId}\n`);
  writeFileSync(keyFile, `${testCredential.secretKey}\n`);
  await eventually(() => expect(core.view().sources[0]).toMatchObject({ state: 'fresh', error: null }));
  expect(core.mask(`AKIDoutdated ${testCredential.secretKey}`)).toBe('*** ***');
});
