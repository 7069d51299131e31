import { expect, test } from 'vitest';
import { endpointNode } from '../../features/job/fixtures/job-detail.ts';
import { nodeAddress, nodeFields } from './node-fields.ts';

test('every connection field is shown, once', () => {
  const fields = nodeFields().map(({ field }) => field);
  expect(fields.toSorted()).toEqual(Object.keys(endpointNode()).toSorted());
});

test('a node is named by its instance, else by ip and port', () => {
  expect(nodeAddress(endpointNode({ instanceId: 'cdb-1', ip: '10.0.0.1', port: 3306 }))).toBe('cdb-1');
  expect(nodeAddress(endpointNode({ ip: '10.0.0.1', port: 3306 }))).toBe('10.0.0.1:3306');
  expect(nodeAddress(endpointNode({ ip: '10.0.0.1', port: 0 }))).toBe('10.0.0.1');
  expect(nodeAddress(endpointNode({ ip: '2001:db8::1', port: 5432 }))).toBe('[2001:db8::1]:5432');
  expect(nodeAddress(endpointNode())).toBeNull();
});
