import { describe, expect, test } from 'vitest';
import { helpUrl } from './help-url.ts';

describe('a help link', () => {
  test.each([
    ['https://cloud.tencent.com'],
    ['https://cloud.tencent.com/'],
    ['https://cloud.tencent.com/document/product/571/58685?from=x#h'],
    ['https://cloud.tencent.com?q=1'],
    ['https://cloud.tencent.cn/document'],
    ['https://tencentcloud.com/document/product/571'],
    ['https://www.tencentcloud.com/document'],
    ['https://console.cloud.tencent.com/dts'],
    ['https://a.b.cloud.tencent.cn/x'],
    ['https://cloud.tencent.com:443/x'],
    ['HTTPS://Cloud.Tencent.com/x'],
    ['https://cloud.tencent.com/文档'],
    ['https://cloud.tencent.com/x?to=a@b'],
  ])('%s is one', (url) => {
    expect(helpUrl(url)).toBe(url);
  });

  test.each([
    [''],
    [null],
    [undefined],
    ['http://cloud.tencent.com/x'],
    ['//cloud.tencent.com/x'],
    ['javascript:alert(1)//https://cloud.tencent.com'],
    ['https://tencent.com/x'],
    ['https://evilcloud.tencent.com/x'],
    ['https://notencentcloud.com/x'],
    ['https://cloud.tencent.com.evil.example/x'],
    ['https://cloud.tencent.community/x'],
    ['https://cloud-tencent.com/x'],
    ['https://cloudxtencent.com/x'],
    ['https://cloud.tencent.com@evil.example/x'],
    ['https://user:pass@cloud.tencent.com/x'],
    ['https://evil.example/https://cloud.tencent.com'],
    ['https://evil.example#.cloud.tencent.com'],
    ['https://evil.example?.cloud.tencent.com'],
    ['https://evil.example\\.cloud.tencent.com'],
    ['https://cloud.tencent.com\\@evil.example'],
    ['https://cloud.tencent.com/a\\b'],
    ['https:\\\\cloud.tencent.com'],
    ['https:/cloud.tencent.com'],
    ['https://cloud.tencent.com:8443/x'],
    ['https://cloud.tencent.com:443@evil.example'],
    ['https://cloud.tencent.com./x'],
    ['https://.cloud.tencent.com/x'],
    [' https://cloud.tencent.com/x'],
    ['https://cloud.tencent.com/x '],
    ['https://cloud.tencent.com/x\n'],
    ['https://cloud.tencent.com/a\tb'],
    ['https://cloud.tencent.com/a\u0000b'],
    ['https://cloud.tencent.com/a\u202eb'],
    ['https://cloud.tencent.com\n.evil.example'],
    ['see https://cloud.tencent.com/x'],
  ])('%j is none', (text) => {
    expect(helpUrl(text)).toBeNull();
  });
});
