const officialPage =
  /^https:\/\/(?:[a-z0-9-]{1,63}\.)*(?:cloud\.tencent\.(?:com|cn)|tencentcloud\.com)(?::443)?(?:[/?#][^\s\\\p{C}]*)?$/iu;

/**
 * The address that a tip links to, if it is an official page: https to cloud.tencent.com, cloud.tencent.cn,
 * tencentcloud.com or a subdomain. User info, other ports, backslashes and control characters are refused.
 */
export function helpUrl(text: string | null | undefined): string | null {
  return typeof text === 'string' && officialPage.test(text) ? text : null;
}
