import { Circle } from 'lucide-react';
import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { matchCommands } from './match-commands.ts';

const command = (label: string, words = ''): Command => ({
  id: label,
  label,
  words,
  icon: Circle,
  run: () => undefined,
});
const commands = [
  command('Status: Ready to run', 'ReadyRunning'),
  command('Status: Running', 'Running'),
  command('状态：运行中', 'Running'),
  command('Region: Guangzhou', 'ap-guangzhou'),
  command('Theme: Dark'),
];
const found = (text: string) => matchCommands(commands, text, 9).map(({ label }) => label);

describe('the palette finds a command', () => {
  test('by beginnings of its words, in any order and case', () => {
    expect(found('run stat')).toEqual(['Status: Ready to run', 'Status: Running']);
    expect(found('DARK th')).toEqual(['Theme: Dark']);
    expect(found('ark')).toEqual([]);
  });

  test('by Chinese words wherever they stand', () => {
    expect(found('运行')).toEqual(['状态：运行中']);
    expect(found('状态 运行')).toEqual(['状态：运行中']);
  });

  test('by the name that the value has upstream, whole or in halves, after those whose label says it', () => {
    expect(found('running')).toEqual(['Status: Running', 'Status: Ready to run', '状态：运行中']);
    expect(found('ap-guang')).toEqual(['Region: Guangzhou']);
  });

  test('first where its label begins with what was typed', () => {
    expect(found('status: running')[0]).toBe('Status: Running');
  });

  test('and none without a word', () => {
    expect(found('  ')).toEqual([]);
  });
});
