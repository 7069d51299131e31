type Kind = 'md' | 'json';

/** `syncdeck-demo-sync-abc123-20261124T120509Z.md`: safe on every file system. `now` in epoch ms. */
export function supportFileName(jobId: string, isDemo: boolean, now: number, kind: Kind): string {
  const id = jobId.replaceAll(/[^A-Za-z0-9_-]/g, '_').slice(0, 80);
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return `syncdeck-${isDemo ? 'demo-' : ''}${id}-${time}Z.${kind}`;
}
