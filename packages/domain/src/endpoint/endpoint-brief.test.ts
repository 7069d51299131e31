import { describe, expect, test } from 'vitest';
import type { RawSyncJobInfo } from '../raw/raw-sync-job.ts';
import { endpointBrief, jobType } from './endpoint-brief.ts';
import { destinationSide, sourceSide } from './raw-side.ts';

const empty = { InstanceId: '', Ip: '', Port: 0, User: '', Region: '' };
const proxy = { Role: 'proxy', InstanceId: 'tdsql-1' };
const set = { Role: 'set', Ip: '10.0.0.2', Port: 3306 };

describe('the nodes of a side', () => {
  test.each<[string, RawSyncJobInfo, string | null, number]>([
    [
      'Infos where it has nodes',
      { SrcInfo: { Ip: '10.9.9.9' }, SrcInfos: { Info: [proxy, set] } },
      'tdsql-1',
      2,
    ],
    ['Info where Infos is null', { SrcInfo: set, SrcInfos: { Info: null } }, '10.0.0.2:3306', 1],
    ['Info where Infos is an empty list', { SrcInfo: set, SrcInfos: { Info: [] } }, '10.0.0.2:3306', 1],
    [
      'Info where Infos has empty nodes alone',
      { SrcInfo: set, SrcInfos: { Info: [empty] } },
      '10.0.0.2:3306',
      1,
    ],
    ['Info without an address counts', { SrcInfo: { ...empty, User: 'root' } }, null, 1],
    ['Info with a port alone counts', { SrcInfo: { ...empty, Port: 3306 } }, null, 1],
    ['an empty Info is no node', { SrcInfo: empty }, null, 0],
    ['a region alone is no node', { SrcInfo: { ...empty, Region: 'ap-beijing' } }, null, 0],
    ['nothing sent is no node', {}, null, 0],
    [
      "the first node's address, though it has none",
      { SrcInfos: { Info: [{ Role: 'proxy' }, set] } },
      null,
      2,
    ],
  ])('%s', (_, job, address, nodes) => {
    expect(endpointBrief(sourceSide(job))).toMatchObject({ address, nodes });
  });

  test.each(['single', 'cluster', '', null])('are not chosen by NodeType, here %j', (SrcNodeType) => {
    const brief = endpointBrief(sourceSide({ SrcNodeType, SrcInfo: set, SrcInfos: { Info: [proxy] } }));
    expect(brief).toMatchObject({ nodeType: SrcNodeType || null, address: 'tdsql-1' });
  });
});

describe('what is told twice', () => {
  const infos = { Region: 'ap-beijing', AccessType: 'cdb', DatabaseType: 'mariadb' };

  test('the job-level value wins', () => {
    const job = { DstRegion: 'ap-tokyo', DstAccessType: 'ccn', DstDatabaseType: 'mysql', DstInfos: infos };
    expect(endpointBrief(destinationSide(job))).toMatchObject({
      region: 'ap-tokyo',
      accessType: 'ccn',
      databaseType: 'mysql',
    });
  });

  test('the one inside Infos stands in', () => {
    const job = { DstRegion: '', DstAccessType: null, DstInfos: infos };
    expect(endpointBrief(destinationSide(job))).toMatchObject({
      region: 'ap-beijing',
      accessType: 'cdb',
      databaseType: 'mariadb',
    });
  });

  test("a node's own region does not", () => {
    expect(sourceSide({ SrcInfo: { ...set, Region: 'ap-tokyo' } }).region).toBeNull();
  });
});

describe('the job type', () => {
  test.each<[RawSyncJobInfo, string | null]>([
    [{ SrcDatabaseType: 'mysql', DstDatabaseType: 'kafka' }, 'mysql2kafka'],
    [{ SrcInfos: { DatabaseType: 'mongodb' }, DstDatabaseType: 'mongodb' }, 'mongodb2mongodb'],
    [{ SrcDatabaseType: 'mysql', DstDatabaseType: '' }, null],
    [{ DstDatabaseType: 'mysql' }, null],
  ])('of %j is %j', (job, expected) => {
    expect(jobType(sourceSide(job), destinationSide(job))).toBe(expected);
  });
});
