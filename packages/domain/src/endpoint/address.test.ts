import { describe, expect, test } from 'vitest';
import { address, instanceNames } from './address.ts';

describe('the address of a node', () => {
  test.each([
    [{ InstanceId: 'cdb-1', Ip: '10.0.0.1', Port: 3306 }, 'cdb-1'],
    [{ InstanceId: '', Ip: '10.0.0.1', Port: 3306 }, '10.0.0.1:3306'],
    [{ Ip: '10.0.0.1', Port: 0 }, '10.0.0.1'],
    [{ Ip: '10.0.0.1', Port: -1 }, '10.0.0.1'],
    [{ Ip: '10.0.0.1', Port: null }, '10.0.0.1'],
    [{ Ip: 'fe80::1', Port: 3306 }, '[fe80::1]:3306'],
    [{ Ip: '[fe80::1]', Port: 3306 }, '[fe80::1]:3306'],
    [{ Ip: 'fe80::1', Port: 0 }, 'fe80::1'],
    [{ Ip: '', Port: 3306 }, null],
    [{}, null],
  ])('%j is %j', (node, expected) => {
    expect(address(node)).toBe(expected);
  });

  test('a job is found by id, ip and ip:port of every node, each named once', () => {
    expect(
      instanceNames([
        { InstanceId: 'cdb-1', Ip: '10.0.0.1', Port: 3306 },
        { InstanceId: 'cdb-1', Ip: '10.0.0.1', Port: 3307 },
        { InstanceId: '', Ip: '', Port: 3306 },
      ]),
    ).toEqual(['cdb-1', '10.0.0.1', '10.0.0.1:3306', '10.0.0.1:3307']);
  });
});
