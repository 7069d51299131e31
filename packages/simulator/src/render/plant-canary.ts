import type { RawEndpoint, RawOptions, RawSyncDBEndpointInfos, RawSyncJobInfo } from '@syncdeck/domain';

/** A field of tomorrow inside an endpoint, with secrets of its own. */
interface EndpointOfTomorrow extends RawEndpoint {
  ProxyCredential: { User: string; Secret: string };
}

interface OptionsOfTomorrow extends RawOptions {
  Extra: { dbPassword: string; nested: { accessToken: string }[] };
}

/** The same job with the text in every secret field, known and unknown, so that a leak can be looked for. */
export function plantCanary(job: RawSyncJobInfo, canary: string): RawSyncJobInfo {
  const options: OptionsOfTomorrow = {
    ...job.Options,
    Extra: { dbPassword: `db-password-${canary}`, nested: [{ accessToken: `access-token-${canary}` }] },
  };
  return {
    ...job,
    SrcInfo: inEndpoint(job.SrcInfo ?? {}, canary),
    DstInfo: inEndpoint(job.DstInfo ?? {}, canary),
    ...(job.SrcInfos && { SrcInfos: inInfos(job.SrcInfos, canary) }),
    ...(job.DstInfos && { DstInfos: inInfos(job.DstInfos, canary) }),
    Options: options,
  };
}

function inInfos(infos: RawSyncDBEndpointInfos, canary: string): RawSyncDBEndpointInfos {
  return { ...infos, ...(infos.Info && { Info: infos.Info.map((node) => inEndpoint(node, canary)) }) };
}

function inEndpoint(endpoint: RawEndpoint, canary: string): EndpointOfTomorrow {
  return {
    ...endpoint,
    Password: `password-${canary}`,
    TmpSecretId: `tmp-secret-id-${canary}`,
    TmpSecretKey: `tmp-secret-key-${canary}`,
    TmpToken: `tmp-token-${canary}`,
    RoleExternalId: `role-external-id-${canary}`,
    ProxyCredential: { User: `proxy-user-${canary}`, Secret: `proxy-secret-${canary}` },
  };
}
